"""Docks without frames: a small heading stands where a title bar would."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QMainWindow, QPushButton, QToolButton, QWidget

from explorer.window.icons import icon
from explorer.window.language import tr
from explorer.window.theme import Skin, heading_font


class PanelTitle(QWidget):
    """A heading in small capitals with an optional link at its right; a dock is dragged by it.

    ``movable`` adds a button for a menu of where the panel can go; a right click asks for it too.
    """

    link_requested = Signal()
    menu_requested = Signal(QPoint)
    """With the place on the screen."""

    def __init__(self, text: str, parent: QWidget | None = None, *, movable: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("panelTitle")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        label = QLabel(text)
        label.setObjectName("panelTitleText")
        label.setFont(heading_font(self.font()))
        self._link = QPushButton()
        self._link.setProperty("link", True)
        self._link.setCursor(Qt.CursorShape.PointingHandCursor)
        self._link.clicked.connect(self.link_requested)
        self._link.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 8, 3)
        row.setSpacing(4)
        row.addWidget(label)
        row.addStretch(1)
        row.addWidget(self._link)
        self.menu_button: QToolButton | None = None
        if movable:
            row.setContentsMargins(14, 8, 6, 1)
            self.menu_button = self._menu_button(text)
            row.addWidget(self.menu_button)

    def _menu_button(self, text: str) -> QToolButton:
        button = QToolButton()
        button.setText("⋯")
        button.setProperty("quiet", True)
        button.setToolTip(tr("Move or hide this panel"))
        button.setAccessibleName(tr("Move or hide the panel {name}", name=text))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(
            lambda: self.menu_requested.emit(button.mapToGlobal(QPoint(0, button.height())))
        )
        return button

    def set_link(self, text: str) -> None:
        """Offer a link of that text, or none for an empty one."""
        self._link.setText(text)
        self._link.setVisible(bool(text))

    def set_skin(self, skin: Skin) -> None:
        """Give the button for the menu an icon in the colours of another theme."""
        drawn = icon("menu", skin.theme.muted, skin.faint)
        if self.menu_button is not None and not drawn.isNull():
            self.menu_button.setIcon(drawn)
            self.menu_button.setText("")

    def focus_menu(self) -> None:
        """Put the keyboard on the button for the menu, if the panel has one."""
        if self.menu_button is not None:
            self.menu_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.menu_button is not None:
            self.menu_requested.emit(event.globalPos())


class Panel(QDockWidget):
    """A dock with a plain heading. ``name`` identifies it among saved states."""

    def __init__(self, title: str, name: str, content: QWidget, parent: QMainWindow) -> None:
        super().__init__(title, parent)
        self.setObjectName(name)
        self.heading = PanelTitle(title, self, movable=True)
        self.setTitleBarWidget(self.heading)
        self.setWidget(content)
        self.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetMovable
            | QDockWidget.DockWidgetFeature.DockWidgetClosable
            | QDockWidget.DockWidgetFeature.DockWidgetFloatable
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """While it floats, a line parts it from what it floats over: it has no frame of the system's."""
        super().paintEvent(event)
        if self.isFloating():
            painter = QPainter(self)
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
