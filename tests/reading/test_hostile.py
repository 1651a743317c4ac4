"""Input made to hurt: it is read in bounded time, and its text is all there."""

import time

import pytest

from explorer.reading.reader import read_text_document
from tests.growth import HOSTILE as PROSE
from tests.growth import grows_linearly

SIZE = 100_000

HOSTILE = {
    "one line": "word " * (SIZE // 5) + "Oslo.",
    "one word": "w" * SIZE + "Oslo.",
    "spaces": " " * SIZE + "Oslo.",
    "blank lines": "\n" * SIZE + "Oslo.",
    "headings": "\n".join(f"== Heading {n} ==" for n in range(10_000)) + "\nOslo.",
    "equals signs": "=" * SIZE + "\nOslo.",
    "unclosed headings": "== a\n" * 10_000 + "Oslo.",
    "deep levels": "\n".join("=" * (n % 6 + 1) + " a " + "=" * (n % 6 + 1) for n in range(10_000))
    + "\nOslo.",
    "bullets": "- " * (SIZE // 2) + "Oslo",
    "numbers": "\n".join(f"{n}. item" for n in range(10_000)) + "\nOslo.",
    "rules": "-" * SIZE + "\n" + "- " * 10_000 + "\nOslo.",
    "tabs": "\t" * SIZE + "Oslo.",
    "controls": "a\x01" * (SIZE // 8) + " Oslo.",
    "directions": "a\u202e" * (SIZE // 8) + " Oslo.",
    "soft hyphens": "a\u00ad" * (SIZE // 8) + " Oslo.",
    "mojibake": "â€“ Ã±" * (SIZE // 16) + " Oslo.",
    "leads of mojibake": "ÃâÂ" * (SIZE // 3) + " Oslo.",
    "accents": "a" + "\u0301" * SIZE + " Oslo.",
    "brackets": "[" * SIZE + "a[1" * 10_000 + " Oslo.",
    "footnote marks": "a[1][2]" * (SIZE // 14) + " Oslo.",
    "wrapped lines": ("The talks went on at the border for a while and\n" * (SIZE // 50)) + "Oslo.",
    "capitals": "OSLO AND BERGEN\n\n" * (SIZE // 40) + "Oslo.",
    "labels": "Label:\n" * (SIZE // 14) + "Oslo.",
    "code words": ("aB1" * 100 + "\n") * 400 + "Oslo.",
    "addresses": "http://" * (SIZE // 14) + " Oslo.",
    "divided words": "talks of the two par-\nties " * (SIZE // 30) + " Oslo.",
    "form feeds": "a line and\n\x0c" * (SIZE // 24) + "Oslo.",
    "infobox": "Infobox\n" + "- Key: value\n" * (SIZE // 26) + "\nOslo.",
    "colons": "Infobox\n- " + ":" * SIZE + "\nOslo.",
    "retrieved": "retrieved from " * (SIZE // 30) + " Oslo.",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_read_in_bounded_time(name):
    text = HOSTILE[name]
    began = time.process_time()
    document = read_text_document(text, "a.txt")
    assert time.process_time() - began < 3
    assert "Oslo" in document.block_text(document.blocks[-1])


@pytest.mark.slow
def test_time_grows_with_the_length_of_the_text():
    paragraph = "Norway and Sweden met on 7 June 1905, and in 1906.\nThe talks went well.\n\n== Part ==\n"

    def seconds(times: int) -> float:
        began = time.process_time()
        read_text_document(paragraph * times, "a.txt")
        return time.process_time() - began

    seconds(1000)
    assert seconds(40_000) < 3 * 4 * min(seconds(10_000) for _ in range(3))


MARKUP = {
    "tags": "<p>",
    "open tags": "<",
    "closing tags": "</p>",
    "attributes": '<a href="',
    "comments": "<!--",
    "entities": "&#",
    "tables in tags": "<table><tr><td>",
    "links": "[a](",
    "double brackets": "[[",
    "pictures": "[[File:a|",
    "templates": "{{a|",
    "tables": "{|\n|-\n| a\n",
    "rows": "| a | b |\n",
    "notes": '<ref name="a" ',
    "fences": "```\n",
    "ticks": "`",
    "emphasis": "*a",
    "apostrophes": "'''''",
    "headings": "# a\n",
    "lists": "  - a\n",
    "quotations": "> ",
    "escapes": "\\",
}


@pytest.mark.slow
@pytest.mark.parametrize("ending", ["txt", "md", "html", "wiki"])
@pytest.mark.parametrize("name", [*MARKUP, *PROSE])
def test_every_format_is_read_in_linear_time(name, ending):
    piece = MARKUP.get(name) or PROSE[name]
    assert grows_linearly(lambda text: read_text_document(text, f"a.{ending}"), piece, 20_000)


def test_tables_in_tables_are_read_in_linear_time():
    assert grows_linearly(lambda text: read_text_document(text, "a.html"), "<table><tr><td>", 60_000)


def test_a_box_of_many_rows_is_read_in_linear_time():
    def work(text):
        rows = "".join(f"| row{number} = 1990\n" for number in range(len(text)))
        return read_text_document(f"{{{{Infobox treaty\n{rows}}}}}\nPeru.", "a.wiki")

    assert grows_linearly(work, ".", 3_000)
