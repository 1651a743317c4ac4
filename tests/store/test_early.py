"""Processes are begun early where files are surely worth them, read like others, and end with the reading."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from explorer.chronicle.library import Order
from explorer.extraction.load import read_library
from explorer.store import chronicles, early, processes
from explorer.store.chronicles import load_or_read
from explorer.store.crew import Crew
from explorer.store.early import early_crew, processes_worth
from explorer.store.processes import WORTH, reading_over_processes
from explorer.store.record import Record

pytestmark = pytest.mark.timeout(240)  # a process takes long to begin where others keep the machine busy

TEXT = "Chile and Peru\n\nOn {day} May 1929 Chile and Peru signed a treaty in Lima.\n"


@pytest.fixture(autouse=True)
def _three_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(early, "most_processes", lambda: 3)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "articles" / "below"
    place.mkdir(parents=True)
    for number in range(1, 5):
        (place / f"{number:02}.txt").write_text(TEXT.format(day=number), encoding="utf-8")
    return place.parent


def _large(folder: Path, name: str) -> None:
    (folder / name).write_bytes(b" " * WORTH)


def test_little_is_worth_no_process(folder: Path) -> None:
    assert processes_worth([folder]) == 1
    assert early_crew(Order((folder,))) is None


@pytest.mark.parametrize(("name", "number"), [("large.txt", 3), ("large.png", 1), (".large.txt", 1)])
def test_much_is_worth_processes_but_not_what_is_no_article(folder: Path, name: str, number: int) -> None:
    _large(folder / "below", name)
    assert processes_worth([folder]) == number


def test_no_more_processes_are_begun_than_there_are_files(folder: Path) -> None:
    _large(folder, "large.txt")
    files = [folder / "large.txt", folder / "below" / "01.txt"]
    assert processes_worth(files) == 2
    assert processes_worth(files[:1]) == 1


def test_what_is_not_there_is_worth_no_process(tmp_path: Path) -> None:
    assert processes_worth([tmp_path / "none", tmp_path / "none.txt"]) == 1


def test_a_link_back_is_not_followed_for_ever(folder: Path) -> None:
    (folder / "below" / "back").symlink_to(folder)
    assert processes_worth([folder]) == 1


def test_no_more_is_looked_at_than_tells_that(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _large(folder, "large.txt")
    monkeypatch.setattr(early, "MOST_LOOKED_AT", 2)
    assert processes_worth([folder / "below", folder]) == 1


def test_processes_begun_early_read_the_same(folder: Path, tmp_path: Path) -> None:
    crew = Crew(2)
    crew.begin()
    with closing(Record(tmp_path / "record.sqlite3", "rules")) as record:
        reading = reading_over_processes(record, early=crew)
        library = read_library(Order((folder,)), None, None, record, reading)
    assert library == read_library(Order((folder,)))


def test_they_end_where_all_is_known_by_the_record(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, begun = tmp_path / "kept", []
    first = load_or_read(Order((folder,)), kept)
    for shelf in kept.glob(f"*{chronicles.ENDING}"):
        shelf.unlink()

    def begin(order: Order) -> Crew:
        begun.append(Crew(2))
        begun[0].begin()
        return begun[0]

    monkeypatch.setattr(early, "early_crew", begin)
    monkeypatch.setattr(processes, "processes_for", lambda todo: pytest.fail("nothing is left to be read"))
    running = []
    end = Crew.end

    def ended(crew: Crew) -> None:
        running.extend(crew._processes)
        end(crew)

    monkeypatch.setattr(Crew, "end", ended)
    assert load_or_read(Order((folder,)), kept) == first
    assert [process.is_alive() for process in running] == [False]


def test_none_are_begun_where_what_was_read_is_kept(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_or_read(Order((folder,)), tmp_path / "kept")
    monkeypatch.setattr(early, "early_crew", lambda order: pytest.fail("begun"))
    assert load_or_read(Order((folder,)), tmp_path / "kept").harvests
