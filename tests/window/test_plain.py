"""Markup in sources is shown as it stands, wherever Qt might take it for its own."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import QLabel, QWidget

from explorer.app import Program
from explorer.chronicle.chronicle import Chronicle, in_order
from explorer.chronicle.party import pair_of
from explorer.window.plain import plain_tip
from tests.window.make import LETTERS, ONE

MARKUP = '<img src="file:///etc/hostname"><b>Bold</b>'


@pytest.fixture
def marked(program: Program) -> Program:
    """The window on an event whose title, parties and document are markup."""
    document = replace(ONE, title=MARKUP)
    told = replace(
        LETTERS.mentions[0],
        pair=pair_of("Aria", MARKUP),
        document_title=MARKUP,
        title=MARKUP,
        people=(MARKUP,),
    )
    event = replace(LETTERS, title=MARKUP, mentions=(told,), parties=("Aria", MARKUP), people=(MARKUP,))
    program.show_chronicle(Chronicle((document,), in_order((event,)), ()))
    program.commands.choose(0)
    program.commands.run("table")
    return program


def tips_of(model: QAbstractItemModel, parent: QModelIndex) -> list[str]:
    found = []
    for row in range(model.rowCount(parent)):
        for column in range(20):
            index = model.index(row, column, parent)
            if not index.isValid():
                break
            found.append(str(index.data(Qt.ItemDataRole.ToolTipRole) or ""))
        found += tips_of(model, model.index(row, 0, parent))
    return found


def test_no_label_takes_the_words_of_a_source_for_markup(marked: Program) -> None:
    labels = [one for one in marked.window.findChildren(QLabel) if "<img" in one.text()]
    assert labels
    assert [one.text() for one in labels if one.textFormat() != Qt.TextFormat.PlainText] == []


def test_no_tooltip_takes_the_words_of_a_source_for_markup(marked: Program) -> None:
    window = marked.window
    tips = [one.toolTip() for one in window.findChildren(QWidget)]
    for view in (window.tree, window.sources, window.table.grid):
        tips += tips_of(view.model(), QModelIndex())
    assert any("&lt;img" in tip for tip in tips)
    assert [tip for tip in tips if "<img" in tip] == []


def test_a_tip_without_markup_is_left_as_it_is() -> None:
    assert plain_tip("1 > 0\nand so on") == "1 > 0\nand so on"


def test_a_tip_with_markup_keeps_its_lines() -> None:
    assert plain_tip("a <b>\nc") == "<qt>a &lt;b&gt;<br>c</qt>"
