"""Headlines of clauses whose subject only presents what happened: "there were riots", "this led to riots"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    ARTICLES,
    BE,
    DEFINITE,
    DETERMINERS,
    NUMBERS,
    is_idle,
)
from explorer.extraction.titles.nouns.nominals import trimmed
from explorer.extraction.titles.word import Word, has_finite, lower_of

_BEING = BE | word_set("have had has came followed arose remained existed exist exists came began")
_PERFECT = word_set("have has")
_SEEMING = word_set("seems seem seemed appears appear appeared")
_THERE = _BEING | _SEEMING
_TO_BE = {2: ["to", "be"], 3: ["to", "have", "been"]}
"""What stands between "there seems" and what there seems to be."""
_NONE = word_set("no not never nothing nobody little")
_LEFT_OUT = word_set("a an the been also still then only about some nearly almost")


def existing_title(clause: Clause, own: Sequence[Word], verbs: VerbTable) -> str:
    """What there was, as a noun phrase; "" where a clause says more or less than that."""
    verb, words = clause.verb.lower, list(clause.rest)
    if verb not in _THERE or [word.lower for word in own if not is_idle(word.lower)] != ["there"]:
        return ""
    if verb in _SEEMING:
        been = next((end for end in _TO_BE if lower_of(words[:end]) == _TO_BE[end]), 0)
        words = words[been:] if been else []
    article = False
    while words and (words[0].lower in _LEFT_OUT or is_idle(words[0].lower)) and not _is_measure(words):
        article = words.pop(0).lower in ARTICLES
    described = len(words) > 1 and _describes(words, verbs)
    noun = article or (bool(words) and _is_noun(words, verbs))
    bare = not words or words[0].comma or (not noun and (words[0].finite or verbs.is_form(words[0].lower)))
    if clause.verb.lower in _PERFECT and lower_of(words[:1]) == ["no"]:
        return trimmed(words, verbs) if len(words) > 1 else ""  # since when there has been none
    if words and (words[0].lower in _NONE or words[0].lower == "the"):
        return ""  # what there was not until then, or had long been there
    if (bare and not described and len(words) > 1) or not words:
        return ""
    return trimmed(_with_verb(words), verbs)


def _is_noun(words: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether a form of a verb behind "there was" can only be a noun: "protests in Lima", "fighting", "talk".

    Only participles may belong to that verb.
    """
    word = words[0].lower
    if verbs.base_of_participle(word) is not None or word in _STAYING:
        return False
    return len(words) == 1 or words[1].lower in PREPOSITIONS


def _with_verb(words: Sequence[Word]) -> Sequence[Word]:
    """Counted persons of whom it is said what they did, with that in the present: "300 Finns | live"."""
    counted = any(word.text[0].isdigit() for word in words[:3])
    at = next((at for at, word in enumerate(words) if word.lower in _STAYING), 0)
    plain = counted and at > 0 and not any(word.lower in PREPOSITIONS for word in words[1:at])
    return [*words[:at], Word(_STAYING[words[at].lower]), *words[at + 1 :]] if plain else words


_STAYING = {
    "living": "live",
    "working": "work",
    "residing": "reside",
    "studying": "study",
    "serving": "serve",
}


def _is_measure(words: Sequence[Word]) -> bool:
    """Whether a word says that the number behind it is not exact: "about | 1,200 settlers"."""
    return words[0].lower in _ROUGHLY and len(words) > 2 and words[1].text[0].isdigit()


_ROUGHLY = word_set("about some nearly almost")


