"""Dates of levels with which a figure is compared."""

import pytest

COMPARED = [
    "Output stood in 1920 at 53% of 1913 levels.",
    "In late April 1920 raids on Kobe rose from a low in January of 114 to over 250.",
    "The number of dead in Kobe fell to 100 in 1920, from a high of 300 in summer 1917.",
    "In 1920 exports to Japan surpassed the May 1917 high.",
    "Violence in Kobe had begun in 1920 to fall from its 1916 highs.",
    "From a strength of 5,000 in 1917 the army grew to 10,000 in 1920.",
    "Losses were 314 in 1920 against a figure of 904 in 1917.",
    "Sales were 314 in 1920 as opposed to 904 in 1917.",
]
TOLD = [
    ("In 1990 levels fell to nothing.", [1990]),
    ("Finland protested against the high tariff in 1931.", [1931]),
    ("Finland withdrew the case from the High Court in 1990.", [1990]),
    ("Finland recalled its envoy from the high commission in Kobe in 1990.", [1990]),
    ("Finland bought ten ships from a total of four yards in 1974.", [1974]),
    ("Finland took a loan from the 1930 high commissioner of Japan.", [1930]),
    ("Finland, as opposed to Japan, recognised Cuba in 1960.", [1960]),
    ("As opposed to Japan, in 1990 Finland signed the treaty with Cuba.", [1990]),
    ("Finland imported ore from 30 countries in 1990.", [1990]),
    ("Trade rose from 5 million dollars in 1990 to 8 million in 1995.", [1990, 1995]),
]


@pytest.mark.parametrize("text", COMPARED)
def test_the_date_of_a_level_left_or_passed_tells_nothing(told, text):
    assert [one.date.start.year for one in told(text).mentions] == [1920]


@pytest.mark.parametrize(("text", "years"), TOLD)
def test_a_figure_of_its_own_date_is_told(told, text, years):
    assert [one.date.start.year for one in told(text).mentions] == years
