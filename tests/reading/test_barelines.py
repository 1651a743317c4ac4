"""Years on lines of their own head the days below them."""

from explorer.reading.reader import read_text_document

YEARS = "PERU AND FINLAND\n\n1832\n7 May: Pact signed.\n1833\n6 Feb: Ana Paz lands.\n1834\nA bell is given.\n"


def headings(text: str) -> list[str]:
    document = read_text_document(text, "a.txt")
    return [document.block_text(block) for block in document.blocks if block.kind == "heading"]


def test_years_between_the_entries_of_others_are_headings():
    assert headings(YEARS)[1:] == ["1832", "1833", "1834"]


def test_a_year_that_a_wrapped_sentence_ends_with_is_none():
    text = "PERU AND FINLAND\n\nTies began in 1921, and the two signed in\n1923\n3 May was the day of it.\n"
    assert headings(text)[1:] == []
