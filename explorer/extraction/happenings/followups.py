"""Happenings without a date of their own that go on from the one told before: "During the visit, …"."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from explorer.chronicle.dates.date import Precision
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.lexicon import Lexicon

_BEFORE_NOUN = frozenset({"after", "following", "upon"})


def may_go_on(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether an undated sentence of these tokens can go on from another; most cannot."""
    if words and words[0].lower() in _BEFORE_NOUN:
        return True
    text, narrative = " ".join(words), lexicon.narrative
    return narrative.opener.match(text) is not None or narrative.inner.search(text) is not None


def story_at(told: Iterable[Telling], last: Telling | None) -> Telling | None:
    """From which of the happenings of a sentence, or the ``last`` one before, an undated sentence goes on.

    Not from what its sentence looks back on: "In 1902 Peru took the port, which was Chilean since 1879",
    nor from what had been before it: "The port had been founded in 1535."
    """
    for one in told:
        if last is None or not _looks_back(one, last):
            last = one
    return last


def _looks_back(one: Telling, last: Telling) -> bool:
    """Whether a happening lies before one told before it and is told as the past of that."""
    if one.view is not last.view:
        verb = one.view.verb_in(one.start, one.end)
        if verb is None or one.view.lower[verb] != "had":
            return False
    then, now = one.date.earliest, last.date.earliest
    return then is not None and now is not None and then < now


def occasion_of(view: SentenceView, last: Telling | None, lexicon: Lexicon) -> tuple[int, int] | None:
    """The span of the words by which an undated sentence goes on from ``last``, else None."""
    if last is None or not view.has_finite(0, len(view.tokens)):
        return None
    return _opener(view, last, lexicon) or _named_happening(view, last, lexicon) or _inner(view, lexicon)


def _text(view: SentenceView) -> str:
    """The sentence's words joined by single spaces, which the patterns of openers expect."""
    return " ".join([token.text for token in view.tokens])


def _opener(view: SentenceView, last: Telling, lexicon: Lexicon) -> tuple[int, int] | None:
    found = lexicon.narrative.opener.match(_text(view))
    if found is None:
        return None
    count = len(found.group().split())
    if _names_another(view, count, last) or _is_too_short(view.lower[count - 1], last):
        return None
    return view.tokens[0].start, view.tokens[min(count, len(view.tokens)) - 1].end


def _names_another(view: SentenceView, count: int, last: Telling) -> bool:
    """Whether the first words, so many, name what was not told of: "During the | Cold | War"."""
    names = {token.lower for token in view.tokens[1:count] if token.is_capital}
    return not names.issubset(_known(last))


def _is_too_short(word: str, last: Telling) -> bool:
    """Whether what was told last covers no time, as "during this period" says: a year and more, or a stay."""
    if word not in _STRETCHES or last.date.is_interval or last.date.precision in _LONG:
        return False
    verb = last.view.verb_in(last.start, last.end)
    return word != "time" or verb is None or last.view.bases[verb] not in _STAYING


def _known(last: Telling) -> set[str]:
    """The words of the sentence told last, without signs of ownership."""
    return {_plain(token.lower) for token in last.view.tokens}


def _plain(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s")


_STRETCHES = frozenset({"period", "time"})
_STAYING = frozenset({"visit", "stay", "meet", "tour"})
_LONG = frozenset({Precision.YEAR, Precision.DECADE, Precision.CENTURY, Precision.SEASON})


def _inner(view: SentenceView, lexicon: Lexicon) -> tuple[int, int] | None:
    text = _text(view)
    found = lexicon.narrative.inner.search(text)
    if found is None:
        return None
    first = len(text[: found.start()].split())
    count = max(1, len(found.group().rstrip(" .,;").split()))
    last = min(first + count, len(view.tokens)) - 1
    return view.tokens[min(first, last)].start, view.tokens[last].end


def _named_happening(view: SentenceView, last: Telling, lexicon: Lexicon) -> tuple[int, int] | None:
    """The words "After Smith's resignation, …" where Smith, or a resignation, was told just before."""
    tokens = view.tokens
    if tokens[0].lower not in _BEFORE_NOUN:
        return None
    comma = next((index for index, token in enumerate(tokens[:14]) if token.text == ","), None)
    if comma is None:
        return None
    before = _known(last)
    nouns = [token.lower for token in tokens[1:comma] if token.lower in lexicon.narrative.event_nouns]
    names = [_plain(token.lower) for token in tokens[1:comma] if token.is_capital]
    deeds = {last.view.lower[at] for at in last.view.forms}
    told = any(_names_deed(noun, word, deeds) for noun in nouns for word in before)
    known = told or (names and before.issuperset(names))
    return (tokens[0].start, tokens[comma - 1].end) if nouns and known else None


def _names_deed(noun: str, word: str, deeds: Collection[str]) -> bool:
    """Whether a noun is a word told before, or names what one of its verbs did; a treaty treats nobody."""
    if noun.removesuffix("s") == word.removesuffix("s"):
        return True
    return noun != "treaty" and word in deeds and noun[:_STEM] == word[:_STEM]


_STEM = 5
"""Letters that a noun and the verb of what it names have in common: "resigned", "resignation"."""
