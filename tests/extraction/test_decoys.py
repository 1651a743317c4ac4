"""Numbers and dates that say when nothing happened, each beside a date that says when something did."""

from __future__ import annotations

import html
import json
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


def dates_told(path: Path, text: str, lexicon: Lexicon) -> set[str]:
    """The dates of what a file tells, those open at one end as the day or year they name."""
    path.write_text(text, encoding="utf-8")
    document = read_document(path, path.name).document
    assert document is not None
    told = {mention.date.edtf for mention in extract(document, lexicon).mentions}
    return {edtf.removeprefix("../").removesuffix("/..") for edtf in told}


@pytest.mark.parametrize("row", [param(row) for row in ROWS])
def test_only_the_true_date_is_told(row: dict[str, Any], tmp_path: Path, lexicon: Lexicon) -> None:
    found = dates_told(tmp_path / "a.txt", as_plain(row["text"].split("\n\n")), lexicon)
    assert found == {row["date"].removeprefix("../").removesuffix("/..")}


FORMS = {"txt": as_plain, "wiki": as_wikitext, "html": as_page, "md": as_markdown}


@pytest.mark.parametrize("row", [param(row) for row in NUMBERS])
def test_only_the_true_dates_are_told_in_any_format(
    row: dict[str, Any], tmp_path: Path, lexicon: Lexicon
) -> None:
    form = row["form"]
    text = FORMS[form](row["text"].split("\n\n"))
    assert dates_told(tmp_path / f"a.{form}", text, lexicon) == set(row["dates"])


FURNITURE = [row for row in ROWS if "furniture" in row["class"] or "references" in row["class"]]


@pytest.mark.parametrize(
    ("name", "form"), [("a.wiki", as_wikitext), ("a.html", as_html), ("a.md", as_markdown)]
)
def test_furniture_tells_nothing_in_any_format(
    name: str, form: Any, tmp_path: Path, lexicon: Lexicon
) -> None:
    wrong = [
        row["text"]
        for row in FURNITURE
        if dates_told(tmp_path / name, form(row["text"].split("\n\n")), lexicon)
        != {row["date"].removeprefix("../").removesuffix("/..")}
    ]
    assert wrong == []
