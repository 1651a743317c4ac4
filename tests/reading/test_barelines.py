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


SENTENCE = "In 1921 Ana Paz came to Turku, where she signed the treaty that both parliaments had asked for.\n"


def titled(text: str) -> str:
    return read_text_document(text, "a.txt").title


def test_a_title_may_stand_directly_above_the_first_heading():
    text = f"Foreign relations of Peru\nDisputes\n\n{SENTENCE}"
    assert (titled(text), headings(text)[1:]) == ("Foreign relations of Peru", ["Disputes"])


def test_a_title_may_stand_directly_above_a_heading_that_a_heading_follows():
    text = f"Foreign relations of Peru\nDisputes\n\nThe border with Chile\n\n{SENTENCE}"
    assert headings(text) == ["Foreign relations of Peru", "Disputes", "The border with Chile"]


def test_a_heading_below_the_title_may_stand_directly_above_a_long_paragraph():
    text = f"Foreign relations of Peru\nDisputes\n{SENTENCE.strip()} {SENTENCE.strip()} {SENTENCE}"
    assert headings(text) == ["Foreign relations of Peru", "Disputes"]


def test_a_title_that_goes_on_in_the_line_below_is_no_title_and_heading():
    assert titled(f"Foreign relations of the\nCongo\n\n{SENTENCE}") == "a"


def test_who_wrote_a_text_is_no_heading_below_its_title():
    assert "By Juan Roca" not in headings(f"Peru and Finland\nBy Juan Roca\n\n{SENTENCE}")


def test_two_entries_of_a_list_are_no_title_and_heading():
    assert headings(f"Pact of 1921\nPact of 1923\n\n{SENTENCE}") == []


def test_a_sentence_above_a_line_is_no_title():
    assert titled(f"Peru was at war\nChile\n\n{SENTENCE}") == "a"


def test_a_few_words_behind_a_state_in_capitals_are_a_heading():
    text = f"Foreign relations of Peru\n\nCHILE: The first years\n\n{SENTENCE}"
    assert headings(text) == ["Foreign relations of Peru", "CHILE: The first years"]


def test_an_entry_behind_a_label_in_capitals_is_no_heading():
    text = f"Foreign relations of Peru\n\nDISPUTES – INTERNATIONAL: border with Chile\n\n{SENTENCE}"
    assert headings(text) == ["Foreign relations of Peru"]


def test_a_label_with_nothing_of_its_own_is_no_title():
    text = f"Latest News:\n\nSubscribe to our newsletter\n\nForeign relations of Peru\n\n{SENTENCE}"
    assert titled(text) == "Foreign relations of Peru"


LONG = "A Short Guide to the History of Trade, Shipping, and Consular Relations, by Port, since 1776: Hawaii"


def test_a_title_of_many_words_is_read_as_one():
    assert titled(f"{LONG}\n\nSummary\n\n{SENTENCE}") == LONG


def test_a_long_first_line_in_small_letters_is_no_title():
    line = "This guide tells of the trade and shipping of all ports in the islands of the south since 1776"
    assert titled(f"{line}\n\n{SENTENCE}") == "a"


def test_a_long_line_further_down_is_no_title():
    assert titled(f"{SENTENCE}\n{LONG}\n\n{SENTENCE}") == "a"
