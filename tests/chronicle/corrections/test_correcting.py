from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.corrections.correcting import corrected
from explorer.chronicle.corrections.correction import (
    OWN_DOCUMENT,
    Change,
    Correction,
    Corrections,
    passages_of,
)
from explorer.chronicle.event import Event
from explorer.chronicle.party import pair_of
from tests.window.make import CHRONICLE, CONSULATE, LETTERS, TREATY, VISIT

DOCUMENTS = {document.name: document for document in CHRONICLE.documents}


def on(event: Event, act: str, *changes: Change, identity: str = "1") -> Correction:
    return Correction(identity, act, passages_of(event, DOCUMENTS), changes)


def after(*corrections: Correction, chronicle: Chronicle = CHRONICLE) -> dict[str, Event]:
    return {event.id: event for event in corrected(chronicle, Corrections(corrections)).chronicle.events}


def test_without_corrections_the_chronicle_is_the_same() -> None:
    assert corrected(CHRONICLE, Corrections()).chronicle is CHRONICLE


@pytest.mark.parametrize(
    ("change", "name", "value"),
    [
        (Change("title", ("Letters go to and fro",)), "title", "Letters go to and fro"),
        (Change("kind", ("trade",)), "kind", "trade"),
        (Change("parties", ("Aria", "Doria")), "parties", ("Aria", "Doria")),
    ],
)
def test_a_field_is_changed_and_the_id_stays(change: Change, name: str, value: object) -> None:
    assert getattr(after(on(LETTERS, "edit", change))[LETTERS.id], name) == value


def test_a_changed_date_puts_the_event_in_its_place() -> None:
    result = corrected(CHRONICLE, Corrections((on(LETTERS, "edit", Change("date", ("1999",))),)))
    assert result.chronicle.events[-1].id == LETTERS.id


def test_another_pair_moves_the_event_to_its_thread() -> None:
    event = after(on(LETTERS, "edit", Change("pair", ("Cana", "Bora"))))[LETTERS.id]
    assert event.pairs == (pair_of("Bora", "Cana"),)


def test_no_pair_makes_it_the_affair_of_one_party() -> None:
    assert after(on(LETTERS, "edit", Change("pair", ())))[LETTERS.id].pairs == ()


def test_what_was_extracted_is_still_known() -> None:
    result = corrected(CHRONICLE, Corrections((on(LETTERS, "edit", Change("title", ("Other",))),)))
    assert result.extracted[LETTERS.id] == LETTERS
    assert [one.id for one in result.marks[LETTERS.id]] == ["1"]


def test_a_hidden_event_is_left_out_and_listed() -> None:
    result = corrected(CHRONICLE, Corrections((on(LETTERS, "hide"),)))
    assert LETTERS not in result.chronicle.events
    assert [(event, made.id) for event, made in result.hidden] == [(LETTERS, "1")]


def test_merged_events_are_one_with_all_passages() -> None:
    both = Correction("1", "merge", (*passages_of(LETTERS, DOCUMENTS), *passages_of(CONSULATE, DOCUMENTS)))
    events = after(both)
    assert CONSULATE.id not in events
    assert set(events[LETTERS.id].mentions) == {*LETTERS.mentions, *CONSULATE.mentions}


def test_a_split_undoes_a_merge() -> None:
    both = Correction("1", "merge", (*passages_of(TREATY, DOCUMENTS), *passages_of(VISIT, DOCUMENTS)))
    parted = Correction("2", "split", passages_of(VISIT, DOCUMENTS))
    events = after(both, parted)
    assert set(events[TREATY.id].mentions) == set(TREATY.mentions)
    assert {event.mentions for event in events.values()} == {event.mentions for event in CHRONICLE.events}


def test_an_own_event_is_told_by_a_document_of_its_own() -> None:
    words = {"date": ("1960-05",), "title": ("Aria opens a school",), "pair": ("Bora", "Aria")}
    changes = tuple(Change(name, value) for name, value in words.items())
    result = corrected(CHRONICLE, Corrections((Correction("x", "own", (), changes),)))
    (event,) = [event for event in result.chronicle.events if event.id == "own-x"]
    document = result.chronicle.documents[-1]
    (mention,) = event.mentions
    assert (document.name, document.text[mention.start : mention.end]) == (OWN_DOCUMENT, mention.quote)
    assert mention.quote == "1960-05: Aria opens a school"
    assert event.pairs == (pair_of("Aria", "Bora"),)


