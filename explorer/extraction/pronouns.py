"""What "he", "it" and "they" mean: the subject of the clause before, where that is safe, else nobody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from explorer.extraction.actors import Pointers, without_office
from explorer.extraction.agreement import is_plural
from explorer.extraction.grammar import Clause, clauses_in
from explorer.extraction.headline import Word, words_of
from explorer.extraction.openings import Role
from explorer.extraction.people import Person
from explorer.extraction.sentences import sentences_between
from explorer.extraction.source import Source
from explorer.extraction.tellings import Telling
from explorer.extraction.tokens import tokenize, word_set
from explorer.extraction.view import PREPOSITIONS, sentence_view

REACH = 600
"""Characters before a sentence in which a pronoun's antecedent is looked for."""

POINTING = word_set("he she it they him them his her its their this these")
_HE = word_set("he she him his her")
_RULERS = word_set(
    """king queen emperor empress prince princess president minister general shah sultan pope regent
    tsar"""
)


def pointers_of(source: Source, telling: Telling, both: str) -> Pointers:
    """What pronouns in a telling mean; ``both`` stands for "both nations"."""
    view = telling.view
    words = {token.lower for token in view.tokens[telling.start : telling.end]}
    if telling.subject:
        words |= {token.lower for token in view.tokens[slice(*telling.subject)]}
    if words.isdisjoint(POINTING):
        return Pointers(both)
    he = it = they = ""
    for subject in _subjects_before(source, telling):
        name = _named(subject)
        if not name:
            continue
        if is_plural(name, source.lexicon.peoples, source.singulars):
            they = they or name
        elif _is_person(source, name):
            he = he or name
        else:
            it = it or name
    if not he and words & _HE:
        he = _only_person(source, telling)
    return Pointers(both, he, it or source.context.home or "", they or both)


def person_meant(source: Source, telling: Telling) -> list[Person]:
    """The person that "he" or "she" in a telling means, in a list; empty where that is not clear."""
    name = pointers_of(source, telling, "").he
    return source.people.named(tokenize(name, 0, len(name)))[:1]


def _subjects_before(source: Source, telling: Telling) -> Iterator[Sequence[Word]]:
    """The subjects of main clauses before a telling, the nearest first."""
    text, view, verbs = source.document.text, telling.view, source.lexicon.verbs
    sentence = view.sentence
    yield from _main_subjects(clauses_in(words_of(text, view, 0, telling.start), verbs))
    floor = max(source.document.blocks[sentence.block].start, sentence.start - REACH)
    earlier = sentences_between(source.document, sentence.block, floor, sentence.start)
    for one in earlier[:-4:-1]:
        before = sentence_view(text, one, source.dates_in(one.start, one.end), verbs)
        yield from _main_subjects(clauses_in(words_of(text, before, 0, len(before.tokens)), verbs))


def _main_subjects(clauses: Sequence[Clause]) -> list[Sequence[Word]]:
    order = {Role.MAIN: 0, Role.AGAIN: 0, Role.BELOW: 1, Role.RELATIVE: 2}
    told = [clause for clause in clauses if clause.subject and clause.role is not Role.RELATIVE]
    told.reverse()
    return [clause.subject for clause in sorted(told, key=lambda clause: order[clause.role])]


def _named(words: Sequence[Word]) -> str:
    """A subject as later clauses call it: without its article and what hangs on it."""
    kept = [word for word in words if not (word.lower in {"the", "a", "an"} and word is words[0])]
    if not kept or kept[0].lower in POINTING | PREPOSITIONS | {"who", "which", "there", "that"}:
        return ""
    stop = next((at for at, word in enumerate(kept) if at and word.lower in PREPOSITIONS - {"of"}), len(kept))
    name = " ".join(word.text for word in kept[:stop])
    return without_office(name) if len(name.split()) < 6 else ""


def _is_person(source: Source, name: str) -> bool:
    """Whether a subject is a person: by the name at its end, or by an office that stands for one."""
    last = name.split()[-1]
    if last.endswith(("'s", "’s")):
        return False
    if last in source.people.by_part or last.lower() in _RULERS:
        return True
    words = name.split()
    strange = source.lexicon.narrative.institutions | source.lexicon.narrative.name_stops
    return (
        len(words) in (2, 3)
        and all(
            word[0].isupper() and word not in strange and word not in source.lexicon.peoples for word in words
        )
        and name not in source.lexicon.places
    )


def _only_person(source: Source, telling: Telling) -> str:
    """The one person named in the sentence before, or earlier in this one, where there is only one."""
    sentence, text = telling.view.sentence, source.document.text
    floor = max(source.document.blocks[sentence.block].start, sentence.start - REACH)
    earlier = sentences_between(source.document, sentence.block, floor, sentence.start)
    start = earlier[-1].start if earlier else sentence.start
    end = telling.view.tokens[telling.start].start
    named = source.people.named(tokenize(text, start, end))
    return named[0].name if len(named) == 1 else ""
