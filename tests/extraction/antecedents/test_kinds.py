"""Which thing with a name a noun means that tells its kind."""

import pytest

from explorer.extraction.antecedents.onlynames import called_before

KINDS = [
    ("Peru bought the Finnish cruiser Aura. It sank the ship.", "Finnish cruiser Aura"),
    ("The airline Kotair was set up by Finns. Germans ran the company.", "airline Kotair"),
    ("The railway from Turku to Kobe was begun. Peru opened the line.", "railway from Turku to Kobe"),
    ("The Treaty of Kobe fixed the border. Much was said. Peru denounced the agreement.", "Treaty of Kobe"),
    # no name, more than one, another one, or too far away
    ("Peru bought a cruiser. It sank the ship.", ""),
    ("The cruiser Aura met the brig Koti. Peru sank the ship.", ""),
    ("Three tankers met the tanker Aura. Peru sank the ship.", ""),
    ("Peru signed the Treaty of Kobe and a convention. It denounced the agreement.", ""),
    ("The cruiser Aura came. It left. It was seen again. Nobody knew why. Peru sank the ship.", ""),
]


@pytest.mark.parametrize(("text", "named"), KINDS)
def test_the_only_thing_of_a_kind_with_a_name_is_meant(named_last, text, named):
    assert named_last(called_before, text) == named


FIRMS = [
    ("Kotair flies between Turku and Lima. Peru bought the company.", "Kotair"),
    ("In 1992 Kotair bought a share in the Turku mine, and Peru closed the company.", "Kotair"),
    # a person, another firm, a place, or what not only firms do
    ("Ana Paz was rich. Paz bought a mill. Peru closed the company.", ""),
    ("Kotair supplies Olvi with ore. Peru closed the company.", ""),
    ("Peru manufactures dyes. Chile closed the company.", ""),
    ("Kotair fell. Peru closed the company.", ""),
]


@pytest.mark.parametrize(("text", "named"), FIRMS)
def test_the_only_name_that_acts_as_firms_do_is_the_company(named_last, text, named):
    shown = named_last(called_before, text)
    assert shown.strip() == named
