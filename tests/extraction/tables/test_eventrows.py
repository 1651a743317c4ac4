import pytest

from explorer.extraction.extract import extract
from explorer.extraction.lexicon import load_lexicon
from explorer.reading.reader import read_text_document

TABLE = """# Kenya and Norway

| {head} |
|----|----|
| {row} |
"""


def told_in(text: str) -> list[tuple[str, str]]:
    found = extract(read_text_document(text, "a.md"), load_lexicon()).mentions
    return [(one.date.edtf, one.title) for one in found]


ROWS = [
    ("2019-01-21 | Bridge inaugurated", ("2019-01-21", "Bridge inaugurated")),
    ("2024-04-20 | President Faye in Banjul", ("2024-04-20", "President Faye in Banjul")),
    ("1982-02-01 | Confederation comes into being", ("1982-02-01", "Confederation comes into being")),
    ("12 March 2019 | Norwegian school ship in Mombasa", ("2019-03-12", "Norwegian school ship in Mombasa")),
    ("1989 | Confederation dissolved", ("1989", "Confederation dissolves")),
    ("1971 | Treaty of friendship", ("1971", "Treaty of friendship signed")),
]


@pytest.mark.parametrize(("row", "told"), ROWS)
def test_a_row_in_a_column_of_events_is_told_in_its_own_words(row: str, told: tuple[str, str]) -> None:
    assert told_in(TABLE.format(head="Date | Event", row=row)) == [told]


def test_a_row_of_another_column_needs_a_word_of_an_event() -> None:
    assert told_in(TABLE.format(head="Year | Things", row="1971 | a green hill")) == []


def test_a_mere_name_is_no_title() -> None:
    ((_, title),) = told_in(TABLE.format(head="Date | Event", row="1971 | Anna de Holm"))
    assert title != "Anna de Holm"


def test_a_house_in_a_street_is_no_date() -> None:
    assert told_in(TABLE.format(head="Date | Event", row="Legation | 1990 Bridge Street")) == []
