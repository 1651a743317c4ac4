import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.reading.cleaning import (
    clean,
    drop_marks,
    drop_quote_marks,
    drop_reference_marks,
    line_and_column,
)
from explorer.reading.mending import Mended

ROWS = [
    # what stands in the file, what is read
    ("dip\u00adlo\u00admacy", "diplomacy"),
    ("12\u00a0May\u20091990", "12 May 1990"),
    ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
    ("\ufeffOslo\u200b", "Oslo"),
    ("a\x00b\x07c\x9b", "abc"),
    ("Oslo \u202eegar\u202c", "Oslo egar"),
    ("ﬁshing in the Paciﬁc", "fishing in the Pacific"),
    ("Me\u0301xico", "México"),
    ("Nor\u200dway", "Norway"),
    ("نمی\u200cشود", "نمی\u200cشود"),
    ("tabs\tstay, form feeds\x0cas well", "tabs\tstay, form feeds\x0cas well"),
    ("plain text stays as it is", "plain text stays as it is"),
]


@pytest.mark.parametrize(("stands", "read"), ROWS)
def test_characters_are_mended(stands, read):
    assert clean(stands, "a.txt")[0].text == read


def test_clean_text_keeps_the_identity_map():
    assert clean("Łódź – 1905", "a.txt")[0].offsets.is_identity


def test_spaces_of_other_widths_keep_their_offsets():
    assert clean("12\u00a0May", "a.txt")[0].offsets.is_identity


def test_control_characters_are_reported_where_the_first_one_stands():
    (note,) = clean("one\r\ntw\x01o\x02", "a.txt")[1]
    assert (note.source, note.line, note.column, note.severity) == ("a.txt", 2, 3, "note")
    assert "control" in note.message


def test_a_change_of_direction_is_reported():
    (note,) = clean("Oslo \u202e", "a.txt")[1]
    assert "direction" in note.message


@pytest.mark.parametrize(
    ("stands", "read"),
    [
        ("in 1975.[3][12] It", "in 1975. It"),
        ("talks[citation needed] failed", "talks failed"),
        ("signed.[a]", "signed."),
        ("the law[s] of 1990", "the law[s] of 1990"),
        ("[1] A list", "[1] A list"),
        ("the year [1990]", "the year [1990]"),
        ("x[1990]", "x[1990]"),
        ("in 1975 [1, p. 12].", "in 1975."),
        ("in 1975 [12; 14, p. 3], in 1976 [2], [3].", "in 1975, in 1976."),
        ("in 1975.³ Pilots came", "in 1975. Pilots came"),
        ("[1] Archive, 12 m² [the city of] Oslo", "[1] Archive, 12 m² [the city of] Oslo"),
    ],
)
def test_marks_of_footnotes(stands, read):
    assert drop_reference_marks(Mended.whole(stands)).text == read


def test_lines_and_columns_count_from_one():
    assert line_and_column("a\r\nb\rc\nd", 0) == (1, 1)
    assert line_and_column("a\r\nb\rc\nde", 8) == (4, 2)


dirty = st.text(
    alphabet=st.sampled_from("aé–1 \t\n\r\x00\u00a0\u00ad\u200b\u202e\ufeffﬁe\u0301â€“Ã±Â"), max_size=40
)


@given(dirty)
def test_cleaning_what_is_clean_changes_nothing(text):
    once = clean(text, "a.txt")[0].text
    assert clean(unicodedata.normalize("NFC", once), "a.txt")[0].text in (once, clean(once, "a.txt")[0].text)


@given(dirty)
def test_every_character_that_was_not_mended_stands_where_its_offset_says(text):
    mended = clean(text, "a.txt")[0]
    for index, character in enumerate(mended.text):
        start, end = mended.offsets.to_file(index, index + 1)
        assert start < end
        if character in "1–é" and end - start == 1:
            assert text[start] == character


def test_the_marks_of_a_quoted_letter_are_left_out():
    letter = "Hi,\n> Treaty signed in\n>> 1990.\n>\n> Ana"
    assert drop_quote_marks(Mended.whole(letter)).text == "Hi,\nTreaty signed in\n1990.\n\nAna"


def test_a_sign_alone_quotes_nothing():
    assert drop_quote_marks(Mended.whole("a\n> b\nc > d")).text == "a\n> b\nc > d"


@pytest.mark.parametrize("text", ["Article [5] was repealed in 1992.", "He read out clause [12] there."])
def test_a_number_in_brackets_within_a_sentence_is_text(text):
    assert drop_reference_marks(Mended.whole(text)).text == text


@pytest.mark.parametrize("mark", [" [5].", " [1, p. 12] and", ". [7] Then"])
def test_a_mark_of_a_footnote_may_stand_behind_a_blank(mark):
    assert "[" not in drop_reference_marks(Mended.whole(f"Paz came to Turku{mark}")).text


@pytest.mark.parametrize(
    ("stands", "read"),
    [
        ("[3] A treaty was signed in Turku in May 1979.", "A treaty was signed in Turku in May 1979."),
        ("[4][5] Tensions rose between the two in 1984.", "Tensions rose between the two in 1984."),
        ("[citation needed] It fell in 1975.", "It fell in 1975."),
        ("[1] Holm, Treaties, 1997.", "[1] Holm, Treaties, 1997."),
        ("[1] A\nlaw\n[2] On\nships\n[3] On it\nall", "[1] A\nlaw\n[2] On\nships\n[3] On it\nall"),
        (
            "[7] It fell to ships from the north.\n[1] A\n[2] On\n[3] On it",
            "It fell to ships from the north.\n[1] A\n[2] On\n[3] On it",
        ),
        ("[2] On ships and their masters. Oslo, 1997", "[2] On ships and their masters. Oslo, 1997"),
        (
            "[1] An old law on ships and men\n[2] Another law",
            "[1] An old law on ships and men\n[2] Another law",
        ),
    ],
)
def test_marks_before_the_first_word_of_a_line(stands, read):
    assert drop_marks(Mended.whole(stands)).text == read
