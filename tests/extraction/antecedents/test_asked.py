"""What a pronoun asks for, by the words beside it."""

import pytest

from explorer.extraction.antecedents.asked import WHO, asked_at, key_of
from explorer.extraction.source import source_of
from explorer.reading.reader import read_text_document


@pytest.mark.parametrize(
    ("text", "role", "key"),
    [
        ("It signed the pact.", "subject", "sign"),
        ("It was soon signed.", "subject", "sign+"),
        ("Peru signed it.", "object", "sign+"),
        ("Peru shut its foreign ministry.", "owner", "'s ministry"),
        ("Peru voted against it.", "against", "against ~"),
    ],
)
def test_a_pronoun_stands_beside_a_verb_or_noun(lexicon, text, role, key):
    source = source_of(read_text_document(text, "a.txt"), lexicon)
    view = source.sentences.view(source.sentences.of_block(0)[0])
    at = next(at for at, word in enumerate(view.lower) if word in WHO)
    asked = asked_at(view, at, lexicon.verbs)
    assert (asked.role, asked.key) == (role, key)


def test_what_is_signed_is_no_signer():
    assert key_of("subject", "sign", done=True) == key_of("object", "sign", done=False)
