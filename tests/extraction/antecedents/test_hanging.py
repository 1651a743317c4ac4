"""The phrases that hang on a noun."""

import pytest

from explorer.extraction.antecedents.hanging import hanging_on
from explorer.extraction.antecedents.naming import named_in
from explorer.extraction.clauses.verbs import singular
from explorer.extraction.source import source_of
from explorer.reading.reader import read_text_document


def hanging(lexicon, text):
    """The phrases that hang on the first noun of a sentence that is no name."""
    source = source_of(read_text_document(text, "a.txt"), lexicon)
    near = named_in(source, source.sentences.of_block(0)[0])
    one = next(one for one in near if one.head.islower() and not one.phrase.parts)
    noun = singular(one.head)
    kind = lexicon.antecedents.nouns.get(noun, "")
    return [" ".join(words) for words in hanging_on(one, noun, kind, near, lexicon.verbs)]


ROWS = [
    ("Peru signed a treaty of peace and aid in 1990.", ["of peace and aid"]),
    ("Peru signed a treaty of peace with Chile in 1990.", ["of peace", "with Chile"]),
    ("Peru joined talks between Norway and Japan.", ["between Norway and Japan"]),
    ("Peru opened a legation in Turku in 1990.", ["in Turku"]),
    ("Peru opened a road to the border in 1990.", ["to the border"]),
    ("Peru opened a road from Turku to Kobe in 1990.", ["from Turku to Kobe"]),
    ("Peru founded a committee on migration in 1990.", ["on migration"]),
    # how, when or for whom something was done, and what is told elsewhere
    ("Peru signed a treaty on behalf of Chile.", []),
    ("Peru signed a treaty of 1990.", []),
    ("Peru signed a treaty with Ana Paz.", []),
    ("Peru sold the ferries for a million.", []),
    ("Peru signed a treaty on this matter.", []),
    ("Peru opened a legation in Turku and one in Kobe.", []),
    ("Peru opened a legation in Turku and Kobe.", []),
    ("Peru opened a legation in summer.", []),
    ("Peru opened a road from Turku in 1990.", []),
]


@pytest.mark.parametrize(("text", "phrases"), ROWS)
def test_what_hangs_on_a_noun_says_which_it_is(lexicon, text, phrases):
    assert hanging(lexicon, text) == phrases
