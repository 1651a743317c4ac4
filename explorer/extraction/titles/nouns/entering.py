"""Who becomes what, by an aside with its date: "Ana Paz, ambassador from ⟦1997⟧", "in office since ⟦May⟧"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.bearers import OFFICES
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import present
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import (
    ARTICLES,
    COORDINATORS,
    DETERMINERS,
    OWNERS,
    RELATIVES,
    SUBORDINATORS,
    core_length,
)
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.nouns.datedphrases import may_stand_in, name_before
from explorer.extraction.titles.nouns.nominals import as_text
from explorer.extraction.titles.subjects.actors import owned
from explorer.extraction.titles.subjects.both import BOTH
from explorer.extraction.titles.subjects.offices import without_office
from explorer.extraction.titles.word import has_comma, has_finite


def entering(text: str, telling: Telling, heading: Heading) -> str:
    """Who takes office, becomes or ceases to be something on the date of an aside; "" without one."""
    view, at = telling.view, telling.at
    before = view.lower[at - 1] if at else ""
    turns = _TURNS.get(before, "becomes" if before == "independent" else "")
    end = at - (before in _TURNS)
    opening = opening_before(view, end) if turns else -1
    if opening < 0:
        return ""
    said = list(view.lower[opening + 1 : end])
    name = name_of_aside(text, view, opening)
    if said == ["independent"]:
        name = name or heading.home
        return f"{name} {turns} independent" if name else ""
    if name and turns == "becomes" and " ".join(said) in _HOLDING:
        return f"{name} {_HOLDING[' '.join(said)]}"
    if turns == "becomes" and (told := _state(said)) is not None:
        thing = _thing(text, view, telling.start, opening)
        return _of_thing(thing, *told, heading) if thing else ""
    person = heading.is_person(name)
    if before == "since" and len(said) == 2 and said[0] == "in" and said[1] in _COMING:
        hangs = view.lower[max(0, opening - 1 - len(name.split()))] in PREPOSITIONS
        thing = _thing(text, view, telling.start, opening) or ("" if hangs else name)
        rules = (person and not hangs) or _head(thing.lower().split()) in _RULING
        coming = _COMING[said[1]] if not rules else ("take", "office") if said[1] == "place" else None
        return _of_thing(thing, *coming, heading) if thing and coming else ""
    both = telling.date.start is not None and telling.date.end is not None and telling.date.is_interval
    known = person or name in heading.singulars
    if both and person and before in _SPANNING:
        turns = "serves as" if _head(said) in _SERVING else "is"  # "Ana Paz, ambassador from 1991 to 1995"
    elif both or not known:
        return ""
    if not _is_role(view, opening + 1, end, heading, person=person):
        return ""
    role = owned(as_text(words_of(text, view, opening + 1, end)), heading.pointers)
    role = role.removeprefix("the ")
    if " " not in name and view.lower[max(0, opening - 2)] in PREPOSITIONS:
        return ""  # "the Fund for Development, dormant since 1979"
    return f"{name} {turns} {role}" if len(role.split()) <= _LONG else ""


def name_of_aside(text: str, view: SentenceView, opening: int) -> str:
    """The name before an aside, without an office and what leads up to it."""
    name = name_before(text, view, opening)
    lead, _, rest = name.partition(" ")
    return without_office(rest if lead.lower() in _LEADS and rest else name)


_LEADS = PREPOSITIONS | {"the"}


def _state(said: Sequence[str]) -> tuple[str, str] | None:
    """The verb and what follows it of a thing since it is so: "fall", "dormant"; None for other words."""
    told = " ".join(said)
    if told in _STATES:
        return _STATES[told], _CALLED.get(told, told)
    return ("", told) if said[:1] == ["under"] and len(said) == _SHORT else None


_STATES = {
    "under way": "get",
    "out of use": "fall",
    "in disuse": "fall",
    "in abeyance": "fall",
    "in ruins": "fall",
    "dormant": "fall",
    "idle": "fall",
    "vacant": "fall",
    "empty": "stand",
}
_CALLED = {"in disuse": "into disuse", "in abeyance": "into abeyance", "in ruins": "into ruins"}
"""How a thing comes to be so, where other words say so than that it is."""


def _of_thing(thing: str, verb: str, state: str, heading: Heading) -> str:
    """A title that says what a thing is since a date; two states are told by their names."""
    both = heading.pointers.both if BOTH.match(thing) else ""
    verb = present(verb, plural=heading.is_plural(thing)) if verb else ""
    return " ".join(filter(None, (both or thing, verb, state)))


def _thing(text: str, view: SentenceView, start: int, opening: int) -> str:
    """What a telling begins with up to an aside, where that is a noun phrase: "A ban on fish"."""
    if start >= opening:
        return ""
    while view.lower[start] in _JOINING:
        start += 1
    words = words_of(text, view, start, opening)
    if len(words) < _SHORT or words[0].lower not in DETERMINERS or has_finite(words) or has_comma(words[:-1]):
        return ""
    return as_text(words[words[0].lower in ARTICLES :]).rstrip(",")


_SHORT = 2
_JOINING = COORDINATORS | word_set(", ;")


_TURNS = {
    "from": "becomes",
    "between": "becomes",
    "since": "becomes",
    "until": "ceases to be",
    "till": "ceases to be",
}
_SPANNING = frozenset({"from", "between"})
_HOLDING = {
    "in office": "takes office",
    "in power": "comes to power",
    "back in office": "returns to office",
    "back in power": "returns to power",
    "in exile": "goes into exile",
    "in hiding": "goes into hiding",
}
_COMING = {
    "force": ("come", "into force"),
    "effect": ("take", "effect"),
    "place": ("", "put in place"),
    "use": ("come", "into use"),
}
"""What is told of a thing since when it is in force."""
_RULING = OFFICES | word_set("government cabinet junta leader ruler head chief administration monarch")
"""Those of whom "in place" says that they hold office."""
_NO_POSTS = word_set(
    "heir successor predecessor pretender claimant rebel dissident fugitive exile widow student"
)
_SERVING = (OFFICES - _NO_POSTS) | word_set(
    """head chief leader deputy officer representative member adviser advisor chairwoman chair treasurer
    speaker magistrate senator congressman principal rector dean chaplain curator manager trustee coach
    attorney prefect spokesman spokeswoman aide"""
)
"""What one serves as; all else one only is: a prisoner, ill, somebody's wife."""


