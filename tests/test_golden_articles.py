"""The golden articles and their gold agree: quotations stand in the texts, dates and kinds are understood.

The readable text is made here and not by explorer.reading, so that a fault there cannot hide one here.
It is coarse, but compared word by word, which is all that is asked of it.
"""

from __future__ import annotations

import html
import json
import re
from calendar import month_name
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.party import pair_of

ARTICLES = Path(__file__).resolve().parent / "golden" / "articles"
HALVES = ("open", "kept", "next", "world")
READ = ("more", "nameless", "six", "accounts", "second", "third")
FOLDERS = (*HALVES, *READ, "apart", "fresh", "sealed", "shut", "unread")
KINDS = {row["key"] for row in json.loads((ARTICLES.parents[2] / "resources/kinds.json").read_text("utf-8"))}
PARTS = ("gold", "merges", "decoys", "optional")
SUFFIXES = {".txt", ".wiki", ".html", ".md"}

Row = dict[str, Any]


@cache
def rows(half: str, part: str) -> list[Row]:
    data: list[Row] = json.loads((ARTICLES / half / f"{part}.json").read_text("utf-8"))
    return data


@cache
def articles(half: str) -> dict[str, Path]:
    """The articles of a folder by the prefix of their file names, which ``doc`` repeats."""
    files = sorted(path for path in (ARTICLES / half).iterdir() if path.suffix in SUFFIXES)
    return {path.name.split("_")[0]: path for path in files}


def words(text: str) -> str:
    """The words of a text in lower case with a space around each."""
    return " " + " ".join(re.findall(r"[^\W_]+", text.lower())) + " "


@cache
def readable(path: Path) -> str:
    """The words of an article as a reader sees them."""
    cleaner = {".html": main_text, ".wiki": wiki_text, ".md": markdown_text}.get(path.suffix, str)
    return words(cleaner(path.read_text("utf-8")))


@cache
def written(path: Path) -> str:
    """The words of an article's file, markup included."""
    return words(html.unescape(path.read_text("utf-8")))


