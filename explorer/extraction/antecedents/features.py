"""What speaks for a phrase being meant by a pronoun: features, each with a weight of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from explorer.extraction.antecedents.asked import WHO, Asked
from explorer.extraction.antecedents.candidate import Candidate
from explorer.extraction.antecedents.roles import SUBJECTS
from explorer.extraction.clauses.sentences import Sentence
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.wordlists import COORDINATORS, RELATIVES, SUBORDINATORS

Fits = Mapping[str, Mapping[str, int]]
"""How well a person, a paper … fits a verb: "sign" for who signs, "sign+" for what is signed."""

_PLAIN = word_set("subject owner object")
_GROUPS = {
    **dict.fromkeys(("person", "called"), "person"),
    **dict.fromkeys(("state", "body"), "state"),
    "people": "people",
    "both": "both",
}
FITS_AS = {"called": "person", "both": "state"}
_ARTICLE = 9
"""How far back the article's own parties are, in sentences."""


TOLD_ON = "subject"
"""The role of a pronoun of which the subjects of the clauses before tell more than what else is known."""


class Around(NamedTuple):
    """What the words around a pronoun tell.

    ``before`` is the noun or name that the same pronoun meant the last time, "" where it did not stand
    before; ``subjects`` are the nouns of the subjects of the clauses before, the nearest first.
    """

    before: str
    subjects: Sequence[str]


def features_of(asked: Asked, found: Sequence[Candidate], fits: Fits, around: Around) -> list[list[str]]:
    """The features of each candidate for a pronoun, the nearest first, and last of none being meant."""
    before = around.before
    told = _told(found, around.subjects)
    rows = [[*_of_candidate(one, asked, fits), *row] for one, row in zip(found, _ranks(found), strict=True)]
    counts = Counter(one.head for one in found)
    backs = _backs(found, asked.view.sentence)
    how = asked.role if asked.role in _PLAIN else "other"
    earlier = any(WHO.get(word) == asked.who for word in asked.view.lower[: asked.at])
    for one, row, back in zip(found, rows, backs, strict=True):
        place = _place(one)
        near = min(back, 2)
        row += [f"back {back}", f"{place} back {back}", f"{how} {place} back {near}"]
        if place == "subject":
            row.append(f"{row[0]} back {near}")
        if one.is_in(asked.view):
            row += _within(one, asked, how, place)
        elif earlier:
            row.append("out of reach")
        row.append(f"named {min(3, counts[one.head])}")
        if asked.role == TOLD_ON:
            row += [f"told {told.get(one.head, 9)}", f"{how} told {told.get(one.head, 9)}"]
        if before:
            row += ["same as before", f"{how} same as before"] if one.head == before else ["another"]
    rows.append(_none(asked))
    return rows


def _told(found: Sequence[Candidate], subjects: Sequence[str]) -> Mapping[str, int]:
    """How many subjects of clauses that may be meant stand nearer than each that may be, by its noun."""
    heads = {one.head for one in found}
    named = list(dict.fromkeys(one for one in subjects if one in heads))
    return {one: min(at, 3) for at, one in enumerate(named)}


def _place(one: Candidate) -> str:
    return "subject" if one.role in SUBJECTS else one.role


def _ranks(found: Sequence[Candidate]) -> Iterator[list[str]]:
    """Of each candidate how many were passed that might be meant too; of subjects first how many of these."""
    passed: Counter[str] = Counter()
    subjects = 0
    for place, one in enumerate(found):
        group = _GROUPS.get(one.kind, "thing")
        row = [f"passed {min(4, place)}", f"passed of kind {min(3, passed[group])}"]
        if one.role in SUBJECTS:
            row.insert(0, f"subject {min(2, subjects)}")
            subjects += 1
        passed[group] += 1
        yield row


def _backs(found: Sequence[Candidate], own: Sentence) -> list[int]:
    """How many sentences before the pronoun's each candidate stands."""
    sentences = [own]
    backs = []
    for one in found:
        if one.view is not None and one.view.sentence != sentences[-1]:
            sentences.append(one.view.sentence)
        backs.append(len(sentences) - 1 if one.view is not None else _ARTICLE)
    return backs


def _of_candidate(one: Candidate, asked: Asked, fits: Fits) -> Iterator[str]:
    """What a candidate is, and how well that fits the pronoun's place."""
    group = _GROUPS.get(one.kind, "thing")
    how = asked.role if asked.role in _PLAIN else "other"
    yield f"kind {one.kind}"
    yield f"role {one.role}"
    yield f"{how} group {group}"
    if asked.done:
        yield f"done group {group}"
    yield f"lead {_LEADS.get(one.lead, 'other')}"
    if one.phrase.parts:
        yield "joined"
    if one.role in SUBJECTS and _is_below(one):
        yield "below"
        yield f"{how} below"
    if one.view is not None and one.phrase.begin == 0:
        yield "first"
    if one.phrase.last > one.phrase.head:
        yield "with of"
    fit = fits.get(asked.key) or fits.get(asked.key.removeprefix("re"))
    if fit is None:
        yield "no fit"
    else:
        told = fit.get(FITS_AS.get(one.kind, one.kind), 0)
        for least in range(_LEAST_FIT, told + 1):
            yield f"fits {least}"
            yield f"{how} fits {least}"


_LEAST_FIT = -1
_LEADS = {"": "none", "the": "the", "a": "a", "an": "a"}
_JOINING = {
    ";": "a sign",
    ",": "a comma",
    **dict.fromkeys(COORDINATORS, "and"),
    **dict.fromkeys(SUBORDINATORS, "when"),
    **dict.fromkeys(RELATIVES, "which"),
}


def _within(one: Candidate, asked: Asked, how: str, place: str) -> Iterator[str]:
    """How a phrase of the pronoun's own sentence stands to it."""
    view, behind = asked.view, one.phrase.last + 1
    verbs = min(2, view.finite[behind : asked.at].count(True))
    yield f"{verbs} verbs between"
    yield f"{how} {verbs} after {place}"
    if how == "subject":
        before = view.lower[asked.at - 1]
        yield f"joined by {_JOINING.get(before, 'other')} {verbs} {place}"
    if ";" in view.lower[behind : asked.at]:
        yield "semicolon between"
        yield f"semicolon between {place}"
    if view.lower[behind] in _RELATIVE:
        yield "before relative"


def _is_below(one: Candidate) -> bool:
    """Whether a phrase is the subject of a subordinate clause."""
    begin = one.phrase.begin
    return one.view is not None and begin > 0 and one.view.lower[begin - 1] in SUBORDINATORS


_RELATIVE = word_set("which who that")


def _none(asked: Asked) -> list[str]:
    """What speaks for a pronoun meaning nothing that was named: "it was agreed that"."""
    view, word = asked.view, asked.word
    behind = view.lower[asked.at + 1 : asked.at + _AHEAD]
    row = ["none", f"none {word}", f"none {word} {asked.verb}", f"none {word} done {asked.done}"]
    row += [f"none {word} before {opener}" for opener in _OPENERS if opener in behind]
    if asked.at == 0 or view.lower[asked.at - 1] in _AROUND:
        row.append(f"none {word} opens")
    return row


_AHEAD = 8
_OPENERS = ("that", "to", "who", "for", "whether")
_AROUND = frozenset({",", "and", "but", "that", "as"})
