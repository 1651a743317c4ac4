from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from explorer.window.figures.text_size import TextSize


@pytest.fixture
def field(qtbot: QtBot) -> TextSize:
    made = TextSize()
    qtbot.addWidget(made)
    made.setRange(3.5, 24.0)
    made.setValue(3.5)
    return made


@pytest.mark.parametrize(
    ("in_use", "steps", "value"), [(8.2, 1, 8.5), (8.5, 1, 9.0), (8.2, 3, 9.5), (0, 1, 4.0)]
)
def test_the_first_step_up_begins_at_the_size_in_use(
    field: TextSize, in_use: float, steps: int, value: float
) -> None:
    field.in_use = in_use
    field.stepBy(steps)
    assert field.value() == value


def test_a_size_that_was_chosen_is_stepped_from(field: TextSize) -> None:
    field.in_use = 8.2
    field.setValue(12.0)
    field.stepBy(-2)
    assert field.value() == 11.0


def test_below_the_least_there_is_nothing(field: TextSize) -> None:
    field.in_use = 8.2
    field.stepBy(-1)
    assert field.value() == field.minimum()
