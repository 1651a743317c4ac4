"""The noun phrases of a sentence: where each begins, its noun, and which of them are joined by "and"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter
from typing import NamedTuple

from explorer.extraction.clauses.eventnames import EVENTS
from explorer.extraction.clauses.tokens import is_adverb, places_of_word, word_set
from explorer.extraction.clauses.verbs import VerbTable, singular
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    IDLE,
    MODALS,
    NUMBERS,
    OBJECT_PRONOUNS,
    PERSONAL,
    RELATIVES,
    SUBORDINATORS,
)


class Phrase(NamedTuple):
    """A noun phrase: tokens ``first`` to ``last``, of which ``head`` is its noun and ``lead`` its article.

    ``first`` is the token behind the article; ``owner`` says that it is the owner of what follows. ``parts``
    are the first tokens of phrases joined by "and".
    """

    first: int
    head: int
    last: int
    lead: str = ""
    owner: bool = False
    parts: tuple[int, ...] = ()

    @property
    def begin(self) -> int:
        """The token with which it begins: its article, if it has one."""
        return self.first - bool(self.lead)


def phrases_of(view: SentenceView, verbs: VerbTable, stop: int | None = None) -> list[Phrase]:
    """The noun phrases of a sentence in order, owners within them and those joined by "and" among them.

    Of those that end behind ``stop``, the token of a pronoun, some are missing.
    """
    found: list[Phrase] = []
    tokens, lower, finite, at = view.tokens, view.lower, view.finite, 0
    end = len(tokens) if stop is None else min(stop + 1, len(tokens))
    while at < end:
        if (finite[at] or lower[at] in _SKIPPED) and tokens[at].text not in _NAMES:
            at += 1
            continue
        own = _phrases_at(view, at, verbs)
        found += own
        at = own[-1].head + 1 if own else at + 1
    begins = {one.begin: one for one in found if not one.owner}
    found = [*_with_of(view, found, begins), *_joined(view, begins)]
    return sorted(found, key=_PLACE)


_PLACE = attrgetter("first", "last")


_CLOSED = (
    PREPOSITIONS
    | COORDINATORS
    | RELATIVES
    | SUBORDINATORS
    | AUXILIARIES
    | PERSONAL
    | OBJECT_PRONOUNS
    | IDLE
    | DETERMINERS
    | word_set(
        """to not been be being having there then than who out up off down what i we us you himself herself
        itself themselves ever never often together alone apart back only even due such according including
        rather beneath beside besides behind beyond above below aboard alongside outside inside amongst amidst
        underneath worth except altogether outright anew afresh abroad ashore elsewhere overseas overnight
        thereafter thereupon hence thus perhaps"""
    )
)
"""Words that are no part of a noun phrase."""
_SKIPPED = (_CLOSED - DETERMINERS) | frozenset(".,;:()–—\"'’“”")
"""With what no phrase begins."""
PARTICLES_IN_NAMES = word_set(
    "de da do dos das del della di la las los le van von der den bin ibn al el bint ul"
)
_NAMES = frozenset({"US", "IT"})
"""What is written as no pronoun is."""
_NO_NOUNS = NUMBERS | word_set(
    """other others another one more most former latter same neither none nobody nothing twice long far early
    late"""
)
_TIMES = word_set("time year day month week night morning evening moment hour th st nd rd")
"""What a name follows only as the subject of what happened then: "by the time | Paz landed".

