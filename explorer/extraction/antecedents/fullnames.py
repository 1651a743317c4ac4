"""What a phrase calls a thing besides its noun: the words before that, a name, and what hangs behind it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from explorer.extraction.antecedents.candidate import Candidate
from explorer.extraction.antecedents.hanging import Hanging, hanging_on, written
from explorer.extraction.antecedents.phrases import PARTICLES_IN_NAMES
from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.clauses.wordlists import HIGH_NUMBERS, NUMBERS
from explorer.extraction.source import Source


class FullName(NamedTuple):
    """What a phrase calls a thing of a noun: "Danish East India | company", "treaty | of friendship".

    ``before`` are the words before the noun, ``noun`` is the noun as it is written, ``name`` what follows it
    as a name ("consul | Ana Paz"), ``behind`` are the phrases that hang on it, each with its preposition.
    ``article`` says that it has one where it is no name by itself: not "Turku City".
    """

    before: tuple[str, ...]
    noun: str
    name: tuple[str, ...]
    behind: tuple[Hanging, ...]
    article: bool = True

    @property
    def tells(self) -> bool:
        """Whether it says more than the noun."""
        return bool(self.before or self.name or self.behind)

    @property
    def shown(self) -> str:
        """The whole of it."""
        return " ".join([*self.before, self.noun, *self.name, *(word for one in self.behind for word in one)])

    @property
    def is_named(self) -> bool:
        """Whether it has a name among its words."""
        words = [*self.before, *self.name, *(word for phrase in self.behind for word in phrase)]
        return any(word[0].isupper() for word in words)


def full_name(
    source: Source, one: Candidate, noun: str, kind: str, near: Sequence[Candidate]
) -> FullName | None:
    """What a phrase calls the thing of a noun, which it has at ``place_of``.

    None where it means one more thing of the noun ("another treaty", "both treaties"). ``near`` are the
    phrases of its sentence.
    """
    view, at = one.view, place_of(one, noun)
    if view is None or at < 0 or one.lead in _OTHER:
        return None
    first = _first_of(view, one.phrase.first)
    words = written(view, first, at)
    if words and first == 0 and not (words[1:] and words[1][0].isupper()):
        words[0] = _as_inside(source, words[0])
    if not _OTHER.isdisjoint(words):
        return None
    general = view.tokens[one.phrase.head].text == "general"
    end = one.phrase.head + 1 if general else at + 1
    called = " ".join(written(view, at, end))
    name = tuple(written(view, end, one.phrase.head + 1))
    behind = () if name else tuple(hanging_on(one, noun, kind, near, source.lexicon.verbs))
    if at == 0 and not name and not (behind and behind[0][0] == "of" and behind[0][-1][0].isupper()):
        called = called.lower()
    article = bool(one.lead) or called.islower() or one.kind != "place"
    return FullName(tuple(_telling(words, behind)), called, name, behind, article)


def place_of(one: Candidate, noun: str) -> int:
    """The token at which a phrase calls a thing by a noun; -1 where it calls none so.

    "The | consul Ana Paz", "the | consulate general", but not "the | gas pipeline" or "the War Office".
    """
    phrase = one.phrase
    if one.view is None or phrase.owner or phrase.parts:
        return -1
    lower, tokens, head = one.view.lower, one.view.tokens, phrase.head
    if lower[head] == noun:
        return head
    if lower[head] == "general" and head > phrase.first and lower[head - 1] == noun:
        return head - 1
    if not tokens[head].is_capital:
        return -1
    for at in range(head - 1, phrase.first - 1, -1):
        if lower[at] == noun:
            return at if tokens[at].text == noun or one.kind in _PERSONS else -1
        if not (tokens[at].is_capital or lower[at] in PARTICLES_IN_NAMES or tokens[at].text == "."):
            return -1
    return -1


_PERSONS = word_set("person called")
_OTHER = word_set("another other similar both each every any no different second third fourth")
"""Words that say that one more thing of a noun is meant."""


def _first_of(view: SentenceView, first: int) -> int:
    """Where a name begins of which a dash parts words: "Turku–Oulu–Kemi | railway"."""
    while first > 1 and view.lower[first - 1] in _DASHES and view.starts[first] == view.ends[first - 1]:
        first -= 2
    return first


_DASHES = frozenset("–-")


def _as_inside(source: Source, word: str) -> str:
    """A word that opens a sentence as it is written within one."""
    lower = word.lower()
    return lower if f" {lower}" in source.document.text else word


def _telling(words: Sequence[str], behind: Sequence[Hanging]) -> Sequence[str]:
    """The words before a noun that tell which it is: not "new", nor what only describes a named thing."""
    counted = [at for at, word in enumerate(words) if word.lower() in _COUNTS or word.isdigit()]
    behind_count = words[counted[-1] :] if counted else words  # "lent the museum | forty paintings"
    kept = [word for word in behind_count if not _is_vague(word)]
    named = next((at for at, word in enumerate(kept) if word[0].isupper()), len(kept))
    if named < len(kept) or (behind and behind[0][0] == "of" and behind[0][-1][0].isupper()):
        return kept[named:]
    return kept[-_MOST:]


_COUNTS = NUMBERS | HIGH_NUMBERS | word_set("hundred thousand dozen")
_MOST = 3
"""Words of the longest description without a name."""


def _is_vague(word: str) -> bool:
    lower = word.lower()
    if lower.isdigit():
        return len(lower) != len("1990")
    return word.islower() and (lower in _VAGUE or is_adverb(lower) or lower.endswith("est"))


_VAGUE = _COUNTS | word_set(
    """whole large small great little good bad major minor main old young long short last later latter former
    first only own present current final further full entire early late recent previous such very more most
    less local certain possible separate different single following new big important key necessary same
    resulting said so-called latest next existing original initial actual proposed planned famous sixth
    seventh eighth ninth tenth fifth million mere simple real true longstanding
    long-standing ongoing bitter serious official definitive few many additional extra modern total
    heavy fierce severe wider broader larger greater smaller closer stronger better higher lower earlier"""
)
"""Words before a noun that tell nothing of what it is."""
