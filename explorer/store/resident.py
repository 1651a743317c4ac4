"""How much memory this program takes, as the system counts it."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NamedTuple

KILO = 1 if sys.platform == "darwin" else 1024
"""In how many bytes the most memory is counted: macOS counts bytes, other systems kilobytes."""


class Resident(NamedTuple):
    """Bytes of memory at the most until now, and those in use now, where the system tells these too."""

    most: int
    now: int | None


def resident() -> Resident | None:
    """The memory of this process; None where the system does not tell it (Windows)."""
    try:
        import resource
    except ImportError:
        return None
    most, now = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * KILO, _now()
    return Resident(max(most, now or 0), now)


def _now() -> int | None:
    try:
        pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    except OSError:
        return None
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def told_memory() -> str:
    """``84 MB of memory, 120 MB at the most``."""
    found = resident()
    if found is None:
        return "memory: the system does not tell"
    now = "" if found.now is None else f"{found.now / 1e6:,.0f} MB of memory, "
    return f"{now}{found.most / 1e6:,.0f} MB at the most"
