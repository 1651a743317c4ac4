"""What two other states do with each other, in an overview of one country's relations."""

import pytest

ROWS = [
    ("In 1978 Chile broke off relations with Bolivia.", "Bolivia–Chile"),
    ("In 1931 Norway and Denmark signed a treaty.", "Denmark–Norway"),
    ("In 1990 Iraq invaded Kuwait.", "Iraq–Kuwait"),
    ("In 1950 Peru's foreign minister met his Chilean counterpart in Lima.", "Chile–Peru"),
    ("In 1931 Norway and Denmark signed a treaty with it.", "Finland–Norway"),
    ("In 1931 Norway and Denmark signed the treaty.", "Finland–Norway"),
    ("In 1931 Norway and Denmark signed a treaty with Finland.", "Finland–Norway"),
    ("In 1990 Lima and Santiago recalled their ambassadors.", "Finland–Peru"),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_others_have_their_own_pair(told, text, expected):
    assert str(told(text, "Foreign relations of Finland").mentions[0].pair) == expected


def test_who_only_helps_is_not_one_of_two(told):
    text = "In 1838 Holm, with French help, declared war on Argentina."
    assert str(told(text, "Foreign relations of Finland").mentions[0].pair) != "Argentina–France"


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        (
            "War broke out in Mozambique after it gained independence from Portugal in 1975.",
            "Mozambique–Portugal",
        ),
        ("When Algeria won its independence from France in 1962, trade grew.", "Algeria–France"),
        ("When Finland gained independence from Russia in 1917, trade grew.", "Finland–Russia"),
        ("In 1933 Ecuador launched an invasion of Colombia.", "Colombia–Ecuador"),
        ("In 1933 Ecuador launched an invasion of Finland.", "Ecuador–Finland"),
        ("After Ecuador invaded Colombia in 1933, Finland sent arms.", "Colombia–Ecuador"),
    ],
)
def test_others_that_become_free_or_invade(told, text, pair):
    mentions = told(f"Finland sold ore abroad. {text}", "Foreign relations of Finland").mentions
    assert str(mentions[0].pair) == pair
