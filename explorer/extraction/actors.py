"""What a headline calls the subject of a clause, from its full form to its shortest."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from explorer.extraction.headline import Word
from explorer.extraction.tokens import word_set
from explorer.extraction.view import PREPOSITIONS
from explorer.extraction.wordlists import (
    COORDINATORS,
    PERSONAL,
    RELATIONAL,
    RELATIVES,
    VAGUE,
    is_idle,
    points_on,
)


class Pointers(NamedTuple):
    """What stands for words that point elsewhere: "both nations", "he", "it", "they"; "" where unknown."""

    both: str = ""
    he: str = ""
    it: str = ""
    they: str = ""


class Actor(NamedTuple):
    """A subject as a headline names it, and what its shortening costs."""

    text: str
    cost: float


_BOTH = re.compile(
    r"^both$|^(?:both|the two|the|two|these|both of the) "
    r"(?:nations|countries|states|governments|sides|parties|powers|republics|kingdoms|neighbou?rs)$",
    re.IGNORECASE,
)
_NATIONS_OF = re.compile(
    r"^(?:the )?(?:nations|countries|governments|states|republics) of (?=.* and )", re.IGNORECASE
)
_ARTICLE = re.compile(r"^(?:an?|the)\s+(?=\S)", re.IGNORECASE)
_BETWEEN_BOTH = re.compile(
    r" (?:between|of) (?:the two|both|these two) (?:nations|countries|states|governments|sides|republics)\b",
    re.IGNORECASE,
)
_FILLER = re.compile(
    r"^(?:no fewer than|no less than|more than|at least|as many as|up to|some|about|around|nearly|almost|the "
    r"first of the|in total|a total of) (?=\d)",
    re.IGNORECASE,
)
_OWNERS = {"his": "he", "her": "he", "its": "it", "their": "they"}
_POINTING = {"he": "he", "she": "he", "it": "it", "they": "they"}


def actors(words: Sequence[Word], pointers: Pointers) -> list[Actor]:
    """The forms of a subject, fullest first; empty where it has none that a title could begin with."""
    text = " ".join(word.text for word in _plain(words))
    text = _pointed_at(between_both(text, pointers), pointers)
    if text.lower() in VAGUE | PERSONAL or not text:
        return []
    text = _ARTICLE.sub("", _FILLER.sub("", _NATIONS_OF.sub("", text)))
    found: list[Actor] = []
    for cost, form in enumerate((text, *_shorter(text, pointers.both))):
        if form and _sound(form) and form not in (actor.text for actor in found):
            found.append(Actor(form, 0.3 * cost))
    return found


def between_both(text: str, pointers: Pointers) -> str:
    """The text with "between the two countries" told by their names."""
    return _BETWEEN_BOTH.sub(f" between {pointers.both}", text) if " and " in pointers.both else text


def _plain(words: Sequence[Word]) -> Sequence[Word]:
    """Without conjunctions and adverbs before it, and without "in his turn" behind it."""
    kept = [word for word in words if not is_idle(word.lower) or word.text[0].isupper()]
    while kept and (kept[0].lower in COORDINATORS or is_idle(kept[0].lower)):
        kept = kept[1:]
    if len(kept) > 3 and kept[-1].lower == "turn" and kept[-3].lower == "in":
        return kept[:-3]
    return kept


def _sound(form: str) -> bool:
    words = form.split()
    last = words[-1].lower()
    if last in _QUANTITIES and len(words) == 1:
        return False
    first = words[0].lower()
    opens = first in PREPOSITIONS or (
        first in VAGUE and first not in {"both", "some", "others", "all", "such"}
    )
    return not opens and not (points_on(last) and last not in _QUANTITIES) and not first.endswith("est")


_QUANTITIES = word_set("one two three four five most many several first second")


def _pointed_at(text: str, pointers: Pointers) -> str:
    """The text with "he", "its" or "both countries" replaced by what they mean; "" for an unknown pronoun."""
    lower = text.lower()
    if _BOTH.match(text):
        return pointers.both or text
    if lower in _POINTING:
        return str(getattr(pointers, _POINTING[lower]))
    if lower.split()[:2] in (["he", "and"], ["she", "and"]):
        return f"{pointers.he}{text[lower.index(' and') :]}" if pointers.he else ""
    return owned(text, pointers)


def owned(text: str, pointers: Pointers) -> str:
    """The text with "his", "its" or "their" before it replaced by the owner's name, or left out."""
    owner = re.match(r"^(his|her|its|their)\s+(?=\w)", text, re.IGNORECASE)
    if owner is None:
        return text
    name = str(getattr(pointers, _OWNERS[owner.group(1).lower()]))
    rest = text[owner.end() :]
    if not name or " and " in name or len(name.split()) > 3:
        return rest
    genitive = "'" if name.endswith("s") else "'s"
    return f"{name}{genitive} {rest}"


_OF_THEM = re.compile(r"(?<=[%\w]) of (?:them|it|these|those|which|whom)$")


def _shorter(text: str, both: str) -> list[str]:
    """Shorter forms: without the pair it is about, what hangs on the noun, an office before a name."""
    words = _OF_THEM.sub("", _BETWEEN_BOTH.sub("", text).replace(f" between {both}", "")).split()
    forms = [" ".join(words)]
    if words and words[0].lower() in {"bilateral", "diplomatic"}:
        forms.append(" ".join(words[1:]))
    ends = (stop for stop in range(len(words) - 1, 0, -1) if _may_end(words, stop))
    forms.extend(" ".join(words[:stop]) for stop in ends)
    return [*forms, *(shorter for form in forms if (shorter := without_office(form)) != form)]


def _may_end(words: Sequence[str], stop: int) -> bool:
    """Whether the subject may end before ``words[stop]``: a phrase or clause that only describes it."""
    word, last = words[stop].lower(), words[stop - 1].lower()
    if word in RELATIVES:
        return True
    if word not in PREPOSITIONS or last in PREPOSITIONS:
        return False
    if word == "between":
        return last in {"relations", "trade", "ties", "commerce"}
    if word == "of" or (word in {"from", "to"} and "between" in words[:stop]):
        return last not in RELATIONAL | _QUANTITIES and not last.endswith("est") and stop > 1 and word == "of"
    return True


_OFFICE = re.compile(
    r"^(?:(?:[A-Z][a-z]+(?:ian|ean|an|ese|ish|ch|i|er)|US|U\.S\.|British) )?"
    r"(?:(?:Prime |Foreign |Defen[cs]e |Finance |Interior |Vice |Vice-|Deputy |Chief |First )*"
    r"(?:President|Minister|Secretary|Ambassador|Chancellor|Premier|Senator|Governor|Chairman|General))"
    r"(?: of (?:State|Foreign Affairs|Defen[cs]e))? (?=[A-ZÀ-Þ][\w.'’-]+(?: |$))"
)


def without_office(text: str) -> str:
    """A person's name without the office before it: "Bolivian President Ana Paz" gives "Ana Paz"."""
    return _NAME_BEHIND.sub("", _OFFICE.sub("", text))


_NAME_BEHIND = re.compile(
    r"^[^,]*\b(?!and\b|of\b|in\b|the\b|for\b|to\b|on\b|with\b|at\b|by\b|from\b|de\b|da\b|van\b|von\b|al\b|bin\b)"
    r"[a-z]{2,}(?:-[a-z]+)* (?=[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]+){1,3}$)"
)
"""What stands before a full name: "coca grower leader", "president-elect"."""
