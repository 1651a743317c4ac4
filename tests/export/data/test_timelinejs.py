from __future__ import annotations

import json
from typing import Any

import pytest

from explorer.export.data.timelinejs import timeline_js
from tests.export.told import CONTENTS


@pytest.fixture(scope="module")
def slides() -> dict[str, Any]:
    return {slide["unique_id"]: slide for slide in json.loads("".join(timeline_js(CONTENTS)))["events"]}


def test_the_title_is_a_slide_of_its_own() -> None:
    data = json.loads("".join(timeline_js(CONTENTS)))
    assert data["title"] == {"text": {"headline": "Chile &amp; Peru"}}


@pytest.mark.parametrize(
    ("id", "start"),
    [
        ("day", {"year": 1879, "month": 4, "day": 5}),
        ("year", {"year": 1831}),
        ("span", {"year": 1960, "month": 5}),
        ("decade", {"year": 1970, "month": 1, "day": 1}),
        ("bc", {"year": -52}),
    ],
)
def test_a_date_is_as_fine_as_it_was_told(slides: dict[str, Any], id: str, start: dict[str, int]) -> None:
    found = slides[id]["start_date"]
    assert {name: found[name] for name in found if name != "display_date"} == start


def test_only_what_lasts_has_an_end(slides: dict[str, Any]) -> None:
    assert {id for id, slide in slides.items() if "end_date" in slide} == {"span", "decade"}


def test_what_the_format_cannot_say_is_shown_as_words(slides: dict[str, Any]) -> None:
    assert slides["open"]["display_date"] == "from 2001 onwards"


def test_text_is_no_markup(slides: dict[str, Any]) -> None:
    assert slides["day"]["text"]["headline"].startswith("&lt;b&gt;&quot;Ñandú &amp; co")


def test_a_slide_stands_in_the_group_of_its_kind(slides: dict[str, Any]) -> None:
    assert slides["year"]["group"] == "Agreements"
