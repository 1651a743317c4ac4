"""What the words of headers say happened."""

import pytest

from explorer.extraction.columns.saying import role_of, said_by

SAID = [
    ("Relations began", ("begin", "relations")),
    ("Formal Relations Began", ("begin", "relations")),
    ("Date of establishment of diplomatic relations", ("begin", "relations")),
    ("Start of relations", ("begin", "relations")),
    ("Established", ("begin", "")),
    ("Since", ("begin", "")),
    ("Ties severed", ("sever", "relations")),
    ("Re-established", ("restore", "")),
    ("Year of recognition", ("recognise", "recognition")),
    ("Recognised on", ("recognise", "recognition")),
    ("Embassy opened", ("begin", "mission")),
    ("Closing date of consulate", ("end", "mission")),
    ("Member since", ("join", "membership")),
    ("Date of admission", ("join", "membership")),
    ("Withdrawal", ("leave", "membership")),
    ("Signed", ("sign", "paper")),
    ("Signature date", ("sign", "paper")),
    ("Entry into force", ("force", "paper")),
    ("Effective", ("force", "paper")),
    ("Denounced", ("denounce", "paper")),
    ("Credentials presented", ("credentials", "term")),
    ("Presentation of credentials", ("credentials", "term")),
    ("Took office", ("begin", "term")),
    ("End of term", ("end", "term")),
    ("Term began", ("begin", "term")),
    ("Year", ("date", "")),
    ("Notes", ("", "")),
    ("Capital", ("", "")),
]


@pytest.mark.parametrize(("words", "told"), SAID)
def test_a_header_says_what_is_done_to_what(words, told):
    saying = said_by(words)
    assert (saying.act, saying.noun) == told


@pytest.mark.parametrize("words", ["Last updated", "Born", "Date of birth", "Census", "Retrieved"])
def test_dates_below_some_headers_tell_nothing(words):
    assert said_by(words).refused


@pytest.mark.parametrize("words", ["Election date", "Planned opening", "Released", "Date of independence"])
def test_some_headers_are_of_other_things(words):
    assert said_by(words).act == ""


ROLES = [
    ("Country", "country"),
    ("Member state", "country"),
    ("Organisation", "body"),
    ("Treaty or agreement", "paper"),
    ("Host city", "place"),
    ("Ambassador", "person"),
    ("High Commissioner", "person"),
    ("Name", "any"),
    ("Embassy opened", ""),
    ("Notes", ""),
]


@pytest.mark.parametrize(("words", "role"), ROLES)
def test_a_header_says_what_its_cells_name(words, role):
    assert role_of(words) == role