def _head(words: Sequence[str]) -> str:
    """The last of the words of a noun phrase before what hangs on it: "head of the union"."""
    end = core_length(words)
    return words[end - 1].rpartition("-")[2] if end else ""


_LONG = 9


def opening_before(view: SentenceView, end: int) -> int:
    """The sign that opens the aside that ends at a token; -1 without one."""
    first = end
    while first and may_stand_in(view, first - 1):
        first -= 1
    return first - 1 if 0 < first < end and view.tokens[first - 1].text in _SIGNS else -1


_SIGNS = {",", "(", ";"}


def _is_role(view: SentenceView, first: int, end: int, heading: Heading, *, person: bool) -> bool:
    """Whether a noun phrase says what somebody is: "the head of the union", but not "supplied from"."""
    noun = first + (view.lower[first] in DETERMINERS | OWNERS)
    word = view.lower[noun]
    if noun >= end or not view.tokens[first].is_word or {word, view.lower[first]} & _NOT_NOUNS:
        return False
    verbal = heading.verbs.base_of_participle(word) is not None or word.endswith("ing")
    return not verbal and (person or noun > first or view.tokens[noun].text[:1].islower())


_NOT_NOUNS = (
    PREPOSITIONS
    | RELATIVES
    | SUBORDINATORS
    | word_set("no then still now also back out off away and or already never hardly almost nearly possibly")
    | word_set("former formerly once would-be not only perhaps briefly")
)
