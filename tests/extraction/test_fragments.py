"""Whatever is cut from texts and joined at random, extraction reads it to its end."""

from __future__ import annotations

import random
from pathlib import Path
from types import SimpleNamespace

import pytest

from explorer.extraction.titles.nouns.rows import row_title

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
JOINTS = [" ", ", ", ". ", " and ", "\n\n", " (", ") ", "\n- ", ' "', "; ", " “", " which ", "\t", "\n"]


@pytest.mark.parametrize(
    "text",
    [
        "- In 1990 Finland met Japan and Ana Paz and",
        "- In 1990 Finland met Japan and Ana Paz,",
    ],
    ids=["ends with and", "ends with a comma"],
)
def test_text_that_breaks_off_is_read(text, told):
    assert told(text) is not None


def test_a_row_of_dates_alone_has_no_title(lexicon):
    heading = SimpleNamespace(kind="visit", persons=frozenset(), verbs=lexicon.verbs)
    assert row_title([], heading) == ""


def fragments(seed):
    chance = random.Random(seed)
    texts = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    for _ in range(40):
        text = chance.choice(texts)
        start = chance.randrange(len(text))
        yield text[start : start + chance.choice((15, 40, 80, 200, 500))] + chance.choice(JOINTS)


@pytest.mark.parametrize("seed", range(25))
def test_joined_fragments_are_read(seed, told):
    title = "Finland–Japan relations" if seed % 2 else "Foreign relations of Peru"
    assert told("".join(fragments(seed)), title) is not None


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(1000, 1400))
def test_more_joined_fragments_are_read(seed, told):
    assert told("".join(fragments(seed))) is not None