def test_an_own_event_that_was_taken_in_says_so() -> None:
    changes = Change("date", ("1960",)), Change("title", ("A school opens",))
    mine, theirs = (Correction(name, "own", (), changes, source=name) for name in ("", "ana.jsonl"))
    titles = {
        made: corrected(CHRONICLE, Corrections(made)).chronicle.documents[-1].title
        for made in ((mine,), (theirs,), (mine, theirs))
    }
    assert list(titles.values()) == ["Added by you", "Taken in from ana.jsonl", "Added by several"]


def test_a_passage_that_is_gone_leaves_an_orphan() -> None:
    fewer = replace(CHRONICLE, events=tuple(event for event in CHRONICLE.events if event.id != LETTERS.id))
    result = corrected(fewer, Corrections((on(LETTERS, "hide"),)))
    assert [one.id for one in result.orphans] == ["1"]
    assert result.chronicle.events == fewer.events


@pytest.mark.parametrize(
    ("opened", "shown"),
    [
        ("/articles/aria", True),
        ("/articles/aria/letters.txt", True),
        ("/articles", True),
        ("/articles/aria-bora", False),
        ("/notes\n/articles/aria", True),
    ],
)
def test_an_own_event_belongs_to_what_was_opened_when_it_was_added(opened: str, shown: bool) -> None:
    own = Correction("1", "own", (), (Change("title", ("A",)),), scope="/articles/aria")
    title = on(LETTERS, "edit", Change("title", ("B",)), identity="2")
    made = Corrections((own, title))
    assert made.within(opened).made == ((own, title) if shown else (title,))


def test_an_own_event_of_no_scope_belongs_to_all() -> None:
    made = Corrections((Correction("1", "own"),))
    assert made.within("/articles") == made


def test_a_confirmation_changes_nothing_but_is_known() -> None:
    result = corrected(CHRONICLE, Corrections((on(LETTERS, "confirm"),)))
    assert result.chronicle.events == CHRONICLE.events
    assert result.marks[LETTERS.id][0].act == "confirm"


def test_of_two_corrections_of_a_field_the_later_decides() -> None:
    first = on(LETTERS, "edit", Change("title", ("A",)))
    second = on(LETTERS, "edit", Change("title", ("B",)), identity="2")
    assert after(first, second)[LETTERS.id].title == "B"


def told_in(*lines: str) -> Chronicle:
    """A chronicle of one document with a line for each event, which ends on its words of time."""
    text, events = "\n".join(lines), []
    for line in lines:
        start = text.index(line)
        mention = replace(
            LETTERS.mentions[0],
            quote=line,
            start=start,
            end=start + len(line),
            date_text=line[-6:],
            title=line,
        )
        events.append(replace(LETTERS, id=line, title=line, mentions=(mention,)))
    (document,) = (one for one in CHRONICLE.documents if one.name == LETTERS.mentions[0].document)
    return Chronicle((replace(document, text=text),), tuple(events))


VISITS = "Visit of President Ada Lind (2006)", "Visit of President Eva Holm (2006)", "End of the war (2007)"


def retitled(chronicle: Chronicle, event: Event) -> Correction:
    documents = {document.name: document for document in chronicle.documents}
    return Correction("1", "edit", passages_of(event, documents), (Change("title", ("A",)),))


@pytest.mark.parametrize(
    ("now", "title"),
    [
        (("Visit of the President Ada Lind (2006)", *VISITS[1:]), "Visit of the President Ada Lind (2006)"),
        (("Visit of President Adda Lind (2006)", *VISITS[1:]), "Visit of President Adda Lind (2006)"),
        (("A new line (2001)", *VISITS), VISITS[0]),
    ],
)
def test_a_corrected_event_that_was_edited_a_little_is_found_again(now: tuple[str, ...], title: str) -> None:
    before, after_it = told_in(*VISITS), told_in(*now)
    result = corrected(after_it, Corrections((retitled(before, before.events[0]),)))
    assert [event.id for event in result.chronicle.events if event.title == "A"] == [title]


def test_a_word_in_small_letters_with_an_accent_is_no_name() -> None:
    before = told_in("An évasion of Ada Lind (2006)", "End of the war (2007)")
    now = told_in("An émigration of Ada Lind (2006)", "Peace after the war (2007)")
    result = corrected(now, Corrections((retitled(before, before.events[0]),)))
    assert result.chronicle.events[0].title == "A"


@pytest.mark.parametrize("gone", [0, 1])
def test_a_neighbour_as_alike_is_not_taken_for_a_passage_that_is_gone(gone: int) -> None:
    before = told_in(*VISITS)
    left = told_in(*(line for line in VISITS if line != VISITS[gone]))
    correction = retitled(before, before.events[gone])
    result = corrected(left, Corrections((correction,)))
    assert result.orphans == (correction,)


