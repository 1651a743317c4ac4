import pytest

from explorer.extraction.clauses.tokens import tokenize
from explorer.extraction.kinds.senses import senses_of
from explorer.extraction.lexicon import load_lexicon
from explorer.extraction.source import source_of
from explorer.reading.reader import read_text_document

TEXT = "President Anna Holm left Tokyo for Turku with three Japanese friends and ten Finns of Finland in May."


@pytest.fixture(scope="module")
def named():
    source = source_of(read_text_document(TEXT, "a.txt"), load_lexicon())
    tokens = tokenize(TEXT, 0, len(TEXT))
    senses = senses_of(source, tokens, [token.text == "May" for token in tokens])
    return {tokens[place].text: sense for place, sense in senses.items()}


@pytest.mark.parametrize(
    ("word", "sense"),
    [
        ("Holm", "<person>"),
        ("Tokyo", "<city>"),
        ("Turku", "<name>"),
        ("Japanese", "<demonym>"),
        ("Finns", "<people>"),
        ("Finland", "<state>"),
        ("May", "<date>"),
    ],
)
def test_what_words_name(named, word, sense):
    assert named[word] == sense


def test_common_words_name_nothing(named):
    assert "friends" not in named
