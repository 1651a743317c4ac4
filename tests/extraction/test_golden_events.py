"""The three articles of tests/golden/events: what a careful reader found in them is found again."""

import json
from pathlib import Path

import pytest

from explorer.extraction.extract import extract
from explorer.reading.reader import read_document

FOLDER = Path(__file__).parents[1] / "golden" / "events"
GOLD = json.loads((FOLDER / "gold.json").read_text("utf-8"))
SHARE = 0.95
"""What share of the gold must be found; the rest is listed in the limitations."""


@pytest.fixture(scope="module")
def mentions(lexicon):
    found = {}
    for path in sorted((FOLDER / "articles").iterdir()):
        document = read_document(path, path.name).document
        found[path.stem] = extract(document, lexicon).mentions
    return found


def matches(row, mention):
    """Whether a mention bears the date of a gold row and stands in, or around, its quotation."""
    dates = {row["edtf"], *row["alt_edtf"]}
    bare = mention.date.edtf.replace("~", "")
    told = bare in {date.replace("~", "") for date in dates}
    return told and (row["quote"] in mention.quote or mention.quote.rstrip(".") in row["quote"])


def test_what_happened_is_found(mentions):
    core = [row for row in GOLD if row["core"]]
    found = [row for row in core if any(matches(row, mention) for mention in mentions[row["doc"]])]
    assert len(found) >= SHARE * len(core)


def test_it_stands_in_the_right_thread(mentions):
    right = wrong = 0
    for row in GOLD:
        for mention in (one for one in mentions[row["doc"]] if matches(row, one)):
            pair = str(mention.pair) if mention.pair else None
            right += pair in (row["pair"], *row["alt_pairs"])
            wrong += pair not in (row["pair"], *row["alt_pairs"])
    assert right >= SHARE * (right + wrong)
