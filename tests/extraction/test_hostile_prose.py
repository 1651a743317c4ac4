"""Text without full stops takes time in proportion to its length."""

import time

import pytest

from explorer.extraction.extract import extract
from explorer.reading.reader import read_text_document

PIECES = [
    "1990 and 1991, ",
    "in 1990 they signed a treaty and in 1991 it was closed, which ",
    "which was who had ",
]


def seconds(text, lexicon):
    document = read_text_document(f"= Finland–Japan relations =\n\n{text}", "a.txt")
    begin = time.perf_counter()
    extract(document, lexicon)
    return time.perf_counter() - begin


@pytest.mark.parametrize("piece", PIECES)
def test_text_without_full_stops_is_read_in_linear_time(lexicon, piece):
    short = piece * (6_000 // len(piece))
    once = min(seconds(short, lexicon) for _ in range(2))
    assert seconds(short * 4, lexicon) < 12 * once + 0.1
