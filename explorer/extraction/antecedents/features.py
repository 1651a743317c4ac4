"""What speaks for a phrase being meant by a pronoun: features, each with a weight of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, NamedTuple

from explorer.extraction.antecedents.asked import ALIKE, Asked
from explorer.extraction.antecedents.candidate import Candidate
from explorer.extraction.antecedents.roles import SUBJECTS
from explorer.extraction.clauses.sentences import Sentence
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS
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


Traits = Sequence[tuple[Any, ...]]
"""What a candidate is: for each of ``PARTS`` the arguments that it makes features of, () for none."""


def features_of(asked: Asked, found: Sequence[Candidate], fits: Fits, around: Around) -> list[list[str]]:
    """The features of each candidate for a pronoun, the nearest first, and last of none being meant."""
    rows = [
        [*chain.from_iterable(part(*told) for part, told in zip(PARTS, traits, strict=True) if told)]
        for traits in traits_of(asked, found, fits, around)
    ]
    return [*rows, none_meant(asked)]


def traits_of(asked: Asked, found: Sequence[Candidate], fits: Fits, around: Around) -> list[Traits]:
    """The traits of each candidate for a pronoun, the nearest first."""
    how = asked.role if asked.role in _PLAIN else "other"
    fit = fits.get(asked.key) or fits.get(asked.key.removeprefix("re"))
    told = _told(found, around.subjects) if asked.role == TOLD_ON else None
    counts = Counter([one.head for one in found])
    earlier = not ALIKE[asked.who].isdisjoint(asked.view.lower[: asked.at])
    passed: Counter[str] = Counter()
    subjects = 0
    rows: list[Traits] = []
    for at, (one, back) in enumerate(zip(found, _backs(found, asked.view.sentence), strict=True)):
        group, subject, within = _GROUPS.get(one.kind, "thing"), one.role in SUBJECTS, back == 0
        place = "subject" if subject else one.role
        fitting = None if fit is None else fit.get(FITS_AS.get(one.kind, one.kind), 0)
        nearer = told.get(one.head, 9) if told is not None else None
        same = one.head == around.before if around.before else None
        rows.append(
            (
                (one.kind, group, how, asked.done, fitting),
                (one.role, _LEADS.get(one.lead, "other"), how, *_built(one)),
                (how, place, back, one.kind if subject else "", min(2, subjects), earlier and not within),
                (how, min(4, at), min(3, passed[group]), min(3, counts[one.head]), nearer, same),
                (how, place, *_between(one, asked)) if within else (),
            )
        )
        passed[group] += 1
        subjects += subject
    return rows


def _told(found: Sequence[Candidate], subjects: Sequence[str]) -> Mapping[str, int]:
    """How many subjects of clauses that may be meant stand nearer than each that may be, by its noun."""
    heads = {one.head for one in found}
    named = list(dict.fromkeys(one for one in subjects if one in heads))
    return {one: min(at, 3) for at, one in enumerate(named)}


def _backs(found: Sequence[Candidate], own: Sentence) -> list[int]:
    """How many sentences before the pronoun's each candidate stands."""
    sentences = [own]
    backs = []
    for one in found:
        if one.view is not None and one.view.sentence != sentences[-1]:
            sentences.append(one.view.sentence)
        backs.append(len(sentences) - 1 if one.view is not None else _ARTICLE)
    return backs


def _built(one: Candidate) -> tuple[bool, bool, bool, bool]:
    """Whether a phrase is joined of several, a subject below another clause, the first, and has "of"."""
    phrase, view = one.phrase, one.view
    begin = phrase.begin
    subject = view is not None and begin > 0 and one.role in SUBJECTS
    below = subject and view is not None and view.lower[begin - 1] in SUBORDINATORS
    return bool(phrase.parts), below, view is not None and not begin, phrase.last > phrase.head


def _between(one: Candidate, asked: Asked) -> tuple[int, str, bool, bool, bool]:
    """What stands between a phrase and the pronoun of its sentence: verbs, a joint, a semicolon, "which".

    Last whether the phrase stands in a clause that only says more of a noun.
    """
    view, behind = asked.view, one.phrase.last + 1
    joint = _JOINING.get(view.lower[asked.at - 1], "other")
    verbs = min(2, view.finite[behind : asked.at].count(True))
    parted = ";" in view.lower[behind : asked.at]
    return verbs, joint, parted, view.lower[behind] in _RELATIVE, is_said_of_noun(one, asked)


