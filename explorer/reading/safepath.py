"""Processes that this program begins look for no code in the folder it was started in.

Python puts the current folder first in the path of a process that is begun with ``-c``, as those of
``multiprocessing`` are; a reader's folder may hold a ``json.py`` that came with the articles.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager

VARIABLE = "PYTHONSAFEPATH"
"""What tells Python not to do so: https://docs.python.org/3/using/cmdline.html#envvar-PYTHONSAFEPATH."""

_ALONE = threading.Lock()


@contextmanager
def safe_path() -> Iterator[None]:
    """Processes begun meanwhile take no code from the current folder.

    The environment is as before at the end: what the reader has opened by other programs is not bound by it.
    """
    with _ALONE:
        before = os.environ.get(VARIABLE)
        os.environ[VARIABLE] = "1"
        try:
            yield
        finally:
            if before is None:
                del os.environ[VARIABLE]
            else:
                os.environ[VARIABLE] = before
