"""Of "it" that came into force the paper is told, and of a bill that was vetoed not who passed it."""

import pytest

ROWS = [
    (
        "The senate passed a law on whaling in March 1987 and it came into force on 20 July 1987.",
        "Law on whaling comes into force",
    ),
    ("Finland adopted a constitution in 1951. It took effect in 1952.", "Constitution takes effect"),
    (
        "Finland signed the Turku Fishing Treaty in 1951, and trade resumed when it came into force in 1952.",
        "Turku Fishing Treaty comes into force",
    ),
    ("Finland imposed a duty on wool, and it came into force in 1996.", "Duty on wool comes into force"),
    ("Finland granted an amnesty; it took effect in 1991.", "Amnesty takes effect"),
    (
        "The treaty was debated for long, and the senate ratified it only in 1990; it took effect in 1991.",
        "Treaty takes effect",
    ),
    # What else goes into operation is told as the clauses before call it.
    (
        "The ferry line was opened in 1951, and it came into operation again in 1952.",
        "Ferry line comes into operation again",
    ),
    ("The Diet passed a bill; it was vetoed in May 1990.", "Bill vetoed"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_it_is_the_paper_where_only_a_paper_can_be_meant(told, text, title):
    assert told(text).mentions[-1].title == title
