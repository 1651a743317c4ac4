"""Mends or leaves out characters that are not meant for a reader; the others stay mapped to the file.

What stands for a space becomes a space, what stands for a line break becomes one, what is invisible
goes. Text that needs nothing costs a few scans and keeps the identity map.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

from explorer.errors import Diagnostic
from explorer.reading.captions import drop_captions
from explorer.reading.mending import Edit, Mended
from explorer.reading.mojibake import find_mojibake

_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_INVISIBLE = "\u00ad\u034f\u180e\u200b\u200e\u200f\u2060-\u2064\ufeff\ufff9-\ufffb\ufffe\uffff"
_DIRECTION = "\u202a-\u202e\u2066-\u2069"
_CONTROL = "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"


def _compose(found: str) -> str:
    return unicodedata.normalize("NFC", found)


def _ligature(found: str) -> str:
    return unicodedata.normalize("NFKC", found)


_RULES: tuple[tuple[str, str, str | Callable[[str], str]], ...] = (
    # name, pattern, what it becomes
    ("break", "\r\n|[\r\x0b\x1c-\x1e\x85\u2028\u2029]", "\n"),
    ("space", f"[{_SPACES}\x1f]", " "),
    ("invisible", f"[{_INVISIBLE}]+", ""),
    # Joiners shape letters in Persian or Hindi; between Latin letters they are leftovers.
    (
        "joiner",
        "[\u200c\u200d](?=[\x00-\u024f\u2000-\u206f]|$)|(?<=[\x00-\u024f\u2000-\u206f])[\u200c\u200d]",
        "",
    ),
    ("direction", f"[{_DIRECTION}]+", ""),
    ("control", f"[{_CONTROL}]+", ""),
    ("ligature", "[\ufb00-\ufb06]", _ligature),
    # Accents written as characters of their own; the letter stands before them.
    ("accent", "(?<=[A-Za-z\u00c0-\u024f])[\u0300-\u0333]{1,4}", _compose),
)
_PATTERN = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern, _ in _RULES))
_BECOMES = {name: becomes for name, _, becomes in _RULES}
_SUSPECT = re.compile(
    f"[\r\x0b\x1c-\x1f\x85\u2028\u2029{_SPACES}{_INVISIBLE}\u200c\u200d{_DIRECTION}{_CONTROL}"
    "\ufb00-\ufb06\u0300-\u0333]"
)
_REPORTED = {
    "control": "control characters were left out",
    "direction": "characters that change the direction of writing were left out",
}

_CITED = r"\[\d{1,3}(?:[,;:–-] ?(?:\d{1,3}|pp?\. ?\d{1,4}))*\]"
_REFERENCE_MARK = re.compile(
    r"(?<=[^\s\[])"
    r"(?:\[(?:\d{1,3}|(?:note|nb|lower-alpha) ?\d{1,3}|edit|citation needed|clarification needed"
    r"|when\?|who\?|by whom\?|according to whom\?|page needed|dead link"
    r"|better source needed|failed verification)\]"
    r"|(?<=[.,;:!?)\"”’])\[[a-z]\])+(?!\w)"
    rf"|(?:(?<=[^\s\[])|(?:(?<=[.,;:!?)\"”’])|(?<=\b\d{{4}})) |(?<=[^\s\[]) (?=\[[^\]]*(?:,|p\. ?\d)))"
    rf"{_CITED}(?:,? ?{_CITED})*(?!\w)"
    rf"|(?<=[^\s\[]) {_CITED}(?:,? ?{_CITED})*(?=[.,;])"
    r"|(?<=[.,;:!?)\"”’])[⁰¹²³⁴-⁹]{1,3}(?!\w)"
)
_WORDED = (
    r"\[(?:citation|clarification|page) needed\]|\[(?:dead link|better source needed|failed verification)\]"
)
_FIRST_MARK = re.compile(rf"^[ \t]*((?:\[\d{{1,3}}\]|{_WORDED})+)[ \t]+(?=[^\W\d_a-z])", re.MULTILINE)
"""Marks before the first word of a line: those of the sentence above, from which the line was parted."""
_CITING = re.compile(
    r"^\S+(?: \S+){0,5}$|^(?:[^\W\d]+ )?[^\W\d]+,|^\S+ \w\.|(?:, |\()\d{4}\)?\.?$|\b(?:pp?|vol|eds?|no)\. ?\w"
    r"|\bhttps?:|\b(?:ISBN|doi)\b"
)
"""In a line that is a footnote: an author with a comma or initial, a year at its end, a page, an address."""
_NUMBER = re.compile(r"\[(\d{1,3})\]")
_QUOTE_MARK = re.compile(r"^(?:>[ \t]?)+", re.MULTILINE)
_MARKED = re.compile(r"[\[⁰¹²³⁴-⁹]")


def clean(text: str, source: str) -> tuple[Mended, tuple[Diagnostic, ...]]:
    """The text with its characters mended, and notes on what a reader should know was left out.

    ``source`` names the file in the notes; their line and column are those of the first such character.
    """
    mended = Mended.whole(text).mend(find_mojibake(text))
    if _SUSPECT.search(mended.text) is None:
        return mended, ()
    first: dict[str, int] = {}
    cleaned = mended.mend(_mended_characters(mended.text, first))
    notes = tuple(_note(source, text, mended.offsets.to_file(at, at)[0], name) for name, at in first.items())
    return cleaned, notes


def drop_reference_marks(mended: Mended) -> Mended:
    """The text without the marks that point to footnotes: "in 1975.[3]", "in 1975 [1, p. 12]"."""
    if _MARKED.search(mended.text) is None:
        return mended
    return mended.mend((match.start(), match.end(), "") for match in _REFERENCE_MARK.finditer(mended.text))


def drop_marks(mended: Mended) -> Mended:
    """The text without marks of footnotes, nor those that begin lines: "[3] A treaty was signed.[4]".

    Captions of pictures that markup left go as well.
    """
    if "[" in mended.text:
        mended = mended.mend((*span, "") for span in _first_marks(mended.text))
    return drop_captions(drop_reference_marks(mended))


def _first_marks(text: str) -> Iterator[tuple[int, int]]:
    """Where lines begin with marks, but for the notes themselves: numbered in a row, or citing a book."""
    rows = list[list[re.Match[str]]]()  # of marks whose numbers go up by one
    for match in _FIRST_MARK.finditer(text):
        if rows and _goes_on(rows[-1][-1], match):
            rows[-1].append(match)
        else:
            rows.append([match])
    for row in rows:
        notes = len(row) >= _NOTES or (len(row) > 1 and _stands_next(text, row[0], row[1]))
        yield from (match.span() for match in row if not (notes or _is_citing(text, match)))


_NOTES = 3
"""Marks whose numbers go up by one, line by line or with what the notes run on to between them."""


def _is_citing(text: str, mark: re.Match[str]) -> bool:
    """Whether the line behind a single mark cites a book or a page."""
    end = text.find("\n", mark.end())
    line = text[mark.end() : end if end >= 0 else len(text)]
    return _number_of(mark) is not None and _CITING.search(line) is not None


def _goes_on(above: re.Match[str], mark: re.Match[str]) -> bool:
    """Whether a mark has the next number after the one above it."""
    one, two = _number_of(above), _number_of(mark)
    return one is not None and two is not None and two == one + 1


def _stands_next(text: str, above: re.Match[str], mark: re.Match[str]) -> bool:
    """Whether a mark begins the next line that is not blank below another."""
    end = text.find("\n", above.end())
    return end >= 0 and not text[end : mark.start()].strip()


def _number_of(mark: re.Match[str]) -> int | None:
    """The number of a single mark."""
    one = _NUMBER.fullmatch(mark[1])
    return int(one[1]) if one is not None else None


def drop_quote_marks(mended: Mended) -> Mended:
    """The text without the signs before the lines of a letter that is quoted: "> signed in 1975"."""
    if "\n>" not in mended.text:
        return mended
    marks = [match.span() for match in _QUOTE_MARK.finditer(mended.text)]
    return mended.mend((start, end, "") for start, end in marks) if len(marks) > 1 else mended


def _mended_characters(text: str, first: dict[str, int]) -> Iterator[Edit]:
    """The edits for one text. ``first`` receives where each reported rule applied first."""
    done = 0
    for suspect in _SUSPECT.finditer(text):
        match = _PATTERN.match(text, suspect.start()) if suspect.start() >= done else None
        if match is None:
            continue
        name, start, done = match.lastgroup or "", match.start(), match.end()
        if name in _REPORTED:
            first.setdefault(name, start)
        becomes = _BECOMES[name]
        start -= becomes is _compose
        yield start, done, becomes if isinstance(becomes, str) else becomes(text[start:done])


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """The line and column of an offset, counted from 1; lines end in LF, CR LF or CR."""
    before = text[:offset]
    line = before.count("\n") + before.count("\r") - before.count("\r\n") + 1
    return line, offset - max(before.rfind("\n"), before.rfind("\r"))


def _note(source: str, text: str, offset: int, name: str) -> Diagnostic:
    line, column = line_and_column(text, offset)
    return Diagnostic(source, _REPORTED[name], "note", line, column)
