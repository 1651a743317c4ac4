"""Makes a folder of many articles on pairs of countries, from templates of our own: nothing in them is true.

    python benchmarks/articles.py FOLDER [--articles 7000] [--seed 1]

The same seed makes the same folder, byte for byte. 7,000 articles are about 100 MB and tell some 300,000
dated happenings. They are to be as long and as various in form as articles are, not to be read.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from explorer.resources import load_json

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
TOLD = (
    "On {day}, {a} and {b} signed {paper} in {city}.",
    "In {month}, {a} opened an embassy in {city_b}.",
    "{a} and {b} established diplomatic relations on {day}.",
    "President {person} of {a} paid an official visit to {b} in {month}, and spoke of {topic}.",
    "In {year}, {b} recalled its ambassador from {city_a} over {topic}.",
    "A delegation led by {person} travelled to {city_b} on {day} for talks on {topic}.",
    "Trade between {a} and {b} reached {number} million dollars in {year}.",
    "The two governments renewed {paper} in {month}, after {number} months of talks on {topic}.",
    "During {year}, {number} students from {a} were at universities in {b}.",
    "On {day}, the parliament of {b} ratified {paper}.",
    "Foreign minister {person} met the ambassador of {b} in {city_a} on {day}.",
    "From {year} to {later}, engineers from {b} built a bridge near {city_a}.",
    "In {month}, {b} lent {a} {number} million dollars for {topic}.",
    "{b} closed its consulate in {city_a} in {year}, and opened it again in {later}.",
)
UNTOLD = (
    "Both countries have long been divided by distance more than by interest, and seldom agree on why.",
    "Historians of {a} ascribe this to {topic}, those of {b} to the character of the men who were sent.",
    "The archives in {city_a} hold letters on {topic} that nobody printed, those in {city_b} the answers.",
    "Merchants from {a} brought timber, hides and salt, and went home with cloth, tools and coffee.",
    "What the newspapers of {city_b} wrote about {topic} was rarely kind, and as rarely read in {city_a}.",
    "Families on both sides speak of it still, though few would name the reasons in the same order.",
    "The delegations used to dine late and to agree early, which was remarked upon by all who had to wait.",
    "Among the questions that came back again and again was {topic}, on which neither side gave much ground.",
    "Officials who served in both capitals remembered {topic} as the harder half of their work.",
)
PAPERS = (
    *(
        "a treaty of friendship",
        "a trade agreement",
        "an agreement on fisheries",
        "a convention on extradition",
    ),
    *(
        "a memorandum on education",
        "an air transport agreement",
        "a protocol on visas",
        "a cultural agreement",
    ),
)
TOPICS = (
    *("fishing rights", "the northern railway", "scholarships", "customs duties", "the harbour", "visas"),
    *(
        "the price of grain",
        "drinking water",
        "a mining concession",
        "old debts",
        "the border posts",
        "seamen",
    ),
)
SYLLABLES = ("ba", "ren", "to", "li", "mar", "no", "sel", "da", "vi", "kor", "ema", "tis", "ul", "per", "go")
HEADINGS = (
    "Overview",
    "Early contacts",
    "Diplomatic relations",
    "Visits",
    "Agreements",
    "Trade",
    "Recent years",
)
EVENTS = 40, 48
"""Dated sentences of an article, from and to."""


def countries() -> list[tuple[str, str]]:
    """The names of countries, with a capital each."""
    rows = load_json("parties.json")["parties"]
    named = [(row["name"], row["capitals"][0]) for row in rows if row.get("iso") and row.get("capitals")]
    return sorted(named)


def article(draw: random.Random, one: tuple[str, str], two: tuple[str, str]) -> tuple[str, str]:
    """The text of an article on two countries, and the ending of its file's name."""
    ending = draw.choices((".txt", ".md", ".html"), (6, 3, 1))[0]
    year = draw.randint(1825, 1900)
    parts = []
    left = draw.randint(*EVENTS)
    for heading in HEADINGS:
        count = left if heading == HEADINGS[-1] else min(left, draw.randint(4, 9))
        left -= count
        paragraphs = []
        while count > 0:
            told = min(count, draw.randint(1, 4))
            count -= told
            year = min(year + draw.randint(0, 9), 2023)
            paragraphs.append(_paragraph(draw, one, two, year, told))
        parts.append((heading, paragraphs))
        year = draw.randint(1850, 1960)
    return _written(f"{one[0]}–{two[0]} relations", parts, ending), ending


def _paragraph(draw: random.Random, one: tuple[str, str], two: tuple[str, str], year: int, told: int) -> str:
    kinds = [True] * told + [False] * round(told * 2.4)
    draw.shuffle(kinds)
    return " ".join(
        _sentence(draw, one, two, year + number // 3, dated) for number, dated in enumerate(kinds)
    )


def _sentence(draw: random.Random, one: tuple[str, str], two: tuple[str, str], year: int, dated: bool) -> str:
    first, second = (one, two) if draw.random() < 0.5 else (two, one)
    month = draw.choice(MONTHS)
    name = "".join(draw.choices(SYLLABLES, k=3)).capitalize()
    return draw.choice(TOLD if dated else UNTOLD).format(
        a=first[0],
        b=second[0],
        city=draw.choice((first[1], second[1])),
        city_a=first[1],
        city_b=second[1],
        day=f"{draw.randint(1, 28)} {month} {year}",
        month=f"{month} {year}",
        year=year,
        later=year + draw.randint(1, 4),
        paper=draw.choice(PAPERS),
        topic=draw.choice(TOPICS),
        person=f"{draw.choice(SYLLABLES).capitalize()}lo {name}",
        number=draw.randint(2, 900),
    )


def _written(title: str, parts: list[tuple[str, list[str]]], ending: str) -> str:
    if ending == ".html":
        inner = "".join(f"<h2>{h}</h2>" + "".join(f"<p>{p}</p>\n" for p in ps) for h, ps in parts if ps)
        return f"<!doctype html><meta charset=utf-8><title>{title}</title><h1>{title}</h1>{inner}"
    mark = ("# ", "## ") if ending == ".md" else ("", "")
    blocks = [f"{mark[0]}{title}"]
    for heading, paragraphs in parts:
        blocks += [f"{mark[1]}{heading}", *paragraphs] if paragraphs else []
    return "\n\n".join(blocks) + "\n"


def articles(count: int, seed: int) -> Iterator[tuple[str, str]]:
    """The names and texts of so many articles."""
    draw = random.Random(seed)
    pairs = list(combinations(countries(), 2))
    draw.shuffle(pairs)
    for number in range(count):
        text, ending = article(draw, *pairs[number % len(pairs)])
        yield f"{number // 100:03d}/{number:05d}{ending}", text


def make(folder: Path, count: int, seed: int = 1) -> int:
    """Make the folder of articles; its bytes."""
    size = 0
    for name, text in articles(count, seed):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        data = text.encode()
        path.write_bytes(data)
        size += len(data)
    return size


def main() -> None:
    parser = argparse.ArgumentParser(description="Make a folder of many articles.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--articles", type=int, default=7000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    print(f"{make(chosen.folder, chosen.articles, chosen.seed) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
