"""What the network sees of words."""

from explorer.extraction.lexicon import load_lexicon
from explorer.extraction.predicates.traits import between_classes, traits

VERBS = load_lexicon().verbs


def test_a_form_that_is_past_and_participle_is_known_as_past_of_its_verb():
    assert {"past", "verb sign", "ends ned"} <= set(traits("signed", VERBS))


def test_a_strong_past_is_no_participle():
    assert {"past", "strong"} <= set(traits("went", VERBS))


def test_a_name_is_known_by_its_capital_and_ending():
    assert {"capital", "ends ima"} <= set(traits("Lima", VERBS))


def test_a_sign_has_no_endings():
    assert list(traits(",", VERBS)) == ["word ,", "sign"]


def test_a_relative_word_opens_a_clause():
    assert list(between_classes("which")) == [2]