def is_said_of_noun(one: Candidate, asked: Asked) -> bool:
    """Whether a phrase stands in a relative clause that ends before the pronoun.

    "The house in which | the king | died burned down, and it was rebuilt".
    """
    view, begin = asked.view, one.phrase.begin
    opener = begin - 1
    while opener > 0 and view.lower[opener] not in _SAYING_MORE:
        if view.lower[opener] in _CLOSING:
            return False
        opener -= 1
    noun = opener - 1 - (view.lower[opener - 1] in PREPOSITIONS)
    if noun < 0 or view.finite[noun] or view.dated[noun] or view.lower[noun] in _TIMES:
        return False  # "said that", "the week in which Paz came"
    if not view.has_finite(opener, asked.at):
        return False
    return not _CLOSING.isdisjoint(view.lower[one.phrase.last + 1 : asked.at])


_LEADS = {"": "none", "the": "the", "a": "a", "an": "a"}
_JOINING = {
    ";": "a sign",
    ",": "a comma",
    **dict.fromkeys(COORDINATORS, "and"),
    **dict.fromkeys(SUBORDINATORS, "when"),
    **dict.fromkeys(RELATIVES, "which"),
}
_RELATIVE = word_set("which who that")
_SAYING_MORE = word_set("which who whom whose where that")
_CLOSING = frozenset({",", ";"})
_TIMES = word_set("time year day month week night morning evening moment")


def _of_kind(kind: str, group: str, how: str, done: bool, fit: int | None) -> Iterator[str]:
    """What a candidate is, and how well that fits the pronoun's place; None where nothing is known of it."""
    yield f"kind {kind}"
    yield f"{how} group {group}"
    if done:
        yield f"done group {group}"
    if fit is None:
        yield "no fit"
        return
    for least in range(_LEAST_FIT, fit + 1):
        yield f"fits {least}"
        yield f"{how} fits {least}"


_LEAST_FIT = -1


def _of_build(
    role: str, lead: str, how: str, joined: bool, below: bool, first: bool, with_of: bool
) -> Iterator[str]:
    """How a phrase is built and what it is in its clause."""
    yield f"role {role}"
    yield f"lead {lead}"
    if joined:
        yield "joined"
    if below:
        yield "below"
        yield f"{how} below"
    if first:
        yield "first"
    if with_of:
        yield "with of"


def _of_distance(how: str, place: str, back: int, subject: str, subjects: int, hidden: bool) -> Iterator[str]:
    """How many sentences back a candidate stands; of a subject its kind, and how many stand nearer.

    A pronoun that asks for the same may stand between (``hidden``).
    """
    near = min(back, 2)
    yield f"back {back}"
    yield f"{place} back {back}"
    yield f"{how} {place} back {near}"
    if subject:
        yield f"subject {subjects}"
        yield f"kind {subject} back {near}"
    if hidden:
        yield "out of reach"


def _of_rank(
    how: str, passed: int, akin: int, named: int, told: int | None, same: bool | None
) -> Iterator[str]:
    """How many that might be meant too were passed, how often it is named, and whether it is told on of."""
    yield f"passed {passed}"
    yield f"passed of kind {akin}"
    yield f"named {named}"
    if told is not None:
        yield f"told {told}"
        yield f"{how} told {told}"
    if same is not None:
        yield from ("same as before", f"{how} same as before") if same else ("another",)


def _within(
    how: str, place: str, verbs: int, joint: str, parted: bool, relative: bool, below: bool
) -> Iterator[str]:
    """How a phrase of the pronoun's own sentence stands to it."""
    yield f"{verbs} verbs between"
    yield f"{how} {verbs} after {place}"
    if how == "subject":
        yield f"joined by {joint} {verbs} {place}"
    if parted:
        yield "semicolon between"
        yield f"semicolon between {place}"
    if relative:
        yield "before relative"
    if below:
        yield "said of a noun"
        yield f"{how} {place} said of a noun"


PARTS: Sequence[Callable[..., Iterator[str]]] = (_of_kind, _of_build, _of_distance, _of_rank, _within)
"""What makes features of each part of a candidate's traits.

Each is asked little, so that few answers come again and again: their weights are added up once.
"""


def none_meant(asked: Asked) -> list[str]:
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
