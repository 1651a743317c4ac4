"""How much memory some work takes at its height."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_STATUS, _RESET = Path("/proc/self/status"), Path("/proc/self/clear_refs")


class Height:
    """The bytes that the memory grew by at its height; 0 where the system does not tell."""

    grown = 0


@contextmanager
def memory_measured() -> Iterator[Height]:
    """Measure what is done meanwhile, garbage included."""
    height = Height()
    try:
        _RESET.write_text("5")  # begin the height of resident memory anew: proc(5)
        before = _told("VmRSS")
    except OSError:
        yield height
        return
    yield height
    height.grown = max(_told("VmHWM") - before, 0)


@contextmanager
def at_most(megabytes: int) -> Iterator[None]:
    """Fail where what is done meanwhile takes more memory."""
    with memory_measured() as height:
        yield
    if height.grown > megabytes * 1_000_000:
        pytest.fail(f"memory grew by {height.grown / 1e6:.0f} MB, more than {megabytes} MB")


def _told(name: str) -> int:
    line = next(line for line in _STATUS.read_text().splitlines() if line.startswith(name))
    return int(line.split()[1]) * 1024
