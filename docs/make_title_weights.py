"""Make resources/title_weights.json: what speaks for a title as the sentence was read, or for the rules'.

The titles of happenings in prose are made twice, by rules and of the predicate that a date dates as a network
reads it. An additive model (logistic regression) of the traits of both
(``explorer/extraction/titles/form/preferring.py``) tells which is the better. It learns from the articles in
``tests/golden/predicates`` that have a file ``.told`` beside them: the better title is the one that is liker
to the headline that an editor would give. How much a pair counts is how much likelier the worse title is a
bad one. Weights are drawn to nought by the square of their size.

The network reads too well what it was taught with, so each article is read by one that was taught without it:
the articles are dealt into three parts, and this is done twice with other parts. ``torch`` is needed for it
(the extra ``learn``), and some twelve minutes.

Usage: python docs/make_title_weights.py [--taught FOLDER] [--output FILE]

What was taught is kept in the folder, and is not taught again where it is found there. How much of the worth
of choosing rightly is gained in articles that were not learned from is printed.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np

from explorer.extraction.extract import extract
from explorer.extraction.lexicon import Lexicon, load_lexicon
from explorer.extraction.predicates.reading import reader_of
from explorer.extraction.predicates.weights import predicate_weights
from explorer.extraction.titles.form.preferring import Pair, traits_of
from explorer.reading.reader import read_text_document

ROOT = Path(__file__).resolve().parent.parent
READ = ROOT / "tests" / "golden" / "predicates"
PARTS, TURNS, SEED = 3, 2, 6
SEEN_OFTEN = 12
"""A trait counts that so many pairs have, and that so many lack."""
PULL, STEPS, UNIT = 4.0, 12, 100
BAD = (
    (0.0, 0.8),
    (0.3, 0.71),
    (0.45, 0.58),
    (0.6, 0.51),
    (0.7, 0.36),
    (0.8, 0.23),
    (0.9, 0.11),
    (0.999, 0.0),
)
"""From so much likeness to the ideal headline on, this share of titles was found bad by a strict editor."""


class Example(NamedTuple):
    """A pair of titles: its article, its traits, and how much more often one like the rules' is bad."""

    article: str
    traits: frozenset[str]
    gain: float


def likeness(title: str, ideal: str) -> float:
    """How many words two titles share (F1), words being alike by their first five letters."""
    one, other = (Counter(word[:5] for word in re.findall(r"\w+", text.lower())) for text in (title, ideal))
    return 2 * (one & other).total() / max(1, one.total() + other.total())


def badness(title: str, ideal: str) -> float:
    """How likely a strict editor finds a title bad, by how like it is to the one that he would give."""
    return BAD[bisect_right(BAD, (likeness(title, ideal), 1.0)) - 1][1]


def told_articles() -> list[str]:
    """The names of the articles that have headlines."""
    return sorted(path.stem for path in READ.glob("*.told"))


def examples(article: str, lexicon: Lexicon) -> Iterator[Example]:
    """The pairs of unlike titles of an article."""
    text = (READ / f"{article}.txt").read_text(encoding="utf-8")
    ideal = dict(_headlines((READ / f"{article}.told").read_text(encoding="utf-8")))
    for pair in unlike(text, article, lexicon):
        telling = pair.telling
        headline = ideal.get((telling.view.starts[0], telling.start, telling.expression.start))
        if headline:
            yield _example(article, pair, headline, lexicon)


def unlike(text: str, name: str, lexicon: Lexicon) -> list[Pair]:
    """The pairs of unlike titles of a text."""
    pairs: list[Pair] = []

    def prefers(pair: Pair) -> bool:
        pairs.append(pair)
        return False

    extract(read_text_document(text, f"{name}.txt"), replace(lexicon, prefers_read=prefers))
    return pairs


def _example(article: str, pair: Pair, headline: str, lexicon: Lexicon) -> Example:
    gain = badness(pair.rules[0], headline) - badness(pair.read[0], headline)
    return Example(article, frozenset(traits_of(pair, lexicon.verbs)), gain)


def _headlines(told: str) -> Iterator[tuple[tuple[int, ...], str]]:
    for line in told.splitlines():
        place, _, headline = line.split("|", 2)
        yield tuple(map(int, place.split("."))), headline


def learn(found: Sequence[Example]) -> dict[str, int]:
    """What each trait adds, in hundredths, by Newton's method."""
    seen = Counter(trait for one in found for trait in one.traits)
    names = sorted(name for name, count in seen.items() if SEEN_OFTEN <= count <= len(found) - SEEN_OFTEN)
    rows = np.array([[1.0, *(name in one.traits for name in names)] for one in found])
    wanted, worth = (np.array([f(one.gain) for one in found]) for f in (lambda gain: gain > 0, abs))
    pull = np.array([1e-3, *[PULL] * len(names)])
    weights = np.zeros(rows.shape[1])
    for _ in range(STEPS):
        share = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (worth * (share - wanted)) + pull * weights
        bend = (rows * (worth * share * (1 - share))[:, None]).T @ rows + np.diag(pull)
        weights -= np.linalg.solve(bend, slope)
    told = zip(["start", *names], (weights * UNIT).round().astype(int).tolist(), strict=True)
    return {name: number for name, number in told if number or name == "start"}


def gained(found: Sequence[Example], weights: dict[str, int]) -> float:
    """How many titles less are bad than if the rules' were always printed."""
    return sum(
        one.gain for one in found if weights["start"] + sum(weights.get(trait, 0) for trait in one.traits) > 0
    )


def dealt(turn: int) -> list[list[str]]:
    """The articles in parts, others in each turn."""
    names = told_articles()
    if turn:
        random.Random(SEED + turn).shuffle(names)
    return [names[at::PARTS] for at in range(PARTS)]


def taught_without(part: Sequence[str], lexicon: Lexicon, kept: Path) -> Lexicon:
    """The lexicon with a network that was taught without some articles, kept in that file."""
    if not kept.exists():
        sys.path.insert(0, str(Path(__file__).parent))
        import make_predicate_weights as network  # it needs torch

        known = [one for one in network.examples(lexicon) if one.article not in part]
        kept.write_text(network.written(network.taught(known, lexicon)), encoding="utf-8", newline="\n")
    data = json.loads(kept.read_text(encoding="utf-8"))
    return replace(lexicon, readings=reader_of(lambda: predicate_weights(data), lexicon.verbs))


def main() -> None:
    """Learn, and write the file."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--taught", type=Path, default=ROOT / ".taught", help="where networks are kept")
    parser.add_argument("--output", type=Path, default=ROOT / "resources" / "title_weights.json")
    options = parser.parse_args()
    options.taught.mkdir(exist_ok=True)
    lexicon, found = load_lexicon(), list[Example]()
    for turn in range(TURNS):
        for at, part in enumerate(dealt(turn)):
            reading = taught_without(part, lexicon, options.taught / f"{turn}-{at}.json")
            found += [one for article in part for one in examples(article, reading)]
    print(f"{len(found)} pairs, {sum(max(0, one.gain) for one in found):.1f} titles to gain")
    new = 0.0
    for at in range(6):
        kept = told_articles()[at::6]
        weights = learn([one for one in found if one.article not in kept])
        new += gained([one for one in found if one.article in kept], weights)
    print(f"{new:.1f} gained in articles that were not learned from")
    weights = learn(found)
    rows = ",\n".join(f" {json.dumps(name)}: {number}" for name, number in weights.items())
    options.output.write_text(f"{{\n{rows}\n}}\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
