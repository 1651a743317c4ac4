"""Whether one may have done what another did: not to himself, and not from another's place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.clauses.phrases import object_of
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.wordlists import is_idle
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.word import Word, lower_of


def does_to_himself(subject: Sequence[Word], done: Sequence[Word], told: Clause, heading: Heading) -> bool:
    """Whether what was done names who is to have done it or his people: "Britain | freed British envoys".

    Where he of whom was told did it to himself as well, the other may.
    """
    own, other, first = (set(_names_in(words, heading)) for words in (subject, done, told.subject))
    return not (own - first).isdisjoint(other)


def _names_in(words: Sequence[Word], heading: Heading) -> Iterator[str]:
    """The names among words, a people's by that of its state, a person's by the last of his."""
    for named, run in groupby(words, lambda word: word.text[:1].isupper() and word.lower not in IN_NAMES):
        if named:
            texts = [word.text.strip("'’,").removesuffix("'s").removesuffix("’s") for word in run]
            name = " ".join(texts)
            yield heading.demonyms.get(name, texts[-1] if heading.is_person(name) else name)
            if len(texts) == 1:
                yield name[:_STEM]
            yield from (heading.demonyms[text] for text in texts if text in heading.demonyms)


IN_NAMES = word_set("the of")
"""Words within a name that are not of it alone."""
_STEM = 4
"""First letters of a state's other name that its people's mostly shares: "Britain", "British"."""


def is_of(own: Sequence[Word], told: Sequence[Word], heading: Heading) -> bool:
    """Whether a subject, or the lack of one, is of him of whom was told: "Peru … | the Peruvian state"."""
    if all(is_idle(word.lower) for word in own):
        return True  # "but | only | did so"
    names = set(_names_in(own, heading))
    return lower_of(own) == lower_of(told) or not names.isdisjoint(_names_in(told, heading))


def is_ranked(done: Sequence[Word]) -> bool:
    """Whether only one could do so, by its place among others: "became | the first state to sign"."""
    return not _RANKS.isdisjoint(word.text for word in done)


_PLACES = word_set("first second third fourth fifth sixth seventh eighth ninth tenth last")
_RANKS = _PLACES | word_set("only sole youngest oldest")


def deed_of_first(told: Clause, verbs: VerbTable) -> Clause:
    """A clause of whose place among others something is told with what each of them did.

    "Became the third state | to recognise Peru" tells that Peru was recognised; other clauses stay.
    """
    if told.verb.lower not in _BECOMING:
        return told
    lower = lower_of(told.rest)
    at = lower.index("to") if "to" in lower[:-1] else 0
    behind = lower[at + 1] if at else ""
    if not behind or _PLACES.isdisjoint(lower[:at]) or verbs.lemma(behind) != behind or behind == "be":
        return told
    did = verbs.past_of(behind)
    return told._replace(verb=Word(did, finite=True), rest=told.rest[at + 2 :]) if did else told


_BECOMING = word_set("became was were")


def without_place(done: list[Word]) -> list[Word]:
    """What was done without the town where the other had it: "opened an embassy | in Quito"."""
    at = len(object_of(done))
    placed = len(done) > at > 1 and done[at].lower in _IN_TOWN and done[at + 1 : at + 2]
    return done[:at] if placed and done[at + 1].text[0].isupper() else done


_IN_TOWN = word_set("in at")
