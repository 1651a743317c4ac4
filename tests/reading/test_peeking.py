from __future__ import annotations

import json
from pathlib import Path

import duckdb
import pytest

from explorer.reading import peeking
from explorer.reading.peeking import MOST_ROWS, first_rows, is_table, peek


def names(path: Path) -> list[str]:
    document = peek(path)
    assert document is not None
    return [str(row.cells["What"]) for row in first_rows(document)]


def test_the_first_rows_of_a_large_table_are_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(peeking, "PEEK", 100)
    path = tmp_path / "table.csv"
    path.write_text("Year,What\n" + "".join(f"19{number},Event {number}\n" for number in range(10, 99)))
    assert names(path) == ["Event 10", "Event 11", "Event 12", "Event 13", "Event 14", "Event 15"]


@pytest.mark.parametrize("ending", ["json", "jsonl"])
def test_objects_are_rows(tmp_path: Path, ending: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(peeking, "PEEK", 100)
    rows = [json.dumps({"Year": 1900 + number, "What": f"Event {number}"}) for number in range(9)]
    path = tmp_path / f"table.{ending}"
    path.write_text("[" + ",\n".join(rows) + "]" if ending == "json" else "\n".join(rows))
    assert names(path) == ["Event 0", "Event 1"]


def test_the_first_rows_of_a_parquet_table_are_seen(tmp_path: Path) -> None:
    path = tmp_path / "table.parquet"
    duckdb.execute(f"COPY (SELECT 'E' || i AS What FROM range(100) t(i)) TO '{path}' (FORMAT parquet)")
    assert names(path) == [f"E{number}" for number in range(MOST_ROWS)]


@pytest.mark.parametrize("text", ["", "  \n", '{"setting": 1}'])
def test_what_holds_no_rows_is_no_table(tmp_path: Path, text: str) -> None:
    path = tmp_path / "table.json"
    path.write_text(text)
    document = peek(path)
    assert document is None or first_rows(document) == []


def test_a_damaged_table_is_none(tmp_path: Path) -> None:
    path = tmp_path / "table.parquet"
    path.write_bytes(b"PAR1 and no more")
    assert peek(path) is None


def test_a_table_is_known_by_its_name(tmp_path: Path) -> None:
    for name in ("a.CSV", "b.txt"):
        (tmp_path / name).write_text("x")
    assert [is_table(tmp_path / name) for name in ("a.CSV", "b.txt", "gone.csv")] == [True, False, False]
    assert not is_table(tmp_path)
