"""Titles of happenings whose date stands in a noun phrase or an aside of its own.

"After the failure of the peace mission of ⟦May 1827⟧ talks began": the clause tells of another time.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from enum import Enum
from typing import NamedTuple

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import present
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.clauses.wordlists import RELATIVES
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.predicates.reading import Reading
from explorer.extraction.titles.actors import genitive
from explorer.extraction.titles.datedphrases import (
    OWNING,
    Phrase,
    governor_of,
    is_object,
    is_told_of,
    may_stand_in,
    name_before,
    phrase_before,
    phrase_behind,
)
from explorer.extraction.titles.doneto import Named, clause_of_noun
from explorer.extraction.titles.fitting import LONGEST
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.nominals import AGREEMENT, agreement_title, as_text, as_words, trimmed
from explorer.extraction.titles.offices import without_office

Reader = Callable[[], Reading]
"""Reads the sentence of a telling."""


class Use(Enum):
    """What the title of a noun is for: in the place of any other, of one without the noun, or behind one."""

    INSTEAD = 1
    UNLESS_NAMED = 2
    AFTER = 3


class NounTitle(NamedTuple):
    """The title of a happening that the noun ``head`` names."""

    text: str
    use: Use = Use.INSTEAD
    head: str = ""


def with_noun(title: str, noun: NounTitle) -> str:
    """The title of a clause with what the noun beside its date adds, or that of the noun in its place."""
    if noun.use is Use.INSTEAD:
        return noun.text
    if not title or noun.head in title.lower().split():
        return title
    if noun.use is Use.UNLESS_NAMED:
        return noun.text
    longer = f"{title.rstrip(' ,')} {noun.text}"
    return title if len(longer.split()) > LONGEST or _TIMES.search(title) or ":" in title else longer


_TIMES = re.compile(r"\b(?:after|before|until|since|when|while|following)\b")


def dated_noun_title(
    text: str, telling: Telling, known: Reading | None, read: Reader, heading: Heading
) -> NounTitle | None:
    """The title of the happening that a noun beside the date names; None where none does, or not surely.

    ``known`` is how the sentence was read, if it was; ``read`` reads it, where a pronoun asks for it.
    """
    view = telling.view
    at = view.tokens_at(telling.expression)
    date = view.dates[at]
    if date < 0 or view.cells or telling.occasion is not None:
        return None
    told = _entering(text, view, at)
    behind = at + view.dates[at:].count(date)
    counted = telling.nominal and view.lower[behind - 1] in _COUNTED_FROM
    told = told or (_doing(text, view, behind, read, heading) if counted else "")
    if told:
        return NounTitle(told)
    dated = not telling.nominal and (known is None or known.owners[date] >= 0)
    if dated and _JOINING.isdisjoint(view.lower[max(0, at - _REACH) : at]):
        return None
    listed = telling.nominal
    before = None if counted else phrase_before(view, at, heading, listed=listed)
    found = phrase_behind(view, behind, heading) if counted else before
    if found is None or not is_told_of(view, found):
        return None
    leading = _leading(text, view, found)
    if leading:
        return NounTitle(leading)
    named = _named(text, view, found, read, heading)
    governor = governor_of(view, found)
    died = named.noun.lower() == "death" and named.owner and governor in _AROUND
    if telling.nominal or died:
        return _clause_alone(named, heading)
    if dated:
        return _hung(named, governor, behind_verb=view.has_finite(0, found.first))
    if governor in _BY_WHICH or is_object(view, found, heading):
        return None
    more = not RELATIVES.isdisjoint(view.lower[behind : behind + 4])
    return _clause_alone(named, heading) or (None if more else _phrase(named, heading))


def _clause_alone(named: Named, heading: Heading) -> NounTitle | None:
    clause = clause_of_noun(named, heading)
    return NounTitle(clause) if clause else _phrase(named, heading, Use.INSTEAD) if named.resolved else None


def _hung(named: Named, governor: str, *, behind_verb: bool) -> NounTitle | None:
    """What the title of a clause that the date dates adds: "after defeat at Tacna".

    What the sentence begins with and has no name says little: "After the coup of ⟦1964⟧ the king returned";
    so does a noun alone.
    """
    joint, phrase = _FOLLOWING.get(governor), _words_of(named)
    if not joint or (phrase.islower() and (not behind_verb or " " not in phrase)):
        return None
    return NounTitle(f"{joint} {phrase}", Use.AFTER, named.noun.lower())


_REACH = 14
"""Tokens before a date among which the preposition before its noun phrase stands."""
_AROUND = word_set("until till after before")
_FOLLOWING = {"after": "after", "following": "after", "since": "since"}
_JOINING = _AROUND | set(_FOLLOWING) | {"leader"}
_BY_WHICH = word_set("by in under through at during with within throughout")
"""Prepositions before a noun that only says how, or at what, something happened."""


def _leading(text: str, view: SentenceView, phrase: Phrase) -> str:
    """Who led what, by "Ana Paz, the leader of the rising of ⟦1811⟧"; "" where it is not told so."""
    at = phrase.first - 1
    if at < 3 or view.lower[at] not in _ARTICLES or list(view.lower[at - 2 : at]) != ["leader", "of"]:
        return ""
    comma = next((place for place in range(at - 3, max(0, at - 6), -1) if view.tokens[place].text == ","), 0)
    name = without_office(name_before(text, view, comma)) if comma else ""
    told = as_text(words_of(text, view, phrase.first, phrase.end)).rstrip(",")
    return f"{name} leads {told}" if name else ""


_ARTICLES = word_set("a an the")
_COUNTED_FROM = word_set("after before")


def _entering(text: str, view: SentenceView, at: int) -> str:
    """Who takes office, by "Ana Paz, in office from ⟦May 1990⟧"; "" where it is not told so."""
    opening = at - 3
    if opening < 1 or list(view.lower[opening : at - 1]) != _IN_OFFICE or view.lower[at - 1] not in _SINCE:
        return ""
    if view.tokens[opening - 1].text not in {",", "("}:
        return ""
    name = without_office(name_before(text, view, opening - 1))
    return f"{name} takes office" if name else ""


_IN_OFFICE = ["in", "office"]
_SINCE = word_set("from since")


def _named(text: str, view: SentenceView, phrase: Phrase, read: Reader, heading: Heading) -> Named:
    first, resolved, owner = phrase.first, False, ""
    if view.lower[first] in OWNING and first < phrase.head:
        owner, first = _person(text, view, phrase.head, read, heading), first + 1
        resolved = bool(owner)
    before = as_text(words_of(text, view, first, phrase.head)) if first < phrase.head else ""
    owning = max(before.rfind("'s"), before.rfind("’s"))
    if owning > 0:
        owner, before = before[:owning], before[owning + 2 :].strip()
    follows = phrase.head + 1 < phrase.end
    behind = as_text(words_of(text, view, phrase.head + 1, phrase.end)) if follows else ""
    if behind.startswith(_OF_HIS):
        whose = _person(text, view, phrase.head, read, heading)
        behind = f"of {genitive(whose)} {behind[7:]}" if whose else behind
        resolved = bool(whose)
    return Named(owner, before, view.tokens[phrase.head].text, behind.rstrip(","), resolved)


_OF_HIS = ("of his ", "of her ")


def _person(text: str, view: SentenceView, at: int, read: Reader, heading: Heading) -> str:
    """Whom "his" means at a token: the last subject before that is a person, or else the next one."""
    told = [one for one in read().predicates if one.first >= 0]
    before = [one for one in told if one.last < at]
    for one in [*reversed(before), *(one for one in told if one.first > at)]:
        if one.first == one.last and view.lower[one.first] in _HE and heading.pointers.he:
            return heading.pointers.he
        name = without_office(as_text(words_of(text, view, one.first, one.last + 1)).rstrip(","))
        if name and name[0].isupper() and " and " not in name and heading.is_person(name):
            return name
    return heading.pointers.he


_HE = word_set("he she")


def _doing(text: str, view: SentenceView, at: int, read: Reader, heading: Heading) -> str:
    """What somebody did by "three months after | taking office"."""
    base = heading.verbs.others.get(view.lower[at]) if at < len(view.tokens) else None
    if base is None or not view.lower[at].endswith("ing"):
        return ""
    end = at + 1
    while end < len(view.tokens) and may_stand_in(view, end):
        end += 1
    name = _person(text, view, at, read, heading)
    if not name or end == at + 1:
        return ""
    return f"{name} {present(base, plural=False)} {as_text(words_of(text, view, at + 1, end)).rstrip(',')}"


def _words_of(named: Named) -> str:
    """The noun phrase in words, its owner before it."""
    owner = named.owner and genitive(named.owner)
    words: Sequence[str] = [owner, named.before, named.noun, named.behind]
    return " ".join(word for word in words if word)


def _phrase(named: Named, heading: Heading, use: Use = Use.UNLESS_NAMED) -> NounTitle | None:
    """The noun phrase itself, an agreement as one that is signed; a bare noun says too little."""
    phrase = _words_of(named)
    if " " not in phrase:
        return None
    paper = AGREEMENT.fullmatch(named.noun) is not None
    shown = agreement_title(phrase, heading.verbs) if paper else trimmed(as_words(phrase), heading.verbs)
    return NounTitle(shown, use, named.noun.lower()) if shown else None
