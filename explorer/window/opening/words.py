"""What is said of reading: how far it is, where it was stopped, and what became different."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.chronicle.change import Change
from explorer.chronicle.chronicle import Chronicle
from explorer.language import counted, number_words, plural
from explorer.window.language import tr

NAMED = 3
"""So many files are named at the most; of more, their number is told."""


def reading_words(done: int, total: int, events: int) -> str:
    """How far reading is while what has been read is shown: ``12 of 40 files read · 310 events so far``."""
    files, found = counted(total, "file"), counted(events, "event")
    return tr("{done} of {files} read · {found} so far", done=number_words(done), files=files, found=found)


def stopped_words(unread: int, read: int) -> str:
    """Where reading was stopped: ``Stopped after 12 of 40 files``."""
    files = counted(read + unread, "file")
    return tr("Stopped after {read} of {files}", read=number_words(read), files=files)


def change_words(change: Change, chronicle: Chronicle) -> str:
    """What became different: ``berlin.txt was read again: 2 events new, 1 changed, 1 gone.``

    ``chronicle`` is the one afterwards.
    """
    told = []
    files = ", ".join(_file_parts(change))
    if files:
        told.append(f"{files}: {_event_words(change)}.")
    told += [_lost_words(name, chronicle) for name in change.lost[:NAMED]]
    more = len(change.lost) - NAMED
    if more > 0:
        told.append(plural(more, "So it is with {n} other file.", "So it is with {n} other files."))
    return " ".join(told)


def _lost_words(name: str, chronicle: Chronicle) -> str:
    told = sum(any(one.home((name,)) for one in event.mentions) for event in chronicle.events)
    return tr(
        "{name} is no longer there; what it told ({events}) stays until you read again (F5).",
        name=name,
        events=counted(told, "event"),
    )


def _file_parts(change: Change) -> list[str]:
    parts = []
    if again := change.again:
        files = names_words(again)
        parts.append(plural(len(again), "{files} was read again", "{files} were read again", files=files))
    if added := change.added:
        files = names_words(added)
        parts.append(plural(len(added), "{files} was added", "{files} were added", files=files))
    for before, after in list(change.renamed.items())[:NAMED]:
        parts.append(tr("{before} is now called {after}", before=before, after=after))
    if removed := change.removed:
        files = names_words(removed)
        number = len(removed)
        parts.append(plural(number, "{files} is no longer there", "{files} are no longer there", files=files))
    return parts


def names_words(names: Sequence[str]) -> str:
    """Files in words: ``berlin.txt``, ``berlin.txt and rome.txt``, ``12 files``."""
    if len(names) > NAMED:
        return counted(len(names), "file")
    if len(names) == 1:
        return names[0]
    return tr("{first} and {second}", first=", ".join(names[:-1]), second=names[-1])


def _event_words(change: Change) -> str:
    """``2 events new, 1 changed, 1 gone``."""
    first = (
        plural(len(change.new), "{n} event new", "{n} events new"),
        plural(len(change.changed), "{n} event changed", "{n} events changed"),
        plural(len(change.gone), "{n} event gone", "{n} events gone"),
    )
    later = (
        "",
        plural(len(change.changed), "{n} changed", "{n} changed"),
        plural(len(change.gone), "{n} gone", "{n} gone"),
    )
    counts = (len(change.new), len(change.changed), len(change.gone))
    parts: list[str] = []
    for number, alone, after in zip(counts, first, later, strict=True):
        if number:
            parts.append(after if parts else alone)
    return ", ".join(parts) or tr("no event is different")
