"""How many corrections find their passages again in edited sources, and whether any finds a wrong one.

    python benchmarks/reattaching.py [--articles 8] [--seed 1] [--only NAME] [--wrong] [--renamed]

The dossiers, made-up articles (``benchmarks/articles.py``) and made-up chronologies, whose lines are as alike
as lines of a list are, are read; there is a correction for each account of a happening. Then the texts are
edited sentence by sentence, in ways of which the program knows nothing, and read anew. It is known of every
sentence where it came from, so that a passage found in another one counts as wrong, unless both tell the same
event. Files may be renamed at the same time.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.articles import MONTHS, articles
from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.corrections.attaching import Finder
from explorer.chronicle.corrections.correction import passage_of
from explorer.chronicle.event import Mention
from explorer.extraction.load import load_chronicle

SEEDS = Path(__file__).resolve().parent.parent / "seeds"


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence, and the number of the sentence that it was; None for one that was put in."""

    text: str
    origin: int | None


Paragraph = tuple[Piece, ...]
Edit = Callable[[random.Random, list[Paragraph]], list[Paragraph]]

_END = re.compile(r"(?<=[a-z0-9)]{2}[.!?]) +(?=[A-Z])")


def pieces_of(text: str, numbers: Iterator[int]) -> list[Paragraph]:
    """A text in paragraphs of sentences, each with a number of its own."""
    blocks = (" ".join(block.split()) if "|" not in block else block for block in text.split("\n\n"))
    return [
        tuple(Piece(one, next(numbers)) for one in _END.split(block)) for block in blocks if block.strip()
    ]


def chronology(draw: random.Random, lines: int, *, years: bool) -> str:
    """Lines that differ in little but names and dates; where these are ``years``, several share one."""
    names = [
        f"{one} {two}" for one in ("Ada", "Eva", "Ivo", "Odo") for two in ("Lind", "Holm", "Berg", "Roth")
    ]
    told = (
        "{day}: Visit of President {person} of Chile to Peru.",
        "{day}: Visit of President {person} of Peru to Chile.",
        "{day}: Chile and Peru sign an agreement on {topic}.",
        "{day}: Chile and Peru sign a treaty on {topic}.",
        "{day}: The foreign minister {person} of Chile meets the ambassador of Peru.",
    )
    topics = ("fishing", "mining", "railways", "visas", "customs", "water", "copper", "tourism")
    year, written = 1950, ["Chronology of Chile–Peru relations"]
    for _ in range(lines):
        year += draw.random() < (0.3 if years else 0.5)
        day = str(year) if years else f"{draw.randint(1, 28)} {draw.choice(MONTHS)} {year}"
        words = draw.choice(told)
        written.append(words.format(day=day, person=draw.choice(names), topic=draw.choice(topics)))
    return "\n\n".join(written)


# --- edits ------------------------------------------------------------------------------------------


def each(change: Callable[[random.Random, str], str]) -> Edit:
    """Every sentence changed by itself."""

    def edit(draw: random.Random, paragraphs: list[Paragraph]) -> list[Paragraph]:
        return [tuple(replace(one, text=change(draw, one.text)) for one in row) for row in paragraphs]

    return edit


def both(*edits: Edit) -> Edit:
    """One edit after another."""

    def edit(draw: random.Random, paragraphs: list[Paragraph]) -> list[Paragraph]:
        for one in edits:
            paragraphs = one(draw, paragraphs)
        return paragraphs

    return edit


_SMALL = re.compile(r"\b[a-z]{4,}\b")
_OTHER = ("gladly", "sudden", "formal", "several", "lately", "western", "narrow", "common")


def _worded(draw: random.Random, text: str, count: int, word: str | None = None) -> str:
    """A text with other words in place of some; ``word`` "" leaves them out."""
    places = [found for found in _SMALL.finditer(text) if found[0].capitalize() not in MONTHS]
    for found in sorted(draw.sample(places, min(count, len(places))), key=lambda one: -one.start()):
        new = draw.choice(_OTHER) if word is None else word
        text = f"{text[: found.start()]}{new}{text[found.end() :]}"
    return re.sub("  +", " ", text)


def one_word(draw: random.Random, text: str) -> str:
    return _worded(draw, text, 1)


