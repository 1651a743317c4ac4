"""What stands for a noun told before is told with that noun: "opens its own", "another", "a Finnish one"."""

import pytest

ROWS = [
    (
        "The Japanese embassy in Turku was opened in 1990, and the Finnish one in Osaka was opened in 1991.",
        "Finnish embassy in Osaka opened",
    ),
    (
        "The embassy of Japan in Helsinki was closed in 1990, and Finland closed its own in Tokyo in 1991.",
        "Finland closes its own embassy in Tokyo",
    ),
    (
        "A convention on trade was rejected; Juan Roca negotiated another in 1991.",
        "Juan Roca negotiates another convention",
    ),
    (
        "A ferry to Turku was launched in 1990; a further one left in 1991 with timber.",
        "Further ferry leaves with timber",
    ),
    (
        "Courts in Lima and Cuzco took the case: a Finnish one convicted the captain in 1991.",
        "Finnish court convicts the captain",
    ),
    (
        "Finns destroyed a Japanese outpost in 1990, and guards replied by burning one on the shore in 1991.",
        "Guards reply by burning an outpost on the shore",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_a_noun_that_is_left_out_is_told(told, text, title):
    assert told(text).mentions[-1].title == title


def test_an_aside_behind_another_does_not_hide_its_noun(told):
    text = "A declaration on trade was signed in 1990, and another, on defence, was signed in 1991."
    assert "declaration" in told(text).mentions[-1].title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Finnish students are sent to Kobe; in 2012 a further 250 were enrolled.",
            "Further 250 Finnish students enrolled",
        ),
        (
            "Japan sent 300 soldiers to Turku in 2004. A further 20 followed in 2006.",
            "Further 20 soldiers follow",
        ),
        (
            "Forty prisoners were released in March 1990, and 30 more were freed in May.",
            "30 more prisoners freed",
        ),
        (
            "Japan sold Peru 20 ships in 1970 and delivered another 5 in 1972.",
            "Japan delivers another 5 ships",
        ),
        (
            "Peru expelled twelve envoys in 2010. Japan expelled a further ten in 2011.",
            "Japan expels a further ten envoys",
        ),
        (
            "In 1990 33 people were killed at Oulu, and in May 1991 thousands fled.",
            "Thousands flee",
        ),
    ],
)
def test_so_many_more_are_told_with_the_noun_counted_before(told, text: str, title: str):
    assert told(text).mentions[-1].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Two bishops met in Oulu in May 1950, and hundreds protested in June.", "Hundreds protest"),
        ("Four priests were expelled in 1950, and thousands fled in 1951.", "Thousands flee"),
        (
            "Some 300 sailors landed in 1950, and hundreds of them fled in 1951.",
            "Hundreds of sailors flee",
        ),
    ],
)
def test_so_many_are_of_those_counted_only_where_that_is_said(told, text, title):
    assert told(text).mentions[-1].title == title


def test_hundreds_that_die_are_no_villages(told):
    text = "Villages were burned near Oulu in May 1950, and hundreds died in June."
    assert told(text).mentions[-1].title == "Hundreds die"


def test_so_many_more_have_no_noun_where_two_are_counted(told):
    text = "Japan sent 30 nurses and Peru sent 20 ships in 1990. A further ten came in 1991."
    assert told(text).mentions[-1].title == "Further ten come"
