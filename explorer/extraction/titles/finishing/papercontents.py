"""What a paper or a battle did, told behind the aside that dates it."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.describedleads import PAPERED
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import AUXILIARIES
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.standing import Standing, is_dated_again, stop_of
from explorer.extraction.titles.finishing.wholephrases import POINTING, loses_its_end, phrase, room_for
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.word import Word, lower_of


def contents_of(text: str, telling: Telling, place: Standing, room: int, verbs: VerbTable) -> list[Word]:
    """What a paper says, or how a battle ends: "ceding the islands", "Peru ceding …"; [] for nothing.

    "The treaty, signed on ⟦3 May⟧, ceded the islands", "By the treaty, signed on ⟦3 May⟧, Peru ceded them".
    """
    view = telling.view
    done = view.lower[place.verb]
    if not place.done or done not in _DONE:
        return []
    at = place.last + 1
    while at < len(view.lower) and (view.dated[at] or view.lower[at] in _BEFORE_DATES):
        at += 1
    at += view.lower[at : at + 1] == (",",)
    hangs = view.lower[at : at + 1] in _HANGING
    at += hangs
    if at >= len(view.lower):
        return []
    stop = stop_of(telling, at)
    words = words_of(text, view, at, stop)
    if len(words) < 2 or words[0].comma or is_quoted(view, stop):
        return []
    if not hangs and _leads(telling, place):
        return _done_by(words, room, verbs)
    if words[0].lower in {"was", "were"} and done in _HELD:
        won = words[2:] and words[2].lower == "by" and verbs.base_of_participle(words[1].lower)
        return (
            phrase([Word("and"), *words[1:]], room, 4) if won and not is_dated_again(telling, place) else []
        )
    base = verbs.base_of_past(words[0].lower) if words[0].finite or hangs else None
    if base not in (_OUTCOMES if done in _HELD else _CONTENTS):
        return []
    return _told(base or "", words[1:], room)


_HANGING = (("that",), ("which",))
"""Words that say what a paper does behind its date: "signed in May | that ended the war"."""
_BEFORE_DATES = word_set("in on at of the")
_HELD = word_set("fought held staged")
_DONE = _HELD | PAPERED
_OUTCOMES = word_set("end result lead bring produce cost secure leave decide")
"""What battles and elections do."""
_CONTENTS = word_set(
    """create give grant restore oblige recognise recognize provide allot cede extend announce declare
    ban require abolish establish end fix set place confirm transfer allow permit bind commit define
    guarantee regulate divide award prohibit forbid open settle exempt free assign deny order leave lay
    promise acknowledge demand call make limit secure entitle authorise authorize reduce replace name
    threaten reopen partition annul entrust confer contain describe cap start stop raise lower exclude
    impose incorporate"""
)
"""What papers do by what they say."""


def is_quoted(view: SentenceView, stop: int) -> bool:
    """Whether words break off before a quotation: "replaced the term | “…”"."""
    return view.lower[stop : stop + 1] in _QUOTES


_QUOTES = tuple((sign,) for sign in '"“”«»')


def contents_behind(
    own: Sequence[Word], found: Sequence[Word], telling: Telling, place: Standing, verbs: VerbTable
) -> list[Word]:
    """What "that" or "which" says of what a title ends on, as a participle tells it; [] for nothing.

    "Signs a law | that gave the islands autonomy" is "giving …", "a ship that was carrying grain" is
    "carrying …" where no date says that it did so at another time. Behind a comma "which" may mean the name
    before it as well as the paper: "signs a treaty with Peru, | which recognised the junta".
    """
    if len(found) < _CLAUSE or found[1].lower not in {"that", "which"}:
        return []
    made = _matter_behind_makers(found) if place.base in _PAPERING else ()
    if made and not found[0].comma:
        whole = phrase(found[1:], room_for(own))
        return whole if len(whole) > len(found) - len(made) else phrase(made, room_for(own), own=True)
    verb, behind, room = found[2].lower, found[3].lower, room_for(own)
    if verb in {"was", "were"}:
        going = behind.endswith("ing") and behind in verbs.others
        if found[0].comma or not going or is_dated_again(telling, place):
            return []
        told = phrase(found[3:], room)
    else:
        base = None if found[2].comma else verbs.base_of_past(verb)
        if base not in _CONTENTS or place.base not in _PAPERING:
            return []
        if found[0].comma and _ends_on_another(own[place.at + 1 :]):
            return []
        told = _told(base or "", found[3:], room)
    return [Word(","), *told] if told and found[0].comma else told


def _matter_behind_makers(found: Sequence[Word]) -> Sequence[Word]:
    """What a paper is on behind who made it: "a text | that Peru had drafted | in support of the truce"."""
    made = next((at for at, word in enumerate(found[3:_MAKERS], 3) if word.lower in _MADE), 0)
    at = made + 1 + (lower_of(found[made + 1 : made + 2]) in (["together"], ["jointly"]))
    if not made or found[made - 1].lower not in {"had", "have"} or at + 2 >= len(found):
        return ()
    first, second = found[at].lower, found[at + 1].lower
    matters = first in _ON or (first == "in" and second in _IN_FAVOUR)
    return () if not matters or found[at - 1].comma else found[at:]


_MAKERS = 14
"""Words of a noun and who made it."""
_MADE = word_set("prepared drafted written proposed submitted introduced sponsored tabled")
_ON = word_set("on against about concerning condemning")
_IN_FAVOUR = word_set("support favour favor defence defense memory")


def _ends_on_another(words: Sequence[Word]) -> bool:
    """Whether what a verb takes ends on a party to it, as in "a treaty | with Peru", which no "of" names."""
    at = max((at for at, word in enumerate(words) if word.lower in PREPOSITIONS), default=0)
    return at > 0 and (
        words[at].lower in _BETWEEN or (words[at].lower != "of" and words[-1].text[0].isupper())
    )


_BETWEEN = word_set("with between among")


def _told(base: str, rest: Sequence[Word], room: int) -> list[Word]:
    """A verb and what follows as a participle: "leaving the city in ruins"; [] where it would break off."""
    told = phrase([Word(_going(base)), *rest], room)
    return [] if loses_its_end(told[1:], rest, base) else told


_CLAUSE = 5
"""Words of a noun and a clause that says something of it."""
_PAPERING = word_set(
    """sign conclude publish adopt issue pass agree reach ratify promulgate deliver enact decree negotiate
    make draw give hand initial approve accept grant obtain produce propose submit win secure"""
)
"""What is done to papers by whom they are made."""


def _leads(telling: Telling, place: Standing) -> bool:
    """Whether a paper stands in a phrase before the clause: "By the treaty, signed in May, Peru ceded …".

    It does not where the subject of a title stands behind its verb, and is that of what would be added.
    """
    view = telling.view
    if place.subject < 0:
        return False
    before = view.lower[telling.start : place.subject]
    opens = next((at for at, word in enumerate(before) if word in _BY), _OPENING)
    return opens < _OPENING and not view.has_finite(telling.start, place.verb)


_BY = word_set("by under with")
_OPENING = 2
"""Words of a telling among which such a phrase opens."""


def _done_by(words: Sequence[Word], room: int, verbs: VerbTable) -> list[Word]:
    """What somebody does by a paper: "Peru ceding the islands"."""
    verb = next((at for at, word in enumerate(words[:_SUBJECT]) if word.finite), 0)
    subject = words[:verb]
    if not verb or any(word.comma for word in subject) or not POINTING.isdisjoint(lower_of(subject)):
        return []
    base = verbs.base_of_past(words[verb].lower)
    if not base or words[verb].lower in AUXILIARIES:
        return []
    return phrase([*subject, Word(_going(base)), *words[verb + 1 :]], room, verb + 2, own=True)


_SUBJECT = 5
"""Words of a short subject and its verb."""


def _going(base: str) -> str:
    """The -ing form of a verb."""
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1] + "ing"
    return base + (base[-1] if base in _DOUBLING else "") + "ing"


_DOUBLING = word_set(
    "cap stop annul set ban permit commit forbid allot transfer get put cut win begin admit submit let"
)
