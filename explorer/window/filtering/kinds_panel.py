"""The kinds of events: legend and filter in one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from explorer.chronicle.kind import Kind
from explorer.window.language import tr
from explorer.window.rows import RowButton
from explorer.window.theme import Skin


class KindsPanel(QScrollArea):
    """One row per kind with its mark and count; switched off, events of the kind are hidden."""

    hidden_requested = Signal(frozenset)

    def __init__(self, kinds: Mapping[str, Kind], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Kinds"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the Tab key goes to the rows
        self._kinds = kinds
        self.rows = {key: RowButton(kind.label, kind.shape) for key, kind in kinds.items()}
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(0)
        for key, row in self.rows.items():
            column.addWidget(row)
            row.clicked.connect(self._ask)
            row.only_requested.connect(lambda key=key: self._ask_only(key))
            row.all_requested.connect(lambda: self.hidden_requested.emit(frozenset()))
        column.addStretch(1)
        self.setWidget(content)

    def set_skin(self, skin: Skin) -> None:
        """Paint in the colours of another theme."""
        for key, row in self.rows.items():
            row.set_skin(skin, skin.kind_color(self._kinds[key]))

    def set_counts(self, counts: Counter[str]) -> None:
        """Show how many events of each kind the shown threads have; kinds without any stand back."""
        for key, row in self.rows.items():
            row.set_count(counts[key])

    def set_hidden(self, hidden: frozenset[str]) -> None:
        """Show which kinds are switched off."""
        for key, row in self.rows.items():
            row.setChecked(key not in hidden)

    def _ask(self) -> None:
        self.hidden_requested.emit(frozenset(key for key, row in self.rows.items() if not row.isChecked()))

    def _ask_only(self, key: str) -> None:
        self.hidden_requested.emit(frozenset(self.rows) - {key})

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever puts the keyboard into the panel means its rows, in which it can be seen."""
        next(iter(self.rows.values())).setFocus(event.reason())

    def sizeHint(self) -> QSize:
        return QSize(254, sum(row.sizeHint().height() for row in self.rows.values()) + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(170, 60)
