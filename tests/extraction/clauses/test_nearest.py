"""The second reading finds the verb beside the date, and what stands around it."""

import pytest

from explorer.extraction.clauses.nearest import nearest_clause
from explorer.extraction.titles.word import Word


def words(text: str) -> list[Word]:
    """Words with signs behind them: "*" a finite verb, "@" the date, "," a comma."""
    return [
        Word(one.strip("*@,"), finite="*" in one, comma="," in one, dated="@" in one, initial=not at)
        for at, one in enumerate(text.split())
    ]


ROWS = [
    (
        "Raids went* on, and protracted* peace talks began*@ in Lima",
        ("peace talks", "began", "in Lima"),
    ),
    (
        "Chile, it was* reported,@ had* begun to expel settlers",
        ("Chile", "had", "begun to expel settlers"),
    ),
    (
        "The two islands were,* by an award made* in Rome,@ left* to Chile",
        ("The two islands", "were", "left to Chile"),
    ),
    (
        "The choir being late for the fair, the choir sang*@ its part and left*",
        ("the choir", "sang", "its part"),
    ),
    ("What is* now Tacna was* taken@ by Chile", ("Tacna", "was", "taken by Chile")),
    ("The choir already being late sang* its part", ("The choir", "sang", "its part")),
]


@pytest.mark.parametrize(("text", "parts"), ROWS)
def test_the_clause_is_that_of_the_verb_beside_the_date(lexicon, text, parts):
    clause = nearest_clause(words(text), lexicon.verbs)
    shown = (clause.subject, [clause.verb], clause.rest)
    assert tuple(" ".join(word.text for word in part) for part in shown) == parts


@pytest.mark.parametrize(
    "text",
    [
        "which was* sold@ in Lima",
        "and was* sold@ in Lima",
        "The envoy sent*@ to Lima achieved* little",
        "A step that Chile took*",
        "deposits that Chile had* made with the bank@",
    ],
)
def test_there_is_none_without_a_subject_of_its_own(lexicon, text):
    assert nearest_clause(words(text), lexicon.verbs) is None
