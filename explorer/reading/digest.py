"""What tells the content of a file from any other content, without reading it as an article."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path

PIECE = 1 << 20
"""So many bytes are read at a time."""


def digest_of(path: Path) -> str:
    """The SHA-256 of a file's bytes in hexadecimal digits, or why there is none.

    A pipe or a device is never waited for; a file of any size is read in pieces.
    """
    found = hashlib.sha256()
    try:
        # Without O_NONBLOCK the opening of a pipe would wait for a writer.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(path, flags), "rb") as stream:
            if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
                return "unread: no regular file"
            while piece := stream.read(PIECE):
                found.update(piece)
    except (OSError, ValueError) as error:
        return f"unread: {getattr(error, 'strerror', None) or error}"
    return found.hexdigest()
