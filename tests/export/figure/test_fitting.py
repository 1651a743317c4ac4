from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from explorer.export.figure.fitting import ROWS, airiest


@given(st.integers(0, len(ROWS) - 1))
def test_the_airiest_rows_that_tell_enough_are_found(wanted: int) -> None:
    assert airiest(lambda rows: rows <= ROWS[wanted]) == wanted


def test_where_only_the_tightest_tell_enough_one_other_is_tried() -> None:
    tried: list[float] = []
    airiest(lambda rows: bool(tried.append(rows)))
    assert tried == [ROWS[-2]]
