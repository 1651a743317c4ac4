"""Entries of an overview tell what a noun alone says, by the state or body that leads them."""

import pytest

from explorer.extraction.extract import extract
from explorer.reading.reader import read_text_document

ROWS = [
    ("Finland: recognition on 16 November 1972.", "Finland recognised"),
    ("Finland: high commission from 1964.", "High commission opened: Finland and Peru"),
    ("Finland: embassy opened in 1970.", "Embassy opened: Finland and Peru"),
    ("Finland: consulate at Oulu, July 2013.", "Consulate at Oulu opened"),
    ("Finland: relations broken in 1973, restored on 25 December 1991.", "Relations with Finland restored"),
    (
        "International Court of Justice: statute ratified on 13 November 1952.",
        "Statute of the International Court of Justice ratified",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_an_entry_tells_of_what_leads_it(lexicon, text, title):
    document = read_text_document(f"= Foreign relations of Peru =\n\n== Others ==\n\n{text}\n", "a.txt")
    assert title in [mention.title for mention in extract(document, lexicon).mentions]
