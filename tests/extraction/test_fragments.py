"""Whatever is cut from texts and joined at random, extraction reads it to its end."""

from __future__ import annotations

import random
import re
from functools import cache
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
        "They met in 1990, and Ana Paz and Juan Roca ,",
        "Having joined the Bank in June 1990 and concluded a treaty with the Japanese Union on 3 Nov",
        "Accords (, revised in 1990) were kept.",
        "The Arab League met Japan in 1998, and in May 2004 it applied for membership of",
        "Peru's old ship sank in 1990 with its",
        "Estranged from the years after 1958, Finland and Japan drifted apart.",
    ],
    ids=[
        "ends with and",
        "ends with a comma",
        "ends with a comma behind names",
        "ends within a lead",
        "nothing before brackets",
        "ends with of",
        "ends with its",
        "nothing behind a preposition but its date",
    ],
)
def test_text_that_breaks_off_is_read(text, told):
    assert told(text) is not None


def test_a_row_of_dates_alone_has_no_title(lexicon):
    heading = SimpleNamespace(kind="visit", persons=frozenset(), states=frozenset(), verbs=lexicon.verbs)
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


ARTICLES = Path(__file__).resolve().parents[1] / "golden"
SMALL = """the former;the latter;both;each the other;which;whose;who;he;it;they;its;their;this;those of;
that of;the same year;in 1990;and;but;,;(;);—;until;not until;before;neither;nor;which had;to;was;were;having;
by;said that;as;when;on 3 May 1950;two years later;one;another;the two;respectively;of;from;after 1958"""
WORDS = [words.strip() for words in SMALL.split(";")]


@cache
def dated_sentences():
    paths = sorted(path for name in ("predicates", "headlines") for path in (ARTICLES / name).glob("*.txt"))
    texts = (path.read_text(encoding="utf-8") for path in paths)
    return [one for text in texts for one in re.split(r"(?<=[.;]) |\n", text) if re.search(r"\d{3}", one)]


def altered(sentence, chance):
    """A sentence with a few words left out, put in or exchanged, or cut off."""
    words = sentence.split()
    for _ in range(chance.randint(1, 5)):
        at, how = chance.randrange(len(words) + 1), chance.random()
        if how < 0.3:
            del words[at : at + 1]
        elif how < 0.6:
            words[at:at] = chance.choice(WORDS).split()
        elif how < 0.8:
            words = words[: at + 1] if how < 0.72 else words[at:]
        else:
            words.insert(at, words.pop(chance.randrange(len(words))) if words else "")
    return " ".join(words)


def altered_sentences(seed):
    chance = random.Random(seed)
    return " ".join(altered(chance.choice(dated_sentences()), chance) for _ in range(40))


@pytest.mark.parametrize("seed", range(12))
def test_altered_sentences_are_read(seed, told):
    assert told(altered_sentences(seed)) is not None


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(1000, 1200))
def test_more_altered_sentences_are_read(seed, told):
    assert told(altered_sentences(seed)) is not None


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(1000, 1400))
def test_more_joined_fragments_are_read(seed, told):
    assert told("".join(fragments(seed))) is not None
