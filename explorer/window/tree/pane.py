"""The tree of countries under a field that lets names pass, with a menu for the order of its rows."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup, QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from explorer.window.field import RowsField
from explorer.window.icons import icon
from explorer.window.language import tr
from explorer.window.theme import Skin
from explorer.window.tree.rows import ORDERS
from explorer.window.tree.view import CountryTree


class TreePane(QWidget):
    """Shows ``tree`` below the field; says so where no name passes."""

    def __init__(self, tree: CountryTree, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = tree
        self.field = RowsField(tr("Filter countries"), tr("Filter countries"))
        self.sort_button = QToolButton()
        self.nothing = QLabel(tr("No country with these words in its name"))
        self._orders = self._build_orders()
        self._build()
        self.setAccessibleName(tr("Country pairs"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.field.textChanged.connect(self._filter)
        self.field.enter_requested.connect(tree.enter)
        tree.tree_model.modelReset.connect(self._tell)

    def _build_orders(self) -> QActionGroup:
        group, menu = QActionGroup(self), QMenu(self)
        words = {
            "name": tr("By &name"),
            "count": tr("By n&umber of events"),
            "first": tr("By &first date"),
            "last": tr("By &last date"),
        }
        for order in ORDERS:
            action = group.addAction(menu.addAction(words[order]))
            action.setCheckable(True)
            action.setChecked(order == ORDERS[0])
            action.setData(order)
            action.triggered.connect(partial(self.set_order, order))
        self.sort_button.setMenu(menu)
        return group

    def _build(self) -> None:
        button = self.sort_button
        button.setText("⇅")
        button.setProperty("quiet", True)
        button.setToolTip(tr("In which order countries stand"))
        button.setAccessibleName(tr("Order of the countries"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.nothing.setProperty("muted", True)
        self.nothing.setWordWrap(True)
        self.nothing.setContentsMargins(14, 6, 14, 6)
        self.nothing.hide()
        row = QHBoxLayout()
        row.setContentsMargins(12, 2, 6, 6)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.nothing)
        column.addWidget(self.tree, 1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever puts the keyboard into the pane means the rows; a focus proxy would upset the Tab key."""
        self.tree.setFocus(event.reason())

    @property
    def order(self) -> str:
        """The order of the rows, one of ORDERS."""
        return self.tree.tree_model.arrangement.order

    def set_order(self, order: str) -> None:
        """Put the rows into another order; an unknown one is as good as none."""
        if order not in ORDERS:
            return
        for action in self._orders.actions():
            action.setChecked(action.data() == order)
        self.tree.arrange(replace(self.tree.tree_model.arrangement, order=order))

    def set_skin(self, skin: Skin) -> None:
        """Paint in the colours of another theme."""
        self.tree.set_skin(skin)
        drawn = icon("sort", skin.theme.muted, skin.faint)
        if not drawn.isNull():
            self.sort_button.setIcon(drawn)
            self.sort_button.setText("")

    def _filter(self, words: str) -> None:
        self.tree.arrange(replace(self.tree.tree_model.arrangement, words=words))

    def _tell(self) -> None:
        """Say so where no name passes."""
        rows = self.tree.tree_model.rows
        self.nothing.setVisible(len(rows) == 1 and bool(self.field.text().strip()))
