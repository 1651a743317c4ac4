"""Corrections between people: handed out as a file, and taken in beside one's own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from os.path import realpath
from pathlib import Path

from explorer.chronicle.corrections.correction import (
    Correction,
    Corrections,
    without_controls,
)
from explorer.chronicle.corrections.disputes import deciding
from explorer.chronicle.corrections.ledger import Ledger
from explorer.chronicle.corrections.uniting import Union, united
from explorer.errors import Diagnostic, InputError, OutputError
from explorer.store import places
from explorer.store.journal import Journal
from explorer.store.lines import journal_bytes, lines_of, read_journal
from explorer.store.writing import write_bytes_whole


def hand_out(ledger: Ledger, target: Path) -> None:
    """Write the corrections that stand and the ids of those taken back; the same give the same bytes.

    From which files they were taken in concerns nobody else.
    Raises OutputError. Never in place of the journal: the window that holds it could add nothing more.
    """
    if realpath(target) == realpath(places.journal_path()):
        raise OutputError(f"cannot write '{target}': there the corrections themselves are kept")
    own = Corrections(tuple(replace(one, source="") for one in ledger.standing.made))
    write_bytes_whole(lines_of(replace(ledger, standing=own)), target)


def kept_corrections() -> tuple[Ledger, tuple[Diagnostic, ...]]:
    """The reader's own, and what is wrong with their lines; nothing is changed and no window is waited for.

    Raises InputError where they cannot be read.
    """
    path = places.journal_path()
    try:
        reading = read_journal(journal_bytes(path), str(path))
    except FileNotFoundError:
        return Ledger(), ()
    except OSError as error:
        raise InputError(f"cannot read '{path}': {error.strerror or error}") from error
    return reading.ledger, reading.diagnostics


def read_corrections(source: Path) -> tuple[Ledger, tuple[Diagnostic, ...]]:
    """The corrections in a file that was handed out, or in a journal, and what is wrong with its lines.

    Raises InputError where the file cannot be read at all, or holds nothing but what is no correction.
    """
    try:
        data = journal_bytes(source)
    except OSError as error:
        raise InputError(f"cannot read '{source}': {error.strerror or error}") from error
    reading = read_journal(data, str(source))
    if (reading.unread or reading.torn) and reading.ledger == Ledger():
        reason, *_ = reading.diagnostics[0].message.split("; ")
        raise InputError(f"'{source}' holds no corrections: {reason}")
    return reading.ledger, reading.diagnostics


def taken_from(theirs: Ledger, file: Path, journal: Path) -> Ledger:
    """Corrections that know by name the ``file`` which they are taken in from.

    Files beside the ``journal`` that are named like it are earlier states of it: what they tell is the
    reader's own, or was taken in as they say.
    """
    if realpath(file.parent) == realpath(journal.parent) and file.name.startswith(f"{journal.stem}."):
        return theirs
    name = without_controls(file.name)
    named = tuple(replace(one, source=name) for one in theirs.standing.made)
    return replace(theirs, standing=Corrections(named))


def take_in(theirs: Ledger, journal: Journal, scope: str = "") -> Union:
    """Keep what another person said and the journal does not have. Raises OutputError; then nothing of it is.

    Events that no source tells get the ``scope`` given where theirs is not to be found on this machine.
    """
    union = united_here(journal.ledger, theirs, scope)
    if union.acts:
        journal.do(union.acts)
    return union


def united_here(ours: Ledger, theirs: Ledger, scope: str) -> Union:
    """As :func:`united`, where events that no source tells get a ``scope`` of this machine."""
    at_home = Corrections(tuple(_at_home(one, scope) for one in theirs.standing.made))
    return united(ours, Ledger(at_home, theirs.verdicts))


def to_be_known(union: Union) -> Iterator[str]:
    """What of a union a person should know, a line each: conflicts, and what one of the two took back."""
    for ours, theirs in union.conflicts:
        decides = deciding(ours, theirs).id
        yield without_controls(f"{theirs.id} says otherwise than {ours.id}; {decides} decides")
    for one in union.gone:
        yield without_controls(f"{one.id} was taken back there, and is taken back here too")
    for one in union.refused:
        yield without_controls(f"{one.id} was taken back here, and stays so")


def concerning(made: Corrections, scope: str) -> Corrections:
    """Of corrections handed out anywhere, those that concern what is opened: as a window shows them there."""
    return Corrections(tuple(_at_home(one, scope) for one in made.made)).within(scope)


def _at_home(correction: Correction, scope: str) -> Correction:
    known = any(_is_there(line) for line in correction.scope.split("\n") if line)
    return correction if known or correction.act != "own" else replace(correction, scope=scope)


def _is_there(name: str) -> bool:
    try:
        return Path(name).exists()
    except OSError:  # too long a name for this system, or a folder of somebody else
        return False


def told(correction: Correction) -> Iterator[str]:
    """A correction in lines for a person: what is done, to which passage, and each field that changes."""
    words = f"{correction.id}  {correction.act}  {correction.made}  {correction.by}"
    source = f"  (taken in from {correction.source})" if correction.source else ""
    yield without_controls(words + source).rstrip()
    for passage in correction.passages:
        yield without_controls(f"    {passage.document}: “{passage.quote}”")
    for change in correction.changes:
        yield f"    {change.field}: {', '.join(change.value) or '(none)'}"
