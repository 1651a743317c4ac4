"""What a web page is called: its main heading, or the title element without the name of the site."""

from __future__ import annotations

import re

from explorer.reading.composing import finished
from explorer.reading.htmlpage import HtmlPage, is_dropped
from explorer.reading.htmltokens import Token, tokens
from explorer.reading.mending import Mended, TextBuilder

_SITE = re.compile(r"\s+[-–—|•·:]\s+[^-–—|•·:]{1,60}$")
_LONGEST = 400  # characters of a title


def find_title(page: HtmlPage) -> tuple[int, Mended]:
    """The index of the heading that is the title, or -1, and the words of the title, which may be none."""
    for index, token in enumerate(page.tokens):
        if token.kind == "open" and token.name == "h1":
            words = _words(page, index + 1, page.ends[index])
            if words.text:
                return index, words
    for token in page.tokens:
        if token.kind == "raw" and token.name == "title":
            return -1, _page_name(page.source, *token.inner)
    return -1, Mended.whole("")


def is_left_out(token: Token) -> bool:
    """Whether a token opens an element that is passed over with all that is in it."""
    return token.kind == "raw" or (token.kind == "open" and not token.is_void and is_dropped(token))


def write(builder: TextBuilder, token: Token) -> None:
    """Add what a token says to a text."""
    if token.kind == "text":
        builder.keep(token.start, token.end)
    elif token.kind == "entity":
        builder.put(token.name, token.start, token.end)


def _words(page: HtmlPage, start: int, stop: int) -> Mended:
    """The text of a range of tokens, without what is left out."""
    builder = TextBuilder(page.source)
    while start < stop:
        token = page.tokens[start]
        write(builder, token)
        start = max(start + 1, page.ends[start]) if is_left_out(token) else start + 1
    return finished(builder)


def _page_name(source: str, start: int, end: int) -> Mended:
    builder = TextBuilder(source)
    for token in tokens(source[start:end]):
        if token.kind == "entity":
            builder.put(token.name, start + token.start, start + token.end)
        else:
            builder.keep(start + token.start, start + token.end)
    words = finished(builder)
    site = _SITE.search(words.text) if len(words.text) <= _LONGEST else None
    return words if site is None else words.mend([(site.start(), len(words.text), "")])
