"""What a dated noun adds to the title of a clause whose verb the date may date too."""

from __future__ import annotations

import re

from explorer.chronicle.dates.date import Precision
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.clauses.wordlists import ARTICLES, BE, COORDINATORS, DETERMINERS, UNTIL
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.nouns.datedphrases import SHORTLY, Phrase, is_object
from explorer.extraction.titles.nouns.doneto import Named
from explorer.extraction.titles.nouns.governors import is_wake
from explorer.extraction.titles.nouns.nominals import AGREEMENT, agreement_title, happening_of
from explorer.extraction.titles.nouns.nountitles import NounTitle, Use, clause_title, phrase_of, phrase_title
from explorer.extraction.titles.nouns.olderdeeds import DATING, is_older


def beside_verb(
    telling: Telling, phrase: Phrase, named: Named, governor: str, heading: Heading
) -> NounTitle | None:
    """What a noun adds to the title of a clause that the date dates, or has been read to date."""
    view, noun = telling.view, named.noun.lower()
    clause = clause_title(named, heading)
    bracketed = view.tokens[telling.at - 1].text == "("
    if _is_counted_from(telling, phrase, governor):
        told = clause or happening_of(phrase_of(named))
        return NounTitle(told) if told else None
    if clause and (bracketed or _is_ended_by(view, phrase, governor) or _takes_place(telling, phrase)):
        return NounTitle(clause)
    dated = (bracketed and not is_object(view, phrase, heading)) or _is_described(telling)
    if AGREEMENT.match(noun) and not governor and dated:
        return phrase_title(named, heading, Use.INSTEAD)  # the year behind its name is when it was signed
    if joined := older_title(telling, phrase, named, governor, clause, heading):
        return joined
    joint = FOLLOWING.get(governor)
    place = _place_of(view, phrase, governor)
    leads = _leads(telling, place)
    if joint and (leads or view.has_finite(0, phrase.first)):
        other = _tells_another_time(telling)
        own = not leads or joint == "since" or other or telling.date.precision is Precision.DAY
        if leads and other and not clause and joint == "after":
            clause = _held(telling, named)
        exact = telling.date.precision in (_EXACT if leads else {Precision.DAY})
        first = not telling.inherited  # no telling before this has the noun
        alone = clause if own and exact and first else ""
        return _hung(named, joint, alone, behind_verb=view.has_finite(0, phrase.first))
    if not clause or is_object(view, phrase, heading):
        return None
    closes = leads or view.lower[place - 1] in _CLOSING
    besides = not telling.inherited and (governor in _ACCOMPANYING or (governor == "with" and closes))
    if besides or (not governor and _is_apart(telling, phrase)):
        return NounTitle(clause, Use.UNLESS_NAMED, noun)
    if governor == "by" and not _ORDERING.isdisjoint(view.lower[max(0, phrase.first - _NEAR) : phrase.first]):
        return NounTitle(clause)
    return NounTitle(clause, Use.FOR_LABEL)


def older_title(
    telling: Telling, phrase: Phrase, named: Named, governor: str, clause: str, heading: Heading
) -> NounTitle | None:
    """The title of a deed that was done before what its clause tells; None where the date may be of both."""
    if clause and governor == "since" and named.resolved:
        return NounTitle(clause)
    dates_from = governor == "from" and not DATING.isdisjoint(telling.view.holds)
    if dates_from or not is_older(telling, phrase, heading):
        return None  # "The border dates from a treaty of 1868" begins with it
    if clause:
        return NounTitle(clause)
    of_paper = AGREEMENT.match(named.noun) is not None
    named = _without_means(telling, named) if of_paper else named
    phrase_told = phrase_of(named)
    if of_paper and " " in phrase_told:
        return phrase_title(named, heading, Use.INSTEAD)
    named_so = happening_of(phrase_told) if " " in phrase_told else ""  # "Summit held" says too little
    told = named_so or _earlier(phrase_told, heading)
    return NounTitle(told) if told else None


def _without_means(telling: Telling, named: Named) -> Named:
    """A paper without what the verb of its clause asks for: "violated the pact of ⟦1973⟧ by sending men"."""
    view, at = telling.view, telling.at
    behind = view.behind_date(at)
    means = next((word for word in view.lower[behind : behind + 2] if word in _OF_THE_VERB), "")
    return named._replace(behind=re.sub(rf"(?:^| ){means} .*", "", named.behind)) if means else named


_OF_THE_VERB = word_set("by to into")


def _earlier(phrase: str, heading: Heading) -> str:
    """The title of a paper of which no more is known than that it is older: "replaced the treaty of"."""
    if phrase == "declaration":
        return "Earlier declaration issued"
    return agreement_title(f"Earlier {phrase}", heading.verbs) if AGREEMENT.match(phrase) else ""


FOLLOWING = {"after": "after", "following": "after", "since": "since"}
"""Prepositions before a noun that something follows, as titles have them."""
_EXACT = frozenset({Precision.DAY, Precision.MONTH})
"""Dates that only one of two happenings has; a year holds both."""
_ACCOMPANYING = word_set("notwithstanding despite including")
"""Prepositions before what happened besides."""
_CLOSING = word_set("ended began closed opened concluded")
"""Verbs that "with" leads from to what happened: "the talks ended with the signing"."""
_ORDERING = word_set("followed preceded")
_NEAR = 3


