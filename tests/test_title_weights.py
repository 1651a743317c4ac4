"""The script that learns which of two titles is the better."""

import importlib.util
import sys
from itertools import chain
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parent.parent / "docs" / "make_title_weights.py"


@pytest.fixture(scope="module")
def script():
    spec = importlib.util.spec_from_file_location("make_title_weights", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


def examples(script, count=20):
    good = script.Example("a", frozenset({"dear"}), 0.5)
    bad = script.Example("a", frozenset({"cheap"}), -0.5)
    return [good, bad] * count


def test_what_stands_with_the_better_title_speaks_for_it(script):
    weights = script.learn(examples(script))
    assert weights["dear"] > 0 > weights["cheap"]


def test_a_trait_that_few_pairs_have_is_not_learned(script):
    seldom = script.Example("a", frozenset({"seldom", "dear"}), 0.5)
    assert "seldom" not in script.learn([*examples(script), seldom])


def test_what_is_gained_is_that_of_the_titles_chosen(script):
    assert script.gained(examples(script, 2), {"start": -1, "dear": 2}) == 1.0


def test_the_liker_a_title_the_less_likely_it_is_bad(script):
    ideal = "Peru closes the port of Ilo"
    near, far = script.badness("Peru closes the port", ideal), script.badness("Port", ideal)
    assert script.badness(ideal, ideal) < near < far


def test_every_article_is_dealt_once_in_each_turn(script):
    for turn in range(script.TURNS):
        assert sorted(chain(*script.dealt(turn))) == script.told_articles()