With a capital they are of a name: "the Night Watch". So are nouns of happenings: "after the war | Kobe grew".
"""
_OWNING = ("'s", "’s")
_IN_S = ("'", "’")
_CUT_TITLES = frozenset(
    {"Dr", "Mr", "Mrs", "Ms", "St", "Gen", "Col", "Capt", "Lt", "Prof", "Sen", "Rev", "Fr"}
)
"""Titles before names that end on a full stop."""
_BEFORE_BASES = MODALS | word_set("to not did do does")


def _phrases_at(view: SentenceView, at: int, verbs: VerbTable) -> list[Phrase]:
    """The phrase that begins with token ``at``, after the owners in it; none where none begins there."""
    tokens, lower = view.tokens, view.lower
    lead = lower[at] if lower[at] in DETERMINERS else ""
    begin = at + bool(lead)
    relative = lead == "that" and at > 0 and begin < len(tokens)
    if relative and (view.finite[begin] or tokens[begin].is_capital):
        return []  # "the war that Peru lost"
    if not lead and _is_verb(view, at, verbs):
        return []
    found: list[Phrase] = []
    head, place = -1, begin
    while place < len(tokens) and _goes_on(view, place, begin, head, verbs):
        text = tokens[place].text
        if text in _IN_S or lower[place].endswith(_OWNING):
            head = max(head, begin) if text in _IN_S else place
            found.append(Phrase(begin, head, place, lead, owner=True))
        elif text[0].isalpha() and not view.dated[place] and not is_adverb(lower[place]):
            head = place
        place += 1
    if head >= begin and not lower[head].endswith(_OWNING) and lower[head] not in _NO_NOUNS:
        found.append(Phrase(begin, head, head, lead))
    return found


def _is_verb(view: SentenceView, at: int, verbs: VerbTable) -> bool:
    """Whether a word with which a phrase might begin is a participle or an infinitive."""
    lower, before = view.lower[at], view.lower[at - 1] if at else ""
    if view.tokens[at].is_capital and at:
        return False
    instead = before == "than" and at > 1 and view.lower[at - 2] == "rather"  # "rather than | return it"
    if (instead or before in _BEFORE_BASES) and lower in verbs.others:
        return True
    if verbs.base_of_participle(lower) is not None:
        return True
    return lower.endswith("ing") and lower in verbs.others


def _goes_on(view: SentenceView, place: int, begin: int, head: int, verbs: VerbTable) -> bool:
    """Whether a token belongs to the phrase that began before it."""
    token, lower = view.tokens[place], view.lower[place]
    follows = place + 1 < len(view.tokens)
    if token.text in _IN_S:
        return head == place - 1 and head >= begin and view.lower[head].endswith("s")
    if token.text in _IN_NAMES and place > begin:
        return follows and _is_in_name(view, place)
    if not token.is_word and not token.text[0].isdigit():
        return False
    if view.dated[place]:
        return place == begin and _opens(view, place)
    if lower in PARTICLES_IN_NAMES and head == place - 1 and head >= begin and view.tokens[head].is_capital:
        return follows and view.tokens[place + 1].is_capital
    if view.finite[place] or (lower in _CLOSED and not (token.is_capital and place > begin)):
        return token.text in _NAMES
    if is_adverb(lower):
        return head < begin
    if token.is_capital or head < begin:
        return head < begin or not (view.tokens[head].text in _TIMES or view.tokens[head].text in EVENTS)
    if lower.endswith("ing") and lower in verbs.others:
        return follows and _is_noun_in_ing(view, place, head)
    return verbs.base_of_participle(lower) is None


def _is_noun_in_ing(view: SentenceView, at: int, head: int) -> bool:
    """Whether a form in -ing behind a noun is a noun itself: "arms dealing in", not "men | travelling to"."""
    after = view.tokens[at + 1]
    return not (_is_of_several(view.lower[head]) or after.is_capital or after.lower in DETERMINERS)


def _is_of_several(noun: str) -> bool:
    """Whether a noun is a plural before which no other noun stands: of "arms dealing" dealing is the noun."""
    return noun in _PLURALS or (singular(noun) != noun and noun not in _IN_S_OF_ONE)


_PLURALS = word_set("men women children")
_IN_S_OF_ONE = word_set("arms goods sports news textiles")
"""Nouns in -s that may stand before one of a deed."""


def _is_in_name(view: SentenceView, at: int) -> bool:
    """Whether a full stop or dash stands within a name: "F. W. de Klerk", "Chile–Peru relations"."""
    if view.tokens[at].text != ".":
        return _joins_names(view, at)
    before = view.tokens[at - 1].text  # an initial, or "Dr."
    return (len(before) == 1 or before in _CUT_TITLES) and _is_named(view, at + 1)


def _is_named(view: SentenceView, at: int) -> bool:
    """Whether a name goes on with a token: "F. W. | de Klerk", "J. | Paz"."""
    particle = view.lower[at] in PARTICLES_IN_NAMES and view.tokens[at + 1 : at + 2]
    return view.tokens[at + bool(particle)].is_capital


def _joins_names(view: SentenceView, at: int) -> bool:
    """Whether a dash stands between two names without a space: "Chile–Peru relations"."""
    near = view.starts[at] == view.ends[at - 1] and view.starts[at + 1] == view.ends[at]
    return near and view.tokens[at - 1].is_capital and view.tokens[at + 1].is_capital


_IN_NAMES = frozenset(".–-")


def _opens(view: SentenceView, at: int) -> bool:
    """Whether a phrase begins with a date behind its article: "the 1990 | treaty", not "that year | Paz"."""
    led = at > 0 and view.lower[at - 1] in DETERMINERS
    if not led or at + 1 == len(view.tokens) or view.dated[at + 1]:
        return False
    behind = view.tokens[at + 1]
    return behind.is_word and not (behind.is_capital and view.tokens[at].text in _TIMES)


def _with_of(view: SentenceView, found: Sequence[Phrase], begins: Mapping[int, Phrase]) -> Iterator[Phrase]:
    """The phrases with what "of" hangs on them: "the Treaty of Paris"; ``begins`` are those that may hang."""
    if "of" not in view.holds:
        yield from found
        return
    for one in found:
        behind = begins.get(one.head + 2)
        if one.owner or behind is None or view.lower[one.head + 1] != "of":
            yield one
        else:
            yield one._replace(last=behind.head)


def _joined(view: SentenceView, begins: Mapping[int, Phrase]) -> Iterator[Phrase]:
    """Two phrases with "and" between them as one; of names the whole list that ends so.

    ``begins`` are the phrases by the tokens with which they begin.
    """
    if "and" not in view.holds:
        return
    ends = {one.head: one for one in begins.values()}
    for at in places_of_word("and", view.lower):
        last = begins.get(at + 1)
        before = ends.get(at - 1) or (ends.get(at - 2) if view.lower[at - 1] == "," else None)
        if last is None or before is None:
            continue
        parts = [before, last]
        while parts[0].begin > 1 and view.lower[parts[0].begin - 1] == "," and parts[0].begin - 2 in ends:
            parts.insert(0, ends[parts[0].begin - 2])
        if not all(view.tokens[one.head].is_capital for one in parts):
            parts = parts[-2:]
        firsts = tuple(one.first for one in parts)
        yield Phrase(parts[0].first, last.head, last.head, parts[0].lead, parts=firsts)
