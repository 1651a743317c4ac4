"""Make resources/kind_weights.json: what each word adds to each kind, learned from the gold of the tests.

An additive model (multinomial logistic regression) of the kind of a happening on the traits of its words
(``explorer/extraction/kinds/traits.py``): first of the words of its clause; then, with what these say kept at
a share, of the words of its title and of the headings above it. It learns from the articles, the seeds and
the sentences of ``tests/golden`` that the rules have been made with; those kept for judging are not read. A
happening that may be of several kinds counts in part for each. Names, dates and numbers tell nothing but that
they are there. Weights are drawn to nought by the square of their size, so that a word seen seldom adds
little.

Usage: python docs/make_kind_weights.py [--without SET ...] [--output FILE]

``--without`` leaves out sets, so that they can judge what is learned from the others; the sets are
open, more, kept, next, world, six, second, seeds, events, told, headlines, plain, compact, ordinary, usual,
rows, common and dense.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from explorer.chronicle.document import Document
from explorer.chronicle.event import Mention
from explorer.extraction.extract import extract
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.kinds.assess import Cues, Matter, kind_of
from explorer.extraction.kinds.learned import AS_TOLD, words_of
from explorer.extraction.kinds.titled import Judged, is_label, words_of_title
from explorer.extraction.kinds.traits import LATER, PAIRED, START, Word, classes_of, traits
from explorer.extraction.lexicon import Lexicon, load_lexicon
from explorer.reading.folder import find_sources
from explorer.reading.reader import read_document, read_text_document
from explorer.resources import load_json

ROOT = Path(__file__).resolve().parent.parent
GOLDEN = ROOT / "tests" / "golden"
ARTICLES = {
    name: (GOLDEN / "articles" / name,) * 2
    for name in ("open", "more", "kept", "next", "world", "six", "second")
}
FOLDERS = {
    **ARTICLES,
    "seeds": (ROOT / "seeds", GOLDEN / "seeds"),
    "events": (GOLDEN / "events" / "articles", GOLDEN / "events"),
}
"""For each set of articles the folder of its texts and that of its gold."""

TOLD = {
    "told": GOLDEN / "predicates",
    **{name: GOLDEN / name for name in ("headlines", "plain", "compact", "ordinary", "usual")},
}
"""Sets of articles that have the kinds of their happenings beside them."""

AS_ONE = frozenset({"seeds"})
"""Sets all of whose texts count as one.

The dossiers tell of one country, and partly the same: a word that only they have is a fact of theirs.
"""

SEEN_OFTEN = 2
"""A trait counts that so many texts have; so does a word that so many happenings have written small."""

PULL = 2.0
"""How strongly weights are drawn to nought; found by leaving out one set after the other."""

SHARE = 0.35
"""What the other kinds that a happening may be of count together, beside 1 for its own."""

COMMON = ("common", "dense")
"""Texts in tests/golden/kinds with sentences that tell one happening plainly, and within longer sentences."""

YEAR = "1950"
"""When what a sentence is there for happened; put at its end where it has no date."""

WORTH = {
    "common": 0.5,
    **dict.fromkeys(("told", "headlines", "plain", "compact"), 0.25),
    **dict.fromkeys(("ordinary", "usual"), 0.4),
}
"""How much a happening of a set counts, where not 1: short plain sentences are unlike those of articles.

