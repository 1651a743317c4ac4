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
    ("The cruiser Aura reached Kobe. The ship was sold.", "cruiser Aura"),
    ("The training ship Aura reached Kobe. The vessel was sold.", "training ship Aura"),
    ("Fazer, a maker of sweets, came to Kobe. The company failed.", "Fazer"),
    ("Kemira opened a plant near Kobe. The company failed.", "Kemira"),
    ("Peru founded a joint airline, Andes Air, that year. The airline failed.", "Andes Air"),
    ("A joint airline, renamed Andes Air, flew to Kobe. The airline failed.", "Andes Air"),
    ("The newspaper El Faro was founded. The paper was banned.", "newspaper El Faro"),
    ("Peru bought a frigate, Aura, from Chile. The ship sank.", "frigate Aura"),
    ("Peru sued Aero Kemi, a Finnish airline. The airline lost.", "Aero Kemi"),
    ("Juan Roca, a Chilean engineer, was arrested. Peru freed the engineer.", "Juan Roca"),
    ("Ana Paz met Eva Roca, a singer. The singer stayed.", "Eva Roca"),
]


@pytest.mark.parametrize(("text", "named"), MEANT)
def test_a_noun_of_a_class_means_the_one_name_of_it(lexicon, text, named):
    assert told(lexicon, text) == named


OPEN = [
    "The cruiser Aura rammed a Chilean frigate. The ship sank.",
    "The cruiser Aura and the frigate Turku reached Kobe. The ship sank.",
    "The frigate Turku left. The cruiser Aura reached Kobe. The ship sank.",
    "Aero Kemi began flights to Kobe. Turku Air began flights to Oulu. The airline failed.",
    "Kemira sold its plant to Outokumpu. The company failed.",
    "Kemira opened a plant with Outokumpu. The company failed.",
    "Ana Paz opened a factory in Kobe. The company failed.",
    "King Carlos opened a factory in Kobe. The company failed.",
    "Congress opened a mine in Kobe. The company failed.",
    "Finnish producers opened a factory in Kobe. The company failed.",
    "Two companies, Kemira and Olvi, opened plants. The company failed.",
    "Ana Paz, a poet, met Eva Roca, another poet. The poet stayed.",
    "The cruiser Aura left. It rained. Peru won. Chile lost. Snow fell. The ship sank.",
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
