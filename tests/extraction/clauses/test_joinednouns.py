""" "And" within what a noun is of begins no clause, and a paper's participle is no verb of one."""

import pytest


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Juan Roca reached Kobe in March 1855 and a treaty of friendship and trade was signed in May.",
            ["Juan Roca reaches Kobe", "Treaty of friendship and trade signed"],
        ),
        (
            "Finland closed the port in 1990 and agreements on trade and fisheries were signed in 1992.",
            ["Finland closes the port", "Agreements on trade and fisheries signed"],
        ),
        (
            "Sweden gave up its claim to the Amber Islands and the Long Coast by a treaty concluded in 1864.",
            ["Sweden gives up its claim to Amber Islands and Long Coast by treaty"],
        ),
    ],
)
def test_nouns_behind_a_preposition_stay_with_theirs(told, text, titles):
    assert [one.title for one in told(text).mentions] == titles


def test_a_clause_with_a_plural_verb_is_none_of_one_paper(told):
    text = "Finland signed a treaty of friendship and goods were sold in Kobe in 1990."
    assert "Treaty of friendship and goods sold in Kobe" not in [one.title for one in told(text).mentions]


def test_two_names_before_their_date_share_the_verb(told):
    text = "Kenya became independent in May 1960 and Finland and Latvia in June 1962."
    titles = [one.title for one in told(text).mentions]
    assert titles == ["Kenya becomes independent", "Finland and Latvia become independent"]


def test_a_subject_keeps_the_clause_that_describes_it(told):
    text = "The port was closed in May 1990, and the firm that ran it went bankrupt in 1992."
    assert [one.title for one in told(text).mentions] == ["Port closed", "Firm goes bankrupt"]


def test_a_paper_is_signed_and_not_what_it_is_of(told):
    text = "They date back to a treaty of peace and commerce concluded in 1763."
    assert [one.title for one in told(text).mentions] == ["Treaty of peace and commerce concluded"]


def test_what_a_bare_noun_does_itself_is_a_clause(told):
    text = "Peru signed a treaty of peace and trade grew in 1763."
    assert "Trade grows" in [one.title for one in told(text).mentions]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The lake was divided by Kenya and Uganda and in 1918 Kenya became a republic.",
            "Kenya becomes a republic",
        ),
        ("The island was claimed by Finland and Sweden and in 1950 it was divided.", "Island divided"),
    ],
)
def test_and_before_a_time_begins_a_clause(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]
