"""Who "followed" as one more with whom relations began."""

import pytest

PARTNERS = [
    (
        "Finland established diplomatic relations with Peru in 1949. Japan followed in 1956.",
        "Finland establishes diplomatic relations with Japan",
    ),
    (
        "Relations with Peru were established in May 1949 and with Chile in June. Japan followed in 1956.",
        "Relations with Japan established",
    ),
    ("Relations with Peru began in 1949; Japan followed suit in 1956.", "Relations with Japan begin"),
]


@pytest.mark.parametrize(("text", "title"), PARTNERS)
def test_who_followed_is_one_more_partner(told, text, title):
    assert told(text, "Foreign relations of Finland").mentions[-1].title == title


ALIKE = [
    (
        "Finland was the first state to establish relations with Peru, in 1949. Japan followed in 1956.",
        "Japan establishes relations with Peru",
    ),
    (
        "Finland broke off relations with Peru in 1949. Japan followed in 1956.",
        "Japan breaks off relations with Peru",
    ),
    (
        "Finland resumed relations with Peru in 1949. Japan followed in 1956.",
        "Japan resumes relations with Peru",
    ),
    (
        "Finland, as the first state, established relations with Peru in 1949. Japan followed in 1956.",
        "Japan establishes relations with Peru",
    ),
    ("Peru recognised Finland in 1949. Japan followed in 1956.", "Japan recognises Finland"),
]


@pytest.mark.parametrize(("text", "title"), ALIKE)
def test_who_followed_another_did_the_same(told, text, title):
    assert told(text, "Foreign relations of Finland").mentions[-1].title == title


OPEN = [
    ("Finland opened relations with Peru in 1949. Japan followed in 1956.", "Japan follows"),
    ("Relations with Peru were severed in 1949, and Japan followed in 1956.", "Japan follows"),
    ("Relations with Peru were restored in 1949; Japan followed in 1956.", "Japan follows"),
    ("Relations with Peru were established by Cuba in 1949; Japan followed in 1956.", "Japan follows"),
    ("Relations with Peru were not restored until 1949. Japan followed in 1956.", "Japan follows"),
    ("Relations with Peru began in 1949. A drought followed in 1956.", "Drought follows"),
    ("Chile's relations with Peru began in 1949. Japan followed in 1956.", "Japan follows"),
    ("Relations between Chile and Peru began in 1949. Japan followed in 1956.", "Japan follows"),
]


@pytest.mark.parametrize(("text", "title"), OPEN)
def test_what_is_not_sure_to_be_done_alike_stays_open(told, text, title):
    assert told(text, "Foreign relations of Finland").mentions[-1].title == title


def test_what_one_of_two_did_behind_anothers_relations_stays_open(told):
    text = "Relations with Cuba were established in 1949, and Chile followed in 1956."
    assert told(text, "Chile–Peru relations").mentions[-1].title == "Chile follows"
