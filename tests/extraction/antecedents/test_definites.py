"""What "the treaty" means of the phrases before it."""

import pytest

from explorer.extraction.antecedents.definites import named_as

MEANT = [
    ("Togo signed a treaty of peace and aid. The treaty was ratified.", "treaty of peace and aid"),
    ("Peru rented a consulate general in Turku. The consulate was closed.", "consulate general in Turku"),
    ("The Turku–Kobe–Oulu railway was built. The railway was closed.", "Turku–Kobe–Oulu railway"),
    ("The barren island of Ii was sold. The island was given back.", "island of Ii"),
    ("Jets bombed the village of Ii. Ten men died. The village was rebuilt.", "village of Ii"),
    ("They began talks on a border treaty. The treaty was signed.", "border treaty"),
    ("A border treaty was to have been signed. Later the treaty was signed.", "border treaty"),
    ("Peru signed a pact of neutrality with Juan Roca. The pact lapsed.", "pact of neutrality"),
    ("President Ana Paz won. Months passed. Paz fell ill. The president resigned.", "President Ana Paz"),
    ("Norway bought three Dutch ferries. The ferries were sold.", "Dutch ferries"),
    ("Norway lent the museum forty Dutch paintings. The paintings were given back.", "Dutch paintings"),
    ("The mills of Turku and Oulu closed. The mills burned.", "mills of Turku and Oulu"),
    ("It was the first treaty with Peru. The pact on trade lapsed. The pact ended.", "pact on trade"),
    ("A bridge at Ii was planned. The bridge opened. Years passed. The bridge fell.", "bridge at Ii"),
    ("New Zealand ferries ran to Turku. The ferries were sold.", "New Zealand ferries"),
    ("A border treaty was signed. Ten years later the treaty was signed again.", "border treaty"),
    (
        "He came to the Peru–Bolivian Confederation. In 1839 the Confederation ended.",
        "Peru–Bolivian Confederation",
    ),
    ("They asked that the schools of Ana Paz be shut. Later the schools burned.", "schools of Ana Paz"),
]


@pytest.mark.parametrize(("text", "named"), MEANT)
def test_the_nearest_phrase_tells_what_a_noun_means(named_last, text, named):
    assert named_last(named_as, text) == named


HEADED = [
    ("== Second World War ==\n\nTurku was shelled. It fell. Ten years passed. The war", "Second World War"),
    ("== Land campaign ==\n\nThe land was shelled. " + "It fell. " * 9 + "The campaign", "land campaign"),
    # a war that was told of in passing, or another since
    ("== After 1945 ==\n\nTurku fell in the Lakes War. Years passed. The war", ""),
    ("== Lakes War ==\n\nTurku fell. A civil war began. The war", ""),
    # what is no state of that name yet
    ("== First Republic ==\n\nTurku fell. The rebels proclaimed the republic", ""),
]


@pytest.mark.parametrize(("text", "named"), HEADED)
def test_what_a_section_is_about_is_what_its_heading_says(named_last, text, named):
    assert named_last(named_as, text + " ended.") == named


OPEN = [
    "Peru ordered six cranes. Roca received the order of the Lake. The order was cancelled.",
    # what is signed had not been signed before
    "Norway signed a fisheries agreement. Later the agreement was signed.",
    "Austria made an alliance with the victor. Later the alliance ended.",
    # another of the noun
    "The Kobe mill closed. Another mill was planned. The mill burned.",
    "Turku built a school in Oulu and, later, one in Kobe. The school burned.",
    "The Tartu parliament met. The European Parliament voted. The parliament rose.",
    "A Lima treaty lapsed. A treaty was then drafted. The treaty was ratified.",
    "A delegation of its parliament left. The parliament rose.",
    "The Bank of Kobe lent a million. The central bank refused more. The bank failed.",
    # whom another has followed
    "President Ana Paz won and died. The president resigned.",
    # the town that is meant may be another
    "The town of Ii fell. The town of Oulu held out. The town was burned.",
    "The Soviet Union voted no. Norway left the Union.",
    "The Polish–Lithuanian Commonwealth voted no. Norway left the Commonwealth.",
    # what was told of long ago
    "The Oulu mission was founded. " + "Years passed. " * 8 + "The mission was closed.",
]


@pytest.mark.parametrize("text", OPEN)
def test_what_a_noun_means_is_left_open_where_it_may_be_another(named_last, text):
    assert named_last(named_as, text) == ""


def test_a_body_is_named_in_full_from_any_section(named_last):
    text = "The Lakes Council was founded.\n\n== Later ==\n\nPeru addressed the Council"
    assert named_last(named_as, text) == "Lakes Council"


def test_a_body_of_another_section_is_left_open_where_there_are_two(named_last):
    text = "The Trade Council met. The Lakes Council rose.\n\n== Later ==\n\nPeru addressed the Council"
    assert named_last(named_as, text) == ""
