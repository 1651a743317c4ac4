from __future__ import annotations

import json
from pathlib import Path

import pytest

from explorer.chronicle.chronicle import ThreadKey
from explorer.chronicle.searching.query import Filter
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


@pytest.mark.parametrize("text", ["{", "[]", '{"here": 3}', '{"here": {"saved": []}}'])
def test_a_damaged_file_is_put_aside_and_not_written_over(tmp_path: Path, text: str) -> None:
    (tmp_path / "views.json").write_text(text)
    save_views(KEPT, tmp_path / "views.json", "here")
    assert (tmp_path / "views.damaged-1.json").read_text() == text
    assert load_views(tmp_path / "views.json", "here") == (KEPT, None)


def test_what_was_put_aside_before_stays(tmp_path: Path) -> None:
    for text in ("{", "["):
        (tmp_path / "views.json").write_text(text)
        save_views(KEPT, tmp_path / "views.json", "here")
    assert [(tmp_path / f"views.damaged-{n}.json").read_text() for n in (1, 2)] == ["{", "["]


def test_a_saved_link_of_a_later_program_stays_in_the_file(tmp_path: Path) -> None:
    later = {"here": {"saved": {"Later": "explorer:?v=99&party=Peru"}, "recent": []}}
    (tmp_path / "views.json").write_text(json.dumps(later))
    save_views(KEPT, tmp_path / "views.json", "here")
    data = json.loads((tmp_path / "views.json").read_text(encoding="utf-8"))
    assert data["here"]["saved"]["Later"] == "explorer:?v=99&party=Peru"


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


def test_what_another_window_saved_stays(tmp_path: Path) -> None:
    path = tmp_path / "views.json"
    save_views(KEPT, path, "here")
    mine = KEPT.with_saved("c", view("Cuba"))
    others = KEPT.with_saved("d", view("Spain")).without("A").with_recent(view("Spain"))
    save_views(others, path, "here", before=KEPT)
    save_views(mine, path, "here", before=KEPT)
    found, _ = load_views(path, "here")
    assert [name for name, _ in found.saved] == ["b", "c", "d"]
    assert [one.threads[0].party for one in found.recent] == ["Spain", "Cuba"]


def test_the_last_to_save_a_view_under_a_name_decides(tmp_path: Path) -> None:
    path = tmp_path / "views.json"
    save_views(KEPT, path, "here")
    for party in ("Spain", "Cuba"):
        save_views(KEPT.with_saved("b", view(party)), path, "here", before=KEPT)
    assert dict(load_views(path, "here")[0].saved)["b"] == view("Cuba")
