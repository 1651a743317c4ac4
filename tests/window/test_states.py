from __future__ import annotations

from explorer.chronicle.chronicle import ALL_EVENTS, Chronicle
from explorer.errors import Diagnostic
from explorer.window.session import Session
from explorer.window.states import empty_message, faults_notice, progress_message
from tests.window.make import KINDS, ONE


def headline(session: Session) -> str:
    message = empty_message(session, KINDS)
    return message.headline if message else ""


def test_where_there_is_something_to_draw_nothing_is_said(session: Session) -> None:
    session.set_threads((ALL_EVENTS,))
    assert empty_message(session, KINDS) is None


def test_without_documents_it_offers_to_open_some(session: Session) -> None:
    session.set_chronicle(Chronicle())
    assert headline(session) == "No articles here"


def test_a_file_that_could_not_be_read_is_named(session: Session) -> None:
    session.set_chronicle(Chronicle(diagnostics=(Diagnostic("a.bin", "it is not text"),)))
    message = empty_message(session, KINDS)
    assert message is not None
    assert message.text == "a.bin: it is not text."


def test_documents_without_dates_say_so(session: Session) -> None:
    session.set_chronicle(Chronicle(documents=(ONE,)))
    assert headline(session) == "No dated events found"


def test_a_note_is_no_fault() -> None:
    assert faults_notice([Diagnostic("a.txt", "read as Latin-1", "note")]) == ""


def test_several_faults_are_counted() -> None:
    faults = [Diagnostic("a.bin", "it is not text"), Diagnostic("b.bin", "it is empty")]
    assert faults_notice(faults).startswith("2 files could not be read whole; the first is a.bin")


def test_progress_counts_files() -> None:
    message = progress_message(2, 5, "c.txt")
    assert (message.headline, message.text, message.progress) == ("Reading 5 files", "c.txt", (2, 5))
