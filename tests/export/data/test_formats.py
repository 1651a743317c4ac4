"""What holds for every format in which events are taken away."""

from __future__ import annotations

import tracemalloc
from dataclasses import replace
from pathlib import Path

import pytest

from explorer.chronicle.chronicle import in_order
from explorer.chronicle.event import Event
from explorer.errors import OutputError
from explorer.export.data.contents import Contents
from explorer.export.data.data_file import encoded, write_pieces
from explorer.export.data.formats import FORMATS, NAMES, DataFormat, format_for, format_named, format_of
from tests.export.told import CONTENTS, told

EACH = pytest.mark.parametrize("kind", FORMATS, ids=NAMES)


def written(kind: DataFormat, contents: Contents = CONTENTS) -> bytes:
    return b"".join(encoded(piece) for piece in kind.pieces(contents))


@EACH
def test_the_same_events_give_the_same_bytes(kind: DataFormat) -> None:
    assert written(kind) == written(kind)


@EACH
def test_no_events_are_no_fault(kind: DataFormat) -> None:
    assert written(kind, Contents(())) is not None


@EACH
def test_every_format_is_found_by_its_name_and_by_its_ending(kind: DataFormat) -> None:
    assert format_named(kind.name) is format_of(Path(f"Events{kind.ending.upper()}")) is kind


def many(count: int) -> Contents:
    """Events in order of date, each with a passage of its own in one of a few documents."""
    events = in_order(
        told(f"{1800 + number % 220}-{number % 12 + 1:02}", f"Talk {number} is held", f"{number:05}")
        for number in range(count)
    )
    return replace(CONTENTS, events=tuple(map(with_place, events, range(count))))


def with_place(event: Event, number: int) -> Event:
    (one,) = event.mentions
    own = replace(one, document=f"{number % 3}.txt", start=40 * number, end=40 * number + 30)
    return replace(event, mentions=(own,))


def peak(kind: DataFormat, contents: Contents) -> int:
    """By how many bytes memory grows at the most while a format is written."""
    tracemalloc.start()
    for _ in kind.pieces(contents):
        pass
    found = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return found


@pytest.mark.slow
@EACH
def test_memory_does_not_grow_with_the_events(kind: DataFormat) -> None:
    few, more = many(600), many(2000)
    peak(kind, more)  # what is imported, or kept for the next time within limits, is no growth
    assert peak(kind, more) < min(1.3 * peak(kind, few) + 20_000, 400_000)


def test_an_unknown_format_is_named() -> None:
    with pytest.raises(OutputError, match="unknown format 'xls'; known are csv, jsonl, json"):
        format_named("xls")


def test_an_unknown_ending_is_named() -> None:
    with pytest.raises(OutputError, match=r"the format of 'a\.xls' by its ending; known are \.csv"):
        format_of(Path("a.xls"))


def test_a_failure_leaves_what_stood_there_and_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "events.csv"
    path.write_text("precious")

    def pieces() -> object:
        yield "half"
        raise OSError(28, "No space left on device")

    with pytest.raises(OutputError, match=r"cannot write '.*events\.csv': No space left on device"):
        write_pieces(pieces(), path)  # type: ignore[arg-type]
    assert [entry.name for entry in tmp_path.iterdir()] == ["events.csv"]
    assert path.read_text() == "precious"


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="there is no folder"):
        write_pieces(["a"], tmp_path / "none" / "a.csv")


def test_a_folder_is_not_overwritten(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="it is no ordinary file"):
        write_pieces(["a"], tmp_path)


def test_line_ends_are_written_as_they_are(tmp_path: Path) -> None:
    write_pieces(["a\r\n", "Ñ\n", b"\x00"], tmp_path / "a.bin")  # type: ignore[list-item]
    assert (tmp_path / "a.bin").read_bytes() == b"a\r\n\xc3\x91\n\x00"


@pytest.mark.parametrize(
    ("name", "chosen", "written"),
    [
        ("a.csv", "csv", "csv"),
        ("a.JSON", "csv", "json"),
        ("a.txt", "csv", "csv"),
        ("a", "csv", "csv"),
        ("a.json", "timelinejs", "timelinejs"),
        ("a.json", "jsonld", "jsonld"),
        ("a.json", "jsonl", "json"),
        ("a.csl.json", "timelinejs", "csl"),
        ("a.htm", "csv", "html"),
    ],
)
def test_the_ending_of_another_format_tells_that_one(name: str, chosen: str, written: str) -> None:
    assert format_for(Path(name), format_named(chosen)) is format_named(written)
