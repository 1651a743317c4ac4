"""A happening that a noun tells has a title of its own beside that of the clause around it."""

import pytest

NOUNS = (
    ("the closure of the port", "Port closed"),
    ("Togo's withdrawal from the league", "Togo withdraws from the league"),
    ("the abolition of the tax by Kenya", "Kenya abolishes tax"),
    ("Ana Paz's decision to sell the mine", "Ana Paz decides to sell the mine"),
    ("Togo's threat to cut the cable", "Togo threatens to cut the cable"),
    ("the death of King Olaf", "King Olaf dies"),
)
DEED = ("Peru bought six trains", "Peru buys six trains")
BESIDE = (
    "Because of {noun} in 1985, {deed} in 1990.",
    "Thanks to {noun} in 1985, {deed} in 1990.",
    "In protest at {noun} in 1985, {deed} in 1990.",
    "Despite {noun} in 1985, {deed} in 1990.",
    "{deed} in 1990 because of {noun} in 1985.",
    "{deed} in 1990 as a result of {noun} in 1985.",
    "{deed} in 1990 in response to {noun} in 1985.",
    "{deed} in 1990 in memory of {noun} in 1985.",
    "In 1990 {deed} after {noun} in 1985.",
)
AROUND = (
    "In 1990 Chile condemned {noun} in 1985.",
    "{Noun} in 1985 led Chile to leave the bloc in 1990.",
    "{Noun} in 1985 prompted Chile to leave the bloc in 1990.",
    "The crisis lasted from {noun} in 1985 to the opening of the talks in 1990.",
)


def _titles(told, text):
    return {one.date.edtf: one.title for one in told(text).mentions}


def _filled(template, noun):
    return template.format(noun=noun, Noun=noun[0].upper() + noun[1:], deed=DEED[0])


@pytest.mark.parametrize("template", BESIDE)
@pytest.mark.parametrize(("noun", "title"), NOUNS)
def test_a_noun_and_its_clause_are_each_told_at_their_own_date(told, template, noun, title):
    titles = _titles(told, _filled(template, noun))
    assert titles["1985"] == title
    assert titles["1990"].startswith(DEED[1])


@pytest.mark.parametrize("template", AROUND)
@pytest.mark.parametrize(("noun", "title"), NOUNS)
def test_a_noun_in_a_clause_with_another_date_is_told_by_itself(told, template, noun, title):
    assert _titles(told, _filled(template, noun))["1985"] == title


@pytest.mark.parametrize("lead", ["With", "Despite"])
@pytest.mark.parametrize(("noun", "title"), NOUNS)
def test_a_clause_that_shares_the_date_of_its_lead_is_told_too(told, lead, noun, title):
    titles = [one.title for one in told(f"{lead} {noun} in 1985, {DEED[0]}.").mentions]
    assert titles[0] == title
    assert titles[1].startswith(DEED[1])


@pytest.mark.parametrize("owner", ["Togo", "The Kenyan king", "Ana Paz"])
@pytest.mark.parametrize(
    ("rest", "title"), [("visit to Kobe", "visits Kobe"), ("raid on Oulu", "raids Oulu")]
)
def test_a_year_between_an_owner_and_the_noun_is_read(told, owner, rest, title):
    titles = _titles(told, f"{owner}'s 1985 {rest} led Chile to leave the bloc in 1990.")
    assert titles["1985"] == f"{owner.removeprefix('The ')} {title}"


@pytest.mark.parametrize("place", ["from the league", "against Chile", "in Kobe"])
def test_what_stands_behind_the_date_of_a_noun_belongs_to_it(told, place):
    noun = "withdrawal" if place.startswith("from") else "mutiny" if "against" in place else "arrival"
    titles = _titles(told, f"After Togo's {noun} in May 1985 {place}, {DEED[0]} in 1990.")
    assert titles["1985-05"].endswith(place)


@pytest.mark.parametrize(
    "text",
    [
        "Before the closure of the port in 1990 Peru had sold the mine in 1985.",
        "The park was closed in 1990, a gate having been built at its southern end in 1985.",
    ],
)
def test_the_date_of_another_verb_is_not_that_of_a_noun(told, text):
    assert not _titles(told, text)["1985"].startswith(("Southern", "Port closed"))


def test_of_a_noun_with_a_later_date_nothing_is_known(told):
    titles = _titles(told, "In 1985 Peru proposed the closure of the port in 1990.")
    assert titles["1985"] == "Peru proposes the closure of the port"
    assert titles.get("1990") != "Port closed"
