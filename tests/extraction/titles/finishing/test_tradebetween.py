"""Titles of how large trade was name the two of whose trade an article tells."""

import pytest

BETWEEN = [
    (
        "Trade stood at 300 million dollars in 1990 and at 900 million in 2000.",
        "Trade between Finland and Japan stands at 900 million dollars",
    ),
    (
        "Total trade is modest. By 1990 total trade had reached a billion dollars.",
        "Total trade between Finland and Japan reaches a billion dollars",
    ),
    ("Ties with Peru improved and bilateral trade doubled in 1990.", "Bilateral trade doubles"),
    ("Finland and Peru signed a pact. Mutual trade doubled in 1990.", "Mutual trade doubles"),
    ("Trade in timber fell in 1990.", "Trade in timber falls"),
    ("Furs came by way of Turku. The trade lapsed in 1790.", "Trade lapses"),
    ("Trade unions struck in 1990.", "Trade unions strike"),
    ("World trade fell in 1990.", "World trade falls"),
    ("Trade with Peru fell in 1990.", "Trade with Peru falls"),
    ("Mutual trade flourished in 1990.", "Mutual trade between Finland and Japan flourishes"),
    ("Trade has been falling since 1990.", "Trade between Finland and Japan begins to fall"),
    ("Trade expanded in 1990.", "Trade between Finland and Japan expands"),
    ("Bilateral trade grew in 1990.", "Bilateral trade between Finland and Japan grows"),
    (
        "Trade is modest. It doubled in 1990. It fell to 3 million euros in 1995.",
        "Trade between Finland and Japan falls to 3 million euros",
    ),
    (
        "Sweden helped both. Trade between the two countries grew. It fell to 3 million euros in 1995.",
        "Trade between Finland and Japan falls to 3 million euros",
    ),
    # how it began or ended may be told of one state's alone
    ("Trade was opened to foreigners in 1820.", "Trade opened to foreigners"),
    ("Ships were sunk. Trade was abandoned in 1854.", "Trade abandoned"),
    ("Trade was banned by an order of 12 points in 1854.", "Trade banned by an order of 12 points"),
    ("Trade fell by about a third in 1854.", "Trade between Finland and Japan falls by about a third"),
    # trade of another sort, in a place, or of a third state
    ("Trade in timber flourished. It fell by half in 1880.", "Trade falls by half"),
    ("The timber trade was large. Trade fell by half in 1880.", "Trade falls by half"),
    ("In Turku, trade fell by half in 1880.", "Trade falls by half"),
    ("Finland trades with Sweden. Trade fell by half in 1880.", "Trade falls by half"),
    ("Sweden quarrelled with Japan. Trade rose in 1880. It fell by half in 1885.", "Trade falls by half"),
    ("In 1880 trade fell by half because Japan and Sweden quarrelled.", "Trade falls by half"),
]


@pytest.mark.parametrize(("text", "title"), BETWEEN)
def test_trade_is_between_the_two_of_the_article(told, text, title):
    assert told(text).mentions[-1].title == title


def test_an_overview_does_not_say_between_whom_trade_was(told):
    mention = told("Trade fell by half in 1990.", title="Foreign relations of Togo").mentions[-1]
    assert "between" not in mention.title


EXPORTS = [
    (
        "Trade is small. Finnish exports rose to 9 million euros in 1990.",
        "Finnish exports to Japan rise to 9 million euros",
    ),
    (
        "Japan sells cars and Finland sells tar. Japanese imports of timber came to 3 million euros in 1990.",
        "Japanese imports of timber from Finland come to 3 million euros",
    ),
    (
        "Finnish exports to Japan came to 2 million euros in 1990, and they rose to 9 million in 1995.",
        "Finnish exports to Japan rise to 9 million euros",
    ),
    ("Finnish exports to Chile rose by a third in 1990.", "Finnish exports to Chile rise by a third"),
    # Of all exports a part goes to the other.
    ("Finnish exports rose to 9 billion euros in 1990.", "Finnish exports rise to 9 billion euros"),
    (
        "Trade is small. Finnish exports rose to 9 billion euros in 1990, of which Japan took a fiftieth.",
        "Finnish exports rise to 9 billion euros",
    ),
    (
        "Trade is small. Finnish exports rose by a third in 1990; a tenth of them went to Japan.",
        "Finnish exports rise by a third",
    ),
    (
        "Total Finnish exports to the world rose by a third in 1990.",
        "Total Finnish exports to the world rise by a third",
    ),
    ("Swedish exports rose by a third in 1990.", "Swedish exports rise by a third"),
    (
        "Finland trades with Sweden. Finnish exports rose by a third in 1990.",
        "Finnish exports rise by a third",
    ),
]


@pytest.mark.parametrize(("text", "title"), EXPORTS)
def test_of_two_states_exports_of_one_go_to_the_other(told, text, title):
    assert told(text).mentions[-1].title == title
