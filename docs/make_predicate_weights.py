"""Make resources/predicate_weights.json: how to find who did what, learned from sentences read by hand.

``tests/golden/predicates`` holds articles, and beside each a file ``.read`` with a line for each of its dated
sentences: the offset at which it begins, then its predicates between bars, each as ``verb_N FIRST-LAST END
DATES`` with the numbers of tokens. FIRST-LAST is the subject (``-`` without one), END the last token of what
belongs to the verb, DATES the first tokens of the dates that say when it was, if any. Of most articles a file
``.told`` has the headlines that an editor would give; from these it is learned where one ends, and whether a
verb that may be a past form or a participle is the one or the other.

The network of ``explorer/extraction/predicates`` is taught with ``torch`` (the extra ``learn``) by gradient
descent (AdamW, Loshchilov and Hutter 2019) and its weights are then rounded to the whole numbers that the
program reckons with. Another machine or another release of torch may give other weights that do as well.

Usage: python docs/make_predicate_weights.py [--without NAME ...] [--rounds N] [--output FILE]
       python docs/make_predicate_weights.py --judge FOLDER

With ``--without`` the articles of these names are left out and then read by what was learned from the others;
what share of their predicates is found right is printed. With ``--judge`` nothing is taught: the articles of
a folder are read with the weights that the program has, and judged like those left out.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.lexicon import Lexicon, load_lexicon
from explorer.extraction.predicates import reading
from explorer.extraction.predicates.grammar import form_of
from explorer.extraction.predicates.network import UNIT, WEIGHT_UNIT, Words
from explorer.extraction.predicates.pointing import BUCKETS, MOST_COUNTED
from explorer.extraction.predicates.reading import Reading, readings_of
from explorer.extraction.predicates.traits import CLASSES, DATED, FINITE, between_classes, traits
from explorer.extraction.predicates.weights import predicate_weights
from explorer.extraction.source import source_of
from explorer.reading.reader import read_text_document

ROOT = Path(__file__).resolve().parent.parent
READ = ROOT / "tests" / "golden" / "predicates"
POINTERS = ("first", "last", "end", "cut", "owner")
TRAIT_WIDTH, WIDTH, QUERY_WIDTH = 32, 48, 24
COUNTS, LENGTHS, FLAGS = MOST_COUNTED + 1, int(BUCKETS[-1]) + 1, 4
LONGEST = 110
"""Tokens of the longest sentence learned from."""
SEEN_OFTEN = 2
"""A trait counts that so many tokens have."""
ROUNDS, AT_ONCE, PACE, DECAY, LEFT_OUT = 18, 12, 3e-3, 2e-2, 0.25
_PREDICATE = re.compile(r"(\S+)_(\d+) (?:(-)|(\d+)-(\d+)) (\d+)(?: ([\d,]+))?")


class Predicate(NamedTuple):
    """A predicate as it was read by hand: the tokens of verb, subject (-1 without one), end, and dates."""

    verb: int
    first: int
    last: int
    end: int
    dates: tuple[int, ...]


class Example(NamedTuple):
    """A sentence of an article with its predicates and how an editor heads them.

    ``open`` says of each predicate whether its verb may be a past form or a participle, ``done`` which of the
    two it is by the rules of grammar for such verbs.
    """

    article: str
    view: SentenceView
    predicates: tuple[Predicate, ...]
    headlines: Sequence[Headline]
    open: Sequence[bool]
    done: Sequence[bool]


class Headline(NamedTuple):
    """How an editor heads a predicate: its place, the token on which the headline ends, if as a passive.

    ``cut`` is -1 where the headline ends on a word that does not stand behind the verb.
    """

    place: int
    cut: int
    done: bool


def examples(lexicon: Lexicon, folder: Path = READ) -> Iterator[Example]:
    """The sentences of all articles of a folder that were read by hand."""
    for path in sorted(folder.glob("*.read")):
        text = path.with_suffix(".txt").read_text(encoding="utf-8")
        source = source_of(read_text_document(text, f"{path.stem}.txt"), lexicon)
        text, views = source.document.text, {}
        for index in range(len(source.document.blocks)):
            for sentence in source.sentences.of_block(index):
                view = source.sentences.view(sentence)
                if view.tokens:
                    views[view.starts[0]] = view
        heads = headlines_of(path.with_suffix(".told"))
        for line in path.read_text(encoding="utf-8").splitlines():
            start, *told = line.split("|")
            if int(start) not in views:
                raise SystemExit(f"{path.name}: no sentence begins at {start}")
            view = views[int(start)]
            predicates = tuple(_predicate(path, text, view, one) for one in told)
            headed = [_headed(view, predicates, *one, lexicon) for one in heads.get(int(start), ())]
            read = [
                reading.Predicate(one.verb, one.first, one.last, one.end, one.end, False)
                for one in predicates
            ]
            told_heads = [one for one in headed if one is not None]
            forms = [form_of(view, read, place, lexicon.verbs) for place in range(len(read))]
            is_open, done = [form is None for form, _ in forms], [guess for _, guess in forms]
            yield Example(path.stem, view, predicates, told_heads, is_open, done)


def headlines_of(path: Path) -> dict[int, list[tuple[int, str]]]:
    """By where sentences begin, the headlines of an article with the offsets of their dates."""
    found: dict[int, list[tuple[int, str]]] = {}
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        place, _, headline = line.split("|", 2)
        start, _, date = map(int, place.split("."))
        if headline:
            found.setdefault(start, []).append((date, headline))
    return found


def _headed(
    view: SentenceView, predicates: Sequence[Predicate], date: int, headline: str, lexicon: Lexicon
) -> Headline | None:
    """Which predicate a headline tells and where it ends in the sentence; None where it is in other words."""
    verbs = lexicon.verbs
    words = re.findall(r"[\w'’-]+", headline.lower())
    dated = [
        place
        for place, one in enumerate(predicates)
        if any(view.starts[at] <= date < view.ends[at] for at in one.dates)
    ]
    order = sorted(range(len(predicates)), key=lambda place: place not in dated)
    for place in order:
        one = predicates[place]
        verb = view.lower[one.verb]
        at = next((at for at, word in enumerate(words) if at and verbs.lemma(word) == verbs.lemma(verb)), 0)
        if not at:
            continue
        cut, whole = one.verb, True
        for word in words[at + 1 :]:
            behind = range(cut + 1, min(one.end, len(view.tokens) - 1) + 1)
            found = next((to for to in behind if view.lower[to] == word), -1)
            whole = found >= 0
            cut = found if whole else cut
        return Headline(place, cut if whole else -1, words[at] == verb)
    return None


def _predicate(path: Path, text: str, view: SentenceView, told: str) -> Predicate:
    match = _PREDICATE.fullmatch(told)
    if match is None:
        raise SystemExit(f"{path.name}: not understood: {told}")
    word, verb, none, first, last, end, dates = match.groups()
    written = text[view.starts[int(verb)] : view.ends[int(verb)]]  # which the rules may read as another form
    if written != word:
        raise SystemExit(f"{path.name}: token {verb} is {written}, not {word}")
    if none:
        first = last = "-1"
    days = tuple(map(int, dates.split(","))) if dates else ()
    return Predicate(int(verb), int(first), int(last), int(end), days)


class Net(nn.Module):
    """The network in numbers that can be taught; its parts are as in ``explorer/extraction/predicates``."""

    def __init__(self, known: int) -> None:
        super().__init__()
        self.table = nn.EmbeddingBag(known + 1, TRAIT_WIDTH, mode="sum", padding_idx=0)
        nn.init.normal_(self.table.weight, 0, 0.3)
        self.table.weight.data[0] = 0
        self.flags = nn.Linear(FLAGS, TRAIT_WIDTH, bias=False)
        self.words = nn.Conv1d(TRAIT_WIDTH, WIDTH, 5, padding=2)
        self.second = nn.Conv1d(WIDTH, WIDTH, 3, padding=3, dilation=3)
        self.third = nn.Conv1d(WIDTH, WIDTH, 3, padding=5, dilation=5)
        self.leave_out = nn.Dropout(LEFT_OUT)
        self.verb = nn.Linear(WIDTH, 1)
        self.done = nn.Linear(WIDTH, 1)
        self.query = nn.ModuleList([nn.Linear(WIDTH, QUERY_WIDTH) for _ in POINTERS])
        self.key = nn.ModuleList([nn.Linear(WIDTH, QUERY_WIDTH) for _ in POINTERS])
        self.own = nn.ModuleList([nn.Linear(WIDTH, 1) for _ in POINTERS])
        self.none = nn.ModuleList([nn.Linear(WIDTH, 1) for _ in POINTERS])
        self.distance = nn.Parameter(torch.zeros(len(POINTERS), 2 * LENGTHS))
        self.between = nn.Parameter(torch.zeros(len(POINTERS), 2, CLASSES, COUNTS))
        self.inside = nn.Parameter(torch.zeros(CLASSES, COUNTS))
        self.length = nn.Parameter(torch.zeros(LENGTHS))

    def known(self, batch: Batch) -> Tensor:
        """What is known of each word (sentences, words, units)."""
        count, longest = batch.filled.shape
        seen = self.table(batch.traits, batch.offsets) + self.flags(batch.flags)
        seen = self.leave_out(seen.view(count, longest, TRAIT_WIDTH).transpose(1, 2))
        filled = batch.filled[:, None, :]
        known = functional.relu(self.words(seen)) * filled
        known = (known + functional.relu(self.second(self.leave_out(known)))) * filled
        known = (known + functional.relu(self.third(self.leave_out(known)))) * filled
        return self.leave_out(known.transpose(1, 2))

    def forward(self, batch: Batch) -> tuple[Tensor, Tensor, list[Tensor], Tensor]:
        """What speaks for verbs, participles, pointing from word to word (none first), and subjects."""
        known = self.known(batch)
        longest = known.shape[1]
        at = torch.arange(longest)
        away = at[None, :] - at[:, None]
        low, high = torch.minimum(at[:, None], at[None, :]) + 1, torch.maximum(at[:, None], at[None, :])
        low = torch.minimum(low, high)
        between = (batch.counts[:, high] - batch.counts[:, low]).clamp(0, COUNTS - 1)
        side = (away < 0).long().expand(len(known), longest, longest)
        far = _bucket(away.abs())
        pointing = []
        for number in range(len(POINTERS)):
            queries, keys = self.query[number](known), self.key[number](known)
            score = torch.einsum("bvq,bjq->bvj", queries, keys) / QUERY_WIDTH**0.5
            score = (
                score
                + self.own[number](known).transpose(1, 2)
                + self.distance[number][far + LENGTHS * side[0]]
            )
            for kind in range(CLASSES):
                score = score + self.between[number, side, kind, between[..., kind]]
            score = score.masked_fill(batch.filled[:, None, :] == 0, -1e4)
            pointing.append(torch.cat([self.none[number](known), score], 2))
        last = (at + 1)[None, :].expand(longest, longest)
        held = (batch.counts[:, last] - batch.counts[:, at[:, None].expand(longest, longest)]).clamp(
            0, COUNTS - 1
        )
        inside = self.length[_bucket(away.abs())].expand(len(known), longest, longest)
        for kind in range(CLASSES):
            inside = inside + self.inside[kind, held[..., kind]]
        verbs, done = self.verb(known).squeeze(-1), self.done(known).squeeze(-1)
        return verbs, done, pointing, inside.masked_fill((away < 0)[None], -1e4)


def _bucket(away: Tensor) -> Tensor:
    return torch.tensor(BUCKETS)[away.clamp(max=len(BUCKETS) - 1)]


class Batch(NamedTuple):
    """Sentences side by side: traits of words and where each word's begin, flags, places, counts before."""

    traits: Tensor
    offsets: Tensor
    flags: Tensor
    filled: Tensor
    counts: Tensor


