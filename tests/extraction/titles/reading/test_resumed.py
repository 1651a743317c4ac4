"""Behind ", which …, and" the main clause goes on with its own subject."""

import pytest

ROWS = [
    (
        "Ana Holm, an engineer from Turku, built the railway at Kobe, which opened in 1871, and planned the"
        " port of Oulu after the fire of 1872.",
        "Ana Holm plans the port of Oulu after the fire",
    ),
    (
        "Finland sent a mission to Kobe, which arrived in 1911, and opened a consulate in 1912.",
        "Finland opens a consulate",
    ),
    (
        "The company runs the mine, which opened in 1990, and took over a smelter in 1998.",
        "Company takes over a smelter",
    ),
    # Without a comma the relative clause goes on …
    (
        "The company runs the mine, which opened in 1990 and took over a smelter in 1998.",
        "Mine takes over a smelter",
    ),
    # … and so it does in a row of three.
    (
        "Japan set up a bank, which opened in 1911, left the town in 1915, and sold its branches in 1920.",
        "Japan sells its branches",
    ),
    # A person may go on acting.
    (
        "Japan backed the rebels, who took Turku in 1880, and seized the customs house in 1881.",
        "Rebels seize the customs house",
    ),
    # So may a body, and whatever did something to another.
    (
        "Japan backed the militia, which gathered in 1880, and seized the mint in 1881.",
        "Militia seizes the mint",
    ),
    ("Japan sent a ship, which shelled Turku in 1880, and sank a ferry in 1881.", "Ship sinks a ferry"),
    # What sailed or flew may go on to carry something.
    (
        "Japan chartered a steamer, which sailed to Turku, and carried timber to Oulu in 1881.",
        "Steamer carries timber to Oulu",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_the_first_subject_goes_on_behind_a_relative_clause(told, text, title):
    assert told(text).mentions[-1].title == title
