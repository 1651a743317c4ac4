"""Golden rows of the rules that say to whose relations a happening belongs."""

import json
from pathlib import Path

import pytest

ROWS = json.loads(
    (Path(__file__).parent.parent.parent / "golden/pairs/rows.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["rule"])
def test_the_pairs_of_a_text(told, row):
    pairs = [
        str(mention.pair) if mention.pair else None for mention in told(row["text"], row["title"]).mentions
    ]
    assert pairs == row["pairs"]
