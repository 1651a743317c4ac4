"""Words as the network takes them, and sums that are exact."""

import numpy as np

from explorer.extraction.lexicon import load_lexicon
from explorer.extraction.predicates.network import HIGHEST, Words, times
from explorer.extraction.predicates.weights import predicate_weights
from explorer.resources import load_json

WEIGHTS = predicate_weights(load_json("predicate_weights.json"))
VERBS = load_lexicon().verbs


def test_a_word_keeps_its_number():
    words = Words(WEIGHTS, VERBS)
    assert words.numbers(["", "Peru", "signed", "Peru"]) == [0, 1, 2, 1]


def test_words_begin_anew_when_too_many_are_kept():
    words = Words(WEIGHTS, VERBS, most=2)
    words.numbers(["one", "two", "three"])
    assert words.numbers(["four"]) == [1]


def test_a_product_in_parts_is_that_of_the_whole():
    rows = np.arange(60_000, dtype=np.float32).reshape(-1, 12) % 7
    weights = np.arange(36, dtype=np.float32).reshape(12, 3)
    assert (times(rows, weights) == rows @ weights).all()


def test_weights_are_whole_numbers_whose_sums_stay_exact():
    for layer in (WEIGHTS.second, WEIGHTS.third):
        assert (layer.weights == np.rint(layer.weights)).all()
        most = np.abs(layer.weights).sum(axis=0) * HIGHEST + np.abs(layer.bias)
        assert most.max() < 2**24
