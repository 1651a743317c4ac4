"""Titles of one of so many times at which the same was done."""

import pytest

TIMES = [
    (
        "Anna Holm visited Oulu twice, in 1990 and 1995.",
        ["Anna Holm visits Oulu for the first time", "Anna Holm visits Oulu for the second time"],
    ),
    (
        "Anna Holm visited Oulu twice (1990 and 1995).",
        ["Anna Holm visits Oulu for the first time", "Anna Holm visits Oulu for the second time"],
    ),
    (
        "Kenya hosted the games three times: in 1990, 1995 and May 1999.",
        [
            "Kenya hosts the games for the first time",
            "Kenya hosts the games for the second time",
            "Kenya hosts the games for the third time",
        ],
    ),
    (
        "Anna Holm visited Oulu a total of two times, in 1990 and 1995.",
        ["Anna Holm visits Oulu for the first time", "Anna Holm visits Oulu for the second time"],
    ),
    (
        "The two ministers met as many as two times, in 1990 and 1995.",
        ["Two ministers meet for the first time", "Two ministers meet for the second time"],
    ),
    (
        "Juan Roca came to Kobe on two occasions, in 1990 and 1995.",
        ["Juan Roca comes to Kobe for the first time", "Juan Roca comes to Kobe for the second time"],
    ),
    (
        "The ferry to Turku was stopped only twice, in May 1990 and June 1995.",
        [
            "Ferry to Turku stopped for the first time",
            "Ferry to Turku stopped for the second time",
        ],
    ),
]

OTHERS = [
    # more times than dates, or who knows how many
    ("Kenya won the cup five times, in 1990 and 1995.", "Kenya wins the cup five times"),
    (
        "Anna Holm met Juan Roca more than twice, in 1990 and 1995.",
        "Anna Holm meets Juan Roca more than twice",
    ),
    # how much, not how often
    (
        "Kenya bought three times as much tin in 1990, 1995 and 2001.",
        "Kenya buys three times as much tin",
    ),
    # not the first of all
    (
        "Anna Holm visited Oulu another two times, in 1990 and 1995.",
        "Anna Holm visits Oulu another two times",
    ),
    (
        "Anna Holm visited Oulu a further two times, in 1990 and 1995.",
        "Anna Holm visits Oulu a further two times",
    ),
    # each of several may have come once
    ("Two Finnish ministers visited Kobe twice, in 1990 and 1995.", "Two Finnish ministers visit Kobe"),
    ("Ministers of Finland visited Kobe twice, in 1990 and 1995.", "Ministers of Finland visit Kobe"),
    # the later time first
    ("Kenya closed the port twice, in 1995 and 1990.", "Kenya closes the port twice"),
]


@pytest.mark.parametrize(("text", "titles"), TIMES)
def test_each_date_has_its_own_time(told, text, titles):
    assert [mention.title for mention in told(text).mentions] == titles


@pytest.mark.parametrize(("text", "title"), OTHERS)
def test_other_counts_stay(told, text, title):
    assert told(text).mentions[0].title == title
