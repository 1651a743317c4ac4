"""Titles of shares and of the rest of a thing, with what it is."""

import pytest

MINE = "The town lived by the Oulu mine in Turku. "


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"{MINE}Kaiga bought 35 per cent of it in 2006.", "Kaiga buys 35 per cent of the Oulu mine"),
        (
            f"{MINE}Kaiga bought a third of it in 2006 and took over the remainder in 2009.",
            "Kaiga takes over the remainder of the Oulu mine",
        ),
        (
            "Peru repaid half of the loan in 1870 and paid the rest in 1875.",
            "Peru pays the rest of the loan",
        ),
        (
            "Peru bought a share of the mine and of the line in 1900 and the rest in 1910.",
            "Peru buys the rest",
        ),
        (
            "As part of the deal, Peru sold ten ships in 1870 and kept the rest in 1875.",
            "Peru keeps the rest",
        ),
        ("Peru sold ten ships in 1870 and kept the rest in 1875.", "Peru keeps the rest"),
    ],
)
def test_a_share_and_the_rest_are_of_one_thing(told, text: str, title: str):
    assert told(text).mentions[-1].title == title