Those of the sets told and headlines are half of all, and theirs are many to a sentence; more
for the last four sets made the kinds of articles left out worse, or no better.
"""

STEPS = 300
UNIT = 100
LEAST = 3
"""A trait all of whose weights are smaller, in hundredths, is left out."""

Row = dict[str, Any]
Weights = dict[str, list[int]]
Matrix = np.ndarray[Any, np.dtype[np.float64]]


class Example(NamedTuple):
    """A happening: its text's name, its words, those written small, its kinds, and what it counts.

    ``later`` are the words of its title and of the headings above it.
    """

    text: str
    words: tuple[Word, ...]
    later: tuple[Word, ...]
    small: frozenset[str]
    kinds: tuple[str, ...]
    worth: float


class Heard(NamedTuple):
    """A happening that is found: its mention and telling, the words of its deed and those written small.

    ``later`` are the words of its title and of the headings above it.
    """

    mention: Mention
    telling: Telling
    later: tuple[Word, ...]
    words: tuple[Word, ...]
    small: frozenset[str]


def heard(document: Document, lexicon: Lexicon) -> list[Heard]:
    """The happenings that are found in a document."""
    words: list[tuple[Telling, tuple[Word, ...], frozenset[str]]] = []
    given: list[Judged] = []

    def judge(cues: Cues, matter: Matter, bonus: Mapping[str, int]) -> Judged:
        deed = matter.deed
        small = frozenset(lexicon.verbs.lemma(token.lower) for token in deed.tokens if not token.is_capital)
        words.append((matter.telling, tuple(words_of(deed, lexicon.weights)), small))
        given.append(kind_of(cues, matter, bonus))
        return given[-1]

    mentions = extract(document, lexicon, judge).mentions
    columns = zip(mentions, given, words, strict=True)
    return [
        Heard(mention, telling, _later(mention, judged, lexicon), own, small)
        for mention, judged, (telling, own, small) in columns
    ]


def _later(mention: Mention, judged: Judged, lexicon: Lexicon) -> tuple[Word, ...]:
    """The words of the title and of the headings; none where the title is a label, which changes no kind."""
    if is_label(mention.title, judged.kind) or is_label(mention.title, mention.kind):
        return ()
    read, pairs = words_of_title(mention.title, lexicon.weights)
    alone = dict.fromkeys(one.word for one in read)
    return (*alone, *((pair, PAIRED, False) for pair in pairs), *(word for word, _ in judged.above))


def from_articles(texts: Path, gold: Path, lexicon: Lexicon, name: str = "") -> Iterator[Example]:
    """What the gold of a folder says of the happenings that are found in its texts.

    They are all one text of that ``name``, if there is one.
    """
    rows: list[Row] = json.loads((gold / "gold.json").read_text(encoding="utf-8"))
    for source in find_sources([texts]).files:
        reading = read_document(source.path, source.name)
        mine = [row for row in rows if source.path.name.startswith(row["doc"])]
        if reading.document is not None and mine:
            yield from _matched(mine, heard(reading.document, lexicon), name)


def _matched(rows: Iterable[Row], found: Iterable[Heard], name: str) -> Iterator[Example]:
    left = list(found)
    for row in rows:
        dates = {_plain(date) for date in (row["edtf"], *row["alt_edtf"])}
        near = [one for one in left if _plain(one.mention.date.edtf) in dates]
        best = max(near, key=lambda one: _likeness(row["quote"], one.mention.quote), default=None)
        if best is not None and _likeness(row["quote"], best.mention.quote) >= 0.5:
            left.remove(best)
            kinds = (row["kind"], *row["alt_kinds"])
            text = name or best.mention.document
            yield Example(text, best.words, best.later, best.small, kinds, 1.0)


def _plain(edtf: str) -> str:
    return re.sub(r"[~?%]", "", edtf)


def _likeness(first: str, second: str) -> float:
    """The share of the words of the shorter text that the other has too."""
    one, other = (set(re.findall(r"\w+", text.lower())) for text in (first, second))
    return len(one & other) / max(1, min(len(one), len(other)))


def from_told(folder: Path, worth: float, lexicon: Lexicon) -> Iterator[Example]:
    """What is learned from articles that have the kinds of their happenings beside them, in files ``.told``.

    A line begins with the offset of a sentence, the number of the happening's first token in it and the
    offset of its date; of several happenings that a sentence dates there the one that begins nearest counts.
    """
    for path in sorted(folder.glob("*.told")):
        article = path.with_suffix("" if "." in path.stem else ".txt")
        document = read_document(article, article.name).document
        if document is None:
            continue
        places: defaultdict[tuple[int, int], list[tuple[int, tuple[str, ...]]]] = defaultdict(list)
        for line in path.read_text(encoding="utf-8").splitlines():
            place, kinds, _ = line.split("|", 2)
            if not kinds:
                continue
            sentence, token, date = map(int, place.split("."))
            places[sentence, date].append((token, tuple(kinds.split("/"))))
        for one in heard(document, lexicon):
            telling = one.telling
            rows = places[telling.view.sentence.start, telling.expression.start]
            if rows:
                row = min(rows, key=lambda row: abs(row[0] - telling.start))
                rows.remove(row)
                yield Example(article.stem, one.words, one.later, one.small, row[1], worth)


def from_sentences(
    rows: Iterable[tuple[str, tuple[str, ...]]], worth: float, lexicon: Lexicon
) -> Iterator[Example]:
    """What is learned from sentences, each with its kinds."""
    for text, kinds in rows:
        document = read_text_document(f"= Finland–Japan relations =\n\n{text}\n", "a.txt")
        found = heard(document, lexicon)
        meant = [one for one in found if YEAR in one.mention.date.edtf] or found
        for one in meant[:1]:
            yield Example(text, one.words, one.later, one.small, kinds, worth)


def rows_of_kinds() -> Iterator[tuple[str, tuple[str, ...]]]:
    """The sentences of tests/golden/kinds/rows.json."""
    for row in json.loads((GOLDEN / "kinds" / "rows.json").read_text(encoding="utf-8")):
        yield row["text"], tuple(row["kinds"])


def common_sentences(name: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The sentences of a text in tests/golden/kinds, each with a date; headings there name the kind."""
    kind = ""
    for line in (GOLDEN / "kinds" / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            kind = line.removeprefix("#").strip()
        elif line.strip():
            text, _, others = line.partition("|")
            more = tuple(other.strip() for other in others.split(",") if other.strip())
            yield f"{text.strip()}{'.' if YEAR in text else f' in {YEAR}.'}", (kind, *more)


def examples(without: Sequence[str], lexicon: Lexicon) -> list[Example]:
    """All that is learned from, but for the sets ``without``."""
    found: list[Example] = []
    for name, (texts, gold) in FOLDERS.items():
        if name not in without:
            found.extend(from_articles(texts, gold, lexicon, name if name in AS_ONE else ""))
    for name, folder in TOLD.items():
        if name not in without:
            found.extend(from_told(folder, WORTH.get(name, 1.0), lexicon))
    sentences = {"rows": rows_of_kinds(), **{name: common_sentences(name) for name in COMMON}}
    for name, rows in sentences.items():
        if name not in without:
            found.extend(from_sentences(rows, WORTH.get(name, 1.0), lexicon))
    return found


class Counts:
    """Which traits each example has; the last column is 1 for all. Rows and columns as pairs of indexes."""

    def __init__(self, rows: Sequence[Sequence[int]], width: int) -> None:
        sizes = [len(row) + 1 for row in rows]
        self.width = width
        self.columns = np.concatenate([np.array([*row, width - 1]) for row in rows])
        self.rows = np.repeat(np.arange(len(rows)), sizes)
        self.starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])

    def times(self, weights: Matrix) -> Matrix:
        """The sum of the weights of each example's traits."""
        return np.add.reduceat(weights[self.columns], self.starts, axis=0)

    def back(self, errors: Matrix) -> Matrix:
        """For each trait the sum over its examples."""
        spread = errors[self.rows]
        return np.stack(
            [np.bincount(self.columns, weights=column, minlength=self.width) for column in spread.T], axis=1
        )


