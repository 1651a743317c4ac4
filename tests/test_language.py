"""The words of the program in another language: the table, plurals, numbers, and that nothing is missing."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from string import Formatter
from types import ModuleType
from typing import Any

import pytest

from explorer.errors import InputError
from explorer.language import ENGLISH, NAMES, Language, current, load_language, speaking, tr
from explorer.store.settings import LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
TRANSLATED = [code for code in NAMES if code != "en"]


def _collector() -> ModuleType:
    path = ROOT / "docs" / "make_translation.py"
    spec = importlib.util.spec_from_file_location("make_translation", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["make_translation"] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


COLLECTOR = _collector()


@pytest.fixture(scope="module")
def said() -> Any:
    """All that the program says; to look for it takes a second or two."""
    return COLLECTOR.collect()


def data(code: str) -> dict[str, Any]:
    path = ROOT / "resources" / "languages" / f"{code}.json"
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


@pytest.fixture(params=TRANSLATED)
def code(request: pytest.FixtureRequest) -> str:
    return str(request.param)


# --- the files -----------------------------------------------------------------------------------------


def test_every_word_has_a_translation(code: str, said: Any) -> None:
    assert COLLECTOR.missing(data(code), said) == []


def test_no_translation_is_of_words_that_are_not_said_any_more(code: str, said: Any) -> None:
    assert COLLECTOR.stale(data(code), said) == []


def values_of(text: str) -> frozenset[str]:
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name)


def test_translations_name_the_values_that_the_english_words_have(code: str) -> None:
    words = {key.rpartition("|")[2]: said for key, said in data(code)["words"].items()}
    assert [key for key, said in words.items() if values_of(key) != values_of(said)] == []


def test_plurals_name_the_values_that_the_english_words_have(code: str) -> None:
    plurals = data(code)["plurals"].items()
    assert [one for one, forms in plurals if set(map(values_of, forms)) != {values_of(one)}] == []


def letters(text: str) -> int:
    """How many letters for the keyboard a text marks; an ampersand before a space is a word."""
    return text.replace("&&", "").replace("& ", "").count("&")


def test_what_has_a_letter_for_the_keyboard_has_one_in_translation(code: str) -> None:
    words = data(code)["words"].items()
    assert [key for key, said in words if letters(key) != letters(said)] == []


def test_dots_at_the_end_stay(code: str) -> None:
    words = data(code)["words"].items()
    assert [key for key, said in words if key.endswith("…") is not said.endswith("…")] == []


def test_every_language_has_a_file_and_can_be_chosen() -> None:
    files = {path.stem for path in (ROOT / "resources" / "languages").glob("*.json")}
    assert (files, set(LANGUAGES)) == (set(TRANSLATED), {"system", *NAMES})


# --- the table -----------------------------------------------------------------------------------------


def test_words_without_a_translation_stay_english() -> None:
    assert Language("xx").tr("Open folder") == "Open folder"


def test_words_are_said_in_the_language_installed() -> None:
    with speaking(Language("xx", {"Visits": "Visitas"})):
        assert tr("Visits") == "Visitas"
    assert current() is ENGLISH


def test_the_context_tells_words_apart() -> None:
    language = Language("xx", {"May": "mayo", "short|May": "may"})
    assert (language.tr("May"), language.said("short", "May")) == ("mayo", "may")


def test_a_name_without_a_value_is_an_error() -> None:
    with pytest.raises(KeyError):
        ENGLISH.tr("{count} events", number=3)


@pytest.mark.parametrize(("number", "words"), [(0, "0 events"), (1, "1 event"), (1204, "1,204 events")])
def test_english_counts(number: int, words: str) -> None:
    assert ENGLISH.counted(number, "event") == words


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "0 sucesos"), (1, "1 suceso"), (1204, "1204 sucesos"), (12040, "12\u00a0040 sucesos")],
)
def test_spanish_counts(number: int, words: str) -> None:
    assert load_language("es").counted(number, "event") == words


def test_a_plural_has_its_number_in_it() -> None:
    assert ENGLISH.plural(2, "{n} file is read", "{n} files are read") == "2 files are read"


def test_two_words_become_one_where_a_value_meets_them() -> None:
    language = Language("xx", {"early {date}": "principios de {date}"}, contractions=((" de el ", " del "),))
    assert language.tr("early {date}", date="el siglo XIX") == "principios del siglo XIX"


def test_an_unknown_language_is_told_with_those_that_there_are() -> None:
    with pytest.raises(InputError, match="“xx”; there are en, es"):
        load_language("xx")


# --- the collector -------------------------------------------------------------------------------------


def test_the_collector_finds_the_words_of_calls_and_tables(tmp_path: Path) -> None:
    package = tmp_path / "explorer"
    package.mkdir()
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources" / "kinds.json").write_text('[{"label": "Visits"}]')
    relations = '{"states": [{"label": "Open", "text": "open"}], "rules": [{"says": "Sold {later}"}]}'
    (tmp_path / "resources" / "relations.json").write_text(relations)
    (package / "one.py").write_text(
        'tr("a" if x else "b", y=1)\nsaid("short", "May")\nlanguage.counted(n, "event")\n'
        'plural(n, "{n} file", "{n} files")\nmark("June")\nEntry("quit", "&File/&More", "&Quit", tip="End")\n'
        "tr(variable)\n"
    )
    found = COLLECTOR.collect(tmp_path)
    assert found.words == {
        "a",
        "b",
        "short|May",
        "June",
        "&File",
        "&More",
        "&Quit",
        "End",
        "Visits",
        "Open",
        "open",
        "Sold {later}",
    }
    assert found.plurals == {"event", "{n} file"}
