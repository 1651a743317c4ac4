"""Numbers and dates that say when nothing happened, each beside a date that says when something did."""

from __future__ import annotations

import html
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from explorer.extraction.extract import extract
from explorer.extraction.lexicon import Lexicon
from explorer.reading.reader import read_document

GOLDEN = Path(__file__).parents[1] / "golden" / "temporal"


def rows_of(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (GOLDEN / name).read_text(encoding="utf-8").splitlines()]


ROWS, NUMBERS = rows_of("decoys.jsonl"), rows_of("numbers.jsonl")
TITLE, OPENING = "Norway–Peru relations", "The two states are friends."


def param(row: dict[str, Any]) -> Any:
    known = pytest.mark.xfail(reason="a known limitation", strict=True)
    return pytest.param(row, id=row["text"][:50], marks=known if "fires" in row else ())


def as_plain(parts: list[str]) -> str:
    return "\n\n".join([TITLE, "History", OPENING, *parts])


def as_wikitext(parts: list[str]) -> str:
    return "\n\n".join([f"'''{TITLE}''' are old.", "== History ==", OPENING, *parts, "[[Category:Peru]]"])


def as_html(parts: list[str]) -> str:
    body = "".join(f"<p>{html.escape(part, quote=False)}</p>" for part in [OPENING, *parts])
    return f"<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1>{body}</body></html>"


def as_page(parts: list[str]) -> str:
    """As :func:`as_html`, of parts that are marked up already."""
    body = "".join([f"<p>{OPENING}</p>", *parts])
    return f"<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1>{body}</body></html>"


def as_markdown(parts: list[str]) -> str:
    return "\n\n".join([f"# {TITLE}", "## History", OPENING, *parts])


DatesTold = Callable[[str, str], set[str]]


@pytest.fixture
def dates_told(tmp_path: Path, lexicon: Lexicon) -> DatesTold:
    """The dates that a file of a name and a text tells, those open at one end as the day or year they name.

    Tests do not take the word lists themselves: of one that fails, as those marked with a known limitation
    do each time, its arguments are put into words, and those of the lists take long.
    """

    def told(name: str, text: str) -> set[str]:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        document = read_document(path, path.name).document
        assert document is not None
        dates = {mention.date.edtf for mention in extract(document, lexicon).mentions}
        return {edtf.removeprefix("../").removesuffix("/..") for edtf in dates}

    return told


@pytest.mark.parametrize("row", [param(row) for row in ROWS])
def test_only_the_true_date_is_told(row: dict[str, Any], dates_told: DatesTold) -> None:
    found = dates_told("a.txt", as_plain(row["text"].split("\n\n")))
    assert found == {row["date"].removeprefix("../").removesuffix("/..")}


FORMS = {"txt": as_plain, "wiki": as_wikitext, "html": as_page, "md": as_markdown}


@pytest.mark.parametrize("row", [param(row) for row in NUMBERS])
def test_only_the_true_dates_are_told_in_any_format(row: dict[str, Any], dates_told: DatesTold) -> None:
    form = row["form"]
    text = FORMS[form](row["text"].split("\n\n"))
    assert dates_told(f"a.{form}", text) == set(row["dates"])


FURNITURE = [row for row in ROWS if "furniture" in row["class"] or "references" in row["class"]]


@pytest.mark.parametrize(
    ("name", "form"), [("a.wiki", as_wikitext), ("a.html", as_html), ("a.md", as_markdown)]
)
def test_furniture_tells_nothing_in_any_format(name: str, form: Any, dates_told: DatesTold) -> None:
    wrong = [
        row["text"]
        for row in FURNITURE
        if dates_told(name, form(row["text"].split("\n\n")))
        != {row["date"].removeprefix("../").removesuffix("/..")}
    ]
    assert wrong == []
