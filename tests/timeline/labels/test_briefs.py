"""Shorter headlines, for where there is no room for the whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.timeline.labels.briefs import brief

SHORTER = {
    "President Ana Lara visits Ost": "Ana Lara visits Ost",
    "Envoys meet Prime Minister Lara in Ost": "Envoys meet Lara in Ost",
    "Mexican President Lara visits Ost": "Mexican President Lara visits Ost",
    "President of Ost visits the capital": "President of Ost visits capital",
    "Ost recalls the ambassador from the United States": "Ost recalls ambassador from US",
    "Court of the United Nations decides": "Court of UN decides",
    "United States of America founded": "United States of America founded",
    "Extradition Treaty signed": "Extradition Treaty",
    "Agreement on the Exchange of Students signed": "Agreement on Exchange of Students",
    "Peace is signed": "Peace is signed",
    "Treaty signed": "Treaty signed",
    "President Lara": "President Lara",
    "War of the Andes ends in a truce": "War of the Andes ends in truce",
    "Ost is the largest buyer": "Ost is the largest buyer",
    "Envoys stay for a week": "Envoys stay for a week",
    "Ost takes the place of its neighbour": "Ost takes the place of its neighbour",
    "Ost sends a few ships": "Ost sends a few ships",
    "Ana the Great visits the capital": "Ana the Great visits capital",
    "Envoys of Ost and West sign peace treaty in Lara": "Envoys of Ost and West sign peace treaty",
    "Ost closes all of its ports to ships after the war": "Ost closes all of its ports to ships",
    "Ost and West sign treaty in Lara": "Ost and West sign treaty in Lara",
    "Ost and West send the ships of Lara home in 1990": "Ost and West send ships of Lara home in 1990",
}


@pytest.mark.parametrize("title", SHORTER)
def test_newspapers_would_leave_out_the_same(title: str) -> None:
    assert brief(title) == SHORTER[title]


WORDS = st.sampled_from([word for title in SHORTER for word in title.split()])


@given(st.lists(WORDS, min_size=1, max_size=9).map(" ".join))
def test_a_brief_is_never_longer_than_the_title_nor_a_single_word(title: str) -> None:
    short = brief(title)
    assert 0 < len(short) <= len(title)
    assert len(short.split()) >= min(2, len(title.split()))
