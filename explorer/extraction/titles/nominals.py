"""Titles from noun phrases: items of lists, rows of tables, and happenings told by a noun."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

from explorer.extraction.clauses.verbs import VerbTable, present
from explorer.extraction.clauses.wordlists import VAGUE, points_on
from explorer.extraction.temporal.lexicon import MONTH_NUMBERS
from explorer.extraction.titles.actors import Pointers, owned
from explorer.extraction.titles.fitting import LONGEST, best_fit, ends_fixed
from explorer.extraction.titles.word import Word, lower_of

_SUCH_AS = re.compile(
    r"^.*\b(?:such as|including|included?|namely|like|concluded|signed|following|named)\b"
    r"[:,]?\s+(?:an? |the )?",
    re.IGNORECASE,
)
_FIRST = re.compile(
    r"^(?:(?:and|but|or|according to|after|following|upon|since|with|before|despite|on|in|during|by|as|from|"
    r"of|for|to|at|between|under|through|amid|via|whereupon|then|that|until)\s+)*(?:(?:an?|the)\s+)?\b",
    re.IGNORECASE,
)
_ROUNDABOUT: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(?<=Memorandum) of Understanding (?=for |on |in )"), " "),
    (re.compile(r"\bfor the (?:Establishment|Creation) of (?:an? |the )?(?:Mechanism (?=for ))?"), ""),
    (re.compile(r"(?<=Agreement) of Cooperation in (?=the |[A-Z])"), " on "),
    (re.compile(r"\b(Agreement|Treaty) of Cooperation (?=to |for |on )"), r"\1 "),
    (re.compile(r"(?<=Agreement) (?:for|on) the (?:Promotion and )?Reciprocal (?=Protection)"), " on "),
    (re.compile(r"\bAgreement on on\b"), "Agreement on"),
)
"""Official names said shortly."""


def as_words(text: str) -> list[Word]:
    """The words of a plain text, the commas kept."""
    return [Word(piece.rstrip(","), comma=piece.endswith(",")) for piece in text.split()]


def as_text(words: Sequence[Word]) -> str:
    """The words with their commas."""
    return " ".join([word.text + "," if word.comma else word.text for word in words])


def trimmed(words: Sequence[Word], verbs: VerbTable, longest: int = LONGEST) -> str:
    """The words, ended where a phrase ends within ``longest``; "" where no end will do."""
    kept = list(words)
    room = kept[:2]
    fixed = [*([Word("x")] * (LONGEST - longest)), *room]
    fit = best_fit(fixed, kept[2:], "", verbs, active=False) if len(kept) > 2 else None
    shown = kept[: 2 + fit.kept] if fit else room
    while shown and points_on(shown[-1].lower) and not ends_fixed(lower_of(shown)):
        shown = shown[:-1]
    return as_text(shown).rstrip(",") if shown else ""


def noun_title(words: Sequence[Word], kind: str, visited: str, verbs: VerbTable, pointers: Pointers) -> str:
    """The title of an item of a list or of a happening told by a noun; "" where the words give none."""
    text = _FIRST.sub("", _SUCH_AS.sub("", as_text(words)).strip(" ,;:-–"), count=1)
    text = owned(text, pointers)
    if not text or text.split()[0].lower() in VAGUE:
        return ""
    if kind == "visit" and not visited and _NAME_ALONE.fullmatch(text):
        return f"Visit of {text}"
    if kind == "visit" and visited and "visit" not in text.lower():
        return f"{trimmed(as_words(text), verbs, LONGEST - 1 - len(visited.split()))} visits {visited}"
    if kind == "agreement" or _NAMED_AGREEMENT.match(text):
        return _agreement(text, verbs)
    return trimmed(_to_comma(as_words(text)), verbs)


_NAME_ALONE = re.compile(r"[A-ZÀ-Þ][\w.'’-]+(?: (?:(?:de|da|la|van|von|bin|al|el) )*[A-ZÀ-Þ][\w.'’-]+){1,4}")
"""A person's name and nothing else."""
_NAMED_AGREEMENT = re.compile(
    r"(?:[A-Z][\w-]+ ){0,4}(?:Agreement|Treaty|Accord|Memorandum|Convention|Protocol|Pact)\b"
)


def is_agreement(text: str) -> bool:
    """Whether a noun phrase is the name of an agreement."""
    return _NAMED_AGREEMENT.match(text) is not None


