"""Subjects that wait for their verb behind asides."""

import pytest

from explorer.extraction.clauses.sentences import Sentence
from explorer.extraction.clauses.suspended import suspended_around, suspended_at, verb_of
from explorer.extraction.clauses.view import sentence_view
from explorer.extraction.lexicon import load_lexicon

_VERBS = load_lexicon().verbs


def view_of(text):
    return sentence_view(text, Sentence(0, 0, len(text)), [], _VERBS)


def words(view, start, end):
    return " ".join(token.text for token in view.tokens[start:end])


WAITING = [
    ("The pact, which had been signed in Lima and renewed in Arica, lapsed.", "The pact"),
    (
        "Talks on a league, opened in May and broken off in June, when Roca left Lima, were resumed.",
        "Talks on a league",
    ),
    ("Peru signed, and the Left, which had fallen after the vote, was divided.", "the Left"),
    ("Peru, though its parliament was split, was the first to sign.", "Peru"),
    ("A treaty, the so-called river law, which Peru had opposed, was sold.", "A treaty"),
    ("Peru, Chile and Cuba, which had met in Lima, were asked.", "Peru , Chile and Cuba"),
    (
        "Trade grew after a pact between Peru and the three republics, signed in May, came into force.",
        "a pact between Peru and the three republics",
    ),
]


@pytest.mark.parametrize(("text", "subject"), WAITING)
def test_a_subject_waits_for_the_verb_behind_its_asides(text, subject):
    view = view_of(text)
    found = [one for at in range(len(view.tokens)) if (one := suspended_at(view, at)) is not None]
    assert words(view, *found[-1][:2]) == subject


NOT_WAITING = [
    "He joined the allies, who had landed, was beaten and left.",
    "In April, when Chile attacked, Peru left the league.",
    "Peru left the league, closed its port and went home.",
]


@pytest.mark.parametrize("text", NOT_WAITING)
def test_a_comma_behind_a_verb_parts_no_subject(text):
    view = view_of(text)
    assert not any(suspended_at(view, at) for at in range(len(view.tokens)))


def test_words_of_an_aside_stand_around_no_verb_of_the_subject():
    view = view_of("The pact, signed in Lima, was renewed in Arica.")
    places = [at for at in range(len(view.tokens)) if suspended_around(view, at) is not None]
    assert words(view, places[0], places[-1] + 1) == "signed in Lima"


def test_the_verb_of_a_subject_stands_behind_its_asides():
    view = view_of("The pact, signed in Lima, was renewed in Arica.")
    assert [view.lower[verb_of(view, (0, 2))], view.lower[verb_of(view, (4, 7))]] == ["was", "was"]
