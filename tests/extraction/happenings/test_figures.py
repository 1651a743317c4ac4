"""A figure for a year is no happening, neither alone nor with what was measured."""

import pytest

FIGURES = [
    "== Trade ==\n\n* 2012: RM 801 million\n* 2013: RM 1,974 million\n",
    "== Trade ==\n\n* Trade 2014: $113 million; 2015: $120 million\n",
    "Exports of Peru to Finland, in million dollars: 2017 – 180; 2018 – 197.\n",
    '{| class="wikitable"\n|-\n| || 2014 || 2015\n|-\n| Imports || 1,482 || 1,306\n|}\n',
]
HAPPENINGS = [
    ("* Loan of 5 million dollars, 1991\n", "Loan of 5 million dollars"),
    ("* Trade agreement, 1991\n", "Trade agreement signed"),
]


@pytest.mark.parametrize("text", FIGURES)
def test_a_figure_is_no_happening(told, text):
    assert not told(text, "Finland–Peru relations").mentions


@pytest.mark.parametrize(("text", "title"), HAPPENINGS)
def test_what_is_more_than_a_figure_is_told(told, text, title):
    assert [one.title for one in told(text, "Finland–Peru relations").mentions] == [title]


def test_a_cell_of_a_figure_and_its_year_is_no_happening(told):
    text = (
        '{| class="wikitable"\n|-\n| [[Peruvians]] || 44 (2011 census)\n|-\n| [[Finns]] || 4,100 (2011)\n|}\n'
    )
    assert not told(text, "Finland–Peru relations").mentions