def _to_comma(words: list[Word]) -> list[Word]:
    stop = next((at for at, word in enumerate(words) if word.comma and at >= 1), len(words) - 1)
    return words[: stop + 1]


_TOLD = re.compile(r"\b(?:sign|ratif|conclu|expir|abrogat)")
_AGREEMENT = re.compile(
    r"agreement|treat|accord|memorand|convention|pact|protocol|peace|truce", re.IGNORECASE
)


def _agreement(text: str, verbs: VerbTable) -> str:
    """An agreement's name with the word that says what happened to it."""
    for pattern, short in _ROUNDABOUT:
        text = pattern.sub(short, text)
    if _TOLD.search(text) or not _AGREEMENT.search(text):
        return trimmed(as_words(text), verbs)
    return f"{trimmed(as_words(text), verbs, LONGEST - 1)} signed"


def _without_roles(cells: list[str], kind: str) -> list[str]:
    """The cells of a visit without what only describes a name: "Ana Paz", "prime minister", "Lima"."""
    if kind != "visit":
        return cells
    last = len(cells) - 1
    return [cell for at, cell in enumerate(cells) if not 0 < at < last or not cell[0].islower()]


def _told_of_name(cells: Sequence[str], verbs: VerbTable) -> str:
    """A row whose last cell begins with a verb: "Ana Paz", "left on the outbreak of war"."""
    words = as_words(cells[-1]) if len(cells) > 1 and cells[0][0].isupper() else []
    base = verbs.past.get(words[0].lower) if words else None
    if base is None or verbs.base_of_participle(words[0].lower) != base or base not in _GOING:
        return ""
    return trimmed([*as_words(cells[0]), Word(present(base, plural=False)), *words[1:]], verbs)


_GOING = frozenset(
    {"leave", "die", "return", "arrive", "resign", "fall", "stay", "take", "lose", "win", "flee"}
)
"""What a row says of its person in the active voice, whatever else the form may be."""


def row_title(words: Sequence[Word], kind: str, persons: Container[str], verbs: VerbTable) -> str:
    """The title of a table's row from its cells; "" where its kind gives them no verb."""
    filled = [cell.strip() for cell in as_text(words).split(",") if cell.strip()]
    cells = _without_roles([cell for cell in filled if cell.lower() not in MONTH_NUMBERS] or filled, kind)
    if kind == "agreement":
        named = next((cell for cell in reversed(cells) if _AGREEMENT.search(cell)), "")
        return _agreement(named or " ".join(cells), verbs)
    if kind != "visit" or not cells:
        return _told_of_name(cells, verbs)
    if re.search(r"\bvisits?\b", cells[0]):
        return trimmed(as_words(cells[0] + (f" in {cells[1]}" if len(cells) == 2 else "")), verbs)
    if re.search(r"\b(?:meets?|met|receives?|received|hosts?)\b", cells[0]):
        return trimmed(as_words(cells[0]), verbs)
    met = " and " in cells[0] or (len(cells) > 1 and any(name in persons for name in cells[1].split()))
    if met:
        who = cells[0] if " and " in cells[0] else f"{cells[0]} and {cells[1]}"
        where = cells[1:] if " and " in cells[0] else cells[2:]
        return trimmed(as_words(f"{who} meet" + (f" in {where[0]}" if where else "")), verbs)
    if len(cells) > 1 and cells[1][0].isupper():
        return trimmed(as_words(f"{cells[0]} visits {cells[1]}"), verbs)
    return ""


def row_label(words: Sequence[Word], kind: str) -> str:
    """What stands in a table's row, as it stands there; "" where that is a mere name, or nothing."""
    cells = [cell.strip() for cell in as_text(words).split(",") if cell.strip()]
    if not cells:
        return ""
    whole = len(as_text(words).split()) <= LONGEST
    if len(cells) > 1 and cells[0][0].isupper() and whole:
        return f"{cells[0]}: {', '.join(cells[1:])}"
    told = any(word.text.islower() for word in words) and not _NAME_ALONE.fullmatch(cells[0])
    if len(cells) == 1 and whole and told:
        return cells[0]  # "Bridge inaugurated", "President Faye in Banjul"
    shown = [word.text for word in words][: LONGEST - 1]
    return f"{kind.capitalize()}: {' '.join(shown)}" if len(shown) > 2 else ""
