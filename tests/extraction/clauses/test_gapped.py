"""Items that lack a verb but have their own subject or participle."""

import pytest

OWN_PARTICIPLE = [
    ("The chapel was built in Turku in 1901 and destroyed by fire in 1944.", "Chapel destroyed by fire"),
    (
        "The claim was heard in 1990 and finally rejected by the court in 1994.",
        "Claim rejected by the court",
    ),
    ("War was declared in March 1865, and the port of Turku taken in April 1866.", "Port of Turku taken"),
]
AGAIN = [
    ("In 1990 the two states became once more allies.", "become allies again"),
    ("A strike broke out in May 1906 and once more in June 1907.", "Strike breaks out again"),
    (
        "A delegation visited the port in 1921 and again, with engineers, in 1923.",
        "visits the port again",
    ),
    ("Ana Paz visited Oulu in 1921 and for a second time in 1923.", "visits Oulu for a second time"),
    ("Japan sat on the board in 1921 and a third time in 1923.", "sits a third time on the board"),
    # another may have been met "this time"
    (
        "Ana Paz met the consul in May 1921 and again, this time with Roca, in June.",
        "Ana Paz meets again",
    ),
]


@pytest.mark.parametrize(("text", "title"), [*OWN_PARTICIPLE, *AGAIN])
def test_what_lacks_its_verb_is_told_whole(told, text, title):
    assert told(text).mentions[-1].title.endswith(title)
