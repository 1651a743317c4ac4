"""Lines that a page has broken are joined, and those that stand by themselves are not."""

from explorer.reading.reader import read_text_document

PROSE = "Japanese aid came to Finland by way of a friendship between two families,\nthe Pazs and the Rocas.\n"
DIVIDED = "The envoy of Finland sailed for Kobe in May 1860; its chief died of fe-\n\n{}ver near Turku.\n"


def blocks(text: str) -> list[str]:
    """The words of the blocks of a text."""
    document = read_text_document(text, "a.txt")
    return [document.block_text(block) for block in document.blocks]


def test_lines_that_date_what_they_name_are_not_joined():
    lines = [
        "Office of Finland in Kobe opened in a rented house: 1983",
        "Diplomatic relations established: 20 September 1985",
        "Suspension bridge at Turku finished by engineers: March 1991",
    ]
    assert blocks(f"{PROSE}\n" + "\n".join(lines) + "\n")[-3:] == lines


def test_a_wrapped_sentence_with_a_colon_is_joined():
    text = "Ana Paz named three years in which Finland had bought ships from Kobe: 1983,\n1985 and 1991.\n"
    assert len(blocks(text)) == 1


def test_a_header_in_capitals_below_the_number_of_a_page_divides_no_word():
    text = DIVIDED.format(" " * 60 + "143\n" + " " * 20 + "FINLAND AND JAPAN\n\n")
    assert blocks(text)[-1].endswith("died of fever near Turku.")


def test_a_header_beside_the_number_of_a_page_divides_no_word():
    text = DIVIDED.format("142" + " " * 20 + "FINLAND AND JAPAN\n\n")
    assert blocks(text)[-1].endswith("died of fever near Turku.")


def test_capitals_without_the_number_of_a_page_stay():
    assert "FINLAND AND JAPAN" in blocks(DIVIDED.format("FINLAND AND JAPAN\n\n"))
