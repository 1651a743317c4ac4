"""One correction more is applied to what was corrected, with the same outcome as all of them anew."""

from __future__ import annotations

import pytest

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.corrections import recorrecting
from explorer.chronicle.corrections.corrected import Corrected
from explorer.chronicle.corrections.correcting import corrected
from explorer.chronicle.corrections.correction import Change, Correction, Corrections, passages_of
from explorer.chronicle.corrections.recorrecting import recorrected
from explorer.chronicle.event import Event
from tests.window.make import ALONE, CHRONICLE, CONSULATE, LETTERS, ONE, TREATY, TWO, VISIT

DOCUMENTS = {ONE.name: ONE, TWO.name: TWO}
WORKED_OUT = (
    *("threads", "countries", "positions", "days", "years", "first_and_last_year", "last_year"),
    *("told_by_several", "mention_count", "mentions_by_document"),
)


def on(event: Event, number: int, act: str, *changes: Change) -> Correction:
    return Correction(f"c{number}", act, passages_of(event, DOCUMENTS), changes)


BEFORE = (on(LETTERS, 1, "edit", Change("title", ("Envoys write",))), on(VISIT, 2, "hide"))
"""What has been corrected already."""


def both(correction: Correction) -> tuple[Corrected, Corrected, Corrected]:
    """What stood before; one correction more applied to that; and all of them applied anew."""
    known = Corrections(BEFORE)
    before = corrected(CHRONICLE, known)
    for name in WORKED_OUT:
        getattr(before.chronicle, name)
    made = Corrections((*BEFORE, correction))
    return before, recorrected(CHRONICLE, made, before), corrected(CHRONICLE, made)


@pytest.mark.parametrize(
    "correction",
    [
        on(TREATY, 3, "confirm"),
        on(LETTERS, 3, "confirm"),
        on(CONSULATE, 3, "note", Change("note", ("Look it up",))),
        on(TREATY, 3, "edit", Change("title", ("A pact",)), Change("kind", ("conflict",))),
        on(LETTERS, 3, "edit", Change("title", ("Written again",))),
        on(TREATY, 3, "edit", Change("pair", ("Bora", "Cana"))),
        on(ALONE, 3, "edit", Change("parties", ("Cana",))),
        on(TREATY, 3, "edit", Change("date", ("1960",))),
        on(TREATY, 3, "edit", Change("date", ("1900",)), Change("pair", ("Bora", "Dora"))),
        on(ALONE, 3, "edit", Change("date", ("2005-03",))),
        on(VISIT, 3, "confirm"),
        on(TREATY, 3, "hide"),
        on(ALONE, 3, "hide"),
        on(LETTERS, 3, "hide"),
        Correction("c3", "merge", (*passages_of(LETTERS, DOCUMENTS), *passages_of(CONSULATE, DOCUMENTS))),
        Correction("c3", "own", (), (Change("title", ("Mine",)), Change("date", ("1955",)))),
    ],
    ids=lambda correction: f"{correction.act}-{'-'.join(change.field for change in correction.changes)}",
)
def test_it_gives_what_all_of_them_give(correction: Correction) -> None:
    _, found, wanted = both(correction)
    assert (found.chronicle, found.marks) == (wanted.chronicle, wanted.marks)
    assert (found.hidden, found.orphans) == (wanted.hidden, wanted.orphans)
    assert (found.made, found.faults) == (wanted.made, wanted.faults)
    assert all(found.extracted.get(identity) == wanted.extracted.get(identity) for identity in found.marks)
    assert all(getattr(found.chronicle, name) == getattr(wanted.chronicle, name) for name in WORKED_OUT)


def test_what_only_confirms_leaves_the_chronicle_itself() -> None:
    before, found, _ = both(on(TREATY, 3, "confirm"))
    assert found.chronicle is before.chronicle


def test_what_an_edit_does_not_touch_is_not_worked_out_anew() -> None:
    before, found, _ = both(on(TREATY, 3, "edit", Change("title", ("A pact",))))
    assert all(vars(found.chronicle)[name] is vars(before.chronicle)[name] for name in WORKED_OUT)
    assert "standings" not in vars(found.chronicle)


def test_to_hide_an_event_goes_through_no_other_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recorrecting, "corrected", lambda *_: pytest.fail("all were applied anew"))
    for correction in (on(LETTERS, 3, "hide"), on(LETTERS, 3, "edit", Change("date", ("1980",)))):
        before = Corrected(CHRONICLE)
        for name in WORKED_OUT:
            getattr(CHRONICLE, name)
        found = recorrected(CHRONICLE, Corrections((correction,)), before)
        assert {"threads", "days", "years", "told_by_several"} <= vars(found.chronicle).keys()


def test_the_same_corrections_give_what_stood() -> None:
    known = Corrections(BEFORE)
    before = corrected(CHRONICLE, known)
    assert recorrected(CHRONICLE, known, before) is before


def test_one_that_is_taken_back_is_not_applied() -> None:
    known = Corrections(BEFORE)
    made = Corrections(BEFORE[:1])
    found = recorrected(CHRONICLE, made, corrected(CHRONICLE, known))
    assert found == corrected(CHRONICLE, made)


def test_a_quotation_told_twice_is_not_taken_for_another() -> None:
    twin = Event("e-twin", TREATY.date, "Twin", "other", TREATY.mentions, TREATY.parties)
    chronicle = Chronicle((ONE, TWO), (*CHRONICLE.events, twin))
    made = Corrections((on(TREATY, 3, "confirm"),))
    assert recorrected(chronicle, made, Corrected(chronicle)) == corrected(chronicle, made)


@pytest.mark.parametrize("alike", [False, True])
@pytest.mark.parametrize("act", ["confirm", "edit", "hide"])
def test_of_own_events_too_it_gives_what_all_of_them_give(act: str, *, alike: bool) -> None:
    words = (Change("title", ("Mine",)), Change("date", ("1955",)))
    made = tuple(Correction(f"o{number}", "own", (), words) for number in range(1 + alike))
    before = corrected(CHRONICLE, Corrections((*BEFORE, *made)))
    documents = {document.name: document for document in before.chronicle.documents}
    event = next(event for event in before.chronicle.events if event.id == "own-o0")
    passages = passages_of(event, documents)
    whole = Corrections((*BEFORE, *made, Correction("c9", act, passages, (Change("date", ("1890",)),))))
    found, wanted = recorrected(CHRONICLE, whole, before), corrected(CHRONICLE, whole)
    assert (found.chronicle, found.marks, found.hidden) == (wanted.chronicle, wanted.marks, wanted.hidden)
    assert [one.act for one in wanted.marks["own-o0"]] == ["own", act]
