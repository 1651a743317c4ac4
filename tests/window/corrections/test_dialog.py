from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from explorer.chronicle.corrections.correction import Change
from explorer.errors import InputError
from explorer.window.corrections.dialog import CorrectionDialog, Form, form_of
from tests.window.make import KINDS, LETTERS


@pytest.fixture
def dialog(qtbot: QtBot) -> CorrectionDialog:
    made = CorrectionDialog(form_of(LETTERS), KINDS, ["Aria", "Bora"], LETTERS.mentions[0].quote)
    qtbot.addWidget(made)
    return made


def test_nothing_is_changed_as_long_as_nothing_is_typed(dialog: CorrectionDialog) -> None:
    assert dialog.changes == ()


def test_what_is_typed_is_a_change_of_its_field(dialog: CorrectionDialog) -> None:
    dialog.title.setText("  Envoys   write ")
    dialog.date.setText("5 May 1901")
    dialog.tags.setText("check; thesis;check")
    assert dialog.changes == (
        Change("title", ("Envoys write",)),
        Change("date", ("1901-05-05",)),
        Change("tags", ("check", "thesis")),
    )


def test_both_of_the_pair_can_be_taken_away(dialog: CorrectionDialog) -> None:
    dialog.first.clear()
    dialog.second.clear()
    assert dialog.changes == (Change("pair", ()),)


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("title", " ", "title"),
        ("date", "some day", "no date"),
        ("second", "", "pair"),
        ("second", "Aria", "pair"),
    ],
)
def test_what_is_wrong_is_said_and_keeps_the_dialog_open(
    dialog: CorrectionDialog, field: str, text: str, said: str
) -> None:
    getattr(dialog, field).setText(text)
    dialog.accept()
    assert not dialog.result()
    assert said in dialog.problem.text()
    with pytest.raises(InputError):
        dialog.form  # noqa: B018


def test_a_new_event_needs_no_passage(qtbot: QtBot) -> None:
    made = CorrectionDialog(Form(), KINDS, [], "")
    qtbot.addWidget(made)
    made.title.setText("A bridge opens")
    made.date.setText("1960")
    assert Form(kind="").changes_to(made.form) == (
        Change("title", ("A bridge opens",)),
        Change("date", ("1960",)),
        Change("kind", (made.form.kind,)),
    )


def test_to_keep_is_what_the_dialog_is_for(qtbot: QtBot) -> None:
    dialog = CorrectionDialog(Form(), KINDS, (), "")
    qtbot.addWidget(dialog)
    (buttons,) = dialog.findChildren(QDialogButtonBox)
    assert buttons.button(QDialogButtonBox.StandardButton.Ok).property("primary") is True
