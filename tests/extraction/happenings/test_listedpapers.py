"""Items of a list of papers are told with the noun that the words above the list give them."""

import pytest

ITEMS = [
    ("Air services (1990)", ["Agreement on air services signed"]),
    ("Abolition of visas, 1993", ["Agreement on abolition of visas signed"]),
    (
        "Social security (signed 1992, in force 1994)",
        ["Agreement on social security signed", "Agreement on social security comes into force"],
    ),
    ("Protocol on fisheries (2007)", ["Protocol on fisheries signed"]),
    ("Joint statement on forests (1982)", ["Joint statement on forests signed"]),
    ("Ana Paz Foundation (2002)", ["Ana Paz Foundation"]),
]


@pytest.mark.parametrize(("item", "titles"), ITEMS)
def test_an_item_below_a_heading_of_papers_is_one(told, item, titles):
    text = f"== Bilateral agreements ==\n\n* {item}\n* Trade agreement (1960)"
    assert [one.title for one in told(text).mentions][:-1] == titles


def test_a_line_above_tells_what_each_item_is(told):
    text = "== Ties ==\n\nThe two have signed treaties on:\n\n* Extradition (1990)\n* Friendship (1991)"
    assert [one.title for one in told(text).mentions] == [
        "Treaty on extradition signed",
        "Treaty of friendship signed",
    ]


def test_a_heading_of_papers_and_another_matter_tells_nothing(told):
    text = "== Trade and agreements ==\n\n* Coffee exports (1990)\n* Oil deliveries (1991)"
    assert [one.title for one in told(text).mentions] == ["Coffee exports", "Oil deliveries"]


def test_what_says_itself_what_it_is_was_signed(told):
    text = "== Agreements ==\n\n* Arrangement on working holidays (1990)\n* Trade agreement (1960)"
    assert told(text).mentions[0].title == "Arrangement on working holidays signed"
