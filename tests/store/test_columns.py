from __future__ import annotations

from pathlib import Path

from explorer.store.columns import MOST, load_choices, save_choice


def test_nothing_is_chosen_at_first(tmp_path: Path) -> None:
    assert load_choices(tmp_path / "columns.json") == ({}, None)


def test_a_choice_is_found_again_by_its_header(tmp_path: Path) -> None:
    path = tmp_path / "columns.json"
    save_choice(path, "one", {"date": "Year"})
    save_choice(path, "other", {"kind": ""})
    save_choice(path, "one", {"date": "Born"})
    assert load_choices(path) == ({"other": {"kind": ""}, "one": {"date": "Born"}}, None)


def test_the_oldest_choices_go_first(tmp_path: Path) -> None:
    path = tmp_path / "columns.json"
    for number in range(MOST + 2):
        save_choice(path, str(number), {})
    found, _ = load_choices(path)
    assert list(found) == [str(number) for number in range(2, MOST + 2)]


def test_what_is_damaged_is_left_out_and_told(tmp_path: Path) -> None:
    path = tmp_path / "columns.json"
    path.write_text('{"one": {"date": "Year"}, "two": {"date": 5}, "three": 7}', encoding="utf-8")
    found, problem = load_choices(path)
    assert found == {"one": {"date": "Year"}}
    assert problem is not None
    assert problem.message == "some columns chosen are damaged and left out"


def test_a_damaged_file_is_put_aside_not_lost(tmp_path: Path) -> None:
    path = tmp_path / "columns.json"
    path.write_text("{damaged", encoding="utf-8")
    save_choice(path, "one", {"date": "Year"})
    assert load_choices(path)[0] == {"one": {"date": "Year"}}
    assert (tmp_path / "columns.damaged-1.json").read_text(encoding="utf-8") == "{damaged"
