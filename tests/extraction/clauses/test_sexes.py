"""Which persons "he" and "she" may mean by their titles."""

import pytest

from explorer.extraction.clauses.sexes import HERS, HIS, may_be_called, told_by


@pytest.mark.parametrize(
    ("name", "sex"),
    [
        ("Marquis of Oulu", HIS),
        ("Archduchess Eva", HERS),
        ("daughter of the Duke", HERS),
        ("Queen Eva's brother", HIS),
        ("Crown Prince Otto", HIS),
        ("Swedish Queen Eva", HERS),
        ("Dutch Queen Eva", HERS),
        ("The Queen of Turku", HERS),
        ("Former King Otto", HIS),
    ],
)
def test_a_title_tells_the_sex(name: str, sex: frozenset[str]):
    other = HERS if sex == HIS else HIS
    assert (may_be_called(name.split(), sex), may_be_called(name.split(), other)) == (True, False)


@pytest.mark.parametrize(
    "name",
    [
        "Ana Duke Paz",
        "HMS Prince of Turku",
        "frigate King Otto",
        "Ana King",
        "minister Ana Paz",
        "envoy of the Duke",
    ],
)
def test_a_surname_or_an_office_tells_none(name: str):
    assert may_be_called(name.split(), HERS)
    assert may_be_called(name.split(), HIS)


def test_pronouns_of_both_tell_none():
    assert told_by({"he", "her"}) == frozenset()
