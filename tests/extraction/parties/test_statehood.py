"""What a whole text says of its states."""

import pytest

from explorer.extraction.source import source_of
from explorer.reading.reader import read_text_document


@pytest.fixture
def statehood(lexicon):
    def run(text, title="Finland–Peru relations"):
        return source_of(read_text_document(f"= {title} =\n\n{text}\n", "a.txt"), lexicon).statehood

    return run


def test_the_first_year_of_independence_counts(statehood):
    text = "Finland became independent in 1917. Peru had declared its independence on 28 July 1821."
    told = statehood(text)
    assert [told.freed(name) for name in ("Finland", "Peru")] == [1917, 1821]


def test_a_state_of_which_nothing_is_said_has_no_year(statehood):
    assert statehood("Finland became independent in 1917.").freed("Peru") is None


def test_the_only_owner_of_a_senate_is_known(statehood):
    owner = statehood("The Peruvian senate met in 1990. The senate fell silent.").owner("senate")
    assert owner is not None
    assert owner.name == "Peru"


def test_of_two_owners_none_is_the_only_one(statehood):
    assert statehood("The Peruvian senate and the Finnish senate met in 1990.").owner("senate") is None


def test_the_adjective_is_the_one_before_bodies(statehood):
    told = statehood("The Lao government fell. Laotian farmers left.", "Foreign relations of Laos")
    assert told.adjective("Laos") == "Lao"


def test_a_capital_stands_for_its_state(statehood):
    assert statehood("An embassy in Lima was opened in 1963.").hosts()["Lima"] == "Peru"
