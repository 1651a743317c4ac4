"""Mentions from tellings: passage, date, parties, persons, kind and title put together."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from explorer.chronicle.document import Block, Document
from explorer.chronicle.event import Anchor, Mention
from explorer.extraction.antecedents.deeds import deed_meant
from explorer.extraction.antecedents.meaning import called_at
from explorer.extraction.antecedents.onlynames import called_before
from explorer.extraction.clauses.pronouns import is_person, person_meant, pointers_of
from explorer.extraction.columns.naming import with_article
from explorer.extraction.columns.wording import Whose, column_title
from explorer.extraction.happenings.above import paper_above, partner_above, ties_above, two_above
from explorer.extraction.happenings.grounds import ground_meant
from explorer.extraction.happenings.guestlands import land_of_listed
from explorer.extraction.happenings.hosts import counterpart_of, host_of
from explorer.extraction.happenings.inland import land_of
from explorer.extraction.happenings.listedpapers import paper_listed
from explorer.extraction.happenings.nations import nation_of, sender_of
from explorer.extraction.happenings.otherparties import other_parties
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.happenings.trades import are_exports_to, is_trade_of
from explorer.extraction.happenings.twopersons import two_persons
from explorer.extraction.happenings.visited import gathering_of, visited_of
from explorer.extraction.happenings.visitrows import visit_of_row
from explorer.extraction.happenings.weights import weight_of
from explorer.extraction.kinds.kinds import Verdict
from explorer.extraction.kinds.titled import Judged, with_title
from explorer.extraction.parties.pairs import Belonging, belonging_of
from explorer.extraction.parties.people import Person
from explorer.extraction.source import Source
from explorer.extraction.titles.reading.wording import wordings_of
from explorer.extraction.titles.subjects.pointers import Pointers
from explorer.extraction.titles.titles import Heading, label_for, titles_of

_BOUNDS = frozenset({",", ";", ":", ".", "(", ")", "–", "—"})
"""Where a name before brackets begins at the latest."""

_CONJUNCTIONS = frozenset(
    {"and", "but", "while", "however", "then", "or", "yet", "though", "although", "whereas"}
)


Told = tuple[Block, Telling]
"""A happening, with the block that tells it."""


def mentions_of(source: Source, told: Sequence[Told], judged: Sequence[Judged | Verdict]) -> list[Mention]:
    """The mentions of happenings, each of the kind that was found for it, unless its title tells another.

    One question is asked of all of them before the next, which is quicker (``explorer.extraction.extract``).
    """
    document, lexicon = source.document, source.lexicon
    kinds = [one.kind for one in judged]
    people = [_people(source, telling) for _, telling in told]
    belongings = [
        belonging_of(telling, kind, persons, document, source.context, lexicon)
        for (_, telling), kind, persons in zip(told, kinds, people, strict=True)
    ]
    tellings = [telling for _, telling in told]
    meant = [
        pointers_of(source, telling, _the_two(source, telling, belonging))
        for telling, belonging in zip(tellings, belongings, strict=True)
    ]
    headings = [
        _heading(source, block, telling, kind, belonging, pointers)
        for (block, telling), kind, belonging, pointers in zip(told, kinds, belongings, meant, strict=True)
    ]
    wordings = wordings_of(document.text, tellings, headings, lexicon.readings)
    titles = titles_of(document.text, tellings, headings, wordings)
    verdicts = [with_title(one, title, lexicon) for one, title in zip(judged, titles, strict=True)]
    columns = zip(told, verdicts, people, belongings, titles, strict=True)
    return [
        _mention(source, block, telling, verdict, persons, belonging, title)
        for (block, telling), verdict, persons, belonging, title in columns
    ]


def _mention(
    source: Source,
    block: Block,
    telling: Telling,
    verdict: Verdict,
    people: Sequence[Person],
    belonging: Belonging,
    title: str,
) -> Mention:
    """A mention of what was found out about one happening."""
    document = source.document
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
        rule=telling.expression.rule + _carried_by(telling),
        title=title,
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
    view, own, subject = telling.view, slice(telling.start, telling.end), slice(*(telling.subject or (0, 0)))
    named = source.people.named([*view.tokens[subject], *view.tokens[own]])
    if named or _PERSONAL.isdisjoint(view.holds):
        return named
    if _PERSONAL.isdisjoint(view.lower[subject]) and _PERSONAL.isdisjoint(view.lower[own]):
        return named
    return person_meant(source, telling)


_PERSONAL = frozenset({"he", "she"})


def _who(belonging: Belonging) -> str:
    """The two that a happening is between, else those it is of."""
    pair = belonging.pair
    return f"{pair.first} and {pair.second}" if pair else ", ".join(belonging.parties[:2])


def _the_two(source: Source, telling: Telling, belonging: Belonging) -> str:
    """Who "the two" are: two persons just named, else the states of the article or the happening; or ""."""
    persons = two_persons(source, telling)
    if persons:
        return persons
    whole, pair = source.context.pair, belonging.pair
    own = (pair.first, pair.second) if pair else source.context.title
    others = other_parties(source, telling, own)
    if others is not None:
        return others
    if whole is not None and pair is not None and whole.first not in pair and whole.second not in pair:
        return f"{whole.first} and {whole.second}"
    return _who(belonging) if pair else ""


def _heading(
    source: Source, block: Block, telling: Telling, kind: str, belonging: Belonging, pointers: Pointers
) -> Heading:
    lexicon = source.lexicon
    who = _who(belonging)
    visited = visited_of(source, block) if kind == "visit" else ""
    whole = source.context.pair
    return Heading(
        verbs=lexicon.verbs,
        speech_verbs=lexicon.narrative.speech_verbs,
        plurals=lexicon.peoples,
        demonyms=lexicon.demonyms,
        states=lexicon.states,
        singulars=source.singulars,
        persons=source.people.by_part,
        event_nouns=lexicon.narrative.event_nouns,
        is_person=partial(is_person, source),
        is_plural=source.is_plural,
        pointers=pointers,
        visited=with_article(visited),
        guests=land_of_listed(source, block.start, block.end, whole.other(visited))
        if whole and visited in whole
        else "",
        listed=paper_listed(source, block),
        gathering=gathering_of(source, block) if kind == "visit" else "",
        kind=kind,
        who=who,
        label=label_for(kind, who),
        before=partial(source.sentences.clauses, telling.view.sentence, telling.start),
        earlier=partial(source.sentences.earlier, telling.view.sentence),
        floor=_floor(source.document, telling.view.sentence.block),
        partner=(partner := partial(partner_above, source, block, telling, belonging.pair)),
        ties=partial(ties_above, source, telling),
        two=partial(two_above, source, telling, belonging.pair),
        host=partial(host_of, source, telling, partner),
        counterpart=partial(counterpart_of, source, telling, partner),
        home=source.context.home or "",
        ground=partial(ground_meant, source, telling),
        land=partial(land_of, source, telling, partner),
        nation=partial(nation_of, source, telling),
        sender=partial(sender_of, source, telling),
        trades=partial(is_trade_of, source, telling),
        sells=partial(are_exports_to, source, telling),
        meant=partial(called_at, source, telling.view, pointers.both),
        named=partial(called_before, source, telling.view),
        paper=partial(paper_above, source, telling, kind),
        column=_column(source, block, telling, kind, belonging),
        deed=partial(deed_meant, source, telling.view),
        prefers_read=lexicon.prefers_read,
    )


def _column(source: Source, block: Block, telling: Telling, kind: str, belonging: Belonging) -> str:
    """The title that the headers of columns give; "" where none tells."""
    if telling.column is None:
        return visit_of_row(source, block, telling, kind)
    whose = Whose(belonging.pair, source.context.home or "")
    return column_title(telling.column, whose, source.lexicon.verbs)


def _floor(document: Document, index: int) -> int:
    """Where the block before the one with that index begins; the block itself, where it opens a section."""
    before, block = document.blocks[max(index - 1, 0)], document.blocks[index]
    return before.start if before.section == block.section else block.start


def _span(telling: Telling) -> tuple[int, int]:
    """The clause's span of the text without a conjunction before it and a comma behind it."""
    tokens = list(telling.view.tokens[telling.start : telling.end])
    while len(tokens) > 1 and (tokens[0].lower in _CONJUNCTIONS or tokens[0].text in ",;:"):
        tokens.pop(0)
    while len(tokens) > 1 and tokens[-1].text in ",;":
        tokens.pop()
    named = _named_before(telling)
    return named or (tokens[0].start, tokens[-1].end)


