"""Docks without frames: a small heading stands where a title bar would."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QMainWindow, QPushButton, QWidget

from explorer.window.theme import heading_font


class PanelTitle(QWidget):
    """A heading in small capitals with an optional link at its right; a dock is dragged by it."""

    link_requested = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
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

    def set_link(self, text: str) -> None:
        """Offer a link of that text, or none for an empty one."""
        self._link.setText(text)
        self._link.setVisible(bool(text))


class Panel(QDockWidget):
    """A dock with a plain heading. ``name`` identifies it among saved states."""

    def __init__(self, title: str, name: str, content: QWidget, parent: QMainWindow) -> None:
        super().__init__(title, parent)
        self.setObjectName(name)
        self.heading = PanelTitle(title, self)
        self.setTitleBarWidget(self.heading)
        self.setWidget(content)
        self.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetMovable
            | QDockWidget.DockWidgetFeature.DockWidgetClosable
            | QDockWidget.DockWidgetFeature.DockWidgetFloatable
        )
