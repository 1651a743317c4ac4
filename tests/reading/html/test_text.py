import time

import pytest

from explorer.reading.formats import format_of
from explorer.reading.html.tokens import tokens
from explorer.reading.reader import read_text_document


def quote(source: str, words: str) -> str:
    """What stands in the source where the text of its document has some words."""
    document = read_text_document(source, "a.html")
    start = document.text.index(words)
    first, last = document.offsets.to_file(start, start + len(words))
    return source[first:last]


def test_a_quotation_covers_the_markup_inside_it():
    source = "<p>signed on <b>6&nbsp;June</b> 1801.</p>"
    assert quote(source, "6 June 1801") == "6&nbsp;June</b> 1801"


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("It ran to 1815.<sup>1</sup> Then it ended.", "It ran to 1815. Then it ended."),
        ("Founded in 1901<sup>12</sup>, it throve.", "Founded in 1901, it throve."),
        ("It left Turku<sup>*</sup> for Kobe.", "It left Turku for Kobe."),
        ("It holds 90 km<sup>2</sup> of land.", "It holds 90 km2 of land."),
        ("It holds 10<sup>6</sup> stones.", "It holds 106 stones."),
        ("The 19<sup>th</sup> century.", "The 19th century."),
    ],
)
def test_a_raised_number_that_calls_a_note_is_left_out(source: str, text: str) -> None:
    assert read_text_document(f"<html><body><p>{source}</p></body></html>", "a.html").text.strip() == text


def test_notices_and_footnotes_of_a_page_are_left_out():
    notice = "<div id='siteNotice'>Our drive ends on 3 May 2022.</div>"
    note = "<p class=MsoFootnoteText>See Papers of 1950, printed in 1976.</p>"
    words = (
        "<p>Finland opened an embassy in Kobe in 1960, and it was closed in 1971 for want of money.</p>" * 3
    )
    text = read_text_document(f"<html><body>{notice}{words}{note}</body></html>", "a.html").text
    assert ("2022" in text, "1976" in text) == (False, False)


def test_all_articles_of_a_page_are_read_and_teasers_are_not():
    first, second = "Oslo opened an embassy in 1950. " * 9, "Lima closed its own in 1960. " * 5
    teasers = "<aside><article>Read more of 1970</article></aside>"
    articles = f"<article>{first}</article><article>{second}</article>"
    text = read_text_document(f"<html><body>{articles}{teasers}</body></html>", "a.html").text
    assert [year in text for year in ("1950", "1960", "1970")] == [True, True, False]


def test_comments_behind_an_article_are_no_part_of_it():
    article, comment = "Oslo opened an embassy in 1950. " * 9, "I saw it in 1970. " * 9
    source = f'<article>{article}</article><article class="comment">{comment}</article>'
    assert "1970" not in read_text_document(f"<html><body>{source}</body></html>", "a.html").text


def test_the_author_of_a_quotation_ends_no_sentence():
    source = "<html><body><p>Peru, says <span class='author'>Ana Paz</span>, left in 1990.</p></body></html>"
    (block,) = read_text_document(source, "a.html").blocks
    assert block.kind == "paragraph"


def test_a_carriage_return_in_the_source_keeps_the_offsets():
    assert (
        quote("<p>one\r\ntwo</p>\r\n<p>&Ouml;sterreich 1955</p>", "Österreich 1955") == "&Ouml;sterreich 1955"
    )


def test_a_repeated_cell_leads_to_where_it_stands():
    source = "<table><tr><th>Year<th>Place</tr><tr><td rowspan=2>1957<td>Oslo</tr><tr><td>Bonn</tr></table>"
    document = read_text_document(source, "a.html")
    start = document.text.rindex("1957")
    first, last = document.offsets.to_file(start, start + 4)
    assert (document.text.count("1957"), source[first:last], source.count("1957")) == (2, "1957", 1)


@pytest.mark.parametrize(
    ("name", "start", "format_name"),
    [
        (".html", "no markup", "web page"),
        (".txt", "  <!DOCTYPE html><html>", "web page"),
        (".txt", "<?xml version='1.0'?>\n<html>", "web page"),
        (".txt", "An <html> element", "plain text"),
        ("", "Plain words", "plain text"),
    ],
)
def test_a_page_is_known_by_its_name_or_its_first_words(name, start, format_name):
    assert format_of(name, start).name == format_name


