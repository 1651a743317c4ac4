from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.chronicle.chronicle import Chronicle, in_order
from explorer.window.actions import ENTRIES, MENU_ORDER, key_words, menu_words, plain
from explorer.window.menus import LISTED
from explorer.window.reader.actions import ENTRIES as READER_ENTRIES
from tests.window.make import LETTERS, ONE


def mnemonics(texts: list[str]) -> list[str]:
    """The letters after single ampersands, folded."""
    return [text.replace("&&", "").partition("&")[2][:1].casefold() for text in texts]


def shared(texts: list[str]) -> list[str]:
    """The letters that more than one text has for its mnemonic, and the texts without one."""
    counts = Counter(letter for letter in mnemonics(texts) if letter)
    return [letter for letter, count in counts.items() if count > 1]


def menus_of(menu: QMenu) -> Iterator[QMenu]:
    yield menu
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from menus_of(below)


def texts_of(menu: QMenu) -> list[str]:
    return [action.text().partition("\t")[0] for action in menu.actions() if not action.isSeparator()]


@pytest.mark.parametrize("title", MENU_ORDER)
def test_no_two_entries_of_a_menu_share_their_letter(looked_at: Program, title: str) -> None:
    for menu in menus_of(looked_at.window.menus[title]):
        assert (menu.title(), shared(texts_of(menu))) == (menu.title(), [])


@pytest.mark.parametrize("title", MENU_ORDER)
def test_every_entry_of_a_menu_has_a_letter(looked_at: Program, title: str) -> None:
    texts = texts_of(looked_at.window.menus[title])
    assert [text for text, letter in zip(texts, mnemonics(texts), strict=True) if not letter] == []


def test_no_two_menus_share_their_letter() -> None:
    assert shared(list(MENU_ORDER)) == []


@pytest.mark.parametrize("menu", sorted({entry.menu for entry in READER_ENTRIES}))
def test_no_two_entries_of_a_menu_of_the_reader_share_their_letter(menu: str) -> None:
    assert shared([entry.text for entry in READER_ENTRIES if entry.menu == menu]) == []


def test_no_two_actions_share_their_keys() -> None:
    keys = Counter(key for entry in ENTRIES for key in entry.keys)
    assert [key for key, count in keys.items() if count > 1] == []


@pytest.mark.parametrize(
    ("text", "words"), [("&Open files…", "Open files…"), ("A && &B", "A & B"), ("&Fit\tF", "Fit")]
)
def test_words_are_told_without_their_marks(text: str, words: str) -> None:
    assert plain(text) == words


def test_a_path_of_menus_is_told_in_words() -> None:
    assert menu_words("&View/&Lanes") == "View › Lanes"


def test_keys_are_written_as_the_system_writes_them(qtbot: QtBot) -> None:
    assert key_words("Ctrl+0").endswith("0")


def test_a_cluster_says_how_many_events_its_menu_leaves_out(looked_at: Program) -> None:
    menu = looked_at.commands.menus.cluster_menu([0] * (LISTED + 2))
    assert len(menu.actions()) == LISTED + 1
    assert menu.actions()[-1].text() == "and 2 others"
    assert not menu.actions()[-1].isEnabled()
    menu.deleteLater()


def test_no_letter_of_a_title_is_taken_for_a_mnemonic(program: Program) -> None:
    titled = replace(LETTERS, title="Aria & Bora exchange letters")
    program.show_chronicle(Chronicle((ONE,), in_order((titled,))))
    menu = program.commands.menus.cluster_menu([0])
    assert menu.actions()[0].text() == "Aria && Bora exchange letters"
    menu.deleteLater()
