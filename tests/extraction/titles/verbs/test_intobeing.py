"""What has existed or been somewhere since a date came about then, and what has not been so since ended."""

import pytest

ROWS = [
    (
        "Lectureships in Japanese have existed in Turku since 1925.",
        "Lectureships in Japanese established in Turku",
    ),
    ("A hospital has existed in Kobe since 1925.", "Hospital established in Kobe"),
    ("Contacts have existed between the towns since 1925.", "Contacts come into existence between the towns"),
    ("A dispute over herring has existed since 1960.", "Dispute over herring begins"),
    ("Close ties have existed since 1990.", "Close ties begin"),
    ("Japan has not had ties with Finland since 1999.", "Japan ceases to have ties with Finland"),
    ("A Finnish envoy has been in Kobe since 1816.", "Finnish envoy comes to Kobe"),
    ("The bank has been in Kobe since 1997 and opened a shop in 2019.", "Bank comes to Kobe"),
    (
        "Finnish citizens have not needed a visa for Japan since 2004.",
        "Finnish citizens cease to need a visa for Japan",
    ),
    ("Japan has not had an embassy in Turku since 1999.", "Japan ceases to have an embassy in Turku"),
    ("An extradition treaty has existed since 1970.", "Extradition treaty comes into existence"),
    ("Japan has not been a member of the bank since 1999.", "Japan ceases to be a member of the bank"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_what_is_so_since_a_date_is_told_as_it_came_about(told, text, title):
    assert told(text).mentions[0].title == title


DECOYS = [
    ("Finland has been in NATO since 2023.", "Finland is in NATO"),
    ("The lessons have been in Finnish since 1990.", "Lessons are in Finnish"),
    ("The party has been in Parliament since 1990.", "Party is in Parliament"),
    ("Two schools have existed in Kobe since 1990.", "Two schools exist in Kobe"),
    ("Japan has not had a war since 1991.", "Japan has not had a war"),
    ("Japan has not had such a visit since 1991.", "Japan has not had such a visit"),
    ("Japan has not had a Finnish guest since 1991.", "Japan has not had a Finnish guest"),
    ("Japan has not had any troops in Turku since 1991.", "Japan has not had any troops in Turku"),
    ("Japan has not been the same since 1991.", "Japan is not the same"),
    ("The treaty has not been a success since 1991.", "Treaty is not a success"),
    ("Turku has existed since 1229.", "Turku exists"),
    ("The embassy has existed in its present form since 1977.", "Embassy exists in its present form"),
    ("Japan has not met Finland since 1991.", "Japan has not met Finland"),
    ("Japan has not had to pay duties since 1991.", "Japan has not had to pay duties"),
    ("Japan has not been in use since 1991.", "Japan is not in use"),
]


@pytest.mark.parametrize(("text", "title"), DECOYS)
def test_what_may_be_no_change_of_that_date_is_told_as_before(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]
