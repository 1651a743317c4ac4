"""Behind a verb that needs an object its form in -ed is a participle where none follows."""

import pytest

from explorer.extraction.clauses.transitives import is_parted
from explorer.extraction.titles.nouns.nominals import as_words


@pytest.mark.parametrize(
    ("behind", "parted"),
    [
        ("on its way to Malta", True),
        ("on the fleet a defeat without its like", False),
        ("about a hundred people", False),
        ("to stay", False),
        ("the town", False),
        ("off Kobe", True),
        ("off the coast", True),
        ("for its envoy", False),
    ],
)
def test_a_phrase_behind_the_verb_is_no_object(lexicon, behind, parted):
    assert is_parted(as_words(behind), lexicon.verbs) is parted


ROWS = [
    (
        "A Finnish tanker hijacked on its way to Osaka landed in Turku in 1990.",
        "Finnish tanker lands in Turku",
    ),
    ("The post, abandoned in 1990 by its crew, was sold.", "Post abandoned by its crew"),
    (
        "The officer appointed governor of the island in 1990 left for Japan.",
        "Officer appointed governor of the island",
    ),
    ("1990: Ana Paz of Turku arrested for spying.", "Ana Paz of Turku arrested for spying"),
    ("1990: Japan sent for its envoy in Turku.", "Japan sends for its envoy in Turku"),
    ("1990: Two Finnish frigates handed over.", "Two Finnish frigates handed over"),
    ("1990: Fishing boats of Turku seized off Kobe.", "Fishing boats of Turku seized off Kobe"),
    ("1990: The governor of Turku handed over to his deputy.", "Governor of Turku hands over to his deputy"),
    ("1990: Offer of Japan turned down.", "Offer of Japan turned down"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_nobody_does_what_was_done_to_him(told, text, title):
    assert told(text).mentions[0].title == title
