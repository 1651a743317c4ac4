"""The number of a subject by its head: figures, shares, peoples, bearers of offices."""

import pytest

from explorer.extraction.clauses.agreement import is_plural

PLURALS = frozenset({"Portuguese", "Samoan", "Samoans"})
SINGULARS = frozenset({"Samoans", "Africans", "Secretaries", "Fiji", "Samoa"})


@pytest.mark.parametrize(
    "subject",
    [
        "82 per cent of the voters",
        "More",
        "More than a million Portuguese",
        "More than twenty ships",
        "First of some 1,200 potters",
        "Last of several hundred potters",
        "400",
        "55,000",
        "300 Herero",
        "Samoans",
        "Educated Africans",
        "Fiji & Samoa",
        "Ana Paz & Juan Roca",
        "Ministers & officials",
        "Foreign Secretaries of both states",
        "Mujahideen",
        "Paz in Lima and Rey in Quito",
        "Two sons-in-law of Paz",
        "Attorneys-general",
        "Together with Peru the two states",
        "Some hundreds of settlers a year",
        "Treaty on fishing and one on trade",
        "165,000 people born in Peru",
        "Shops such as Marisol",
        "Government of Paz and the miners",
        "Close to 40,000 settlers",
        "Near to a thousand ships",
        "Well over forty settlers",
        "Some fifty sailors of the fleet",
        "About half of the settlers",
        "At least 400",
        "Young Finns living in Lima",
        "Dawn Raids",
        "Filipinos",
    ],
)
def test_a_subject_of_many_is_plural(subject):
    assert is_plural(subject, PLURALS, SINGULARS)


@pytest.mark.parametrize(
    "subject",
    [
        "-general",
        "President of Peru",
        "2014",
        "More than one ship",
        "82 per cent of the land",
        "Fleet under Duke of Lima and Count of Quito",
        "Border of Peru and the northern republics",
        "Brother-in-law of Paz",
        "Civil and military dictatorship",
        "Young Kostas Pappas",
    ],
)
def test_a_subject_of_one_is_singular(subject):
    assert not is_plural(subject, PLURALS, SINGULARS)


@pytest.mark.parametrize(
    "firm", ["Holm & Holm", "Turku & Oulu Railway", "Law firm Berg & Holm", "Firm Holm & Co"]
)
def test_a_firm_is_one(firm):
    assert not is_plural(firm, PLURALS, SINGULARS)


@pytest.mark.parametrize("subject", ["opposition among Finnish students", "unrest throughout the colonies"])
def test_what_hangs_on_a_noun_does_not_count(subject):
    assert not is_plural(subject, PLURALS, SINGULARS)


def test_two_nations_that_describe_one_noun_make_one():
    assert not is_plural("Finnish and Thai raid on Kobe", set(), set())
    assert is_plural("Finnish and Thai raids on Kobe", set(), set())
    assert is_plural("Juan and Susan", set(), set())


@pytest.mark.parametrize(
    ("subject", "plural"),
    [("Ninety-two", True), ("Forty-two", True), ("Special African Chambers", True), ("1990", False)],
)
def test_figures_and_courts_are_counted(subject, plural):
    assert is_plural(subject, PLURALS, SINGULARS) is plural


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Gary Powers returned to Kobe in 1962.", ["Gary Powers returns to Kobe"]),
        ("The Central Powers attacked Kobe in 1915.", ["Central Powers attack Kobe"]),
    ],
)
def test_a_name_of_a_person_is_singular_and_one_of_allies_plural(told, text, titles):
    assert [one.title for one in told(text).mentions] == titles