def _describes(words: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether a participle stands before the noun it describes: "isolated pockets of resistance"."""
    noun = words[1]
    told = noun.finite or noun.lower in PREPOSITIONS or noun.lower in DETERMINERS or words[0].comma
    return verbs.base_of_participle(words[0].lower) is not None and not told and noun.text.islower()


def presented_title(clause: Clause, own: Sequence[Word], verbs: VerbTable) -> str:
    """What a pronoun or a mere time presents: "this led to riots in Lima" gives "Riots in Lima".

    "" where the subject is anything else, or where no noun alone or noun phrase of three words follows.
    """
    if own and own[0].lower not in _POINTING and not is_idle(own[0].lower):
        return ""
    subject = [word.lower for word in own if not is_idle(word.lower)]
    if len(subject) > 1 or not _POINTING.issuperset(subject) or clause.apart:
        return ""
    rest = [word for at, word in enumerate(clause.rest) if not is_idle(word.lower) or at > 1]
    words = _presented(clause.verb.lower, rest, verbs, named=bool(subject))
    while words and words[0].lower in ARTICLES:
        words = words[1:]
    if len(words) == 1 < len(rest) and verbs.sure_base(clause.verb.lower) not in _CAUSING:
        noun = words[0].text
        return noun if noun.islower() and not words[0].finite and not verbs.is_form(noun) else ""
    if len(words) < _LEAST or has_finite(words) or not _is_noun_phrase(words, verbs):
        return ""
    shown = trimmed(words, verbs)
    return shown if len(shown.split()) >= _LEAST else ""


_POINTING = word_set("this it that which")


def paid_clause(clause: Clause) -> Clause:
    """Who paid a visit, as a clause: "the first visit of a king to Lima was that of | Paul II"."""
    if clause.verb.lower not in BE:
        return clause
    own = lower_of(clause.subject)
    if lower_of(clause.rest[:2]) != _THAT_OF:
        return _first_to(clause, own)
    at = own.index("visit") if "visit" in own else -1
    to = next((place for place in range(at + 1, len(own)) if own[place] == "to"), 0) if at >= 0 else 0
    who = clause.rest[2:]
    if not to or not who or who[0].text[:1].islower():
        return clause
    visit = [Word("a"), clause.subject[at], *clause.subject[to:]]
    return clause._replace(subject=who, verb=clause.verb._replace(text="paid", lower="paid"), rest=visit)


def _first_to(clause: Clause, own: Sequence[str]) -> Clause:
    """Who became the first to do something: "the first state to sign it was | Chile" is told of Chile."""
    named = bool(clause.rest) and clause.rest[0].text[:1].isupper() and not clause.rest[0].comma
    told = own[:1] == ["the"] and own[1:2] in _RANKS and "to" in own[2:-1]
    told = told and not (named and _describes_rank(clause.rest))
    if not named or not told or clause.verb.lower not in _PAST or clause.further or clause.apart:
        return clause
    rank = [clause.subject[0]._replace(text="the", initial=False), *clause.subject[1:]]
    became = clause.verb._replace(text="became", lower="became")
    return clause._replace(subject=clause.rest, verb=became, rest=rank)


def _describes_rank(rest: Sequence[Word]) -> bool:
    """Whether a capital behind "was" only says of what land or whose one was: "Chilean", "Chile's"."""
    if rest[-1].text.endswith(("'s", "’s")):
        return True
    return len(rest) == 1 and (rest[0].lower.endswith(_OF_LANDS) or rest[0].lower in _LANDS)


_OF_LANDS = ("ian", "ean", "ish", "ese", "ican")
_LANDS = word_set(
    "german french czech dutch swiss greek roman arab turkic thai iraqi israeli pakistani saudi"
)
_RANKS = (["first"], ["last"], ["only"], ["second"], ["third"])
_PAST = word_set("was were")
_THAT_OF = ["that", "of"]


def _presented(verb: str, rest: Sequence[Word], verbs: VerbTable, *, named: bool) -> Sequence[Word]:
    """The words behind a verb that only presents them; none behind another.

    ``named`` says that a pronoun stands before the verb, which "be" needs.
    """
    first = rest[0].lower if rest else ""
    if verb in BE:
        lower = lower_of(rest[1:3])
        if lower[:1] == ["by"] and first in _PRESENTED_BY:
            return rest[2:]
        if first == "followed" and lower in _UP_WITH:
            return rest[3:]
        return rest if named and first in ARTICLES else ()
    base = verbs.sure_base(verb)
    if base in _PRESENTING:
        return rest
    return rest[1:] if named and _PRESENTING_WITH.get(base or "") == first else ()


def _is_noun_phrase(words: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether words name what happened: no pronoun, and nobody who was made to do something."""
    first, noun = words[0], words[1]
    if first.lower in DEFINITE or first.lower in PREPOSITIONS or first.text[0].isupper():
        return False
    others = [at for at, word in enumerate(words[:-1]) if word.lower == "to"]
    made = any(words[at + 1].lower in verbs.others for at in others)
    return not made and not (noun.lower == "of" and first.lower in NUMBERS)


_LEAST = 3
"""Words that such a title has at least where it is no noun alone; a shorter one says too little."""
_CAUSING = word_set("cause trigger spark provoke produce")
"""Verbs of which a noun alone is better told as what was caused."""
_PRESENTING = word_set("see witness mark bring") | _CAUSING
_PRESENTING_WITH = {"lead": "to", "result": "in", "bring": "about", "end": "in", "culminate": "in"}
_UP_WITH = (["up", "with"], ["up", "by"])
_PRESENTED_BY = word_set(
    "marked followed accompanied dominated overshadowed succeeded characterised characterized"
)
