"""Who "followed" as one more with whom relations began."""

import pytest

PARTNERS = [
    (
        "Finland established diplomatic relations with Peru in 1949. Japan followed in 1956.",
        "Finland establishes diplomatic relations with Japan",
    ),
    (
        "Relations with Peru were restored in May 1949 and with Chile in June. Japan followed in 1956.",
        "Relations with Japan restored",
    ),
    ("Relations with Peru began in 1949; Japan followed suit in 1956.", "Relations with Japan begin"),
    (
        "Finland opened relations with Peru and Chile in 1949. Japan followed in 1956.",
        "Finland opens relations with Japan",
    ),
]


@pytest.mark.parametrize(("text", "title"), PARTNERS)
def test_who_followed_is_one_more_partner(told, text, title):
    assert told(text, "Foreign relations of Finland").mentions[-1].title == title


OPEN = [
    ("Finland broke off relations with Peru in 1949. Japan followed in 1956.", "Japan follows"),
    ("Relations with Peru were not restored until 1949. Japan followed in 1956.", "Japan follows"),
    ("Peru recognised Finland in 1949. Japan followed in 1956.", "Japan recognises Finland"),
    ("Relations with Peru began in 1949. A drought followed in 1956.", "Drought follows"),
    ("Chile's relations with Peru began in 1949. Japan followed in 1956.", "Japan follows"),
    ("Relations between Chile and Peru began in 1949. Japan followed in 1956.", "Japan follows"),
]


@pytest.mark.parametrize(("text", "title"), OPEN)
def test_who_followed_otherwise_is_told_as_it_stands(told, text, title):
    assert told(text, "Foreign relations of Finland").mentions[-1].title == title
