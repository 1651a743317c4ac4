from __future__ import annotations

import pytest

from explorer.extraction.temporal import find_dates
from tests.extraction.temporal.make import document
from tests.growth import grows_linearly

HOSTILE = {
    "digits": "1" * 40,
    "years": "1990 ",
    "days": "3, 4, 5 and 6 ",
    "months": "May March ",
    "dashes": "1990–",
    "parentheses": "(1990 ",
    "spaces": "May" + " " * 40,
    "newlines": "1990\n\n",
    "numbers": "twenty-one years ",
    "long words": "1990 " + "a" * 200 + " ",
    "capitals": "1990 " + "A" * 200 + "ed ",
    "ordinals": "19th and 20th ",
    "brackets": "7 November [O.S. 25 October ",
    "articles": "the early the late the ",
    "shifts": "that year two years later ",
    "eras": "44 B. C. 44 BC to ",
}


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_takes_time_in_proportion_to_its_length(piece: str) -> None:
    assert grows_linearly(lambda text: find_dates(document(text)), piece, 4_000)
