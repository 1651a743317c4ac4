"""Files are read one by one; whatever the order, the chronicle is that of reading all of them at once."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from explorer.chronicle.columns import ColumnChoice
from explorer.chronicle.document import Document
from explorer.chronicle.library import EMPTY, Harvest, Joining, Library, Memory, Order, Watch
from explorer.errors import StoppedError
from explorer.extraction import extract as extracting
from explorer.extraction import load as loading
from explorer.extraction.collecting import SELDOM
from explorer.extraction.extract import Extraction, extract
from explorer.extraction.lexicon import load_lexicon
from explorer.extraction.load import load_chronicle, read_library
from explorer.reading import folder as folders
from explorer.reading.digest import digest_of
from explorer.reading.folder import find_sources
from explorer.reading.reader import read_document

LEXICON = load_lexicon()
TREATY = "Chile and Peru\n\nOn 12 May 1929 Chile and Peru signed a treaty in Lima.\n"
VISIT = "Chile and Peru\n\nIn 1929 Chile and Peru signed a treaty. The king of Norway visited Lima in 1950.\n"
LONG = "Chile and Peru\n\n" + "On 12 May 1929 Chile and Peru signed a treaty in Lima.\n\n" * 5


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "articles"
    place.mkdir()
    (place / "a.txt").write_text(TREATY, encoding="utf-8")
    (place / "b.txt").write_text(VISIT, encoding="utf-8")
    return place


class Stop(Watch):
    """Lets so many questions be answered with yes, and notes what has grown."""

    def __init__(self, questions: int) -> None:
        self.left = questions
        self.grew: list[Library] = []

    def grown(self, library: Library) -> None:
        self.grew.append(library)

    def goes_on(self) -> bool:
        self.left -= 1
        return self.left >= 0


def read(folder: Path, known: Library = EMPTY, *, keep: bool = False, watch: Watch | None = None) -> Library:
    return read_library(Order((folder,), known, keep), LEXICON, watch)


def test_a_file_read_again_gives_what_reading_all_of_them_gives(folder: Path) -> None:
    known = read(folder)
    (folder / "b.txt").write_text(VISIT.replace("1950", "1960"), encoding="utf-8")
    assert read(folder, known).chronicle == load_chronicle([folder], LEXICON)


def test_only_a_file_that_has_changed_is_read_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = read(folder)
    (folder / "b.txt").write_text(VISIT.replace("1950", "1960"), encoding="utf-8")
    done, whole = [], loading.harvest_of
    monkeypatch.setattr(
        loading, "harvest_of", lambda source, *rest: done.append(source.name) or whole(source, *rest)
    )
    read(folder, known)
    assert done == ["b.txt"]


def test_what_has_not_changed_is_the_library_known(folder: Path) -> None:
    known = read(folder)
    (folder / "a.txt").touch()
    assert read(folder, known) is known


def test_what_has_been_read_so_far_is_told_file_by_file(folder: Path) -> None:
    watch = Stop(10_000)
    whole = read(folder, watch=watch)
    assert [len(library.harvests) for library in watch.grew] == [1]
    assert watch.grew[0].harvests == whole.harvests[:1]


class Undue(Watch):
    """Never has anything shown before all has been read."""

    def is_due(self, done: int, total: int) -> bool:
        return False


def test_what_is_not_shown_is_compared_in_portions(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[int] = []
    monkeypatch.setattr(loading, "PORTION", 1)
    monkeypatch.setattr(Joining, "compare", lambda _, harvests, check: compared.append(len(list(harvests))))
    read(folder, watch=Undue())
    assert compared == [1, 2]


def test_portions_grow_with_what_was_compared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(10):
        (tmp_path / f"{number}.txt").write_text(f"In 19{number}0 Peru sent an envoy to Chile.", "utf-8")
    compared: list[int] = []
    monkeypatch.setattr(loading, "PORTION", 1)
    monkeypatch.setattr(loading, "SHARE", 1)
    monkeypatch.setattr(Joining, "compare", lambda _, harvests, check: compared.append(len(list(harvests))))
    read(tmp_path, watch=Undue())
    assert compared == [1, 2, 4, 8]


class Noting(Watch):
    """Notes how often garbage is collected when a file is begun."""

    def __init__(self) -> None:
        self.seen: list[tuple[int, int, int]] = []

    def begun(self, done: int, total: int, name: str) -> None:
        self.seen.append(gc.get_threshold())


def test_garbage_is_collected_seldom_while_articles_are_read(folder: Path) -> None:
    before, watch = gc.get_threshold(), Noting()
    read(folder, watch=watch)
    assert set(watch.seen) == {SELDOM}
    assert gc.get_threshold() == before


def test_a_reading_that_is_stopped_keeps_what_it_read(folder: Path) -> None:
    one = Stop(10_000)
    read_library(Order((folder / "a.txt",)), LEXICON, one)
    library = read(folder, watch=Stop(10_000 - one.left))
    assert [one.name for one in library.harvests] == ["a.txt"]
    assert library.unread == ("b.txt",)


def test_the_rest_can_be_read_later(folder: Path) -> None:
    part = read(folder, watch=Stop(0))
    assert part.unread == ("a.txt", "b.txt")
    assert read(folder, part).chronicle == load_chronicle([folder], LEXICON)


def test_what_is_left_is_not_read(folder: Path) -> None:
    part = read_library(Order((folder,), EMPTY, leave={"b.txt"}), LEXICON)
    assert [one.name for one in part.harvests] == ["a.txt"]
    assert part.unread == ("b.txt",)


def test_a_long_file_can_be_stopped_in_its_midst(tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text(LONG, encoding="utf-8")
    (source,) = find_sources([tmp_path]).files
    document = read_document(source.path, source.name).document
    assert document is not None
    with pytest.raises(StoppedError):
        extract(document, LEXICON, goes_on=Stop(5).goes_on)


def test_what_a_file_told_that_is_gone_can_be_kept(folder: Path) -> None:
    known = read(folder)
    (folder / "b.txt").unlink()
    kept = read(folder, known, keep=True)
    assert kept.chronicle.events == known.chronicle.events
    assert kept.missing == ("b.txt",)
    assert "no longer there" in kept.chronicle.diagnostics[0].message


def test_what_a_file_told_that_is_gone_goes_with_it(folder: Path) -> None:
    known = read(folder)
    (folder / "b.txt").unlink()
    assert read(folder, known).chronicle == load_chronicle([folder], LEXICON)


def test_a_file_with_another_name_is_not_kept_twice(folder: Path) -> None:
    known = read(folder)
    (folder / "b.txt").rename(folder / "c.txt")
    library = read(folder, known, keep=True)
    assert [one.name for one in library.harvests] == ["a.txt", "c.txt"]
    assert library.missing == ()


def test_a_file_that_comes_back_is_missing_no_more(folder: Path) -> None:
    known = read(folder)
    (folder / "b.txt").unlink()
    kept = read(folder, known, keep=True)
    (folder / "b.txt").write_text(VISIT, encoding="utf-8")
    assert read(folder, kept, keep=True) == known


@pytest.fixture
def looked_into(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of files whose content is looked into; every file is taken for settled."""
    seen: list[str] = []
    digest = loading.digest_of
    monkeypatch.setattr(folders, "SETTLED", -(10**18))
    monkeypatch.setattr(loading, "digest_of", lambda path: (seen.append(path.name), digest(path))[1])
    return seen


