"""What the start of a text says of it as Markdown: that it is some, and what its front matter tells."""

from __future__ import annotations

import re

_FRONT_MATTER = re.compile(r"(---|\+\+\+)[ \t]*\n(.{0,20000}?)\n(?:\1|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
_FIELD = re.compile(
    r"^(title|source|origin|url)[ \t]*[:=][ \t]*(\S[^\n]{0,500})$", re.MULTILINE | re.IGNORECASE
)
_FRONT_MATTER_START = re.compile(r"---\n[A-Za-z_-]{1,40}:.{0,1900}?\n---\n", re.DOTALL)
_HEADING_LINE = re.compile(r"^#{1,6} \S", re.MULTILINE)
_MARKUP = re.compile(r"\]\(\S{1,500}\)|\*\*[^*\n]{1,200}\*\*|^\|?[ :]*-{2,}[ :]*\|", re.MULTILINE)


def is_markdown(start: str) -> bool:
    """Whether a text that begins so is Markdown: it has front matter, or headings and other markup."""
    if _FRONT_MATTER_START.match(start):
        return True
    headings = len(_HEADING_LINE.findall(start))
    return headings > 1 or (headings == 1 and _MARKUP.search(start) is not None)


def front_matter(source: str) -> tuple[int, str, str]:
    """Where the text begins behind its front matter, and the title and the origin this gives, or nothing."""
    match = _FRONT_MATTER.match(source)
    title = origin = ""
    for name, value in _FIELD.findall(match[2]) if match else ():
        words = value.strip(" \"'")
        if not words.strip("|>+-"):
            continue  # the value is on the lines below
        if name.lower() == "title":
            title = title or words
        else:
            origin = origin or words
    return match.end() if match else 0, title, origin
