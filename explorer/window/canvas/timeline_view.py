"""The timeline: shows what the session shows, and turns what the hands do into changes of the session."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from explorer.chronicle.kind import Kind
from explorer.timeline.drawlist import DrawList
from explorer.timeline.elements import Band
from explorer.timeline.labels.labels import CachedMeasure
from explorer.timeline.layout import LayoutOptions
from explorer.window.canvas.band_bar import BandBar
from explorer.window.canvas.brushes import FontMeasure
from explorer.window.canvas.content import ROOMY, SLACK, Content, first_row, is_alike
from explorer.window.canvas.first_canvas import FirstCanvas
from explorer.window.canvas.gutter import gutter_of
from explorer.window.canvas.motion import brought_into_view
from explorer.window.canvas.moving import MovingView
from explorer.window.canvas.painter import ScreenPainter
from explorer.window.language import tr
from explorer.window.opening.learning import known_facts
from explorer.window.session import Session
from explorer.window.theme import Skin, scaled

if TYPE_CHECKING:
    from explorer.window.canvas.hands import Hands
    from explorer.window.canvas.plot_items import Canvas


class TimelineView(MovingView):
    """The canvas with its scroll bar. Emits wishes for what it cannot do itself."""

    event_chosen = Signal(object)
    cluster_listed = Signal(list, QPoint)
    context_requested = Signal(object, QPoint)
    wish_requested = Signal(str)
    content_changed = Signal()
    laid_out = Signal(object)  # with the draw list
    pointer_changed = Signal(object)  # with the day number under the pointer, or None

    def __init__(
        self, session: Session, kinds: Mapping[str, Kind], skin: Skin, *, soon: bool = False
    ) -> None:
        """With ``soon``, the canvas that takes the mouse is imported by :meth:`take_the_mouse`."""
        self._told, self._facts = session.chronicle, known_facts(session, kinds)
        super().__init__(session, Content.of(session, self._facts, kinds))
        self.setAccessibleName(tr("Timeline"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._kinds, self._skin = kinds, skin
        self._drawn: DrawList | None = None
        self._painter: ScreenPainter | None = None
        self._rows: tuple[float, int] | None = None
        self._highlight: Any = None
        self._fresh, self._gutter = True, 0
        self.canvas: Canvas | FirstCanvas = FirstCanvas(self) if soon else self._made_canvas()
        self._bar = BandBar()
        self._bar.valueChanged.connect(self._invalidate)
        row = self._row = QHBoxLayout(self)
        row.setSpacing(0)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.canvas)
        row.addWidget(self._bar)
        self._connect()
        self.canvas.resized.connect(self._resized)
        self.set_skin(skin)
        self._name_bands()

    @cached_property
    def hands(self) -> Hands:
        """What takes mouse and keys."""
        from explorer.window.canvas.hands import Hands  # the first picture takes neither

        return Hands(self, self._session)

    def _made_canvas(self) -> Canvas:
        """The canvas that takes the mouse."""
        from explorer.window.canvas.plot_items import Canvas  # with pyqtgraph, after the first picture

        canvas = Canvas(self, self.hands)
        self.hands.take(canvas)
        canvas.setFocusProxy(self)  # after its policy, which Qt would hand on to the view
        return canvas

    def take_the_mouse(self) -> None:
        """Put the canvas that takes the mouse in the place of the first one."""
        first, canvas = self.canvas, self._made_canvas()
        canvas.setBackground(QColor(self._skin.theme.ground))
        canvas.setFont(first.font())
        canvas.left.setWidth(self._gutter)
        canvas.resized.connect(self._resized)
        self.canvas = canvas
        self._row.replaceWidget(first, canvas)
        first.hide()
        first.deleteLater()
        canvas.take_place(self._row)

    def _connect(self) -> None:
        session = self._session
        changes = (session.threads_changed, session.filter_changed, session.lanes_changed)
        for signal in (*changes, session.relations_band_changed, session.mirrored_changed):
            signal.connect(self._rebuild)
        session.axis_changed.connect(self._lay_out_anew)
        session.chronicle_changed.connect(self._learn)
        session.words_changed.connect(self._searched)
        session.range_changed.connect(self._ranged)
        session.selection_changed.connect(self._invalidate)
        session.hover_changed.connect(self._invalidate)
        session.bookmarks_changed.connect(self._invalidate)

    # --- the stage: what the parts paint ------------------------------------------------------------

    @property
    def drawn(self) -> DrawList | None:
        """What is shown now; None before there is a range or any room."""
        scale = self.scale
        if self._drawn is None and scale is not None:
            self.settle_rows()
            self._drawn = self._content.draw(scale, self._height, self._measure, self._options())
            self._fit_bar(self._drawn)
            self.laid_out.emit(self._drawn)
        return self._drawn

    def settle_rows(self) -> None:
        """Find how far apart rows are, where anything is shown; of many events that takes a moment."""
        if self._rows is None and self.scale is not None:
            self._rows = self._content.rows_for(self._height, self._options())

    @property
    def painter(self) -> ScreenPainter:
        """Paints in the current theme; made anew for another theme or pixel ratio."""
        if self._painter is None:
            ratio = self.devicePixelRatioF()
            self._painter = ScreenPainter(self._skin, tuple(self._kinds.values()), self.canvas.font(), ratio)
        return self._painter

    @property
    def selected_title(self) -> str:
        """The title of the selected event; empty without one."""
        return event.title if (event := self._session.selected) else ""

    def first_row(self, band: Band) -> float:
        """The middle of a band's first row, in pixels below the band's top."""
        return first_row(band, (self._rows or ROOMY)[0])

    @property
    def plot_left(self) -> int:
        """Where the plot begins, in pixels from the left."""
        return self._gutter

    @property
    def _width(self) -> float:
        return float(self.canvas.box.width())

    @property
    def _height(self) -> float:
        return float(self.canvas.box.height())

    def _options(self) -> LayoutOptions:
        row_height, least = self._rows or ROOMY
        return LayoutOptions(
            selected=self._content.local(self._session.selection),
            hovered=self._content.local(self._session.hover),
            bookmarked=self._content.locals(self._session.bookmarks),
            highlight=self._highlight,
            scroll=float(self._bar.value()),
            row_height=row_height,
            least_rows=least,
            rows_width=self._width,
            today=date.today().toordinal(),
            relations=self._content.relations,
            group_head=self.groups.head,
            group_height=self.groups.height,
        )

    def set_skin(self, skin: Skin) -> None:
        """Paint in the colours of another theme."""
        self._skin, self._painter = skin, None
        self.canvas.setBackground(QColor(skin.theme.ground))
        self.canvas.setFont(scaled(self.font(), 0.92))
        self._measure = CachedMeasure(FontMeasure(self.canvas.font()))
        self._invalidate()

    # --- what the session says ----------------------------------------------------------------------

    def _learn(self) -> None:
        scroll, rows = self._bar.value(), self._rows
        aim, known = self.mover.aim(), len(self._content.positions)
        self._rebuild()
        if self._session.threads:  # they are the same, and something else is known of them
            self._bar.setValue(scroll)
            self._rows = rows if is_alike(known, len(self._content.positions)) else None
            self.mover.move(self.scale, aim) if aim is not None else None

    def _rebuild(self) -> None:
        if self._told is not self._session.chronicle:  # amid telling of it, somebody may change the threads
            self._told = self._session.chronicle
            self._facts = known_facts(self._session, self._kinds)
        self.show_content(self._made_content(self._facts, self._kinds))

    def _lay_out_anew(self) -> None:
        self._rebuild()
        self.hold_events()

    def show_content(self, content: Content) -> None:
        """Show what has been indexed already; until something else is to be shown, it stays."""
        self.mover.stop()
        self._content = content
        self._rows, self._fresh = None, True
        self._bar.setValue(0)
        self._name_bands()
        self._searched()
        self.content_changed.emit()

    def _name_bands(self) -> None:
        columns, font = self._content.index.columns, self.canvas.font()
        self.groups, self._gutter = gutter_of(columns, font, self._measure, self.width())
        self.canvas.left.setWidth(self._gutter)

    def _searched(self) -> None:
        searching = self._session.is_searching
        self._highlight = self._content.marked(self._session.found) if searching else None
        self._invalidate()

    def _ranged(self) -> None:
        self._drawn = None
        self.canvas.repaint_days(counted=bool(self.groups.lines))  # of threads, how many are in view

    def _resized(self) -> None:
        self._rows = None
        self._invalidate()
        if self._session.range is None:
            self.open_up()

    def _invalidate(self) -> None:
        self._drawn = None
        self.canvas.repaint_parts()

    def _fit_bar(self, drawn: DrawList) -> None:
        spare = max(round(drawn.height - self._height), 0)
        self._bar.need(spare if spare > SLACK else 0, round(self._height))
        if self._fresh:
            self._fresh = False
            QTimer.singleShot(0, self, self._centre_mirror)  # as late as the bar knows how far it reaches

    def _centre_mirror(self) -> None:
        """Begin with the axis between mirrored threads in the middle."""
        if (drawn := self.drawn) is not None and drawn.mirror is not None:
            self.scroll_by(sum(drawn.mirror) / 2 - self._height / 2)

    # --- moving the bands, and to an event ----------------------------------------------------------

    def scroll_by(self, dy: float) -> None:
        """Move the bands up by ``dy`` pixels."""
        self._bar.setValue(round(self._bar.value() + dy))

    def on_screen(self, at: QPointF) -> QPoint:
        """A point of the plot on the screen."""
        return QPoint(self.canvas.viewport().mapToGlobal(self.canvas.from_plot(at).toPoint()))

    def reveal(self, position: int, *, centre: bool = False) -> None:
        """Move no more than is needed to bring an event into view; with ``centre`` to its middle."""
        local, scale = self._content.local(position), self.mover.aim() or self.scale
        if local < 0 or scale is None:
            return
        days = self._content.days_of(local, (scale.first_day + scale.last_day) / 2)
        self._move(brought_into_view(scale, *days, centre=centre))
        self._scroll_to_selected()
        self.mover.then(self._scroll_to_selected)  # out of sight it has no place in the bands yet

    def _scroll_to_selected(self) -> None:
        if (drawn := self.drawn) is None or not drawn.selected or self._bar.maximum() == 0:
            return
        if not any(12 <= spot.y <= self._height - 12 for spot in drawn.selected):
            self.scroll_by(drawn.selected[0].y - self._height / 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if len(self._content.positions):
            self._name_bands()
            self.content_changed.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu key asks for the menu of the selected event; the canvas knows of the mouse itself."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            spots = self.drawn.selected if self.drawn is not None else ()
            at = QPointF(spots[0].x, spots[0].y) if spots else QPointF(self._width / 2, self._height / 2)
            self.context_requested.emit(self._session.selection, self.on_screen(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.hands.key(event):
            super().keyPressEvent(event)
