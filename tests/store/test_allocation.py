"""Memory of large arrays that was freed is the system's again, though small values live on above it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from explorer.resources import PACKAGE

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other C libraries cannot be told")

MANY = """
import numpy as np
from explorer.store.allocation import give_back, keep_little
from explorer.store.resident import resident
{before}
np.ones(30_000_000, np.uint8)  # from now on the C library itself would keep what is no larger
held, before = [], resident().now
for _ in range(40):
    large = np.ones(2_000_000, np.uint8)
    held += [large, np.ones(2_000, np.uint8)]
del held[::2], large
{after}
print((resident().now - before) // 1_000_000)
"""


def left(before: str = "", after: str = "") -> int:
    """Megabytes that are still taken when 80 have been freed, as a program does that does nothing else."""
    told = subprocess.run(
        [sys.executable, "-c", MANY.format(before=before, after=after)],
        capture_output=True,
        text=True,
        check=True,
        cwd=PACKAGE.parent,
    )
    return int(told.stdout)


def test_memory_of_large_arrays_goes_back_when_they_are_freed() -> None:
    assert left(before="keep_little()") < 20


def test_memory_that_was_freed_is_given_back_when_asked_for() -> None:
    assert left(after="give_back()") < 20
