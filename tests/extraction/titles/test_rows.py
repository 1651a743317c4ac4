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
            "Date | Visitor | Remarks",
            "3 May 1993 | Jerry Rawlings | State visit",
            "State visit of Jerry Rawlings",
        ),
        (
            "Date | Visitor | Remarks",
            "3 May 1993 | Eyadéma | President of Togo visits Accra",
            "President of Togo visits Accra",
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
