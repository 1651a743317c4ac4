"""Articles that a headline short of room drops, and those it keeps."""

import pytest

from explorer.extraction.titles.form.articles import counted, without_spare
from explorer.extraction.titles.nouns.nominals import as_text, as_words

LONG = [
    ("Crew finds the work of the mission", "Crew finds work of mission"),
    ("Judges meet in The Hague", "Judges meet in The Hague"),
    ("Holm the Elder opens a bank", "Holm the Elder opens bank"),
    ("Envoy puts an end to the talks", "Envoy puts an end to talks"),
    ("Well gives half a million barrels a day", "Well gives half a million barrels a day"),
    ("Peru takes a few of the other islands", "Peru takes a few of the other islands"),
    # phrases that mean something else without it, or nothing
    ("Envoy comes in the course of the tour", "Envoy comes in the course of tour"),
    ("Envoy yields in the face of the protests", "Envoy yields in the face of protests"),
    ("Envoy dies at the age of ninety in Turku", "Envoy dies at the age of ninety in Turku"),
    ("Envoy sees the face of the king", "Envoy sees face of king"),
    ("Envoy spends the better part of the 1890s there", "Envoy spends the better part of the 1890s there"),
    ("Court holds that nothing of the kind happened", "Court holds that nothing of the kind happened"),
]


@pytest.mark.parametrize(("title", "bare"), LONG)
def test_a_title_without_room_drops_what_says_nothing(title, bare):
    assert as_text(without_spare(as_words(title), 3)) == bare


def test_a_title_with_room_keeps_its_articles():
    assert as_text(without_spare(as_words("Crew finds the mission"), 4)) == "Crew finds the mission"


def test_articles_that_may_go_do_not_count():
    assert counted(as_words("Crew finds the mission")) == [0, 1, 2, 2, 3]
