"""Where the subject of a headline may be cut, and what is lost by it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.extraction.clauses.bearers import OFFICES
from explorer.extraction.clauses.bordernames import BODIES
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import NUMBERS, RELATIONAL, RELATIVES
from explorer.extraction.titles.form.frames import FRAMES

QUANTITIES = word_set("one two three four five most many several first second")
"""Words that tell how many of what "of" opens."""


def cost_of_shortening(text: str, form: str) -> float:
    """What a shorter subject costs: little for an office before a name, more for what says which one."""
    if text == form or " and " in form:
        return 0.0
    if text.endswith(form):
        before = text[: -len(form)]
        if not _PLACING.isdisjoint(before.lower().split()):
            return _PLACE_LOST  # "troops under | Ana Paz"
        if _OWNED.search(before):
            return _OWNER_LOST
        return _THING_LOST if _is_thing(before) else 0.0
    if "between" in text:
        return _DESCRIPTION_LOST
    left = text[len(form) :].split() if text.startswith(form) else []
    return _cost_behind(form.split()[-1].lower(), left)


def _cost_behind(noun: str, left: Sequence[str]) -> float:
    """What it costs to leave out the words ``left`` behind the last noun of a subject."""
    first = left[0].lower() if left else ""
    if first in RELATIVES:
        return 0.0
    if first in _WHEN or (first not in PREPOSITIONS and first.endswith(_PARTICIPLES)):
        return _DESCRIPTION_LOST
    if first == "of" and any(_counts(word) for word in left[1:3]):
        return _DESCRIPTION_LOST  # "an army | of about 10,000 men"
    if noun in _TRADED and first in _TRADING:
        return _TRADE_LOST  # "exports | to Turkey"
    if first == "of" and noun in _RULING and left[1:] and left[1][0].isupper():
        return _RULER_LOST
    if first in _BESIDE:
        return _BESIDE_LOST
    meant = first in _MEANT_FOR and noun in _PURPOSES
    return _PURPOSE_LOST if meant else _OF_LOST if first == "of" else _PLACE_LOST


def _is_thing(before: str) -> bool:
    """Whether a name stands behind what it is the name of, no office: "Argentine ship | San Juan"."""
    noun = before.split()[-1]
    return noun.islower() and noun not in OFFICES and not noun.endswith(("er", "or", "ist", "man", "woman"))


def _counts(word: str) -> bool:
    return word[0].isdigit() or word.lower() in _COUNTING


def cost_of_description(text: str) -> float:
    """What it costs that a subject is told with a clause that describes it: "men who fled | are shot"."""
    clause = _CLAUSE.search(text) if len(text) > _BRIEF else None
    return _DESCRIBED if clause else 0.0


_BRIEF = 30
"""Letters of a subject that is short however it is told."""
_DESCRIBED = 1.0
_CLAUSE = re.compile(r"(?<=[a-z]) (?:who|which|that) (?=\w)")
_OWNED = re.compile(r"['’]s? \Z")
_OWNER_LOST = _BESIDE_LOST = 1.0
_OF_LOST = _PLACE_LOST = 1.6
_THING_LOST = 1.4
_DESCRIPTION_LOST = 0.4
"""What it costs to leave out whose something is, what it is of, where or what it is, or what else it did."""
_PURPOSE_LOST = 2.4
_TRADE_LOST = 3.5
"""What it costs to tell of all exports what is said of those to one country."""
_RULER_LOST = 3.6
"""What it costs to leave out whose government it is: "the military government | of Ana Paz"."""
_RULING = word_set("government governments regime administration cabinet junta dictatorship presidency")
_TRADED = word_set(
    "exports imports export import sales deliveries shipments trade commerce investment aid emigration"
)
_TRADING = word_set("to from with")
_MEANT_FOR = word_set("to for")
_PURPOSES = word_set(
    """agreement appeal application attempt bid bill call campaign deal decision demand licence license motion
    offer permission petition plan project proposal request resolution scheme"""
)
"""Nouns that say little without what "to" or "for" says they are made for."""
_COUNTING = NUMBERS | word_set(
    "about over nearly some hundreds thousands hundred thousand twenty thirty forty fifty"
)
_PLACING = PREPOSITIONS - {"of", "in", "for"}
_BESIDE = word_set("under with by")
_WHEN = word_set("after before during since following until")
_PARTICIPLES = ("ed", "wn", "ght", "ing", "en")


def leads_on(noun: str, link: str) -> bool:
    """Whether a noun says nothing without whence or where to: "a jet on the way | from Oulu to Turku"."""
    return noun in _WAYS and link in _WHITHER


_WAYS = word_set("way road route journey voyage flight passage")
_WHITHER = word_set("from to between")


def subject_may_end(words: Sequence[str], stop: int) -> bool:
    """Whether the subject may end before ``words[stop]``: a phrase or clause that only describes it."""
    word = words[stop].lower()
    if word == "as" and any("as" in FRAMES.get(one.lower(), ()) for one in words[1:stop]):
        return False  # "a threat to treat Peru | as a foe"
    if word == "for" and words[stop - 1][0].isupper() and words[stop - 1].lower().removesuffix("s") in BODIES:
        return False  # "the Committees | for the Defence of Lima"
    if word == "of" and _JOINED.search(" ".join(words[stop:])):
        return False  # "the king | of Peru and that of Chile"
    return (word in _CUT_BEFORE or word.endswith(_DONE_TO)) and _ends_before(words, stop)


def _ends_before(words: Sequence[str], stop: int) -> bool:
    """Whether the subject may end before ``words[stop]``, a preposition, relative word or participle."""
    word, last = words[stop].lower(), words[stop - 1].lower()
    if stop > 1 and words[stop - 2].lower() == "to" and words[stop - 1].islower():
        return False  # "a plan to hand | over the town"
    hangs = word.endswith(_DONE_TO) and words[stop].islower() and word not in _NO_PARTICIPLES
    hangs = (hangs and last not in _BEFORE_DESCRIBED) or word in _STAYING
    hung = words[stop + 1].lower() in _HANGING if stop + 1 < len(words) else False
    if hangs and not RELATIVES.isdisjoint(words[1:stop]):
        return False  # "the union which Peru | offered"
    if word in RELATIVES or (hangs and (stop > 1 or hung)):
        return not last.endswith("ed")
    if words[stop - 1].islower() and (last.endswith(("ed", "en", "wn")) or last in _LEADING_ON):
        return False
    if word not in PREPOSITIONS or last in PREPOSITIONS or last in _UP_TO_NOW or leads_on(last, word):
        return False
    if word == "between":
        return last in {"relations", "trade", "ties", "commerce"} or (last in _PAPERS and stop > 1)
    named = words[stop - 1][0].isupper() and words[stop + 1 : stop + 2] and words[stop + 1][0].isupper()
    if _counts_on(words, stop) or (word == "of" and not _INNER.isdisjoint(words[1 : stop - 1])):
        return False  # "more than twenty | of his men", "attacks on a string | of villages"
    if word == "of" and (named or "the" in (one.lower() for one in words[max(1, stop - 4) : stop])):
        return False
    if word == "of" or (word in {"from", "to"} and "between" in words[:stop]):
        return last not in _NEED_OF and not last.endswith("est") and stop > 1 and word == "of"
    return True


def _counts_on(words: Sequence[str], stop: int) -> bool:
    """Whether a number goes on at ``stop``: "more than twenty | of his men", "nine | in ten of them"."""
    shares = words[stop].lower() == "in" and stop + 1 < len(words) and _counts(words[stop + 1])
    return _counts(words[stop - 1]) and (shares or words[stop].lower() == "of")


_JOINED = re.compile(r" and (?:that|those) of ")
_INNER = PREPOSITIONS - {"of"}
_PAPERS = word_set("agreement treaty pact accord convention")
_NO_PARTICIPLES = word_set(
    "town crown own down brown dawn lawn night right light height flight knight freight weight"
)
_BEFORE_DESCRIBED = word_set("all most many some several no other")
"""Words behind which a participle describes the noun that follows: "half of all | registered voters"."""
_LEADING_ON = word_set(
    """leading relating belonging amounting according going returning living working fighting sent held made
    built led kept brought bought fought won laid paid put set struck left"""
)
"""Participles behind a noun that ask for what follows: "events leading | to war"."""
_STAYING = word_set("living working fighting staying")
"""Those of them without which a subject may stand: "Chileans | living in Tacna"."""
_CUT_BEFORE = RELATIVES | PREPOSITIONS | _STAYING
_DONE_TO = ("ed", "wn", "ght")
"""Words, and ends of participles, before which alone a subject may end."""
_UP_TO_NOW = word_set("up out down off back away over close")
"""Particles that a participle before them needs: "a treaty drawn up | by X"; "close | to half"."""
_HANGING = PREPOSITIONS | _UP_TO_NOW
_NEED_OF = RELATIONAL | QUANTITIES
"""Words that do not stand without their "of"."""
