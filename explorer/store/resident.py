"""How much memory this program takes, as the system counts it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

KILO = 1 if sys.platform == "darwin" else 1024
"""In how many bytes the most memory is counted: macOS counts bytes, other systems kilobytes."""

STATUS = Path("/proc/self/status")
"""Where Linux tells of a process what it takes, in kilobytes: see proc(5)."""


class Resident(NamedTuple):
    """Bytes of memory at the most until now, and those in use now, where the system tells these too.

    What lies in memory of mapped files is counted too: the system takes it back when it needs room.
    """

    most: int
    now: int | None


def resident() -> Resident | None:
    """The memory of this process; None where the system does not tell it (Windows)."""
    return _of_linux() or _of_others()


def _of_linux() -> Resident | None:
    try:
        lines = STATUS.read_text(encoding="utf-8", errors="replace").splitlines()
        told = dict(line.split(":", 1) for line in lines if line.startswith(("VmHWM:", "VmRSS:")))
        most, now = (int(told[name].split()[0]) * 1024 for name in ("VmHWM", "VmRSS"))
    except (OSError, KeyError, ValueError):
        return None
    return Resident(max(most, now), now)


def _of_others() -> Resident | None:
    """Asked last: it may tell the memory of the program that began this one, where that took more."""
    try:
        import resource
    except ImportError:
        return None
    return Resident(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * KILO, None)


def told_memory() -> str:
    """``84 MB of memory, 120 MB at the most``."""
    found = resident()
    if found is None:
        return "memory: the system does not tell"
    now = "" if found.now is None else f"{found.now / 1e6:,.0f} MB of memory, "
    return f"{now}{found.most / 1e6:,.0f} MB at the most"
