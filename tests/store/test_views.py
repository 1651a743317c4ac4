from __future__ import annotations

import json
from pathlib import Path

import pytest

from explorer.chronicle.chronicle import ThreadKey
from explorer.chronicle.query import Filter
from explorer.chronicle.view import View
from explorer.errors import OutputError
from explorer.store.views import LONGEST, SavedViews, load_views, save_views, views_key


def view(party: str, words: str = "") -> View:
    key = ThreadKey(party=party)
    return View((key,), str(key), (10.5, 99.25), "e1", filter=Filter(told_by=2), words=words)


KEPT = SavedViews().with_saved("b", view("Peru")).with_saved("A", view("Chile")).with_recent(view("Cuba"))


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    save_views(KEPT, tmp_path / "views.json", "here")
    assert load_views(tmp_path / "views.json", "here") == (KEPT, None)


def test_views_of_another_folder_stay(tmp_path: Path) -> None:
    save_views(KEPT, tmp_path / "views.json", "here")
    save_views(SavedViews(), tmp_path / "views.json", "there")
    assert load_views(tmp_path / "views.json", "here")[0] == KEPT


def test_there_are_none_at_first(tmp_path: Path) -> None:
    assert load_views(tmp_path / "views.json", "here") == (SavedViews(), None)


@pytest.mark.parametrize(
    "text", ["{", "[]", '{"here": 3}', '{"here": {"saved": {"a": "explorer:?lanes=x"}}}']
)
def test_what_is_damaged_is_left_out_and_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "views.json").write_text(text)
    found, problem = load_views(tmp_path / "views.json", "here")
    assert found == SavedViews()
    assert problem is not None


def test_a_name_is_given_once_and_names_stand_in_order() -> None:
    views = KEPT.with_saved("b", view("Bolivia"))
    assert [name for name, _ in views.saved] == ["A", "b"]
    assert dict(views.saved)["b"] == view("Bolivia")
    assert [name for name, _ in views.without("A").saved] == ["b"]


def test_the_latest_view_of_a_thread_is_kept() -> None:
    views = SavedViews()
    for number in range(LONGEST + 3):
        views = views.with_recent(view(f"P{number}"))
    views = views.with_recent(view("P5", "again"))
    assert len(views.recent) == LONGEST
    assert [one.words for one in views.recent if one.threads == view("P5").threads] == ["again"]


def test_links_in_the_file_can_be_read_by_people(tmp_path: Path) -> None:
    save_views(KEPT, tmp_path / "views.json", "here")
    data = json.loads((tmp_path / "views.json").read_text(encoding="utf-8"))
    assert data["here"]["saved"]["b"].startswith("explorer:?v=1&party=Peru")


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="file"):
        save_views(KEPT, tmp_path / "file" / "views.json", "here")


def test_the_key_does_not_depend_on_the_order() -> None:
    assert views_key([Path("/a"), Path("/b")]) == views_key([Path("/b"), Path("/a")])
