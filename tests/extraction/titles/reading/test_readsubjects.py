"""A list as subject is told whole, though the telling begins within it."""

from types import SimpleNamespace

import pytest

from explorer.extraction.predicates.reading import Predicate
from explorer.extraction.titles.reading.readsubjects import is_carried, names_better

LOWER = ["a", "treaty", "of", "peace", "and", "trade", "was", "signed"]
TELLING = SimpleNamespace(
    view=SimpleNamespace(lower=LOWER, dated=[False] * len(LOWER)), start=4, end=len(LOWER)
)
TOLD = SimpleNamespace(among=[Predicate(7, 0, 5, 7, 7, True)], place=0, hangs=False)


@pytest.mark.parametrize(
    ("by_rules", "better"),
    [("Trade signed", True), ("Treaty signed", False), ("", False)],
)
def test_the_whole_list_is_better_than_its_last_item(by_rules, better):
    assert names_better(TELLING, TOLD, by_rules, "Treaty of peace and trade signed") == better


def test_the_end_of_a_phrase_is_better_behind_which():
    told = SimpleNamespace(among=TOLD.among, place=0, hangs=True)
    assert names_better(TELLING, told, "siege of Turku surrenders", "Turku surrenders")
    assert not names_better(TELLING, told, "Holm surrenders", "Turku surrenders")


@pytest.mark.parametrize(
    ("by_rules", "as_read", "carried"),
    [
        ("Anna Holm takes power", "Roca takes power", True),
        ("Roca takes power", "Anna Holm takes power", False),
        ("Anna Holm takes power", "Senator takes power", False),
    ],
)
def test_a_telling_with_a_subject_of_its_own_takes_none_over(by_rules, as_read, carried):
    lower = ["roca", "resigned", "and", "anna", "holm", ",", "a", "senator", ",", "took", "power"]
    telling = SimpleNamespace(view=SimpleNamespace(lower=lower), start=2, end=len(lower))
    assert is_carried(telling, by_rules, as_read) == carried
