"""Names and captions of pictures that wiki markup left in a text."""

from __future__ import annotations

import pytest

from explorer.reading.captions import drop_captions
from explorer.reading.mending import Mended


@pytest.mark.parametrize(
    ("stands", "read"),
    [
        ("Paz_in_Turku.jpg meeting Juan Roca, 12 April 2016]] Peru left.", "Peru left."),
        ("It joined. JR_2006-2.JPG and Paz, in Peru 2006.]] The aims", "It joined. The aims"),
        ("Ends.\nMap_of_Peru.png Embassy_in_Kobe.jpg, Kobe]]\n\nAs Peru", "Ends.\n\n\nAs Peru"),
        ("Talks.jpg leaders of Peru in 2013]] Talks_1.jpg the hall]]", ""),
        ("Peru_in_Asia.svg In August 2005 Peru left.", "In August 2005 Peru left."),
    ],
)
def test_pictures_left_in_a_text_go(stands: str, read: str) -> None:
    assert drop_captions(Mended.whole(stands)).text == read


@pytest.mark.parametrize(
    "text",
    [
        "Paz sent map_of_kobe.png to Juan Roca in 2013.",
        "map_of_kobe.png was published in 2013.",
        "Kobe.png Maps are sold there.",
        "Peru_in_Asia.svg was drawn.\n\nIn 2013 Paz left]] for Kobe.",
        "It drew [[Peru_in_Asia.svg In 2013]].",
    ],
)
def test_names_of_files_that_a_sentence_tells_of_stay(text: str) -> None:
    assert drop_captions(Mended.whole(text)).text == text


def test_what_stays_leads_to_its_place() -> None:
    stands = "Paz_1.jpg in Kobe, 2016]] Peru left."
    mended = drop_captions(Mended.whole(stands))
    start, end = mended.offsets.to_file(0, 4)
    assert stands[start:end] == "Peru"
