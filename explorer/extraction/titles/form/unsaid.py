"""Whether a title names who says something and not what: "Paz tells Count Holm", "The court holds in May"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.contents import STATING, TELLING
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import ARTICLES, AUXILIARIES, DETERMINERS, MODALS, is_idle


def leaves_unsaid(lower: Sequence[str], source: Sequence[str], verbs: VerbTable) -> bool:
    """Whether a title ends where its clause goes on with "that" and what is said.

    Both are words in small letters, ``source`` those of the clause. A rule of English grammar: behind a verb
    of saying with no object, or with the one who is told, "that" opens what is said.
    """
    if "that" not in source:
        return False
    if "that" in lower:
        return _lacks_what_is_said(lower, source, verbs)
    for at in range(len(lower) - 1, 0, -1):
        base = verbs.others.get(lower[at]) or verbs.base_of_participle(lower[at]) or ""
        if base not in _SAYING or lower[at - 1] in _NO_VERB_BEHIND:
            continue  # "to tell", "the claim", "the head of state"
        behind = _plain(lower[at + 1 :])
        if base in TELLING or not behind or behind[0] in PREPOSITIONS:
            return _said_behind(base, behind, source, verbs)
    return False


def _lacks_what_is_said(lower: Sequence[str], source: Sequence[str], verbs: VerbTable) -> bool:
    """Whether no verb stands behind "that", as its clause is cut: "agree that the war | could not be won"."""
    that = lower.index("that")
    base = verbs.others.get(lower[that - 1]) or verbs.base_of_participle(lower[that - 1]) or ""
    if not that or base not in _SAYING or lower[that - 2] in _NO_VERB_BEHIND:
        return False
    if any(
        word in _TELLING_VERBS or verbs.is_form(word) or word in verbs.others for word in lower[that + 1 :]
    ):
        return False
    return any(word in _TELLING_VERBS for word in source)


_TELLING_VERBS = AUXILIARIES | MODALS
_SAYING = STATING | TELLING
_NO_VERB_BEHIND = PREPOSITIONS | DETERMINERS


def _said_behind(base: str, behind: Sequence[str], source: Sequence[str], verbs: VerbTable) -> bool:
    reach = _TOLD_WITHIN if base in TELLING else 0
    for at, word in enumerate(source):
        if verbs.lemma(word) != base:
            continue
        left = _plain(source[at + 1 :])
        if left[: len(behind)] != behind:
            continue
        left = left[len(behind) :]
        that = left.index("that") if "that" in left else reach + 1
        if that <= reach and left[that + 1 : that + 2] and left[that + 1] not in verbs.past:
            return True
    return False


_TOLD_WITHIN = 5
"""Words of an aside behind the one who is told."""


def _plain(words: Sequence[str]) -> list[str]:
    """The words without articles, but for one behind "that", and without adverbs."""
    return [
        word
        for last, word in zip(["", *words], words, strict=False)
        if last == "that" or not (word in ARTICLES or is_idle(word))
    ]
