"""Titles of the golden articles: none breaks off, and none begins with a word that leads on from nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    COORDINATORS,
    OBJECT_PRONOUNS,
    PARTICLES,
    PERSONAL,
    RELATIVES,
    SUBORDINATORS,
    points_on,
)
from explorer.extraction.extract import extract
from explorer.extraction.lexicon import Lexicon
from explorer.reading.reader import read_document

ARTICLES = Path(__file__).parents[1] / "golden" / "articles"
FOLDERS = ("open", "kept", "next", "world", "nameless")
"""Those that may be read; of ``apart`` and ``fresh`` only totals are looked at."""
STRAY = (
    (PREPOSITIONS | RELATIVES | AUXILIARIES | COORDINATORS | PERSONAL | SUBORDINATORS | OBJECT_PRONOUNS)
    | word_set("be been his its their our my there to not")
) - {"over"}  # "Over 700 civilians"
_TWICE = re.compile(r"\b(\w+) \1\b", re.IGNORECASE)
_DATED = re.compile(r"\b(?:in|on|since|until|by) (?:1[0-9]|20)\d\d$")


def faults_of(title: str) -> list[str]:
    """What is wrong with a title by its outward form."""
    words = [word.strip("\"“”‘'«»") for word in title.split()]
    last = words[-1]
    whole = words[-2:] in (["each", "other"], ["into", "being"], ["its", "own"], ["their", "own"])
    ends = last.islower() and points_on(last) and last not in PARTICLES and not whole
    found = {
        "breaks off": ends,
        "begins with a stray word": words[0].lower() in STRAY,
        "says a word twice": _TWICE.search(title) is not None,
        "keeps its date": _DATED.search(title) is not None,
    }
    return [fault for fault, is_so in found.items() if is_so]


def titles_in(folder: str, lexicon: Lexicon) -> list[str]:
    """The titles of all happenings told in a folder of articles."""
    paths = (path for path in sorted((ARTICLES / folder).iterdir()) if path.suffix != ".json")
    documents = (read_document(path, path.name).document for path in paths)
    return [mention.title for one in documents if one for mention in extract(one, lexicon).mentions]


@pytest.mark.slow
@pytest.mark.parametrize("folder", FOLDERS)
def test_titles_of_articles_are_whole(folder: str, lexicon: Lexicon) -> None:
    faulty = [(title, faults) for title in titles_in(folder, lexicon) if (faults := faults_of(title))]
    assert faulty == []


@pytest.mark.parametrize(
    ("title", "faults"),
    [
        ("Iceland breaks off relations", []),
        ("Peru mints a coin of its own", []),
        ("Two armies fight each other", []),
        ("Government calls for", ["breaks off"]),
        ("Under a joint statement", ["begins with a stray word"]),
        ("Treaty of of peace signed", ["says a word twice"]),
        ("Port opened in 1990", ["keeps its date"]),
    ],
)
def test_faults_of_form_are_seen(title: str, faults: list[str]) -> None:
    assert faults_of(title) == faults
