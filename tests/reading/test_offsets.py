"""Whatever the format: what is read stands in the file where its offsets say, in order and in bounds."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.document import Document
from explorer.reading.reader import read_text_document

PIECES = {
    "a.txt": "Oslo|Pact 1905|- |1. |== Part ==|\n|\n\n|\r\n|\x0c|\u00a0|\u00ad|â€“|Ã±|e\u0301|[1]|par-\nty"
    "|- 13 -|\t|Source: x|\n1905      |    Oslo|\n          |\n---- ----|\n3 May . . . . ",
    "a.html": "<p>|</p>|Oslo|1905|&nbsp;|&amp;|&#8211;|<b>|</b>|<br>|<ul><li>|</ul>|<table><tr><td rowspan=2>"
    "|<tr><td>|</table>|<h2>|</h2>|<pre>|</pre>|\n|\r\n|<!-- x -->|<div class=ad>|</div>|Ã±|[1]|<dl><dt>|<dd>"
    "|</dl>|<|&",
    "a.wiki": "Oslo|1905|[[|]]|{{|}}|{{circa~1830}}|~|'''|<ref>|</ref>|<br>|\n|\n* |\n; |\n: |\n== Part ==\n"
    "|\n{~|\n~-|\n~ |\n~}|{{start date~1990~5}}|{{nowrap~|&ndash;|<!-- x -->|<div>|\r\n|Ã±|rowspan=2 ~"
    "|{{Infobox x\n~a=",
    "a.md": "Oslo|1905|**|_|[|](x)|`|\n|\n\n|\n- |\n  - |\n# |\n> |&nbsp;|\\|<b>|<!-- x -->|[^1]|\n[^1]: |a~b"
    "\n-~-\n|---\n|\r\n|Ã±",
}
"""Pieces of texts between bars; a tilde stands for a bar."""


def texts(name: str) -> st.SearchStrategy[str]:
    pieces = [piece.replace("~", "|") for piece in PIECES[name].split("|")]
    return st.lists(st.sampled_from(pieces), max_size=30).map("".join)


def check(document: Document, source: str) -> None:
    for index, character in enumerate(document.text):
        start, end = document.offsets.to_file(index, index + 1)
        assert 0 <= start <= end <= len(source)
        if end - start == 1 and character.isascii() and character.isalnum():
            assert source[start] == character
    ends = [0, *(section.end for section in document.sections)]
    assert [section.start for section in document.sections] == ends[:-1]
    assert ends[-1] == len(document.text)
    for before, after in pairwise(document.blocks):
        assert before.start < before.end <= after.start < after.end
    for block in document.blocks:
        section = document.sections[block.section]
        assert section.start <= block.start < block.end <= section.end


@pytest.mark.parametrize("name", PIECES)
@given(data=st.data())
def test_every_character_stands_in_the_file_where_its_offset_says(name, data):
    source = data.draw(texts(name))
    check(read_text_document(source, name), source)


WORDS = ("Oslo", "met", "Bergen", "on", "3 May 1905")


@pytest.mark.parametrize(
    ("name", "between"),
    [
        ("a.txt", "\n"),
        ("a.html", "</b> <i>"),
        ("a.wiki", "''' [[x|y]] '''"),
        ("a.md", "** _"),
        ("a.txt", "\u00a0"),
    ],
)
def test_the_place_of_a_span_begins_and_ends_with_its_words(name, between):
    source = "<p>" * (name == "a.html") + between.join(WORDS) + " at sea."
    document = read_text_document(source, name)
    for first in WORDS:
        for last in WORDS[WORDS.index(first) :]:
            start, end = document.text.index(first), document.text.index(last) + len(last)
            begin, stop = document.offsets.to_file(start, end)
            assert source[begin:stop].startswith(first)
            assert source[begin:stop].endswith(last)


ROWS = {
    "a.wiki": '{|\n! Date !! Guest !! Host\n|-\n| 1972 || Ada || rowspan="3" | Oslo\n|-\n'
    "| 1982 || Bo\n|-\n| 2018 || Cy\n|}",
    "a.html": "<table><tr><th>Date<th>Guest<th>Host</tr><tr><td>1972<td>Ada<td rowspan=3>Oslo</tr>"
    "<tr><td>1982<td>Bo</tr><tr><td>2018<td>Cy</tr></table>",
}


@pytest.mark.parametrize("name", ROWS)
@pytest.mark.parametrize(("first", "last"), [("1972", "Oslo"), ("1982", "Bo"), ("2018", "Cy")])
def test_a_row_below_a_cell_that_spans_rows_stands_where_its_own_cells_do(name, first, last):
    document = read_text_document(ROWS[name], name)
    row = next(block for block in document.blocks if document.block_text(block).startswith(first))
    start, end = document.offsets.to_file(row.start, row.end)
    assert ROWS[name][start:end].startswith(first)
    assert ROWS[name][start:end].endswith(last)
