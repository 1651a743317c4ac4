"""A verb that needs an object and has none is a participle, however the line leaves out its auxiliary."""

import pytest

ROWS = [
    ("* Finnish industrial park at Osaka agreed, 1990.", "Finnish industrial park at Osaka agreed"),
    ("* Ambassador recalled April 1990", "Ambassador recalled"),
    ("* Rebels defeated in 1990", "Rebels defeated"),
    ("* Prisoners sent home in 1990", "Prisoners sent home"),
    ("A captain sent out in 1800 who mapped the coast died at Turku.", "Captain sent out"),
    ("The halving of tolls decreed in 1990, trade grew.", "Halving of tolls decreed"),
    ("In 1990 Anna Holm had been arrested and charged with plotting.", "Anna Holm charged with plotting"),
    ("The obelisk was carried off and, in 1990, set up there.", "Obelisk set up"),
    ("The peace conference held at Turku in 1990 failed.", "Peace conference held at Turku"),
    (
        "An agreement reached aboard a Finnish ship in 1990 ended it.",
        "Agreement reached aboard a Finnish ship",
    ),
    ("The film, set in Turku in 1990, was shown.", "Film set in Turku"),
    ("A body found in its harbour in 1956 was his.", "Body found in its harbour"),
    ("Parliament was dissolved by decree in 1965.", "Parliament dissolved by decree"),
    ("The king, deposed in favour of his son in 1808, left Turku.", "King deposed in favour of his son"),
    (
        "Fishery agreement with Japan signed in 1990 jointly with Norway.",
        "Fishery agreement with Japan signed jointly with Norway",
    ),
]
ACTIVE = [
    ("* Ambassador returned in April 1990", "Ambassador returns"),
    ("Finland sent out in 1990 three ships.", "Finland sends out three ships"),
    ("* Japanese government agreed, 1990.", "Japanese government agrees"),
    ("In 1990 Finland asked in vain for help.", "Finland asks in vain for help"),
    ("In 1990 President Anna Holm visited again.", "President Anna Holm visits again"),
    ("The Finns were driven back and in 1990 capitulated at Turku.", "Finns capitulate at Turku"),
    ("The mission was cut and left in 1990.", "Mission leaves"),
    ("In May 1990 a thaw set in.", "Thaw sets in"),
    ("The court in Turku found in its favour on 17 December 2002.", "Court in Turku finds in its favour"),
    ("In May 1950 Japan sent in surveyors.", "Japan sends in surveyors"),
    ("In May 1950 Japan sent in the navy.", "Japan sends in the navy"),
    ("In May 1990 the ministers opened by video link the bridge.", "Ministers open the bridge by video link"),
    ("A second conference failed in 1960 by a single vote.", "Second conference fails by a single vote"),
    (
        "Nils Holm, a lawyer from Turku, landed in Japan in June 1855 as the guest of the shogun.",
        "Nils Holm lands in Japan as the guest of the shogun",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_what_is_done_to_a_thing_is_told_as_done_to_it(told, text, title):
    assert title in [one.title for one in told(text).mentions]


@pytest.mark.parametrize(("text", "title"), ACTIVE)
def test_what_somebody_does_himself_is_not_told_as_done_to_him(told, text, title):
    assert title in [one.title for one in told(text).mentions]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The factory made cable in 1990.", "Factory makes cable"),
        ("The treaty rendered permanent in 1990 the border.", "Treaty renders permanent the border"),
    ],
)
def test_an_object_behind_a_quality_or_like_one_shows_no_passive(told, text, title):
    assert told(text).mentions[0].title == title
