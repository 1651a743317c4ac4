"""The words of the program in the reader's language, for every room and without Qt.

English words stand in the code and are the keys; ``resources/languages/`` holds what they are in other
languages, one file each, written by ``docs/make_translation.py``. Words without a translation stay English.

One language is installed for the whole program, as Qt keeps one translator for the whole application: a
caption is made five calls below whoever knows the reader. It is the only state of this kind in the program.
The start of the program sets it, once and before anything is said; the commands leave it English unless
they are told otherwise, so that the same command prints the same bytes everywhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from explorer.errors import InputError
from explorer.resources import load_json

NAMES = {"en": "English", "es": "Español"}
"""The languages that the program speaks, by their codes, each called as its speakers call it."""

CONTEXT_MARK = "|"
"""Stands in a key between where words stand and the words, for those that one language says alike."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language and the program's words in it.

    ``words`` are by their English, or by ``context|English``; ``plurals`` are the forms for one and for more,
    by the English form for one. ``contractions`` are what two words become together ("de el", "del") and
    apply where a value meets the words around it. ``articles`` stand before dates of a precision in whole
    sentences, by its name or by the number that EDTF gives a season; with ``always_articles``, after every
    preposition. ``roman`` says that centuries have Roman numbers; ``separator`` stands between the thousands
    of numbers from ``separated_from`` on.
    """

    code: str = "en"
    words: Mapping[str, str] = field(default_factory=dict)
    plurals: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    contractions: tuple[tuple[str, str], ...] = ()
    articles: Mapping[str, str] = field(default_factory=dict)
    always_articles: bool = False
    roman: bool = False
    separator: str = ","
    separated_from: int = 1000

    def tr(self, text: str, /, **values: object) -> str:
        """``text`` in this language, with its ``{names}`` replaced by ``values``.

        Raises KeyError for a name without a value.
        """
        return self.filled(self.words.get(text, text), values)

    def said(self, context: str, text: str, /, **values: object) -> str:
        """As :meth:`tr`, of words that another language says differently in different places."""
        return self.filled(self.words.get(f"{context}{CONTEXT_MARK}{text}", text), values)

    def plural(self, number: int, one: str, many: str, /, **values: object) -> str:
        """The form of a text for a number, which stands in it as ``{n}``."""
        forms = self.plurals.get(one, (one, many))
        return self.filled(forms[number != 1], {"n": self.number(number), **values})

    def counted(self, number: int, one: str, many: str = "", /) -> str:
        """A number with its noun: ``1 event``, ``1,204 events``."""
        return f"{self.number(number)} {self.plurals.get(one, (one, many or one + 's'))[number != 1]}"

    def number(self, number: int) -> str:
        """A number as people write it: ``1,204``, or ``1204`` and ``12 040`` in Spanish."""
        return (
            str(number) if abs(number) < self.separated_from else f"{number:,}".replace(",", self.separator)
        )

    def filled(self, found: str, values: Mapping[str, object]) -> str:
        """Words of this language with their ``{names}`` replaced; unchanged where there are no values."""
        if not values:
            return found
        found = found.format(**values)
        for apart, together in self.contractions:
            found = found.replace(apart, together)
        return found


ENGLISH = Language(articles=dict.fromkeys(("decade", "century", "quarter", "half"), "the"))


class _Installed:
    language = ENGLISH


def current() -> Language:
    """The language that the program speaks."""
    return _Installed.language


def install(language: Language) -> None:
    """Have the program speak a language from now on. What was said already stays as it is."""
    _Installed.language = language


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Speak a language for a while."""
    before = current()
    install(language)
    try:
        yield
    finally:
        install(before)


def load_language(code: str) -> Language:
    """The language of a code of NAMES. Raises InputError naming a code that is none."""
    if code not in NAMES:
        raise InputError(f"there is no language “{code}”; there are {', '.join(NAMES)}")
    if code == ENGLISH.code:
        return ENGLISH
    data = load_json(f"languages/{code}.json")
    style = data["style"]
    return Language(
        code,
        {key: words for key, words in data["words"].items() if words},
        {one: (forms[0], forms[1]) for one, forms in data["plurals"].items() if all(forms)},
        tuple((apart, together) for apart, together in style["contractions"]),
        style["articles"],
        style["always_articles"],
        style["roman"],
        style["separator"],
        style["separated_from"],
    )


def mark(text: str, context: str = "") -> str:
    """``text`` as it is: a literal in a table, to be collected there and translated where it is shown.

    ``context`` is that of :func:`said` where it will be shown with one.
    """
    return text


def tr(text: str, /, **values: object) -> str:
    """``text`` in the reader's language, with its ``{names}`` replaced by ``values``.

    The text must be a literal where it is written, so that it can be collected; so must those of the
    functions below. Raises KeyError for a name without a value.
    """
    return _Installed.language.tr(text, **values)


def said(context: str, text: str, /, **values: object) -> str:
    """As :func:`tr`, of words that another language says differently where the ``context`` is another."""
    return _Installed.language.said(context, text, **values)


def plural(number: int, one: str, many: str, /, **values: object) -> str:
    """The form of a text for a number, which stands in it as ``{n}``: ``{n} file is``, ``{n} files are``."""
    return _Installed.language.plural(number, one, many, **values)


def counted(number: int, one: str, many: str = "", /) -> str:
    """A number with its noun: ``1 event``, ``1,204 events``; ``many`` where it does not end in s."""
    return _Installed.language.counted(number, one, many)


def number_words(number: int) -> str:
    """A number as people write it: ``1,204``."""
    return _Installed.language.number(number)
