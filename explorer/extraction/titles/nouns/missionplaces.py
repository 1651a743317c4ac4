"""Missions told once for several towns, each with a date: "consulates in Arica (1993) and Tacna (⟦2018⟧)"."""

from __future__ import annotations

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import present, singular
from explorer.extraction.clauses.view import DETERMINERS, PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import BE, COORDINATORS, INDEFINITE, MISSIONS, NUMBERS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.heading import Heading


def mission_at(text: str, telling: Telling, heading: Heading) -> str:
    """Which mission there is in the town whose brackets hold the date; "" where it tells of none."""
    view, at = telling.view, telling.at
    opening = _opening(view, at) if view.hidden[at] else 0
    place = _name_start(view, opening)
    if not opening or place == opening:
        return ""
    link = _link(view, place)
    first = _mission_start(view, link) if link else 0
    if not first:
        return ""
    mission = _one(view, first, link)
    where = f"{mission} in {text[view.starts[place] : view.ends[opening - 1]]}"
    verb = next((at for at in range(first - 1, 0, -1) if view.finite[at]), 0)
    base = _HAVING.get(view.lower[verb], view.bases[verb]) if verb else ""
    there = view.lower[:1] == ("there",) and view.lower[verb] in BE
    if (verb and not there and base not in _OWNING) or (not verb and any(view.finite)):
        return ""
    if verb and (view.finite[verb - 1] or heading.verbs.base_of_participle(view.lower[verb - 1])):
        return ""  # "reopened closed consulates"
    if not _only_missions(view, verb + 1 if verb else 0, first):
        return ""
    act = next((word for word in view.lower[opening + 1 : at] if word in _ACTS), _DONE.get(base, ""))
    inside = act and base not in _DONE
    owner = owner_before(text, view, verb, heading) if verb and not inside and not there else ""
    if owner:
        article = "an" if mission.lower().startswith(_VOWELS) else "a"
        done = present(base if base in _DONE else "open", plural=False)
        return f"{owner} {done} {article} {where}"
    return f"{where[0].upper()}{where[1:]} {act or 'opened'}"


_VOWELS = ("a", "e", "i", "o", "hon")
_HAVING = {"has": "have", "maintains": "maintain", "operates": "operate", "keeps": "keep"}
_DONE = {"open": "opened", "establish": "established", "close": "closed", "reopen": "reopened"}
_OWNING = frozenset(_HAVING.values()) | frozenset(_DONE)
"""Verbs whose subject a mission belongs to."""


def _only_missions(view: SentenceView, first: int, end: int) -> bool:
    """Whether nothing but other missions and their towns stand there: "has an embassy in Rome and".

    What else may stand there is more of the verb, a denial, or what the missions only describe: "has closed
    its", "has no", "opened fire on".
    """
    for at in range(first, end):
        word = view.lower[at]
        named = view.tokens[at].is_capital or view.dated[at] or not view.tokens[at].is_word
        place = word in _INSIDE and at > first and _ends_mission(view.lower[at - 1])
        dating = word in _INSIDE and view.tokens[at - 1].text == "("
        if not (named or place or dating or word in _BEFORE or _ends_mission(word)):
            return False
    return True


def _ends_mission(word: str) -> bool:
    """Whether the name of a mission may end with a word."""
    return singular(word) in _MISSIONS or word == "general"


_ACTS = word_set("opened established founded reopened closed")
_INSIDE = _ACTS | word_set("since from in")
"""Words before the date in the brackets behind a town."""


def _opening(view: SentenceView, at: int) -> int:
    """The bracket that opens before a date and words that lead to it; 0 where more stands there."""
    while at > 1 and view.lower[at - 1] in _INSIDE:
        at -= 1
    return at - 1 if at and view.tokens[at - 1].text == "(" else 0


def _name_start(view: SentenceView, end: int) -> int:
    """Where the name before a token begins; the token itself where none stands there."""
    first = end
    while first and view.tokens[first - 1].is_capital:
        first -= 1
    return first


def _link(view: SentenceView, place: int) -> int:
    """The "in" before the first town of the list whose towns a name goes on; 0 where it goes on none."""
    while place and view.lower[place - 1] not in _IN:
        end = place
        while end and view.lower[end - 1] in _JOINTS:
            end -= 1
        if end == place:
            return 0
        if end and view.tokens[end - 1].text == ")":
            while end and view.tokens[end - 1].text != "(":
                end -= 1
            end -= 1
        place = _name_start(view, end)
        if place == end:
            return 0
    return max(place - 1, 0)


_IN = word_set("in at")
_JOINTS = frozenset({"and", ","})


def _mission_start(view: SentenceView, end: int) -> int:
    """Where the noun phrase of a mission begins that ends before a token; 0 where none does."""
    noun = end - 1 - (view.lower[end - 1] == "general")
    if noun < 1 or singular(view.lower[noun]) not in _MISSIONS:
        return 0
    if view.lower[noun] == "commissions" and view.lower[noun - 1] != "high":
        return 0
    first = noun
    while first and view.tokens[first - 1].is_word and _describes(view, first - 1):
        first -= 1
    told = singular(view.lower[noun]) != view.lower[noun] or view.lower[first - 1] in INDEFINITE
    return first if first and told else 0


_MISSIONS = MISSIONS | {"office", "commission"}
"""What states have in towns of others; of commissions only high ones."""
_DESCRIBING = word_set(
    """consular cultural commercial diplomatic former full general high honorary interests liaison new own
    permanent representative resident small trade visa"""
)
"""Words that say what kind of mission it is."""
_DENYING = word_set("no not never neither nor")
_ADDING = word_set("also now still")
_BEFORE = ((DETERMINERS | COORDINATORS | NUMBERS | _ADDING) - _DENYING) | _DESCRIBING
"""What may stand between a verb and the missions."""


def _describes(view: SentenceView, at: int) -> bool:
    """Whether a word belongs to the noun behind it: "honorary consulates", "EU offices"."""
    told = view.lower[at] in _DESCRIBING or view.tokens[at].is_capital
    return told and not view.finite[at] and not view.dated[at] and view.lower[at] not in PREPOSITIONS


def _one(view: SentenceView, first: int, end: int) -> str:
    """One of the missions that the tokens tell of: "consulates general" is "consulate general"."""
    words = [token.text for token in view.tokens[first:end]]
    noun = -2 if words[-1].lower() == "general" else -1
    words[noun] = singular(words[noun])
    return " ".join(words)


def owner_before(text: str, view: SentenceView, verb: int, heading: Heading) -> str:
    """Whose missions a sentence says they are, by the name or the "it" that it begins with; else ""."""
    if view.lower[:verb] == ("it",):
        return heading.pointers.it
    end = verb - 1 if view.lower[verb - 1] in _ADDING else verb
    end = end - 2 if view.lower[max(end - 2, 0) : end] == (",", "which") else end
    return "" if not end or _name_start(view, end) else text[view.starts[0] : view.ends[end - 1]]
