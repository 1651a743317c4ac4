"""Whatever the format, a mention's spans of the file hold its passage, its date and its anchor."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.event import Mention
from explorer.extraction.extract import extract
from explorer.extraction.lexicon import load_lexicon
from explorer.reading.reader import read_text_document
from tests.chance import examples

FORMATS = {
    "a.txt": ("= Chile–Peru relations =\n\n{}\n", " ", "\n\n"),
    "a.md": ("# Chile–Peru relations\n\n{}\n", " ", "\n\n- "),
    "a.wiki": ("'''Chile–Peru relations'''\n\n{}\n", " <ref>Note of 1999.</ref> ", "\n* "),
    "a.html": ("<h1>Chile–Peru relations</h1>\n<p>{}</p>\n", " <!-- 1999 --> ", "</p>\n<p>"),
}
"""For each format the article around its sentences, and what may stand between two of them."""

SENTENCES = (
    "In 1831 Chile and Peru opened relations.",
    "On 5 April 1879 Chile declared war on Peru.",
    "Two years later its army entered Lima.",
    "Peru recalled its envoy in May 1905, and Chile closed the consulate.",
    "During the visit they signed a treaty.",
    "From 1929 to 1931 a commission marked the border.",
    "Its president came to Santiago on 3 June 1990; in retaliation, nobody left.",
)


def holds(source: str, start: int, end: int, words: str) -> bool:
    """Whether a span of the file begins and ends with words as they stand there."""
    told = words.split()
    return source[start:end].startswith(told[0]) and source[start:end].endswith(told[-1])


def check(mention: Mention, source: str) -> None:
    assert holds(source, mention.start, mention.end, mention.quote)
    assert holds(source, mention.date_start, mention.date_end, mention.date_text)
    if mention.anchor is not None:
        assert holds(source, mention.anchor.start, mention.anchor.end, mention.anchor.text)


@pytest.mark.parametrize("name", FORMATS)
@given(data=st.data())
@examples(15)
def test_passages_dates_and_anchors_stand_where_they_are_said_to(name, data):
    frame, space, border = FORMATS[name]
    more = data.draw(st.lists(st.sampled_from(SENTENCES[1:]), max_size=5, unique=True))
    source = frame.format(
        SENTENCES[0] + "".join(data.draw(st.sampled_from((space, border))) + one for one in more)
    )
    mentions = extract(read_text_document(source, name), load_lexicon()).mentions
    assert mentions
    for mention in mentions:
        check(mention, source)


ROWS = {
    "a.wiki": '{|\n! Date !! Guest !! Host\n|-\n| 1972 || Peru || rowspan="2" | Lima\n|-\n'
    "| 1982 || Chile\n|}",
    "a.html": "<table><tr><th>Date<th>Guest<th>Host</tr><tr><td>1972<td>Peru<td rowspan=2>Lima</tr>"
    "<tr><td>1982<td>Chile</tr></table>",
}


@pytest.mark.parametrize("name", ROWS)
def test_a_row_below_a_spanning_cell_is_told_where_it_stands(name):
    source = FORMATS[name][0].format("State visits") + ROWS[name]
    mention = extract(read_text_document(source, name), load_lexicon()).mentions[-1]
    assert mention.date.edtf == "1982"
    assert source[mention.start : mention.end].startswith("1982")
    assert source[mention.start : mention.end].endswith("Chile")
