"""Of two titles of one clause the one is taken that goes on where the other ends."""

from explorer.extraction.titles.heading import Candidate
from explorer.extraction.titles.making.comparing import goes_further


def test_a_title_goes_further_that_says_more_at_no_higher_cost():
    assert goes_further(Candidate("Ship sunk", 0.4), Candidate("Ship sunk near the port", 0.1))


def test_a_dearer_title_does_not_go_further():
    assert not goes_further(Candidate("Ship sunk", 0.1), Candidate("Ship sunk near the port", 0.4))


def test_another_clause_is_not_taken_along():
    assert not goes_further(Candidate("Ship sunk", 0.4), Candidate("Ship sunk while at anchor", 0.1))
