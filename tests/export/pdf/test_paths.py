from __future__ import annotations

from explorer.export.pdf.paths import circle, outline, rounded


def test_a_polygon_is_closed() -> None:
    assert outline(((0, 0), (4, 0), (4.5, 3))) == "0 0 m 4 0 l 4.5 3 l h "


def test_a_rectangle_without_rounding_is_told_as_one() -> None:
    assert rounded(1, 2, 30, 40, 0) == "1.00 2.00 30.00 40.00 re "


def test_rounding_takes_no_more_than_half_of_a_side() -> None:
    assert rounded(0, 0, 10, 40, 8).startswith("5.00 0.00 m 5.00 0.00 l ")


def test_a_circle_touches_its_four_sides() -> None:
    told = circle(6.0)
    assert [point in told for point in ("0.00 -6.00", "6.00 0.00", "0.00 6.00", "-6.00 0.00")] == [True] * 4