def test_a_file_stamped_as_when_it_was_read_is_not_looked_into(folder: Path, looked_into: list[str]) -> None:
    known = read(folder)
    looked_into.clear()
    assert read(folder, known) is known
    assert looked_into == []


def test_a_file_whose_time_was_set_back_is_looked_into(folder: Path, looked_into: list[str]) -> None:
    known, path = read(folder), folder / "b.txt"
    times = path.stat().st_atime_ns, path.stat().st_mtime_ns
    looked_into.clear()
    path.write_text(VISIT.replace("1950", "1960"), encoding="utf-8")
    os.utime(path, ns=times)
    assert read(folder, known).chronicle == load_chronicle([folder], LEXICON)
    assert "a.txt" not in looked_into[:1]


def test_who_asks_has_every_file_looked_into(folder: Path, looked_into: list[str]) -> None:
    known = read(folder)
    looked_into.clear()
    assert read_library(Order((folder,), known, closely=True), LEXICON) is known
    assert looked_into == ["a.txt", "b.txt"]


def test_a_file_that_was_just_changed_is_looked_into(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folders, "SETTLED", 10**18)
    assert set(read(folder).stamps.values()) == {()}


def test_what_is_found_is_told_before_it_is_read(folder: Path) -> None:
    told: list[Path] = []
    watch = Stop(10**6)
    watch.found = lambda files: told.extend(files)  # type: ignore[method-assign]  # a fact of one test
    read(folder, watch=watch)
    assert told == [folder / "a.txt", folder / "b.txt"]