def fit(counts: Counts, targets: Matrix, worth: Matrix, before: Matrix) -> Matrix:
    """The weights of traits by kinds that make ``targets`` most likely, by accelerated gradient descent.

    ``before`` is what each example has for each kind already.

    The step is the reciprocal of the gradient's Lipschitz constant (Nesterov 1983), found by power iteration.
    """
    probe = np.ones((counts.width, 1))
    for _ in range(15):
        probe = counts.back(counts.times(probe) * worth)
        size = float(np.linalg.norm(probe))
        probe /= size
    pull = np.full((counts.width, 1), PULL)
    pull[-1] = 0.01
    step = 1 / (0.5 * size + PULL)
    weights = ahead = np.zeros((counts.width, targets.shape[1]))
    pace = 1.0
    for _ in range(STEPS):
        sums = counts.times(ahead) + before
        odds = np.exp(sums - sums.max(axis=1, keepdims=True))
        errors = (odds / odds.sum(axis=1, keepdims=True) - targets) * worth
        moved = ahead - step * (counts.back(errors) + pull * ahead)
        faster = (1 + np.sqrt(1 + 4 * pace * pace)) / 2
        ahead = moved + (pace - 1) / faster * (moved - weights)
        weights, pace = moved, faster
    return weights


def target(kinds: Sequence[str], order: Sequence[str]) -> list[float]:
    """How much an example counts for each kind; together 1."""
    own, *others = kinds
    shares = {own: 1.0}
    for other in others:
        shares[other] = shares.get(other, 0.0) + SHARE / len(others)
    whole = sum(shares.values())
    return [shares.get(kind, 0.0) / whole for kind in order]


