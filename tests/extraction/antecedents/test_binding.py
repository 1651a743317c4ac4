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
    ("Peru was part of one realm while Fiji was at first free and then in 1880 it was taken.", "it", "Fiji"),
    (
        "The text of the treaty lay in Oslo until the two ministers, Juan Roca and Ana Paz, signed it.",
        "it",
        "text",
    ),
    ("The union agreed to invite Peru; it was invited in May.", "it", "Peru"),
    ("The union agreed to invite Peru; it was dissolved in May.", "it", "union"),
    ("None outlived Ana Paz, who was deposed by Juan Roca while she was abroad.", "she", "Paz"),
    ("A minister, Ana Paz, met Juan Roca. She died in May.", "she", "Paz"),
    ("Fiji was a colony. Peru recognised its independence in May.", "its", "Fiji"),
    ("Fiji joined late. Peru was old and voted in favour of its admission.", "its", "Fiji"),
    ("The Fijian cabinet applied to NATO and Peru supported its application.", "its", "cabinet"),
    ("Fiji was a colony. Peru lost its independence in May.", "its", "Peru"),
    ("The Turku Line was opened. A tram ran alongside it.", "it", "Line"),
    ("Ana Paz was ill. Juan Roca relied on her.", "her", "Paz"),
    ("The Finns came in May. Peru built schools for them.", "them", "Finns"),
    ("Kobe Castle had a number of towers; it had a well.", "it", "Castle"),
    ("The Turku Front took Kobe, and when the dry season began it captured Oulu.", "it", "Front"),
]


@pytest.mark.parametrize(("text", "pronoun", "head"), MEANT)
def test_what_a_pronoun_cannot_mean_is_left_out(lexicon, text, pronoun, head):
    source = source_of(read_text_document(text, "a.txt"), lexicon)
    views = [source.sentences.view(one) for one in source.sentences.of_block(0)]
    view, at = next((one, one.lower.index(pronoun)) for one in views if pronoun in one.lower)
    assert meant_at(source, view, at).one.head == head


BARRED = [
    ("Ana Paz was ill. Juan Roca and Pedro Vega met in his palace.", "his", "Vega"),
    ("Peru had a league. Juan Roca became its first president.", "its", "Roca"),
    ("The mutineers were caught. Every Finn was told, and they went home.", "they", "Finn"),
]


@pytest.mark.parametrize(("text", "pronoun", "head"), BARRED)
def test_a_pronoun_means_neither_one_of_two_nor_what_it_is_said_of(lexicon, text, pronoun, head):
    source = source_of(read_text_document(text, "a.txt"), lexicon)
    view = source.sentences.view(source.sentences.of_block(0)[-1])
    found = meant_at(source, view, view.lower.index(pronoun))
    assert found is None or found.one.head != head


def test_the_object_of_a_clause_about_a_subject_is_that_of_its_verb(lexicon):
    text = "Ana Paz, who had granted the South its autonomy, took it away."
    source = source_of(read_text_document(text, "a.txt"), lexicon)
    view = source.sentences.view(source.sentences.of_block(0)[-1])
    assert meant_at(source, view, view.lower.index("it")).one.head == "autonomy"
