"""What became different when files were read again."""

from __future__ import annotations

import pytest

from explorer.chronicle import library as libraries
from explorer.chronicle.change import Change, change_between
from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.document import Block, Document, OffsetMap, Section
from explorer.chronicle.event import Mention
from explorer.chronicle.library import Harvest, Library, library_of
from explorer.chronicle.party import pair_of
from explorer.errors import StoppedError

Told = tuple[str, str, str]
TREATY = ("1929", "Treaty of Aria", "A treaty was signed in Aria in 1929.")
VISIT = ("1950", "King visits Bora", "The king came to Bora in 1950.")
EMBASSY = ("1961", "Embassy opens", "An embassy opened in 1961.")


def mention(name: str, place: int, told: Told) -> Mention:
    date, title, quote = told
    return Mention(
        document=name,
        document_title=name,
        section="",
        start=place,
        end=place + len(quote),
        quote=quote,
        date=parse_edtf(date),
        date_text=date,
        date_start=place,
        date_end=place + 4,
        rule="test",
        title=title,
        kind="other",
        pair=pair_of("Aria", "Bora"),
        parties=("Aria", "Bora"),
    )


def harvest(name: str, *told: Told, at: int = 0) -> Harvest:
    text = " ".join(quote for _, _, quote in told)
    sections, blocks = (Section("", 0, (), 0, len(text)),), (Block("paragraph", 0, len(text), 0),)
    document = Document(name, name, text, sections, blocks, OffsetMap.identity(len(text)))
    mentions = tuple(mention(name, at + 100 * number, one) for number, one in enumerate(told))
    return Harvest(name, f"{hash((told, at))}".replace("-", "m"), document, mentions)


def change(before: Library | Harvest, after: Library | Harvest) -> Change:
    one, other = (part if isinstance(part, Library) else library_of([part]) for part in (before, after))
    return change_between(one, other)


def titles(library: Library, ids: tuple[str, ...]) -> list[str]:
    return [event.title for event in library.chronicle.events if event.id in ids]


def test_the_same_is_no_change() -> None:
    assert change(harvest("a", TREATY), harvest("a", TREATY)).is_empty


def test_an_event_that_came_is_new() -> None:
    after = library_of([harvest("a", TREATY, VISIT)])
    found = change(harvest("a", TREATY), after)
    assert (found.again, titles(after, found.new)) == (("a",), ["King visits Bora"])
    assert (found.changed, found.gone) == ((), ())


def test_an_event_that_went_is_gone() -> None:
    found = change(harvest("a", TREATY, VISIT), harvest("a", TREATY))
    assert [event.title for event in found.gone] == ["King visits Bora"]
    assert (found.new, found.changed) == ((), ())


def test_events_that_only_stand_elsewhere_are_the_same() -> None:
    found = change(harvest("a", TREATY, VISIT), harvest("a", TREATY, VISIT, at=500))
    assert (found.again, found.new, found.changed, found.gone) == (("a",), (), (), ())


def test_an_event_with_another_date_is_changed() -> None:
    after = library_of([harvest("a", ("1931", "Treaty of Aria", "A treaty was signed in Aria in 1931."))])
    found = change(harvest("a", TREATY), after)
    assert titles(after, found.changed) == ["Treaty of Aria"]
    assert (found.new, found.gone) == ((), ())
    assert list(found.successors.values()) == [after.chronicle.events[0].id]


def test_an_event_with_another_title_at_the_same_date_is_changed() -> None:
    after = library_of([harvest("a", ("1929", "Pact of Aria", "A pact was signed in Aria in 1929."))])
    assert titles(after, change(harvest("a", TREATY), after).changed) == ["Pact of Aria"]


def test_another_event_in_its_place_is_no_successor() -> None:
    found = change(harvest("a", TREATY), harvest("a", EMBASSY))
    assert (len(found.new), len(found.gone), found.changed) == (1, 1, ())


def test_files_that_came_and_went_are_named() -> None:
    before = library_of([harvest("a", TREATY), harvest("b", VISIT)])
    after = library_of([harvest("a", TREATY), harvest("c", EMBASSY)])
    found = change(before, after)
    assert (found.added, found.removed, found.again) == (("c",), ("b",), ())


def test_a_file_with_another_name_changes_no_event() -> None:
    one = harvest("a", TREATY, VISIT)
    other = harvest("z", TREATY, VISIT)
    found = change(one, other)
    assert found.renamed == {"a": "z"}
    assert (found.new, found.changed, found.gone, found.added, found.removed) == ((), (), (), (), ())
    assert len(found.successors) == 2


def test_a_file_that_is_missing_is_told_once() -> None:
    kept = library_of([harvest("a", TREATY)], missing=["a"])
    assert change(harvest("a", TREATY), kept).lost == ("a",)
    assert change(kept, kept).lost == ()


def test_joining_ends_where_it_is_given_up() -> None:
    def give_up() -> None:
        raise StoppedError

    library = library_of([harvest("a", TREATY)])
    with pytest.raises(StoppedError):
        library.joined(give_up)
    assert [event.title for event in library.chronicle.events] == ["Treaty of Aria"]


def test_a_file_that_comes_has_no_other_told_anew() -> None:
    first, second = harvest("a", TREATY), harvest("b", VISIT)
    one = library_of([first])
    both = library_of([first, second], joining=one.joining)
    (event,) = one.chronicle.events
    assert any(event is other for other in both.chronicle.events)
    assert both.chronicle.events == library_of([first, second]).chronicle.events


def test_how_very_many_mentions_were_joined_is_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    library = library_of([harvest("a", TREATY, VISIT)])
    (before, _) = library.chronicle.events
    monkeypatch.setattr(libraries, "MOST_KNOWN", 1)
    library.joining.rest(library.chronicle.mention_count)
    (after, _) = library_of(library.harvests, joining=library.joining).chronicle.events
    assert after == before
    assert after is not before
