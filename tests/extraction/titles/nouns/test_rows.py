"""Rows of tables are headed by what their cells tell together, or by the one cell that tells all."""

import pytest

from explorer.extraction.extract import extract
from explorer.extraction.lexicon import load_lexicon
from explorer.reading.reader import read_text_document


def title_of_row(heads: str, cells: str) -> str:
    marks = "|".join("-" for _ in heads.split("|"))
    text = f"# Ghana–Togo relations\n\n| {heads} |\n|{marks}|\n| {cells} |\n"
    (mention,) = extract(read_text_document(text, "a.md"), load_lexicon()).mentions
    return mention.title


@pytest.mark.parametrize(
    ("heads", "cells", "title"),
    [
        ("Date | Visitor | Place", "3 May 1993 | Jerry Rawlings | Lomé", "Jerry Rawlings visits Lomé"),
        (
            "Date | Visitor | Place",
            "3 May 1993 | President Ama Osei | Kara",
            "President Ama Osei visits Kara",
        ),
        (
            "Date | Visitor | Remarks",
            "3 May 1993 | Jerry Rawlings | State visit",
            "State visit of Jerry Rawlings",
        ),
        (
            "Date | Visitor | Remarks",
            "3 May 1993 | Eyadéma | President of Togo visits Accra",
            "President of Togo visits Accra",
        ),
        ("Date | Event | Place", "3 May 1993 | Visit of Ana Paz | Lomé", "Ana Paz visits Lomé"),
        ("Date | Event | Place", "3 May 1993 | Ana Paz visits Togo | Lomé", "Ana Paz visits Togo"),
        ("Date | Event | Place", "3 May 1993 | King Paul in Togo | Lomé", "King Paul visits Togo"),
        (
            "Date | Event | Place",
            "3 May 1993 | Border Council, first meeting | Lomé",
            "First meeting of the Border Council held in Lomé",
        ),
        ("Date | Event | Place", "3 May 1993 | Landing at Lomé | Lomé", "Landing at Lomé"),
        (
            "Date | Event | Place",
            "3 May 1993 | Official visit by Ana Paz | Lomé",
            "Ana Paz makes an official visit to Lomé",
        ),
        (
            "Date | Event | Place",
            "3 May 1993 | Official visit of Ana Paz to Togo | Lomé",
            "Official visit of Ana Paz to Togo in Lomé",
        ),
        (
            "Date | Guest | Place",
            "3 May 1993 | Foreign minister of Nigeria | Niger",
            "Foreign minister of Nigeria visits Niger",
        ),
        (
            "Year | Place | Event",
            "1996 | Accra | Ghana and Togo sign a treaty",
            "Ghana and Togo sign a treaty",
        ),
        ("Year | Guest | Host | Purpose", "1997 | Togo | Ghana | To sign a treaty", "Togo signs a treaty"),
    ],
)
def test_a_row_has_the_title_of_its_cells(heads: str, cells: str, title: str):
    assert title_of_row(heads, cells) == title


@pytest.mark.parametrize(
    ("above", "heads", "cells", "title"),
    [
        # The caption says whom all of them visited; the other cell is the guest's own state.
        ("Visits to Ghana:", "", "Koffi Sama | Togo | 3 May 1993", "Koffi Sama visits Ghana"),
        ("", "Guest | Country | Date", "Koffi Sama | Togo | 3 May 1993", "Koffi Sama visits Ghana"),
        ("### Joint summits", "No. | Place | Date", "2 | Kara | 3 May 1993", "Joint summit held in Kara"),
        (
            "### Visits",
            "No. | Visitor | Place | Date",
            "2 | Ana Paz | Lomé | 3 May 1993",
            "Ana Paz visits Lomé",
        ),
    ],
)
def test_what_stands_above_a_table_says_what_its_rows_tell(above: str, heads: str, cells: str, title: str):
    rows = [heads or cells, "|".join("-" for _ in cells.split("|")), cells]
    table = "\n".join(f"| {row} |" for row in rows)
    text = f"# Ghana–Togo relations\n\n## High-level visits\n\n{above}\n\n{table}\n"
    mention = extract(read_text_document(text, "a.md"), load_lexicon()).mentions[-1]
    assert mention.title == title


@pytest.mark.parametrize(
    ("note", "titles"),
    [
        (
            "Ties were broken off on 22 October 1990 and resumed in 1994; Norway closed its office in 1998.",
            ["Ties with Norway broken off", "Ties with Norway resumed", "Norway closes its office"],
        ),
        (
            "A Kenyan embassy was opened in Oslo on 4 June 1970. Norway withdrew its envoy on 9 July 1982.",
            ["Kenyan embassy opened in Oslo", "Norway withdraws its envoy from Kenya"],
        ),
        (
            "Suspended in May 1974; a consul was sent to Oslo in August 1991.",
            ["Relations with Norway suspended", "Consul sent to Oslo"],
        ),
    ],
)
def test_each_date_of_prose_in_a_cell_has_the_title_of_its_own_clause(note: str, titles: list[str]):
    table = f"| Country | Established | Notes |\n|---|---|---|\n| Norway | 1964 | {note} |"
    text = f"# Foreign relations of Kenya\n\n## Bilateral relations\n\n{table}\n"
    found = extract(read_text_document(text, "a.md"), load_lexicon()).mentions
    assert [one.title for one in found if one.date.edtf != "1964"] == titles


@pytest.mark.parametrize(
    ("cells", "titles"),
    [
        ("Trade agreement | Was signed in 1971 and was ratified in 1974.", ["Trade agreement signed"] * 2),
        (
            "Embassy in Accra | Was opened in 1971 and was moved to the market in 1974.",
            ["Embassy in Accra: Was opened and was moved to the market"] * 2,
        ),
    ],
)
def test_prose_that_opens_with_its_verb_keeps_its_subject_in_the_cell_before(cells: str, titles: list[str]):
    text = f"# Ghana–Togo relations\n\n| Subject | Notes |\n|---|---|\n| {cells} |\n"
    found = extract(read_text_document(text, "a.md"), load_lexicon()).mentions
    assert [one.title for one in found] == titles


def test_a_row_that_is_broken_off_does_not_end_in_a_preposition():
    cells = "Mission of Ghana, with Roca as the first head, and Holm, in the house, of the old, port of Kobe"
    assert title_of_row("Year | What", f"1990 | {cells}").endswith("Holm in the house")
