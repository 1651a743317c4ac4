"""Persons in a list below the name of an office come into it, and visit nobody."""

import pytest

TERMS = [
    (
        "Peruvian ambassadors in Helsinki",
        "Ana Paz (1963–1967)",
        "Ana Paz becomes Peruvian ambassador in Helsinki",
    ),
    (
        "Ambassadors of Peru to Finland",
        "Ana Paz (from 1990)",
        "Ana Paz becomes ambassador of Peru to Finland",
    ),
    ("List of ambassadors", "Ana Paz (1970–1975)", "Ana Paz becomes ambassador"),
    ("High commissioners", "Ana Paz, 1963", "Ana Paz becomes high commissioner"),
    ("Ambassadors", "Ana Paz, appointed in 1990", "Ana Paz appointed"),
    ("List of Envoys and Ambassadors", "Ana Paz (1963–1967)", "Ana Paz becomes envoy or ambassador"),
    ("High Commissioners to and from Peru", "Ana Paz (1963–1967)", "Ana Paz becomes high commissioner"),
    ("Nuncios", "Ana Paz (1997–2003)", "Ana Paz becomes nuncio"),
    ("Consuls", "Ana Paz (1997–present)", "Ana Paz becomes consul"),
    # a heading of other matters
    ("Recall of ambassadors", "Ana Paz (1990)", "Visit of Ana Paz"),
    ("Meetings of the ambassadors", "Ana Paz (1990)", "Visit of Ana Paz"),
]


@pytest.mark.parametrize(("heading", "item", "title"), TERMS)
def test_a_person_below_an_office_comes_into_it(told, heading, item, title):
    mentions = told(f"== {heading} ==\n\n* {item}\n", "Finland–Peru relations").mentions
    assert [one.title for one in mentions] == [title]


def test_a_term_is_told_at_its_beginning_as_of_a_mission(told):
    (mention,) = told("== Ambassadors ==\n\n* Ana Paz (1963–1967)\n", "Finland–Peru relations").mentions
    assert (mention.date.end.year, mention.kind) == (1963, "mission")


def test_a_life_is_no_term(told):
    assert not told("== Ambassadors ==\n\n* Ana Paz (1903–1967)\n", "Finland–Peru relations").mentions


def test_years_of_persons_in_no_known_office_are_no_visits(told):
    text = "== Representatives ==\n\n* Ana Paz (1997–2003)\n* Juan Roca (2003–present)\n"
    found = told(text, "Finland–Peru relations")
    assert not found.mentions
    assert {one.reason for one in found.omissions} == {
        "years behind a person's name: a life or a term, no happening"
    }


@pytest.mark.parametrize(
    "lines",
    [
        "* Ana Paz (1997–2003) (acting)\n* Juan Roca, 2003–\n",
        "1997–2003 first resident\n\n2003–2010 second resident\n",
        "{|\n| A. Paz || 1997–2003\n|-\n| J. L. Roca || 2005–2010\n|}\n",
    ],
)
def test_terms_of_any_holder_are_no_happenings(told, lines):
    assert not told(f"== Holders ==\n\n{lines}", "Finland–Peru relations").mentions


def test_a_first_and_a_second_war_are_told(told):
    text = "== Conflicts ==\n\n* First war (1969–72)\n* Second war (1972–75)\n"
    assert len(told(text, "Finland–Peru relations").mentions) == 2


def test_missions_with_gaps_between_them_are_told(told):
    text = "== Envoys of the court ==\n\n* Ana Paz (1669–70)\n* Juan Roca (1720–21)\n"
    assert len(told(text, "Finland–Peru relations").mentions) == 2


def test_wars_one_behind_another_are_told(told):
    text = "== Conflicts ==\n\n* Koti War (1969–72)\n* Turku War (1972–75)\n"
    assert len(told(text, "Finland–Peru relations").mentions) == 2


@pytest.mark.parametrize("item", ["U.S. blockade (1914–1917)", "U.N. expulsion, 1915–1934"])
def test_initials_of_a_state_are_no_persons(told, item):
    text = f"== Conflicts ==\n\n* {item}\n"
    assert len(told(text, "Finland–Peru relations").mentions) == 1


def test_works_one_behind_another_are_told(told):
    text = "== Projects ==\n\n* Great Turku Dam (1997–2003)\n* Koti Bridge (2003–2007)\n"
    assert len(told(text, "Finland–Peru relations").mentions) == 2
