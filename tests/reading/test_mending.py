from hypothesis import given
from hypothesis import strategies as st

from explorer.reading.mending import Mended, TextBuilder


def test_without_edits_the_text_is_its_source():
    whole = Mended.whole("Oslo")
    assert whole.mend([]) is whole


def test_edits_replace_and_leave_out():
    mended = Mended.whole("one two three").mend([(0, 4, ""), (4, 7, "zwei")])
    assert mended.text == "zwei three"
    assert mended.offsets.to_file(0, 4) == (4, 7)
    assert mended.offsets.to_file(5, 10) == (8, 13)


def test_a_replacement_at_the_end_maps_to_all_of_it():
    mended = Mended.whole("War&amp;").mend([(3, 8, "&")])
    assert mended.offsets.to_file(3, 4) == (3, 8)


def test_edits_of_edits_lead_to_the_first_source():
    once = Mended.whole("a&shy;bc").mend([(1, 6, "")])
    twice = once.mend([(1, 2, "BB")])
    assert twice.text == "aBBc"
    assert twice.offsets.to_file(1, 3) == (6, 7)


def test_what_is_put_in_has_no_place_of_its_own():
    builder = TextBuilder("ab")
    builder.keep(0, 1)
    builder.put("\n\n", 1, 1)
    builder.keep(1, 2)
    made = builder.build()
    assert made.text == "a\n\nb"
    assert made.offsets.to_file(3, 4) == (1, 2)
    assert made.offsets.to_file(1, 3) == (1, 1)


@st.composite
def edited(draw):
    text = draw(st.text(alphabet="abc dé\n", max_size=30))
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    spans = list(zip(cuts[::2], cuts[1::2], strict=False))
    return text, [(start, end, draw(st.text(alphabet="XYZ", max_size=3))) for start, end in spans]


@given(edited())
def test_every_kept_character_stands_where_its_offset_says(made):
    text, edits = made
    mended = Mended.whole(text).mend(edits)
    for index, character in enumerate(mended.text):
        if character not in "XYZ":
            start, end = mended.offsets.to_file(index, index + 1)
            assert text[start:end] == character
