"""What words that point elsewhere stand for."""

import pytest

from explorer.extraction.titles.subjects.pointers import Meant, Pointers


def _never() -> Meant:
    pytest.fail("nothing was asked for")


def test_nothing_is_looked_for_before_it_is_asked_for():
    assert Pointers("Chile and Peru", _never).but(it="Peru").both == "Chile and Peru"


def test_only_what_is_told_by_name_is_changed():
    pointers = Pointers("", lambda: Meant(he="Ana Paz", it="Chile")).but(it="Peru")
    assert (pointers.he, pointers.it) == ("Ana Paz", "Peru")


def test_what_is_told_by_name_asks_for_nothing_else():
    assert Pointers("", _never).but(it="Peru", he=lambda: "Ana Paz").he == "Ana Paz"
