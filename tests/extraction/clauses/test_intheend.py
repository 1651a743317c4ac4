"""What came of the subject or the object of a clause in the end, behind a comma."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Japan cut relations with Finland in 1967, to be resumed in 1991.",
            "Relations with Finland resumed",
        ),
        (
            "In 1977 Finland cut ties with Kobe, not to be restored until 1991.",
            "Ties with Kobe restored",
        ),
        ("The consulate was closed in 1990, to be reopened only in 1995.", "Consulate reopened"),
        ("Finland cut ties in 1990, to be restored by Japan in 1992.", "Ties restored by Japan"),
        (
            "Finland cut ties with Kobe after a coup in 1990, to be restored in 1992.",
            "Ties with Kobe restored",
        ),
        ("The bridge to Kobe collapsed in 1990, to be rebuilt in 1992.", "Bridge to Kobe rebuilt"),
        ("The president left Turku in 1990, not to return until 1995.", "President returns"),
        ("Finland closed its embassy in 1990, to reopen in 1995.", "Finland's embassy reopens"),
        ("The Finnish embassy closed in 1990, not to reopen until 1995.", "Finnish embassy reopens"),
    ],
)
def test_what_was_to_come_again_is_told_of_it(told, text, title):
    assert told(text).mentions[-1].title == title


def test_what_was_only_meant_is_not_told_as_done(told):
    found = told("In 2000 Japan planned a bridge, to be opened in 2005.").mentions
    assert "Bridge opened" not in [mention.title for mention in found]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Finland broke with Japan in 1990, to be restored in 1992.", "Finland restored"),
        ("Finland cut them in 1990, not to be restored until 1995.", "Them restored"),
        ("Finland cut them in 1990, not to be restored until 1995.", "Finland restored"),
        ("Finland expelled Ana Holm in 1990, not to return until 1995.", "Finland returns"),
    ],
)
def test_who_did_a_deed_does_not_come_again_for_what_it_was_done_to(told, text, title):
    assert title not in [mention.title for mention in told(text).mentions]
