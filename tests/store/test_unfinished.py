from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.store.unfinished import Draft, Unfinished, UnfinishedFile, read_unfinished, text_of

DOING = Unfinished(
    ("/a/articles",), "explorer:?party=Peru", Draft("e1", (("title", "War «of»\n"), ("date", "")))
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "unfinished.json"


def crashed(path: Path) -> None:
    """A window that was doing something and ended without closing."""
    file = UnfinishedFile(path)
    file.begin()
    file.keep(DOING)
    file.leave()


def test_after_a_crash_the_next_window_knows_what_was_being_done(path: Path) -> None:
    crashed(path)
    assert UnfinishedFile(path).begin() == DOING


def test_a_window_that_was_closed_leaves_nothing(path: Path) -> None:
    file = UnfinishedFile(path)
    assert file.begin() is None
    file.keep(DOING)
    file.clear()
    file.leave()
    assert UnfinishedFile(path).begin() is None


def test_a_second_window_neither_takes_nor_keeps(path: Path) -> None:
    first, second = UnfinishedFile(path), UnfinishedFile(path)
    first.begin()
    first.keep(DOING)
    assert second.begin() is None
    second.keep(Unfinished(("/b",)))
    second.clear()
    second.leave()
    first.leave()
    assert UnfinishedFile(path).begin() == DOING


@pytest.mark.parametrize("text", ["", "{", "[]", "[" * 100_000, '{"paths": [3], "view": ""}', "\ud800"])
def test_a_damaged_file_offers_nothing(path: Path, text: str) -> None:
    path.parent.mkdir()
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    assert UnfinishedFile(path).begin() is None


def test_where_nothing_can_be_kept_the_window_goes_on(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file")
    file = UnfinishedFile(tmp_path / "state" / "unfinished.json")
    assert file.begin() is None
    file.keep(DOING)
    file.clear()
    file.leave()


words = st.text(st.characters(exclude_categories=["Cs"]))


@given(words, words, st.lists(st.tuples(words, words), unique_by=lambda row: row[0]))
def test_what_was_kept_comes_back(view: str, event: str, typed: list[tuple[str, str]]) -> None:
    doing = Unfinished(("/a",), view, Draft(event, tuple(typed)))
    assert read_unfinished(text_of(doing)) == doing
