"""Years are counted from a happening told before that is only named again."""

from __future__ import annotations

import pytest

from explorer.extraction.temporal import find_dates
from tests.extraction.temporal.make import document


def dates(text: str) -> list[str]:
    return [one.date.edtf for one in find_dates(document(text)) if one.date is not None]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Togo became independent in 1960. Three years after independence, Peru left.", "1963"),
        ("Peru recognised Togo in 1960. A decade on from recognition, they signed a pact.", "1970"),
        ("They staged a coup in May 1960. Peru left two years after the coup.", "1962"),
        ("The bridge was opened in 1960. Fifty years after the opening, it was closed.", "2010"),
        ("They signed a treaty in 1960. Two years before the treaty, Peru had left.", "1958"),
        ("Peru closed its port in 1960. Three years after the closure, it reopened.", "1963"),
        ("Peru invaded Togo in 1960. Three years after the invasion, it left.", "1963"),
        ("Peru invaded Togo on 3 May 1960. Two days after the invasion, Mali left.", "1960-05-05"),
        ("Peru invaded Togo on 3 May 1960. The day after the invasion Mali left.", "1960-05-04"),
        ("Peru voted on 3 May 1960 to leave. Mali left a week before the vote.", "1960-04-26"),
        ("The summit opened on 3 May 1960. On the eve of the summit Mali left.", "1960-05-02"),
        ("A congress was held from 3 to 7 May 1960. The day after the congress, Mali left.", "1960-05-08"),
        ("Ana Paz visited Lima from 3 to 7 May 1960. On the third day of the visit Mali left.", "1960-05-05"),
        ("War broke out on 3 May 1960. On the third day of the war, Mali left.", "1960-05-05"),
        ("The blockade began in May 1960. Two months into the blockade, Mali left.", "1960-07"),
        (
            "Togo became independent on 3 May 1960. On the tenth anniversary of independence, Mali left.",
            "1970-05-03",
        ),
        ("Peru and Togo set up a council on 3 May 1960. On its tenth anniversary it met.", "1970-05-03"),
        (
            "Peru signed a pact in May 1960. Two years to the month after it had been signed, it lapsed.",
            "1962-05",
        ),
        (
            "Peru broke off relations on 3 May 1960. A week after Peru had broken off relations, Mali left.",
            "1960-05-10",
        ),
        (
            "Togo became independent on 3 May 1960. Two weeks before Togo became independent, Mali left.",
            "1960-04-19",
        ),
    ],
)
def test_the_noun_tells_the_year_of_its_happening(text: str, date: str) -> None:
    assert dates(text)[1:] == [date]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            "Relations cooled in 1960. On 3 May Peru invaded Togo. A day after the invasion, Mali left.",
            "1960-05-04",
        ),
        ("Peru invaded Togo on 3 May 1960, and a day after the invasion Mali left.", "1960-05-04"),
    ],
)
def test_the_happening_may_lack_its_year_or_stand_in_the_sentence(text: str, date: str) -> None:
    assert dates(text)[-1] == date


@pytest.mark.parametrize(
    "text",
    [
        "Peru condemned the invasion on 3 May 1960. Two days after the invasion, Mali left.",
        "Peru threatened an invasion on 3 May 1960. The day after the invasion Mali left.",
        "On 3 May 1960 Peru agreed to invade Togo. A week after the invasion, Mali left.",
        "Peru protested against a treaty on 3 May 1960. A week after the treaty, Mali left.",
        "The war ended on 3 May 1960. A month before the war, Mali had left.",
        "The war began on 3 May 1960. On the eve of independence, Mali left.",
        "The second invasion began on 3 May 1960. A day after the first invasion, Mali left.",
        "The visit was put off on 3 May 1960. On the second day of the visit Mali left.",
        "Peru invaded Togo in 1960. Two days after the invasion, Mali left.",
        "Peru invaded Togo on 3 May 1960 and left on 5 May 1960. Two days after the invasion, Mali left.",
        "Ana Paz visited a port on 3 May 1960. On its tenth anniversary she came back.",
        "On 3 May 1960 Paz called an election. Two months after the election, Mali left.",
        "On 3 May 1960 Peru offered a truce. Two days after the truce, Mali left.",
        "On 3 May 1960 Peru refused an invitation. The day after the invitation, Mali left.",
        "Nigeria was invaded in 1960. Two years after the invasion of Niger, Mali left.",
        "In 1960 Togo attacked Peru. Ten years after Peru attacked Togo, Mali left.",
    ],
)
def test_what_is_only_spoken_of_or_of_two_dates_tells_none(text: str) -> None:
    told = dates("They met in 1959. " + text)
    assert told == dates("They met in 1959. " + text[: text.rindex(". ") + 1])


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Two days after the coup, on 5 May 1960, Mali left.", "1960-05-05"),
        ("On the tenth anniversary of the pact, 5 May 1970, Mali left.", "1970-05-05"),
        ("On the eve of the war Mali bought a ship in 1905.", "1905"),
    ],
)
def test_the_date_of_the_sentence_is_its_own(text: str, date: str) -> None:
    assert dates("Peru staged a coup on 3 May 1960. " + text)[1:] == [date]