def learn(found: Sequence[Example], order: Sequence[str]) -> Weights:
    """The weights of the traits of ``found`` in hundredths.

    ``START`` and ``LATER`` are what each kind has before any word of the clause, and of title and headings.
    """
    small = Counter(word for example in found for word in example.small)
    usual = {word for word, count in small.items() if count >= SEEN_OFTEN}
    before = np.zeros((len(found), len(order)))
    first, sums = _learned([(one, one.words) for one in found], usual, order, before)
    later, _ = _learned([(one, one.later) for one in found], usual, order, AS_TOLD * sums)
    start, more = first.pop(START), later.pop(START)
    return {START: start, LATER: more, **first, **later}


def _learned(
    found: Sequence[tuple[Example, Sequence[Word]]], usual: set[str], order: Sequence[str], before: Matrix
) -> tuple[Weights, Matrix]:
    """The weights of the traits of words, and what all come to for each example, ``before`` with it."""
    classes = classes_of(load_json("frames.json")["classes"])
    told = [
        [trait for word in words if _are_usual(word[0], usual) for trait in traits(word, classes)]
        for _, words in found
    ]
    having = {(example.text, trait) for (example, _), row in zip(found, told, strict=True) for trait in row}
    seen = Counter(trait for _, trait in having)
    names = sorted(trait for trait, count in seen.items() if count >= SEEN_OFTEN)
    place = {trait: at for at, trait in enumerate(names)}
    counts = Counts([[place[trait] for trait in row if trait in place] for row in told], len(names) + 1)
    targets = np.array([target(example.kinds, order) for example, _ in found])
    worth = np.array([[example.worth] for example, _ in found])
    fitted = fit(counts, targets, worth, before)
    whole = np.rint(UNIT * fitted).astype(int).tolist()
    weights = {START: whole[-1]}
    weights.update(
        (name, row) for name, row in zip(names, whole, strict=False) if max(map(abs, row)) >= LEAST
    )
    return weights, before + counts.times(fitted)


def _are_usual(words: str, usual: set[str]) -> bool:
    """Whether a word, or both of a pair, are often written small or stand for what is named."""
    return all(word[0] == "<" or word in usual for word in words.split())


def main() -> None:
    """Learn, and write the file."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--without", nargs="*", default=[], help="sets that are not learned from")
    parser.add_argument("--output", type=Path, default=ROOT / "resources" / "kind_weights.json")
    options = parser.parse_args()
    order = [row["key"] for row in load_json("kinds.json")]
    found = examples(options.without, load_lexicon())
    weights = learn(found, order)
    rows = ",\n".join(
        f"  {json.dumps(name, ensure_ascii=False)}: {json.dumps(row)}" for name, row in weights.items()
    )
    text = f'{{\n "kinds": {json.dumps(order)},\n "weights": {{\n{rows}\n }}\n}}\n'
    options.output.write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(found)} happenings, {len(weights) - 1} traits")


if __name__ == "__main__":
    main()
