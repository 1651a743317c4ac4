"""Cells that name a gathering and a place tell no guest of that name."""

import pytest

from explorer.extraction.extract import extract
from explorer.reading.reader import read_text_document


@pytest.mark.parametrize(
    ("cells", "title"),
    [
        ("May 1990 | First round of consultations | Lima", "First round of consultations held in Lima"),
        ("May 1990 | Signing of the tax treaty | Turku", "Tax treaty signed"),
        ("May 1990 | President Juan Roca | Turku", "President Juan Roca visits Turku"),
        (
            "May 1990 | The Border Council | first meeting | Turku",
            "First meeting of the Border Council held in Turku",
        ),
        ("May 1990 | Ana Paz | summit meeting | Turku", "Ana Paz: summit meeting, Turku"),
        ("May 1990 | Peru and Finland | talks | Turku", "Peru and Finland meet in Turku"),
    ],
)
def test_a_gathering_is_held(lexicon, cells, title):
    names = ["Date", "Who", "Event", "Town"] if cells.count("|") == 3 else ["Date", "Event", "Town"]
    heads = f"| {' | '.join(names)} |\n|{'---|' * len(names)}"
    text = f"# Finland–Peru relations\n\n## Visits\n\n{heads}\n| {cells} |\n"
    assert [one.title for one in extract(read_text_document(text, "a.md"), lexicon).mentions] == [title]
