"""What is left of pictures where wiki markup was taken away badly: the file's name, and often its caption.

"GW_Paz_2006.jpg and President Juan Roca, in Peru 2006.]] The two aims were" reads "The two aims were".
"""

from __future__ import annotations

import re

from explorer.reading.mending import Mended

_ENDING = r"\.(?i:jpe?g|png|svg|gif|tiff?|webp)\b"
_FILE = rf"[^\s\[\]|]+{_ENDING}"
_CAPTION = rf"(?:(?!\n\s*\n|\s{_FILE})[^\[\]|]){{0,400}}?\]\]"
_LEFT = re.compile(
    rf"(?:^|(?<=[.!?\])\"”][ \t]))(?P<name>{_FILE})(?:(?P<caption>{_CAPTION})|(?=\s)(?!\s+[a-z]))[ \t]*",
    re.MULTILINE,
)
"""A name that opens a line or sentence; without the end of a caption only before a new sentence."""
_CLUE = re.compile(_ENDING)
_IN_A_ROW = 3
"""So many names may follow each other."""


def drop_captions(mended: Mended) -> Mended:
    """The text without names of picture files that open a sentence, and without captions that "]]" closes."""
    if _CLUE.search(mended.text) is None:
        return mended
    for _ in range(_IN_A_ROW):
        left = (match for match in _LEFT.finditer(mended.text) if match["caption"] or "_" in match["name"])
        mended = mended.mend((match.start(), match.end(), "") for match in left)
    return mended
