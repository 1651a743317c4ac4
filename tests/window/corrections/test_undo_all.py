"""Whatever is done, undoing it all leads back to the beginning, and redoing it all to the end."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from explorer.app import Program
from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.corrections.correcting import corrected
from explorer.chronicle.corrections.correction import Change, Corrections
from explorer.store.journal import Journal
from explorer.store.lines import standing
from explorer.window.corrections.desk import CorrectionDesk
from tests.window.make import CHRONICLE, LETTERS, TREATY

STEPS = 24
SHORTER = replace(CHRONICLE, events=tuple(one for one in CHRONICLE.events if one is not TREATY))
"""The same articles read anew, of which one tells something less."""


@pytest.fixture
def desk(program: Program, tmp_path: Path) -> CorrectionDesk:
    found = program.corrections
    found.journal = Journal(tmp_path / "corrections.jsonl")
    found.open()
    return found


class Reader:
    """Does something at random, as a reader might."""

    def __init__(self, program: Program, seed: int) -> None:
        self.program, self.desk = program, program.corrections
        self.chance, self.read = random.Random(seed), CHRONICLE

    def act(self) -> None:
        """One act more."""
        events = self.program.session.chronicle.events
        self.program.session.select(self.chance.randrange(len(events)) if events else None)
        acts: list[Callable[[], object]] = [
            *(
                self.retitle,
                self.merge,
                self.part,
                self.desk.accounts.split,
                self.add,
                self.revert,
                self.read_again,
            ),
            lambda: self.program.commands.run("hide_event"),
            lambda: self.program.commands.run("confirm_event"),
            lambda: self.program.commands.run("undo"),
        ]
        self.chance.choice(acts)()

    def retitle(self) -> None:
        event = self.program.session.selected
        if event is not None:
            words = Change("title", (f"Title {self.chance.random()}",))
            self.desk.do(self.desk.new("edit", self.desk.passages(event), (words,)))

    def merge(self) -> None:
        events = self.program.session.chronicle.events
        if len(events) > 1:
            both = self.chance.sample(events, 2)
            passages = tuple(passage for event in both for passage in self.desk.passages(event))
            self.desk.do(self.desk.new("merge", passages))

    def part(self) -> None:
        event = self.program.session.selected
        if event is not None:
            self.desk.accounts.part_off(self.chance.choice(event.mentions))

    def add(self) -> None:
        changes = (Change("date", ("1905",)), Change("title", ("A bridge opens",)))
        self.desk.do(self.desk.new("own", (), changes))

    def revert(self) -> None:
        if self.desk.made.made:
            self.desk.revert([self.chance.choice(self.desk.made.made)])

    def read_again(self) -> None:
        self.read = self.chance.choice([CHRONICLE, SHORTER])
        self.program.show_chronicle(self.read)


def shown(program: Program) -> tuple[object, ...]:
    """What is shown, and what is known of the corrections."""
    now = program.session.corrected
    return now.chronicle.events, now.marks, now.hidden, now.orphans


def wanted(base: Chronicle, made: Corrections) -> tuple[object, ...]:
    """The same, as it is when the articles are opened with these corrections."""
    now = corrected(base, made)
    return now.chronicle.events, now.marks, now.hidden, now.orphans


def go(program: Program, name: str) -> int:
    """Undo or redo all there is; how much that was."""
    count = 0
    while program.window.commands[name].isEnabled():
        program.commands.run(name)
        count += 1
    return count


@pytest.mark.parametrize("seed", range(6))
def test_undo_leads_to_the_beginning_and_redo_to_the_end(
    program: Program, desk: CorrectionDesk, seed: int
) -> None:
    reader = Reader(program, seed)
    for _ in range(STEPS):
        reader.act()
        assert shown(program) == wanted(reader.read, desk.made)
    go(program, "redo")
    end, at_the_end = desk.made, shown(program)
    assert go(program, "undo")
    assert desk.made == Corrections()
    assert shown(program) == wanted(reader.read, Corrections())
    assert go(program, "redo")
    assert (desk.made, shown(program)) == (end, at_the_end)
    assert standing(desk.journal.path) == end


def test_what_was_read_again_meanwhile_is_undone_as_well(program: Program, desk: CorrectionDesk) -> None:
    program.commands.choose(program.session.chronicle.positions[LETTERS.id])
    program.commands.run("hide_event")
    program.show_chronicle(SHORTER)
    program.commands.run("undo")
    assert LETTERS in program.session.chronicle.events