def test_what_hangs_on_nothing_told_is_no_expression() -> None:
    assert not find_dates(document("Mali left the day after the vote, on the eve of the summit."))


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Mali left the day after the coup of 3 May 1960.", "1960-05-04"),
        ("On the eve of the vote of 3 May 1960 Mali left.", "1960-05-02"),
        ("On the first anniversary of the coup of 3 May 1960 Mali left.", "1961-05-03"),
        ("The month after the coup of May 1960 Mali left.", "1960-06"),
        ("The day after Christmas 1960 Mali left.", "1960-12-26"),
    ],
)
def test_a_day_and_the_date_behind_it_on_which_it_hangs_are_one(text: str, date: str) -> None:
    assert dates(text) == [date]


def test_what_was_on_the_day_before_is_told_before_a_comma() -> None:
    assert dates("The day after the coup of 3 May 1960, Mali left.") == ["1960-05-04", "1960-05-03"]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("On the 50th anniversary of the pact in May 2014, Mali left.", "2014-05"),
        ("On the 50th anniversary of relations in 2014 Mali left.", "2014"),
        ("On the second day of the summit on 3 May 1960, Mali left.", "1960-05-03"),
    ],
)
def test_the_date_of_an_anniversary_is_not_counted_from(text: str, date: str) -> None:
    assert dates(text) == [date]


def test_a_month_behind_it_lies_in_that_year() -> None:
    text = "They signed a treaty in 1960. Two years after the treaty, in May, Peru left. Togo paid that June."
    assert dates(text) == ["1960", "1962", "1962-05", "1962-06"]


@pytest.mark.parametrize(
    "text",
    [
        "They signed a treaty in 1960 and a treaty in 1964. Two years after the treaty, Peru left.",
        "Peru left in 1960. Two years after the treaty, Togo left.",
        "Talks began in 1960. Two years after the talks, Togo left.",
        "They signed a treaty in 1960. Two years after the treaty with Mali, Togo left.",
        "Ana Paz died in 1960. Two years after his death, Togo left.",
        "Two years after the treaty, Togo left.",
        "Togo was partitioned in 1960. Two years after the party, Peru left.",
        "A general fell in 1960. Two years after generation, Peru left.",
        "The sick were treated in 1960. Two years after the treaty, Peru left.",
    ],
)
def test_others_give_no_year(text: str) -> None:
    assert not {"1962", "1966"}.intersection(dates(text))


def test_what_is_dated_in_its_own_sentence_is_counted_from_nothing() -> None:
    text = "Peru left the pact in 1970, three years after independence, and in May it closed the embassy."
    assert dates(text)[-1] == "1970-05"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Two days after Peru closed its port on 3 May 1950, Mali left.", "Two days"),
        ("Two years after the coup that brought Ana Paz to power in 1950, Mali left.", "Two years after"),
        ("Two years after the pact of 1950, Mali left.", "Two years after"),
    ],
)
def test_a_count_before_a_clause_leaves_its_word_to_that(text: str, words: str) -> None:
    first = find_dates(document(text))[0]
    assert first.date is not None
    assert text[first.start : first.end] == words
