from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.language import ENGLISH, Language, current, install, load_language
from explorer.store.settings import LANGUAGES, Settings
from explorer.window.language import Translator, install_language, system_language, tr, wanted_language
from explorer.window.language_desk import MENU, LanguageDesk, without_language
from explorer.window.memory import remember, restore
from explorer.window.reader.actions import ENTRIES as READER_ENTRIES


@pytest.fixture
def translated(qapp: QApplication) -> Iterator[None]:
    """The application with a translator of a few words."""
    translator = Translator(Language("xx", {"Open folder": "Abrir carpeta", "lanes|None": "Ninguno"}))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


class TestTr:
    def test_words_without_a_translation_stay_english(self) -> None:
        assert tr("Open folder") == "Open folder"

    def test_names_in_braces_take_their_values(self) -> None:
        assert tr("{count} events", count=3) == "3 events"

    def test_a_name_without_a_value_is_an_error(self) -> None:
        with pytest.raises(KeyError):
            tr("{count} events", number=3)

    @pytest.mark.usefixtures("translated")
    def test_qt_finds_the_words_of_the_table(self) -> None:
        assert (tr("Open folder"), tr("Open file")) == ("Abrir carpeta", "Open file")

    @pytest.mark.usefixtures("translated")
    def test_words_of_others_are_left_to_others(self) -> None:
        assert QCoreApplication.translate("QDialog", "Open folder") == "Open folder"

    @pytest.mark.usefixtures("translated")
    def test_a_disambiguation_is_the_context(self) -> None:
        assert QCoreApplication.translate("explorer", "None", "lanes") == "Ninguno"


class TestWanted:
    @pytest.mark.parametrize(
        ("asked", "environment", "chosen", "code"),
        [
            ("es", {"EXPLORER_LANGUAGE": "en"}, "en", "es"),
            ("", {"EXPLORER_LANGUAGE": "es"}, "en", "es"),
            ("", {}, "es", "es"),
            ("", {"EXPLORER_LANGUAGE": "xx"}, "es", "es"),
        ],
    )
    def test_what_is_asked_for_goes_first(
        self, asked: str, environment: dict[str, str], chosen: str, code: str
    ) -> None:
        assert wanted_language(asked, environment, chosen) == code

    @pytest.mark.parametrize(
        ("spoken", "code"),
        [
            (["es-MX", "en-US"], "es"),
            (["de-DE", "es_ES"], "es"),
            (["de-DE"], "en"),
            (["C"], "en"),
            ([], "en"),
        ],
    )
    def test_the_first_language_of_the_system_that_is_known_is_spoken(
        self, spoken: list[str], code: str
    ) -> None:
        assert system_language(spoken) == code


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[None]:
    """The program speaks Spanish; after the test it speaks English again."""
    install_language(qapp, "es")
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    install(ENGLISH)
    QLocale.setDefault(QLocale.c())


@pytest.mark.usefixtures("spanish")
def test_the_program_and_qt_speak_the_language_installed() -> None:
    assert (tr("Find"), current().code) == ("Buscar", "es")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"


@pytest.mark.usefixtures("spanish")
def test_kinds_are_labelled_in_the_language(qtbot: QtBot, qapp: QApplication) -> None:
    program = Program(qapp)
    qtbot.addWidget(program.window)
    assert program.kinds["visit"].label == "Visitas"


class TestChoice:
    def test_the_menu_says_that_it_needs_another_start(self, program: Program) -> None:
        last = program.window.menus[MENU].actions()[-1]
        assert (last.text(), last.isEnabled()) == ("Changes when the program is started again", False)

    @pytest.mark.parametrize("choice", LANGUAGES)
    def test_it_is_kept(self, program: Program, choice: str) -> None:
        restore(program.window, Settings(language=choice))
        assert remember(program.window, "light", "").language == choice

    def test_what_is_spoken_already_asks_nothing(self, program: Program) -> None:
        desk = LanguageDesk(program.window)
        desk.question = pytest.fail  # type: ignore[method-assign]
        desk.choose("en")

    def test_another_language_offers_to_start_again(
        self, program: Program, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        started: list[bool] = []
        desk = LanguageDesk(program.window, lambda: started.append(True))
        monkeypatch.setattr(QMessageBox, "exec", lambda box: box.defaultButton().click())
        desk.choose("es")
        assert (started, program.window.isVisible()) == ([True], False)

    def test_later_leaves_the_window_as_it_is(
        self, program: Program, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        desk = LanguageDesk(program.window, pytest.fail)
        monkeypatch.setattr(QMessageBox, "exec", lambda box: box.escapeButton().click())
        desk.choose("es")
        assert program.window.isVisible()

    @pytest.mark.parametrize(
        "words", [["-m", "explorer", "--language", "es", "a"], ["-m", "explorer", "--language=es", "a"]]
    )
    def test_the_new_start_asks_for_no_language(self, words: list[str]) -> None:
        assert without_language(words) == ["-m", "explorer", "a"]


def test_the_table_is_that_of_the_file() -> None:
    assert load_language("es").tr("{nth} century", nth="XIX") == "siglo XIX"


def menus_of(menu: QMenu) -> Iterator[QMenu]:
    yield menu
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from menus_of(below)


def letter_of(text: str) -> str:
    return text.replace("&&", "").partition("&")[2][:1].casefold()


def shared_letters(texts: list[str]) -> list[str]:
    counts = Counter(filter(None, map(letter_of, texts)))
    return [letter for letter, count in counts.items() if count > 1]


@pytest.mark.usefixtures("spanish")
def test_no_two_entries_of_a_spanish_menu_share_their_letter(qtbot: QtBot, qapp: QApplication) -> None:
    program = Program(qapp)
    qtbot.addWidget(program.window)
    bar = program.window.top_bar.menu_bar
    menus = [menu for action in bar.actions() for menu in menus_of(cast(QMenu, action.menu()))]
    found = {menu.title(): shared_letters([action.text() for action in menu.actions()]) for menu in menus}
    found["bar"] = shared_letters([action.text() for action in bar.actions()])
    assert {title: letters for title, letters in found.items() if letters} == {}


@pytest.mark.parametrize("menu", sorted({entry.menu for entry in READER_ENTRIES}))
def test_no_two_entries_of_a_spanish_menu_of_the_reader_share_their_letter(menu: str) -> None:
    spanish = load_language("es")
    texts = [spanish.tr(entry.text) for entry in READER_ENTRIES if entry.menu == menu and entry.text]
    assert shared_letters(texts) == []