def test_tokens_cover_all_but_comments_and_declarations():
    source = "<!DOCTYPE html><p class='a b'>x &amp; y<br/><script>1<2</script><!-- c --></p>"
    kinds = [(token.kind, source[token.start : token.end]) for token in tokens(source)]
    assert kinds == [
        ("open", "<p class='a b'>"), ("text", "x "), ("entity", "&amp;"), ("text", " y"), ("open", "<br/>"),
        ("raw", "<script>1<2</script>"), ("close", "</p>"),
    ]  # fmt: skip


SIZE = 50_000
HOSTILE = {
    "deep elements": "<div>" * (SIZE // 5) + "Oslo",
    "deep lists": "<ul><li>" * (SIZE // 8) + "Oslo",
    "deep tables": "<table><tr><td>" * (SIZE // 15) + "Oslo",
    "tables side by side": "<table><tr><th>a<td>b</table>" * (SIZE // 28) + "<p>Oslo",
    "unclosed comment": "<p>Oslo</p>" + "<!-- " * (SIZE // 5),
    "unclosed tags": "<a " * (SIZE // 3) + "<p>Oslo",
    "unclosed quotes": "<a href=\"x' " * (SIZE // 12) + "\"'><p>Oslo",
    "less than": "<" * SIZE + "<p>Oslo",
    "ampersands": "&a" * (SIZE // 2) + "<p>Oslo",
    "long entity": "&" + "a" * SIZE + "<p>Oslo",
    "end tags": "</b>" * (SIZE // 4) + "<p>Oslo",
    "end tags of open elements": "<b>" * 5_000 + "</i>" * 5_000 + "<p>Oslo",
    "breaks": "a, <br>" * (SIZE // 7) + "<p>Oslo",
    "scripts": "<script>x</script>" * (SIZE // 18) + "<p>Oslo",
    "unclosed script": "<p>Oslo</p>" + "<script>" * (SIZE // 8),
    "attributes": "<p " + "a='b' " * (SIZE // 6) + "><p>Oslo",
    "titles": "<h1></h1>" * (SIZE // 9) + "<p>Oslo",
    "spanning cells": "<table><th>a" + "<tr><td rowspan=9999>b" * (SIZE // 22) + "</table><p>Oslo",
    "wide cells": "<table><th>a" + "<tr><td colspan=999 rowspan=99>b<td>c" * (SIZE // 40) + "</table><p>Oslo",
    "paragraphs": "<p>a" * (SIZE // 4) + "<p>Oslo",
    "definitions": "<dl>" * 5_000 + "<dd>a" * 5_000 + "</dl>" * 5_000 + "<p>Oslo",
    "preformatted": "<pre>" * (SIZE // 5) + "Oslo",
    "lines": "<pre>" + "a\n" * (SIZE // 2) + "Oslo",
    "main headings": "<title>a</title>" + "<h1>a</h1>" * (SIZE // 10) + "<p>Oslo",
    "hidden": "<p>Oslo</p>" + "<div hidden>" * (SIZE // 12),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_are_read_in_bounded_time(name):
    source = HOSTILE[name]
    began = time.process_time()
    document = read_text_document(source, "a.html")
    assert time.process_time() - began < 3
    assert "Oslo" in document.text
    assert len(document.text) < 4 * len(source)


@pytest.mark.parametrize(
    "heading",
    [
        '<h2 id="References">References</h2>',
        '<h2><span class="mw-headline" id="References">References</span></h2>',
        '<div class="mw-heading"><h2 id="References">References</h2></div>',
    ],
)
def test_a_list_of_works_is_known_by_its_heading_whose_id_repeats_that(heading):
    source = (
        f"<html><body><p>Peru left in 1990.</p>{heading}<ol><li>Two Worlds, 1991.</li></ol></body></html>"
    )
    kinds = [block.kind for block in read_text_document(source, "a.html").blocks]
    assert kinds == ["paragraph", "heading", "junk"]


@pytest.mark.parametrize("name", ["post published", "entry feedback", "credits", "ticker", "updated"])
def test_a_class_that_also_names_content_leaves_nothing_out(name: str) -> None:
    rest = "<p>Turku is a port in the south of the country.</p>"
    source = f"<html><body><div class='{name}'><p>In 1990 Peru left.</p></div>{rest}</body></html>"
    assert "In 1990 Peru left." in read_text_document(source, "a.html").text


def test_when_a_page_was_published_is_left_out_within_a_line():
    source = "<html><body><p>Peru left.</p><p><span class='published'>3 May 1990</span></p></body></html>"
    assert "1990" not in read_text_document(source, "a.html").text
