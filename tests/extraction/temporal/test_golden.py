from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from explorer.chronicle.dates.temporal import TemporalExpression
from explorer.extraction.temporal import find_dates
from tests.extraction.temporal.make import document, told

GOLDEN = Path(__file__).parents[2] / "golden" / "temporal"


def rows(name: str) -> list[Any]:
    lines = (GOLDEN / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [pytest.param(row["text"], row["dates"], id=row["text"][:60]) for row in map(json.loads, lines)]


def with_marks(expression: TemporalExpression) -> list[str]:
    marks = [expression.bound, "name" if expression.in_name else ""]
    return [*told(expression), *filter(None, marks)]


@pytest.mark.parametrize(
    ("text", "dates"), [*rows("forms"), *rows("relative"), *rows("narrative"), *rows("antiquity")]
)
def test_words_and_dates(text: str, dates: list[list[str]]) -> None:
    assert [list(told(found)) for found in find_dates(document(text))] == dates


@pytest.mark.parametrize(("text", "dates"), [*rows("bounds"), *rows("names")])
def test_bounds_and_names(text: str, dates: list[list[str]]) -> None:
    assert [with_marks(found) for found in find_dates(document(text))] == dates


@pytest.mark.parametrize(("text", "dates"), rows("refusals"))
def test_what_is_no_date_is_refused(text: str, dates: list[list[str]]) -> None:
    assert [list(told(found)) for found in find_dates(document(text))] == dates
