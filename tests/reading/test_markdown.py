import time

import pytest

from explorer.reading.formats import format_of
from explorer.reading.reader import read_text_document


def quote(source: str, words: str) -> str:
    """What stands in the source where the text of its document has some words."""
    document = read_text_document(source, "a.md")
    start = document.text.index(words)
    first, last = document.offsets.to_file(start, start + len(words))
    return source[first:last]


def test_a_quotation_covers_the_markup_inside_it():
    assert quote("signed on [**6** June](x) 1801.", "6 June 1801") == "6** June](x) 1801"


def test_a_paragraph_over_two_lines_keeps_its_offsets():
    assert quote("# Oslo\r\n\r\nsigned on 6\r\nJune 1801.", "6 June 1801") == "6\r\nJune 1801"


@pytest.mark.parametrize(
    ("stands", "read"),
    [
        ("**bold** and _it_ and ***both***", "bold and it and both"),
        ("snake_case and 2 * 3", "snake_case and 2 * 3"),
        (r"1\. not a \*list\*", "1. not a *list*"),
        ("~~struck~~ `code`", "struck code"),
        ("a [b [c] d](e) f", "a b [c] d f"),
        ("a ![b](c) d", "a d"),
        ("a [b](c", "a [b](c"),
        ("[b][c] and [b][]", "b and b"),
        ("said.[^1] More[^note].", "said. More."),
        ("x<br>y <b>z</b> 5 < 6", "x y z 5 < 6"),
        ("caf&eacute; &nbsp;AT&T", "café AT&T"),
        ("<https://example.org> end", "end"),
    ],
)
def test_inline_markup(stands, read):
    assert read_text_document(f"So: {stands}.", "a.md").text == f"So: {read}."


@pytest.mark.parametrize(
    ("start", "name"),
    [
        ("---\ntitle: Oslo\n---\nText", "Markdown"),
        ("# Oslo\n\nA [link](https://example.org).", "Markdown"),
        ("# Oslo\n\n## Bergen\n", "Markdown"),
        ("# a remark\nOslo met Bergen in 1905.", "plain text"),
        ("---\nOslo", "plain text"),
    ],
)
def test_markdown_in_a_file_of_another_name_is_known_by_its_marks(start, name):
    assert format_of(".txt", start).name == name


def test_a_paragraph_of_a_colon_introduces_nothing():
    document = read_text_document("[^1]:\n- Oslo met Bergen.", "a.md")
    assert [block.kind for block in document.blocks] == ["paragraph", "item"]


@pytest.mark.parametrize(
    ("source", "kinds"),
    [
        ("# Register\n1969 — ties agreed\n1971 | Turku names a consul\nKobe", ["heading", "item", "item"]),
        ("# Register\n1969, May: ties agreed\n1971, June: a consul named", ["heading", "item", "item"]),
        ("# Register\n1969 — ties agreed", ["heading", "paragraph"]),
        ("# Story\nThe pact of May\n1969 held until\n1971 and then fell.", ["heading", "paragraph"]),
    ],
)
def test_lines_that_begin_with_dates_one_below_the_other_are_items(source, kinds):
    assert [block.kind for block in read_text_document(source, "a.md").blocks] == kinds


SIZE = 50_000
HOSTILE = {
    "brackets": "[" * SIZE,
    "open labels": "[a" * (SIZE // 2),
    "nested labels": "[" * (SIZE // 2) + "](a)" * (SIZE // 8),
    "targets": "[a](" * (SIZE // 4),
    "deep targets": "[a](" + "(" * SIZE,
    "stars": "*" * SIZE,
    "stars apart": "*a " * (SIZE // 3),
    "low lines": "_a" * (SIZE // 2),
    "ticks": "`a" * (SIZE // 2),
    "growing ticks": " ".join("`" * n for n in range(400)),
    "angles": "<" * SIZE,
    "open comments": "a <!--" * (SIZE // 6),
    "backslashes": "\\" * SIZE,
    "bars": "|" * SIZE + "\n" + "|-" * (SIZE // 2),
    "table": "a|b\n-|-\n" + "c|d\n" * (SIZE // 4),
    "deep lists": "\n".join(" " * min(n, 400) + "- a" for n in range(2000)),
    "deep quotations": ">" * SIZE + "a",
    "headings": "# a\n" * (SIZE // 4),
    "definitions": "[a]: b\n" * (SIZE // 7),
    "fences": "```\n" * (SIZE // 4 // 2 * 2),
    "comments": "<!-- a -->\n" * (SIZE // 11),
    "hard breaks": "a  \n" * (SIZE // 4),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_markdown_is_read_in_bounded_time(name):
    source = HOSTILE[name] + "\n\nOslo."
    began = time.process_time()
    document = read_text_document(source, "a.md")
    assert time.process_time() - began < 3
    assert "Oslo" in document.text
    assert len(document.text) < 4 * len(source)


def test_a_drawn_table_is_read_row_by_row():
    drawn = ["+------+------+", "| Act  | Day  |", "+======+======+", "| Law  | 1990 |", "| of Turku |  |"]
    document = read_text_document("\n".join(["# Oslo", "", *drawn, drawn[0], ""]), "a.md")
    rows = [document.block_text(block) for block in document.blocks if block.kind == "row"]
    assert rows == ["Act\tDay", "Law of Turku\t1990"]


@pytest.mark.parametrize("mark", ["a)", "(b)", "iv)", "ii.", "a."])
def test_what_counts_an_item_by_hand_is_not_read(mark):
    (block,) = read_text_document(f"- {mark} Air treaty, 1990\n", "a.md").blocks
    assert block.end - block.start == len("Air treaty, 1990")


@pytest.mark.parametrize("words", ["A. Paz came in 1990", "c. 1990 Paz came", "V. Roca came"])
def test_initials_count_no_item(words):
    (block,) = read_text_document(f"- {words}\n", "a.md").blocks
    assert block.end - block.start == len(words)


@pytest.mark.parametrize("words", ["c. 1450 Paz came", "v. Roca came in 1990", "i. e. Roca came"])
def test_what_is_shortened_to_a_letter_counts_no_item(words):
    (block,) = read_text_document(f"{words}\n", "a.md").blocks
    assert (block.kind, block.end - block.start) == ("paragraph", len(words))


@pytest.mark.parametrize(
    "source",
    [
        "A treaty was signed with Turku\na) in 1990 by Paz and\nb) in 1991 by Roca.\n",
        "Paz and Roca led the bank of Turku between\n1990 - 1991 and left\n1992 - 1993 for good.\n",
    ],
)
def test_a_sentence_is_not_torn_where_a_line_begins_like_an_item(source):
    (block,) = read_text_document(source, "a.md").blocks
    assert block.kind == "paragraph"


def test_a_first_row_that_begins_with_a_number_sign_is_no_heading():
    document = read_text_document("# Oslo\n\n# | Guest | Date |\n---|---|---|\n1 | Paz | 1990 |\n", "a.md")
    assert [document.block_text(block) for block in document.blocks if block.kind == "row"] == [
        "#\tGuest\tDate",
        "1\tPaz\t1990",
    ]
