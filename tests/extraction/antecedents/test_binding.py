"""Pronouns mean neither the subject of their own verb nor the phrase that they stand within."""

import pytest

from explorer.extraction.antecedents.meaning import meant_at
from explorer.extraction.source import source_of
from explorer.reading.reader import read_text_document

MEANT = [
    ("Ana Paz, sent by Holm, met Juan Roca in Turku and freed him.", "him", "Roca"),
    ("A crowd marched on the ministry and burned it.", "it", "ministry"),
    ("Norway sought allies. A motion about its borders was adopted.", "its", "Norway"),
    ("The queen was old. Ana Paz, who had served her, left.", "her", "queen"),
]


@pytest.mark.parametrize(("text", "pronoun", "head"), MEANT)
def test_what_a_pronoun_cannot_mean_is_left_out(lexicon, text, pronoun, head):
    source = source_of(read_text_document(text, "a.txt"), lexicon)
    views = [source.sentences.view(one) for one in source.sentences.of_block(0)]
    view, at = next((one, one.lower.index(pronoun)) for one in views if pronoun in one.lower)
    assert meant_at(source, view, at).one.head == head
