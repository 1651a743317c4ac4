"""The reader's window: outline, page and list of events side by side."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenuBar,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from explorer.chronicle.kind import Kind
from explorer.language import mark
from explorer.window.canvas.glyphs import program_icon
from explorer.window.dressing import dress_actions
from explorer.window.icons import SIDE, pixmap
from explorer.window.language import tr
from explorer.window.panel import PanelTitle
from explorer.window.reader.actions import fill_menus, make_actions
from explorer.window.reader.card import EventCard
from explorer.window.reader.looks import Looks
from explorer.window.reader.page import ReaderPage
from explorer.window.reader.rows import RowDelegate, RowList
from explorer.window.theme import Skin, scaled
from explorer.window.top_bar import SearchField

SIDES = {"show_outline": 700, "show_events": 940}
"""Least width of the window, in pixels at a font 17 pixels high, at which each side is shown unasked."""

WIDE_FROM = 1200
WIDE, NARROW = (276, 384), (206, 270)
"""Widths of the sides at first, in windows from WIDE_FROM on and in narrower ones, at the same font."""

FONT_HEIGHT = 17

HINTS = (
    mark("Find in this document…  Ctrl+F"),
    mark("Find in this document…"),
    mark("Find…"),
)
"""What the search field says while it is empty: the first that fits."""


class ReaderWindow(QMainWindow):
    """The shell; :class:`explorer.window.reader.guide.Guide` fills it and answers what it asks."""

    def __init__(self, kinds: Mapping[str, Kind], skin: Skin) -> None:
        super().__init__()
        self.setWindowTitle(tr("Reader – Bilateral Explorer"))
        self.setWindowIcon(program_icon())
        self.setMinimumSize(QSize(420, 320))
        looks = Looks(skin, kinds)
        self.commands = make_actions(self)
        self.addActions(list(self.commands.values()))
        self.documents = QComboBox()
        self.search = SearchField(HINTS)
        self.page = ReaderPage(looks)
        self.card = EventCard(looks)
        self.outline = RowList(tr("Outline"), RowDelegate(skin))
        self.omitted = RowList(tr("Dated words not on the timeline"), RowDelegate(skin, lines=2))
        self.events = RowList(
            tr("Events told in this document"), RowDelegate(skin, spacious=True, dated=True)
        )
        self.place = QLabel()
        self.counts = QLabel()
        for label in (self.place, self.counts):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._asked: dict[str, bool] = {}
        self._widths: tuple[tuple[int, int], float] | None = None
        self._build_top()
        self._build_sides()
        self._build_centre()
        self._build_status()
        self._dress(skin)
        for name in SIDES:
            self.commands[name].triggered.connect(lambda shown, name=name: self._ask(name, shown=shown))

    # --- building -----------------------------------------------------------------------------------

    def _build_top(self) -> None:
        bar = QWidget()
        bar.setObjectName("topBar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        menus = QMenuBar()
        menus.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        fill_menus(menus, self.commands)
        self.documents.setAccessibleName(tr("Document"))
        self.documents.setToolTip(tr("The document that is read"))
        self.documents.setFont(scaled(self.font(), 1.0, bold=True))
        self.documents.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.documents.setMinimumContentsLength(8)
        self.documents.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.documents.setMaximumWidth(460)
        self.search.setAccessibleName(tr("Find in this document"))
        self.search.setMinimumWidth(120)
        self.search.setMaximumWidth(300)
        row = QHBoxLayout(bar)
        row.setContentsMargins(8, 6, 10, 7)
        row.setSpacing(8)
        row.addWidget(menus, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self.documents, 6)
        row.addStretch(1)
        row.addWidget(self.search, 4)
        self.setMenuWidget(bar)

    def _build_sides(self) -> None:
        self.omitted_title = PanelTitle(tr("Not on the timeline"))
        left, right = QWidget(), QWidget()
        for side, parts in (
            (
                left,
                (
                    (PanelTitle(tr("Outline")), 0),
                    (self.outline, 3),
                    (self.omitted_title, 0),
                    (self.omitted, 2),
                ),
            ),
            (right, ((PanelTitle(tr("In this document")), 0), (self.events, 1))),
        ):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 8)
            column.setSpacing(0)
            side.setObjectName("readerSide")
            side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            for part, stretch in parts:
                column.addWidget(part, stretch)
        self.sides = {"show_outline": left, "show_events": right}

    def _build_centre(self) -> None:
        centre = QWidget()
        centre.setObjectName("centre")
        centre.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        holder = QHBoxLayout()
        holder.setContentsMargins(16, 6, 16, 12)
        self.card.setMaximumWidth(820)
        holder.addStretch(1)
        holder.addWidget(self.card, 100)
        holder.addStretch(1)
        column.addLayout(holder)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for part, stretch in ((self.sides["show_outline"], 0), (centre, 1), (self.sides["show_events"], 0)):
            self.splitter.addWidget(part)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
        centre.setMinimumWidth(240)
        self.setCentralWidget(self.splitter)

    def _build_status(self) -> None:
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        self.place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        bar.addWidget(self.counts)
        bar.addPermanentWidget(self.place, 1)

    # --- what is shown ------------------------------------------------------------------------------

    def set_looks(self, looks: Looks) -> None:
        """Paint in the colours of another theme."""
        self._dress(looks.skin)
        self.page.set_looks(looks)
        self.card.set_looks(looks)
        for rows in (self.outline, self.omitted, self.events):
            rows.delegate.skin = looks.skin
            rows.viewport().update()

    def _dress(self, skin: Skin) -> None:
        dress_actions(self.commands, skin)
        self.search.set_icon(pixmap("search", skin.theme.muted, SIDE, self.devicePixelRatioF()))

    def _ask(self, name: str, *, shown: bool) -> None:
        self._asked[name] = shown
        self._arrange()

    def _arrange(self) -> None:
        """Show the sides that there is room for, or that were asked for."""
        scale = max(self.fontMetrics().height() / FONT_HEIGHT, 1)
        for name, least in SIDES.items():
            shown = self._asked.get(name, self.width() >= least * scale)
            self.sides[name].setVisible(shown)
            self.commands[name].setChecked(shown)
        widths = WIDE if self.width() >= WIDE_FROM * scale else NARROW
        if (widths, scale) != self._widths:  # else the sides keep the widths they were drawn to
            self._widths = (widths, scale)
            left, right = (round(width * scale) for width in widths)
            self.splitter.setSizes([left, max(self.width() - left - right, 240), right])

    # --- what Qt calls ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(1240, 800)