def _held(telling: Telling, named: Named) -> str:
    """What a noun by itself says was held or broke out, where its clause has another date."""
    view, own = telling.view, telling.view.dates[telling.at]
    dated = any(date not in {-1, own} for date in view.dates[telling.at : telling.end])
    return happening_of(phrase_of(named)) if dated else ""


def _is_apart(telling: Telling, phrase: Phrase) -> bool:
    """Whether no verb governs a noun phrase without a preposition: none stands before it but for a comma."""
    view = telling.view
    for at in range(phrase.first - 1, telling.start - 1, -1):
        if view.finite[at]:
            return False
        if view.tokens[at].text in {",", ";"}:
            return True
    return True


def _is_counted_from(telling: Telling, phrase: Phrase, governor: str) -> bool:
    """Whether a time is counted from a noun, so that the date is the noun's: "two days after the fall"."""
    view = telling.view
    if governor not in {"after", "before"}:
        return False
    at = _place_of(view, phrase, governor)
    return view.dated[at - 1] or view.dated[at]


def _place_of(view: SentenceView, phrase: Phrase, governor: str) -> int:
    """The token of the preposition before a noun phrase, its first where there is none."""
    if governor == "after" and is_wake(view, phrase.first - 1 - (view.lower[phrase.first - 1] != "of")):
        return phrase.first - 4 - (view.lower[phrase.first - 1] != "of")
    places = range(phrase.first - 1, max(-1, phrase.first - 3), -1)
    return next((at for at in places if view.lower[at] == governor), phrase.first)


def _is_ended_by(view: SentenceView, phrase: Phrase, governor: str) -> bool:
    """Whether a happening ends what lasted: "ruled until his fall", but not "did not leave until it"."""
    return governor in UNTIL and _DENYING.isdisjoint(view.lower[: phrase.first])


_DENYING = word_set("not never no only neither nor")


def _takes_place(telling: Telling, phrase: Phrase) -> bool:
    """Whether the verb behind the date only says that it happened, which it was or what came of it.

    "The fall of Turku in ⟦May⟧ followed", "… led to protests", "… was the last before the war".
    """
    view, at = telling.view, telling.at
    behind = view.behind_date(at)
    first, second, third = (*view.lower[behind : behind + 3], "", "", "")[:3]
    if _is_half(telling, phrase):
        return False
    counted = first in BE and second == "the" and (third in _ORDINALS or third.endswith("est"))
    return first in _HAPPENING or (first, second) in _LEADING_ON or counted


def _is_half(telling: Telling, phrase: Phrase) -> bool:
    """Whether a noun is no subject by itself: "the rise and | the fall", "opposition to | the fall"."""
    view, at = telling.view, phrase.first - 1
    at -= at >= 0 and view.lower[at] in DETERMINERS
    joined = at > telling.start and view.lower[at] in _JOINING
    return joined and not view.has_finite(telling.start, at)


_JOINING = COORDINATORS | word_set("to in towards toward")


_ORDINALS = word_set("first second third fourth fifth last next")
"""Words that say which of several a thing was; what else it was may be a plan or a rumour."""


_HAPPENING = word_set("followed ensued occurred happened caused")
_LEADING_ON = {
    ("was", "followed"),
    ("were", "followed"),
    ("took", "place"),
    ("led", "to"),
    ("led", "only"),
    ("resulted", "in"),
}


def _is_described(telling: Telling) -> bool:
    """Whether the verb behind the date says what a thing was: "the pact of ⟦1990⟧ was the first"."""
    view, at = telling.view, telling.at
    behind = view.behind_date(at)
    verb, article = (*view.lower[behind : behind + 2], "", "")[:2]
    return verb in BE and article in ARTICLES


def _tells_another_time(telling: Telling) -> bool:
    """Whether a time is told behind that of a telling."""
    view, own = telling.view, telling.view.dates[telling.at]
    at = telling.at
    return any(date not in {-1, own} for date in view.dates[at:])


def _leads(telling: Telling, at: int) -> bool:
    """Whether nothing but a conjunction stands in a telling before a token."""
    view = telling.view
    return all(
        not view.tokens[before].is_word or view.lower[before] in _BEFORE_LEAD
        for before in range(telling.start, at)
    )


_BEFORE_LEAD = COORDINATORS | SHORTLY


def _hung(named: Named, joint: str, clause: str, *, behind_verb: bool) -> NounTitle | None:
    """What the title of a clause that the date dates adds: "after defeat at Tacna".

    What the sentence begins with and has no name says little: "After the coup of ⟦1964⟧ the king returned";
    so does a noun alone. The date is the noun's own, so it tells the happening where both have no room.
    """
    phrase = phrase_of(named)
    if phrase.islower() and (not behind_verb or " " not in phrase):
        return NounTitle(clause) if clause else None
    return NounTitle(f"{joint} {phrase}", Use.AFTER, named.noun.lower(), clause)
