"""Short passages with every happening that they tell: its date and words that its passage must hold."""

import json
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[1] / "golden" / "extraction"
ROWS = [
    pytest.param(json.loads(line), id=f"{path.stem}:{line[10:60]}")
    for path in sorted(FOLDER.glob("*.jsonl"))
    for line in path.read_text("utf-8").splitlines()
]


@pytest.mark.parametrize("row", ROWS)
def test_each_happening_is_told_once_with_its_date(told, row):
    mentions = told(row["text"], row.get("title", "Finland–Japan relations")).mentions
    assert [mention.date.edtf for mention in mentions] == [date for date, _ in row["told"]]
    assert [
        words for (_, words), mention in zip(row["told"], mentions, strict=True) if words not in mention.quote
    ] == []
