from __future__ import annotations

from explorer.export.data.chronology import markdown
from tests.export.told import CONTENTS, with_title

TEXT = "".join(markdown(CONTENTS))


def test_the_title_heads_the_chronology() -> None:
    assert TEXT.startswith("# Chile \\& Peru\n")


def test_events_stand_under_their_decades() -> None:
    heads = [line[3:] for line in TEXT.splitlines() if line.startswith("## ")]
    assert heads == ["61 to 52 BC", "1830s", "1870s", "1960s", "1970s", "1990s", "2000s", "Sources"]


def test_an_event_tells_date_title_and_kind() -> None:
    assert "- **1831**: Relations are established (Agreements)\n" in TEXT


def test_a_passage_is_quoted_with_its_place() -> None:
    assert "  > Relations are established in 1831.  \n  > a, History, characters 1–34\n" in TEXT


def test_signs_of_markdown_stay_text() -> None:
    text = "".join(markdown(with_title("# [a](b) *c* `d` <e>")))
    assert ": \\# \\[a\\](b) \\*c\\* \\`d\\` \\<e\\> (Visits)" in text
    assert "  > \\# \\[a\\]" in text


def test_a_passage_that_begins_like_a_list_is_none() -> None:
    assert "  > 1\\. May" in "".join(markdown(with_title("1. May 1990: a visit")))


def test_the_sources_stand_at_the_end() -> None:
    assert TEXT.endswith("## Sources\n\n- a (`a.txt`)\n")
