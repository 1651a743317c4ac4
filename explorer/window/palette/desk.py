"""What the command palette offers in this window, and what its rows do."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from explorer.chronicle.kind import Kind
from explorer.chronicle.searching.search import Query, Span, span_words
from explorer.language import counted
from explorer.window.actions import ENTRIES, Entry, key_words, menu_words, plain
from explorer.window.language import tr
from explorer.window.main_window import MainWindow
from explorer.window.palette.items import Item, with_recent
from explorer.window.palette.overlay import CommandPalette
from explorer.window.session import Session
from explorer.window.theme import Skin
from explorer.window.tree.rows import Row, rows_of
from explorer.window.views.views import Views


class PaletteDesk(QObject):
    """Opens the palette and carries out what is chosen in it.

    ``choose`` selects an event, ``show_days`` brings a first and a last day into view, ``read`` says what
    days typed words mean, ``views`` knows the views that were saved. ``recent`` are the keys of the rows
    chosen last, the latest first.
    """

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        kinds: Mapping[str, Kind],
        choose: Callable[[int], None],
        show_days: Callable[[int, int], None],
        read: Callable[[str], Query],
        views: Views,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._kinds = window, session, kinds
        self._choose, self._show_days, self._read, self._known = choose, show_days, read, views
        self.recent: tuple[str, ...] = ()
        self.palette = CommandPalette(window)
        self.palette.typed.connect(self._offer_days)
        self.palette.chosen.connect(self._carry_out)
        window.commands["palette"].triggered.connect(self.open)

    def set_skin(self, skin: Skin) -> None:
        """Paint in the colours of another theme."""
        self.palette.set_skin(skin)

    def open(self) -> None:
        """Open the palette on all that can be done and gone to now."""
        rows = (*self._actions(), *self._views(), *self._panels(), *self._kind_rows(), *self._threads())
        self.palette.open(rows, self.recent)

    def _carry_out(self, item: Item) -> None:
        self.recent = with_recent(self.recent, item.key)
        item.act()

    # --- the rows -----------------------------------------------------------------------------------

    def _actions(self) -> Iterator[Item]:
        for entry in ENTRIES:
            if entry.name and entry.name != "palette":
                yield action_item(entry, self._window.commands[entry.name])

    def _views(self) -> Iterator[Item]:
        for name, view in self._known.kept.saved:
            act = partial(self._known.show_told, view)
            yield Item(f"view {name}", name, tr("Saved view"), act, icon="save_view")

    def _panels(self) -> Iterator[Item]:
        commands = self._window.commands
        for name, panel in self._window.panels.items():
            if name not in commands:
                action = panel.toggleViewAction()
                words = tr("Hide the panel {name}") if action.isChecked() else tr("Show the panel {name}")
                place = menu_words("&View/&Panels")
                yield Item(
                    f"panel {name}",
                    words.format(name=panel.windowTitle()),
                    place,
                    action.trigger,
                    icon="panel",
                )

    def _threads(self) -> Iterator[Item]:
        known = set()
        for row in _all_rows(rows_of(self._session.chronicle)):
            if row.threads not in known:
                known.add(row.threads)
                what = _kind_of_row(row)
                icon = "country" if row.children else "pair"
                act = partial(self._session.set_threads, row.threads, row.label)
                place = f"{what} · {counted(row.count, 'event')}"
                yield Item(f"go {row.label}", row.label, place, act, icon=icon, events=row.count)

    def _kind_rows(self) -> Iterator[Item]:
        session = self._session
        counts = Counter(session.chronicle.events[position].kind for position in session.shown)
        for key, kind in self._kinds.items():
            place = f"{tr('Lane')} · {counted(counts[key], 'event')}"
            act = partial(self._go_to_kind, key)
            yield Item(f"kind {key}", kind.label, place, act, icon="lanes", enabled=bool(counts[key]))

    def _go_to_kind(self, kind: str) -> None:
        """Show lanes of kinds, and select the event of this kind nearest to the middle of the view."""
        session, chronicle = self._session, self._session.chronicle
        session.set_lanes("kind")
        positions = [place for place in session.shown if chronicle.events[place].kind == kind]
        if not positions:  # they went while the palette was open
            return
        days = [chronicle.days[place] for place in positions]
        middle = sum(session.range) / 2 if session.range else days[0]
        at = bisect_left(days, middle)
        near = [place for place in (at - 1, at) if 0 <= place < len(days)]
        self._choose(positions[min(near, key=lambda place: abs(days[place] - middle))])

    # --- dates --------------------------------------------------------------------------------------

    def _offer_days(self, words: str) -> None:
        """Offer to go to the days that the words typed mean, if they mean nothing else."""
        query = self._read(words) if any(letter.isdigit() for letter in words) else Query()
        if query.terms or query.kinds or not self._session.shown:
            return
        self.palette.offer([item for span in query.spans if (item := self._days_item(span))])

    def _days_item(self, span: Span) -> Item | None:
        if span.first is None or span.last is None or span.first > span.last:
            return None
        words = span_words(span)
        act = partial(self._show_days, span.first, span.last)
        return Item(f"days {words}", tr("Go to {days}", days=words), tr("Date"), act, icon="date")


def action_item(entry: Entry, action: QAction) -> Item:
    """The row of an action."""
    place = menu_words(entry.menu)
    if action.isCheckable() and action.isChecked():
        place = f"{place} · {tr('on')}"
    keys = key_words(entry.keys[0]) if entry.keys else ""
    return Item(
        f"do {entry.name}", plain(action.text()), place, action.trigger, keys, entry.name, action.isEnabled()
    )


def _all_rows(rows: tuple[Row, ...]) -> Iterator[Row]:
    for row in rows:
        yield row
        yield from _all_rows(row.children)


def _kind_of_row(row: Row) -> str:
    if row.children:
        return tr("Country")
    return tr("Pair") if row.threads[0].pair else tr("Thread")
