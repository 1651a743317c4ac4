"""Letters as patterns, for every rule that looks for names."""

from __future__ import annotations

_LATIN = (*range(0x250), *range(0x1E00, 0x1F00))
CAPITAL = f"[{''.join(letter for letter in map(chr, _LATIN) if letter.isupper())}]"
"""A pattern of one capital Latin letter, with those of all languages: Š, Ł, Ş and İ too."""
