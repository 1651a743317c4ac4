from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFont

from explorer.timeline.theme import contrast
from explorer.window.detail.passage import DATING
from explorer.window.story.deck import Deck
from explorer.window.story.page import FOOT, SIDE, Page, laid_out, unit_of
from explorer.window.theme import Skin, load_skins
from tests.window.make import KINDS
from tests.window.story.samples import MANY, place

SIZES = [(640, 480), (1024, 640), (1400, 860), (1920, 1080), (3840, 2160), (1080, 1920), (2560, 720)]
EVERY = [event.id for event in MANY.events]


def page(name: str, size: tuple[int, int], skin: Skin) -> Page:
    slide = Deck(MANY, [place(name)], KINDS).slide(0)
    return laid_out(slide, QSizeF(*size), skin, QFont())


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", EVERY)
def test_nothing_is_clipped_and_nothing_overlaps(name: str, size: tuple[int, int], skin: Skin) -> None:
    found = page(name, size, skin)
    unit = unit_of(found.size)
    for part in found.parts:
        line = part.block.layout
        wide = max((line.lineAt(n).naturalTextWidth() for n in range(line.lineCount())), default=0.0)
        assert part.at.x() >= SIDE * unit - 1
        assert part.at.x() + wide <= found.size.width() - SIDE * unit + 2
        assert part.bottom <= found.size.height() - FOOT * unit + 1
    below = found.parts[3:]  # the first three stand beside one another
    for above, one in pairwise(below):
        assert above.bottom <= one.at.y() + 0.5


def test_the_whole_text_of_a_block_is_set(skin: Skin) -> None:
    for part in page("spoken", (1024, 640), skin).parts:
        layout = part.block.layout
        last = layout.lineAt(layout.lineCount() - 1)
        assert last.textStart() + last.textLength() == len(part.block.text)


def test_type_grows_with_the_screen(skin: Skin) -> None:
    small, large = (page("letters", size, skin) for size in ((1024, 576), (3840, 2160)))
    ratios = [
        two.block.font.pixelSize() / one.block.font.pixelSize()
        for one, two in zip(small.parts, large.parts, strict=True)
    ]
    assert all(3.4 <= ratio <= 4.1 for ratio in ratios)


def test_a_passage_that_is_too_long_is_cut_and_says_so(skin: Skin) -> None:
    quote = "".join(piece.text for piece in page("spoken", (1024, 640), skin).quote)
    assert quote.endswith("…")
    assert quote.startswith("In 1872 the envoys")


def test_the_date_is_the_largest_and_the_title_next(skin: Skin) -> None:
    sizes = [part.block.font.pixelSize() for part in page("signed", (1400, 860), skin).parts]
    assert sorted(sizes, reverse=True)[:2] == sizes[3:5]


def test_the_dating_words_are_marked_where_they_stand(skin: Skin) -> None:
    found = page("signed", (1400, 860), skin)
    dated = next(n for n, piece in enumerate(found.quote) if piece.role & DATING)
    passage = next(part for part in found.parts if part.formats)
    one = passage.formats[dated]
    assert passage.block.text[one.start : one.start + one.length] == "March 1871"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_text_can_be_read_on_its_ground(theme: str) -> None:
    skin = load_skins()[theme]
    for part in page("treaty", (1400, 860), skin).parts:
        assert contrast(part.color, skin.theme.ground) >= 4.5
    for ground in (skin.highlight, skin.date_mark):
        assert contrast(skin.theme.ink, ground) >= 4.5
