"""What a web page is called: its main heading, or the title element without the name of the site."""

from __future__ import annotations

import re
from dataclasses import dataclass

from explorer.reading.composing import finished
from explorer.reading.html.page import HtmlPage, is_dropped
from explorer.reading.html.tokens import Token, tokens
from explorer.reading.mending import Mended, TextBuilder

_SITE = re.compile(r"\s+[-–—|•·:]\s+[^-–—|•·:]{1,60}$")
_NOTE = re.compile(r"\d{1,3}(?:, ?\d{1,3})*|[*†‡§]")
_NOTED = re.compile(r"(?:[.,;:!?)\"”’»]|\b[12]\d{3}|[a-z]{4})\Z")
_LONGEST = 400  # characters of a title
_MOST_HEADINGS = 5
_LOOKED_THROUGH = 200  # tokens of a heading


@dataclass(frozen=True, slots=True)
class Title:
    """The words of a page's title, which may be none, and the main headings that are told with them.

    ``headings`` are token indexes: of the heading that is the title, and of those that name the site.
    """

    words: Mended
    headings: frozenset[int] = frozenset()


def find_title(page: HtmlPage) -> Title:
    """What a page is called.

    A page may have a main heading for the name of its site as well; the title is the one with which the
    page's title element begins, else the first that does not merely name the site.
    """
    full, name = _named(page)
    headings = _main_headings(page)
    sites = {index for index, words in headings if _is_site(full, name.text, words.text)}
    begins = [(index, words) for index, words in headings if _starts(full, words.text)]
    others = [(index, words) for index, words in headings if index not in sites]
    for index, words in begins or others:
        return Title(words, frozenset({index, *sites}))
    return Title(name, frozenset(sites))


def _main_headings(page: HtmlPage) -> list[tuple[int, Mended]]:
    """The first headings of the highest level that have words."""
    found: list[tuple[int, Mended]] = []
    for index, token in enumerate(page.tokens):
        if token.kind == "open" and token.name == "h1":
            words = words_of(page, index + 1, min(page.ends[index], index + _LOOKED_THROUGH))
            if words.text:
                found.append((index, words))
            if len(found) == _MOST_HEADINGS:
                break
    return found


def _named(page: HtmlPage) -> tuple[str, Mended]:
    """What the title element says, and of it the name of the page without that of the site."""
    for token in page.tokens:
        if token.kind == "raw" and token.name == "title":
            words = _title_words(page.source, *token.inner)
            site = _SITE.search(words.text) if len(words.text) <= _LONGEST else None
            cut = words if site is None else words.mend([(site.start(), len(words.text), "")])
            return words.text, cut
    return "", Mended.whole("")


def _starts(full: str, words: str) -> bool:
    return full.casefold().startswith(words.casefold())


def _is_site(full: str, name: str, words: str) -> bool:
    """Whether a heading is the end of the title element, which names the site, and not the page."""
    return len(name) < len(full) and full.casefold().endswith(words.casefold()) and words != name


def is_left_out(token: Token) -> bool:
    """Whether a token opens an element that is passed over with all that is in it."""
    return token.kind == "raw" or (token.kind == "open" and not token.is_void and is_dropped(token))


def calls_note(page: HtmlPage, index: int, before: str) -> bool:
    """Whether an element is a raised number that calls a note, by what stands ``before`` it.

    One behind a year, the end of a sentence or a longer word is such ("in 1815.<sup>1</sup>"); that of "km"
    or "10" is an exponent.
    """
    if page.tokens[index].name != "sup" or page.ends[index] != index + 2:
        return False
    inner = page.tokens[index + 1]
    raised = _NOTE.fullmatch(page.source, inner.start, inner.end)
    return raised is not None and _NOTED.search(before) is not None


def write(builder: TextBuilder, token: Token) -> None:
    """Add what a token says to a text."""
    if token.kind == "text":
        builder.keep(token.start, token.end)
    elif token.kind == "entity":
        builder.put(token.name, token.start, token.end)


def words_of(page: HtmlPage, start: int, stop: int) -> Mended:
    """The text of a range of tokens, without what is left out."""
    builder = TextBuilder(page.source)
    while start < stop:
        token = page.tokens[start]
        write(builder, token)
        start = max(start + 1, page.ends[start]) if is_left_out(token) else start + 1
    return finished(builder)


def _title_words(source: str, start: int, end: int) -> Mended:
    builder = TextBuilder(source)
    for token in tokens(source[start:end]):
        if token.kind == "entity":
            builder.put(token.name, start + token.start, start + token.end)
        else:
            builder.keep(start + token.start, start + token.end)
    return finished(builder)