@pytest.fixture
def saved_meanwhile(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path, str], None]:
    """Has a file saved with a new content after its digest was taken, and before it is read."""

    def save(saved: Path, text: str) -> None:
        def digest_and_save(path: Path) -> str:
            told = digest_of(path)
            if path == saved:
                path.write_text(text, encoding="utf-8")
            return told

        monkeypatch.setattr(loading, "digest_of", digest_and_save)

    return save


Save = Callable[[Path, str], None]


@pytest.mark.parametrize("text", [TREATY.replace("1929", "1930"), "", "Nothing"])
def test_a_file_saved_since_its_digest_was_taken_has_that_of_what_was_read(
    folder: Path, saved_meanwhile: Save, text: str
) -> None:
    saved_meanwhile(folder / "a.txt", text)
    assert read(folder).digests["a.txt"] == digest_of(folder / "a.txt")


def test_a_table_saved_meanwhile_has_the_choice_of_its_columns_in_its_digest(
    tmp_path: Path, saved_meanwhile: Save
) -> None:
    table, columns = tmp_path / "a.csv", ColumnChoice({"title": "what"})
    table.write_text("date,what\n1929,One\n", encoding="utf-8")
    order = Order((table,), columns=columns)
    saved_meanwhile(table, "date,what\n1930,Other\n")
    known = read_library(order, LEXICON)
    assert known.digests == {"a.csv": digest_of(table) + columns.stamp}
    assert read_library(replace(order, known=known), LEXICON) is known


def test_a_file_that_is_gone_when_it_is_read_is_not_remembered(folder: Path) -> None:
    remembered: list[str] = []

    class Remembering(Memory):
        def put(self, harvest: Harvest) -> None:
            remembered.append(harvest.name)

    class Removing(Watch):
        def found(self, files: Sequence[Path]) -> None:
            (folder / "a.txt").unlink()

    read_library(Order((folder,)), LEXICON, Removing(), Remembering())
    assert remembered == ["b.txt"]


def test_a_fault_of_the_program_at_one_file_is_told_and_the_others_are_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stumble(document: Document, *words: object, **more: Any) -> Extraction:
        if document.name == "a.txt":
            raise ValueError("no such lane")
        return extract(document, LEXICON)

    monkeypatch.setattr(extracting, "extract", stumble)
    library = read(folder)
    assert [str(one) for one in library.chronicle.faults] == [
        "a.txt: error: could not be read, by a fault of the program: ValueError: no such lane"
    ]
    assert [one.passing for one in library.harvests] == [True, False]
    assert "in stumble" in capsys.readouterr().err
    monkeypatch.undo()
    again = read_library(Order((folder,), library, retries=True), LEXICON)
    assert again.chronicle == load_chronicle([folder], LEXICON)


@pytest.mark.skipif(os.name != "posix", reason="other systems make no links for everyone")
def test_a_fault_of_one_file_is_told_beside_another_of_its_name_that_is_gone(folder: Path) -> None:
    known = read(folder)
    (folder / "a.txt").unlink()
    (folder / "sub").mkdir()
    (folder / "sub" / "a.txt").symlink_to("nowhere")
    told = {one.source for one in read(folder, known, keep=True).diagnostics}
    assert told == {"a.txt", "sub/a.txt"}


def test_a_file_opened_by_itself_that_is_gone_is_told_once(folder: Path) -> None:
    order = Order((folder / "a.txt",), keep_missing=True)
    known = read_library(order, LEXICON)
    (folder / "a.txt").unlink()
    (told,) = read_library(replace(order, known=known), LEXICON).diagnostics
    assert (told.source, told.severity) == ("a.txt", "note")