def _named_before(telling: Telling) -> tuple[int, int] | None:
    """The span of a name and of brackets behind it that begin with a date: "Pact of X (1937; ended 1969)"."""
    view, opening = telling.view, telling.start - 1
    if opening < 1 or view.tokens[opening].text != "(" or view.dates[telling.start] < 0:
        return None
    first = opening
    while first and view.tokens[first - 1].text not in _BOUNDS and not view.finite[first - 1]:
        first -= 1
    last = min(telling.end, len(view.tokens) - 1)
    return (view.tokens[first].start, view.tokens[last].end) if first < opening else None


def _date_words(document: Document, telling: Telling) -> tuple[int, int, str]:
    start, end = telling.occasion or (telling.expression.start, telling.expression.end)
    return (*document.offsets.to_file(start, end), " ".join(document.text[start:end].split()))


def _carried_by(telling: Telling) -> str:
    """What is added to a rule whose date was told before: by a line above, or on the same occasion."""
    own = (telling.expression.start, telling.expression.end)
    return "" if telling.occasion is None else "+heading" if telling.occasion == own else "+same-occasion"


def _anchor(document: Document, telling: Telling) -> Anchor | None:
    expression = telling.expression
    own = (expression.start, expression.end)
    span = expression.anchor if telling.occasion in (None, own) else own
    if span is None:
        return None
    return Anchor(*document.offsets.to_file(*span), " ".join(document.text[span[0] : span[1]].split()))
