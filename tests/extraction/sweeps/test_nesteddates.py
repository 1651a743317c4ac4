"""Of two happenings nested in one sentence each is told of its own doer, at its own date."""

import pytest

PAIRS = (("Kenya", "Peru"), ("Egypt", "Cuba"))
DEEDS = (
    ("opened a consulate in Lima", "opens a consulate in Lima"),
    ("banned the import of copper", "bans the import of copper"),
    ("closed the border", "closes the border"),
)
LEFT = (("left the league", "leaves the league"), ("signed a water accord", "signs a water accord"))
DATES = (("in 1959", "1959"), ("in May 1959", "1959-05"), ("on 3 May 1959", "1959-05-03"))
LEADS = ("After", "Despite", "Following")
PARTICIPLES = (
    ("the base built by {1} in Oulu {2}", "Base built by {1} in Oulu"),
    ("the trade treaty signed with {1} {2}", "Trade treaty signed with {1}"),
    ("the mining accord signed by {1} and Malta {2}", "Mining accord signed by {1} and Malta"),
)


@pytest.mark.parametrize("who", [one for one, _ in PAIRS])
@pytest.mark.parametrize(("deed", "told_as"), DEEDS)
@pytest.mark.parametrize(("then", "told_then"), LEFT)
@pytest.mark.parametrize(("date", "edtf"), DATES)
def test_a_second_verb_behind_its_date_has_a_title_of_its_own(
    told, who, deed, told_as, then, told_then, date, edtf
):
    titles = _titles(told(f"{who} {deed} in 1956 and {date} {then}."))
    assert titles == [("1956", f"{who} {told_as}"), (edtf, f"{who} {told_then}")]


@pytest.mark.parametrize("names", PAIRS)
@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize("owned", ["{0}'s 1975 annexation of Oulu", "Oulu's 1975 annexation by {0}"])
def test_a_deed_that_its_owner_and_year_lead_is_told_by_its_verb(told, names, lead, owned):
    titles = _titles(told(f"{lead} {owned.format(*names)}, {names[1]} closed the border in 1980."))
    assert titles == [("1975", f"{names[0]} annexes Oulu"), ("1980", f"{names[1]} closes the border")]


@pytest.mark.parametrize("names", PAIRS)
@pytest.mark.parametrize(("date", "edtf"), DATES)
@pytest.mark.parametrize(("noun", "title"), PARTICIPLES)
def test_a_participle_with_who_did_it_is_told_at_its_own_date(told, names, date, edtf, noun, title):
    one, other = names
    text = f"In 1980, {one} denounced {noun.format(one, other, date)}."
    assert (edtf, title.format(one, other)) in _titles(told(text))


def _titles(found):
    return [(one.date.edtf, one.title) for one in found.mentions]
