"""What stands in the middle of the window when there is no timeline to show, and what the bars say."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from explorer.chronicle.filter_words import filter_parts
from explorer.chronicle.kind import Kind
from explorer.chronicle.search import query_words
from explorer.errors import Diagnostic
from explorer.language import counted, plural
from explorer.window.notices import Message
from explorer.window.session import Session

OPENING = (
    ("Open folder…", "open_folder"),
    ("Open files…", "open_files"),
    ("Open the dossiers included", "open_seeds"),
)

MOST_LETTERS = 80
"""Letters of a search that the bar above the timeline repeats at the most."""

MOST_FAULTS = 4
"""So many faults are told where nothing could be read."""

STARTING = Message("Reading the articles", "", progress=(0, 0))


def progress_message(done: int, total: int, name: str) -> Message:
    """While files are read."""
    headline = f"Reading {counted(total, 'file')}" if total else "Looking for files"
    return Message(headline, name, (("Cancel", "cancel"),), (done, total))


BACK = ("Back to the timeline", "show_page")


def stopped_message(error: str, *, shown: bool) -> Message:
    """When loading failed as a whole, or was stopped (no ``error``); ``shown`` offers the way back."""
    wishes = (BACK, *OPENING[:2]) if shown else OPENING
    if not error:
        return Message("Reading was stopped", "Nothing is shown of what had been read.", wishes)
    return Message("The articles could not be read", error, wishes)


def empty_message(session: Session, kinds: Mapping[str, Kind]) -> Message | None:
    """Why there is nothing to draw and what can be done; None when there is something."""
    chronicle = session.chronicle
    if session.shown:
        return None
    if not chronicle.documents:
        faults = faulty(chronicle.diagnostics)
        headline = "No article could be read" if faults else "No articles here"
        return Message(headline, _faults_text(faults), OPENING)
    if not chronicle.events:
        text = f"{counted(len(chronicle.documents), 'document')} read, but none tells a dated event."
        return Message("No dated events found", text, OPENING)
    if session.members:
        hidden = counted(len(session.members), "event")
        titles = {document.name: document.title for document in chronicle.documents}
        parts = " · ".join(part.text for part in filter_parts(session.filter, kinds, titles))
        text = f"The filter hides all of {hidden}:\n{parts}"
        wishes = (("Clear all filters", "clear_filter"), ("Change the filter…", "filter"))
        return Message("No event passes the filter", text, wishes)
    return Message("Choose a country or a pair", "The tree at the left lists whose history can be shown.")


def _faults_text(faults: Sequence[Diagnostic]) -> str:
    """What was wrong, a line each as far as there is room, or what to do where nothing was."""
    if not faults:
        return "Open plain-text articles, or a folder of them."
    lines = [f"{fault.source}: {fault.message}." for fault in faults[:MOST_FAULTS]]
    more = len(faults) - MOST_FAULTS
    return "\n".join(lines + ([plural(more, "and {n} other", "and {n} others")] if more > 0 else []))


def faulty(diagnostics: Sequence[Diagnostic]) -> list[Diagnostic]:
    """Those that mean that something was not read."""
    return [diagnostic for diagnostic in diagnostics if diagnostic.severity != "note"]


def faults_notice(diagnostics: Sequence[Diagnostic]) -> str:
    """One line about what could not be read; empty where everything was."""
    faults = faulty(diagnostics)
    if not faults:
        return ""
    files = len({fault.source for fault in faults})
    first = faults[0]
    if files == 1:
        return f"{first.source}: {first.message}"
    return f"{counted(files, 'file')} could not be read whole; the first is {first.source}: {first.message}"


def hits_text(session: Session) -> str:
    """What the search field says: ``7 hits``, ``3 of 7``; empty without a search."""
    if not session.is_searching:
        return ""
    hits = session.hits
    chosen = session.selection
    if chosen is not None and hits and bool(session.found[chosen]):
        return f"{bisect_left(hits, chosen) + 1:,} of {len(hits):,}"
    return counted(len(hits), "hit") if hits else "no hits"


def search_notice(session: Session, kinds: Mapping[str, Kind]) -> tuple[str, tuple[tuple[str, str], ...]]:
    """What is said above the timeline where nothing in it matches the search, and what can be done."""
    if not session.is_searching or session.hits or not session.shown:
        return "", ()
    plain = session.query.is_plain
    wanted = f"“{session.words.strip()}”" if plain else query_words(session.query, kinds)
    wanted = wanted if len(wanted) <= MOST_LETTERS else wanted[: MOST_LETTERS - 1].rstrip() + "…"
    hidden = int(session.found[list(session.members)].sum())
    if hidden:
        text = f"The filter hides {counted(hidden, 'event')} found for {wanted}."
        return text, (("Clear all filters", "clear_filter"), ("Clear search", "clear_search"))
    elsewhere = int(session.found.sum())
    if elsewhere:
        text = f"Nothing here is found for {wanted}, but {counted(elsewhere, 'event')} elsewhere"
        return text + (" is." if elsewhere == 1 else " are."), (
            ("Search all events", "search_all"),
            ("Clear search", "clear_search"),
        )
    return f"No event is found for {wanted}.", (("Clear search", "clear_search"),)