@given(st.permutations(range(len(CHRONICLE.events))), st.integers(0, len(CHRONICLE.events)))
def test_no_mention_is_ever_lost(order: list[int], hidden: int) -> None:
    """Whatever is merged, split and hidden, each mention stands in one event, shown or hidden."""
    events = [CHRONICLE.events[place] for place in order]
    made = [
        Correction("m", "merge", (*passages_of(events[0], DOCUMENTS), *passages_of(events[1], DOCUMENTS))),
        Correction("s", "split", passages_of(events[2], DOCUMENTS)[:1]),
        *(on(event, "hide", identity=f"h{place}") for place, event in enumerate(events[:hidden])),
    ]
    result = corrected(CHRONICLE, Corrections(tuple(made)))
    shown = [*result.chronicle.events, *(event for event, _ in result.hidden)]
    told = sorted(mention.quote for event in shown for mention in event.mentions)
    assert told == sorted(mention.quote for event in CHRONICLE.events for mention in event.mentions)


OWN = Correction("x", "own", (), (Change("date", ("1960",)), Change("title", ("A school opens",))))


def on_own(act: str, *changes: Change) -> Correction:
    """A correction of the reader's own event."""
    chronicle = corrected(CHRONICLE, Corrections((OWN,))).chronicle
    (event,) = (event for event in chronicle.events if event.id == "own-x")
    return Correction("2", act, passages_of(event, {one.name: one for one in chronicle.documents}), changes)


def test_an_own_event_can_be_edited() -> None:
    assert (
        after(OWN, on_own("edit", Change("title", ("A college opens",))))["own-x"].title == "A college opens"
    )


@pytest.mark.parametrize("act", ["confirm", "note", "edit", "hide"])
def test_what_is_done_to_an_own_event_is_no_orphan(act: str) -> None:
    result = corrected(CHRONICLE, Corrections((OWN, on_own(act))))
    assert result.orphans == ()
    assert [one.act for one in result.marks["own-x"]] == ["own", act]
    assert ("own-x" in result.chronicle.positions) is (act != "hide")


def test_an_own_event_is_merged_with_one_that_a_source_tells() -> None:
    both = Correction("2", "merge", (*passages_of(TREATY, DOCUMENTS), *on_own("merge").passages))
    result = corrected(CHRONICLE, Corrections((OWN, both)))
    (event,) = (event for event in result.chronicle.events if event.id == TREATY.id)
    assert {mention.document for mention in event.mentions} == {TREATY.mentions[0].document, OWN_DOCUMENT}
    assert [one.act for one in result.marks[TREATY.id]] == ["own", "merge"]


def test_what_was_said_of_an_own_event_that_is_taken_back_is_not_said_of_another() -> None:
    other = Correction("y", "own", (), (Change("date", ("1960",)), Change("title", ("A school opened",))))
    edited = on_own("edit", Change("title", ("A college opens",)))
    result = corrected(CHRONICLE, Corrections((other, edited)))
    assert result.orphans == (edited,)


@pytest.mark.parametrize("order", [(0, 1, 2), (1, 0, 2), (1, 2, 0)])
def test_whatever_is_said_of_a_hidden_event_has_found_it(order: tuple[int, ...]) -> None:
    made = (
        on(LETTERS, "edit", Change("title", ("A",))),
        on(LETTERS, "hide", identity="2"),
        on(LETTERS, "hide", identity="3"),
    )
    result = corrected(CHRONICLE, Corrections(tuple(made[place] for place in order)))
    assert result.orphans == ()
    assert len(result.hidden) == 1
    assert {one.id for one in result.marks[LETTERS.id]} == {"1", "2", "3"}


def test_a_document_whose_only_event_is_hidden_has_told_one() -> None:
    alone = told_in("A treaty (1950)")
    documents = {document.name: document for document in alone.documents}
    hidden = Correction("1", "hide", passages_of(alone.events[0], documents))
    assert corrected(alone, Corrections((hidden,))).faults == alone.faults == ()


def test_a_document_that_tells_nothing_is_still_said_to() -> None:
    silent = replace(CHRONICLE.documents[0], name="silent.txt")
    chronicle = replace(CHRONICLE, documents=(*CHRONICLE.documents, silent))
    result = corrected(chronicle, Corrections((on(LETTERS, "hide"),)))
    assert result.faults == chronicle.faults
    assert any(fault.source == "silent.txt" for fault in result.faults)


def test_a_kind_of_a_later_version_changes_nothing() -> None:
    assert after(on(LETTERS, "edit", Change("kind", ("sport",))))[LETTERS.id].kind == LETTERS.kind
    own = replace(OWN, changes=(*OWN.changes, Change("kind", ("sport",))))
    assert after(own)["own-x"].kind == "other"
