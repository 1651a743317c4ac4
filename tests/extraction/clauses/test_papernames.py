"""What is only a paper's matter, and what names the paper itself."""

import pytest

from explorer.extraction.clauses.papernames import as_paper, is_mere_matter, names_itself, paper_noun
from explorer.extraction.titles.word import plain_words


@pytest.mark.parametrize(
    ("item", "paper", "told"),
    [
        ("Air services", "Agreement", "Agreement on air services"),
        ("Air Services", "Agreement", "Agreement on Air Services"),
        ("On forestry", "Memorandum", "Memorandum on forestry"),
        ("Friendship and navigation", "Treaty", "Treaty of friendship and navigation"),
        ("Chilean schools", "Agreement", "Agreement on Chilean schools"),
        ("French language", "Agreement", "Agreement on French language"),
        ("Rhine navigation", "Treaty", "Treaty on Rhine navigation"),
        ("Joint declaration on trade", "Agreement", "Joint declaration on trade"),
        ("Exchange of notes on whaling", "Agreement", "Exchange of notes on whaling"),
        ("Charter of friendship", "Treaty", "Charter of friendship"),
    ],
)
def test_a_matter_gets_the_noun_of_its_paper(item, paper, told):
    assert " ".join(word.text for word in as_paper(plain_words(item.split()), paper)) == told


@pytest.mark.parametrize("item", ["Double taxation", "Forestry research", "Visas for the Kobe fair"])
def test_a_matter_is_no_name(item):
    assert is_mere_matter(plain_words(item.split()))


@pytest.mark.parametrize("item", ["Turku", "Ana Paz Foundation", "Kobe Ferry Link", "Route 4"])
def test_a_name_is_no_mere_matter(item):
    assert not is_mere_matter(plain_words(item.split()))


def test_the_noun_behind_a_preposition_names_no_paper():
    assert not names_itself(plain_words(["Revision", "of", "the", "treaty"]))


@pytest.mark.parametrize(
    ("words", "noun"),
    [
        ("Bilateral treaties", "Treaty"),
        ("Memoranda of understanding", "Memorandum"),
        ("Visits", ""),
    ],
)
def test_words_call_a_paper(words, noun):
    assert paper_noun(words) == noun
