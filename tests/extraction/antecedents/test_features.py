"""What speaks for a phrase being meant by a pronoun."""

from operator import getitem

import pytest

from explorer.extraction.antecedents.asked import asked_at
from explorer.extraction.antecedents.candidates import candidates_for
from explorer.extraction.antecedents.features import Around, features_of, is_said_of_noun, traits_of
from explorer.extraction.antecedents.naming import named_in
from explorer.extraction.source import source_of
from explorer.reading.reader import read_text_document


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Peru sent a cruiser to Turku; when the crew had seen the treaty, it signed it.", "it"),
        ("Ana Paz, the minister, met Juan Roca in Lima, and he praised her.", "he"),
        ("The ministers of Peru and Chile met, and they signed a treaty.", "they"),
    ],
)
def test_the_parts_of_what_is_told_of_a_candidate_add_what_its_features_do(lexicon, text, word):
    source = source_of(read_text_document(text, "a.txt"), lexicon)
    view = source.sentences.view(source.sentences.of_block(0)[0])
    asked = asked_at(view, view.lower.index(word), lexicon.verbs)
    found, weights = candidates_for(source, asked), lexicon.antecedents
    told = asked, found, weights.fits, Around(found[0].head, [found[0].head])
    parts = weights.parts[asked.who]
    added = [sum(map(getitem, parts, traits)) for traits in traits_of(*told)]
    assert added == [weights.of(asked.who, features) for features in features_of(*told)[:-1]]


@pytest.mark.parametrize(
    ("text", "word", "name", "told"),
    [
        ("The canal, for which a loan had been raised, opened, and it was widened.", "it", "loan", True),
        ("The canal, for which a loan had been raised, opened, and it was widened.", "it", "canal", False),
        (
            "Ana Paz landed in a port where Juan Roca was shelling a fort; she was caught.",
            "she",
            "Juan Roca",
            True,
        ),
        ("Peru said that the loan had been raised, and it was repaid.", "it", "loan", False),
        ("Paz came in the week in which Juan Roca was ill, and he died.", "he", "Juan Roca", False),
        ("The king whom Juan Roca saw in his castle died.", "his", "Juan Roca", False),
    ],
)
def test_a_phrase_may_stand_in_a_clause_that_says_more_of_a_noun(lexicon, text, word, name, told):
    source = source_of(read_text_document(text, "a.txt"), lexicon)
    view = source.sentences.view(source.sentences.of_block(0)[0])
    asked = asked_at(view, view.lower.index(word), lexicon.verbs)
    one = next(one for one in named_in(source, view.sentence) if one.name == name)
    assert is_said_of_noun(one, asked) == told
