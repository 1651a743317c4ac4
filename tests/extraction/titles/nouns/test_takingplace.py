"""What takes place or follows is told by the verb of its noun."""

import pytest

ROWS = [
    (
        "Japan backed the admission of Finland to the league, which took place in May 1990.",
        "Finland admitted to the league",
    ),
    ("The opening of the bridge took place in May 1990.", "Bridge opened"),
    ("The exchange of the prisoners took place on the bridge in 1994.", "Prisoners exchanged on the bridge"),
    ("The Finnish attack on Kobe took place in 1904.", "Finland attacks Kobe"),
    ("Finland's withdrawal from the bank followed in 1990.", "Finland withdraws from the bank"),
    ("The return of the settlers took place in 1994.", "Settlers return"),
    ("The death of the queen occurred in Kobe in 1994.", "Queen dies in Kobe"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_what_takes_place_is_told_by_its_verb(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]


DECOYS = [
    ("The Swedish visit to Japan took place in 1976.", "Swedish visit to Japan takes place"),
    ("The Finnish election took place in 1976.", "Finnish election takes place"),
    ("The return of Karelia took place in 1976.", "Return of Karelia takes place"),
    ("The return of the old masks took place in 1976.", "Return of the old masks takes place"),
    ("The landing of the aircraft took place in 1976.", "Landing of the aircraft takes place"),
    ("The attack on Kobe did not take place in 1991.", "Attack on Kobe does not take place"),
    ("The first exchange of letters took place in 1993.", "First exchange of letters takes place"),
    ("The entry into force of the pact took place in 1990.", "Entry into force of the pact takes place"),
    ("Recognition by Japan followed in 1993.", "Recognition by Japan follows"),
    ("Full recognition of Japan followed in 1993.", "Full recognition of Japan follows"),
    ("The visit of Ana Paz was due to take place in 1991.", "Visit of Ana Paz is due to take place"),
]


@pytest.mark.parametrize(("text", "title"), DECOYS)
def test_what_is_not_surely_done_to_somebody_is_told_as_it_is(told, text, title):
    assert told(text).mentions[0].title == title
