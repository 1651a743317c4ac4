"""The story does not go to the years of what is only spoken of."""

from __future__ import annotations

import pytest

from explorer.extraction.temporal import find_dates
from tests.extraction.temporal.make import document


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "On 23 December 2011 Juan Roca admitted that agents burnt woods between 1995 and 1997. "
            "Following a protest on 24 December he resigned.",
            "2011-12-24",
        ),
        (
            "On 23 May 2011 Peru protested. After a complaint of 24 May about fires in the mid-1990s they "
            "met on 28 May.",
            "2011-05-28",
        ),
        ("In March 2011 Ana Paz accused Peru of a raid of 1994. She left in May.", "2011-05"),
        (
            "In March 1990 Peru said that Paz would retire in 1995. In May 1996 she left; in June it rained.",
            "1996-06",
        ),
    ],
)
def test_what_follows_goes_on_from_the_date_of_the_saying(text: str, last: str) -> None:
    dates = [one.date.edtf for one in find_dates(document(text)) if one.date]
    assert dates[-1] == last
