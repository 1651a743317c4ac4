"""Words for one act are one word when mentions are compared."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.merging import deeds, synonyms
from explorer.chronicle.merging.stems import stem
from explorer.chronicle.merging.synonyms import differ, undo, without_phrases

STEMS = [
    ("voted", "vote"),
    ("taxes", "tax"),
    ("labour", "labor"),
    ("defence", "defense"),
    ("centre", "center"),
]


@pytest.mark.parametrize(("one", "two"), STEMS)
def test_forms_of_a_word_have_one_stem(one, two):
    assert stem(one) == stem(two)


def test_a_phrase_is_one_act():
    assert without_phrases("he gave back the town") == ("he   the town", frozenset({"~return"}))


PHRASES = [
    ("called the envoy home", "~recall"),
    ("withdrew its ambassador", "~recall"),
    ("have to leave the country", "~expulsion"),
    ("taken over by the state", "~nationalisation"),
    ("ordered two attaches out", "~expulsion"),
    ("thrown out of the country", "~expulsion"),
    ("was crowned", "~crowning"),
    ("was let go", "~release"),
    ("set the captain free", "~release"),
    ("danish troops took turku", "~capture"),
    ("japan ended the fishing treaty", "~denunciation"),
]


@pytest.mark.parametrize(
    "words",
    [
        "troops took part in the parade",
        "japan ended the war by treaty",
        "it ended in a pact",
        "troops took over",
    ],
)
def test_words_of_a_phrase_may_tell_no_act(words):
    assert not without_phrases(words)[1]


@pytest.mark.parametrize(("phrase", "act"), PHRASES)
def test_a_phrase_tells_the_act_of_a_verb(phrase, act):
    assert without_phrases(phrase)[1] == {act}


def test_a_text_without_phrases_stays_as_it_is():
    assert without_phrases("the force entered") == ("the force entered", frozenset())


DIFFERENCES = [
    ({"~capture"}, {"~burning"}, True),
    ({"~battle"}, {"~capture"}, False),
    ({"~battle"}, {"~vote"}, True),
    ({"~vote"}, {"~vote", "~return"}, False),
    (set(), {"~vote"}, False),
    ({"~opening"}, {"~founding"}, False),
    ({"~opening"}, {"~closing"}, True),
]


@pytest.mark.parametrize(("one", "two", "expected"), DIFFERENCES)
def test_acts_differ_unless_they_go_together(one, two, expected):
    assert differ(frozenset(one), frozenset(two)) is expected
    assert differ(frozenset(two), frozenset(one)) is expected


@given(st.from_regex(re.compile(synonyms._PHRASE.pattern, re.ASCII), fullmatch=True))
def test_no_phrase_is_passed_over_unread(phrase):
    assert any(hint in phrase for hint in synonyms._HINTS)


@given(st.one_of(*(st.from_regex(re.compile(p.pattern, re.ASCII), fullmatch=True) for _, p in deeds._DEEDS)))
def test_no_deed_is_passed_over_unread(words):
    assert any(hint in words for hint in deeds._HINTS)


ALIKE = [
    ("envoy", "ambassador"),
    ("settlers", "immigrants"),
    ("indemnity", "reparations"),
    ("credit", "loan"),
    ("abducted", "kidnapping"),
    ("naming", "named"),
    ("moved", "transferred"),
    ("gave", "give"),
    ("driven", "drives"),
]


@pytest.mark.parametrize(("one", "two"), ALIKE)
def test_words_for_one_thing_are_one_word(one, two):
    acts = synonyms.acts_by_stem(stem)
    assert acts.get(stem(one), stem(one)) == acts.get(stem(two), stem(two))


def test_a_crown_is_no_crowning():
    assert stem("crown") not in synonyms.acts_by_stem(stem)


@pytest.mark.parametrize(
    ("one", "two", "are"),
    [
        ("~arrest", "~release", True),
        ("~withdrawal", "~landing", True),
        ("~closing", "~opening", True),
        ("~arrest", "~arrest", False),
        ("~landing", "~attack", False),
    ],
)
def test_what_undoes_an_act_is_another_happening(one, two, are):
    assert undo(frozenset({one}), frozenset({two})) is are


def test_a_land_that_is_entered_may_be_told_as_occupied():
    assert not differ(frozenset({"~landing"}), frozenset({"~occupation"}))


def test_a_declaration_of_war_is_an_act_of_its_own():
    assert synonyms.without_phrases("peru declared war on togo")[1] == {"~war"}