def three_words(draw: random.Random, text: str) -> str:
    return _worded(draw, text, 3)


def less(draw: random.Random, text: str) -> str:
    return _worded(draw, text, 1, "")


def more(draw: random.Random, text: str) -> str:
    place = draw.choice([found.end() for found in re.finditer(r"\w\b(?= \w)", text)] or [len(text)])
    return f"{text[:place]} {draw.choice(_OTHER)}{text[place:]}"


def clause(draw: random.Random, text: str) -> str:
    """Half a sentence is put behind."""
    return text[:-1] + ", as was said at the time" + text[-1:] if text.endswith(".") else text


def typeset(_: random.Random, text: str) -> str:
    for plain, set_ in (('"', "”"), ("'", "’"), (" - ", " – "), ("–", "-"), ("...", "…")):
        text = text.replace(plain, set_)
    return text


def hard_spaces(_: random.Random, text: str) -> str:
    return re.sub(r"(?<=\d) (?=[A-Z])|(?<=[a-z]) (?=\d{4})", "\u00a0", text)


def american(_: random.Random, text: str) -> str:
    months = "|".join(MONTHS)
    return re.sub(rf"\b(\d{{1,2}}) ({months}) (\d{{4}})\b", r"\2 \1, \3", text)


def short_months(_: random.Random, text: str) -> str:
    months = "|".join(MONTHS)
    return re.sub(rf"\b(?!May)({months})\b(?= \d)", lambda found: found[0][:3], text)


def later(_: random.Random, text: str) -> str:
    """Every year is another one."""
    return re.sub(r"\b(1[89]\d\d|20[01]\d)\b", lambda found: str(int(found[0]) + 1), text)


def put_in(draw: random.Random, paragraphs: list[Paragraph]) -> list[Paragraph]:
    """A sentence before every one."""
    words = ("Much has been written about it.", "Of this little is known.", "It was a slow time.")
    return [tuple(new for one in row for new in (Piece(draw.choice(words), None), one)) for row in paragraphs]


def shuffled(draw: random.Random, paragraphs: list[Paragraph]) -> list[Paragraph]:
    head, *rest = paragraphs
    return [head, *draw.sample(rest, len(rest))]


def rearranged(draw: random.Random, paragraphs: list[Paragraph]) -> list[Paragraph]:
    """The sentences of every paragraph in another order."""
    return [tuple(draw.sample(row, len(row))) for row in paragraphs]


def halved(draw: random.Random, paragraphs: list[Paragraph]) -> list[Paragraph]:
    """Every second sentence is gone."""
    head, *rest = paragraphs
    kept = [tuple(one for one in row if draw.random() < 0.5) for row in rest]
    return [head, *(row for row in kept if row)]


def same(_: random.Random, paragraphs: list[Paragraph]) -> list[Paragraph]:
    return paragraphs


EDITS: dict[str, Edit] = {
    "nothing": same,
    "a sentence put in before every one": put_in,
    "paragraphs in another order": shuffled,
    "sentences in another order": rearranged,
    "quotation marks and dashes": each(typeset),
    "hard spaces in dates": each(hard_spaces),
    "a word changed in every sentence": each(one_word),
    "three words changed in every sentence": each(three_words),
    "a word left out of every sentence": each(less),
    "a word put into every sentence": each(more),
    "half a sentence put behind every one": each(clause),
    "dates written May 3, 1901": each(american),
    "months shortened": each(short_months),
    "every year one later": each(later),
    "a word changed, a sentence put in": both(each(one_word), put_in),
    "a word changed, paragraphs in another order": both(each(one_word), shuffled),
    "a word changed, sentences in another order": both(each(one_word), rearranged),
    "dates written otherwise, a word changed": both(each(american), each(one_word)),
    "dates written otherwise, a sentence put in": both(each(american), put_in),
    "every second sentence gone": halved,
    "every second gone, a word changed in the others": both(halved, each(one_word)),
    "every second gone, dates written otherwise": both(halved, each(american)),
    "every second gone, every year one later": both(halved, each(later)),
}


# --- measuring --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Told:
    """Mentions of a state of the texts, with the numbers of their sentences and the ids of their events."""

    chronicle: Chronicle
    places: dict[Mention, int | None]
    events: dict[Mention, str]


