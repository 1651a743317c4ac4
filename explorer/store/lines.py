"""The lines of a journal of corrections: what they tell, what is wrong with them, how they are written."""

from __future__ import annotations

import json
import stat
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from explorer.chronicle.corrections.correction import Corrections, takes_effect, to_data
from explorer.chronicle.corrections.ledger import Act, Ledger
from explorer.errors import Diagnostic, InputError
from explorer.jsontext import from_json
from explorer.store.acts import Acts

SCHEMA = 1

HEAD: dict[str, Any] = {"journal": "corrections", "schema": SCHEMA}
"""The first line."""

NEWER = "a later version of the program wrote the corrections"


def journal_bytes(path: Path) -> bytes:
    """The bytes of a journal. Raises OSError, also for what is no file: a pipe may never end."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError(0, f"'{path.name}' is no file")
    return path.read_bytes()


def standing(path: Path) -> Corrections:
    """The corrections that a journal holds, for one who only reads it; none where it cannot be read."""
    try:
        return read_journal(journal_bytes(path), str(path)).corrections
    except OSError:
        return Corrections()


@dataclass(frozen=True, slots=True)
class Reading:
    """What a journal holds: the acts that its lines tell, and what is wrong.

    ``unread`` are its lines that tell nothing this program understands, ``torn`` is a last one that breaks
    off; ``newer`` says that a later version of the program wrote it, ``unfit`` that nothing can be added
    behind what is there: its last line, which is whole, does not end, or the file is in UTF-16.
    """

    acts: Acts
    unread: tuple[bytes, ...] = ()
    torn: bytes = b""
    newer: bool = False
    unfit: bool = False
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def corrections(self) -> Corrections:
        """The corrections that stand."""
        return self.acts.standing

    @property
    def ledger(self) -> Ledger:
        """The corrections that stand, and those of which it is remembered that they were taken back."""
        return self.acts.ledger

    @property
    def dead(self) -> int:
        """How many lines could go without anything being forgotten."""
        return self.acts.count - len(self.corrections.made) - len(self.ledger.taken_back)


def read_journal(data: bytes, name: str) -> Reading:
    """What the bytes of a journal tell; ``name`` is said in diagnostics, with the line."""
    recoded = data.startswith((BOM_UTF16_LE, BOM_UTF16_BE))  # as some editors save what is mended by hand
    text = data.decode("utf-16", "replace").encode("utf-8", "surrogatepass") if recoded else data
    *lines, torn = text.removeprefix(BOM_UTF8).split(b"\n")
    open_ended = _is_whole(torn)
    if open_ended:
        lines, torn = [*lines, torn], b""
    acts, newer = Acts(), False
    unread: list[bytes] = []
    problems: list[Diagnostic] = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            row = object_of(line)
            newer = newer or is_newer(row)
            said = acts.replay(row) if row.get("journal") != "corrections" else ""
        except InputError as error:
            unread.append(line)
            problems.append(Diagnostic(name, f"{error}; the line is left out", "warning", number))
        else:
            problems += [Diagnostic(name, said, "warning", number)] if said else []
    if newer:
        words = f"{NEWER}: what of them is understood is read, and nothing is changed"
        problems.append(Diagnostic(name, words, "warning"))
    if torn:
        words = "the last line was torn off in the middle of writing and was never accepted; it is left out"
        problems.append(Diagnostic(name, words, "note", len(lines) + 1))
    problems += (Diagnostic(name, words, "warning") for words in _not_known(acts.standing))
    return Reading(acts, tuple(unread), torn, newer, open_ended or recoded, tuple(problems))


def _not_known(corrections: Corrections) -> Iterator[str]:
    """What corrections ask for that this version of the program cannot do."""
    for correction in corrections.made:
        for change in correction.changes:
            if not takes_effect(change):
                yield f"the correction {correction.id} changes no kind: “{change.value[0]}” is not known here"


def _is_whole(line: bytes) -> bool:
    """Whether a line is an object of JSON: one that was torn off in the middle is none."""
    try:
        return bool(object_of(line))
    except InputError:
        return False


def object_of(line: bytes) -> dict[str, Any]:
    """The object of JSON that a line holds. Raises InputError where it holds none."""
    try:
        row = from_json(line.decode("utf-8", "surrogatepass"))
    except ValueError:
        raise InputError("not a line of JSON") from None
    if not isinstance(row, dict):
        raise InputError("not an object of JSON")
    return row


def is_newer(row: dict[str, Any]) -> bool:
    """Whether a line says that it is of another version than is known here."""
    schema = row.get("schema", SCHEMA)
    return schema != str(SCHEMA) if not isinstance(schema, int) else schema > SCHEMA


def lines_of(ledger: Ledger) -> bytes:
    """A journal that tells this ledger and nothing else; the same ledger gives the same bytes."""
    given_back = ledger.verdict_of
    adding = (
        Act(one.id, one, given_back[one.id].made if one.id in given_back else "")
        for one in ledger.standing.made
    )
    taken_back = (Act(one.id, None, one.made) for one in ledger.taken_back)
    return b"".join(line_of(row) for row in (HEAD, *map(row_of, (*adding, *taken_back))))


def row_of(act: Act) -> dict[str, Any]:
    """The line that tells an act, as an object of JSON."""
    said: dict[str, Any] = (
        {"op": "revert", "id": act.id}
        if act.correction is None
        else {"op": "add", "correction": to_data(act.correction)}
    )
    source = act.correction.source if act.correction is not None else ""
    return said | {name: told for name, told in (("made", act.made), ("from", source)) if told}


def line_of(row: dict[str, Any]) -> bytes:
    """An object of JSON as a line of a journal."""
    return (
        json.dumps(row, ensure_ascii=False, separators=(", ", ": ")).encode("utf-8", "surrogatepass") + b"\n"
    )
