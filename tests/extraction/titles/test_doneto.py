"""Happenings told by a noun, as clauses."""

import pytest

ROWS = [
    ("In 1999 talks began after the resignation of Hugo Roca on 3 May 1990.", "Hugo Roca resigns"),
    ("After the dissolution of parliament in May 1990, talks began in 1999.", "Parliament dissolved"),
    ("After the failure of the mission of May 1990, talks began in 1999.", "Mission fails"),
    ("- Dissolution of parliament, 3 May 1990.", "Parliament dissolved"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_what_a_noun_tells_is_told_by_its_verb(told, text, title):
    assert title in [one.title for one in told(text).mentions]


def test_the_name_of_an_agreement_stays_one(told):
    text = "- Memorandum of Understanding for the Establishment of a Mechanism for Trade (2001)"
    assert [one.title for one in told(text).mentions] == ["Memorandum for Trade signed"]
