"""The two parties that the body of an article names most."""

import pytest

from explorer.extraction.source import source_of
from explorer.reading.reader import read_text_document

PEACE = "In 1883 Peru and Chile made peace."
OFTEN = f"In 1879 Chile attacked Peru. In 1881 Chilean troops took Lima. In 1882 Peru fought on. {PEACE}"
BLANK = "A quarrel is told here that lasted for long."
ROWS = [
    # two that lead
    (f"{BLANK} {OFTEN}", {"Chile", "Peru"}),
    (f"{BLANK} {OFTEN} In 1884 Bolivia lost its coast.", {"Chile", "Peru"}),
    # hardly anything else is named
    (f"{BLANK} In 1879 Santiago sent ships. In 1881 Lima fell. {PEACE}", {"Chile", "Peru"}),
    # a third is named as often
    (f"{BLANK} {OFTEN} In 1884 Bolivia sued. In 1885 Bolivia lost. In 1886 Bolivia paid.", set()),
    # never told of together
    (f"{BLANK} In 1879 Chile grew. In 1881 Chile shrank. In 1882 Peru grew. In 1883 Peru shrank.", set()),
    # what came before and after is named with it
    (
        f"{BLANK} In 1750 Pegu met Siam. In 1760 the Burmese fought the Siamese. In 1780 Burma fought Siam."
        " In 1790 Burma left Siam. In 1800 a Konbaung king died.",
        {"Myanmar", "Thailand"},
    ),
    # so are the titles of rulers
    (
        f"{BLANK} In 1580 the tsar wrote. In 1581 the Sejm met. In 1582 Russia and Poland made peace."
        " In 1583 the tsar fell ill. In 1584 the Sejm rejoiced.",
        {"Poland", "Russia"},
    ),
]


def title_of(lexicon, text, title):
    document = read_text_document(f"= {title} =\n\n{text}\n", "a.txt")
    return set(source_of(document, lexicon).context.title)


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_the_body_tells_of_two_that_no_title_names(lexicon, text, expected):
    assert title_of(lexicon, text, "Two neighbours") == expected


SUCCESSORS = {"Ptolemaic Egypt", "Seleucid Empire"}
TITLES = [
    ("The doge and the Porte", "In 1500 Venice lost Modon.", {"Ottoman Empire", "Venice"}),
    ("Tsar and Mikado", "In 1904 Japan beat Russia.", {"Japan", "Russia"}),
    ("Sons of Ptolemy, sons of Seleucus", "Antioch fell in 246 BC, Alexandria in 168 BC.", SUCCESSORS),
]


@pytest.mark.parametrize(("title", "text", "expected"), TITLES)
def test_a_title_may_name_courts(lexicon, title, text, expected):
    assert title_of(lexicon, text, title) == expected


def test_a_city_stands_for_the_state_that_held_it_then(lexicon):
    text = (
        "In 913 a Bulgarian tsar came before Constantinople. In 917 the Bulgarians won. In 927 peace was made"
        " between Constantinople and Preslav. In 1014 a Byzantine army won. In 1355 they made a last peace."
    )
    assert title_of(lexicon, text, "Two crowns") == {"Bulgarian Empire", "Byzantine Empire"}
