"""What is learned of words, weighed together with the cue words."""

import json
from pathlib import Path

import pytest

from explorer.extraction.kinds.kinds import Tally
from explorer.extraction.kinds.learned import Opinion, weigh
from explorer.extraction.kinds.traits import ASIDE, DECIDING, PLAIN, keys_of, kind_weights, traits

ROOT = Path(__file__).resolve().parents[3]
WEIGHTS = json.loads((ROOT / "resources" / "kind_weights.json").read_text(encoding="utf-8"))
CLASSES = {"treaty": ("pact",), "pact": ("pact",)}
KEYS = [
    ("treaties", "", ("treaty",)),
    ("1990", "", ("<number>",)),
    ("£", "", ("<money>",)),
    ("the", "", ()),
    (",", "", ()),
    ("finland", "<state>", ("<state>",)),
    ("treaty", "<name>", ("<name>", "treaty")),
]


@pytest.fixture
def small(lexicon):
    data = {
        "kinds": ["visit", "agreement", "other"],
        "weights": {
            "start": [0, 0, 50],
            "start of titles": [0, 0, 0],
            "class pact": [0, 200, 0],
            "deed travel": [300, 0, 0],
            "deed when": [200, 0, 0],
        },
    }
    return kind_weights(data, {"pact": ["treaty", "pact"]}, lexicon.verbs)


@pytest.mark.parametrize(("word", "sense", "keys"), KEYS)
def test_under_which_names_a_word_counts(lexicon, word, sense, keys):
    assert keys_of(word, sense, lexicon.verbs) == keys


def test_a_word_is_known_by_itself_its_beginning_and_its_class():
    assert list(traits(("occupation", PLAIN, False), {"occupation": ("war",)})) == [
        "word occupation",
        "like occup",
        "class war",
    ]


def test_a_word_that_decides_is_known_as_such():
    assert "deed treaty" in traits(("treaty", DECIDING, False), CLASSES)


def test_a_word_beside_the_date_is_known_as_such():
    assert "near treaty" in traits(("treaty", PLAIN, True), CLASSES)


def test_a_word_in_an_aside_counts_by_itself_only():
    assert list(traits(("treaty", ASIDE, False), CLASSES)) == ["aside treaty"]


def test_a_word_that_was_never_seen_counts_by_its_class(small):
    assert small.of(("pact", PLAIN, False)) == [0, 2, 0]


def test_a_word_without_known_traits_adds_nothing(small):
    assert not small.of(("giraffe", PLAIN, False))


def test_the_model_decides_where_no_cue_word_does(small):
    opinion = Opinion([-0.1, -3, -4], (("travel", DECIDING, False),))
    assert weigh({}, small, opinion).kind == "visit"


def test_the_words_that_spoke_for_it_are_the_cue(small):
    opinion = Opinion([-0.1, -3, -4], (("travel", DECIDING, False), ("giraffe", PLAIN, False)))
    assert weigh({}, small, opinion).cue == "travel"


def test_words_without_a_meaning_of_their_own_are_no_reasons(small):
    opinion = Opinion([-0.1, -3, -4], (("travel", DECIDING, False), ("when", DECIDING, False)))
    assert "when" not in weigh({}, small, opinion).cue


def test_strong_cue_words_outweigh_the_model(small):
    opinion = Opinion([-0.5, -1.5, -4], ())
    assert weigh({"agreement": Tally(100, [(10, "signed treaty")])}, small, opinion).kind == "agreement"


def test_the_model_outweighs_weak_cue_words(small):
    opinion = Opinion([-0.1, -4, -4], ())
    assert weigh({"agreement": Tally(30, [(3, "peace")])}, small, opinion).kind == "visit"


def test_a_kind_that_cue_words_tell_keeps_them(small):
    opinion = Opinion([-0.1, -4, -4], ())
    assert weigh({"visit": Tally(30, [(3, "tour")])}, small, opinion).cue == "tour"


def test_the_weights_are_of_all_kinds(lexicon):
    assert set(WEIGHTS["kinds"]) == set(lexicon.kinds)


def test_each_trait_has_a_weight_for_each_kind():
    assert {len(row) for row in WEIGHTS["weights"].values()} == {len(WEIGHTS["kinds"])}


def test_no_name_of_a_state_or_capital_is_learned(lexicon):
    common = {"port", "guinea", "turkey", "union", "jordan", "china", "man", "commonwealth", "who", "car"}
    names = {name.lower() for name in lexicon.places if " " not in name}
    traits_of_words = [
        trait for trait in WEIGHTS["weights"] if trait.startswith(("word ", "title ", "heading "))
    ]
    learned = {trait.split(" ", 1)[1] for trait in traits_of_words}
    assert learned & names <= common


def test_the_clause_of_the_date_decides(told):
    found = told("The ambassador was recalled, when troops had landed in 1990.").mentions
    assert found[-1].kind == "conflict"


def test_a_clause_that_carries_on_is_of_the_kind_before(told):
    found = told("The pact was signed in 1970; renewed in 1998.").mentions
    assert [mention.kind for mention in found] == ["agreement", "agreement"]
