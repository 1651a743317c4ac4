"""What of a clause and its sentence is no part of what happened on its date."""

import pytest

ROWS = [
    ("Kenya joined the Convention in 1995 and has supported missions in Haiti.", [None]),
    (
        "After 1991, Kenya turned to the West, joined the African Union in 2002.",
        [None, "African Union–Kenya"],
    ),
    (
        "In the 1960s, Kenya grew, sending doctors to Mali in 1962, Guinea in 1963 and Togo in 1964.",
        [None, "Kenya–Mali", "Guinea–Kenya", "Kenya–Togo"],
    ),
    ("Kenya broke off relations in 1966 and expelled the envoy of Guinea.", ["Guinea–Kenya", "Guinea–Kenya"]),
    ("Norway brokered a truce between Kenya and Somalia in 1977.", ["Kenya–Somalia"]),
    ("In 1980 Norway hosted the president of Kenya.", ["Kenya–Norway"]),
    ("Sweden opened the talks with Kenya in 1982.", ["Kenya–Sweden"]),
]


@pytest.mark.parametrize(("text", "pairs"), ROWS, ids=lambda value: str(value)[:40])
def test_the_pairs_of_a_sentence(told, text, pairs):
    found = told(f"Kenya sold tea abroad. {text}", "Foreign relations of Kenya").mentions
    assert [str(one.pair) if one.pair else None for one in found] == pairs


def test_who_opens_the_talks_of_others_is_not_a_party_to_them(told):
    text = (
        "Kenya and Somalia quarrelled over the border. The presidents met in Kobe. The American envoy Ana Paz"
        " opened the talks in 1981, and the negotiations went on with mediation by Norway, Sweden and Chile"
        " until 1983. Uganda and Chad looked on. Mali came too."
    )
    pairs = {str(one.pair) for one in told(text, "Foreign relations of Kenya").mentions}
    assert pairs == {"Kenya–Somalia"}
