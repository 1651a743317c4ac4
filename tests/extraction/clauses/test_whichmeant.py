"""What "which" behind a longer phrase means."""

import pytest

MEANT = [
    (
        "Leaders of both took part in the first Turku–Kobe summit, held by video conference in May 2021.",
        "First Turku–Kobe summit held by video conference",
    ),
    (
        "Paz was a guest at the Harvest Day celebrations, which in 1990 marked the fiftieth year of peace.",
        "Harvest Day celebrations mark the fiftieth year of peace",
    ),
    (
        "Unlike Kenya, which joined the League of Coffee Lands in 1971, Peru was never in it.",
        "Kenya joins the League of Coffee Lands",
    ),
    (
        "Paz has kept Chile in the league, which named her as a judge in May 1960.",
        "League names Paz as a judge",
    ),
    (
        "Roca kept Peru in ECONAT, which appointed him as a judge in July 1960.",
        "ECONAT appoints Roca as a judge",
    ),
    (
        "Paz, secretary of the Santa Cruz church, which had been founded in 1959 with Swedish help, left.",
        "Santa Cruz church founded with Swedish help",
    ),
    (
        "Banks such as Acme and Banco Sur, which opened in Turku in 1980, lent money to the state.",
        "Banks such as Acme and Banco Sur open in Turku",
    ),
]


@pytest.mark.parametrize(("text", "title"), MEANT)
def test_the_whole_noun_is_meant_without_what_leads_to_it(told, text, title):
    assert told(text).mentions[0].title == title


def test_talks_in_a_town_are_meant_rather_than_the_town(told):
    assert told("Peru broke off talks in Kobe, which had begun in May 1950.").mentions[0].title == (
        "Talks in Kobe begin"
    )