class Wanted(NamedTuple):
    """What is right of some sentences, by sentence and token: 0 is none, else 1 the first token."""

    verbs: Tensor
    subjects: list[tuple[int, int, int]]
    ends: list[tuple[int, int, int]]
    cuts: list[tuple[int, int, int]]
    forms: list[tuple[int, int, float]]
    dates: list[tuple[int, int, list[int]]]


def wanted_of(part: Sequence[Example], count: int, longest: int) -> Wanted:
    """What the network should answer of some sentences; a subject is numbered by its first and last token."""
    wanted = Wanted(torch.zeros(count, longest), [], [], [], [], [])
    for row, example in enumerate(part):
        heads = {one.place: one for one in example.headlines}
        bearers: dict[int, list[int]] = {}
        for place, one in enumerate(example.predicates):
            wanted.verbs[row, one.verb] = 1
            span = 0 if one.first < 0 else 1 + one.first * longest + one.last
            wanted.subjects.append((row, one.verb, span))
            wanted.ends.append((row, one.verb, one.end + 1))
            for date in one.dates:
                bearers.setdefault(example.view.dates[date], []).append(one.verb + 1)
            head = heads.get(place)
            if example.open[place]:
                wanted.forms.append((row, one.verb, float(head.done if head else example.done[place])))
            if head and head.cut >= 0:
                wanted.cuts.append((row, one.verb, head.cut + 1))
        dates = (date for date in range(len(example.view.expressions)) if date in example.view.dates)
        wanted.dates.extend((row, example.view.dates.index(date), bearers.get(date, [0])) for date in dates)
    return wanted


