"""Items of a list behind a colon, each told at its own date."""

import pytest

LISTED = [
    (
        "There were two attempts at union: a congress at Oulu in 1811, which broke up over debts, and a "
        "marriage project of 1817, which foundered.",
        ["Congress held at Oulu", "Marriage project"],
    ),
    (
        "Two embassies were opened: one in Oslo in 1952, and one in Kobe in 1961.",
        ["Embassy in Oslo opened", "Embassy in Kobe opened"],
    ),
    (
        "There were two state visits: that of Ana Paz in 1967, which was short, and one by Roca in 1989.",
        ["Visit of Ana Paz", "State visit by Roca"],
    ),
    (
        "Ghana left three bodies: the pact in 1961, the bank in 1962 and, after a coup, the court in 1966.",
        ["Ghana leaves the pact", "Ghana leaves the bank", "Ghana leaves the court"],
    ),
    # the verb of another item is not shared
    (
        "Clashes followed: a skirmish at Oulu in 1808, in which forty men died, and a raid on Kemi in 1809.",
        ["Forty men die in a skirmish at Oulu", "Raid on Kemi"],
    ),
    # clauses, and items whose date is that of a verb
    (
        "Peru faced a dilemma: it had signed the pact in 1811, and Chile refused to pay in 1817.",
        ["Peru signs the pact", "Chile refuses to pay"],
    ),
    (
        "Two men opposed it: Juan Roca, who was exiled in 1834, and Ana Paz, who died in 1840.",
        ["Juan Roca exiled", "Ana Paz dies"],
    ),
]


@pytest.mark.parametrize(("text", "titles"), LISTED)
def test_each_item_behind_a_colon_has_its_own_date(told, text, titles):
    assert [one.title for one in told(text).mentions] == titles
