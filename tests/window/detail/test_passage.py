from __future__ import annotations

from dataclasses import replace

import pytest

from explorer.chronicle.document import Block, OffsetMap
from explorer.window.detail.passage import ANCHORING, DATING, TELLING, passage_html, pieces, text_offset
from tests.window.make import CONSULATE, FIRST, LETTERS, ONE

CONSULATE_TOLD = CONSULATE.mentions[0]


def texts(role: int) -> list[str]:
    return [piece.text for piece in pieces(ONE, CONSULATE_TOLD) if piece.role & role]


def test_the_pieces_are_the_text_of_the_paragraph() -> None:
    assert "".join(piece.text for piece in pieces(ONE, CONSULATE_TOLD)) == FIRST


def test_the_telling_words_are_marked() -> None:
    assert "".join(texts(TELLING)) == CONSULATE_TOLD.quote


def test_the_dating_words_are_marked() -> None:
    assert texts(DATING) == ["Later that month"]


def test_the_anchor_is_marked() -> None:
    assert texts(ANCHORING) == ["3 May 1901"]


def test_without_the_document_the_quotation_stands_alone() -> None:
    parts = pieces(None, LETTERS.mentions[0])
    assert "".join(part.text for part in parts) == LETTERS.mentions[0].quote
    assert [part.text for part in parts if part.role & DATING] == ["3 May 1901"]


def test_long_surroundings_are_cut_at_words() -> None:
    padding = "word " * 80
    text = f"{padding}{FIRST} {padding}".strip()
    document = replace(
        ONE,
        text=text,
        blocks=(replace(ONE.blocks[0], end=len(text)),),
        offsets=OffsetMap.identity(len(text)),
    )
    start = text.index(CONSULATE_TOLD.quote)
    told = replace(CONSULATE_TOLD, start=start, end=start + len(CONSULATE_TOLD.quote), anchor=None)
    parts = pieces(document, told)
    assert (parts[0].text, parts[-1].text) == ("… ", " …")
    assert "".join(part.text for part in parts[1:-1]).split()[0] in text.split()


@pytest.mark.parametrize(("place", "expected"), [(0, 0), (4, 4), (5, 5), (9, 5), (12, 6), (15, 9)])
def test_places_in_the_file_are_found_in_the_text(place: int, expected: int) -> None:
    # The text leaves out the file's characters 5 to 9 and reads 10 and 11 as one.
    offsets = OffsetMap((0, 5, 6), (0, 10, 12), (5, 2, 4), 16)
    assert text_offset(offsets, place) == expected


def test_html_of_a_passage_is_escaped() -> None:
    told = replace(LETTERS.mentions[0], quote="a <b> & 3 May 1901")
    assert "a &lt;b&gt; &amp; " in passage_html(pieces(None, told), "#ffeeaa", "#ffcc00")


def shown_of(telling: str, *sentences: str) -> str:
    """The text shown of a paragraph of these sentences, of which one tells an event."""
    text = " ".join(sentences)
    document = replace(
        ONE, text=text, blocks=(Block("paragraph", 0, len(text), 0),), offsets=OffsetMap.identity(len(text))
    )
    start = text.index(telling)
    told = replace(CONSULATE_TOLD, start=start, end=start + len(telling), anchor=None)
    return "".join(piece.text for piece in pieces(document, told))


def test_sentences_around_the_telling_one_are_shown_whole() -> None:
    before = "The quarrel over the river had gone on for years, and neither side would hear of a judge."
    telling = "In May 1901 Aria sent the envoy of Bora home."
    after = "He had, it was said, bought the votes of a whole province for his friends."
    answer = "Bora at once sent the envoy of Aria home as well, who had lived in its capital for nine years."
    far = "Word for word, " * 30 + "nothing more was heard."
    shown = shown_of(telling, far, before, telling, after, answer, far)
    assert shown == f"… {before} {telling} {after} {answer} …"
