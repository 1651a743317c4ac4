"""Shorter forms of a subject are left out only where they cannot be the cheapest."""

import pytest

from explorer.extraction.titles.making import candidates


@pytest.fixture
def asked(monkeypatch):
    """The clauses that candidates are made of, each with what else was asked."""
    calls = []
    made = candidates.clause_candidates

    def noted(*asked, thorough=True, **more):
        calls.append((asked, more))
        return made(*asked, thorough=thorough, **more)

    monkeypatch.setattr("explorer.extraction.titles.making.headlines.clause_candidates", noted)
    return calls


@pytest.mark.parametrize(
    "text",
    [
        "In 1990 the government of Peru under Ana Paz closed the port of Turku.",
        "In 1990 the large fleet of the Finnish admiral visited Peru and Chile.",
        "The treaty between the two countries was signed in 1990.",
        "In 1990 the foreign ministers of Peru and Chile said that the old frontier would stay.",
    ],
)
def test_what_is_left_out_is_dearer_than_what_is_given(told, asked, text):
    told(text)
    (clause, more) = asked[0]
    given = list(candidates.clause_candidates(*clause, thorough=False, **more))
    every = list(candidates.clause_candidates(*clause, **more))
    assert given == every[: len(given)]
    assert all(one.cost > min(given, key=lambda one: one.cost).cost for one in every[len(given) :])


def test_a_title_with_all_its_words_needs_no_shorter_subject(told, asked):
    told("In 1990 Finnish President Ana Paz closed the port.")
    (clause, more) = asked[0]
    given = list(candidates.clause_candidates(*clause, thorough=False, **more))
    assert len(given) < len(list(candidates.clause_candidates(*clause, **more)))
