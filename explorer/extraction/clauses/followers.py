"""Who "followed" as one more with whom something was begun: "Relations with Peru began; | Chile followed"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.clauses.phrases import name_end, name_of
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.wordlists import BE
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.word import Word, lower_of


def with_partner(clause: Clause, told: Clause, heading: Heading) -> Clause | None:
    """A clause of one who followed another as a partner: "Relations with Chile began".

    The other is named behind "with" of relations, in an overview also of those that its own state began.
    None where nothing is told of relations that surely began with both; the clause itself where either may
    have opened them with the other of the two states told of.
    """
    own = name_of(clause.subject)
    subject = lower_of(told.subject)
    ours = bool(heading.home) and " ".join(subject).removeprefix("the ") == heading.home.lower()
    words = [*told.subject, *told.rest]
    at = next((at for at, word in enumerate(words) if word.lower == "with"), -1)
    shared = lower_of(told.rest[: at - len(subject)]) if ours else subject
    if own not in heading.singulars or at < 0 or _TIES.isdisjoint(shared) or "between" in subject:
        return None
    end = _state_end(words, at + 1, heading)
    begun = _begun(told, heading)
    if begun not in _BEGINNING or (not ours and _is_of_others(words[at + 1 : end], own, heading)):
        return None
    if _is_first(heading):
        return None
    if ours and begun == "open":
        return clause
    if not (ours or end) or _is_owned(words[:at]) or not _OTHERWISE.isdisjoint(lower_of(words)):
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
_OTHERWISE = word_set("not never neither by first as together jointly")
"""What says that nothing began, or who began it: he was followed by one who did that too."""
_BEGINNING = word_set("establish open begin")
"""What a state does with each partner; what many do with a third one, as resuming, its follower did too."""


def _begun(told: Clause, heading: Heading) -> str:
    """The verb of what was told, done or undergone; "" where words stand between it and who did it."""
    if told.subject[-1].comma:
        return ""  # "Peru, as the first state, established …"
    done = told.rest[0] if told.verb.lower in BE and told.rest else told.verb
    lemma = heading.verbs.lemma(done.lower)
    return lemma if lemma != done.lower else heading.verbs.base_of_participle(done.lower) or ""


_BEFORE_OTHERS = word_set("first only ahead other others")


def _is_first(heading: Heading) -> bool:
    """Whether the words before tell of the first to do something: who followed did it with the same state."""
    clauses = (*heading.before(), *heading.earlier())
    return any(not _BEFORE_OTHERS.isdisjoint(lower_of([*one.subject, *one.rest])) for one in clauses)


def _is_of_others(named: Sequence[Word], own: str, heading: Heading) -> bool:
    """Whether relations are with a third state and one of an article's two "followed": it did so as well."""
    state = name_of(named)
    return not heading.home and (state not in heading.who or own in heading.who)


def _state_end(words: Sequence[Word], at: int, heading: Heading) -> int:
    """Where the name of a state ends that begins at a word; 0 where none does, or others with it."""
    at += words[at : at + 1] != [] and words[at].lower == "the"
    end = name_end([word.text for word in words], at, heading.singulars)
    listed = end and words[end - 1].comma and words[end:] and words[end].text[0].isupper()
    return 0 if listed or lower_of(words[end : end + 1]) == ["and"] else end


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
