"""Who "followed" as one more with whom something was begun: "Relations with Peru began; | Chile followed"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.word import Word, lower_of


def with_partner(clause: Clause, told: Clause, heading: Heading) -> Clause | None:
    """A clause of one who followed another as a partner: "Relations with Chile began".

    The other is named behind "with" of relations, in an overview also of those that its own state began.
    None where nothing is told of relations with one; the clause itself where that leaves open what he did.
    """
    own = " ".join(word.text for word in clause.subject).removeprefix("The ")
    subject = lower_of(told.subject)
    ours = bool(heading.home) and " ".join(subject).removeprefix("the ") == heading.home.lower()
    words = [*told.subject, *told.rest]
    at = next((at for at, word in enumerate(words) if word.lower == "with"), -1)
    shared = lower_of(told.rest[: at - len(subject)]) if ours else subject
    if own not in heading.singulars or at < 0 or _TIES.isdisjoint(shared) or "between" in subject:
        return None
    end = _state_end(words, at + 1, heading)
    begun = heading.verbs.lemma(told.verb.lower) in _BEGINNING
    if ours and not begun:
        return clause
    if not (ours or end) or _is_owned(words[:at]) or not _NOT.isdisjoint(lower_of(told.rest)):
        return None
    named = [word._replace(comma=False, initial=False) for word in clause.subject]
    if named[0].lower == "the":
        named[0] = named[0]._replace(text="the")
    size = len(subject)
    if at < size:
        return _told_of(clause, told, [*told.subject[: at + 1], *named, *told.subject[end:]], told.rest)
    rest = [*told.rest[: at - size + 1], *named]
    return _told_of(clause, told, told.subject, rest)


_TIES = word_set("relations ties")
_NOT = word_set("not never neither")
_BEGINNING = word_set("establish open begin resume restore enter")
"""What a state does with each partner; one who "followed" another's breaking off may have done so himself."""


def _state_end(words: Sequence[Word], at: int, heading: Heading) -> int:
    """Where the name of a state ends that begins at a word; 0 where none does, or others with it."""
    at += words[at : at + 1] != [] and words[at].lower == "the"
    for end in range(min(len(words), at + _LONGEST), at, -1):
        if " ".join(word.text for word in words[at:end]) in heading.singulars:
            listed = words[end - 1].comma and words[end:] and words[end].text[0].isupper()
            return 0 if listed or lower_of(words[end : end + 1]) == ["and"] else end
    return 0


_LONGEST = 4


def _is_owned(words: Sequence[Word]) -> bool:
    """Whether the relations are those of another state: "Chile's relations with Peru"."""
    return any(word.text.endswith(("'s", "’s", "s'")) for word in words)


def _told_of(clause: Clause, told: Clause, subject: Sequence[Word], rest: Sequence[Word]) -> Clause:
    """What was told, of the follower, up to the first comma or "and"."""
    end = next((at for at, word in enumerate(rest) if word.lower == "and"), len(rest))
    end = next((at + 1 for at, word in enumerate(rest[:end]) if word.comma), end)
    done = [word._replace(comma=False, dated=False) for word in rest[:end]]
    if done:
        done[-1] = done[-1]._replace(dated=True)
    subject = [word._replace(comma=False) for word in subject]
    return clause._replace(subject=subject, verb=told.verb, rest=done, passive=told.passive)
