"""Of two titles of one clause the one is taken that goes on where the other ends."""

from explorer.extraction.clauses.openings import Role
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.heading import Candidate
from explorer.extraction.titles.making.comparing import goes_further, is_read_alike
from explorer.extraction.titles.reading.predicated import Told
from explorer.extraction.titles.word import Word


def test_a_title_goes_further_that_says_more_at_no_higher_cost():
    assert goes_further(Candidate("Ship sunk", 0.4), Candidate("Ship sunk near the port", 0.1))


def test_a_dearer_title_does_not_go_further():
    assert not goes_further(Candidate("Ship sunk", 0.1), Candidate("Ship sunk near the port", 0.4))


def test_another_clause_is_not_taken_along():
    assert not goes_further(Candidate("Ship sunk", 0.4), Candidate("Ship sunk while at anchor", 0.1))


def _clause(rest: str, *, dated: bool = True) -> Clause:
    words = [Word(text) for text in rest.split()]
    return Clause(Role.MAIN, [Word("Peru")], Word("signed", finite=True), words, dated=dated)


def _told(clause: Clause, kept: int) -> Told:
    return Told(clause, list, kept, hangs=False, among=(), place=0)


def test_the_one_dated_clause_is_read_alike_with_the_same_words():
    other = _clause("another paper", dated=False)
    assert is_read_alike(_told(_clause("the treaty"), 2), [other, _clause("the treaty")])


def test_other_words_are_not_read_alike():
    assert not is_read_alike(_told(_clause("the treaty in Lima"), 4), [_clause("the treaty")])


def test_what_an_editor_would_cut_is_not_read_alike():
    assert not is_read_alike(_told(_clause("the treaty in Lima"), 2), [_clause("the treaty in Lima")])


def test_two_dated_clauses_are_not_read_alike():
    both = [_clause("the treaty"), _clause("the treaty")]
    assert not is_read_alike(_told(_clause("the treaty"), 2), both)


def test_a_participle_that_only_says_which_is_not_told_alone(told):
    text = (
        "In May 1990 the mayor Anna Holm asked to be given the crown of Turku to keep, and the rising led by "
        "Aino Roca, a nurse from Kobe, broke out within days."
    )
    assert told(text).mentions[-1].title == "Rising led by Aino Roca breaks out within days"
