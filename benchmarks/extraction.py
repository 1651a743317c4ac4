"""How well and how fast extraction works: one table, and the same figures as JSON.

    .venv/bin/python benchmarks/extraction.py [--shared FOLDER] [--json FILE]

Scores against the shared development data (``../shared`` unless told), which is not part of the project.
Where it is absent, the speed alone is measured: the seeds and the articles in ``tests/golden/articles`` have
their gold here, but are scored by the scorers that lie there. The measures are those of the scorers' own
descriptions.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PEER_SCRIPT = ROOT / "benchmarks" / "peer_dates.py"
ARTICLES = ROOT / "tests" / "golden" / "articles"
SEEDS_GOLD = ROOT / "tests" / "golden" / "seeds" / "gold.json"
Figures = dict[str, Any]


def explorer(*words: str | Path) -> str:
    """What a command of the program prints."""
    command = [sys.executable, "-m", "explorer", *map(str, words)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=False, encoding="utf-8").stdout


def score_events(scorer: Path, folder: Path, gold: Path) -> Figures:
    """Figures of the events of ``folder`` against the gold data beside ``gold``."""
    with tempfile.TemporaryDirectory() as place:
        events = Path(place) / "events.jsonl"
        events.write_text(explorer("events", folder, "--format", "jsonl"), encoding="utf-8")
        command = [sys.executable, scorer, "--gold", gold, "--events", events, "--json"]
        for option in ("merges", "optional", "decoys"):
            if (extra := gold.with_name(f"{option}.json")).exists():
                command += [f"--{option}", extra]
        answer = subprocess.run(
            list(map(str, command)), capture_output=True, check=True, encoding="utf-8"
        ).stdout
    return dict(json.loads(answer))


OURS = "-m explorer dates {file} --json"
PEERS = ("dateparser", "datefinder")
"""Date finders people use today; they come with the optional extra ``peers``."""


def score_dates(scorer: Path, corpus: Path, finder: str = OURS) -> Figures:
    """Figures of the temporal expressions that ``finder`` sees in a corpus of annotated articles."""
    command = [
        sys.executable,
        scorer,
        corpus,
        "--json",
        "--cmd",
        f"{sys.executable} {finder}",
    ]
    answer = subprocess.run(
        list(map(str, command)), cwd=ROOT, capture_output=True, check=True, encoding="utf-8"
    )
    calendar = json.loads(answer.stdout.strip().splitlines()[-1])["calendar"]
    return {
        "strict_f1": calendar["strict"][2],
        "relaxed_f1": calendar["relaxed"][2],
        "value_f1": calendar["value"][2],
        "value_accuracy": calendar["value_acc"],
    }


COPIES = {"once": 4, "twice": 8, "fourfold": 16}
"""How many copies of the seeds make the text whose speed is measured, and its doublings."""


def speed() -> Figures:
    """Thousand characters a second of date tagging and of whole extraction, for a text and its doublings.

    A doubling's ratio is the time of the longer text in that of the text half as long: 2 where the work is
    linear. ``unbroken`` is the same text with commas for its full stops.
    """
    from explorer.extraction.extract import extract
    from explorer.extraction.lexicon import load_lexicon
    from explorer.extraction.temporal import find_dates
    from explorer.reading.reader import read_text_document

    seeds = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))]
    lexicon = load_lexicon()
    unbroken = [" ".join(seed.replace(". ", ", ").split()) for seed in seeds]
    figures: Figures = {}
    for name, texts, work in (
        ("dates", seeds, find_dates),
        ("events", seeds, lambda document: extract(document, lexicon)),
        ("unbroken", unbroken, lambda document: extract(document, lexicon)),
    ):
        before = 0.0
        for label, copies in COPIES.items():
            document = read_text_document("\n\n".join(texts * copies), "speed.txt")
            seconds = best_of(3, partial(work, document))
            figures[f"{name}_{label}_kb_per_s"] = len(document.text) / 1000 / seconds
            if before:
                figures[f"{name}_{label}_ratio"] = seconds / before
            before = seconds
    return figures


def best_of(times: int, work: Any) -> float:
    """The shortest of several runs, in seconds of the processor, so that other programs count little."""
    spent = []
    for _ in range(times):
        begin = time.process_time()
        work()
        spent.append(time.process_time() - begin)
    return min(spent)


def measure(shared: Path) -> Iterator[tuple[str, Figures]]:
    """Every measurement that can be made here, by name."""
    scorer = shared / "eval" / "score_events.py"
    if scorer.exists():
        gold = shared / "eval" / "originals-dev" / "gold.json"
        yield "originals", score_events(scorer, shared / "originals", gold)
        yield "seeds", score_events(scorer, ROOT / "seeds", SEEDS_GOLD)
        for half in (
            "open",
            "more",
            "kept",
            "next",
            "world",
            "six",
            "accounts",
            "second",
            "third",
            "apart",
            "fresh",
            "sealed",
            "shut",
            "unread",
            "nameless",
        ):
            if (ARTICLES / half / "gold.json").exists():
                yield (
                    f"articles, {half}",
                    score_events(scorer, ARTICLES / half, ARTICLES / half / "gold.json"),
                )
        corpus, timex = shared / "eval" / "wikiwars-dev", scorer.with_name("score_timex.py")
        yield "WikiWars", score_dates(timex, corpus)
        for peer in PEERS:
            if find_spec(peer):
                yield f"WikiWars, {peer}", score_dates(timex, corpus, f"{PEER_SCRIPT} {peer} {{file}}")
            else:
                print(f"{peer} is not installed (pip install .[peers]): left out", file=sys.stderr)
    else:
        print(f"no scorers in {shared}: scores are left out", file=sys.stderr)
    yield "speed", speed()


def main() -> int:
    """Measure, print the table, and write the JSON file when asked for one."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--json", type=Path)
    args = parser.parse_args()
    results = dict(measure(args.shared))
    for name, figures in results.items():
        print(name)
        for key, value in figures.items():
            print(f"  {key:28} {value:.3f}" if isinstance(value, float) else f"  {key:28} {value}")
    if args.json:
        args.json.write_text(json.dumps(results, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
