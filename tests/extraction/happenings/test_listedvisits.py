"""A guest of whom the words say no place came where a list says that he was then."""

import pytest

LIST = "== Visits ==\n\n=== Finland to Japan ===\n\n* Minister Anna Holm (May 1989, 1993)\n* Eva Holm (1990)"

GUESTS = [
    ("Anna Holm paid a state visit in 1989.", "Anna Holm pays a state visit to Japan"),
    ("In Kobe a fair was held. Minister Anna Holm visited in May 1989.", "Minister Anna Holm visits Japan"),
    ("Chile sent ships. Anna Holm came in 1993 with a choir.", "Anna Holm comes to Japan with a choir"),
    ("In Kobe a fair was held. Holm visited in May 1989.", "Holm visits Japan"),
    # at another time, or another guest
    ("In Kobe a fair was held. Anna Holm visited in 1991.", "Anna Holm visits"),
    ("In Kobe a fair was held. Anna Holm visited in June 1989.", "Anna Holm visits"),
    ("In Kobe a fair was held. Anna Holm visited in 1990.", "Anna Holm visits"),
    ("In Kobe a fair was held. Pia Lund visited in 1989.", "Pia Lund visits"),
    # the words say where
    ("Anna Holm visited Lima in 1989.", "Anna Holm visits Lima"),
]


@pytest.mark.parametrize(("text", "title"), GUESTS)
def test_a_list_of_visits_tells_whither_a_guest_came(told, text, title):
    mentions = told(f"== History ==\n\n{text}\n\n{LIST}", "Finland–Japan relations").mentions
    assert title in [one.title for one in mentions if one.section == "History"]
