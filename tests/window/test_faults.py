from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.window.about import LICENCES, AboutDialog, licences, open_words, packages
from explorer.window.faults import MOST_TOLD, FaultDesk
from explorer.window.notices import NoticeBar
from explorer.window.wording import chronicle_summary

NOTICES = Path(__file__).resolve().parents[2] / "THIRD-PARTY-NOTICES.md"
PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"


@pytest.fixture
def faults(qtbot: QtBot) -> FaultDesk:
    window = NoticeBar()
    qtbot.addWidget(window)
    return FaultDesk(window)


def fail(faults: FaultDesk, words: str) -> None:
    try:
        raise RuntimeError(words)
    except RuntimeError as error:
        faults.report(RuntimeError, error, error.__traceback__)


def text_of(faults: FaultDesk, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: faults.dialog is not None)
    assert faults.dialog is not None
    return faults.dialog.field.toPlainText()


def test_a_fault_is_told_when_what_is_under_way_is_over(faults: FaultDesk, qtbot: QtBot) -> None:
    fail(faults, "broken")
    assert faults.dialog is None
    assert "RuntimeError: broken" in text_of(faults, qtbot)


def test_the_same_fault_again_is_only_counted(faults: FaultDesk, qtbot: QtBot) -> None:
    for _ in range(5):
        fail(faults, "broken")
    assert text_of(faults, qtbot).count("RuntimeError: broken") == 1
    assert faults.dialog is not None
    assert "It happened 5 times." in faults.dialog.words.text()


def test_a_fault_is_kept_in_the_log_without_its_words(qtbot: QtBot, tmp_path: Path) -> None:
    window = NoticeBar()
    qtbot.addWidget(window)
    desk = FaultDesk(window, tmp_path)
    for _ in range(3):
        fail(desk, "the talks of 1990")
    kept = (tmp_path / "faults.log").read_text(encoding="utf-8")
    assert kept.count("RuntimeError") == 1
    assert "talks" not in kept


def test_another_fault_joins_the_first(faults: FaultDesk, qtbot: QtBot) -> None:
    fail(faults, "one")
    fail(faults, "two")
    text = text_of(faults, qtbot)
    assert "RuntimeError: one" in text
    assert "RuntimeError: two" in text


def test_details_have_an_end(faults: FaultDesk, qtbot: QtBot) -> None:
    for number in range(MOST_TOLD + 5):
        fail(faults, f"number {number}")
    assert text_of(faults, qtbot).count("RuntimeError: number") == MOST_TOLD


def test_a_fault_told_and_closed_does_not_come_back(faults: FaultDesk, qtbot: QtBot) -> None:
    fail(faults, "broken")
    text_of(faults, qtbot)
    assert faults.dialog is not None
    faults.dialog.close()
    fail(faults, "broken")
    qtbot.wait(20)
    assert faults.dialog is None


def test_details_and_versions_are_copied(faults: FaultDesk, qtbot: QtBot) -> None:
    fail(faults, "broken")
    text_of(faults, qtbot)
    assert faults.dialog is not None
    next(b for b in faults.dialog.findChildren(QPushButton) if b.text() == "Copy").click()
    copied = QGuiApplication.clipboard().text()
    assert "RuntimeError: broken" in copied
    assert copied.startswith("Bilateral Explorer")


def test_a_fault_of_another_thread_is_told(
    faults: FaultDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(threading, "excepthook", faults.report_thread)

    def work() -> None:
        raise RuntimeError("elsewhere")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert "RuntimeError: elsewhere" in text_of(faults, qtbot)


def test_the_window_stays_alive(program: Program, qtbot: QtBot) -> None:
    fail(program.faults, "broken")
    text_of(program.faults, qtbot)
    assert program.window.isVisible()


def test_every_package_in_use_is_told_with_its_licence() -> None:
    wanted = PROJECT.read_text(encoding="utf-8").partition("dependencies = [")[2].partition("\n]")[0]
    names = {
        line.split('"')[1].split(">")[0] for line in wanted.splitlines() if '"' in line and "#" not in line
    }
    assert {name for name, _ in LICENCES} == names
    notices = NOTICES.read_text(encoding="utf-8")
    assert [name for name in names if name not in notices] == []


def test_versions_in_use_are_told() -> None:
    told = {row.name: row.version for row in packages()}
    assert told["numpy"] == __import__("numpy").__version__
    assert all(told[name] for name in ("Python", "Qt", "PySide6-Essentials"))


def test_what_is_open_and_its_memory_are_told(program: Program) -> None:
    program.commands.run("about")
    dialog = program.window.findChildren(AboutDialog)[0]
    told = [label.text() for label in dialog.findChildren(QLabel)]
    summary = chronicle_summary(program.session.chronicle)
    assert any(text.startswith(summary) and text.endswith("MB of memory") for text in told)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not tell it so")
def test_the_memory_told_is_what_the_system_counts(program: Program) -> None:
    told = open_words(program.session.chronicle).rpartition("\n")[2]
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    counted = int(status.partition("VmRSS:")[2].split()[0]) * 1024 / 1e6
    assert abs(float(told.split()[0].replace(",", "")) - counted) < 5


def test_the_texts_of_licences_are_shown(program: Program) -> None:
    program.commands.run("about")
    dialog = program.window.findChildren(AboutDialog)[0]
    dialog._show_licences()
    assert dialog.licences is not None
    assert "Permission is hereby granted" in licences()
