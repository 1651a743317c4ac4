"""How much of a passage is quoted: from the telling sentences with those around them down to a few words.

Passages are cut between sentences; only a sentence that is too long by itself is cut between words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from explorer.chronicle.document import Document
from explorer.chronicle.event import Mention
from explorer.window.detail.passage import TELLING, Piece, passage_between, pieces, text_span

Quote = tuple[Piece, ...]

FEWER_WORDS = (70, 52, 38, 28, 20, 14, 9)
"""So many words of a sentence are tried in turn where all of it has no room."""

CUT = "…"


@dataclass(frozen=True, slots=True)
class Quotes:
    """Quotations of one passage, each with less than the one before.

    ``whole`` are cut between sentences, at least one; ``fewer`` hold only some words of the last of these.
    """

    whole: tuple[Quote, ...]
    fewer: tuple[Quote, ...] = ()


def quotes_of(document: Document | None, mention: Mention) -> Quotes:
    """The quotations of a passage."""
    found = list(_whole_sentences(document, mention)) if document is not None else []
    whole = list(_ever_shorter(found or [pieces(None, mention)]))
    fewer = [few_words(whole[-1], count) for count in FEWER_WORDS]
    return Quotes(tuple(whole), tuple(_ever_shorter([whole[-1], *fewer]))[1:])


def _ever_shorter(quotes: Sequence[Quote]) -> Iterator[Quote]:
    """The first of the quotations, and of the others those that are shorter than the one before."""
    yield quotes[0]
    for longer, quote in pairwise(quotes):
        if _length(quote) < _length(longer):
            yield quote


def _length(quote: Quote) -> int:
    return sum(len(piece.text) for piece in quote)


def _whole_sentences(document: Document, mention: Mention) -> Iterator[Quote]:
    """The telling sentences with one more on each side, with the one before, alone, and the dated one."""
    # Imported here: what cuts sentences comes after the first paint.
    from explorer.extraction.clauses.sentences import sentences_of

    span = text_span(document, mention.start, mention.end)
    blocks = document.blocks
    index = next((n for n, one in enumerate(blocks) if span and one.start <= span[0] < one.end), None)
    if span is None or index is None:
        return
    sentences = sentences_of(document, index)
    telling = [n for n, one in enumerate(sentences) if one.start < span[1] and one.end > span[0]]
    if not telling:
        return
    first, last = telling[0], telling[-1]
    dated = text_span(document, mention.date_start, mention.date_end) or span
    core = next((n for n in telling if sentences[n].start <= dated[0] < sentences[n].end), first)
    for low, high in ((first - 1, last + 1), (first - 1, last), (first, last), (core, core)):
        low, high = max(low, 0), min(high, len(sentences) - 1)
        quote = passage_between(document, mention, sentences[low].start, sentences[high].end)
        before = (Piece(f"{CUT} ", 0),) if low > 0 else ()
        after = (Piece(f" {CUT}", 0),) if high < len(sentences) - 1 else ()
        yield (*before, *quote, *after)


def few_words(quote: Quote, count: int) -> Quote:
    """At most so many words of a quotation: those that tell before those around them."""
    words = [(word, piece.role) for piece in quote for word in _words(piece.text)]
    if len(words) <= count:
        return quote
    first = next((n for n, (_, role) in enumerate(words) if role & TELLING), 0)
    begin = max(min(first, len(words) - count), 0)
    kept = words[begin : begin + count]
    before = (Piece(f"{CUT} ", 0),) if begin else ()
    after = (Piece(f" {CUT}", 0),) if begin + count < len(words) else ()
    return (*before, *_joined(kept), *after)


def _words(text: str) -> Iterator[str]:
    """The words of a text, each with the blanks behind it; the first with those before it too."""
    start = 0
    for at in range(1, len(text)):
        if text[at - 1].isspace() and not text[at].isspace() and not text[start:at].isspace():
            yield text[start:at]
            start = at
    if text:
        yield text[start:]


def _joined(words: Sequence[tuple[str, int]]) -> Iterator[Piece]:
    """Words that follow one another with the same role, as pieces; the last without blanks behind it."""
    texts: list[str] = []
    for number, (word, role) in enumerate(words):
        texts.append(word)
        if number + 1 == len(words):
            yield Piece("".join(texts).rstrip(), role)
        elif words[number + 1][1] != role:
            yield Piece("".join(texts), role)
            texts = []
