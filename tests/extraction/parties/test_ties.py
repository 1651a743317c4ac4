import pytest

from explorer.extraction.clauses.tokens import tokenize
from explorer.extraction.parties.ties import ties_of


@pytest.mark.parametrize(
    ("text", "ties"),
    [
        ("The Peruvian president, Juan Prado, spoke.", {"Prado": "Peru"}),
        ("Peru's then foreign minister Juan Prado spoke.", {"Prado": "Peru"}),
        ("President Prado, the Peruvian head of state, spoke.", {"Prado": "Peru"}),
        ("Juan de la Roca, prime minister of Peru, spoke.", {"Roca": "Peru"}),
        ("The ambassador of Peru, Juan Prado, spoke.", {"Prado": "Peru"}),
        ("When the Peruvian president, Prado told them, had left, they spoke.", {}),
        ("The Peruvian president and Juan Prado spoke.", {}),
        ("The Peruvian president, Prado, met the Chilean minister Prado.", {}),
        ("Peru's leaders met Juan Prado.", {}),
        ("Ana was queen of Denmark, Norway, and Sweden.", {}),
        ("The Peruvian poet Juan Prado spoke.", {}),
    ],
)
def test_an_office_written_small_ties_a_person_to_its_state(lexicon, text, ties):
    found = ties_of(text, lexicon.matcher.find(text), lexicon.narrative).by_surname
    assert {name: tie.state for name, tie in found.items()} == ties


@pytest.mark.parametrize(
    ("words", "states"),
    [
        ("In May Prado left.", ["Peru"]),
        ("In May Juan Prado left.", ["Peru"]),
        ("In May President Prado left.", ["Peru"]),
        ("Prado left.", ["Peru"]),
        ("In May they fished in Lake Prado.", []),
        ("In May they built Prado Road.", []),
        ("In May Ana Prado left.", []),
    ],
)
def test_a_surname_within_another_name_ties_nobody(lexicon, words, states):
    text = "The Peruvian president, Juan Prado, spoke."
    ties = ties_of(text, lexicon.matcher.find(text), lexicon.narrative)
    assert ties.of(tokenize(words, 0, len(words))) == states
