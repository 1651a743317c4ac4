from __future__ import annotations

import pytest

from explorer.chronicle.kind import kinds_from
from explorer.export.figure.page import Content, Page
from explorer.export.scene import Text
from explorer.resources import load_json
from explorer.timeline.theme import load_themes
from tests.export.make import EvenMeasure

KINDS = tuple(kinds_from(load_json("kinds.json")).values())
LIGHT = load_themes()["light"]


def page(width: float = 600.0, height: float = 600.0) -> Page:
    return Page(width, height, LIGHT, EvenMeasure())


def lines(content: Content, width: float = 600.0) -> list[str]:
    return [item.text for item in page(width).header(content).items if isinstance(item, Text)]


def test_a_subtitle_breaks_between_its_parts() -> None:
    told = lines(Content("Chile – Peru", "120 events · 1831–2019 · 8 told more than once"), 300.0)
    assert told[1:] == ["120 events · 1831–2019", "8 told more than once"]


def test_a_part_too_long_for_a_line_breaks_between_words() -> None:
    told = lines(Content("Chile – Peru", "Everything that the two have ever written to each other"), 300.0)
    assert told[1:] == ["Everything that the two have ever", "written to each other"]


@pytest.mark.parametrize("width", range(320, 900, 40))
def test_no_row_of_the_legend_is_much_shorter_than_the_others_could_be(width: int) -> None:
    """The rows are as narrow as they can be without one more."""
    items = page(width).footer(Content("T", "", legend=KINDS)).items
    texts = [item for item in items if isinstance(item, Text)]
    rows = {item.y: max(one.left + one.width for one in texts if one.y == item.y) for item in texts}
    assert [item.text for item in texts] == [kind.label for kind in KINDS]
    if len(rows) == 2:
        assert min(rows.values()) > 0.6 * max(rows.values())


def test_a_foot_names_all_sources_or_says_how_many_more_there_are() -> None:
    for count in range(1, 60):
        content = Content("T", "", sources=tuple(f"Article {at}" for at in range(count)))
        items = page().footer(content).items
        told = " ".join(item.text for item in items if isinstance(item, Text))
        assert page().names_all_sources(content) == ("more" not in told)


@pytest.mark.parametrize(("words", "size"), [(12, 20), (15, 17), (24, 14)])
def test_a_long_title_is_set_smaller_rather_than_cut(words: int, size: int) -> None:
    title = " ".join(["relations"] * words)
    found = [
        item
        for item in page(420.0, 500.0).header(Content(title, "")).items
        if isinstance(item, Text) and item.bold
    ]
    assert " ".join(item.text for item in found) == title
    assert {item.size for item in found} == {size}
