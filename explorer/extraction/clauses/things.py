"""The thing that is the object of a verb, without what is said of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.extraction.clauses.phrases import object_of
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.wordlists import AUXILIARIES, BE, DETERMINERS, HAVE, PARTICLES
from explorer.extraction.titles.word import Word


def is_main_verb(verb: Word, rest: Sequence[Word]) -> bool:
    """Whether a verb may have an object: no auxiliary, but for "had | a consulate"."""
    if verb.lower not in AUXILIARIES:
        return True
    return verb.lower in HAVE and bool(rest) and rest[0].lower in DETERMINERS


def thing_of(verb: Word, rest: Sequence[Word], verbs: VerbTable) -> Sequence[Word]:
    """The thing that is the object of a verb, without what is said of it or what it is made to do.

    "let Lima | know", "called the award | unjust"; none behind "be" and "become", which take no object.
    """
    base = verbs.lemma(verb.lower)
    if base in _COPULAS or verb.lower in BE:
        return []
    agreed = base in _AGREEING and bool(rest) and rest[0].lower in _UPON
    found = object_of(rest[agreed:])
    if found and found[-1].lower in _BEHIND:
        found = found[:-1]  # "broke off relations altogether", "took it away"
    if base in _CAUSING:
        acts = (at for at in range(1, len(found)) if verbs.is_base(found[at].lower))
        return found[: next(acts, len(found))]
    judged = base in _JUDGING and len(found) > 1 and _SAID_OF.fullmatch(found[-1].lower)
    return found[:-1] if judged else found


_BEHIND = word_set("altogether outright anew afresh entirely completely again") | PARTICLES
"""What stands behind an object, or alone: "stopped | off"."""
_AGREEING, _UPON = word_set("agree decide"), word_set("on upon")
"""What is agreed on is the object: "agreed on | a dam"."""
_COPULAS = word_set("become remain seem be")
_CAUSING = word_set("let make help see hear watch")
_JUDGING = word_set("call declare proclaim pronounce consider deem find think judge hold leave keep make")
_SAID_OF = re.compile(
    r"(?:un|in|im|il|ir)[a-z]{3,}|[a-z]+(?:able|ible|ful|al|ous|ive|less)|void|null|valid|binding|free|dead|"
    r"open|closed|known|clear"
)
"""How adjectives look that say of an object what it is called or made."""
