"""The script that learns what pronouns mean."""

import importlib.util
import sys
from pathlib import Path

import pytest

from explorer.extraction.antecedents.naming import named_in
from explorer.extraction.lexicon import load_lexicon
from explorer.extraction.source import source_of
from explorer.reading.reader import read_text_document

SCRIPT = Path(__file__).resolve().parent.parent / "docs" / "make_antecedent_weights.py"
TEXT = "The Treaty of Turku was signed by Peru and Chile."


@pytest.fixture(scope="module")
def script():
    spec = importlib.util.spec_from_file_location("make_antecedent_weights", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


@pytest.fixture(scope="module")
def named():
    source = source_of(read_text_document(TEXT, "a.txt"), load_lexicon())
    return {one.name: one for one in named_in(source, source.sentences.of_block(0)[0])}


@pytest.mark.parametrize(
    ("name", "full", "right"),
    [
        ("Treaty of Turku", "Treaty of Turku", True),
        ("Turku", "Treaty of Turku", False),
        ("Peru and Chile", "Peru + Chile", True),
        ("Peru", "Peru + Chile", False),
    ],
)
def test_a_candidate_is_right_that_is_the_phrase_meant(script, named, name, full, right):
    assert script.is_right(named[name], TEXT.index(full.split(" + ")[0]), full, TEXT) == right


def test_what_stands_with_the_right_candidate_speaks_for_it(script):
    rows = [[["near"], ["far"]]] * 5
    weights = script._descended(rows, [[True, False]] * 5)
    assert weights["near"] > 0 > weights["far"]
