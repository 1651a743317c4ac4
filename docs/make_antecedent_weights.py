"""Make resources/antecedent_weights.json: how to find what pronouns mean, learned from articles read by hand.

The folders ``predicates``, ``headlines`` and ``plain`` of ``tests/golden`` hold articles, and beside many of
them a file ``.meant`` with a line for each pronoun of a dated sentence: its offset in the text as it is read,
its words, the offset of the nearest phrase before it that names what is meant, and that phrase; ``A + B`` for
two that are named apart, ``-`` where nothing before names it.

Learned are two things. How well persons, states, papers … fit a verb is counted over these articles and the
others of ``predicates``, by the subjects and objects of verbs, the owners of nouns and what follows
prepositions. The weights of the features of ``explorer/extraction/antecedents/features.py`` are those of a
log-linear model that ranks the candidates of a pronoun (Denis and Baldridge 2008), found by gradient descent
(Adagrad, Duchi, Hazan and Singer 2011); they are rounded to hundredths. ``antecedent_nouns.json`` beside this
script says which nouns name papers, places, bodies and so on.

Usage: python docs/make_antecedent_weights.py [--without NAME ...] [--output FILE]

With ``--without`` the articles of these names ("plain/Peru–Morocco relations.md") are left out of both, and
what share of their pronouns is read rightly is printed.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from math import log
from pathlib import Path
from typing import NamedTuple

import numpy as np

from explorer.extraction.antecedents.asked import WHO, Asked, asked_at, key_of, owned_noun
from explorer.extraction.antecedents.candidate import Candidate
from explorer.extraction.antecedents.candidates import candidates_for, with_told
from explorer.extraction.antecedents.features import FITS_AS, Around, features_of
from explorer.extraction.antecedents.meaning import CHAINED, last_of_kind, meant_at, subjects_of
from explorer.extraction.antecedents.naming import named_in
from explorer.extraction.antecedents.roles import SUBJECTS, behind_adverbs, verb_at
from explorer.extraction.antecedents.weights import AntecedentWeights
from explorer.extraction.clauses.verbs import singular
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.lexicon import Lexicon, load_lexicon
from explorer.extraction.source import Source, source_of
from explorer.reading.reader import read_document

ROOT = Path(__file__).resolve().parent.parent
GOLDEN = ROOT / "tests" / "golden"
FOLDERS = ("predicates", "headlines", "plain")
SUFFIXES = (".txt", ".md", ".wiki", ".html")
OUTPUT = ROOT / "resources" / "antecedent_weights.json"
NOUNS = ROOT / "docs" / "antecedent_nouns.json"
STEPS, PACE, HOLDING, SEEN_OFTEN = 400, 0.5, 6.0, 3
"""Rounds of the descent, its step, how strongly weights are held to nought, how often a feature is seen."""
UNIT = 100
SEEN, DOUBT, STEEP, LEAST, MOST = 5, 8.0, 1.2, -2, 3
"""How often a place is seen that is told of, how many uses are added as of no kind, and the scale of fits."""

Places = Mapping[int, tuple[SentenceView, int]]


class Example(NamedTuple):
    """A pronoun with its candidates, and which of these it means; last whether it means none."""

    article: str
    source: Source
    asked: Asked
    found: Sequence[Candidate]
    right: Sequence[bool]


def sources(lexicon: Lexicon) -> Iterator[tuple[str, Source]]:
    """The articles that something is learned from, by folder and file."""
    read = {path.parent / path.stem for name in FOLDERS for path in (GOLDEN / name).glob("*.meant")}
    plain = {path if path.suffix in SUFFIXES else path.with_name(f"{path.name}.txt") for path in read}
    for path in sorted(plain | set((GOLDEN / "predicates").glob("*.txt"))):
        document = read_document(path, path.name).document
        if document is None:
            raise SystemExit(f"{path} cannot be read")
        yield f"{path.parent.name}/{path.name}", source_of(document, lexicon)


def views_of(source: Source) -> Iterator[SentenceView]:
    """The sentences of an article."""
    for index in range(len(source.document.blocks)):
        for sentence in source.sentences.of_block(index):
            yield source.sentences.view(sentence)


def fits_of(articles: Mapping[str, Source]) -> dict[str, dict[str, int]]:
    """How well each kind fits each place, by how often it stands there and how often anywhere."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for source in articles.values():
        for view in views_of(source):
            for one in named_in(source, view.sentence):
                key = _place_of(one, view, source)
                if key:
                    counts[key][FITS_AS.get(one.kind, one.kind)] += 1
    whole: Counter[str] = Counter()
    for row in counts.values():
        whole.update(row)
    of_all = {kind: count / whole.total() for kind, count in sorted(whole.items())}
    return {key: _fits(row, of_all) for key, row in sorted(counts.items()) if row.total() >= SEEN}