def _wrong(score: Tensor, wanted: Sequence[tuple[int, int, int]]) -> Tensor:
    row, at, to = zip(*wanted, strict=True)
    return functional.cross_entropy(score[row, at], torch.tensor(to))


def _is_general(trait: str, small: Container[str]) -> bool:
    """Whether a trait is none of a name: a word that is never written small is known by its endings alone."""
    return not trait.startswith("word ") or trait.removeprefix("word ") in small


class Teacher:
    """Teaches the network the sentences of ``learned``."""

    def __init__(self, learned: Sequence[Example], lexicon: Lexicon) -> None:
        self.learned, self.lexicon = learned, lexicon
        seen = Counter(
            trait
            for example in learned
            for token in example.view.tokens
            for trait in traits(token.text, lexicon.verbs)
        )
        small = {token.lower for example in learned for token in example.view.tokens if not token.is_capital}
        known = [name for name, count in seen.items() if count >= SEEN_OFTEN and _is_general(name, small)]
        self.traits = {name: at + 1 for at, name in enumerate(sorted(known))}
        self.net = Net(len(self.traits))
        self.seen: dict[str, tuple[list[int], list[int]]] = {}

    def word(self, word: str) -> tuple[list[int], list[int]]:
        """The numbers of a word's known traits, and of the classes it is counted in."""
        if word not in self.seen:
            told = [self.traits[one] for one in traits(word, self.lexicon.verbs) if one in self.traits]
            self.seen[word] = told, list(between_classes(word))
        return self.seen[word]

    def batch(self, sentences: Sequence[SentenceView]) -> Batch:
        """Sentences as the network is given them."""
        longest = max(len(view.tokens) for view in sentences)
        found: list[int] = []
        offsets: list[int] = []
        flags = np.zeros((len(sentences), longest, FLAGS), dtype=np.float32)
        filled = np.zeros((len(sentences), longest), dtype=np.float32)
        classes = np.zeros((len(sentences), longest + 1, CLASSES), dtype=np.int64)
        for row, view in enumerate(sentences):
            size = len(view.tokens)
            filled[row, :size] = 1
            flags[row, 0, 3] = 1
            flags[row, :size, :3] = np.array([view.dated, view.finite, view.hidden]).T
            classes[row, 1 : size + 1, FINITE] = view.finite
            classes[row, 1 : size + 1, DATED] = view.dated
            for at, token in enumerate(view.tokens):
                offsets.append(len(found))
                known, counted = self.word(token.text)
                found += known
                classes[row, at + 1, counted] = 1
            offsets += [len(found)] * (longest - size)
        found.append(0)
        return Batch(
            torch.tensor(found),
            torch.tensor(offsets),
            torch.tensor(flags).view(-1, FLAGS),
            torch.tensor(filled),
            torch.tensor(classes.cumsum(axis=1)),
        )

    def teach(self, rounds: int) -> None:
        """Go through all sentences so many times."""
        optimizer = torch.optim.AdamW(self.net.parameters(), PACE, weight_decay=DECAY)
        for turn in range(rounds):
            for group in optimizer.param_groups:
                group["lr"] = PACE * (1 - turn / rounds) + 5e-5
            mixed = random.sample(list(self.learned), len(self.learned))
            mixed.sort(key=lambda example: len(example.view.tokens) // 8)
            parts = [mixed[at : at + AT_ONCE] for at in range(0, len(mixed), AT_ONCE)]
            total = 0.0
            for part in random.sample(parts, len(parts)):
                loss = self.loss(part)
                optimizer.zero_grad()
                loss.backward()
                nn.utils.clip_grad_norm_(self.net.parameters(), 5.0)
                optimizer.step()
                total += loss.item()
            print(f"{turn + 1}: {total / len(parts):.3f}", flush=True)

    def loss(self, part: Sequence[Example]) -> Tensor:
        """What is wrong in the network's reading of some sentences."""
        batch = self.batch([example.view for example in part])
        verbs, done, (first, last, end, cut, owner), inside = self.net(batch)
        wanted = wanted_of(part, *batch.filled.shape)
        each = functional.binary_cross_entropy_with_logits(verbs, wanted.verbs, reduction="none")
        loss = 4 * (each * batch.filled).sum() / batch.filled.sum()
        if wanted.ends:
            row, at, to = zip(*wanted.subjects, strict=True)
            begins, stops = first[row, at], last[row, at]
            spans = begins[:, 1:, None] + stops[:, None, 1:] + inside[list(row)]
            spans = torch.cat([(begins[:, :1] + stops[:, :1]), spans.flatten(1)], 1)
            loss = loss + 1.5 * functional.cross_entropy(spans, torch.tensor(to))
            loss = loss + _wrong(end, wanted.ends)
        if wanted.forms:
            row, at, is_done = zip(*wanted.forms, strict=True)
            loss = loss + functional.binary_cross_entropy_with_logits(done[row, at], torch.tensor(is_done))
        if wanted.cuts:
            loss = loss + 0.7 * _wrong(cut, wanted.cuts)
        if wanted.dates:
            told = [
                torch.logsumexp(functional.log_softmax(owner[row, at], 0)[to], 0)
                for row, at, to in wanted.dates
            ]
            loss = loss - torch.stack(told).mean()
        return loss

    def whole(self) -> dict[str, Any]:
        """The weights in whole numbers, as the program reads them."""
        net = self.net
        table = _whole(net.table.weight, UNIT)
        found: dict[str, Any] = {
            "traits": {name: table[at] for name, at in self.traits.items()},
            "flags": _whole(net.flags.weight.T, UNIT),
        }
        for name, layer, apart in (
            ("words", net.words, 1),
            ("second", net.second, 3),
            ("third", net.third, 5),
        ):
            rows = layer.weight.permute(2, 1, 0).reshape(-1, WIDTH)
            found[name] = {
                "weights": _whole(rows, WEIGHT_UNIT),
                "bias": _whole(layer.bias, UNIT * WEIGHT_UNIT),
                "apart": apart,
            }
        found["verb"] = _linear(net.verb, 1.0)
        found["done"] = _linear(net.done, 1.0)
        for number, name in enumerate(POINTERS):
            found[name] = {
                "query": _linear(net.query[number], QUERY_WIDTH**-0.5),
                "key": _linear(net.key[number], 1.0),
                "own": _linear(net.own[number], 1.0),
                "none": _linear(net.none[number], 1.0),
                "distance": _whole(net.distance[number], UNIT * UNIT),
                "between": _whole(net.between[number], UNIT * UNIT),
            }
        found["inside"] = _whole(net.inside, UNIT * UNIT)
        found["length"] = _whole(net.length, UNIT * UNIT)
        return found


def _whole(numbers: Tensor, unit: int) -> Any:
    rounded = np.rint(numbers.detach().numpy() * unit).astype(int)
    limit = 127 if unit == WEIGHT_UNIT else 10**6
    return np.clip(rounded, -limit, limit).tolist()


def _linear(layer: nn.Module, scale: float) -> Any:
    """A layer's weights and below them its bias; for one unit a column of them."""
    weights = _whole(layer.weight.T * scale, WEIGHT_UNIT)
    bias = _whole(layer.bias * scale, UNIT * WEIGHT_UNIT)
    if len(bias) == 1:
        return [*(row[0] for row in weights), bias[0]]
    return [*weights, bias]


def judged(kept: Sequence[Example], readings: Sequence[Reading]) -> str:
    """How much of sentences read by hand is read alike."""
    right: Counter[str] = Counter()
    whole: Counter[str] = Counter()
    for example, read in zip(kept, readings, strict=True):
        found = {one.verb: one for one in read.predicates}
        for head in example.headlines:
            told = found.get(example.predicates[head.place].verb)
            if told is not None and head.cut >= 0:
                whole["cuts"] += 1
                right["cuts"] += told.cut == head.cut
            if told is not None and example.open[head.place]:
                whole["forms"] += 1
                right["forms"] += told.done == head.done
        whole["found"] += len(found)
        bearers: dict[int, set[int]] = {}
        for one in example.predicates:
            whole["verbs"] += 1
            for date in one.dates:
                bearers.setdefault(example.view.dates[date], set()).add(one.verb)
            told = found.get(one.verb)
            if told is None:
                continue
            right["verbs"] += 1
            subject, end = (told.first, told.last) == (one.first, one.last), told.end == one.end
            right["subjects"] += subject
            right["ends"] += end
            right["all"] += subject and end
        for date, owner in enumerate(read.owners):
            verb = read.predicates[owner].verb if owner >= 0 else -1
            whole["dates"] += 1
            right["dates"] += verb in bearers.get(date, {-1})
    shares = [f"verbs {right['verbs'] / whole['verbs']:.3f} (right {right['verbs'] / whole['found']:.3f})"]
    shares += [f"{name} {right[name] / right['verbs']:.3f}" for name in ("subjects", "ends", "all")]
    shares += [f"{name} {right[name] / whole[name]:.3f}" for name in ("dates", "cuts", "forms")]
    return ", ".join(shares)


def taught(found: Sequence[Example], lexicon: Lexicon, rounds: int = ROUNDS) -> dict[str, Any]:
    """The weights of a network that was taught with sentences, but for the longest."""
    random.seed(1)
    torch.manual_seed(1)
    torch.set_num_threads(1)  # so small are the products that more would wait for one another
    learned = [one for one in found if len(one.view.tokens) <= LONGEST]
    teacher = Teacher(learned, lexicon)
    teacher.teach(rounds)
    weights = teacher.whole()
    print(f"{sum(len(one.predicates) for one in learned)} predicates, {len(weights['traits'])} traits")
    return weights


def written(weights: dict[str, Any]) -> str:
    """The file, a line for each trait and each part."""
    traits_ = ",\n".join(f"{_json(name)}:{_json(row)}" for name, row in weights["traits"].items())
    parts = ",\n".join(f"{_json(name)}:{_json(part)}" for name, part in weights.items() if name != "traits")
    return f'{{"traits":{{\n{traits_}\n}},\n{parts}\n}}\n'


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def main() -> None:
    """Learn, and write the file."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--without", nargs="*", default=[], help="articles that are not learned from")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="how often each sentence is gone through")
    parser.add_argument("--output", type=Path, default=ROOT / "resources" / "predicate_weights.json")
    parser.add_argument("--judge", type=Path, help="read the articles of this folder, and teach nothing")
    options = parser.parse_args()
    lexicon = load_lexicon()
    if options.judge:
        kept = list(examples(lexicon, options.judge))
        print(judged(kept, lexicon.readings([one.view for one in kept])))
        return
    found = list(examples(lexicon))
    kept = [one for one in found if one.article in options.without]
    weights = taught([one for one in found if one.article not in options.without], lexicon, options.rounds)
    options.output.write_text(written(weights), encoding="utf-8", newline="\n")
    if kept:
        read = predicate_weights(weights)
        readings = readings_of([one.view for one in kept], Words(read, lexicon.verbs), read)
        print(judged(kept, readings))


if __name__ == "__main__":
    main()