class MainText(HTMLParser):
    """Collects the text inside ``main`` or ``article``, blocks kept apart."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.depth = 0
        self.pieces: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.depth += tag in ("main", "article")
        self.pieces.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self.depth -= tag in ("main", "article")
        self.pieces.append(" ")

    def handle_data(self, data: str) -> None:
        if self.depth:
            self.pieces.append(data)


def main_text(source: str) -> str:
    parser = MainText()
    parser.feed(source)
    return "".join(parser.pieces)


def wiki_date(match: re.Match[str]) -> str:
    year, month, day = match.groups()
    return f"{day or ''} {month_name[int(month)]} {year}"


WIKI_RULES: tuple[tuple[str, Any], ...] = (
    (r"<ref[^>]*>.*?</ref>|<ref[^>]*/>|\[\[(?:Category):[^\]]*\]\]", ""),
    (r"\{\{Infobox.*?\n\}\}", ""),
    (r"\{\{OldStyleDate\|([^|]*)\|([^|]*)\|([^}]*)\}\}", r"\1 [O.S. \3] \2"),
    (r"\{\{(?:start date|birth date|dts)\|(\d+)\|(\d+)(?:\|(\d+))?[^}]*\}\}", wiki_date),
    (r"\{\{nowrap\|([^}]*)\}\}", r"\1"),
    (r"\{\{circa\|([^}]*)\}\}", r"c. \1"),
    (r"\{\{convert\|([^|]*)\|([^|}]*)[^}]*\}\}", r"\1 \2"),
    (r"\{\{efn\|[^}]*\}\}|\{\{[^}]*\}\}", ""),
    (r"\[\[(?:[^|\]]*\|)*([^\]]*)\]\]", r"\1"),
    (r'(?:rowspan|class)="[^"]*"', ""),
)


def wiki_text(source: str) -> str:
    for pattern, replacement in WIKI_RULES:
        source = re.sub(pattern, replacement, source, flags=re.DOTALL)
    return source


def markdown_text(source: str) -> str:
    body = re.sub(r"\A---\n.*?\n---\n", "", source, flags=re.DOTALL)
    body = re.sub(r"\[\^\w+\]:?", "", body)
    return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", body)


@pytest.mark.parametrize("half", HALVES)
def test_each_half_has_six_articles_or_more_in_four_formats(half: str) -> None:
    suffixes = [path.suffix for path in articles(half).values()]
    assert len(suffixes) >= 6
    assert set(suffixes) == SUFFIXES


@pytest.mark.parametrize("half", HALVES)
def test_articles_are_short(half: str) -> None:
    lengths = {doc: readable(path).count(" ") - 1 for doc, path in articles(half).items()}
    assert {doc: n for doc, n in lengths.items() if not 350 <= n <= 900} == {}


def test_further_articles_are_shorter() -> None:
    lengths = {doc: readable(path).count(" ") - 1 for doc, path in articles("more").items()}
    assert {doc: n for doc, n in lengths.items() if not 250 <= n <= 400} == {}


@pytest.mark.parametrize("half", FOLDERS)
def test_mentions_are_quoted_from_their_article(half: str) -> None:
    texts = {doc: readable(path) for doc, path in articles(half).items()}
    assert [row["id"] for row in rows(half, "gold") if words(row["quote"]) not in texts[row["doc"]]] == []


@pytest.mark.parametrize("half", FOLDERS)
def test_the_words_a_mention_must_have_are_in_its_quotation(half: str) -> None:
    gold = rows(half, "gold")
    assert [row["id"] for row in gold if not row["must"]] == []
    assert [row["id"] for row in gold if any(words(w) not in words(row["quote"]) for w in row["must"])] == []


@pytest.mark.parametrize("half", FOLDERS)
def test_dates_are_written_in_edtf(half: str) -> None:
    dates = [edtf for row in rows(half, "gold") for edtf in (row["edtf"], *row["alt_edtf"])]
    dates += [row["edtf"] for part in ("merges", "optional") for row in rows(half, part)]
    assert [edtf for edtf in dates if parse_edtf(edtf).edtf != edtf] == []


@pytest.mark.parametrize("half", FOLDERS)
def test_another_reading_is_another(half: str) -> None:
    readings = [(row["id"], [row["edtf"], *row["alt_edtf"]]) for row in rows(half, "gold")]
    readings += [(row["id"], [row["kind"], *row["alt_kinds"]]) for row in rows(half, "gold")]
    readings += [(row["id"], [row["pair"], *row["alt_pairs"]]) for row in rows(half, "gold")]
    assert [name for name, values in readings if len(set(values)) < len(values)] == []


@pytest.mark.parametrize("half", FOLDERS)
def test_kinds_are_known(half: str) -> None:
    assert {kind for row in rows(half, "gold") for kind in (row["kind"], *row["alt_kinds"])} <= KINDS


@pytest.mark.parametrize("half", FOLDERS)
def test_pairs_are_written_as_pairs_are(half: str) -> None:
    pairs = {pair for row in rows(half, "gold") for pair in (row["pair"], *row["alt_pairs"]) if pair}
    assert [pair for pair in pairs if str(pair_of(*pair.split("–"))) != pair] == []


def test_ids_are_unique_and_name_their_article() -> None:
    gold = [row for half in FOLDERS for row in rows(half, "gold")]
    assert len({row["id"] for row in gold}) == len(gold)
    assert [row["id"] for row in gold if not row["id"].startswith(row["doc"] + "-")] == []


@pytest.mark.parametrize("half", FOLDERS)
def test_no_mention_stands_twice(half: str) -> None:
    seen = [(row["doc"], row["edtf"], row["quote"], tuple(row["must"])) for row in rows(half, "gold")]
    assert [key for key in seen if seen.count(key) > 1] == []


@pytest.mark.parametrize("half", FOLDERS)
def test_merges_join_known_mentions(half: str) -> None:
    known = {row["id"]: row["edtf"] for row in rows(half, "gold")}
    for merge in rows(half, "merges"):
        assert merge["dates"] == {name: known.get(name) for name in merge["ids"]}
        assert len(set(merge["ids"])) > 1


@pytest.mark.parametrize("half", FOLDERS)
def test_decoys_stand_in_their_file(half: str) -> None:
    texts = {doc: written(path) for doc, path in articles(half).items()}
    assert [row["text"] for row in rows(half, "decoys") if words(row["text"]) not in texts[row["doc"]]] == []


@pytest.mark.parametrize("half", FOLDERS)
def test_optional_happenings_are_quoted_from_their_file(half: str) -> None:
    texts = {doc: readable(path) + written(path) for doc, path in articles(half).items()}
    assert [
        row["quote"] for row in rows(half, "optional") if words(row["quote"]) not in texts[row["doc"]]
    ] == []
