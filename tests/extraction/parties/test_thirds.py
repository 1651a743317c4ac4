"""A third state as object or agent of what one of an article's two parties does with it alone."""

import pytest

TITLE = "Finland–Japan relations"
ROWS = [
    ("Finland broke with Chile in 1974.", "Chile–Finland"),
    ("Japan left the league. In 1974 it was recognised by Lima.", "Japan–Peru"),
    ("Finland charged Peru with piracy before the court in 1974.", "Finland–Peru"),
    ("Finland broke with Chile in 1974. Japan did likewise in 1975.", "Chile–Japan"),
    ("Japan arrested two sailors. Washington retaliated with a tariff in 1974.", "Japan–United States"),
    ("Peru struck a bargain with Chile in 1974, which Tokyo regards as void.", "Chile–Peru"),
    # What a relative clause tells has the states before its own verb for actors.
    ("The legation serves Peru, with which Japan broke off relations in 1974.", "Japan–Peru"),
    ("The bureau serves Chile, which broke off relations with Japan in 1974.", "Chile–Japan"),
    ("The bureau serves Chile, which in 1974 broke off relations with Japan.", "Chile–Japan"),
    ("The legation serves Peru, with which Finland had ties in 1974.", "Finland–Peru"),
    # A third breaks with one of the two or attacks it, whatever the next clause names.
    ("Lima broke with Tokyo in 1974, and the Finnish consul looks after its affairs.", "Japan–Peru"),
    ("Peruvian tanks entered Helsinki in May 1974, while the Japanese looked on.", "Finland–Peru"),
    ("Japanese troops had landed in Peru in 1974.", "Japan–Peru"),
    ("Peruvian troops and the Finns entered Tokyo in 1974.", "Finland–Japan"),
    ("Peru attacked Chile and Japan in 1974.", "Japan–Peru"),
    # What another does in a clause behind is not what the first does.
    ("Tokyo closed its port in 1974 when its neighbour recognised Peru.", "Finland–Japan"),
    ("Tokyo closed its port in 1974 because Helsinki had attacked Peru.", "Finland–Japan"),
    ("Tokyo closed its port in 1974 when it broke with Peru.", "Japan–Peru"),
    # An aside without a subject of its own parts nobody from what he does.
    ("In 1974 Japan, although neutral, signed a treaty with Chad.", "Chad–Japan"),
    ("In 1974 Japan, because provoked, attacked Chad.", "Chad–Japan"),
    ("In 1974 Japan, though a friend of Mali, broke off relations with Chad.", "Chad–Japan"),
    ("In 1974 Japan, while attacking Togo, broke off relations with Chad.", "Chad–Japan"),
    # What both do together, and what is only named beside, stays between the two.
    ("Finland and Japan both broke with Chile in 1974.", "Finland–Japan"),
    ("Finland withdrew its ships in 1974, a year in which it also broke with Chile.", "Finland–Japan"),
    ("A Japanese consul and the Peruvian minister were expelled in 1974.", "Finland–Japan"),
    ("Peru signed the loss away in 1973, as Chile did hers six years later.", "Finland–Japan"),
    ("Two weeks after the seizure of Peru in 1974 Finland gave way.", "Finland–Japan"),
    ("Peru brokered a pact with Finland in 1974.", "Finland–Japan"),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_the_deed_tells_whether_a_third_has_a_part(told, text, expected):
    assert str(told(text, TITLE).mentions[-1].pair) == expected
