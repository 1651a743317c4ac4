"""Many files are read by several processes, with the same result as in turn, and stop at once."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from time import monotonic

import pytest

from explorer.chronicle.library import Library, Order, Watch
from explorer.extraction.load import read_library
from explorer.reading.folder import Source
from explorer.store import crew
from explorer.store import processes as store
from explorer.store.crew import Crew
from explorer.store.processes import (
    ENDED,
    ended_by,
    processes_for,
    reading_over_processes,
)
from explorer.store.readers import Answer, Task
from explorer.store.record import Record

pytestmark = pytest.mark.timeout(240)  # a process takes long to begin where others keep the machine busy

TEXT = "Chile and Peru\n\nOn {day} May 1929 Chile and Peru signed a treaty in Lima.\n"
FILES = 12


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "articles"
    place.mkdir()
    for number in range(1, FILES + 1):
        (place / f"{number:02}.txt").write_text(TEXT.format(day=number), encoding="utf-8")
    (place / "empty.txt").touch()
    return place


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Record]:
    with closing(Record(tmp_path / "record.sqlite3", "rules")) as made:
        yield made


class Tally(Watch):
    """Notes what was begun, and how many files were read when all was put together."""

    def __init__(self) -> None:
        self.begun_at: list[tuple[int, int]] = []
        self.known: list[int] = []

    def begun(self, done: int, total: int, name: str) -> None:
        self.begun_at.append((done, total))

    def grown(self, library: Library) -> None:
        self.known.append(len(library.harvests))


def read(folder: Path, record: Record, watch: Watch | None = None, processes: int = 2) -> Library:
    return read_library(Order((folder,)), None, watch, record, reading_over_processes(record, processes))


def test_processes_read_the_same_and_say_how_far_they_are(folder: Path, record: Record) -> None:
    watch = Tally()
    library = read(folder, record, watch)
    assert library == read_library(Order((folder,)))
    assert [event.date.edtf for event in library.chronicle.events][:2] == ["1929-05-01", "1929-05-02"]
    assert watch.known == list(range(1, FILES + 1))
    assert watch.begun_at == sorted(watch.begun_at)
    assert {total for _, total in watch.begun_at} == {FILES + 1}
    harvest = library.harvests[0]
    record.close()
    again = Record(record.path, "rules")
    assert again.get(harvest.name, harvest.digest) == harvest
    again.close()


class StopAtOnce(Watch):
    """Stops as soon as processes run."""

    def __init__(self) -> None:
        self.asked: float | None = None

    def goes_on(self) -> bool:
        if self.asked is None and multiprocessing.active_children():
            self.asked = monotonic()
        return self.asked is None


def test_reading_stops_at_once_and_leaves_no_process(
    folder: Path, record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crew, "GRACE", 60.0)  # more than the slowest machine takes to end processes
    watch = StopAtOnce()
    library = read(folder, record, watch)
    assert watch.asked is not None
    assert monotonic() - watch.asked < crew.GRACE
    assert len(library.unread) == FILES + 1
    assert multiprocessing.active_children() == []


class KillOnce(Watch):
    """Ends one process, as a system that is short of memory does."""

    def __init__(self) -> None:
        self.left = 1

    def goes_on(self) -> bool:
        for process in multiprocessing.active_children()[: self.left]:
            self.left -= 1
            process.kill()
        return True


def test_a_process_that_is_ended_is_replaced(folder: Path, record: Record) -> None:
    assert read(folder, record, KillOnce()) == read_library(Order((folder,)))


class Deadly(Crew):
    """Every process is ended as soon as it begins to read."""

    def answers(self, seconds: float) -> list[tuple[Task, Answer | None]]:
        found = super().answers(seconds)
        if any(reader.is_ready for reader in self._readers):
            for process in multiprocessing.active_children():
                process.kill()
        return found


@pytest.fixture
def long_one(folder: Path) -> Path:
    """An article that takes longer to read than it takes to end a process."""
    path = folder / "long.txt"
    path.write_text(TEXT.format(day=1) * 400, encoding="utf-8")
    return path


def test_a_file_that_ends_every_process_is_told_and_read_when_that_has_passed(
    long_one: Path, record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_one = reading_over_processes(record, 1, apart={"long.txt"})
    with monkeypatch.context() as patch:
        patch.setattr(store, "Crew", Deadly)
        ended = read_library(Order((long_one,)), None, None, record, by_one)
    assert [str(one) for one in ended.chronicle.diagnostics] == [f"long.txt: error: {ENDED}"]
    assert ended_by(ended) == {"long.txt"}
    library = read_library(Order((long_one,), ended, retries=True), None, None, record, by_one)
    assert library == read_library(Order((long_one,)))


def test_a_file_that_ended_its_process_is_never_read_by_the_window(folder: Path, record: Record) -> None:
    began: list[int] = []

    class Counting(Watch):
        def goes_on(self) -> bool:
            began.append(len(multiprocessing.active_children()))
            return True

    order = Order((folder / "01.txt",))
    read_library(order, None, Counting(), record, reading_over_processes(record, 1, apart={"01.txt"}))
    assert max(began) == 1


def test_a_fault_in_a_process_is_told_of_its_file(
    folder: Path, record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    trace, traces = "Traceback of a process\n  File\nValueError: no such lane", []
    monkeypatch.setattr(Crew, "begin", lambda crew: None)
    monkeypatch.setattr(Crew, "answers", lambda crew, seconds: [(crew.pile.popleft(), trace)])
    reading = reading_over_processes(record, 2, failed=traces.append)
    library = read_library(Order((folder / "01.txt", folder / "02.txt")), None, None, record, reading)
    assert [str(one) for one in library.chronicle.faults] == [
        f"{name}: error: could not be read, by a fault of the program: ValueError: no such lane"
        for name in ("01.txt", "02.txt")
    ]
    assert all(one.passing for one in library.harvests)
    assert traces == [trace, trace]


def test_files_are_read_in_turn_where_no_process_begins(
    folder: Path, record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(crew: Crew) -> None:
        raise BlockingIOError("no more processes")

    monkeypatch.setattr(Crew, "begin", refuse)
    assert read(folder, record) == read_library(Order((folder,)))
    assert multiprocessing.active_children() == []


def test_a_file_that_ended_a_process_is_told_where_no_process_begins(
    folder: Path, record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(crew: Crew) -> None:
        raise BlockingIOError("no more processes")

    monkeypatch.setattr(Crew, "begin", refuse)
    reading = reading_over_processes(record, 2, apart={"01.txt"})
    library = read_library(Order((folder,)), None, None, record, reading)
    assert ended_by(library) == {"01.txt"}
    assert len(library.chronicle.events) == FILES - 1


def test_few_articles_are_not_worth_processes(folder: Path) -> None:
    todo = [(Source(path, path.name), "") for path in sorted(folder.iterdir())]
    assert processes_for(todo) == 1


def test_many_articles_are_read_by_as_many_processes_as_there_are_cores(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "WORTH", 100)
    monkeypatch.setattr(store.os, "sched_getaffinity", lambda _: range(5), raising=False)
    todo = [(Source(path, path.name), "") for path in sorted(folder.iterdir())]
    assert processes_for(todo) == 5
    assert processes_for(todo[:3]) == 3
    monkeypatch.setattr(store.os, "sched_getaffinity", lambda _: range(64), raising=False)
    assert processes_for(todo) == store.MOST


def test_a_file_that_is_gone_is_worth_nothing(tmp_path: Path) -> None:
    assert processes_for([(Source(tmp_path / "gone.txt", "gone.txt"), "")]) == 1
