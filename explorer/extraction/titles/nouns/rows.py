"""Titles of rows of tables, from their cells."""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.extraction.clauses.verbs import VerbTable, indefinite, present
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import COORDINATORS, DETERMINERS
from explorer.extraction.temporal.lexicon import MONTH_NUMBERS
from explorer.extraction.titles.form.fitting import LONGEST
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.nouns.matches import match_title
from explorer.extraction.titles.nouns.nominals import (
    AGREEMENT,
    NAME_ALONE,
    agreement_title,
    as_text,
    as_words,
    trimmed,
)
from explorer.extraction.titles.word import Word, has_finite


def clause_in(words: Sequence[Word]) -> list[Word]:
    """The words of the last cell where it alone tells all in a clause, or of the only cell; none else."""
    cells = _cells(words)
    told = cells if len(cells) == 1 else [cell for cell in cells if _is_clause(cell)]
    return told[0] if len(told) == 1 and told[0] is cells[-1] else []


def _cells(words: Sequence[Word]) -> list[list[Word]]:
    """The words between commas, which stand between cells too."""
    cells: list[list[Word]] = [[]]
    for word in words:
        cells[-1].append(word)
        if word.comma:
            cells.append([])
    return [cell for cell in cells if cell]


def _is_clause(cell: Sequence[Word]) -> bool:
    """Whether a cell begins with a name or a noun and goes on with a verb that has something behind it."""
    return len(cell) > 3 and cell[0].text[0].isupper() and has_finite(cell[1:-1])


def _without_roles(cells: list[str], kind: str) -> list[str]:
    """The cells of a visit without what only describes a name: "Ana Paz", "prime minister", "Lima"."""
    if kind != "visit":
        return cells
    last = len(cells) - 1
    return [
        cell
        for at, cell in enumerate(cells)
        if not 0 < at < last or not cell[0].islower() or _GATHERED.fullmatch(cell)
    ]


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


def row_title(words: Sequence[Word], heading: Heading) -> str:
    """The title of a table's row from its cells; "" where its kind gives them no verb."""
    cells = _without_roles(_telling_cells(words), heading.kind)
    return match_title(cells, heading.states) or _title_by_kind(cells, heading)


def _title_by_kind(cells: Sequence[str], heading: Heading) -> str:
    kind, verbs = heading.kind, heading.verbs
    if kind == "agreement":
        named = next((cell for cell in reversed(cells) if AGREEMENT.search(cell)), "")
        aim = _aim(cells, named, verbs)
        return aim or agreement_title(named or " ".join(cells), verbs)
    if kind != "visit" or not cells:
        return _told_of_name(cells, verbs)
    return _visit_told_above(cells, heading) or _visit_title(cells, heading)


def _visit_title(cells: Sequence[str], heading: Heading) -> str:
    """Who visits, meets or holds what, as the cells of a visit's row tell it; "" where they do not."""
    persons, verbs = heading.persons, heading.verbs
    if len(cells) > 1 and _is_note(cells[1], verbs):
        return _noted(cells, verbs) if heading.is_person(cells[0]) else ""
    if re.search(r"(?i)\bvisits?\b", cells[0]):
        place = f" in {cells[1]}" if len(cells) == 2 and not _GOES.search(cells[0]) else ""
        return trimmed(as_words(_paid(cells) or cells[0] + place), verbs)
    if held := _held(cells, heading):
        return trimmed(as_words(held), verbs)
    if re.search(r"\b(?:meets?|met|receives?|received|hosts?)\b", cells[0]):
        return trimmed(as_words(cells[0]), verbs)
    met = " and " in cells[0] or (len(cells) > 1 and any(name in persons for name in cells[1].split()))
    if met:
        who = cells[0] if " and " in cells[0] else f"{cells[0]} and {cells[1]}"
        others = cells[1:] if " and " in cells[0] else cells[2:]
        where = [cell for cell in others if cell[0].isupper()]
        return trimmed(as_words(f"{who} meet" + (f" in {where[0]}" if where else "")), verbs)
    if len(cells) > 1 and _OCCASION.search(cells[1]):
        return trimmed(as_words(f"{cells[1]} of {cells[0]}"), verbs)
    if len(cells) > 1 and cells[1][0].isupper() and not _is_told_in(cells[1], cells[0]):
        guest = _IN_LAND.fullmatch(cells[0]) if len(cells[0]) <= _LONG_NAME else None
        who, place = guest.groups() if guest else cells[:2]
        return trimmed(as_words(f"{who} visits {place}"), verbs)
    return ""


def _held(cells: Sequence[str], heading: Heading) -> str:
    """What is held at a place, where the cells say that somebody gathers there; "" for others.

    "First round of talks", "Kobe" or "Border Council", "first meeting", "Kobe"; a person or two meet.
    """
    if len(cells) > 1 and cells[1][0].isupper() and _GATHERED.match(cells[0]):
        return f"{cells[0]} held in {cells[1]}"
    if len(cells) != _WITH_PLACE or " and " in cells[0] or heading.is_person(cells[0]):
        return ""
    if _GATHERED.fullmatch(cells[1]) and cells[2][0].isupper():
        body = _ARTICLE.sub("", cells[0])
        return f"{cells[1]} of the {body} held in {cells[2]}"
    return ""


_ARTICLE = re.compile(r"(?i)^the ")
_WITH_PLACE = 3
_GOES = re.compile(r"\bvisits? (?:[A-Z]|the [A-Z])")
"""A cell that tells who visits whom: "Ana Paz visits Peru"."""
_IN_LAND = re.compile(r"(.+) in ((?:the )?[A-Z][\w’' -]*)")
"""A guest and the land where he was, beside which the place stands: "King Paul in Peru", "Lima"."""
_LONG_NAME = 100
"""Characters of such a cell, at most."""


