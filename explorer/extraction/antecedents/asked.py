"""What a pronoun asks for: one or many, a person or none, as what, and beside which verb or noun."""

from __future__ import annotations

from typing import NamedTuple

from explorer.extraction.antecedents.roles import behind_adverbs, is_done, verb_at
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable, singular
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView

WHO = {
    **dict.fromkeys(("he", "she", "him", "his", "her"), "he"),
    **dict.fromkeys(("it", "its", "this"), "it"),
    **dict.fromkeys(("they", "them", "their", "these", "those", "both"), "they"),
}
"""Who is asked for by a pronoun."""
ALIKE = {who: frozenset(word for word in WHO if WHO[word] == who) for who in WHO.values()}
"""The pronouns that ask for the same."""
_OWNERS = word_set("his its their")
_OBJECTS = word_set("him them her")
LEADING = PREPOSITIONS | word_set(
    "off behind beyond outside inside past aboard above below beside beneath alongside round amongst"
)
"""What leads to a pronoun or a phrase that is neither subject nor object."""


class Asked(NamedTuple):
    """The pronoun at token ``at`` of a sentence.

    ``who`` is "he", "it" or "they" for it; ``role`` "subject", "object", "owner", or the preposition before
    it. ``verb`` is the verb of which it is the subject or object, for an owner the noun that is owned;
    ``done`` says that the verb is a passive.
    """

    view: SentenceView
    at: int
    word: str
    who: str
    role: str
    verb: str
    done: bool

    @property
    def key(self) -> str:
        """The place in which it stands, as the table of what fits there knows it."""
        return key_of(self.role, self.verb, done=self.done)


def key_of(role: str, verb: str, *, done: bool) -> str:
    """The key of a place: "sign" for who signs, "sign+" for what is signed, "'s crew", "under ~"."""
    if role == "owner":
        return f"'s {verb}"
    return f"{verb}+" if done or role == "object" else verb or f"{role} ~"


def asked_at(view: SentenceView, at: int, verbs: VerbTable) -> Asked:
    """What the pronoun at a token asks for."""
    word = view.lower[at]
    who = WHO[word]
    behind = behind_adverbs(view, at + 1)
    finite = behind < len(view.lower) and view.finite[behind]
    if word in _OWNERS or (word == "her" and not finite and _owns(view, behind)):
        return Asked(view, at, word, who, "owner", singular(owned_noun(view, behind)), done=False)
    before = view.lower[at - 1] if at else ""
    led = at > 0 and (before in LEADING or view.finite[at - 1] or verbs.is_form(before))
    if word in _OBJECTS or (led and not finite):
        role = before if before in LEADING else "object"
        return Asked(view, at, word, who, role, verbs.lemma(before) if role == "object" else "", done=False)
    if not finite:
        return Asked(view, at, word, who, "subject", "", done=False)
    verb = verbs.lemma(view.lower[verb_at(view, behind, verbs)])
    return Asked(view, at, word, who, "subject", verb, done=is_done(view, behind, verbs))


def _owns(view: SentenceView, at: int) -> bool:
    """Whether a noun follows "her"."""
    return at < len(view.tokens) and view.tokens[at].is_word and view.lower[at] not in PREPOSITIONS


def owned_noun(view: SentenceView, at: int) -> str:
    """The noun of the phrase that begins with a token; "" behind the last."""
    while at + 1 < len(view.tokens):
        after = view.tokens[at + 1]
        if not after.is_word or view.finite[at + 1] or after.lower in PREPOSITIONS:
            break
        at += 1
    return view.lower[at] if at < len(view.lower) else ""
