"""Which name before a noun of a class means."""

import pytest

from explorer.extraction.antecedents.classnames import called_before
from explorer.extraction.source import source_of
from explorer.reading.reader import read_text_document


def told(lexicon, text, name="a.txt"):
    """What the noun behind the last "the" of a text is called before; "" where that is not clear."""
    document = read_text_document(text, name)
    source = source_of(document, lexicon)
    view = source.sentences.view(source.sentences.of_block(len(document.blocks) - 1)[-1])
    at = max(at for at, word in enumerate(view.lower) if word == "the") + 1
    named = called_before(source, view, at, view.tokens[at].text)
    return named.shown.strip() if named else ""


MEANT = [
    (
        "Turku Air began flights to Kobe. The airline grew. Later the airline failed.",
        "Turku Air",
    ),
    ("Aero Kemi started flights to Kobe. The carrier ended them.", "Aero Kemi"),
    ("Fazer, a maker of sweets, came to Kobe. The company failed.", "Fazer"),
    ("Kemira opened a plant near Kobe. The company failed.", "Kemira"),
    ("Peru founded a joint airline, Andes Air, that year. The airline failed.", "Andes Air"),
    ("A joint airline, renamed Andes Air, flew to Kobe. The airline failed.", "Andes Air"),
    ("Peru sued Aero Kemi, a Finnish airline. The airline lost.", "Aero Kemi"),
    ("Peru's Kemira, a maker of paper, came to Kobe. The company failed.", "Kemira"),
    ("King's Paper Group came to Kobe. The company failed.", "King's Paper Group"),
    ("Turku Air began flights between Kobe and Oulu. Traffic grew. The airline ended them.", "Turku Air"),
    ("Juan Roca, a Chilean engineer, was arrested. Peru freed the engineer.", "Juan Roca"),
    ("Ana Paz met Eva Roca, a singer. The singer stayed.", "Eva Roca"),
]


@pytest.mark.parametrize(("text", "named"), MEANT)
def test_a_noun_of_a_class_means_the_one_name_of_it(lexicon, text, named):
    assert told(lexicon, text) == named


OPEN = [
    # a ship, a paper or a film told by its bare name
    "The Oulu was sunk by the submarine Aura. The ship was raised.",
    "The Oulu met the Finnish frigate Aura. The ship was sold.",
    "The Oulu Post attacked Chile, and the daily Aura repeated it. The newspaper was banned.",
    "The comedy Aura was not shown. Peru banned the film.",
    "The cruiser Aura reached Kobe. The Oulu followed. The crew was freed.",
    # another name near
    "Outokumpu was accused of fraud. Kemira opened a plant in Kobe. The company was fined.",
    "Kemira opened a plant in Kobe. Outokumpu followed. The company was fined.",
    "Turku Air began flights to Kobe. A year later Aero Kemi also began flights. The airline failed.",
    "Olvi flew to Kobe. Kemi opened flights to Oulu. The airline stopped them.",
    "Aero Kemi, an airline, flew to Kobe. Aero Peru also came. The airline failed.",
    "Ana Paz, a singer, left. Eva Roca came to Kobe. The singer stayed.",
    "Aero Kemi began flights to Kobe. Turku Air began flights to Oulu. The airline failed.",
    "Kemira sold its plant to Outokumpu. The company failed.",
    "Kemira opened a plant with Outokumpu. The company failed.",
    "Ana Paz opened a factory in Kobe. The company failed.",
    "King Carlos opened a factory in Kobe. The company failed.",
    "Congress opened a mine in Kobe. The company failed.",
    "Finnish producers opened a factory in Kobe. The company failed.",
    "Two companies, Kemira and Olvi, opened plants. The company failed.",
    "Ana Paz, a poet, met Eva Roca, another poet. The poet stayed.",
    "Aero Kemi, an airline, came. It rained. Peru won. Chile lost. Snow fell. The airline failed.",
]


@pytest.mark.parametrize("text", OPEN)
def test_a_noun_of_a_class_is_open_between_two_or_without_one_that_is_surely_of_it(lexicon, text):
    assert told(lexicon, text) == ""


def test_one_more_of_a_class_is_another(lexicon):
    document = read_text_document("Juan Roca, a journalist, left. A second journalist was arrested.", "a.txt")
    source = source_of(document, lexicon)
    view = source.sentences.view(source.sentences.of_block(0)[-1])
    assert called_before(source, view, 2, "journalist") is None


BELOW = [
    ("# War\n\nThe Turku Federation broke up.\n\n# Peace\n\nPeru left the federation.", "Turku Federation"),
    (
        "# War\n\nThe Turku Federation and the Oulu Federation fell.\n\n# Peace\n\nPeru left the federation.",
        "",
    ),
    ("# War\n\nThe Turku League wanted a league.\n\n# Peace\n\nPeru left the league.", ""),
    ("# War\n\nThe League of Oulu fell.\n\n# Peace\n\nPeru left the league.", ""),
    ("# War\n\nThe Turku Company fell.\n\n# Peace\n\nOlvi came, but the company left.", ""),
]


@pytest.mark.parametrize(("text", "named"), BELOW)
def test_the_only_name_of_a_noun_is_meant_below_the_next_heading(lexicon, text, named):
    assert told(lexicon, text, "a.md") == named
