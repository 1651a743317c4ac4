"""What is said of reading: how far it is, where it was stopped, what became different, and the first hint."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from explorer.chronicle.change import Change
from explorer.chronicle.chronicle import Chronicle
from explorer.window.language import tr
from explorer.window.wording import counted

NAMED = 3
"""So many files are named at the most; of more, their number is told."""


def hint_lines() -> str:
    """The three lines that the first start shows."""
    return "\n".join(
        (
            tr("Choose a country or a pair at the left: the timeline shows what happened between the two."),
            tr("Turn the wheel to zoom, drag to move. Click a mark to read the words that tell of it."),
            tr("Ctrl+F searches, Ctrl+O opens articles of your own, and ? shows what every key does."),
        )
    )


def reading_words(done: int, total: int, events: int) -> str:
    """How far reading is while what has been read is shown: ``12 of 40 files read · 310 events so far``."""
    files, found = counted(total, "file"), counted(events, "event")
    return tr("{done} of {files} read · {found} so far", done=f"{done:,}", files=files, found=found)


def stopped_words(unread: int, read: int) -> str:
    """Where reading was stopped: ``Stopped after 12 of 40 files. What was read is shown.``"""
    files = counted(read + unread, "file")
    return tr("Stopped after {read} of {files}. What was read is shown.", read=f"{read:,}", files=files)


def change_words(change: Change, chronicle: Chronicle) -> str:
    """What became different: ``berlin.txt was read again: 2 events new, 1 changed, 1 gone.``

    ``chronicle`` is the one afterwards.
    """
    said = []
    files = ", ".join(_file_parts(change))
    if files:
        said.append(f"{files}: {_event_words(change)}.")
    for name in change.lost[:NAMED]:
        kept = counted(_events_of(name, chronicle), "event")
        said.append(
            tr(
                "{name} is no longer there; what it told ({kept}) stays until you read again (F5).",
                name=name,
                kept=kept,
            )
        )
    if len(change.lost) > NAMED:
        more = counted(len(change.lost) - NAMED, "more file")
        said.append(tr("So it is with {more}.", more=more))
    return " ".join(said)


def _file_parts(change: Change) -> list[str]:
    parts = []
    if change.again:
        parts.append(_said(change.again, tr("was read again"), tr("were read again")))
    if change.added:
        parts.append(_said(change.added, tr("was added"), tr("were added")))
    for before, after in list(change.renamed.items())[:NAMED]:
        parts.append(tr("{before} is now called {after}", before=before, after=after))
    if change.removed:
        parts.append(_said(change.removed, tr("is no longer there"), tr("are no longer there")))
    return parts


def _said(names: Sequence[str], one: str, many: str) -> str:
    """``berlin.txt was read again``, ``berlin.txt and rome.txt were read again``, ``12 files were …``."""
    if len(names) == 1:
        return f"{names[0]} {one}"
    if len(names) > NAMED:
        return f"{counted(len(names), 'file')} {many}"
    listed = tr("{first} and {last}", first=", ".join(names[:-1]), last=names[-1])
    return f"{listed} {many}"


def _event_words(change: Change) -> str:
    """``2 events new, 1 changed, 1 gone``."""
    rows = (
        (len(change.new), tr("new")),
        (len(change.changed), tr("changed")),
        (len(change.gone), tr("gone")),
    )
    parts = [(number, word) for number, word in rows if number]
    if not parts:
        return tr("its events are the same") if _is_one_file(change) else tr("the events are the same")
    first, word = parts[0]
    return ", ".join(
        [f"{counted(first, 'event')} {word}", *(f"{number:,} {word}" for number, word in parts[1:])]
    )


def _is_one_file(change: Change) -> bool:
    return len(change.again) + len(change.added) + len(change.removed) + len(change.renamed) == 1


def _events_of(name: str, chronicle: Chronicle) -> int:
    return sum(any(told.document == name for told in event.mentions) for event in chronicle.events)


def place_words(paths: Sequence[Path]) -> str:
    """What was opened, in a few words: ``articles – /home/mara``, ``berlin.txt and 2 more – /home/mara``."""
    first = paths[0]
    name = first.name or str(first)
    if len(paths) > 1:
        name = tr("{name} and {count} more", name=name, count=f"{len(paths) - 1:,}")
    home = str(Path.home())
    folder = str(first.parent)
    return f"{name} – {folder.replace(home, '~', 1) if folder.startswith(home) else folder}"


def drop_words(taken: Sequence[Path], folders: int, refused: Sequence[Path]) -> tuple[str, str]:
    """What will happen when files are let go over the window: a headline, and what cannot be read."""
    files = len(taken) - folders
    parts = [counted(files, "file")] if files else []
    if folders:
        parts.append(counted(folders, "folder"))
    headline = tr("Open {what}", what=tr(" and ").join(parts)) if parts else tr("Nothing here can be read")
    if not refused:
        names = ", ".join(path.name for path in taken[:NAMED])
        return headline, names + (" …" if len(taken) > NAMED else "")
    return headline, refused_words(refused)


def refused_words(refused: Sequence[Path]) -> str:
    """Which files are left out: ``map.png cannot be read``."""
    return _said([path.name for path in refused], tr("is no article"), tr("are no articles"))
