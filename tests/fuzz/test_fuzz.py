"""Spoilt inputs to every reader and loader: none may crash it, hold it up, or take much memory.

The input of a number is always the same. What fails is kept as a file and named; ``endure`` of
``tests/fuzz/mutation.py`` reads it again.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bounds import at_most
from tests.fuzz.mutation import endure
from tests.fuzz.targets import TARGETS, Target

NORMAL, SLOW = 2_000, 100_000
"""So many inputs are read in the normal suite and in the slow one, in all."""

MEGABYTES = 300


def run(target: Target, first: int, total: int, kept: Path) -> None:
    count = total * target.share // 1000
    with at_most(MEGABYTES):
        wrong = endure(target.act, target.seeds(), target.name, first, count, kept)
    assert not wrong, f"{len(wrong)} of {count} inputs:\n" + "\n".join(wrong[:8])


def test_the_shares_are_of_a_thousand() -> None:
    assert sum(target.share for target in TARGETS) == 1000


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_spoilt_inputs_do_no_harm(target: Target, tmp_path: Path) -> None:
    run(target, 0, NORMAL, tmp_path)


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_many_spoilt_inputs_do_no_harm(target: Target, tmp_path: Path) -> None:
    run(target, NORMAL, SLOW, tmp_path)
