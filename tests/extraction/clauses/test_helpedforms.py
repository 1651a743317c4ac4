"""Dates of participles behind "having" and "being", or in -ing, with adverbs around them."""

import pytest

TOLD = [
    ("Having finally captured Kobe in June 1944, the Finns rested.", ["Finns capture Kobe"]),
    ("The Finns fought on, being defeated in May 1944.", ["Finns defeated"]),
    ("The Finns fought on, having finally captured Kobe in mid-June 1944.", ["Finns capture Kobe"]),
    (
        "The Finns won much, having finally captured Kobe in June 1944 and the city of Oulu by August.",
        ["Finns capture Kobe", "Finns capture the city of Oulu"],
    ),
    (
        "In 1918, the Finns failed to break through, finally being decisively defeated at Kobe in May.",
        ["Finns fail to break through", "Finns defeated at Kobe"],
    ),
    (
        "The Finns left in 1944, winning fights at Kobe by the end of June and quickly linking their "
        "ships in Peru and Brazil by the end of July.",
        ["Finns leave", "Finns win fights at Kobe", "Finns link their ships in Peru and Brazil"],
    ),
    (
        "Paz took Turku on 5 May 1990, and Oulu on 9 May by ship, and finally Kobe on 13 May.",
        ["Paz takes Turku", "Paz takes Oulu by ship", "Paz takes Kobe"],
    ),
    ("Finland left, being aware of the plan in May 1944.", ["Finland leaves"]),
]


@pytest.mark.parametrize(("text", "titles"), TOLD)
def test_a_participle_is_told_at_its_date_whatever_adverbs_stand_by_it(told, text, titles):
    assert [one.title for one in told(text).mentions] == titles
