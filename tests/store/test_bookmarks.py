from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from explorer.chronicle.bookmark import Bookmark
from explorer.chronicle.corrections.correction import Passage
from explorer.store.bookmarks import load_bookmarks, save_bookmarks

ONE = Bookmark("e1", "1950-05", "Treaty signed at Łódź")
TWO = Bookmark("e2", "1960~", "King visits")


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    save_bookmarks((ONE, TWO), tmp_path / "bookmarks.json", "here")
    assert load_bookmarks(tmp_path / "bookmarks.json", "here") == ((ONE, TWO), None)


def test_the_file_can_be_read_by_people(tmp_path: Path) -> None:
    save_bookmarks((ONE,), tmp_path / "bookmarks.json", "here")
    text = (tmp_path / "bookmarks.json").read_text(encoding="utf-8")
    assert '"date": "1950-05",' in text
    assert '"title": "Treaty signed at Łódź",' in text


def test_bookmarks_of_another_folder_stay(tmp_path: Path) -> None:
    save_bookmarks((ONE,), tmp_path / "bookmarks.json", "here")
    save_bookmarks((), tmp_path / "bookmarks.json", "there")
    assert load_bookmarks(tmp_path / "bookmarks.json", "here")[0] == (ONE,)


def test_there_are_none_at_first(tmp_path: Path) -> None:
    assert load_bookmarks(tmp_path / "bookmarks.json", "here") == ((), None)


@pytest.mark.parametrize("text", ["{", "[]", '{"here": 3}'])
def test_a_damaged_file_is_told_and_put_aside_before_it_is_written_over(tmp_path: Path, text: str) -> None:
    path = tmp_path / "bookmarks.json"
    path.write_text(text)
    assert load_bookmarks(path, "here")[1] is not None
    save_bookmarks((ONE,), path, "here")
    assert (tmp_path / "bookmarks.damaged-1.json").read_text() == text
    assert load_bookmarks(path, "here") == ((ONE,), None)


def test_a_row_that_cannot_be_read_is_told_and_stays_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "bookmarks.json"
    path.write_text('{"here": [{"event": 3}]}')
    found, problem = load_bookmarks(path, "here")
    save_bookmarks((ONE,), path, "here")
    assert found == ()
    assert problem is not None
    assert {"event": 3} in json.loads(path.read_text())["here"]


def test_what_another_window_marked_stays(tmp_path: Path) -> None:
    path = tmp_path / "bookmarks.json"
    save_bookmarks((ONE,), path, "here")
    save_bookmarks((TWO,), path, "here")
    assert load_bookmarks(path, "here")[0] == (ONE, TWO)


def test_what_another_window_removed_does_not_come_back(tmp_path: Path) -> None:
    path = tmp_path / "bookmarks.json"
    save_bookmarks((ONE,), path, "here")
    save_bookmarks((), path, "here", before=(ONE,))
    save_bookmarks((ONE, TWO), path, "here", before=(ONE,))
    assert load_bookmarks(path, "here")[0] == (TWO,)


def test_where_the_file_has_gone_all_are_kept_again(tmp_path: Path) -> None:
    path = tmp_path / "bookmarks.json"
    save_bookmarks((ONE, TWO), path, "here", before=(ONE,))
    assert load_bookmarks(path, "here")[0] == (ONE, TWO)


PASSAGE = Passage("one.txt", "A treaty was signed in May 1950.", "May 1950", "before ", " after")


def passage(path: Path) -> Passage | None:
    return load_bookmarks(path, "here")[0][0].passage


def test_the_passage_is_kept_with_it(tmp_path: Path) -> None:
    path = tmp_path / "bookmarks.json"
    save_bookmarks((replace(ONE, passage=PASSAGE),), path, "here")
    assert passage(path) == PASSAGE


def test_a_bookmark_of_an_earlier_version_gets_its_passage(tmp_path: Path) -> None:
    path = tmp_path / "bookmarks.json"
    save_bookmarks((ONE,), path, "here")
    save_bookmarks((replace(ONE, passage=PASSAGE), TWO), path, "here", before=(ONE,))
    assert passage(path) == PASSAGE


@pytest.mark.parametrize("data", [3, {}, {"quote": 3}, {"document": []}])
def test_a_damaged_passage_costs_no_bookmark(tmp_path: Path, data: object) -> None:
    path = tmp_path / "bookmarks.json"
    row = {"date": ONE.date, "title": ONE.title, "event": ONE.event, "passage": data}
    path.write_text(json.dumps({"here": [row]}))
    assert load_bookmarks(path, "here") == ((ONE,), None)
