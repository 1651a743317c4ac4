"""The bar at the top: menus, search, and the actions used most."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QMenuBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from explorer.language import mark
from explorer.window.field import OwnField
from explorer.window.icons import SIDE, icon, pixmap
from explorer.window.keyboard.keys import KeyRow, asked_by, table_of
from explorer.window.language import tr
from explorer.window.theme import Skin, scaled

ROOM = 3
"""Pixels between the icon and the words of a button, beside those that the style leaves."""

TERSE_WIDTH = 32
"""How wide a button is on which an icon stands alone, in pixels."""

TERSE = ("zoom_in", "zoom_out", "fit", "previous", "next")
"""The buttons whose icons tell enough where there is little room."""

WORDS_FROM = 84
"""The bar has room for all words where it is so many times as wide as its font is high."""

SIGNS = " ‹›−+"
"""Signs in the words of buttons, for which icons stand where there are any."""

KEYS = (
    KeyRow(("Return", "Enter"), "next", "Next hit"),
    KeyRow(("Shift+Return", "Shift+Enter"), "previous", "Previous hit"),
    KeyRow(("Down",), "leave", "Go to the timeline"),
    KeyRow(("Esc",), "clear", "Clear the search and go to the timeline"),
)
"""The keys of the search beside those that edit."""

_TABLE = table_of(KEYS)


HINTS = (
    mark("Find events, people, places, dates…  Ctrl+F"),
    mark("Find events, people, places, dates…"),
    mark("Find events, people, dates…"),
    mark("Find events…"),
)
"""What the search field of the window says while it is empty: the first that fits."""

BESIDE = 30
"""Pixels at the sides of the field's words."""


class SearchField(OwnField):
    """A field to search in, with the number of hits at its right end.

    While it is empty it says the first of its ``hints`` that fits, or the last of them.
    """

    next_requested = Signal()
    previous_requested = Signal()
    leave_requested = Signal()

    def __init__(self, hints: Sequence[str] = HINTS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints = hints
        self.setAccessibleName(tr("Find"))
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(170)
        self.setMaximumWidth(420)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        next_hit, previous, leave = self.next_requested, self.previous_requested, self.leave_requested
        self._asked = {"next": next_hit.emit, "previous": previous.emit, "leave": leave.emit}
        self._asked["clear"] = leave.emit
        self._sign = QLabel(self)
        self._sign.setAccessibleName(tr("Find"))
        self._sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._sign.hide()
        self._hits = QLabel(self)
        self._hits.setProperty("muted", True)
        self._hits.setFont(scaled(self.font(), 0.92))
        self._hits.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._hits.hide()
        self.textChanged.connect(self._place)

    def set_icon(self, drawn: QPixmap) -> None:
        """Show an icon before the words."""
        self._sign.setPixmap(drawn)
        self._sign.setVisible(not drawn.isNull())
        self._sign.adjustSize()
        self._place()

    def show_words(self, words: str) -> None:
        """Show what is searched for. What was typed here is left alone: set anew, it could not be undone."""
        if words != self.text():
            self.setText(words)

    @property
    def hits_text(self) -> str:
        """What the field says about hits; empty without a search."""
        return self._hits.text()

    def set_hits(self, text: str) -> None:
        """Say how many hits there are; nothing for an empty text."""
        self._hits.setText(text)
        self._hits.setVisible(bool(text))
        self._hits.adjustSize()
        self._place()

    def _place(self) -> None:
        right = 30 if self.text() else 8
        left = self._sign.width() + 4 if not self._sign.isHidden() else 0
        self.setTextMargins(left, 0, self._hits.width() + 6 if self.hits_text else 0, 0)
        self._hint(self.width() - left - BESIDE)
        self._sign.move(10, (self.height() - self._sign.height()) // 2)
        self._hits.move(self.width() - right - self._hits.width(), (self.height() - self._hits.height()) // 2)

    def _hint(self, room: int) -> None:
        """Say what can be found, in as many words as there is room for."""
        hints = [tr(words) for words in self._hints]
        metrics = self.fontMetrics()
        fitting = (words for words in hints if metrics.horizontalAdvance(words) <= room)
        self.setPlaceholderText(next(fitting, hints[-1]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        name = asked_by(event, _TABLE)
        if name == "clear":
            self.clear()
        signal = self._asked.get(name)
        if signal is None:
            super().keyPressEvent(event)
        else:
            signal()


class TopBar(QWidget):
    """Menus at the left, search in the middle, buttons at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.menu_bar = QMenuBar()
        self.menu_bar.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.search = SearchField()
        self.buttons: dict[str, QPushButton] = {}
        """The buttons by the names of their actions."""
        self._words: dict[str, str] = {}
        self._narrow = False
        self._skin: Skin | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 6, 10, 7)
        self._row.setSpacing(6)
        self._row.addWidget(self.menu_bar, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.search, 100)  # all the room there is, up to its greatest width
        self._places = self._row.count()
        self._row.addStretch(1)

    def add_button(self, action: QAction, text: str, tip: str, *, primary: bool = False) -> QPushButton:
        """A button that triggers ``action``; ``text`` is shorter than the action's own."""
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip.partition(" (")[0])
        button.setProperty("primary", primary)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        button.setEnabled(action.isEnabled())
        self._row.addWidget(button)
        self.buttons[action.objectName()] = button
        return button

    def add_filter_button(self, text: str, tip: str) -> QPushButton:
        """A button that stands beside the search field."""
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip.partition(" (")[0])
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row.insertWidget(self._places, button)
        self.buttons["filter"] = button
        return button

    def add_menu_button(self, text: str, tip: str, menu: QMenu) -> QToolButton:
        """A button that opens a menu."""
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setProperty("framed", True)
        button.setMenu(menu)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._row.addWidget(button)
        return button

    def set_skin(self, skin: Skin) -> None:
        """Give the buttons icons in the colours of another theme; signs that stood for them go."""
        self._skin = skin
        for name, button in self.buttons.items():
            self._draw(name, button, skin)
        self.search.set_icon(pixmap("search", skin.theme.muted, SIDE, self.devicePixelRatioF()))

    def _draw(self, name: str, button: QPushButton, skin: Skin) -> None:
        """Give a button its icon; in a narrow window that stands alone where it tells enough."""
        color = skin.theme.on_accent if button.property("primary") else skin.theme.ink
        whole = self._words.setdefault(name, button.text().strip(SIGNS))
        words = button.text() if name not in TERSE else "" if self._narrow else whole
        behind = name == "next"
        room = (-ROOM if behind else ROOM) if words else 0
        drawn = icon(name, color, skin.faint, room=room)
        if drawn.isNull():
            return
        button.setIcon(drawn)
        button.setIconSize(QSize(SIDE + abs(room), SIDE))
        button.setText(words)
        if name in TERSE:
            button.setFixedWidth(button.sizeHint().width() if words else TERSE_WIDTH)
        if behind:
            button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < WORDS_FROM * self.fontMetrics().height()
        if narrow is not self._narrow:
            self._narrow = narrow
            if self._skin is not None:
                self.set_skin(self._skin)

    def minimumSizeHint(self) -> QSize:
        return QSize(600, super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.search.set_hits(self.search.hits_text)
