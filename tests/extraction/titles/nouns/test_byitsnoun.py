"""Items and cells that open with the noun of a deed are told by its verb."""

import pytest

from explorer.extraction.extract import extract
from explorer.reading.reader import read_text_document

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


BULLETS = [
    ("joining the Bank of Ruritania in May 1996", "Finland joins the Bank of Ruritania"),
    ("becoming part of the plan in May 1997", "Finland becomes part of the plan"),
    (
        "establishing diplomatic relations with Japan in 1998",
        "Finland establishes diplomatic relations with Japan",
    ),
    ("being elected to the council in 1999", "Finland elected to the council"),
    ("admittance into the Partnership for Peace in 2000", "Admittance into the Partnership for Peace"),
    ("accession to the Danube Convention in 2001", "Accession to the Danube Convention"),
    ("the signing of a trade agreement with Japan in 2002", "Trade agreement with Japan signed"),
    ("fishing agreement with Japan in 2003", "Fishing agreement with Japan signed"),
    ("growing tensions with Japan in 2004", "Growing tensions with Japan"),
]


def test_items_that_open_with_a_deed_are_told_of_the_state_of_the_article(lexicon):
    items = "\n".join(f"- {item}" for item, _ in BULLETS)
    document = read_text_document(
        f"Foreign relations of Finland\n\nMuch has come about:\n\n{items}\n", "a.txt"
    )
    found = [mention.title for mention in extract(document, lexicon).mentions]
    assert found == [title for _, title in BULLETS]
