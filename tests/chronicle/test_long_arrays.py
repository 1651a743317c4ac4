"""Steps over long arrays in pieces give what numpy gives in one."""

from __future__ import annotations

import numpy as np
import pytest

from explorer.chronicle.long_arrays import LONG, counted_up, numbers_of, repeated


def test_numbers_become_an_array() -> None:
    numbers = tuple(range(-5, 10_000))
    assert numbers_of(numbers).tolist() == list(numbers)
    assert numbers_of(numbers).dtype == np.int64


@pytest.mark.parametrize(
    "times",
    [[], [0], [0, 0, 3, 0], [LONG + 1, 0, 2], [7] * 30_000, [0, LONG, LONG, 0, 1]],
    ids=["none", "never", "some", "one long", "many", "edges"],
)
def test_values_are_repeated_as_numpy_does(times: list[int]) -> None:
    values = np.arange(len(times), dtype=np.int32)
    found = repeated(values, np.array(times, dtype=np.int32))
    assert np.array_equal(found, np.repeat(values, np.array(times, dtype=np.int32)))
    assert found.dtype == np.int32


def test_marks_are_counted_up_as_numpy_does() -> None:
    marks = np.array([True, False, True, True])
    assert counted_up(marks).tolist() == np.cumsum(marks).tolist()
