"""What was read is found again for the same files; what has changed and what is damaged is read anew."""

from __future__ import annotations

import importlib
import os
import pickle
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.library import Harvest, Library, Order, Watch
from explorer.errors import InputError, PassingError
from explorer.extraction import extract
from explorer.extraction import load as extraction
from explorer.language import Language, speaking
from explorer.reading import reader
from explorer.reading.decoding import Decoded
from explorer.store import chronicles as store
from explorer.store.chronicles import key_of, load_or_read, tidy
from explorer.store.faultlog import LOG
from explorer.store.places import state_folder


def read(article: Path, kept: Path) -> Library:
    return load_or_read(Order((article,)), kept)


def shelf_in(kept: Path) -> Path:
    (path,) = kept.glob("*.shelf")
    return path


TEXT = "Chile and Peru\n\nOn 12 May 1929 Chile and Peru signed a treaty in Lima.\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A folder with one article."""
    place = tmp_path / "articles"
    place.mkdir()
    (place / "chile-peru.txt").write_text(TEXT, encoding="utf-8")
    return place


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "kept"


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Grows by one whenever an article is read."""
    done: list[object] = []
    whole = extraction.harvest_of

    def counted(*arguments: Any) -> Harvest:
        done.append(arguments)
        return whole(*arguments)

    monkeypatch.setattr(extraction, "harvest_of", counted)
    return done


def test_what_was_read_once_is_not_read_again(article: Path, kept: Path, readings: list[object]) -> None:
    first = read(article, kept)
    assert read(article, kept) == first
    assert len(readings) == 1


def test_what_is_kept_is_the_chronicle_as_read(article: Path, kept: Path) -> None:
    read(article, kept)
    again = read(article, kept)
    assert [event.title for event in again.chronicle.events] == ["Chile and Peru sign a treaty in Lima"]
    assert again.chronicle == extraction.load_chronicle([article])


def test_what_was_worked_out_is_kept_too(article: Path, kept: Path) -> None:
    read(article, kept)
    assert {"threads", "standings"} <= read(article, kept).chronicle.__dict__.keys()


def test_what_others_worked_out_is_kept_too(article: Path, kept: Path) -> None:
    def work_out(chronicle: Chronicle) -> dict[str, NDArray[Any]]:
        return {"titles": np.array([len(event.title) for event in chronicle.events])}

    load_or_read(Order((article,)), kept, None, work_out)
    arrays = read(article, kept).chronicle.arrays
    assert list(arrays) == ["titles"]
    assert arrays["titles"].tolist() == [len("Chile and Peru sign a treaty in Lima")]
    with pytest.raises(KeyError):
        arrays["others"]


def test_much_is_shown_before_it_is_kept(article: Path, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Shown(Watch):
        def is_due(self, done: int, total: int) -> bool:
            return False

        def grown(self, library: Library) -> None:
            shown.append((library, list(kept.glob("*.shelf")), list(library.chronicle.arrays)))

    def work_out(_: Chronicle) -> dict[str, NDArray[Any]]:
        return {"numbers": np.arange(2)}

    shown: list[tuple[Library, list[Path], list[str]]] = []
    load_or_read(Order((article,)), kept, Shown(), work_out)
    assert shown == []
    _add(article)
    monkeypatch.setattr(store, "SLOW_TO_KEEP", 2)
    for shelf in kept.glob("*.shelf"):
        shelf.unlink()
    library = load_or_read(Order((article,)), kept, Shown(), work_out)
    assert shown == [(library, [], ["numbers"])]


def _touch(article: Path) -> None:
    (article / "chile-peru.txt").write_text(TEXT.replace("1929", "1930"), encoding="utf-8")


def _add(article: Path) -> None:
    (article / "more.txt").write_text(TEXT, encoding="utf-8")


def _rename(article: Path) -> None:
    (article / "chile-peru.txt").rename(article / "peru-chile.txt")


@pytest.mark.parametrize("change", [_touch, _add, _rename])
def test_what_has_changed_is_read(
    article: Path, kept: Path, readings: list[object], change: Callable[[Path], None]
) -> None:
    read(article, kept)
    change(article)
    read(article, kept)
    assert len(readings) == 2


def test_another_version_of_the_program_reads_anew(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = key_of([article])
    monkeypatch.setattr(store, "__version__", "99")
    assert key_of([article]) != before


def test_a_reading_that_was_stopped_is_not_kept(article: Path, kept: Path, readings: list[object]) -> None:
    class Stop(Watch):
        def goes_on(self) -> bool:
            return False

    assert load_or_read(Order((article,)), kept, Stop()).unread == ("chile-peru.txt",)
    assert len(read(article, kept).chronicle.events) == 1
    assert len(readings) == 2


def test_only_the_file_that_has_changed_is_read(article: Path, kept: Path, readings: list[object]) -> None:
    _add(article)
    read(article, kept)
    _touch(article)
    read(article, kept)
    assert len(readings) == 3


def test_what_is_read_again_is_kept_too(article: Path, kept: Path, readings: list[object]) -> None:
    known = read(article, kept)
    _touch(article)
    load_or_read(Order((article,), known), kept)
    read(article, kept)
    assert len(readings) == 2


@pytest.mark.parametrize("damaged", [b"", b"short", b"x" * 5000])
def test_a_damaged_file_is_read_anew_with_a_word(article: Path, kept: Path, damaged: bytes) -> None:
    read(article, kept)
    shelf_in(kept).write_bytes(damaged)
    (note,) = read(article, kept).chronicle.diagnostics
    assert note.severity == "note"
    assert "is damaged and was read anew" in note.message


def test_a_damaged_file_is_mended(article: Path, kept: Path) -> None:
    read(article, kept)
    shelf_in(kept).write_bytes(b"damaged")
    read(article, kept)
    assert read(article, kept).chronicle.diagnostics == ()


class Harm:
    """Would make a folder where it is unpickled."""

    def __init__(self, place: str) -> None:
        self.place = place

    def __reduce__(self) -> tuple[object, ...]:
        return os.mkdir, (self.place,)


def test_a_file_can_call_nothing(article: Path, kept: Path, tmp_path: Path) -> None:
    read(article, kept)
    shelf_in(kept).write_bytes(pickle.dumps(Harm(str(tmp_path / "harm"))))
    (kept / "record.sqlite3").write_bytes(pickle.dumps(Harm(str(tmp_path / "harm"))))
    assert len(read(article, kept).chronicle.events) == 1
    assert not (tmp_path / "harm").exists()


def test_what_is_read_with_other_files_is_not_read_again(
    article: Path, kept: Path, readings: list[object]
) -> None:
    read(article, kept)
    assert len(read(article / "chile-peru.txt", kept).chronicle.events) == 1
    assert len(readings) == 1


def test_where_the_shelf_is_gone_the_record_tells_it(
    article: Path, kept: Path, readings: list[object]
) -> None:
    first = read(article, kept)
    shelf_in(kept).unlink()
    assert read(article, kept) == first
    assert len(readings) == 1


def test_where_the_record_is_gone_the_shelf_tells_it(
    article: Path, kept: Path, readings: list[object]
) -> None:
    _add(article)
    read(article, kept)
    (kept / "record.sqlite3").unlink()
    _touch(article)
    assert len(read(article, kept).harvests) == 2
    assert len(readings) == 3


def test_all_that_is_kept_may_be_deleted(article: Path, kept: Path, readings: list[object]) -> None:
    first = read(article, kept)
    for path in kept.iterdir():
        path.unlink()
    assert read(article, kept) == first
    assert len(readings) == 2


def test_what_was_read_before_it_was_stopped_is_not_read_again(
    article: Path, kept: Path, readings: list[object]
) -> None:
    class StopAfterOne(Watch):
        def grown(self, library: Library) -> None:
            self.stopped = True

        def goes_on(self) -> bool:
            return not hasattr(self, "stopped")

    _add(article)
    assert load_or_read(Order((article,)), kept, StopAfterOne()).unread == ("more.txt",)
    read(article, kept)
    assert len(readings) - 1 == 2  # the one that was stopped was begun


def test_a_damaged_record_is_noted(article: Path, kept: Path) -> None:
    read(article, kept)
    shelf_in(kept).unlink()
    (kept / "record.sqlite3").write_bytes(b"no database")
    (note,) = read(article, kept).chronicle.diagnostics
    assert "damaged and was let go of" in note.message


def test_the_rules_in_subfolders_have_a_part(article: Path) -> None:
    assert "extraction/temporal/anchor.py" in store.program_stamp().replace(os.sep, "/")


def test_another_language_has_a_shelf_of_its_own(article: Path) -> None:
    with speaking(Language("es")):
        spanish = key_of([article])
    assert spanish != key_of([article])


def test_the_record_is_a_database(article: Path, kept: Path) -> None:
    read(article, kept)
    base = sqlite3.connect(kept / "record.sqlite3")
    assert base.execute("SELECT count(*) FROM harvest").fetchone() == (1,)
    base.close()


def test_where_nothing_can_be_kept_the_articles_are_read(article: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    chronicle = read(article, tmp_path / "file" / "kept").chronicle
    assert len(chronicle.events) == 1
    assert "cannot be kept" in chronicle.diagnostics[0].message


def test_the_chronicles_unused_for_longest_go_first(tmp_path: Path) -> None:
    for number in range(4):
        path = tmp_path / f"{number}.shelf"
        path.write_bytes(b"x" * 10)
        os.utime(path, (number, number))
    tidy(tmp_path, most=3, most_bytes=25)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["2.shelf", "3.shelf"]


def test_a_missing_file_is_told_again_from_what_was_kept(article: Path, kept: Path) -> None:
    order = Order((article, article / "missing.txt"))
    told = load_or_read(order, kept).chronicle.diagnostics
    assert told
    assert load_or_read(order, kept).chronicle.diagnostics == told


def test_what_earlier_versions_kept_is_let_go_of(article: Path, kept: Path) -> None:
    kept.mkdir()
    (kept / "1f.chronicle").write_bytes(b"x")
    read(article, kept)
    assert not (kept / "1f.chronicle").exists()


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> Callable[[type[InputError] | None], None]:
    """Makes files unreadable, or readable again, while their contents stay what they are."""
    whole = reader.decode

    def fail(kind: type[InputError] | None) -> None:
        def decode(data: bytes, source: str) -> Decoded:
            if kind is not None:
                raise kind("cannot be read")
            return whole(data, source)

        monkeypatch.setattr(reader, "decode", decode)

    return fail


Fail = Callable[[type[InputError] | None], None]


@pytest.mark.parametrize("deleted", ["nothing", "*.shelf", "record.sqlite3*"])
def test_what_failed_for_a_reason_that_passes_is_read_at_the_next_start(
    article: Path, kept: Path, failing: Fail, deleted: str
) -> None:
    failing(PassingError)
    assert [str(one) for one in read(article, kept).chronicle.faults] == [
        "chile-peru.txt: error: cannot be read"
    ]
    for path in kept.glob(deleted):
        path.unlink()
    failing(None)
    assert len(read(article, kept).chronicle.events) == 1


@pytest.mark.parametrize(("closely", "events"), [(True, 1), (False, 0)])
def test_it_is_read_again_when_the_reader_asks_for_it(
    article: Path, kept: Path, failing: Fail, closely: bool, events: int
) -> None:
    failing(PassingError)
    known = read(article, kept)
    failing(None)
    again = load_or_read(Order((article,), known, closely=closely), kept)
    assert len(again.chronicle.events) == events


def test_what_fails_again_is_not_put_together_again(article: Path, kept: Path, failing: Fail) -> None:
    failing(PassingError)
    read(article, kept)
    shelf = shelf_in(kept)
    before = shelf.stat().st_ino
    read(article, kept)
    assert shelf.stat().st_ino == before


def test_what_fails_for_good_is_not_read_again(
    article: Path, kept: Path, failing: Fail, readings: list[object]
) -> None:
    failing(InputError)
    read(article, kept)
    read(article, kept)
    assert len(readings) == 1


def test_another_version_of_a_package_that_reads_is_another_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "PACKAGES", ("reads_articles",))
    monkeypatch.syspath_prepend(str(tmp_path))
    missing = store.program_stamp()
    (tmp_path / "reads_articles.py").write_text("VERSION = 1\n", encoding="utf-8")
    importlib.invalidate_caches()
    installed = store.program_stamp()
    (tmp_path / "reads_articles.py").write_text("VERSION = 10\n", encoding="utf-8")
    assert len({missing, installed, store.program_stamp()}) == 3


def test_a_fault_of_the_program_is_logged(article: Path, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(*_: object, **__: object) -> None:
        raise ValueError("no such lane")

    monkeypatch.setattr(extract, "extract", stumble)
    assert "a fault of the program" in str(read(article, kept).chronicle.faults[0])
    assert "ValueError" in (state_folder() / LOG).read_text(encoding="utf-8")


def test_a_shelf_whose_time_cannot_be_set_is_used_all_the_same(
    article: Path, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> None:
        raise PermissionError(1, "Operation not permitted")

    read(article, kept)
    monkeypatch.setattr(store.os, "utime", refuse)
    assert store.load(shelf_in(kept))[0] is not None


def test_what_was_left_half_written_goes(kept: Path) -> None:
    kept.mkdir()
    left = kept / ".old.shelf.999999999.part"
    left.touch()
    tidy(kept)
    assert not left.exists()
