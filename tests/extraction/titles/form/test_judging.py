"""What the judge of finished titles finds fault with, and what it lets pass."""

from __future__ import annotations

import pytest

from explorer.extraction.lexicon import load_lexicon
from explorer.extraction.titles.form.judging import FAULTS, Finished, doubt_of, faults_of
from explorer.extraction.titles.heading import Candidate
from explorer.extraction.titles.making.choosing import chosen

VERBS = load_lexicon().verbs

DOUBTFUL = [
    ("Peru signs a treaty with", "Peru signed a treaty with Chile", "breaks off"),
    ("Peru signs a pact between Quito", "Peru signed a pact between Quito and Cali", "parts two"),
    ("Been elected relations thaw", "After Paz had been elected relations thawed", "begins inside"),
    ("Over the dam run trains", "that over the dam run trains", "begins inside"),
    ("Paz's is revived", "Paz's was frozen and it is revived", "owns nothing"),
    ("Peru says", "Peru said that it would pay", "lacks object"),
    ("Rome takes it back", "Rome took it back", "points elsewhere"),
    ("It falls", "it fell", "points elsewhere"),
    ("Peru puts off be reopened", "Peru put off the reopening", "runs on"),
    ("Treaty ratified", "the treaty was not ratified", "loses negation"),
    ("Sailors sail home", "the sailors never sailed home", "loses negation"),
    ("572 1,469", "572 1,469", "no words"),
    ("Fleet faces few", "the fleet faced few defenders at Kobe", "cut count"),
    ("Attacks rise by 300", "attacks rose by 300 raids", "cut count"),
    ("Ministers agree that the war", "ministers agreed that the war could not be won", "leaves unsaid"),
    ("Dispute decided settled by a court", "the dispute was decided and settled by a court", "two deeds"),
    ("Overthrown taken out of Lima", "Paz, overthrown, was taken out of Lima", "lacks noun"),
    ("Used the town as a base", "who used the town as a base", "lacks noun"),
    ("Reopened to travellers", "it was reopened to travellers", "lacks noun"),
    ("Meeting produces a vague", "the meeting produced a vague understanding", "cut noun"),
    ("Paz tells Ana Holm", "Paz told Ana Holm the envoy that the port was shut", "leaves unsaid"),
    ("Court holds in its ruling", "the court held in its ruling that the law was void", "leaves unsaid"),
    ('Minister calls it "hostile', 'the minister called it "hostile and rude"', "unclosed"),
]
SOUND = [
    ("Peru holds on", "Peru held on"),
    ("Over 700 civilians die in the raid", "over 700 civilians died in the raid"),
    ("Rescuers dig in the other's ruins", "rescuers dug in the other's ruins"),
    (
        "Peru joins the Commonwealth of Independent States",
        "Peru joined the Commonwealth of Independent States",
    ),
    ("Dispute begins between the Allies", "a dispute began between the Allies over it"),
    ("Seized documents returned", "the seized documents were returned"),
    ("Peru accused of having lied", "Peru was accused of having lied"),
    ("Talks in general", "talks in general"),
    ("Treaty signed, in spite of protests", "the treaty was signed, in spite of protests"),
    ("Peru declares it means to pay", "Peru declared that it meant to pay"),
    ("Duty on goods between them abolished", "the duty on goods between them was abolished"),
    ("Chile demands that relations be restored", "Chile demanded that relations be restored"),
    ("Peru does not sign the treaty", "Peru did not sign the treaty"),
    ("Head of state resigns", "the head of state that had fled resigned"),
    ("Peru holds an election", "Peru held an election that Paz won"),
    ("Chile refuses to ratify the treaty", "Chile would not ratify the treaty"),
]


def _finished(title: str, source: str, *, until: bool = False) -> Finished:
    return Finished.of(title, source.lower().split(), VERBS, until=until)


@pytest.mark.parametrize(("title", "source", "name"), DOUBTFUL)
def test_a_doubtful_title_is_doubted_by_name(title, source, name):
    assert name in [fault.name for fault in faults_of(_finished(title, source))]


@pytest.mark.parametrize(("title", "source"), SOUND)
def test_a_sound_title_passes(title, source):
    assert faults_of(_finished(title, source)) == []


def test_what_was_denied_only_until_the_date_is_told_rightly():
    assert faults_of(_finished("Treaty ratified", "the treaty was not ratified", until=True)) == []


def test_every_fault_is_found_in_some_row():
    assert {fault.name for fault in FAULTS} == {name for _, _, name in DOUBTFUL}


def test_an_empty_title_is_doubted():
    assert doubt_of("", ["peru", "left"], VERBS) > 0


@pytest.mark.parametrize(("title", "source", "name"), DOUBTFUL)
def test_no_doubtful_title_passes_the_first_look(title, source, name):
    assert doubt_of(title, source.lower().split(), VERBS) > 0, name


def test_the_cheapest_title_gives_way_to_one_that_nothing_speaks_against():
    found = [Candidate("Peru says", 0.0), Candidate("Peru says Chile lied", 1.0)]
    best = chosen(lambda _: found, lambda title: 6.0 if title == "Peru says" else 0.0, 8.0)
    assert best == found[1]


def test_a_doubtful_title_does_not_give_way_to_one_of_another_clause():
    found = [Candidate("Peru says", 0.0), Candidate("Chile left", 5.0)]
    best = chosen(lambda _: found, lambda title: 6.0 if title == "Peru says" else 0.0, 8.0)
    assert best == found[0]


def test_a_clause_that_a_verb_opens_keeps_its_negation(told):
    text = "In 1990 Japan promised not to enlarge the base."
    assert told(text).mentions[0].title == "Japan promises not to enlarge the base"