def _is_told_in(cell: str, other: str) -> bool:
    """Whether the words of a cell stand in another one: not "Niger" in "Nigeria"."""
    return re.search(rf"(?<!\w){re.escape(cell)}(?!\w)", other) is not None


def _paid(cells: Sequence[str]) -> str:
    """Who visits the place in the second cell, if the first names the visit by its guest; "" for others."""
    told = _PAID.fullmatch(cells[0]) if len(cells) == 2 and cells[1][0].isupper() else None
    if told is None:
        return ""
    plural, sort = " and " in told["guest"], (told["sort"] or "").lower()
    verb = f"{present('make', plural=plural)} {indefinite(sort)} {sort} visit to" if sort else ""
    return f"{told['guest']} {verb or present('visit', plural=plural)} {cells[1]}"


_PAID = re.compile(
    r"(?i)(?:(?P<sort>state|official|private|working) )?visit (?:of|by) (?:the )?(?P<guest>(?:(?! to ).)+)"
)
"""A cell that names a visit by its guest, beside which the place stands: "State visit of Ana Paz"."""
_GATHERED = re.compile(
    r"(?i)(?!.*\b(?:president|minister|delegation)\b)(?:[\w'’–-]+ ){0,4}?(?:summit|meeting|conference|round"
    r"|session|consultations?|talks|negotiations|congress|forum|exercises?)\b"
    r"(?=\W*$|[^\w\s]| (?:of|on|with|between|for|in|at|and|to|\d))"
)
"""What a cell names that is held somewhere, where it names nobody: "First round of talks".

The noun is not that of an office: "Congress leader Ana Paz".
"""


def _telling_cells(words: Sequence[Word]) -> list[str]:
    """The cells without those of a mere month, and without the number of the row."""
    filled = [cell.strip() for cell in as_text(words).split(",") if cell.strip()]
    if len(filled) > 1 and _NUMBER.fullmatch(filled[0]):
        filled = filled[1:]
    return [cell for cell in filled if cell.lower() not in MONTH_NUMBERS] or filled


_NUMBER = re.compile(r"(?i)(?:no\.? ?)?\d{1,3}\.?|[ivxl]+\.?")
"""What only counts the rows of a table: "3", "No. 4", "IV"."""


def _visit_told_above(cells: Sequence[str], heading: Heading) -> str:
    """Who visits whom, or what is held where, as the words above a table say of each of its rows."""
    if heading.visited:
        guest = next((cell for cell in cells if heading.is_person(cell)), cells[0])
        verb = present("visit", plural=" and " in guest)
        room = LONGEST - 1 - len(heading.visited.split())
        return f"{trimmed(as_words(guest), heading.verbs, room)} {verb} {heading.visited}"
    (place, *more) = cells
    named = place in heading.singulars or (place.istitle() and place.isalpha())
    where = named and not more and place not in heading.persons
    return f"{heading.gathering} held in {place}" if heading.gathering and where else ""


def _is_note(cell: str, verbs: VerbTable) -> bool:
    """Whether a cell says what was done or where to look, and names no place: "Met the king", "See Lima"."""
    first, *others = cell.lower().split()
    return bool(others) and (first == "see" or first in verbs.past)


def _noted(cells: Sequence[str], verbs: VerbTable) -> str:
    """What a guest did, as the note behind his name says: "Ana Paz", "Met the king"."""
    first, *rest = as_words(cells[1])
    base = verbs.past.get(first.lower, "")
    return trimmed([*as_words(cells[0]), Word(present(base, plural=False)), *rest], verbs) if base else ""


_OCCASION = re.compile(r"(?i)\b(?:visit|trip|stay|stopover|pilgrimage)$")
"""What a cell says of a visit beside its guest: "State visit"."""


def _aim(cells: Sequence[str], named: str, verbs: VerbTable) -> str:
    """A row whose guest came for an agreement: "Togo", "To sign a treaty"; "" for others."""
    words = as_words(named)
    if len(words) < 3 or words[0].lower != "to" or not verbs.is_base(words[1].lower):
        return ""
    guest = next((cell for cell in cells if cell != named and cell[0].isupper()), "")
    verb = Word(present(words[1].lower, plural=" and " in guest))
    return trimmed([*as_words(guest), verb, *words[2:]], verbs) if guest else ""


def row_label(words: Sequence[Word], kind: str) -> str:
    """What stands in a table's row, as it stands there; "" where that is a mere name, or nothing."""
    cells = _telling_cells(words)
    if not cells:
        return ""
    whole = len(as_text(words).split()) <= LONGEST
    if len(cells) > 1 and cells[0][0].isupper() and whole:
        others = [cell for cell in cells[1:] if not _is_told_in(cell, cells[0])]
        return f"{cells[0]}: {', '.join(others)}" if others else cells[0]
    told = any(word.text.islower() for word in words) and not NAME_ALONE.fullmatch(cells[0])
    if len(cells) == 1 and whole and told:
        return cells[0]  # "Bridge inaugurated", "President Faye in Banjul"
    shown = [word.text for word in words][: LONGEST - 1]
    while shown and len(shown) < len(words) and shown[-1] in _POINTING:
        shown.pop()
    return f"{kind.capitalize()}: {' '.join(shown)}" if len(shown) > 2 else ""


_POINTING = PREPOSITIONS | COORDINATORS | DETERMINERS
"""Words that point on, with which what is broken off does not end."""
