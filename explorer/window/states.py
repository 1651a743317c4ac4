"""What stands in the middle of the window when there is no timeline to show, and what the bars say."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from explorer.chronicle.kind import Kind
from explorer.chronicle.searching.filter_words import filter_parts
from explorer.chronicle.searching.search import query_words
from explorer.errors import Diagnostic
from explorer.language import counted, mark, number_words, plural
from explorer.window.language import tr
from explorer.window.notices import Message
from explorer.window.session import Session

OPENING = (
    (mark("Open folder…"), "open_folder"),
    (mark("Open files…"), "open_files"),
    (mark("Open the dossiers included"), "open_seeds"),
)

MOST_LETTERS = 80
"""Letters of a search that the bar above the timeline repeats at the most."""

MOST_FAULTS = 4
"""So many faults are told where nothing could be read."""


def starting_message() -> Message:
    """Before it is known what is to be read."""
    return Message(tr("Reading the articles"), "", progress=(0, 0))


def offered(wishes: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Wishes in the reader's language."""
    return tuple((tr(words), name) for words, name in wishes)


def progress_message(done: int, total: int, name: str) -> Message:
    """While files are read."""
    headline = plural(total, "Reading {n} file", "Reading {n} files") if total else tr("Looking for files")
    return Message(headline, name, ((tr("Cancel"), "cancel"),), (done, total))


BACK = (mark("Back to the timeline"), "show_page")


def stopped_message(error: str, *, shown: bool) -> Message:
    """When loading failed as a whole, or was stopped (no ``error``); ``shown`` offers the way back."""
    wishes = offered((BACK, *OPENING[:2]) if shown else OPENING)
    if not error:
        return Message(tr("Reading was stopped"), tr("Nothing is shown of what had been read."), wishes)
    return Message(tr("The articles could not be read"), error, wishes)


def given_up_message() -> Message:
    """When opening was given up before anything was read."""
    return Message(tr("Nothing was opened"), "", offered(OPENING))


def empty_message(session: Session, kinds: Mapping[str, Kind]) -> Message | None:
    """Why there is nothing to draw and what can be done; None when there is something."""
    chronicle = session.chronicle
    if session.shown:
        return None
    if not chronicle.documents:
        faults = faulty(chronicle.diagnostics)
        headline = tr("No article could be read") if faults else tr("No articles here")
        return Message(headline, _faults_text(faults), offered(OPENING))
    if not chronicle.events:
        text = plural(
            len(chronicle.documents),
            "{n} document read, but it tells no dated event.",
            "{n} documents read, but none tells a dated event.",
        )
        return Message(tr("No dated events found"), text, offered(OPENING))
    if session.members:
        hidden = counted(len(session.members), "event")
        titles = {document.name: document.title for document in chronicle.documents}
        parts = " · ".join(part.text for part in filter_parts(session.filter, kinds, titles))
        text = f"{tr('The filter hides all of {events}:', events=hidden)}\n{parts}"
        wishes = ((tr("Clear all filters"), "clear_filter"), (tr("Change the filter…"), "filter"))
        return Message(tr("No event passes the filter"), text, wishes)
    return Message(
        tr("Choose a country or a pair"), tr("The tree at the left lists whose history can be shown.")
    )


def _faults_text(faults: Sequence[Diagnostic]) -> str:
    """What was wrong, a line each as far as there is room, or what to do where nothing was."""
    if not faults:
        return tr("Open plain-text articles, or a folder of them.")
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
    return plural(
        files,
        "{n} file could not be read whole; the first is {first}",
        "{n} files could not be read whole; the first is {first}",
        first=f"{first.source}: {first.message}",
    )


def hits_text(session: Session) -> str:
    """What the search field says: ``7 hits``, ``3 of 7``; empty without a search."""
    if not session.is_searching:
        return ""
    hits, chosen = session.hit_count, session.selection
    if chosen is not None and hits and bool(session.found[chosen]):
        place = number_words(bisect_left(session.hits, chosen) + 1)
        return tr("{number} of {total}", number=place, total=number_words(hits))
    return counted(hits, "hit") if hits else tr("no hits")


def search_notice(session: Session, kinds: Mapping[str, Kind]) -> tuple[str, tuple[tuple[str, str], ...]]:
    """What is said above the timeline where nothing in it matches the search, and what can be done."""
    if not session.is_searching or session.hit_count or not session.shown:
        return "", ()
    plain = session.query.is_plain
    wanted = f"“{session.words.strip()}”" if plain else query_words(session.query, kinds)
    wanted = wanted if len(wanted) <= MOST_LETTERS else wanted[: MOST_LETTERS - 1].rstrip() + "…"
    hidden = int(session.found[list(session.members)].sum())
    if hidden:
        events = counted(hidden, "event")
        text = tr("The filter hides {events} found for {what}.", events=events, what=wanted)
        return text, ((tr("Clear all filters"), "clear_filter"), (tr("Clear search"), "clear_search"))
    elsewhere = int(session.found.sum())
    if elsewhere:
        text = plural(
            elsewhere,
            "Nothing here is found for {what}, but {n} event elsewhere is.",
            "Nothing here is found for {what}, but {n} events elsewhere are.",
            what=wanted,
        )
        return text, ((tr("Search all events"), "search_all"), (tr("Clear search"), "clear_search"))
    return tr("No event is found for {what}.", what=wanted), ((tr("Clear search"), "clear_search"),)
