"""What the build of a clause adds to a kind: somebody speaks, somebody moves, or it repeats what was told."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from explorer.extraction.clauses.tokens import Token, word_set
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.kinds.actions import BE
from explorer.extraction.source import Source

SPEECH_BONUS = 6
"""What a main verb of speech adds to politics: saying is the happening, whatever is spoken of."""

MOTION_BONUS = 4
"""What a main verb of motion adds to visits when a named person moves."""

REPEAT_BONUS = 6
"""What a clause that only repeats another ("Peru followed in 1840") adds to the kind of that one."""


def leaning(
    source: Source, tokens: Sequence[Token], verb: int, action: Sequence[int], senses: Mapping[int, str]
) -> dict[str, int]:
    """What the main verb at the place ``verb`` adds to kinds; ``action`` are the words that tell the deed."""
    word = tokens[verb].lower
    verbs, narrative = source.lexicon.verbs, source.lexicon.narrative
    base = verbs.base_of_past(word) or verbs.base_of_participle(word)
    added: dict[str, int] = {}
    if base in narrative.speech_verbs and verb in action and _speaks(tokens, verb, senses):
        added["politics"] = SPEECH_BONUS
    stays = verb > 0 and word in {"in", "at"} and tokens[verb - 1].lower in {"was", "were"}
    moves = base in narrative.motion_verbs or stays
    if moves and _somebody_moves(source, tokens, verb - stays):
        added["visit"] = MOTION_BONUS
    return added


def _speaks(tokens: Sequence[Token], verb: int, senses: Mapping[int, str]) -> bool:
    """Whether a verb of speech says something; "was declared Danish" and "called on the king" do not."""
    behind = tokens[verb + 1].lower if verb + 1 < len(tokens) else ""
    if tokens[verb].lower == "called" and (
        behind in {"at", "off", "in"} or senses.get(verb + 2) in _SOMEBODY
    ):
        return False
    passive = verb > 0 and tokens[verb - 1].lower in BE
    return not passive or behind in {"that", "by", "to"}


_SOMEBODY = frozenset({"<person>", "<name>"})


def _somebody_moves(source: Source, tokens: Sequence[Token], verb: int) -> bool:
    """Whether a named person stands before a verb of motion, or a name of two words that goes to a party."""
    if source.people.named(tokens[:verb]):
        return True
    if verb < 2 or verb + 1 >= len(tokens) or not all(token.is_capital for token in tokens[verb - 2 : verb]):
        return False
    parties = _inside_parties(source, tokens)
    institutions = source.lexicon.narrative.institutions
    named = not any(at in parties or tokens[at].text in institutions for at in (verb - 2, verb - 1))
    return named and any(at in parties for at in range(verb + 2, min(verb + 5, len(tokens))))


def _inside_parties(source: Source, tokens: Sequence[Token]) -> set[int]:
    """The places of tokens that belong to the name of a state."""
    if not tokens:
        return set()
    found = source.context.between(tokens[0].start, tokens[-1].end)
    hits = [hit for hit in found if source.lexicon.is_state(hit.name)]
    return {place for hit in hits for place, token in enumerate(tokens) if hit.start <= token.start < hit.end}


_REPEATING = word_set("had has have did done followed")

_REPEATS = re.compile(
    r"(?:had |has |have )?(?:did|done|followed)"
    r"(?: (?:so|likewise|the same|as much|suit|(?:its|his|her|their|the|that|this) (?:example|lead)))?"
    r"(?: (?:in|on|at|by|within|a|an|the|of|for|later|soon|shortly|long|after|afterwards|too|as|"
    r"well|also|then|year|month|week|day|spring|summer|autumn|winter|time|turn)s?)*"
)
"""The words of a predicate that says no more than that the same was done again."""

_GOING_ON = word_set("renewed prolonged extended repeated revised amended reaffirmed confirmed resumed")

_GOES_ON = re.compile(
    rf"(?:{'|'.join(sorted(_GOING_ON))})"
    r"(?: (?:again|twice|in|on|at|for|until|to|a|an|the|more|another|once|years?|months?))*"
)
"""A clause without a subject that carries on what was told: "signed in 1970; renewed in 1998"."""


def repeats(telling: Telling) -> bool:
    """Whether a clause only says that somebody did as was told: "as Peru had done", "Chile followed"."""
    view = telling.view
    verb = view.verb_in(telling.start, telling.end)
    if verb is not None and view.lower[verb] in _REPEATING:
        return _REPEATS.fullmatch(_said(telling, verb)) is not None
    start = telling.start + (not view.tokens[telling.start].is_word)
    if start >= len(view.tokens):  # a lone sign at the sentence's end
        return False
    return view.lower[start] in _GOING_ON and _GOES_ON.fullmatch(_said(telling, telling.start)) is not None


def _said(telling: Telling, begin: int) -> str:
    """The words of a telling from a token on, but for its dates."""
    view = telling.view
    words = [view.lower[at] for at in range(begin, telling.end) if view.dates[at] < 0]
    return " ".join(word for word in words if word[0].isalpha())
