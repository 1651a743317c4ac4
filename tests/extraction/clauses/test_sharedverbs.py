"""Items without a verb share all that stands before the place where they differ."""

import pytest

ROWS = [
    (
        "Ana Holm met Juan Sato at Osaka in August 1990 and again at Turku in September 1991.",
        "Ana Holm meets Juan Sato again at Turku",
    ),
    (
        "The brigade contributed decisively to the victories of Turku in 1963 and Vaasa on 17 June 1965.",
        "Brigade contributes to the victories of Vaasa",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_an_item_has_what_leads_up_to_it(told, text, title):
    assert told(text).mentions[1].title == title


OTHERS = [
    ("The Japanese sailed on, charting Turku by August 1990 and Vaasa by October.", "Japanese chart Vaasa"),
    (
        "Holm launched a raid from Vaasa, destroying Osaka on 3 May 1990 and Kyoto on 5 May.",
        "Holm destroys Kyoto",
    ),
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


@pytest.mark.parametrize(("text", "title"), OTHERS, ids=[title for _, title in OTHERS])
def test_another_subject_takes_the_verb_before(told, text, title):
    assert told(text).mentions[-1].title == title


def test_a_second_cause_is_told_as_the_first(told):
    text = "The rising was broken by the siege of Turku in July 1881 and the raid on Osaka in October."
    assert told(text).mentions[-1].title == "Rising broken by the raid on Osaka"
