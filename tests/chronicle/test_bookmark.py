from __future__ import annotations

from dataclasses import replace

from explorer.chronicle.bookmark import Bookmark, found_in
from explorer.chronicle.chronicle import Chronicle
from tests.window.make import CHRONICLE, LETTERS, TREATY, VISIT, at


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
