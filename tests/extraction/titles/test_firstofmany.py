"""Whether the first of many are one or several."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "In 1983 the first of some 1,200 children left for Turku.",
            "First of some 1,200 children leave for Turku",
        ),
        ("The last of the 160 prisoners left Turku in 1984.", "Last of the 160 prisoners leave Turku"),
        ("The last of the 160 miners died in 1984.", "Last of the 160 miners dies"),
        ("The last of the forty veterans died in Turku in 1984.", "Last of the forty veterans dies in Turku"),
        ("The first of twenty ministers left Turku in 1984.", "First of twenty ministers leaves Turku"),
        ("The last of the chiefs left Turku in 1984.", "Last of the chiefs leaves Turku"),
        ("The first of ten ships left Turku in 1890.", "First of ten ships leaves Turku"),
        ("The first of two settlers came to Turku in 1890.", "First of two settlers comes to Turku"),
        ("The first of the two ships reached Turku in 1890.", "First of the two ships reaches Turku"),
    ],
)
def test_the_first_of_many_persons_are_several(told, text: str, title: str):
    assert told(text).mentions[-1].title == title