def _fits(row: Counter[str], of_all: Mapping[str, float]) -> dict[str, int]:
    shares = {
        kind: (row[kind] + DOUBT * all_) / (row.total() + DOUBT) / all_ for kind, all_ in of_all.items()
    }
    told = {kind: max(LEAST, min(MOST, round(STEEP * log(share)))) for kind, share in shares.items()}
    return {kind: number for kind, number in told.items() if number}


def _place_of(one: Candidate, view: SentenceView, source: Source) -> str:
    """The key of the place in which a phrase stands; "" where that tells nothing of it."""
    verbs, behind = source.lexicon.verbs, one.phrase.last + 1
    before = view.lower[one.phrase.begin - 1] if one.phrase.begin else ""
    if one.role == "owner":
        return key_of("owner", singular(owned_noun(view, behind)), done=False)
    if one.role == "of":
        owned = view.lower[one.phrase.begin - 2] if one.phrase.begin > 1 else ""
        return key_of("owner", singular(owned), done=False)
    if one.role in SUBJECTS:
        at = behind_adverbs(view, behind)
        finite = at < len(view.lower) and view.finite[at]
        verb = verbs.lemma(view.lower[verb_at(view, at, verbs)]) if finite else ""
        return key_of("subject", verb, done=one.role == "done to") if verb else ""
    if one.role == "object":
        return key_of("object", verbs.lemma(before), done=False)
    return key_of(one.role, "", done=False) if before in PREPOSITIONS else ""


def examples(name: str, source: Source) -> Iterator[Example]:
    """The pronouns of an article that was read by hand."""
    path = next((path for path in _beside(GOLDEN / name) if path.exists()), None)
    if path is None:
        return
    text = source.document.text
    places = {start: (view, at) for view in views_of(source) for at, start in enumerate(view.starts)}
    named: dict[int, Candidate] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        offset, words, meant, full = line.split("|")
        if text[int(offset) : int(offset) + len(words)] != words:
            raise SystemExit(f"{path.name}: {words} does not stand at {offset}")
        if words.lower() not in WHO or int(offset) not in places:
            continue
        asked = asked_at(*places[int(offset)], source.lexicon.verbs)
        found = candidates_for(source, asked)
        last = last_of_kind(source, asked)
        before = named.get(last.view.starts[last.at]) if last is not None and asked.who in CHAINED else None
        if last is not None and before is not None:
            found = with_told(found, before, last, source.lexicon.verbs)
        known = meant != "-"
        right = [known and is_right(one, int(meant), full, text) for one in found]
        meant_first = next((one for one, so in zip(found, right, strict=True) if so), None)
        if meant_first is not None:
            named[int(offset)] = meant_first
        yield Example(name, source, asked, found, [*right, not known])


def _beside(path: Path) -> Iterator[Path]:
    """Where what was read by hand of an article may stand."""
    yield path.with_name(f"{path.name}.meant")
    yield path.with_suffix(".meant")


def is_right(one: Candidate, start: int, full: str, text: str) -> bool:
    """Whether a candidate is the phrase ``full`` at ``start``, or another of the same name."""
    if " + " in full:
        heads = [_words(part)[-1] for part in full.split(" + ")]
        return one.kind == "both" or (" and " in one.name and set(heads) <= set(_words(one.name)))
    core = _HANGING.split(full)[0]
    article = _ARTICLE.match(text, start)
    if one.start <= (article.end() if article else start) < one.end:
        if one.phrase.owner and len(full) > len(one.name) + 2:
            return False
        joined = " and " in core or (" and " in full and "," in full)
        return bool(one.phrase.parts) == joined or one.head == full.split()[-1]
    if _words(one.name) == _words(full):
        return True
    named = one.name[:1].isupper() and full[:1].isupper() and set(_words(one.name)) <= set(_words(full))
    return named and _words(one.head) == _words(core)[-1:]


_HANGING = re.compile(r" (?:of|at|in|on|for|to|with|between|from|under|by) |, | who | which | that ")
_ARTICLE = re.compile(r"(?:the|an?|its|his|their|her) ", re.IGNORECASE)


def _words(name: str) -> list[str]:
    return [word for word in re.findall(r"\w+", name.lower()) if word not in {"the", "a", "an", "s"}]


def rows_of(told: Sequence[Example], fits: Mapping[str, Mapping[str, int]]) -> list[list[list[str]]]:
    """The features of the candidates of each example."""
    known = {
        (one.article, one.asked.view.starts[one.asked.at]): next(
            (each.head for each, right in zip(one.found, one.right, strict=False) if right), ""
        )
        for one in told
    }
    rows = []
    for one in told:
        last = last_of_kind(one.source, one.asked)
        before = known.get((one.article, last.view.starts[last.at]), "") if last is not None else ""
        rows.append(
            features_of(one.asked, one.found, fits, Around(before, subjects_of(one.source, one.asked)))
        )
    return rows


