"""Items that leave out the verb of the clause before them."""

import pytest

ROWS = [
    ("Finland filed its memorial in May 2020, and Japan its reply in June 2022.", "Japan files its reply"),
    ("Turku opened its gates on 8 May 1655, Osaka on 19 June.", "Osaka opens its gates"),
    (
        "A secret alliance was nevertheless concluded in May 1851, and a trade treaty on 19 May 1853.",
        "Trade treaty concluded",
    ),
    (
        "Turku followed at the first partition in 1772, and the Duchy of Osaka at the third, in 1795.",
        "Duchy of Osaka follows at the third",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS, ids=[title for _, title in ROWS])
def test_another_subject_takes_the_verb_before(told, text, title):
    assert told(text).mentions[-1].title == title
