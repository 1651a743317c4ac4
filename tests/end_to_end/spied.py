"""Runs the real program, and tells on standard output what it shows and where things stand on the screen.

Every line is a JSON object. It is written when something changed, and once more when all has been laid out.
Nothing is put into the program: what it does comes from the X server's pointer and keyboard alone.
"""

from __future__ import annotations

import json
import sys
from typing import Any, TypeVar

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QMenu, QWidget

import explorer.app
from explorer.cli import main
from explorer.window.canvas.first_canvas import FirstCanvas
from explorer.window.detail.parts import NearbyRow
from explorer.window.flow import NameLink
from explorer.window.notices import NoticeBar
from explorer.window.reader.rows import RowList
from explorer.window.table.panel import EventTable
from explorer.window.table.rows import TITLE

Place = tuple[int, int]
Seen = TypeVar("Seen", bound=QWidget)


class SpiedProgram(explorer.app.Program):
    """The program, with a timer that looks at it."""

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self._told = ""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tell)
        self._timer.start(30)

    def _tell(self) -> None:
        line = json.dumps(self._state())
        if line != self._told:
            self._told = line
            sys.stdout.write(line + "\n")
            sys.stdout.flush()

    def _state(self) -> dict[str, Any]:
        session = self.session
        dialog = QApplication.activeModalWidget()
        return {
            "thread": session.name,
            "shown": len(session.shown),
            "range": session.range,
            "moving": bool(self.view and self.view.mover.is_moving),
            "selected": session.selected.title if session.selected else None,
            "hover": session.hover,
            "words": session.words,
            "hits": len(session.hits),
            "hidden": sorted(session.filter.hidden),
            "cards": [label.text() for label in self.window.detail.widget().findChildren(QLabel)],
            "dialog": type(dialog).__name__ if dialog else None,
            "fields": [f.text() for f in dialog.findChildren(QLineEdit)] if dialog else [],
            "message": self.window.page.message.headline if self.window.shows_message else None,
            "status": self.window.statusBar().currentMessage(),
            "ready": self.view is not None and not isinstance(self.view.canvas, FirstCanvas),
            "active": QApplication.activeWindow() is not None,
            "chips": {chip.part.text: _middle(chip) for chip in self.window.chips.chips},
            "understood": self.filtering.hint.text if self.filtering.hint.isVisible() else "",
            "filter_button": _middle(self.window.filter_button),
            "panel": self._panel(),
            "saved": [name for name, _ in self.views.kept.saved],
            "search": _middle(self.window.top_bar.search),
            "kinds": {key: _middle(row) for key, row in self.window.kinds.rows.items()},
            "pairs": self._pairs(),
            "countries": [row.name for row in self.window.tree.tree_model.rows],
            "tree_field": _middle(self.window.tree_pane.field),
            "sort_button": _middle(self.window.tree_pane.sort_button),
            "links": self._links(),
            "story": self._story(),
            "bookmarks": len(session.bookmarks),
            "keyboard": _named(QApplication.focusWidget()),
            "boxes": self._boxes(),
            "compared": [str(key) for key in session.compared],
            "groups": self._groups(),
            "marks": self._marks(),
            "plot": self._plot(),
            "reader": self._reader(),
            "table": self._table(),
            "headings": {name: _left(panel.heading) for name, panel in self.window.panels.items()},
            "sides": {name: self.window.docks.side_of(name) for name in self.window.panels},
            "palette": self._palette(),
            "clipboard": QApplication.clipboard().text()[:400],
            "bars": {name: bar.text for name, bar in self._bars().items() if bar.isVisible()},
            "offers": self._offers(),
            "documents": len(session.chronicle.documents),
            "page": self.window.page.message.text if self.window.shows_message else "",
            "menu": _menu(),
            "foot": self._foot(),
            "nearby": {row.text(): _middle(row) for row in _seen(self.window.detail, NearbyRow)},
            "panels": [name for name, panel in self.window.panels.items() if panel.isVisible()],
            "theme": self.switch.choice,
            "mirrored": session.mirrored,
            "dialogs": len([d for d in self.window.findChildren(QDialog) if d.isVisible()]),
        }

    def _story(self) -> str | None:
        """The title that a story tells over the whole screen, while there is one."""
        view = self.story.view
        if view is None or not view.isVisible():
            return None
        return self.session.selected.title if self.session.selected else ""

    def _foot(self) -> dict[str, Place]:
        """What can be pressed at the foot of the detail pane."""
        foot = self.window.detail.foot
        buttons = {"before": foot.before, "after": foot.after, "copy": foot.copy}
        return {name: _middle(button) for name, button in buttons.items() if button.isVisible()}

    def _links(self) -> dict[str, Place]:
        """Where the names of parties and people stand in the detail pane, and the way back."""
        pane = self.window.detail
        links = [link for link in pane.findChildren(NameLink) if link.isVisible()]
        return {link.text(): _middle(link) for link in links}

    def _bars(self) -> dict[str, NoticeBar]:
        """The bars above and below the timeline that tell of reading."""
        opening = self.opening
        return {"reading": opening.bar, "changes": opening.notice.bar, "hint": opening.welcome.hint}

    def _offers(self) -> dict[str, Place]:
        """What can be pressed in the bars, and on the page in their place."""
        parts = [*self._bars().values(), self.window.page]
        buttons = [button for part in parts for button in part.findChildren(QAbstractButton)]
        return {button.text(): _middle(button) for button in buttons if button.isVisible()}

    def _pairs(self) -> dict[str, Place]:
        tree, found = self.window.tree, {}
        for key in self.session.chronicle.threads:
            for index in tree.tree_model.find((key,)):
                box = tree.visualRect(index)
                if box.height() and tree.viewport().rect().contains(box.center()):
                    found.setdefault(str(key), _on_screen(tree.viewport(), box.center()))
        return found

    def _boxes(self) -> dict[str, Place]:
        tree, found = self.window.tree, {}
        for key in self.session.chronicle.threads:
            for index in tree.tree_model.find((key,)):
                box = tree.box_at(index)
                if box.height() and tree.viewport().rect().contains(box.adjusted(-4, -4, 4, 4)):
                    found.setdefault(str(key), _on_screen(tree.viewport(), box.center()))
        return found

    def _panel(self) -> dict[str, Place]:
        """The buttons of the filter's panel, where that is open."""
        panel = self.filtering.panel
        buttons = panel.findChildren(QAbstractButton) if panel.isVisible() else []
        return {button.text(): (_on_screen(button, QPoint(12, button.height() // 2))) for button in buttons}

    def _palette(self) -> list[str] | None:
        """The rows of the command palette, where it is open."""
        palette = self.palette.palette
        return [found.item.text for found in palette.model.rows] if palette.isVisible() else None

    def _groups(self) -> list[str]:
        drawn = self.view.drawn if self.view and not self.window.shows_message else None
        return [group.name for group in drawn.groups] if drawn else []

    def _marks(self) -> dict[str, Place]:
        view = self.view
        drawn = view.drawn if view and not self.window.shows_message else None
        if view is None or drawn is None:
            return {}
        events, positions = self.session.chronicle.events, view.content.positions
        return {
            events[int(positions[event])].title: self._from_plot(float(x), float(y))
            for x, y, event in zip(drawn.marks.x, drawn.marks.y, drawn.marks.event, strict=True)
        }

    def _reader(self) -> dict[str, Any] | None:
        """What the reader shows: the current passage, the hits, and where passages begin on the screen."""
        guide = self.desk.guide
        if guide is None or guide.opened is None or not guide.window.isVisible():
            return None
        page, passages, places = guide.window.page, guide.opened.passages, {}
        cursor = page.textCursor()
        for index, passage in enumerate(passages):
            cursor.setPosition(passage.start + 1)
            box = page.cursorRect(cursor)
            if page.viewport().rect().contains(box):
                places[str(index)] = _on_screen(page.viewport(), box.center())
        current = None if guide.current is None else passages[guide.current].event.title
        return {
            "title": guide.window.windowTitle(),
            "active": page.isActiveWindow(),
            "current": current,
            "titles": [passage.event.title for passage in passages],
            "place": guide.window.place.text(),
            "top": page.top_place(),
            "lists": {
                name: [_on_screen(rows.viewport(), place) for place in _rows_seen(rows)]
                for name, rows in (
                    ("outline", guide.window.outline),
                    ("events", guide.window.events),
                    ("omitted", guide.window.omitted),
                )
            },
            "passages": places,
            "hits": guide.window.search.hits_text,
        }

    def _table(self) -> dict[str, Any]:
        """The titles of the table from the top, where those that are seen stand, and the rows selected."""
        table = self.window.table
        if not table.isVisible():
            return {}
        grid, events = table.grid, self.session.chronicle.events
        rows = [row for row in range(table.model.rowCount()) if grid.visualRect(_title(table, row)).height()]
        boxes = ((row, grid.visualRect(_title(table, row)).center()) for row in rows)
        inside = [(row, place) for row, place in boxes if grid.viewport().rect().contains(place)]
        titles = [events[position].title for position in table.model.order]
        header = grid.horizontalHeader()
        heading = QPoint(header.sectionViewportPosition(TITLE) + 30, header.height() // 2)
        return {
            "titles": titles,
            "rows": [[titles[row], *_on_screen(grid.viewport(), place)] for row, place in inside],
            "heading": _on_screen(header.viewport(), heading),
            "field": _middle(table.field),
            "selected": len(table.selected),
        }

    def _plot(self) -> list[Place]:
        """The corners of the plot."""
        if self.view is None or self.window.shows_message:
            return []
        box = self.view.canvas.box
        return [self._from_plot(0, 0), self._from_plot(box.width(), box.height())]

    def _from_plot(self, x: float, y: float) -> Place:
        assert self.view is not None
        canvas = self.view.canvas
        return _on_screen(canvas.viewport(), canvas.from_plot(QPointF(x, y)).toPoint())


def _menu() -> dict[str, Place]:
    """What stands in the menu that is open."""
    menu = QApplication.activePopupWidget()
    if not isinstance(menu, QMenu):
        return {}
    texts = {action.text().replace("&", ""): menu.actionGeometry(action) for action in menu.actions()}
    return {text: _on_screen(menu, box.center()) for text, box in texts.items() if text}


def _seen(part: QWidget, sort: type[Seen]) -> list[Seen]:
    """The widgets of a sort in a part of the window that can be pressed where they stand."""
    return [one for one in part.findChildren(sort) if not one.visibleRegion().isEmpty()]


def _rows_seen(rows: RowList) -> list[QPoint]:
    """The middles of the rows of a list that are seen."""
    model, inside = rows.rows, rows.viewport().rect()
    boxes = (rows.visualRect(model.index(row)) for row in range(model.rowCount()))
    return [box.center() for box in boxes if box.height() and inside.contains(box.center())]


def _title(table: EventTable, row: int) -> QModelIndex:
    return table.model.index(row, TITLE)


def _middle(widget: QWidget) -> Place:
    return _on_screen(widget, widget.rect().center())


def _named(widget: QWidget | None) -> str:
    """What a screen reader calls the part that has the keyboard."""
    return widget.accessibleName() if widget is not None else ""


def _left(widget: QWidget) -> Place:
    return _on_screen(widget, QPoint(40, widget.height() // 2))


def _on_screen(widget: QWidget, place: QPoint) -> Place:
    there = widget.mapToGlobal(place)
    return there.x(), there.y()


if __name__ == "__main__":
    explorer.app.Program = SpiedProgram  # type: ignore[misc]
    sys.exit(main())
