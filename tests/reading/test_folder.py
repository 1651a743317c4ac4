import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.reading import folder as module
from explorer.reading.folder import Source, find_sources, places_to_watch, printable


def make(folder: Path, *names: str) -> None:
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"Text of {name} from 1990.", encoding="utf-8")


def names(*paths: Path) -> list[str]:
    return [source.name for source in find_sources(paths).files]


def said(*paths: Path) -> list[tuple[str, str]]:
    return [(diagnostic.severity, diagnostic.message) for diagnostic in find_sources(paths).diagnostics]


def test_names_are_relative_with_forward_slashes_and_in_order_of_code_points(tmp_path):
    make(tmp_path, "b.txt", "a/z.txt", "a/B.txt", "Z.txt", "é.txt")
    assert names(tmp_path) == ["Z.txt", "a/B.txt", "a/z.txt", "b.txt", "é.txt"]


def test_the_order_does_not_depend_on_the_order_given(tmp_path):
    make(tmp_path, "a.txt", "b.txt")
    given = [tmp_path / "b.txt", tmp_path / "a.txt"]
    assert find_sources(given).files == find_sources(given[::-1]).files


def test_a_file_is_named_by_its_last_part(tmp_path):
    make(tmp_path, "folder/a.txt")
    assert names(tmp_path / "folder" / "a.txt") == ["a.txt"]


def test_hidden_files_and_leavings_are_passed_over(tmp_path):
    make(tmp_path, ".hidden.txt", ".git/a.txt", "__MACOSX/a.txt", "Thumbs.db", "~$a.docx", "a.txt")
    assert names(tmp_path) == ["a.txt"]
    assert said(tmp_path) == []


def test_pictures_are_left_out_with_one_note(tmp_path):
    make(tmp_path, "a.txt", "page_files/1.png", "page_files/2.PNG", "page_files/3.png")
    assert names(tmp_path) == ["a.txt"]
    assert said(tmp_path) == [("note", "files of the type .png are not read (2 more of them)")]


def test_a_file_given_by_itself_is_taken_whatever_its_name(tmp_path):
    make(tmp_path, "a.json")
    assert names(tmp_path / "a.json") == ["a.json"]


def test_a_missing_path_is_an_error_and_the_rest_goes_on(tmp_path):
    make(tmp_path, "a.txt")
    assert names(tmp_path / "none", tmp_path / "a.txt") == ["a.txt"]
    assert said(tmp_path / "none", tmp_path / "a.txt") == [("error", "does not exist")]


def test_an_empty_folder_is_an_error(tmp_path):
    assert said(tmp_path) == [("error", "the folder holds no article")]


def test_a_folder_of_pictures_holds_no_article(tmp_path):
    make(tmp_path, "a.png")
    assert [severity for severity, _ in said(tmp_path)] == ["note", "error"]


def test_the_same_file_is_taken_once(tmp_path):
    make(tmp_path, "a.txt")
    assert names(tmp_path, tmp_path / "a.txt") == ["a.txt"]
    assert said(tmp_path, tmp_path / "a.txt") == [("note", "the same file was opened already")]


def test_files_of_one_name_in_two_folders_are_told_apart(tmp_path):
    make(tmp_path, "one/x/a.txt", "two/x/a.txt", "two/x/b.txt")
    assert names(tmp_path / "one" / "x", tmp_path / "two" / "x") == ["b.txt", "one/x/a.txt", "two/x/a.txt"]


links = pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")


@links
def test_a_link_to_a_folder_above_is_not_followed(tmp_path):
    make(tmp_path, "in/a.txt")
    (tmp_path / "in" / "up").symlink_to(tmp_path)
    assert names(tmp_path) == ["in/a.txt"]
    assert [severity for severity, _ in said(tmp_path)] == ["note"]


@links
def test_a_link_that_leads_in_a_circle_is_an_error(tmp_path):
    (tmp_path / "a.txt").symlink_to(tmp_path / "b.txt")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    assert set(said(tmp_path)) == {("error", "is a link that leads in a circle")}


@links
def test_a_link_to_nothing_is_an_error(tmp_path):
    (tmp_path / "a.txt").symlink_to(tmp_path / "gone.txt")
    assert said(tmp_path) == [("error", "does not exist")]


@links
def test_a_folder_linked_twice_is_taken_once(tmp_path):
    make(tmp_path, "one/a.txt")
    (tmp_path / "two").symlink_to(tmp_path / "one")
    assert names(tmp_path) == ["one/a.txt"]


def test_folders_nested_without_end_are_left_out(tmp_path):
    deep = tmp_path
    for _ in range(45):
        deep = deep / "d"
    make(deep, "a.txt")
    make(tmp_path, "b.txt")
    assert names(tmp_path) == ["b.txt"]
    assert [severity for severity, _ in said(tmp_path)] == ["warning"]


def test_names_that_control_the_screen_are_made_harmless():
    assert printable("a\x1b[2Jb\u202ec\udcff.txt") == "a%1B[2Jb%u202Ec%FF.txt"


@links
def test_names_that_are_no_text_are_read_all_the_same(tmp_path):
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/a\xff.txt")).write_text("Oslo 1905")
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/a\xfe.txt")).write_text("Bergen 1905")
    found = find_sources([tmp_path]).files
    assert len({source.name for source in found}) == 2
    assert all(source.path.read_text() for source in found)


def test_a_folder_opened_twice_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("1990", encoding="utf-8")
    sources = find_sources([tmp_path, tmp_path])
    assert [source.name for source in sources.files] == ["a.txt"]
    assert [said.message for said in sources.diagnostics] == ["the same folder was opened already"]


def test_folders_are_watched_with_the_files_that_are_read(tmp_path):
    make(tmp_path, "a.txt", "below/b.txt")
    (tmp_path / "alone").mkdir()
    make(tmp_path / "alone", "c.txt", "d.txt")
    paths = [tmp_path / "below", tmp_path / "alone" / "c.txt"]
    files = [source.path for source in find_sources(paths).files]
    folders = [str(tmp_path / "alone"), str(tmp_path / "below")]
    assert places_to_watch(paths, files) == (*folders, *map(str, files))


def test_a_file_called_as_another_one_is_shown_is_told_apart(tmp_path: Path) -> None:
    make(tmp_path, "a\x1b.txt", "a%1B.txt", "a%1B (2).txt")
    shown = {source.path.name: source.name for source in find_sources([tmp_path]).files}
    assert shown == {
        "a\x1b.txt": "a%1B (3).txt",
        "a%1B.txt": "a%1B.txt",
        "a%1B (2).txt": "a%1B (2).txt",
    }


parts = st.text("a%1B\x1b\udcff()2 .", min_size=1, max_size=6).filter(lambda part: set(part) != {"."})


@given(st.lists(st.lists(parts, min_size=2, max_size=3).map(tuple), max_size=12, unique=True))
def test_names_are_distinct_and_keep_their_endings(files: list[tuple[str, ...]]) -> None:
    paths = [Path("/", *file) for file in files]
    found = [(path.parent, Source(path, printable(path.name))) for path in paths]
    named = module._named_apart(found)
    assert len({source.name for source in named}) == len(paths)
    assert {source.path for source in named} == set(paths)
    assert all(source.name.endswith(printable(source.path.suffix)) for source in named)
