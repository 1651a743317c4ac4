from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.kind import kinds_from
from explorer.chronicle.searching.search import query_words
from explorer.extraction.asking import read_query
from explorer.resources import load_json

KINDS = kinds_from(load_json("kinds.json"))
GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "queries.jsonl"
ROWS = [json.loads(line) for line in GOLDEN.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["typed"])
def test_a_query_is_understood(row: dict[str, str]) -> None:
    assert query_words(read_query(row["typed"], KINDS), KINDS) == row["understood"]


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.key)
def test_every_kind_answers_to_its_label(kind: object) -> None:
    key, label = getattr(kind, "key", ""), getattr(kind, "label", "")
    assert read_query(label, KINDS).kinds == {key}


PIECES = st.sampled_from(
    ["1990", "s", " ", "-", '"', "before ", "from", " to ", "BC", "law", "é", "19th century", "X"]
)


@given(st.lists(PIECES, max_size=8).map("".join) | st.text(max_size=20))
def test_whatever_is_typed_can_be_read(text: str) -> None:
    assert all(term.text == " ".join(term.text.split()) for term in read_query(text, KINDS).terms)
