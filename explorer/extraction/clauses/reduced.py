"""Forms taken for verbs that are participles behind their noun: "the peace signed in Rome ended"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.transitives import is_done_to, is_surely_finite
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    BARE_PARTICLES,
    COORDINATORS,
    DETERMINERS,
    INTRANSITIVE,
    PARTICLES,
    PERSONAL,
    RELATIVES,
    is_idle,
)
from explorer.extraction.titles.word import Word, lower_of

ASKING = word_set("what how whether that")
"""Words that open what is asked or said."""
_NAMING = word_set("called named dubbed styled entitled nicknamed")
_BEHIND_PARTICIPLE = word_set("in by on at out from between under with for off near behind")


def is_done_by(lower: Sequence[str], verb: int, joint: int, capital: Sequence[bool]) -> bool:
    """Whether what follows a form up to ``joint`` tells by whom it was done: "a pact signed | by Peru".

    It is then a participle behind its noun, so that a verb behind "and" is that noun's and "and" joins two
    who act ("by Peru and Chile ended"). No object stands before "by", but times and places: each word is
    ``capital`` or a preposition. Who acts has a name or an article.
    """
    if verb < 1 or lower[verb - 1] in _NOT_BEHIND or lower[verb] in AUXILIARIES:
        return False
    by = next((at for at in range(verb + 1, joint) if lower[at] == "by"), 0)
    if not by or by + 1 == joint or not (capital[by + 1] or lower[by + 1] in DETERMINERS):
        return False
    return all(capital[at] or lower[at] in _PLACING for at in range(verb + 1, by))


_NOT_BEHIND = AUXILIARIES | PERSONAL | COORDINATORS | RELATIVES | {"that", "not", ","}
_PLACING = word_set("in on at")


def adds_agent(view: SentenceView, first: int, joint: int) -> bool:
    """Whether "and" at ``joint`` of a sentence joins two by whom what the one verb before tells was done."""
    if view.lower[joint] != "and" or "by" not in view.holds or "by" not in view.lower[first + 1 : joint - 1]:
        return False
    if not view.has_finite(joint, len(view.tokens)):
        return False
    verb = next((at for at in range(joint - 1, first, -1) if view.finite[at]), 0)
    if not verb or view.bases[verb] in INTRANSITIVE or view.has_finite(first, verb):
        return False
    capital = [one.is_capital or view.dated[at] for at, one in enumerate(view.tokens[:joint])]
    return is_done_by(view.lower, verb, joint, capital)


def is_reduced(piece: Sequence[Word], place: int, verb: int, verbs: VerbTable) -> bool:
    """Whether a form taken for a verb is a participle behind its noun ("the peace signed in Rome ended")."""
    form = piece[place].lower
    behind = piece[place + 1].lower if place + 1 < len(piece) else ""
    if place == 1 and verb == 2 and piece[0].lower == "that" and form in verbs.strong:
        return True  # "five days of rain that began [on 3 May] | killed forty"
    if not place or form in AUXILIARIES or form in verbs.strong or verbs.base_of_participle(form) is None:
        return False
    particle = verb + 2 < len(piece) and piece[verb + 1].lower in BARE_PARTICLES  # "worked out | at"
    after = piece[verb + 1 + particle].lower if verb + 1 < len(piece) else ""
    if verb == place + 1 and piece[place].dated:
        return True  # "five treaties signed [in 1851] fixed"
    if verb == place + 1 and is_surely_finite(piece[verb].lower, after, verbs):
        return True  # "a treaty signed [in 1851] lapsed"
    if verb == place + 1 or (verbs.past.get(form) and piece[place - 1].text[0].isdigit()):
        return piece[verb].lower in AUXILIARIES  # "the soldiers killed were", "12,000 suspected rebels were"
    here = verb == place + 2 and behind in {"there", "here"}
    if form in _NAMING or here or is_done_by_some(piece, place, verb, verbs):
        return True  # "a note signed [in May] by Ana Paz | asked for a truce"
    if behind in PARTICLES and piece[place + 2].lower in {"of", "by"}:
        return True  # "a court made up | of three found for Peru"
    if behind == "to" and piece[verb].lower in AUXILIARIES:
        # "a treaty meant to settle the dispute was signed"
        return ASKING.isdisjoint(lower_of(piece[place + 2 : verb]))
    if is_done_to(verbs.sure_base(form), piece[place + 1 : verb], verbs):
        return piece[verb - 1].lower not in COORDINATORS  # "a jet hijacked on its way landed in Malta"
    # "talks held in Lima came to nothing"
    sure = piece[verb].lower in AUXILIARIES or piece[verb].lower in verbs.strong
    is_main = sure or (after not in PREPOSITIONS and after != "to")
    return is_main and (behind in _BEHIND_PARTICIPLE or behind in PARTICLES or is_idle(behind))


def is_led_by_paper(piece: Sequence[Word], before: int, verb: int, verbs: VerbTable) -> bool:
    """Whether a form is the participle of an "a" behind "by": "and the coast by a pact | made in 1864".

    A date or a preposition follows, and the verb is one that has an object.
    """
    form, behind = piece[verb], piece[verb + 1].lower if verb + 1 < len(piece) else ""
    done = verbs.sure_base(form.lower)
    if done is None or done in INTRANSITIVE or verbs.base_of_participle(form.lower) is None:
        return False
    near = range(verb - 2, max(before, verb - _NEAR), -1)
    led = next((at for at in near if piece[at].lower in LEADING_TO_PAPER), 0)
    return led > 0 and piece[led + 1].lower in {"a", "an"} and (form.dated or behind in PREPOSITIONS)


_NEAR = 5
LEADING_TO_PAPER = word_set("by under through via")
"""Prepositions before the paper by which something was done."""


def is_done_by_some(piece: Sequence[Word], place: int, end: int, verbs: VerbTable) -> bool:
    """Whether what follows a form up to ``end`` tells by whom it was done, so that it is a participle."""
    lower = lower_of(piece)
    if "by" not in lower[place + 1 : end - 1] or verbs.base_of_past(lower[place]) in INTRANSITIVE:
        return False
    return is_done_by(lower, place, end, [word.text[0].isupper() for word in piece])
