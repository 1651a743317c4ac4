"""What a headline loses where it is cut: what its verb asks for, or a verb behind "to"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from explorer.extraction.clauses.borders import cost_of_border
from explorer.extraction.clauses.contents import TELLING
from explorer.extraction.clauses.partedphrases import GOVERNED
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.titles.form.anticipating import anticipates
from explorer.extraction.titles.form.frames import FRAMES
from explorer.extraction.titles.form.ordering import object_begins
from explorer.extraction.titles.word import Word, lower_of


class Cut(NamedTuple):
    """What is the same wherever a tail is cut: all words, how many are fixed, the tail in lower case.

    ``frame`` is what the verb asks for, ``alone`` what it costs that nothing follows it.
    """

    words: Sequence[Word]
    fixed: int
    tail: Sequence[Word]
    lower: Sequence[str]
    base: str
    active: bool
    frame: frozenset[str]
    alone: float


NOTHING: frozenset[str] = frozenset()
_PLACING = word_set("in at on near under")
"""Prepositions whose place says most of a participle behind a noun."""
_CAUSING = word_set("make let")
"""Verbs whose object acts: a title needs both ("makes coca spread")."""
DEMANDING = word_set("demand insist propose declare agree announce state claim say ask request warn suggest")
"""Verbs that say nothing without the clause they open: "demands in a note | that …"."""
_SAID_WITHIN = 9
"""Words behind a verb of saying among which "that" opens what is said."""
_SPENT_WITHIN = 6
"""Words behind a cut among which what a time was spent with begins."""
_BEHIND_IT = 2
"""Words of "it to" behind which the clause begins that "it" stands for."""


def cost_of_cut(cut: Cut, kept: int, verbs: VerbTable) -> float | None:
    """What a cut costs by the words around it, and by what the verb asks for and loses."""
    left = cut.lower[kept:]
    if not cut.active and left[0] == "of" and "of" in cut.frame:
        boundary: float | None = 0.8  # "accused by the ambassador | of …"
    else:
        boundary = cost_of_border(cut.words, cut.fixed + kept, verbs)
    if boundary is None or (cut.base == "have" and "been" in left[:_SAID_WITHIN]):
        return None  # "has in the meantime | been settled"
    if kept and left[0] in _PLACING and verbs.base_of_participle(cut.lower[kept - 1]) is not None:
        boundary += 2.5  # "sends a consul based | in Lagos"
    if "and" in cut.lower[:kept] and _parts_gap(cut, kept):
        boundary += 4.0
    if left[0] in _RESTRICTING and not _DENYING.isdisjoint(lower_of(cut.words[1 : cut.fixed + kept])):
        boundary += 3.0  # "will take no money | with strings attached"
    if left[0] in {"into", "to", "against", "beyond"} and cut.lower[kept - 2 : kept - 1] == ["no"]:
        boundary += 3.0  # "undertakes to send no troops | into the delta"
    if kept > 1 and cut.lower[kept - 2] == "the" and left[0] in PREPOSITIONS and left[1:2] == ["which"]:
        boundary += 3.0  # "signs a pact on the point | at which their borders meet"
    if left[0] == "of" and cut.words[cut.fixed + kept - 1].text[:1].isdigit():
        boundary += 4.0  # "forces 40,000 | of them back"
    return boundary + _lost(cut, kept, verbs)


_RESTRICTING = word_set("with without that which unless except")
"""What opens words without which a denial says too much."""
_DENYING = word_set("no not never neither nor")


def _parts_gap(cut: Cut, kept: int) -> bool:
    """Whether what another comes to is cut off: "were worth 27 million and purchases | 9 million".

    A rule of English grammar: behind "and" the verb is left out, and its subject needs its own figure.
    """
    joint = kept - 1 - cut.lower[:kept][::-1].index("and")
    first = next(filter(_is_figure, cut.lower[:joint]), "")
    end = next((at + 1 for at in range(joint, len(cut.tail)) if cut.tail[at].comma), len(cut.tail))
    other = next((at for at in range(joint, end) if _is_figure(cut.lower[at])), -1)
    if not first or other < kept or any(word.finite for word in cut.tail[joint:end]):
        return False
    led = cut.lower[other - 1]
    return led in cut.lower[max(0, cut.lower.index(first) - 1) : joint] or led not in _LEADING_TO


_LEADING_TO = PREPOSITIONS | word_set("to worth")


def _is_figure(word: str) -> bool:
    return word[:1].isdigit() or word[:1] in _MONEY


_MONEY = frozenset("$£€")


def _lost(cut: Cut, kept: int, verbs: VerbTable) -> float:
    """What a cut costs by what the verb, or one behind it, asks for."""
    cost, left = 0.0, cut.lower[kept:]
    asked = cut.active and not cut.frame.isdisjoint(left)
    if asked and cut.frame.isdisjoint(cut.lower[:kept]):
        cost += 6.0
    if _loses_its_frame(cut, kept, verbs):
        cost += 5.0
    said = cut.base in TELLING or (cut.base in DEMANDING and cut.lower[0] in PREPOSITIONS)
    if said and "that" in cut.lower[kept:_SAID_WITHIN]:
        cost += 4.0
    if kept and left[0] in FRAMES.get(verbs.base_of_participle(cut.lower[kept - 1]) or "", NOTHING):
        cost += 3.0  # "proposes that the court be asked | for an opinion"
    if not (kept or cut.active) and left[0] in _ASKED_BEHIND_TO.get(cut.base, NOTHING):
        cost += 3.0  # "claim put | before the ministers"
    if kept and left[0] == "to" and cut.lower[0] == "from" and left[1:2] and left[1] not in verbs.others:
        cost += 4.0  # "rises from two | to three million"
    if cut.base == "spend" and any(word.endswith("ing") for word in left[:_SPENT_WITHIN]):
        cost += 5.0  # "spends the winter | making plans"
    if cut.base == "refer" and "as" in left:
        cost += 5.0  # "refers to the day | as a feast"
    if cut.base in _CAUSING and any(word in verbs.others for word in left):
        cost += 4.0
    cost += 2.0 * (cut.active and _loses_its_goal(cut, kept, verbs))
    return cost + _lost_deed(cut, kept, verbs)


def _loses_its_goal(cut: Cut, kept: int, verbs: VerbTable) -> bool:
    """Whether a verb loses whom it gives something, or all: "gives a prize | to Ana Paz", "mediates | in"."""
    left = cut.lower[kept:]
    if not kept:
        return left[0] in GOVERNED.get(cut.base, NOTHING)
    to = 1 if left[0].endswith("ly") else 0
    given = cut.base in _GIVING and left[to : to + 1] == ["to"] and "to" not in cut.lower[:kept]
    return given and len(left) > to + 1 and left[to + 1] not in verbs.others


_GIVING = word_set("give grant present hand lend sell cede transfer award")


def _lost_deed(cut: Cut, kept: int, verbs: VerbTable) -> float:
    """What a cut costs that leaves out an object, or what somebody is to do."""
    cost, left = 0.0, cut.lower[kept:]
    begins = object_begins(cut.tail)
    if begins and kept <= begins:
        cost += 4.0  # "obtains from Peru | a promise that the port be opened"
    if kept > 1 and cut.lower[kept - 2] == "and" and cut.tail[kept - 1].finite:
        cost += 3.0  # "helps the farmers and works | with miners"
    asks = cut.base in _ACTED_UPON or cut.lower[0] in _ASKED_UPON.get(cut.base, NOTHING)
    asks = asks or (cut.base in _ASKING_FOR and cut.lower[0] == "for")
    if asks and _goes_to(left, verbs) and not _goes_to(cut.lower[:kept], verbs):
        cost += 2.5  # "asks for the ships | to be given back", "expects the islands | to be freed"
    if _loses_its_frame_within(cut, kept, verbs):
        cost += 2.5
    if left[0] in _COMPLETING and _goes_to(cut.lower[max(0, kept - 2) : kept], verbs):
        cost += 1.0  # "asks to mediate | in the war"
    if kept and cut.base in _BEING and _goes_to(left[:_NEAR], verbs) and _is_first(cut.lower[:kept]):
        cost += 4.0  # "is the first country | in Europe to sign"
    if "to" in left and anticipates(cut.base, cut.lower) and "to" not in cut.lower[_BEHIND_IT:kept]:
        cost += 4.0  # "leaves it to the court | to decide"
    return cost


def _loses_its_frame_within(cut: Cut, kept: int, verbs: VerbTable) -> bool:
    """Whether a verb inside loses what it asks for: "signs a law which described Turku | as a port"."""
    if cut.lower[kept] == "to":
        return _is_made_to(cut, kept, verbs)
    if cut.lower[kept] != "as":
        return False
    verb = next((at for at in range(kept - 1, -1, -1) if cut.tail[at].finite), -1)
    return verb >= 0 and "as" in FRAMES.get(verbs.lemma(cut.lower[verb]), NOTHING)


def _is_made_to(cut: Cut, kept: int, verbs: VerbTable) -> bool:
    """Whether a participle inside tells whom it makes do what is left out: "forcing Peru | to yield"."""
    at = next((at for at in range(kept - 2, -1, -1) if cut.lower[at].endswith("ing")), -1)
    if at < 0 or verbs.lemma(cut.lower[at]) not in _MAKING_ACT or "to" in cut.lower[at:kept]:
        return False
    return _goes_to(cut.lower[kept : kept + 2], verbs)


_COMPLETING = word_set("in on for with against from over")
"""Prepositions that mostly belong to the infinitive before them."""
_MAKING_ACT = word_set(
    """allow authorise authorize cause compel empower enable encourage entitle forbid force instruct invite
    oblige order permit persuade press require tempt urge"""
)
"""Verbs whose object is to do what "to" opens."""


def _is_first(lower: Sequence[str]) -> bool:
    """Whether words end on a noun that only a deed behind it names: "the first country"."""
    return not _NAMED_BY_DEED.isdisjoint(lower[:_NEAR]) and "to" not in lower


_BEING = word_set("be become remain")
_NAMED_BY_DEED = word_set("first last only")
_NEAR = 7
"""Words among which such a word stands, and words behind a cut among which the deed begins."""
_ACTED_UPON = word_set("expect cause move drive")
"""Verbs whose object does what "to" opens, though they may have it alone."""
_ASKED_UPON = {"call": word_set("on upon"), "prevail": word_set("on upon"), "appeal": word_set("to")}
"""Verbs that go on with whom somebody asks "to" do something: "calls on Peru | to leave"."""
_ASKING_FOR = word_set("ask arrange call wait press appeal provide vote")
"""Verbs that go on with "for" somebody "to" do something."""


def _loses_its_frame(cut: Cut, kept: int, verbs: VerbTable) -> bool:
    """Whether the verb behind "to" loses what it asks for: "promises to bring claims | before the court"."""
    here = cut.lower[:kept]
    to = next((at for at in range(kept - 1, -1, -1) if here[at] == "to"), kept)
    if to + 1 >= kept:
        return False
    base = verbs.lemma(here[to + 1])
    if base in _CAUSING:
        return _acts(cut.lower[kept:], verbs) and not _acts(here[to + 2 :], verbs)
    asked = _ASKED_BEHIND_TO.get(base, NOTHING)
    if not asked.isdisjoint(here[to + 2 :]):
        return False
    return cut.lower[kept] in asked or ("to" in asked and _goes_to(cut.lower[kept : kept + 6], verbs))


def _goes_to(lower: Sequence[str], verbs: VerbTable) -> bool:
    """Whether an infinitive with "to" stands among words: "persuade the bank | in Lima to pay"."""
    return any(word == "to" and verbs.is_base(after) for word, after in pairwise(lower))


def _acts(lower: Sequence[str], verbs: VerbTable) -> bool:
    """Whether a bare infinitive stands among words: "let the envoy | mediate"."""
    return any(verbs.is_base(word) for word in lower)


_ASKED_BEHIND_TO = {
    **FRAMES,
    "bring": FRAMES["bring"] | {"before", "under"},
    "keep": word_set("out from in under at"),
    "put": FRAMES["put"] | {"before"},
}
