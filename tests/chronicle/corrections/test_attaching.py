"""Passages in sources that were edited are found again, and no other is taken for one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from explorer.chronicle.corrections import attaching
from explorer.chronicle.corrections.attaching import Finder
from explorer.chronicle.corrections.correction import passage_of
from explorer.chronicle.corrections.likeness import Likeness
from explorer.chronicle.document import Document
from explorer.chronicle.event import Mention
from tests.window.make import ONE, document, mention


def told(text: str, *quotes: tuple[str, str]) -> tuple[Document, list[Mention]]:
    """A document, and mentions of its quotes with their words of time."""
    source = document("one.txt", "Aria and Bora", text)
    return source, [mention(source, quote, "1901", time, "A", "other") for quote, time in quotes]


def found(
    then: tuple[Document, list[Mention]], now: tuple[Document, list[Mention]], number: int = 0
) -> str | None:
    """Which quote the passage of a mention is now."""
    passage = passage_of(then[1][number], then[0])
    mention = Finder(now[1], {now[0].name: now[0]}).find(passage)
    return None if mention is None else mention.quote


LEAD = "The two republics met late and wrote little in the first years after their wars. "
TAIL = " Nothing followed for years, until a railway was built across the northern border."
LETTERS = "Their envoys exchanged letters on 3 May 1901.", "3 May 1901"
THEN = told(LEAD + LETTERS[0] + TAIL, LETTERS)


@pytest.mark.parametrize(
    ("quote", "time"),
    [
        ("Their envoys exchanged letters on May 3, 1901.", "May 3, 1901"),
        ("Their envoys exchanged letters on 3\u00a0May 1901.", "3\u00a0May 1901"),
        ("Their envoys exchanged  letters on 3rd May 1901.", "3rd May 1901"),
        ("Their envoys exchanged letters on 03 Sept 1901.", "03 Sept 1901"),
        ("Their envoys swapped letters on 3 May 1901.", "3 May 1901"),
        ("Their envoys exchanged long letters on May 3, 1901.", "May 3, 1901"),
        ("Their envoys exchanged letters on 4 May 1901.", "4 May 1901"),
    ],
)
def test_an_edited_passage_between_what_stood_around_it_is_found(quote: str, time: str) -> None:
    assert found(THEN, told(LEAD + quote + TAIL, (quote, time))) == quote


def test_the_same_words_with_the_date_written_otherwise_are_found_anywhere() -> None:
    now = "Their envoys exchanged letters on May 3, 1901.", "May 3, 1901"
    assert found(THEN, told(f"A new beginning. {now[0]} A new end.", now)) == now[0]


def test_the_same_words_of_another_date_are_not_found_anywhere() -> None:
    now = "Their envoys exchanged letters on 4 May 1902.", "4 May 1902"
    assert found(THEN, told(f"A new beginning. {now[0]} A new end.", now)) is None


@pytest.mark.parametrize(
    ("then", "now"),
    [
        ("3.5.1901", "5.3.1901"),
        ("1901-03-05", "1901-05-03"),
        ("1901-05-03", "5.3.1901"),
        ("3 May to 5 June 1901", "5 May to 3 June 1901"),
        ("May 1901 to June 1902", "June 1901 to May 1902"),
        ("9 BC", "9 AD"),
        ("9 B.C.", "9 A.D."),
    ],
)
def test_the_same_numbers_in_another_order_are_another_time(then: str, now: str) -> None:
    one, two = ((f"The envoys met on {time}.", time) for time in (then, now))
    assert found(told(f"{LEAD}{one[0]}{TAIL}", one), told(f"A new beginning. {two[0]}", two)) is None


@pytest.mark.parametrize(
    ("then", "now"),
    [
        ("3.5.1901", "03/05/1901"),
        ("3 May to 5 June 1901", "May 3 to June 5, 1901"),
        ("3–5 May 1901", "May 3–5, 1901"),
        ("1901 May 3", "3 May 1901"),
        ("44 B.C.", "44 BC"),
        ("A. D. 90", "90 AD"),
    ],
)
def test_the_same_time_written_otherwise_is_found_anywhere(then: str, now: str) -> None:
    one, two = ((f"The envoys met on {time}.", time) for time in (then, now))
    assert found(told(f"{LEAD}{one[0]}{TAIL}", one), told(f"A new beginning. {two[0]}", two)) == two[0]


def test_quotation_marks_and_dashes_are_no_other_words() -> None:
    then = told(
        'In 1901 the "New Gazette" - then free - was closed.',
        ('In 1901 the "New Gazette" - then free - was closed', "1901"),
    )
    quote = "In 1901 the “New Gazette” – then free – was closed"
    assert found(then, told(f"{quote}.", (quote, "1901"))) == quote


@pytest.mark.parametrize(
    "around",
    [
        (LEAD, " A bridge fell." + TAIL),
        (f"{LEAD}Much has been written about it. ", " Of that little is known." + TAIL),
        ("", TAIL),
        (LEAD, ""),
    ],
)
def test_an_edited_passage_is_found_where_sentences_were_put_in_or_left_out(around: tuple[str, str]) -> None:
    quote = "Their envoys exchanged friendly letters on 3 May 1901."
    before, after = around
    assert found(THEN, told(before + quote + after, (quote, "3 May 1901"))) == quote


def test_an_edited_passage_with_nothing_left_around_it_is_not_found() -> None:
    quote = "Their envoys exchanged friendly letters on 3 May 1901."
    assert found(THEN, told(f"Something else. {quote} And more.", (quote, "3 May 1901"))) is None


LINES = tuple(
    (f"1953: Aria and Bora sign an agreement on {matter}.", "1953")
    for matter in ("fishing", "mining", "copper", "timber", "visas")
)
LIST = told("\n".join(line for line, _ in LINES), *LINES)


@pytest.mark.parametrize("number", range(len(LINES)))
@pytest.mark.parametrize("more", [0, 1, 2])
def test_no_line_of_a_list_is_taken_for_those_that_are_gone(number: int, more: int) -> None:
    gone = {(number + step) % len(LINES) for step in range(more + 1)}
    left = [line for place, line in enumerate(LINES) if place not in gone]
    assert found(LIST, told("\n".join(line for line, _ in left), *left), number) is None


def test_an_edited_line_of_a_list_is_found_between_its_neighbours() -> None:
    lines = [*LINES[:2], ("1953: Aria and Bora sign an accord on copper.", "1953"), *LINES[3:]]
    assert found(LIST, told("\n".join(line for line, _ in lines), *lines), 2) == lines[2][0]


def test_where_two_may_be_meant_none_is() -> None:
    lines = [
        *LINES[:2],
        ("1953: Aria and Bora sign an accord on copper.", "1953"),
        ("1953: Aria and Bora sign a treaty on copper.", "1953"),
        *LINES[3:],
    ]
    assert found(LIST, told("\n".join(line for line, _ in lines), *lines), 2) is None


def test_lines_of_other_days_are_not_looked_through_for_an_edited_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    class Counted(Likeness):
        def of(self, text: str, least: float) -> float:
            share = super().of(text, least)
            asked.extend([text] * (share > 0))
            return share

    monkeypatch.setattr(attaching, "Likeness", Counted)
    days = [f"{day} May 1953" for day in range(1, 29)]
    topics = ("fishing", "mining", "copper", "timber", "visas", "water", "tolls")
    lines = [(f"{day}: Envoys agree on {topics[at % 7]} once more.", day) for at, day in enumerate(days)]
    edited = [*lines[:9], (lines[9][0].replace("agree", "settle"), days[9]), *lines[10:]]
    then, now = (told("\n".join(line for line, _ in each), *each) for each in (lines, edited))
    assert found(then, now, 9) == edited[9][0]
    assert len(asked) == 1 + 3  # beside itself the three of the same words


def test_a_row_of_a_table_that_was_edited_is_found_by_its_words_alone() -> None:
    row, edited = (
        mention(ONE, "Later that month a consulate opened in Aria", "1901", "Later that month", "A", "other"),
    ) * 2
    edited = replace(edited, quote="Later that month a new consulate opened in Aria")
    assert Finder([edited], {}).find(passage_of(row, None)) is edited


RENAMED_LINES = (
    ("3 May 1901: Their envoys exchanged letters in the old harbour.", "3 May 1901"),
    ("4 June 1902: A consulate was opened in the capital of Aria.", "4 June 1902"),
    ("5 July 1903: Both signed a treaty of friendship and trade.", "5 July 1903"),
)
EDITED_LINES = (
    *RENAMED_LINES[:1],
    ("4 June 1902: A large consulate was opened in the capital of Aria.", "4 June 1902"),
    *RENAMED_LINES[2:],
)
BEFORE = told("\n".join(line for line, _ in RENAMED_LINES), *RENAMED_LINES)


def renamed(name: str, *lines: tuple[str, str]) -> tuple[Document, list[Mention]]:
    """The lines in a document of another name."""
    source = document(name, "Aria and Bora", "\n".join(line for line, _ in lines))
    return source, [mention(source, quote, "1901", time, "A", "other") for quote, time in lines]


def found_among(*now: tuple[Document, list[Mention]], known: Sequence[int] = (0, 1, 2)) -> str | None:
    """In which document the second line is found again, where there are corrections of the ``known`` ones."""
    passages = [passage_of(BEFORE[1][number], BEFORE[0]) for number in known]
    mentions = [one for _, told_there in now for one in told_there]
    finder = Finder(mentions, {source.name: source for source, _ in now}, passages)
    place = finder.find(passage_of(BEFORE[1][1], BEFORE[0]))
    return None if place is None else f"{place.document}: {place.quote}"


def test_an_edited_passage_is_found_in_the_document_that_tells_what_else_its_own_told() -> None:
    assert found_among(renamed("new.txt", *EDITED_LINES)) == f"new.txt: {EDITED_LINES[1][0]}"


def test_an_edited_passage_is_found_in_no_document_that_tells_nothing_else_of_its_own() -> None:
    assert found_among(renamed("new.txt", *EDITED_LINES), known=(1,)) is None


def test_of_two_documents_with_an_edited_passage_that_which_tells_more_is_taken() -> None:
    other = "6 August 1904: The king of Bora came to the harbour.", "6 August 1904"
    small = renamed("small.txt", EDITED_LINES[1], RENAMED_LINES[2])
    large = renamed("large.txt", RENAMED_LINES[0], EDITED_LINES[1], other)
    assert found_among(small, large, known=(0, 1)) == f"large.txt: {EDITED_LINES[1][0]}"


def test_an_edited_passage_is_found_in_no_copy_of_a_document_that_is_gone() -> None:
    assert found_among(renamed("one copy.txt", *EDITED_LINES), renamed("copy.txt", *EDITED_LINES)) is None


def test_a_passage_that_two_documents_tell_is_found_in_that_which_tells_more_of_its_own() -> None:
    quoting = "New: “4 June 1902: A consulate was opened in the capital of Aria.”", "4 June 1902"
    whole = renamed("new.txt", *RENAMED_LINES)
    source = document("quoting.txt", "Bora", quoting[0])
    quoted = mention(source, RENAMED_LINES[1][0], "1902", "4 June 1902", "A", "other")
    assert found_among(whole, (source, [quoted])) == f"new.txt: {RENAMED_LINES[1][0]}"
