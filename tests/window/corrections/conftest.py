from __future__ import annotations

from pathlib import Path

import pytest

from explorer.app import Program
from explorer.store.journal import Journal
from explorer.window.corrections.desk import CorrectionDesk
from tests.window.make import LETTERS, at


@pytest.fixture
def desk(program: Program, tmp_path: Path) -> CorrectionDesk:
    """The desk of the program, with a journal of its own."""
    found = program.corrections
    found.journal = Journal(tmp_path / "corrections.jsonl")
    found.open()
    program.commands.choose(at(LETTERS))
    return found
