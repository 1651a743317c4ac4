"""The noun phrases of a sentence."""

import pytest

from explorer.extraction.antecedents.phrases import phrases_of
from explorer.extraction.source import source_of
from explorer.reading.reader import read_text_document


def named(lexicon, text):
    source = source_of(read_text_document(text, "a.txt"), lexicon)
    view = source.sentences.view(source.sentences.of_block(0)[0])
    phrases = phrases_of(view, lexicon.verbs)
    return [text[view.starts[one.first] : view.ends[one.last]] for one in phrases]


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("The Treaty of Turku was signed by Ana Paz.", ["Treaty of Turku", "Turku", "Ana Paz"]),
        ("Peru's army left the port.", ["Peru's", "Peru's army", "port"]),
        ("Peru and Chile signed a pact.", ["Peru", "Peru and Chile", "Chile", "pact"]),
        ("The war that Peru lost had ended.", ["war", "Peru"]),
        ("Tried in Lima, they left each other.", ["Lima"]),
        ("Thirteen men travelling to Kobe were stopped.", ["Thirteen men", "Kobe"]),
        ("Arms dealing in Lima was banned.", ["Arms dealing", "Lima"]),
        # Behind a time a name opens the clause that tells what happened then.
        ("By the time Paz landed, the port had fallen.", ["time", "Paz", "port"]),
        ("On the night of the 9th Paz put her name to it.", ["night of the 9th", "9th", "Paz", "name"]),
        ("At the end of that year Ana Paz resigned.", ["Ana Paz"]),
        ("The Turku–Kobe railway was built.", ["Turku–Kobe railway"]),
        ("F. W. von Holt and Ana Paz met.", ["F. W. von Holt", "F. W. von Holt and Ana Paz", "Ana Paz"]),
        ("It lay between Turku – Kobe had been lost – and Oulu.", ["Turku", "Kobe", "Oulu"]),
        ("The cruiser Aura shelled the village of Oulu.", ["cruiser Aura", "village of Oulu", "Oulu"]),
    ],
)
def test_a_phrase_is_a_noun_with_what_belongs_to_it(lexicon, text, phrases):
    assert named(lexicon, text) == phrases


@pytest.mark.parametrize("word", ["his", "its", "her"])
def test_phrases_up_to_a_pronoun_are_those_of_the_whole_sentence(lexicon, word):
    text = "Ana Paz, head of half of his army, Peru and its ships and the port of Turku, met Rey and her son."
    source = source_of(read_text_document(text, "a.txt"), lexicon)
    view = source.sentences.view(source.sentences.of_block(0)[0])
    stop = view.lower.index(word)
    whole, part = phrases_of(view, lexicon.verbs), phrases_of(view, lexicon.verbs, stop)
    assert [one for one in part if one.last < stop] == [one for one in whole if one.last < stop]
    assert len(part) < len(whole) or word == "her"