def told_in(folder: Path, texts: dict[str, list[Paragraph]]) -> Told:
    """Write texts, and read them."""
    folder.mkdir()
    spans: dict[str, list[tuple[int, int, int | None]]] = {}
    for name, paragraphs in texts.items():
        text, rows = "", []
        for row in paragraphs:
            for piece in row:
                rows.append((len(text), len(text) + len(piece.text), piece.origin))
                text += f"{piece.text} "
            text = text[:-1] + "\n\n"
        (folder / name).write_text(text, encoding="utf-8")
        spans[name] = rows
    chronicle = load_chronicle([folder])
    places, events = {}, {}
    for event in chronicle.events:
        for mention in event.mentions:
            events[mention] = event.id
            rows = spans[Path(mention.document).name]
            at = mention.date_start
            places[mention] = next((origin for start, end, origin in rows if start <= at < end), None)
    return Told(chronicle, places, events)


GROUPS = ("dossiers", "articles", "chronologies")


def group_of(mention: Mention) -> int:
    """In which of GROUPS a mention stands."""
    return 2 if "chronology" in mention.document else 1 if "made-" in mention.document else 0


def measured(before: Told, after: Told, *, tell: bool) -> list[list[int]]:
    """Of each group: how many passages there are still, how many of these are found, how many wrongly.

    What is found wrongly is printed where that is to be told.
    """
    documents = {one.name: one for one in before.chronicle.documents}
    passages = {mention: passage_of(mention, documents.get(mention.document)) for mention in before.places}
    now_there = {one.name: one for one in after.chronicle.documents}
    finder = Finder(after.places, now_there, passages.values())
    now_at = {origin for origin in after.places.values() if origin is not None}
    of_event: dict[str, set[int | None]] = {}
    for mention, identity in before.events.items():
        of_event.setdefault(identity, set()).add(before.places[mention])
    rows = [[0, 0, 0] for _ in GROUPS]
    for mention, place in before.places.items():
        row, passage = rows[group_of(mention)], passages[mention]
        row[0] += place in now_at
        now = finder.find(passage)
        if now is None:
            continue
        if after.places[now] == place:
            row[1] += 1
            continue
        ours = {identity for one, identity in after.events.items() if after.places[one] == place}
        same_event = after.places[now] in of_event[before.events[mention]] or after.events[now] in ours
        row[2] += not same_event
        if tell and not same_event:
            print(f"   {passage.quote!r}\n   found as {now.quote!r}")
    return rows


def texts_of(count: int, seed: int) -> dict[str, list[Paragraph]]:
    """The texts in sentences: dossiers, articles, chronologies."""
    numbers = iter(range(10_000_000))
    made = {path.name: path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))}
    plain = (text for name, text in articles(count * 4, seed) if name.endswith(".txt"))
    made |= {f"made-{number}.txt": text for number, text in zip(range(count), plain, strict=False)}
    draw = random.Random(seed)
    for number in range(max(count // 4, 1)):
        for years in (False, True):
            made[f"chronology-{number}-{years}.txt"] = chronology(draw, 60, years=years)
    return {name: pieces_of(text, numbers) for name, text in made.items()}


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=8)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="")
    parser.add_argument("--wrong", action="store_true", help="print what was found wrongly")
    parser.add_argument("--renamed", action="store_true", help="rename every file when it is edited")
    args = parser.parse_args(arguments)
    lead = "renamed-" if args.renamed else ""
    texts = texts_of(args.articles, args.seed)
    with tempfile.TemporaryDirectory() as place:
        before = told_in(Path(place) / "before", texts)
        print(f"{len(before.places)} passages of {len(before.chronicle.events)} events")
        print(f"{'there, found, wrong':<50}" + "".join(f"{name:>18}" for name in GROUPS))
        for name, edit in EDITS.items():
            if args.only in name:
                draw = random.Random(args.seed)
                folder = Path(place) / "after"
                after = told_in(folder, {lead + one: edit(draw, rows) for one, rows in texts.items()})
                rows = measured(before, after, tell=args.wrong)
                print(f"{name:<50}" + "".join(f"{a:>8}{b:>6}{c:>4}" for a, b, c in rows), flush=True)
                folder.rename(folder.with_name(name.replace("/", " ")))


if __name__ == "__main__":
    main()
