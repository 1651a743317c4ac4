"""Titles of visits tell what the brackets of a list, or the words behind the date, say that they were for."""

import pytest

LISTED = [
    ("Anna Holm (October 2013, for the summit in Osaka)", "Anna Holm visits Japan for the summit in Osaka"),
    (
        "Anna Holm, for the funeral of the king (June 2006)",
        "Anna Holm visits Japan for the funeral of the king",
    ),
    ("Anna Holm (2001, for the fair; 2004)", "Anna Holm visits Japan"),
    ("Anna Holm (2004, for a private visit)", "Anna Holm visits Japan"),
    ("Anna Holm (2004, Osaka)", "Anna Holm visits Japan"),
    ("Anna Holm, former president (1990)", "Anna Holm, former president, visits Japan"),
]


@pytest.mark.parametrize(("item", "title"), LISTED)
def test_a_listed_visit_has_its_purpose(told, item, title):
    assert told(f"Visits from Finland to Japan\n\n* {item}").mentions[-1].title == title


PROSE = [
    (
        "King Max II and Queen Anna Holm came to Osaka in May 1990 for the ninth summit.",
        "King Max II and Queen Anna Holm come to Osaka for ninth summit",
    ),
    ("Anna Holm stayed in Osaka in 1990 and left for the summit in 1991.", "Anna Holm leaves for the summit"),
]


@pytest.mark.parametrize(("text", "title"), PROSE)
def test_a_visit_in_prose_has_the_purpose_behind_its_date(told, text, title):
    assert told(text).mentions[-1].title == title


OFFICES = [
    ("President Anna Holm (1990)", "Finnish President Anna Holm visits Japan"),
    ("President Anna Holm (1990, as Vice President)", "Finnish Vice President Anna Holm visits Japan"),
    ("President Anna Holm (1990, as leader of the opposition)", "Anna Holm visits Japan"),
    ("President of the World Union Eva Lund (1990)", "President of the World Union Eva Lund visits Japan"),
    ("President Bo Ek of Sweden (1990)", "President Bo Ek of Sweden visits Japan"),
    ("King Olav (1990)", "King Olav visits Japan"),
]


@pytest.mark.parametrize(("item", "title"), OFFICES)
def test_a_guest_is_told_with_his_state_and_the_office_he_had(told, item, title):
    text = f"== Visits from Finland to Japan ==\n\n* {item}\n* Eva Maki (1980)"
    assert told(text).mentions[0].title == title
