"""A participle behind "and" is of what the participle before it is of."""

import pytest

ROWS = [
    (
        "In the spring of that year the old ministry in Oslo, which had never trusted the men of the coast,"
        " agreed to the Treaty of Turku, drafted by lawyers in May 1921 and ratified in August 1922 once the"
        " fleet had left.",
        "Treaty of Turku ratified once the fleet had left",
    ),
    (
        "Fishing in the gulf, on which the towns of both shores had lived for centuries, is governed by the"
        " Oulu Convention, signed in March 1931 at Turku and amended in June 1948.",
        "Oulu Convention amended",
    ),
    # With an object it is the verb of the main clause.
    (
        "In the spring of that year the old ministry in Oslo, which had never trusted the men of the coast,"
        " agreed to the Treaty of Turku, drafted by lawyers in May 1921 and dissolved the diet in"
        " August 1922.",
        "Old ministry in Oslo dissolves the diet",
    ),
    # So it may be behind an aside.
    (
        "The settlement, which the towns of both shores had wanted for years, was approved by the Diet,"
        " elected under an old law, on 24 March 1868 and confirmed in November.",
        "Settlement confirmed",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_a_participle_shares_the_noun_of_the_one_before(told, text, title):
    assert told(text).mentions[-1].title == title
