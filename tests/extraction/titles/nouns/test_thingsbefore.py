"""What was done on a date to the thing before a clause without "which"."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Peru did not ratify the border treaty it had signed with Chile in 1999.",
            "Border treaty signed with Chile",
        ),
        ("Chile complained about the ships Peru had seized in 1879.", "Ships seized by Peru"),
        ("In 2005 Peru left the pact it signed with Chile in 1999.", "Pact signed with Chile"),
        ("Peru recalled the envoy it had sent to Lima on 3 May 1990.", "Envoy sent to Lima"),
        ("Peru reopened the embassy it had closed in 1973.", "Embassy closed"),
    ],
)
def test_what_was_done_to_a_thing_is_told_of_it(told, text, title):
    assert told(text).mentions[-1].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Peru left the bloc because it had lost the war in 1883.", "Peru loses the war"),
        ("Ana Paz said that it had signed the treaty in 1999.", "Ana Paz says it signed the treaty"),
        ("In 1990 Ana Paz met the minister whom she had expelled in 1985.", "Ana Paz expels the minister"),
    ],
)
def test_a_clause_with_its_own_opener_is_told_as_one(told, text, title):
    assert told(text).mentions[-1].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ana Paz said that because of the war Chile had withdrawn in 1990.", "Chile withdraws"),
        ("Ana Paz said that under the pact Chile had invaded in 1880.", "Ana Paz says Chile has invaded"),
        (
            "It emerged that during the talks Chile had closed Kobe in 1880.",
            "It emerges that Chile closed Kobe",
        ),
    ],
)
def test_what_only_says_when_or_why_is_no_thing_done(told, text, title):
    assert told(text).mentions[-1].title == title
