"""Sources as citations: a note after the Chicago Manual of Style, BibTeX, and CSL-JSON.

What is cited is the document in which a passage stands, with the path by which it was opened and the place of
the passage in it. What is not known of a document (author, date, publisher) is left out, never guessed.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from explorer.chronicle.document import Document
from explorer.chronicle.event import Event, Mention
from explorer.language import number_words, tr

_LINK = re.compile(r"https?://\S+")


@dataclass(frozen=True, slots=True)
class Citation:
    """One document as it is cited, with the passages cited from it in the order of the file.

    ``path`` is that by which the document was opened. ``origin`` is what the document itself names as its
    source, an address of the web among it; empty where it names none.
    """

    title: str
    path: str
    origin: str
    passages: Iterable[Mention]

    @property
    def link(self) -> str:
        """The address of the web that the document names as its origin; else nothing."""
        found = _LINK.search(self.origin)
        return found[0].rstrip(".,;)") if found else ""


def citations_of(events: Iterable[Event], documents: Mapping[str, Document]) -> tuple[Citation, ...]:
    """The documents that tell ``events``, by path; a passage that tells several of them is cited once."""
    places = {_place(mention): mention for event in events for mention in event.mentions}
    told = [places[place] for place in sorted(places)]
    return tuple(
        citation_of(passages[0], passages, documents.get(path))
        for path, group in groupby(told, key=lambda mention: mention.document)
        for passages in (tuple(group),)
    )


def citation_of(first: Mention, passages: Iterable[Mention], document: Document | None) -> Citation:
    """The citation of the document that a passage is of, where it was read."""
    return Citation(first.document_title, first.document, _origin(document), passages)


def _place(mention: Mention) -> tuple[str, int, int]:
    return mention.document, mention.start, mention.end


def _origin(document: Document | None) -> str:
    return document.source if document is not None and document.source != document.title else ""


def place_words(mention: Mention) -> str:
    """Where a passage stands, counted from 1: ``History › 1950s, characters 1,204–1,310``."""
    first, last = number_words(mention.start + 1), number_words(mention.end)
    place = tr("characters {first}–{last}", first=first, last=last)
    return f"{mention.section}, {place}" if mention.section else place


# --- The Chicago Manual of Style, 17th edition -------------------------------------------------------


def chicago(citations: Iterable[Citation]) -> str:
    """A note for each passage, a line each: title in quotation marks, origin, place, path, quotation.

    After chapter 14 of the manual (a note's parts stand apart by commas, and it ends with a full stop), 6.9
    (commas and full stops stand inside closing quotation marks) and 13.30 (quotation marks within quotation
    marks are single ones).
    """
    notes = (_note(citation, mention) for citation in citations for mention in citation.passages)
    return "".join(f"{note}\n" for note in notes)


def _note(citation: Citation, mention: Mention) -> str:
    parts = [_origin_words(citation), place_words(mention), citation.path]
    rest = ", ".join(part for part in parts if part)
    return f"{_quoted(citation.title, ',')} {rest}: {_quoted(mention.quote, '.')}"


def _origin_words(citation: Citation) -> str:
    return tr("from {source}", source=citation.origin.rstrip(".")) if citation.origin else ""


def _quoted(text: str, mark: str) -> str:
    """``text`` in double quotation marks with ``mark`` inside them, unless it ends with a mark of its own."""
    inner = text.strip().translate(_SINGLE)
    inner = _STRAIGHT.sub(r"‘\1’", inner)
    if inner[-1:] in ".,;" and mark == ",":
        inner = inner[:-1]
    ended = inner.rstrip("’)")[-1:] in ("?", "!") or (mark == "." and inner.rstrip("’)")[-1:] == ".")
    return f"“{inner}{'' if ended else mark}”"


_SINGLE = str.maketrans({"“": "‘", "”": "’"})
_STRAIGHT = re.compile(r'"([^"]*)"')


# --- BibTeX ------------------------------------------------------------------------------------------


def bibtex(citations: Iterable[Citation]) -> str:
    """An ``@misc`` entry for each document; its passages stand in ``note``."""
    return "".join(bibtex_pieces(citations))


def bibtex_pieces(citations: Iterable[Citation]) -> Iterator[str]:
    """The same, a passage at a time; a second pair of braces keeps the capitals of titles."""
    keys = _Keys()
    between = ""
    for citation in citations:
        yield f"{between}@misc{{{keys.key(citation)},\n"
        for name, value in _fields(citation):
            yield f"  {name} = {{{value}}},\n"
        yield "  note = {"
        yield from map(_escaped, _passages(citation.passages))
        yield "}\n}\n"
        between = "\n"


def _fields(citation: Citation) -> Iterator[tuple[str, str]]:
    """What an entry says beside its passages."""
    origin, file = _origin_words(citation), tr("file {path}", path=citation.path)
    yield "title", f"{{{_escaped(citation.title)}}}"
    yield "howpublished", _escaped(f"{origin}, {file}" if origin else file)
    if citation.link:
        yield "url", citation.link


def _passages(mentions: Iterable[Mention]) -> Iterator[str]:
    """The passages with their places, each with what parts it from the one before."""
    between = ""
    for mention in mentions:
        yield f"{between}{place_words(mention)}: “{mention.quote}”"
        between = "; "


_TEX = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    **{char: f"\\{char}" for char in "&%$#_"},
}
"""What TeX would read as a command. Braces are named, as BibTeX counts even those with a backslash."""


def _escaped(text: str) -> str:
    return "".join(_TEX.get(char, char) for char in " ".join(text.split()))


class _Keys:
    """A key for each document: the title's words in plain letters; what would come twice is numbered."""

    def __init__(self) -> None:
        self._seen: Counter[str] = Counter()

    def key(self, citation: Citation) -> str:
        """The key of a document that has not been asked for before."""
        plain = unicodedata.normalize("NFKD", citation.title).encode("ascii", "ignore").decode().lower()
        key = "-".join(re.findall(r"[a-z0-9]+", plain)[:6]) or "source"
        self._seen[key] += 1
        return key if self._seen[key] == 1 else f"{key}-{self._seen[key]}"


# --- CSL-JSON ----------------------------------------------------------------------------------------


def csl_json(citations: Iterable[Citation]) -> str:
    """A JSON array with an item for each document, as citation processors read it (CSL 1.0.2).

    ``archive_location`` is the path, ``note`` tells the passages; an address of the web stands in ``URL``.
    """
    return "".join(csl_pieces(citations))


def csl_pieces(citations: Iterable[Citation]) -> Iterator[str]:
    """The same, a passage at a time."""
    keys = _Keys()
    between = "[\n"
    for citation in citations:
        yield f"{between}  {{\n"
        for name, value in _item(keys.key(citation), citation).items():
            yield f'    "{name}": {_json(value)},\n'
        yield '    "note": "'
        yield from (_json(piece)[1:-1] for piece in _passages(citation.passages))
        yield '"\n  }'
        between = ",\n"
    yield "[]\n" if between == "[\n" else "\n]\n"


def _item(key: str, citation: Citation) -> dict[str, str]:
    """What an item says beside its passages."""
    sections = dict.fromkeys(mention.section for mention in citation.passages if mention.section)
    item = {
        "id": key,
        "type": "webpage" if citation.link else "document",
        "title": citation.title,
        "source": citation.origin,
        "URL": citation.link,
        "section": "; ".join(sections),
        "archive_location": citation.path,
    }
    return {name: value for name, value in item.items() if value}


def _json(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
