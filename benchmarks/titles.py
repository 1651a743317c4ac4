"""Lays titles beside the headlines that an editor gave the same happenings, and tells how like they are.

    python benchmarks/titles.py [--keep FILE] [--beside FILE] [--json FILE]

Reads the articles that have headlines beside them, files ``.told``: those in tests/golden/predicates, from
whose sentences the network was taught, and in tests/golden/headlines, plain, compact and ordinary, from which
it was not. The last three are encyclopedia articles in all formats, the others plain text, mostly dense. Two
titles are as like as the words that they share (F1, words being alike by their first five letters; 1 is the
same words). That says little of a single title and much of some thousand: an editor often chooses other
words, and a title may share all words but the one that matters. Prints for each folder

    told       happenings with a headline that are found at its place, of all
    likeness   its mean over these
    same       the share with the very words of the editor
    far        the share with a likeness below one half

With ``--keep`` the titles are written to a file, and with ``--beside`` those that differ from such a file are
printed, each with its sentence, the old title, the new one and the editor's, and so many as came nearer to it
and went farther from it: so a change of the rules is read before it is believed.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from explorer.chronicle.document import Document
from explorer.extraction.extract import extract
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.kinds.assess import Cues, Matter, kind_of
from explorer.extraction.kinds.kinds import Verdict
from explorer.extraction.lexicon import Lexicon, load_lexicon
from explorer.reading.reader import read_document

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("predicates", "headlines", "plain", "compact", "ordinary")
FAR = 0.5


class Row(NamedTuple):
    """A happening that an editor headed: its sentence, his headline and the title; "" where none is found."""

    sentence: str
    headline: str
    title: str


def likeness(title: str, headline: str) -> float:
    """From 0 (no common word) to 1 (the same words)."""
    one, other = (
        Counter(word[:5] for word in re.findall(r"\w+", text.lower())) for text in (title, headline)
    )
    return 2 * (one & other).total() / max(1, one.total() + other.total())


def rows_of(folder: Path, lexicon: Lexicon) -> Iterator[tuple[str, Row]]:
    """The happenings of a folder's articles by their place: article, sentence, first token and date."""
    for path in sorted(folder.glob("*.told")):
        article = path.with_suffix("") if "." in path.stem else path.with_suffix(".txt")
        document = read_document(article, article.name).document
        if document is None:
            raise SystemExit(f"{article} cannot be read")
        text, found = document.text, titles_in(document, lexicon)
        for line in path.read_text(encoding="utf-8").splitlines():
            place, _, headline = line.split("|", 2)
            sentence, token, date = map(int, place.split("."))
            told = found[sentence, date]
            near = min(told, key=lambda one: abs(one[0] - token), default=None)
            if near is not None:
                told.remove(near)
            if headline:
                end = re.compile(r"\n|\Z").search(text, date).start()
                yield (
                    f"{path.stem} {place}",
                    Row(f"{text[sentence:date]}⟦{text[date:end]}", headline, near[1] if near else ""),
                )


def titles_in(document: Document, lexicon: Lexicon) -> defaultdict[tuple[int, int], list[tuple[int, str]]]:
    """The titles of an article, with the first token of each, by the offsets of sentence and date."""
    tellings: list[Telling] = []

    def judge(cues: Cues, matter: Matter, bonus: Mapping[str, int]) -> Verdict:
        tellings.append(matter.telling)
        return kind_of(cues, matter, bonus)

    mentions = extract(document, lexicon, judge).mentions
    found: defaultdict[tuple[int, int], list[tuple[int, str]]] = defaultdict(list)
    for mention, telling in zip(mentions, tellings, strict=True):
        place = telling.view.sentence.start, telling.expression.start
        found[place].append((telling.start, mention.title))
    return found


def figures(rows: Mapping[str, Row]) -> dict[str, float]:
    """What the table says of the happenings of a folder."""
    worth = [likeness(row.title, row.headline) for row in rows.values() if row.title]
    return {
        "headlines": len(rows),
        "told": len(worth),
        "likeness": sum(worth) / max(1, len(worth)),
        "same": sum(one == 1.0 for one in worth) / max(1, len(worth)),
        "far": sum(one < FAR for one in worth) / max(1, len(worth)),
    }


def print_changes(rows: Mapping[str, Row], before: Mapping[str, str]) -> None:
    """The titles that differ from those of another run, and how many are liker to the editor's."""
    nearer = farther = changed = 0
    for place, row in rows.items():
        old = before.get(place, row.title)
        if old == row.title:
            continue
        gain = likeness(row.title, row.headline) - likeness(old, row.headline)
        changed, nearer, farther = changed + 1, nearer + (gain > 0), farther + (gain < 0)
        print(
            f"\n{place}  {'nearer' if gain > 0 else 'farther' if gain < 0 else 'as near'}\n  {row.sentence}"
        )
        print(f"  before: {old}\n  now:    {row.title}\n  editor: {row.headline}")
    print(f"\n{changed} titles differ, {nearer} are nearer to the editor's, {farther} farther from them.")


def main() -> None:
    """Print the table, and what else is asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--keep", type=Path, help="write the titles to this file")
    parser.add_argument("--beside", type=Path, help="print what differs from the titles of this file")
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    options = parser.parse_args()
    lexicon = load_lexicon()
    read = {name: dict(rows_of(ROOT / "tests" / "golden" / name, lexicon)) for name in FOLDERS}
    table = {name: figures(rows) for name, rows in read.items()}
    every = {f"{name} {place}": row for name, rows in read.items() for place, row in rows.items()}
    if options.beside:
        print_changes(every, json.loads(options.beside.read_text(encoding="utf-8")))
    print(f"{'':12}{'told':>14}{'likeness':>10}{'same':>8}{'far':>8}")
    for name, row in table.items():
        told = f"{row['told']:.0f} of {row['headlines']:.0f}"
        print(f"{name:12}{told:>14}{row['likeness']:10.3f}{row['same']:8.3f}{row['far']:8.3f}")
    if options.keep:
        kept = {place: row.title for place, row in every.items()}
        options.keep.write_text(json.dumps(kept, ensure_ascii=False, indent=0), encoding="utf-8")
    if options.json:
        options.json.write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
