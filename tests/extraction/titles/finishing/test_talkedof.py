"""Titles of papers with what the talks before them were on."""

import pytest

TOLD = [
    (
        "Talks on fishing began in May 1977 and an agreement was signed in 1979.",
        "Agreement on fishing signed",
    ),
    (
        "Negotiations on dual nationality opened in Kobe in 1961. A convention was signed in May 1962.",
        "Convention on dual nationality signed",
    ),
    (
        "Talks on trade in services, which had been put off, ended in 2021. A protocol was signed in 2022.",
        "Protocol on trade in services signed",
    ),
    (
        "Talks between Peru and Chile over the canal began in 1977. In 1979 Ana Paz and Juan Roca signed an "
        "accord.",
        "Ana Paz and Juan Roca sign an accord on the canal",
    ),
]


@pytest.mark.parametrize(("text", "title"), TOLD)
def test_a_paper_is_told_with_the_matter_of_the_talks(told, text, title):
    assert told(text, "Chile–Peru relations").mentions[-1].title == title


OPEN = [
    "Talks on fishing began in 1977 and talks on trade in 1978. An agreement was signed in 1979.",
    "Talks on fishing were broken off in May 1977. An agreement was signed in 1979.",
    "Talks on fishing began in 1977, when a trade treaty was signed. An agreement was signed in 1979.",
    "Talks on fishing began in 1977. In 1978 Ana Paz came to Lima. An agreement was signed in 1979.",
    "Talks on board the ferry were held in 1977. An agreement was signed in 1979.",
    "Talks on the sidelines of the fair took place in 1977. An agreement was signed in 1979.",
    "Negotiations on behalf of the fishermen began in 1977. An agreement was signed in 1979.",
    "Talks over herring lasted for months in 1977. An agreement was signed in 1979.",
    "Talks on whether to fish began in 1977. An agreement was signed in 1979.",
    "Talks on the same subject were held in 1977. An agreement was signed in 1979.",
    "Talks on several issues were held in 1977. An agreement was signed in 1979.",
    "Talks on fishing began in 1977. In 1978 Chile joined the bank and an agreement was signed in 1979.",
    "Talks on fishing began in 1977. The envoys also spoke of tin; an agreement was signed in 1979.",
    "Talks on fishing began in 1977. During the visit an agreement was signed in 1979.",
    "Talks on its debt began in 1977. An agreement was signed in 1979.",
    "Talks on 5 May 1977 led to nothing. An agreement was signed in 1979.",
    "Negotiations on a border treaty began in May 1977, and an agreement was signed in 1979.",
]


@pytest.mark.parametrize("text", OPEN)
def test_a_paper_stays_bare_where_the_talks_do_not_surely_tell_it(told, text):
    assert told(text, "Chile–Peru relations").mentions[-1].title == "Agreement between Chile and Peru signed"