def learned(told: Sequence[Example], plain: Sequence[Sequence[Sequence[str]]]) -> dict[str, dict[str, int]]:
    """The weights, in hundredths, with which most candidates that are right come first.

    Each feature has a weight for all pronouns and one for "he", "it" or "they", which are added up.
    """
    shared = _descended(_apart(told, plain), [one.right for one in told])
    names = {name.partition("|")[2] for name in shared}
    whole = {
        who: {
            name: round(UNIT * (shared.get(f"|{name}", 0) + shared.get(f"{who}|{name}", 0))) for name in names
        }
        for who in sorted(set(WHO.values()))
    }
    return {who: {name: row[name] for name in sorted(row) if row[name]} for who, row in whole.items()}


def _apart(told: Sequence[Example], plain: Sequence[Sequence[Sequence[str]]]) -> list[list[list[str]]]:
    """The features, each for all pronouns and for those that ask for the same."""
    return [
        [[f"{who}|{name}" for name in row for who in ("", one.asked.who)] for row in rows]
        for one, rows in zip(told, plain, strict=True)
    ]


def _descended(rows: Sequence[Sequence[Sequence[str]]], right: Sequence[Sequence[bool]]) -> dict[str, float]:
    """The weight of each feature that is seen often enough."""
    counts = Counter(name for example in rows for row in example for name in set(row))
    names = sorted(name for name, count in counts.items() if count >= SEEN_OFTEN)
    number = {name: place for place, name in enumerate(names)}
    flat = [[number[name] for name in row if name in number] for example in rows for row in example]
    row_of = np.repeat(np.arange(len(flat)), [len(row) for row in flat])
    columns = np.array([column for row in flat for column in row])
    sizes = np.array([len(example) for example in rows])
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    owner = np.repeat(np.arange(len(rows)), sizes)
    wanted = np.array([float(each) for example in right for each in example])
    weights, seen = np.zeros(len(names)), np.zeros(len(names))
    for _ in range(STEPS):
        score = np.bincount(row_of, weights=weights[columns], minlength=len(flat))
        power = np.exp(score - np.maximum.reduceat(score, starts)[owner])
        share = power / np.add.reduceat(power, starts)[owner]
        aim = share * wanted
        aim = aim / np.maximum(np.add.reduceat(aim, starts), 1e-12)[owner]
        step = np.bincount(columns, weights=(aim - share)[row_of], minlength=len(names)) - HOLDING * weights
        seen += step * step
        weights += PACE * step / np.sqrt(seen + 1e-6)
    return dict(zip(names, weights.tolist(), strict=True))


def judged(told: Sequence[Example]) -> Counter[str]:
    """How many pronouns are read rightly, and how many there are: by word, by role, and all."""
    counts: Counter[str] = Counter()
    for one in told:
        found = meant_at(one.source, one.asked.view, one.asked.at)
        named = [each.start for each, right in zip(one.found, one.right, strict=False) if right]
        right = one.right[-1] if found is None else found.one.start in named
        for key in ("all", one.asked.word, f"as {one.asked.role}"):
            counts[key] += 1
            counts[f"{key} right"] += right
            counts[f"{key} left open"] += found is None and not one.right[-1]
    return counts


def main() -> None:
    """Write the weights, or say how well those of other articles do."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--without", nargs="+", default=[], metavar="NAME")
    parser.add_argument("--output", type=Path, default=OUTPUT)
    choice = parser.parse_args()
    nouns = json.loads(NOUNS.read_text(encoding="utf-8"))
    kinds = {noun: kind for kind, words in nouns.items() for noun in words.split()}
    lexicon = replace(load_lexicon(), antecedents=AntecedentWeights(kinds, {}, {}))
    articles = dict(sources(lexicon))
    kept = {name: one for name, one in articles.items() if name not in choice.without}
    fits = fits_of(kept)
    told = [one for name, source in kept.items() for one in examples(name, source) if any(one.right)]
    features = learned(told, rows_of(told, fits))
    weights = AntecedentWeights(kinds, fits, features)
    data = {
        "nouns": {kind: words.split() for kind, words in nouns.items()},
        "fits": fits,
        "features": features,
    }
    choice.output.write_text(json.dumps(data, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{len(told)} pronouns, {sum(map(len, features.values()))} weights, {len(fits)} places")
    if not choice.without:
        return
    known = replace(lexicon, antecedents=weights)
    left = [
        one
        for name in choice.without
        for one in examples(name, replace(articles[name], lexicon=known, named={}, antecedents={}))
    ]
    counts = judged(left)
    for key in sorted(key for key in counts if not key.endswith((" right", " left open"))):
        right, open_ = counts[f"{key} right"], counts[f"{key} left open"]
        print(f"{key}: {right} of {counts[key]} right ({right / counts[key]:.3f}), {open_} left open")


if __name__ == "__main__":
    main()
