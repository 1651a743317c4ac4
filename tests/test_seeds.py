"""The seeds and their gold agree, and the program tells from the seeds what a reader finds in them."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.event import Mention
from explorer.chronicle.party import pair_of
from explorer.extraction.load import load_chronicle

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ROOT / "seeds"
GOLD = Path(__file__).resolve().parent / "golden" / "seeds"
KINDS = {row["key"] for row in json.loads((ROOT / "resources/kinds.json").read_text("utf-8"))}

# Just under what extraction reaches; raise them when it reaches more.
CORE_TOLD = 0.90
PAIRS_RIGHT = 0.97

Row = dict[str, Any]


@cache
def rows(part: str) -> list[Row]:
    data: list[Row] = json.loads((GOLD / f"{part}.json").read_text("utf-8"))
    return data


@cache
def seeds() -> dict[str, str]:
    return {path.stem: path.read_text("utf-8") for path in sorted(SEEDS.glob("*.txt"))}


@cache
def words(text: str) -> str:
    """The words of a text in lower case with a space around each."""
    return " " + " ".join(re.findall(r"[^\W_]+", text.lower())) + " "


@pytest.fixture(scope="module")
def chronicle() -> Chronicle:
    return load_chronicle([SEEDS])


def tells(mention: Mention, row: Row) -> bool:
    """Whether a mention has the telling words of a row and a date that overlaps the row's."""
    told = words(f"{mention.quote} {mention.title}")
    return mention.date.overlaps(parse_edtf(row["edtf"])) and all(words(word) in told for word in row["must"])


def told_by(mentions: list[Mention]) -> dict[str, Mention]:
    """A mention of its own for as many rows of the gold as can have one (augmenting paths)."""
    choices = {
        row["id"]: [
            at for at, mention in enumerate(mentions) if mention.document == doc and tells(mention, row)
        ]
        for row in rows("gold")
        for doc in [f"{row['doc']}.txt"]
    }
    owner: dict[int, str] = {}

    def place(name: str, tried: set[int]) -> bool:
        for at in choices[name]:
            if at not in tried:
                tried.add(at)
                if at not in owner or place(owner[at], tried):
                    owner[at] = name
                    return True
        return False

    for row in sorted(rows("gold"), key=lambda row: not row["core"]):
        place(row["id"], set())
    return {name: mentions[at] for at, name in owner.items()}


@pytest.fixture(scope="module")
def told(chronicle: Chronicle) -> dict[str, Mention]:
    return told_by([mention for event in chronicle.events for mention in event.mentions])


def test_there_are_five_dossiers_with_gold() -> None:
    assert sorted({row["doc"] for row in rows("gold")}) == sorted(seeds())
    assert len(seeds()) == 5


def test_each_seed_names_its_source_under_its_title() -> None:
    openings = {name: text.split("\n")[:4] for name, text in seeds().items()}
    for name, (title, _, source, _) in openings.items():
        assert source == f"Source: {title.strip('= ')}", name


@pytest.mark.parametrize("part", ["gold", "optional"])
def test_quotations_stand_in_their_seed(part: str) -> None:
    assert [row["quote"] for row in rows(part) if row["quote"] not in seeds()[row["doc"]]] == []


def test_telling_words_stand_in_their_quotation() -> None:
    assert [row["id"] for row in rows("gold") if not row["must"]] == []
    told = [(row["id"], words(word) in words(row["quote"])) for row in rows("gold") for word in row["must"]]
    assert [name for name, stands in told if not stands] == []


def test_dates_are_written_in_edtf() -> None:
    dates = [edtf for row in rows("gold") for edtf in (row["edtf"], *row["alt_edtf"])]
    dates += [row["edtf"] for part in ("merges", "optional") for row in rows(part)]
    assert [edtf for edtf in dates if parse_edtf(edtf).edtf != edtf] == []


def test_kinds_and_pairs_are_known() -> None:
    assert {kind for row in rows("gold") for kind in (row["kind"], *row["alt_kinds"])} <= KINDS
    pairs = {pair for row in rows("gold") for pair in (row["pair"], *row["alt_pairs"]) if pair}
    assert [pair for pair in pairs if str(pair_of(*pair.split("–"))) != pair] == []


def test_another_reading_is_another() -> None:
    readings = [
        (row["id"], [row[name], *row[f"alt_{name}" + "s" * (name != "edtf")]])
        for row in rows("gold")
        for name in ("edtf", "kind", "pair")
    ]
    assert [name for name, values in readings if len(set(values)) < len(values)] == []


def test_ids_are_unique() -> None:
    names = [row["id"] for row in rows("gold")]
    assert len(set(names)) == len(names)


def test_merges_join_known_mentions() -> None:
    known = {row["id"]: row["edtf"] for row in rows("gold")}
    for merge in rows("merges"):
        assert merge["dates"] == {name: known.get(name) for name in merge["ids"]}
        assert len(set(merge["ids"])) > 1


def test_the_seeds_are_read_without_a_complaint(chronicle: Chronicle) -> None:
    assert chronicle.diagnostics == ()


def test_the_core_facts_are_told(told: dict[str, Mention]) -> None:
    core = [row["id"] for row in rows("gold") if row["core"]]
    missed = [name for name in core if name not in told]
    assert 1 - len(missed) / len(core) >= CORE_TOLD, missed


def test_the_core_facts_are_told_of_the_right_pair(told: dict[str, Mention]) -> None:
    core = [row for row in rows("gold") if row["core"] and row["id"] in told]
    wrong = []
    for row in core:
        pair = told[row["id"]].pair
        if (str(pair) if pair else None) not in (row["pair"], *row["alt_pairs"]):
            wrong.append(row["id"])
    assert 1 - len(wrong) / len(core) >= PAIRS_RIGHT, wrong
