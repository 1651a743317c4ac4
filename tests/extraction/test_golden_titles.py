"""Golden rows of titles: a text under a title of an article, and how one of its happenings is headed."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.wordlists import points_on
from explorer.extraction.extract import extract
from explorer.extraction.lexicon import load_lexicon
from explorer.extraction.titles.form.fitting import AT_MOST
from explorer.reading.reader import read_text_document

GOLDEN = Path(__file__).resolve().parent.parent / "golden" / "titles"
ROWS = [
    json.loads(line)
    for file in sorted(GOLDEN.glob("*.jsonl"))
    for line in file.read_text(encoding="utf-8").splitlines()
]
_LEXICON = load_lexicon()
_WORDS = word_set(
    """In 1990 , Japan and Finland signed the ( treaty ) of peace which was said to be opened by he it they
    them Anna Holm President visited that would after when Tokyo had announced agreed with its embassy " ;
    1995 also"""
)


def titles(text: str, pair: str = "Finland–Japan relations") -> list[str]:
    """The titles of a text's happenings in order."""
    document = read_text_document(f"= {pair} =\n\n{text}\n", "a.txt")
    return [mention.title for mention in extract(document, _LEXICON).mentions]


@pytest.mark.parametrize("row", ROWS, ids=[row["title"] for row in ROWS])
def test_happenings_are_headed_as_an_editor_would(row):
    assert titles(row["text"], row["pair"])[row["at"]] == row["title"]


@given(st.lists(st.sampled_from(sorted(_WORDS)), max_size=30))
def test_every_title_is_short_and_clean(words):
    for title in titles(" ".join(words) + "."):
        assert len(title.split()) <= AT_MOST
        assert title == " ".join(title.split())
        assert title[0].isupper() or not title[0].isalpha()


@given(st.lists(st.sampled_from(sorted(_WORDS)), min_size=4, max_size=30))
def test_no_title_ends_on_a_small_word_that_points_onward(words):
    for title in titles(" ".join(words) + "."):
        last = title.split()[-1].strip("\"“”‘'«»")
        assert not last.islower() or not points_on(last)
