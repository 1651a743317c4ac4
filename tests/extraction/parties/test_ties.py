import pytest

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
        ("The Peruvian poet Juan Prado spoke.", {}),
    ],
)
def test_an_office_written_small_ties_a_person_to_its_state(lexicon, text, ties):
    assert ties_of(text, lexicon.matcher.find(text), lexicon.narrative).by_surname == ties
