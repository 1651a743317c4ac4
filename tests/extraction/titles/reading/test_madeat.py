"""Which clause a noun's own year is told of."""

import pytest

MADE = [
    (
        "A treaty of 1889, signed in Turku, was renewed in 1902.",
        "Treaty signed in Turku",
        "Treaty between Finland and Japan renewed",
    ),
    ("A loan of 1889, raised in Kobe, was repaid in 1902.", "Loan raised in Kobe", "Loan repaid"),
    (
        "The alliance of 1889, formed in secret, broke up in 1902.",
        "Alliance formed in secret",
        "Alliance breaks up",
    ),
    ("The bridge of 1889, built of iron, was replaced in 1902.", "Bridge built of iron", "Bridge replaced"),
]


@pytest.mark.parametrize(("text", "made", "later"), MADE)
def test_the_year_of_a_noun_is_told_of_what_made_it(told, text, made, later):
    assert {one.date.start.year: one.title for one in told(text).mentions} == {1889: made, 1902: later}


def test_without_a_date_of_its_own_the_clause_has_that_of_its_subject(told):
    mention = told("The pact of 1889, signed in Turku, opened the port to Japan.").mentions[0]
    assert (
        mention.title == "Pact signed in Turku, opening the port to Japan"
        or "opens the port" in mention.title
    )


def test_a_sum_with_its_coin_is_no_year(told):
    text = "A loan of 1889 dollars, raised in Kobe, was repaid in 1902."
    assert [one.date.start.year for one in told(text).mentions] == [1902]
