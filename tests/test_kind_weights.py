"""The script that learns what words tell of a kind."""

import importlib.util
import json
import sys
from pathlib import Path

import numpy as np
import pytest

SCRIPT = Path(__file__).resolve().parent.parent / "docs" / "make_kind_weights.py"


@pytest.fixture(scope="module")
def script():
    spec = importlib.util.spec_from_file_location("make_kind_weights", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


def example(script, text, word, kind, later=()):
    return script.Example(text, ((word, "plain", False),), later, frozenset({word}), (kind,), 1.0)


def test_what_stands_with_a_kind_speaks_for_it(script):
    found = [
        example(script, str(n), word, kind) for n in range(3) for word, kind in (("tour", "a"), ("pact", "b"))
    ]
    assert script.learn(found, ["a", "b"])["word tour"][0] > 0


def test_what_only_one_text_has_is_not_learned(script):
    found = [example(script, "one", "tour", "a"), example(script, "one", "tour", "a")]
    assert list(script.learn(found, ["a", "b"])) == [script.START, script.LATER]


def test_what_stands_in_titles_of_a_kind_speaks_for_it(script):
    words = (("tour", "title", False), ("tour pact", "paired", False))
    found = [example(script, str(n), "tour", "a", words[:n]) for n in range(3)]
    found += [example(script, str(n), "pact", "b") for n in range(3)]
    learned = script.learn(found, ["a", "b"])
    assert learned["title tour"][0] > 0
    assert "paired tour pact" not in learned  # one text has it


def test_titles_add_only_what_the_clause_leaves_open(script):
    alike = [
        example(script, str(n), word, kind) for n in range(3) for word, kind in (("tour", "a"), ("pact", "b"))
    ]
    told = [one._replace(later=((one.words[0][0], "title", False),)) for one in alike]
    learned = script.learn(told, ["a", "b"])
    assert 0 < learned["title tour"][0] < learned["word tour"][0]


def test_a_pair_with_a_word_that_is_never_written_small_is_not_learned(script):
    pairs = (("oulu tour", "paired", False), ("<name> tour", "paired", False))
    found = [example(script, str(n), "tour", "a", pairs) for n in range(3)]
    found += [example(script, str(n), "pact", "b") for n in range(3)]
    learned = script.learn(found, ["a", "b"])
    assert "paired <name> tour" in learned
    assert "paired oulu tour" not in learned


TOLD = {
    "1950": ("aid", "Finland sent cloudberries to Japan"),
    "1960": ("law", "Finland outlawed whaling off Japan"),
}


@pytest.fixture
def folders(script, tmp_path, monkeypatch):
    """Two texts that tell the same, as two dossiers and as two articles."""
    rows = []
    for name in "ab":
        told = "".join(f"In {year} {words}.\n\n" for year, (_, words) in TOLD.items())
        (tmp_path / f"{name}.txt").write_text(f"= Finland–Japan relations =\n\n{told}", encoding="utf-8")
        for year, (kind, words) in TOLD.items():
            rows.append(
                {"doc": name, "edtf": year, "alt_edtf": [], "kind": kind, "alt_kinds": [], "quote": words}
            )
    (tmp_path / "gold.json").write_text(json.dumps(rows), encoding="utf-8")
    monkeypatch.setattr(script, "FOLDERS", {"seeds": (tmp_path, tmp_path), "open": (tmp_path, tmp_path)})


@pytest.mark.parametrize(("without", "knows"), [("seeds", True), ("open", False)])
def test_a_word_that_only_the_dossiers_have_is_not_learned(script, folders, without, knows):
    found = script.examples(("rows", *script.COMMON, *script.TOLD, without), script.load_lexicon())
    assert ("word whaling" in script.learn(found, ["aid", "law"])) is knows


ARTICLE = "Finland–Japan relations\n\nFinland sent envoys in 1950 and banned whaling in 1960.\n"


@pytest.fixture
def told(script, tmp_path):
    """What is learned from an article of two happenings whose places are told in another order."""
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    start = ARTICLE.index("Finland sent")
    lines = [
        f"{start}.6.{ARTICLE.index('1960')}|law/trade|Finland bans whaling",
        f"{start}.0.{ARTICLE.index('1950')}|mission|Finland sends envoys",
        f"{start}.0.{ARTICLE.index('Japan')}|visit|",
    ]
    (tmp_path / "a.told").write_text("\n".join(lines), encoding="utf-8")
    return list(script.from_told(tmp_path, 0.5, script.load_lexicon()))


def test_kinds_told_beside_an_article_go_to_its_happenings(told):
    assert [one.kinds for one in told] == [("mission",), ("law", "trade")]


def test_words_of_a_told_happening_are_those_of_its_own_deed(told):
    assert "whaling" not in told[0].small


def test_kinds_told_beside_articles_are_known(script, lexicon_kinds):
    paths = [path for folder in script.TOLD.values() for path in folder.glob("*.told")]
    lines = [line for path in paths for line in path.read_text("utf-8").splitlines()]
    kinds = {kind for line in lines for kind in line.split("|")[1].split("/")}
    assert kinds - {""} <= lexicon_kinds  # a line without a kind is of no happening


def test_what_nearly_all_are_is_likely_before_any_word(script):
    found = [example(script, str(n), f"word{n}", "b" if n else "a") for n in range(9)]
    start = script.learn(found, ["a", "b"])["start"]
    assert start[1] > start[0]


def test_a_happening_of_two_kinds_counts_in_part_for_each(script):
    first, second, third = script.target(("a", "b"), ["a", "b", "c"])
    assert first > second > third == 0


def test_shares_of_an_example_come_to_one(script):
    assert sum(script.target(("a", "b", "c"), ["a", "b", "c"])) == pytest.approx(1)


def test_counts_sum_up_the_weights_of_a_row(script):
    counts = script.Counts([[0, 1], [1]], 3)
    assert counts.times(np.array([[1.0], [2.0], [10.0]])).ravel().tolist() == [13, 12]


def test_counts_lead_back_to_traits(script):
    counts = script.Counts([[0, 1], [1]], 3)
    assert counts.back(np.array([[1.0], [2.0]])).ravel().tolist() == [1, 3, 3]


def test_common_sentences_are_of_known_kinds(script, lexicon_kinds):
    assert {
        kind for name in script.COMMON for _, kinds in script.common_sentences(name) for kind in kinds
    } <= lexicon_kinds


@pytest.fixture(scope="module")
def lexicon_kinds(script):
    return {row["key"] for row in script.load_json("kinds.json")}
