"""Items and cells that open with the noun of a deed are told by its verb."""

import pytest

ITEMS = [
    ("1963: Diplomatic relations", "Diplomatic relations established"),
    ("1970: Opening of the embassy in Lima", "Finnish embassy opened in Lima"),
    ("1972: Signing of a trade agreement", "Trade agreement signed"),
    ("2003: Foreign Minister Anna Holm in Lima", "Foreign Minister Anna Holm visits Lima"),
    # neither a deed's noun nor a person
    ("1984: Visit of President Anna Holm", "Visit of President Anna Holm"),
    ("1990: Finnish fair in Lima", "Finnish fair in Lima"),
]


@pytest.mark.parametrize(("item", "title"), ITEMS)
def test_an_item_is_told_by_the_verb_of_its_noun(told, item, title):
    text = f"== Chronology ==\n\n- {item}\n\nAnna Holm was foreign minister."
    assert told(text, "Finland–Peru relations").mentions[0].title == title
