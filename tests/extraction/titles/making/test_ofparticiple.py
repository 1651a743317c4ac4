"""A date of a participle behind its noun is told with that, not with what came of the noun later."""

import pytest

OF_PARTICIPLE = [
    (
        "The pact signed by Japan and Finland on 3 May 1975 was not ratified by Chad.",
        "Pact signed by Japan and Finland",
    ),
    (
        "The consulates opened by the two countries in 1952 were later closed.",
        "Consulates opened by the two countries",
    ),
    (
        "The ship seized by Japanese marines in May 1990 was returned to Chad.",
        "Ship seized by Japanese marines",
    ),
    ("A loan granted by Japan in 1990 remains unpaid.", "Loan granted by Japan"),
    ("The law adopted in 2008 forbids foreign bases.", "Law adopted"),
    (
        "Under the truce signed by the generals in Turku on 26 March 1979, the port was to be handed back.",
        "Truce signed by the generals in Turku",
    ),
    ("In 2010 the museum returned to Kobe some of the gold bells looted in 1874.", "Gold bells looted"),
]
OF_CLAUSE = [
    # what a thing did at once is told with it
    (
        "A vote held by the council in 1950 produced a majority for the union.",
        "Vote held by the council produces a majority for the union",
    ),
    ("Under a treaty signed in 1661, Japan paid a ransom.", "Japan pays a ransom"),
    ("Japan was defeated at Turku in 1990 and was forced to retreat.", "Japan defeated at Turku"),
    (
        "In football the two countries met at Turku in 1990, and Japan won.",
        "Finland and Japan meet at Turku",
    ),
]


@pytest.mark.parametrize(("text", "title"), [*OF_PARTICIPLE, *OF_CLAUSE])
def test_what_was_done_at_the_date_is_told(told, text, title):
    assert title in {one.title for one in told(text).mentions}
