"""What of a text a mention quotes."""

import pytest

from explorer.extraction.extract import extract
from explorer.extraction.lexicon import load_lexicon
from explorer.reading.reader import read_text_document

HEAD = "Chile–Peru relations\n\nTreaties\n\n"


@pytest.fixture(scope="module")
def lexicon():
    return load_lexicon()


@pytest.mark.parametrize(
    ("item", "quotes"),
    [
        (
            "* Treaty of Frontiers (1937; denounced in 1969)",
            ["Treaty of Frontiers (1937; denounced in 1969)"] * 2,
        ),
        ("* Lima Award (1940; annulled)", ["Lima Award (1940; annulled)"]),
        ("* Treaty of Lima (1929)", ["Treaty of Lima (1929)"]),
    ],
)
def test_what_stands_in_brackets_is_quoted_with_the_name_before_them(lexicon, item, quotes):
    found = extract(read_text_document(HEAD + item, "chile-peru.txt"), lexicon).mentions
    assert [one.quote for one in found] == quotes


def test_a_clause_in_brackets_that_begins_with_no_date_is_quoted_alone(lexicon):
    text = HEAD + "Chile sent Prat (who was made minister in 1846) to Lima in 1850."
    found = extract(read_text_document(text, "chile-peru.txt"), lexicon).mentions
    assert "who was made minister in 1846" in [one.quote for one in found]
