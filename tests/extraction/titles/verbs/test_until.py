"""What a date behind "until" ends, and what it does not."""

import pytest

ASIDES = [
    ("Oulu, called Holm until 1990, is part of Finland.", "Oulu is part of Finland"),
    ("The envoy, in Osaka until 1990, was a friend of Japan.", "Envoy is a friend of Japan"),
    ("The league, illegal until 1990, opposed Finland.", "League opposes Finland"),
    ("The canal, open to ships until 1990, has a lighthouse.", "Canal has a lighthouse"),
    ("At war until 1944, Finland and Japan are now partners.", "Finland and Japan are now partners"),
    ("Finland supports the league, illegal until 1990.", "Finland supports the league"),
    ("Finland, until 1990 a member, is an observer.", "Finland is an observer"),
    ("Finland, until 1990 a member, was an observer.", "Finland is an observer"),
]


@pytest.mark.parametrize(("text", "title"), ASIDES)
def test_the_date_of_an_aside_does_not_end_what_the_verb_tells(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]


OWN = [
    ("Until 1990, Japan governed Turku.", "Japan ceases to govern Turku"),
    ("Japan, until 1990, governed Turku.", "Japan ceases to govern Turku"),
    ("Japan until 1990 governed Turku.", "Japan ceases to govern Turku"),
    ("However, until 1990 Japan governed Turku.", "Japan ceases to govern Turku"),
    ("For years until 1990, Japan governed Turku.", "Japan ceases to govern Turku"),
    ("Japan governed Turku, with pauses until 1990.", "Japan ceases to govern Turku"),
    ("Turku, which until 1990 was a colony of Japan, is a port.", "Turku ceases to be a colony of Japan"),
]


@pytest.mark.parametrize(("text", "title"), OWN)
def test_a_date_that_opens_a_clause_ends_what_its_verb_tells(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]


FEW = [
    ("Only a few miners worked in Turku until 1990.", "Only a few miners work in Turku"),
    ("Some few miners lived in Turku until 1990.", "Some few miners live in Turku"),
    ("Only two embassies worked in Turku until 1990.", "Only two embassies work in Turku"),
]


@pytest.mark.parametrize(("text", "title"), FEW)
def test_that_only_a_few_did_so_until_a_date_is_not_told_as_its_end(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]
