"""Mentions from tellings: passage, date, parties, persons, kind and title put together."""

from __future__ import annotations

import re
from collections.abc import Mapping

from explorer.chronicle.document import Block, Document
from explorer.chronicle.event import Anchor, Mention
from explorer.extraction.assess import kind_of
from explorer.extraction.pairs import Belonging, belonging_of
from explorer.extraction.people import Person
from explorer.extraction.predicates import is_plural
from explorer.extraction.sentences import sentences_between
from explorer.extraction.source import Source
from explorer.extraction.subjects import Pointers
from explorer.extraction.tellings import Telling
from explorer.extraction.titles import Heading, label_for, subject_of, title_of
from explorer.extraction.tokens import tokenize
from explorer.extraction.weights import weight_of

_CONJUNCTIONS = frozenset(
    {"and", "but", "while", "however", "then", "or", "yet", "though", "although", "whereas"}
)
_PRONOUNS = frozenset(
    {"he", "she", "it", "his", "her", "its", "who", "which", "this", "that", "they", "these"}
)


def make_mention(
    source: Source, block: Block, telling: Telling, bonus: Mapping[str, int], last: Telling | None
) -> Mention:
    """The mention of one telling.

    ``bonus`` is what its list and heading say about its kind, ``last`` the telling before it in its block.
    """
    document = source.document
    verdict = kind_of(source, telling, bonus)
    people = _people(source, telling)
    belonging = belonging_of(telling, verdict.kind, people, document, source.context, source.lexicon)
    start, end = _span(telling)
    file_start, file_end = document.offsets.to_file(start, end)
    date_start, date_end, date_text = _date_words(document, telling)
    return Mention(
        document=document.name,
        document_title=document.title,
        section=" › ".join(document.sections[block.section].path),
        start=file_start,
        end=file_end,
        quote=" ".join(document.text[start:end].split()),
        date=telling.date,
        date_text=date_text,
        date_start=date_start,
        date_end=date_end,
        rule=telling.expression.rule + ("+same-occasion" if telling.occasion else ""),
        title=title_of(
            document.text, telling, _heading(source, block, telling, verdict.kind, belonging, last)
        ),
        kind=verdict.kind,
        cue=verdict.cue,
        pair=belonging.pair,
        parties=belonging.parties,
        people=tuple(person.name for person in people),
        anchor=_anchor(document, telling),
        weight=weight_of(
            verdict.kind,
            telling.date,
            in_list=block.kind != "paragraph",
            nominal=telling.nominal,
            inherited=telling.inherited,
        ),
    )


def _people(source: Source, telling: Telling) -> list[Person]:
    """The persons named in a clause; where it names none, the one its "he" or "she" means."""
    tokens = telling.view.tokens[telling.start : telling.end]
    shared = telling.view.tokens[slice(*telling.subject)] if telling.subject else []
    named = source.people.named([*shared, *tokens])
    if named or not any(token.lower in {"he", "she"} for token in [*shared, *tokens]):
        return named
    name = _antecedents(source, telling)[0]
    return [person for person in source.people.by_part.values() if person.name == name][:1]


def _heading(
    source: Source, block: Block, telling: Telling, kind: str, belonging: Belonging, last: Telling | None
) -> Heading:
    lexicon = source.lexicon
    pair = belonging.pair
    who = f"{pair.first} and {pair.second}" if pair else ", ".join(belonging.parties[:2])
    return Heading(
        verbs=lexicon.verbs,
        speech_verbs=lexicon.narrative.speech_verbs,
        plurals=lexicon.peoples,
        singulars=source.people.by_part,
        pointers=_pointers(source, telling, belonging, last),
        visited=_visited(source, block),
        kind=kind,
        who=who,
        label=label_for(kind, who),
    )


def _pointers(source: Source, telling: Telling, belonging: Belonging, last: Telling | None) -> Pointers:
    """What pronouns in a clause mean: the first person named last before it, the last subject, the pair."""
    pair = belonging.pair
    both = f"{pair.first} and {pair.second}" if pair else ""
    view = telling.view
    words = {token.lower for token in view.tokens[telling.start : telling.end]}
    if telling.subject:
        words |= {token.lower for token in view.tokens[slice(*telling.subject)]}
    if words.isdisjoint(_PRONOUNS):
        return Pointers(both)
    subject = subject_of(source.document.text, last, source.lexicon.verbs) if last is not None else ""
    plural = is_plural(subject, source.lexicon.peoples, source.people.by_part)
    he, party = _antecedents(source, telling)
    known = set(he.split()) | {
        part for word in subject.split() for part in [word] if word in source.people.by_part
    }
    it = "" if plural or known & set(subject.split()) else subject
    party = source.context.home or party
    return Pointers(both, he, it or party, subject if plural else both)


_REACH = 600
"""Characters before a sentence in which a pronoun's antecedent is looked for."""


def _antecedents(source: Source, telling: Telling) -> tuple[str, str]:
    """The person and the party named last before a clause, the first of each in its sentence."""
    view, text = telling.view, source.document.text
    sentence = view.sentence
    floor = max(source.document.blocks[sentence.block].start, sentence.start - _REACH)
    earlier = sentences_between(source.document, sentence.block, floor, sentence.start)
    spans = [
        (sentence.start, view.tokens[telling.start].start),
        *((one.start, one.end) for one in earlier[:-4:-1]),
    ]
    he = it = ""
    for start, end in spans:
        named = source.people.named(tokenize(text, start, end)) if not he else []
        he = he or (named[0].name if named else "")
        parties = [hit for hit in source.context.between(start, end) if hit.role != "demonym"]
        it = it or (parties[0].name if parties else "")
        if he and it:
            break
    return he, it


_TOWARDS = re.compile(r"\b(?:to|in|visited|visiting)\s+(?:the\s+)?$")


def _visited(source: Source, block: Block) -> str:
    """The party that the line above a list of visits says was visited.

    It stands behind "to" or "visited"; where only the visitors are named ("Visits by Finnish presidents"), it
    is the other party of the article.
    """
    if block.lead is None:
        return ""
    start, end = block.lead
    hits = source.context.between(start, end)
    text = source.document.text
    towards = [hit for hit in hits if hit.role != "demonym" and _TOWARDS.search(text[start : hit.start])]
    if towards:
        return towards[-1].name
    pair = source.context.pair
    named = {hit.name for hit in hits}
    if pair is None or len(named) != 1 or not named <= {pair.first, pair.second}:
        return ""
    return pair.other(next(iter(named)))


def _span(telling: Telling) -> tuple[int, int]:
    """The clause's span of the text without a conjunction before it and a comma behind it."""
    tokens = list(telling.view.tokens[telling.start : telling.end])
    while len(tokens) > 1 and (tokens[0].lower in _CONJUNCTIONS or tokens[0].text in ",;"):
        tokens.pop(0)
    while len(tokens) > 1 and tokens[-1].text in ",;":
        tokens.pop()
    return tokens[0].start, tokens[-1].end


def _date_words(document: Document, telling: Telling) -> tuple[int, int, str]:
    start, end = telling.occasion or (telling.expression.start, telling.expression.end)
    return (*document.offsets.to_file(start, end), " ".join(document.text[start:end].split()))


def _anchor(document: Document, telling: Telling) -> Anchor | None:
    expression = telling.expression
    span = (expression.start, expression.end) if telling.occasion else expression.anchor
    if span is None:
        return None
    return Anchor(*document.offsets.to_file(*span), " ".join(document.text[span[0] : span[1]].split()))
