"""What handbooks leave out: the article's country, "was", and the verb of bare relations."""

import pytest

from explorer.extraction.extract import extract
from explorer.reading.reader import read_text_document

ROWS = [
    ("Signatory of the Lima Treaty, September 1947.", "Peru signs Lima Treaty"),
    ("Founder member of the United Nations (1945).", "Peru becomes founder member of the United Nations"),
    ("Party to the Lima Treaty, 1947.", "Peru becomes party to the Lima Treaty"),
    ("Party to the Lima Treaty since 1947.", "Peru joins the Lima Treaty"),
    ("Granted Finland independence in 1990.", "Peru grants Finland independence"),
    ("Granted independence to Finland in 1990.", "Peru grants independence to Finland"),
    ("Offered the Finnish an alliance in 1990.", "Peru offers the Finnish an alliance"),
    ("Ceded the island to Finland in 1990.", "Peru cedes the island to Finland"),
    ("Granted independence in 1990.", "Granted independence"),
    ("Granted full access to the Rio Group in 1990.", "Granted full access to the Rio Group"),
    ("Offered the throne in 1990.", "Offered the throne"),
    ("Promised independence by Spain in 1990.", "Promised independence by Spain"),
    ("Denied full independence by Spain in 1990.", "Denied full independence by Spain"),
    ("Ceded the island by Spain in 1990.", "Ceded the island by Spain"),
    ("Recognised Israel on 19 May 1948.", "Peru recognises Israel"),
    ("Elected to the Security Council in 1994.", "Peru elected to the Security Council"),
    ("- Visit of Anna Holm, February 2018.", "Anna Holm visits Peru"),
    ("- State visit of Anna Holm to Lima, February 2018.", "Anna Holm pays state visit to Lima"),
    ("Member of the Rio Group (1990) and the World Bank (1946).", "Peru joins the World Bank"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_an_overview_tells_of_its_own_country(lexicon, text, title):
    document = read_text_document(f"= Foreign relations of Peru =\n\n== Finland ==\n\n{text}\n", "a.txt")
    assert title in [mention.title for mention in extract(document, lexicon).mentions]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Turku finally ceded to Japan, October 1777.", "Turku ceded to Japan"),
        ("Six Finnish detainees received, December 2014.", "Six Finnish detainees received"),
        ("Diplomatic relations, August 1971.", "Diplomatic relations established"),
    ],
)
def test_a_participle_without_its_verb_is_a_passive(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]


@pytest.mark.parametrize(
    "text",
    [
        "Relations cut in 1990, finally restored, 1992.",
        "Both recognised, 1990.",
        "That refused, 1990.",
    ],
)
def test_a_participle_without_its_object_is_no_passive_of_its_own(told, text):
    assert all(one.title for one in told(text).mentions)
