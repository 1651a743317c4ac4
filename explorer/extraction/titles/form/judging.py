"""Why a finished title is doubtful: it breaks off, begins inside a phrase, or says what its clause does not.

Each fault is a rule of English grammar over the words of the title and of the clause it came from; none
knows what the title is about.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from explorer.extraction.clauses.objects import ALWAYS_TAKING
from explorer.extraction.clauses.tokens import places_of, word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    PARTICLES,
    SUBORDINATORS,
    points_on,
)
from explorer.extraction.titles.form.lastwords import STRANDED, ends_fixed
from explorer.extraction.titles.form.unsaid import leaves_unsaid
from explorer.extraction.titles.form.unsound import (
    ATTRIBUTES,
    SUSPECT,
    cuts_noun,
    ends_on_attribute,
    is_cut_participle,
    is_present,
    joins_two_deeds,
    lacks_noun,
)


class Finished(NamedTuple):
    """A title to be judged: its words as printed, in small letters, and the clause's in small letters.

    ``until`` says that the date ends what was denied before ("was not ratified until 1965").
    """

    shown: Sequence[str]
    lower: Sequence[str]
    source: Sequence[str]
    verbs: VerbTable
    until: bool
    title: str

    @classmethod
    def of(cls, title: str, source: Sequence[str], verbs: VerbTable, *, until: bool = False) -> Finished:
        """A ``title`` with the lower-case words of the clause it was made of."""
        shown = title.replace(",", "").split()
        return cls(shown, " ".join(shown).lower().split(), source, verbs, until, title)


class Fault(NamedTuple):
    """One way in which a title may be wrong, how to see it, and what it weighs among costs of titles."""

    name: str
    reason: str
    weight: float
    found: Callable[[Finished], bool]


def faults_of(one: Finished, asked: Sequence[Fault] | None = None) -> list[Fault]:
    """What is doubtful in a title, of the faults ``asked`` for or of all; empty where all is sound."""
    return [fault for fault in asked or FAULTS if fault.found(one)] if one.shown else [_NOTHING]


def doubt_of(title: str, source: Sequence[str], verbs: VerbTable, *, until: bool = False) -> float:
    """What the faults of a title weigh together, in the units of what titles cost; 0 where all is sound.

    ``source`` are the lower-case words of the clause it was made of, ``until`` as in :class:`Finished`.
    """
    one = Finished.of(title, source, verbs, until=until)
    plain = _is_plain(one)
    if plain and _SIGNS.search(title) is None:
        return 0.0
    return sum(fault.weight for fault in faults_of(one, _OF_SIGNS if plain else FAULTS))


def _is_plain(one: Finished) -> bool:
    """Whether no word of a title could be at fault, so that most titles need no closer look."""
    lower, source, verbs = one.lower, one.source, one.verbs
    return (
        len(lower) > 2
        and lower[0] not in _LEADING
        and (one.shown[-1][0].isupper() or not _asks_for_object(lower[-1], verbs))
        and not points_on(lower[-1])
        and _TELLTALE.isdisjoint(lower)
        and not _lacks_pair(lower)
        and not _loses_negation(one)
        and not lower[0][0].isdigit()
        and lower[-1] not in ATTRIBUTES
        and not is_cut_participle(lower, verbs)
        and not lacks_noun(lower, verbs)
        and not joins_two_deeds(lower, verbs)
        and not cuts_noun(lower, source, verbs)
        and not leaves_unsaid(lower, source, verbs)
    )


_SIGNS = re.compile("['’\"“”«»(),]")
"""Signs of owners, quotations, brackets and asides."""


def _breaks_off(one: Finished) -> bool:
    last = one.lower[-1].strip("\"”’'")
    if not points_on(last) or one.shown[-1][0].isupper() or ends_fixed(one.lower):
        return False
    if last in STRANDED and one.verbs.base_of_participle(one.lower[-2]) is not None:
        return False
    return last not in PARTICLES and last not in _ENDING


_ENDING = word_set("in on upon over by officially formally first more most some three two four one")
"""Words that may end a headline though they often lead on: "holds on", "comes first"."""


def _parts_two(one: Finished) -> bool:
    """Whether "between" has lost its "and": "signs a pact between Peru" of one between Peru and Chile."""
    if "between" not in one.source or not _lacks_pair(one.lower):
        return False
    last, behind = one.lower[-1], one.source[one.source.index("between") :]
    if last not in behind[:-1] or "and" not in behind:
        return False
    named = one.shown[-1][0].isupper() and not last.endswith("s")
    return named or behind[behind.index(last) + 1] == "and"


def _lacks_pair(lower: Sequence[str]) -> bool:
    """Whether nothing behind "between" joins two."""
    return "between" in lower and _PAIRING.isdisjoint(lower[lower.index("between") + 2 :])


_PAIRING = word_set("and or &")


def _begins_inside(one: Finished) -> bool:
    if one.lower[0] in _NEVER_FIRST:
        return True
    counted = one.lower[1:] and (one.lower[1][0].isdigit() or one.lower[1] in _COUNTED)
    return one.lower[0] in _HANGING and not counted


_NEVER_FIRST = word_set(
    "be been being am not worth than only even which whom whose who that to including excluding"
)
_COUNTED = word_set(
    "half a one two three four five six seven eight nine ten twenty thirty forty fifty hundred"
)


def _owns_nothing(one: Finished) -> bool:
    """Whether an owner stands before an auxiliary or the end: "Paz's is revived"."""
    owners = (after for word, after in pairwise([*one.lower, ""]) if word.endswith(_OWNING))
    return any(not after or after in _GROUP for after in owners)


_OWNING = ("'s", "’s")
_GROUP = word_set("is are was were has have been")


def _lacks_object(one: Finished) -> bool:
    """Whether the only verb of a title ends it though it always takes an object: "Argentina says"."""
    *before, last = one.lower
    if not before or not is_present(last, one.verbs) or one.shown[-1][0].isupper():
        return False
    other = any(is_present(word, one.verbs) or word in _GROUP for word in before)
    return _asks_for_object(last, one.verbs) and not other and before[-1] not in DETERMINERS


def _asks_for_object(last: str, verbs: VerbTable) -> bool:
    """Whether a last word is a form of a verb that always takes an object, and hardly a noun."""
    return verbs.others.get(last) in ALWAYS_TAKING and last not in _ALSO_NOUNS


_ALSO_NOUNS = word_set(
    """ruins levies limits labels influences insults permits outrages bribes sacks shields shocks sponsors
    sparks updates occasions mandates heralds patents partitions finances brokers breaches contests decrees
    voices supplements licenses licences"""
)
"""Nouns in -s that look like verbs which take an object."""


def _points_elsewhere(one: Finished) -> bool:
    """Whether a pronoun is left that only the text before explains; "between them" needs no telling."""
    if one.lower[0] in _SUBJECTS:
        return one.lower[0] != "it" or _SAID.isdisjoint(one.lower[2:8])  # "It is agreed that …"
    for place in places_of(_POINTING, one.lower):
        after = one.lower[place + 1] if place + 1 < len(one.lower) else ""
        goes_on = one.lower[place] == "it" and (is_present(after, one.verbs) or after in _GOING_ON)
        if place and not goes_on and one.lower[place - 1] != "between":
            return True
    return False


_SAID = word_set("that whether")
_GOING_ON = AUXILIARIES | word_set("does do cannot")
_POINTING = word_set("it him them latter former")
_SUBJECTS = word_set("he she it they this these those")


def _runs_on(one: Finished) -> bool:
    """Whether "be" stands where nothing leads to it: "puts off be reopened"."""
    for before, word in pairwise(one.lower):
        if word == "be" and before not in _BEFORE_BE and not before.endswith("s"):
            return True
    return False


_BEFORE_BE = word_set("to will shall may can must should not would could might never also")


def _loses_negation(one: Finished) -> bool:
    """Whether the clause denies what the title says: "was not ratified" as "ratified"."""
    if one.until or _NEGATIONS.isdisjoint(one.source) or not _DENYING.isdisjoint(one.lower):
        return False
    said = {one.verbs.lemma(word) for word in one.lower if one.verbs.is_form(word)}
    for at, word in enumerate(one.source):
        if word in _NEGATIONS:
            behind = one.source[at + 1 : at + 3]
            if any(one.verbs.is_form(next_) and one.verbs.lemma(next_) in said for next_ in behind):
                return True
    return False


_NEGATIONS = word_set("not never hardly neither nor")
_DENYING = word_set(
    "not never no hardly fails fail refuses refuse ceases cease without none cannot neither nobody nothing"
)


def _says_no_words(one: Finished) -> bool:
    return not any(len(word) > 2 and word[0].isalpha() for word in one.shown)


def _is_unclosed(one: Finished) -> bool:
    text = " ".join(one.shown)
    return text.count('"') % 2 == 1 or any(text.count(one) != text.count(other) for one, other in _PAIRS)


_PAIRS = (("(", ")"), ("“", "”"), ("«", "»"))


_LEADING = _NEVER_FIRST | _SUBJECTS | PREPOSITIONS | SUBORDINATORS | COORDINATORS
_HANGING = _LEADING - _SUBJECTS
_TELLTALE = _POINTING | SUSPECT | {"be"}
"""Words of a title one of which stands in most faults of its inside."""
_NOTHING = Fault("no words", "it is empty", 8.0, lambda one: not one.shown)
FAULTS = (
    Fault("breaks off", "its last word asks for more", 6.0, _breaks_off),
    Fault("parts two", "its pair is cut", 4.0, _parts_two),
    Fault("begins inside", "its first word goes on from another", 6.0, _begins_inside),
    Fault("owns nothing", "an owner stands without what is owned", 6.0, _owns_nothing),
    Fault("lacks object", "its verb has lost its object", 6.0, _lacks_object),
    Fault("points elsewhere", "a pronoun is left", 1.5, _points_elsewhere),
    Fault("runs on", "two verbs stand together", 6.0, _runs_on),
    Fault("two deeds", "two participles meet", 6.0, lambda one: joins_two_deeds(one.lower, one.verbs)),
    Fault("lacks noun", "it begins with a participle", 6.0, lambda one: lacks_noun(one.lower, one.verbs)),
    Fault("cut noun", "it ends on an adjective", 4.0, lambda one: ends_on_attribute(one.lower, one.verbs)),
    Fault("cut count", "what it counts is cut", 4.0, lambda one: cuts_noun(one.lower, one.source, one.verbs)),
    Fault("loses negation", "the clause denies what it says", 8.0, _loses_negation),
    Fault(
        "leaves unsaid",
        "it tells who says something and not what",
        3.5,
        lambda one: leaves_unsaid(one.lower, one.source, one.verbs),
    ),
    Fault("no words", "it holds only figures", 8.0, _says_no_words),
    Fault("unclosed", "a bracket or quotation is open", 6.0, _is_unclosed),
)
"""All faults, the commonest first."""
_OF_SIGNS = tuple(
    fault for fault in FAULTS if fault.found in (_breaks_off, _owns_nothing, _says_no_words, _is_unclosed)
)
"""Those that a title with quotations, brackets or commas may have though its words are plain."""
