"""Years in brackets behind a person's name are a life or a term, and nothing that happened."""

import pytest

from explorer.extraction.extract import extract
from explorer.extraction.lexicon import load_lexicon
from explorer.reading.reader import read_text_document


def dates(sentence: str) -> list[str]:
    """The dates of what a sentence tells."""
    document = read_text_document(f"= Finland–Japan relations =\n\n{sentence}\n", "a.txt")
    return [mention.date.edtf for mention in extract(document, load_lexicon()).mentions]


@pytest.mark.parametrize(
    "sentence",
    [
        "The troupe of Ana Paz (1931–2008) danced in Kobe in 1950.",
        "Consul J. D. Roca (1834-1899) opened an office in Turku in 1950.",
        "Prime Minister Juan Roca (in office 1948–1952) visited Kobe in 1950.",
    ],
)
def test_a_life_or_a_term_tells_nothing(sentence: str) -> None:
    assert dates(sentence) == ["1950"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The war of Juan Roca (1814–1858) ruined the trade of Turku.",
        "In the reign of Juan Roca (1814–1858) Finland sent envoys to Kobe.",
        "The Treaty of Juan Roca (1814–1858) bound Finland.",
    ],
)
def test_the_time_of_a_reign_or_a_war_is_kept(sentence: str) -> None:
    assert dates(sentence) == ["1814/1858"]


@pytest.mark.parametrize(
    "land", ["colony of New Turku", "protectorate of British Kobe", "kingdom of Old Turku"]
)
def test_the_time_of_a_land_is_kept(land: str) -> None:
    assert dates(f"Finland opened a mission in the {land} (1717–1819).") == ["1717/1819"]
