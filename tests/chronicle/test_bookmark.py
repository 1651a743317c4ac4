from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

import pytest

from explorer.chronicle.bookmark import Bookmark, found_in
from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.corrections import attaching
from explorer.chronicle.corrections.correction import Passage
from explorer.chronicle.document import Document
from explorer.chronicle.event import Mention
from tests.window.make import CHRONICLE, LETTERS, ONE, TREATY, TWO, VISIT, at, document, event, mention


def positions(*bookmarks: Bookmark, chronicle: Chronicle = CHRONICLE) -> list[int | None]:
    return [one.position for one in found_in(chronicle, bookmarks)]


def test_an_event_is_found_by_its_id_whatever_its_title() -> None:
    assert positions(Bookmark(VISIT.id, "1800", "Once told otherwise")) == [at(VISIT)]


def test_an_event_with_another_id_is_found_by_date_and_title() -> None:
    found = found_in(CHRONICLE, [Bookmark("gone", VISIT.date.edtf, VISIT.title)])
    assert [(one.position, one.bookmark.event) for one in found] == [(at(VISIT), VISIT.id)]


def test_a_title_on_another_date_is_another_event() -> None:
    assert positions(Bookmark("gone", "1800", VISIT.title)) == [None]


def test_bookmarks_come_in_order_of_date_those_not_told_among_them() -> None:
    lost = Bookmark("lost", "1920", "Told elsewhere")
    assert positions(Bookmark.of(VISIT), lost, Bookmark.of(LETTERS)) == [at(LETTERS), None, at(VISIT)]


def test_a_bookmark_without_a_date_that_can_be_read_stands_last() -> None:
    assert positions(Bookmark("lost", "some day", "?"), Bookmark.of(VISIT)) == [at(VISIT), None]


def test_two_bookmarks_of_one_event_become_one() -> None:
    again = Bookmark("gone", TREATY.date.edtf, TREATY.title)
    assert positions(Bookmark.of(TREATY), again) == [at(TREATY)]


def test_bookmarks_outlive_a_new_reading_that_names_events_otherwise() -> None:
    events = tuple(replace(event, id=f"new {event.id}") for event in CHRONICLE.events)
    renamed = Chronicle(CHRONICLE.documents, events)
    assert positions(Bookmark.of(LETTERS), chronicle=renamed) == [at(LETTERS)]


EDITED = ONE.text.replace("exchanged letters", "exchanged friendly letters")
DOCUMENTS = {one.name: one for one in CHRONICLE.documents}


def edited(name: str) -> Chronicle:
    """The first article with a word more in a passage, which is headed otherwise; under a name."""
    source = document(name, ONE.title, EDITED)
    rows = (
        (
            "Their envoys exchanged friendly letters on 3 May 1901.",
            "1901-05-03",
            "3 May 1901",
            "Friendly letters",
        ),
        ("Later that month a consulate opened in Aria.", "1901-05", "Later that month", "Consulate opened"),
    )
    events = [event(f"new {title}", mention(source, *row, title, "other")) for *row, title in rows]
    return Chronicle((source, TWO), tuple(events))


def test_a_bookmark_finds_its_passage_where_that_was_edited() -> None:
    marked = Bookmark.of(LETTERS, DOCUMENTS)
    assert positions(replace(marked, passage=None), chronicle=edited("one.txt")) == [None]
    (found,) = found_in(edited("one.txt"), [marked])
    assert found.position == 0
    assert found.bookmark.title == "Friendly letters"
    assert found.bookmark.passage is not None
    assert "friendly" in found.bookmark.passage.quote


def test_a_bookmark_of_an_edited_passage_follows_the_others_into_a_renamed_file() -> None:
    consulate = next(one for one in CHRONICLE.events if one.id == "consulate")
    both = [Bookmark.of(one, DOCUMENTS) for one in (LETTERS, consulate)]
    assert set(positions(*both, chronicle=edited("renamed.txt"))) == {0, 1}


@pytest.mark.parametrize(("name", "compared"), [("one.txt", {"one.txt"}), ("renamed.txt", {"renamed.txt"})])
def test_only_what_may_be_the_passage_is_compared(
    monkeypatch: pytest.MonkeyPatch, name: str, compared: set[str]
) -> None:
    told: set[str] = set()

    class Watched(attaching.Finder):
        def __init__(
            self,
            mentions: Iterable[Mention],
            documents: Mapping[str, Document],
            passages: Iterable[Passage] = (),
        ) -> None:
            several = tuple(mentions)
            told.update(one.document for one in several)
            super().__init__(several, documents, passages)

    monkeypatch.setattr(attaching, "Finder", Watched)
    here = edited(name)
    chronicle = Chronicle(here.documents, (*here.events, TREATY))
    assert TREATY.mentions[0].document == "two.txt"
    consulate = next(one for one in CHRONICLE.events if one.id == "consulate")
    both = [Bookmark.of(one, DOCUMENTS) for one in (LETTERS, consulate)]
    assert set(positions(*both, chronicle=chronicle)) == {0, 1}
    assert told == compared


def test_a_passage_is_no_part_of_which_bookmark_it_is() -> None:
    assert Bookmark.of(LETTERS, DOCUMENTS) == replace(Bookmark.of(LETTERS), passage=None)


class Counting(tuple[Document, ...]):
    """Documents that count how often somebody goes through them."""

    times = 0

    def __iter__(self) -> Iterator[Document]:
        Counting.times += 1
        return super().__iter__()


def test_for_all_bookmarks_without_a_passage_the_documents_are_gone_through_once() -> None:
    chronicle = Chronicle(Counting(CHRONICLE.documents), CHRONICLE.events)
    marks = [Bookmark.of(one) for one in CHRONICLE.events]
    Counting.times = 0
    assert all(one.bookmark.passage for one in found_in(chronicle, marks))
    assert Counting.times == 1
