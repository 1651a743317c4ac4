"""What the phrases of a sentence name, each with its kind: by the lexicon, by capitals, by its noun."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.antecedents.candidate import Candidate
from explorer.extraction.antecedents.phrases import PARTICLES_IN_NAMES, Phrase, phrases_of
from explorer.extraction.antecedents.roles import role_of
from explorer.extraction.clauses.bearers import OFFICES
from explorer.extraction.clauses.persons import SURELY_PERSONS
from explorer.extraction.clauses.pronouns import is_person
from explorer.extraction.clauses.sentences import Sentence
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import singular
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.source import Source


def named_in(source: Source, sentence: Sentence, stop: int | None = None) -> Sequence[Candidate]:
    """What the phrases of a sentence name, in order; those that end behind token ``stop`` may be missing.

    It is worked out once, as far as it is asked for, while they stand near.
    """
    view = source.sentences.view(sentence)
    end = len(view.tokens) if stop is None else stop
    reach, phrases, found = source.named.get(sentence, _UNREAD)
    if reach < end:
        if len(source.named) >= _KEPT:
            source.named.clear()
        told = phrases_of(view, source.lexicon.verbs, end)
        found = list(found) if phrases[: len(found)] == told[: len(found)] else []
        _, phrases, found = source.named[sentence] = (end, told, found)
    for one in phrases[len(found) :]:
        if one.first >= end:
            break
        found.append(_candidate(source, view, _behind_lead(source, view, one)))
    return found


_UNREAD: tuple[int, Sequence[Phrase], list[Candidate]] = (-1, (), [])


_KEPT = 64
"""Sentences of which it is kept; what is asked for again stands near."""


def _behind_lead(source: Source, view: SentenceView, one: Phrase) -> Phrase:
    """The state behind a phrase that no comma parts from it: "In the Korean War | Uruguay was neutral"."""
    if (
        not one.lead
        or one.owner
        or one.parts
        or one.head == one.first
        or not view.tokens[one.head].is_capital
    ):
        return one
    hits = source.context.between(view.starts[one.first + 1], view.ends[one.head])
    if not hits or hits[-1].role != "name" or hits[-1].end < view.ends[one.head]:
        return one
    first = next(at for at in range(one.first, one.head + 1) if view.ends[at] > hits[-1].start)
    if view.tokens[first - 1].text not in source.lexicon.narrative.institutions:
        return one
    return one._replace(first=first, lead="")


def _candidate(source: Source, view: SentenceView, one: Phrase) -> Candidate:
    text = source.document.text
    start, end = view.starts[one.first], view.ends[one.last]
    name = " ".join(text[start:end].split())
    core = name if one.last == one.head else text[start : view.ends[one.head]]
    head = view.tokens[one.head].text
    if one.owner:
        name, core, head = _without_owning(name), _without_owning(core), _without_owning(head)
    alone = one.lead in _ONE and not one.parts and view.tokens[one.head].is_capital  # "a Peruvian"
    many = not alone and (bool(one.parts) or source.is_plural(core) or _is_counted(view, one))
    kind = _kind_of(source, view, one, core, head, many=many)
    role = role_of(view, one, source.lexicon.verbs)
    return Candidate(name, head, kind, many, role, one.lead, start, end, view, one)


def _without_owning(text: str) -> str:
    return text.removesuffix("'s").removesuffix("’s").rstrip("'’")


_ONE = word_set("a an")


def _is_counted(view: SentenceView, one: Phrase) -> bool:
    """Whether a number stands before a noun: "300 Finns"."""
    if one.owner:
        return False
    return any(
        view.lower[at] in _COUNTING or (view.lower[at].isdigit() and not view.dated[at])
        for at in range(one.first, one.head)
    )


_COUNTING = word_set(
    "two three four five six seven eight nine ten twelve twenty hundred thousand million dozen"
)


def _kind_of(source: Source, view: SentenceView, one: Phrase, core: str, head: str, *, many: bool) -> str:
    lower, capital = head.lower(), head != head.lower()
    if one.parts and view.tokens[one.parts[-1]].is_capital:
        named = source.context.between(view.starts[one.first], view.ends[one.head])
        states = [hit for hit in named if hit.role == "name"]
        if len(states) >= len(one.parts):
            return "state"
        return "people" if is_person(source, head) else "name"
    if not many and head in source.people.by_part:
        return "person"
    if many and _counts_both(view, one, lower):
        return "both"
    if capital and many and singular(lower) in _STATES:
        return "state"  # "the Central Powers"
    if capital and not many and _is_led_by_office(view, one) and not _of_noun(source, lower):
        return "person"  # "from Pope John", not "King George Island"
    beside = _noun_beside(view, one) if capital and not many else ""
    if beside and (_of_noun(source, beside) or not _is_state_behind(source, view, one, beside)):
        return _of_named(source, beside)
    known = _of_noun(source, lower)
    return known or (
        _named(source, view, one, core, head, many=many) if capital else _plain(source, lower, many)
    )


def _is_led_by_office(view: SentenceView, one: Phrase) -> bool:
    """Whether a name begins with an office and no article: "King John", not "the General Staff"."""
    return one.head > one.first and view.lower[one.first] in OFFICES and one.lead != "the"


def _counts_both(view: SentenceView, one: Phrase, lower: str) -> bool:
    """Whether a phrase means the two states of an article: "both governments", "the two countries"."""
    counted = one.lead == "both" or "two" in view.lower[one.first : one.head]
    return counted and singular(lower) in _STATES


_STATES = word_set(
    "country state nation government republic kingdom party side neighbour neighbor power people"
)


def _noun_beside(view: SentenceView, one: Phrase) -> str:
    """The noun before a name that says what it is of: "the cruiser | Aura"; "" without one."""
    for at in range(one.head, one.first - 1, -1):
        if view.lower[at] == view.tokens[at].text and view.lower[at] not in PARTICLES_IN_NAMES:
            return view.lower[at] if view.tokens[at].is_word else ""
    return ""


def _is_state_behind(source: Source, view: SentenceView, one: Phrase, beside: str) -> bool:
    """Whether all behind a word in small letters is a state's name: "communist | Republic of Peru"."""
    at = view.lower.index(beside, one.first, one.head) + 1
    hits = source.context.between(view.starts[at], view.ends[one.last])
    whole = bool(hits) and hits[0].start == view.starts[at] and hits[0].role == "name"
    return whole and source.lexicon.is_state(hits[0].name)


def _of_named(source: Source, beside: str) -> str:
    """The kind of what has a name beside a noun: "the nurse Ana Paz" is a person though nurses are aid."""
    known = _of_noun(source, beside) or "called"
    if beside in _NAMING:
        return "thing"
    return "person" if known == "people" or beside in _WORKING else known


_NAMING = word_set("name pseudonym alias nickname surname title")
"""Nouns of names: "under the name Juan Roca"."""
_WORKING = word_set(
    """doctor nurse firefighter astronaut cosmonaut soldier guerrilla marine judge lawmaker legislator
    magistrate investor merchant trader settler"""
)
"""Nouns of persons that are something else where many are told of or none is named."""


def _of_noun(source: Source, lower: str) -> str:
    """The kind of what a noun in small letters calls; "" where the tables do not know it."""
    if lower in OFFICES or lower in _LEADING or ("-" in lower and not OFFICES.isdisjoint(lower.split("-"))):
        return "person"  # "the empress-queen" too
    nouns = source.lexicon.antecedents.nouns
    return nouns.get(singular(lower)) or nouns.get(lower) or ""


_LEADING = word_set("leader politician activist")


def _named(source: Source, view: SentenceView, one: Phrase, core: str, head: str, *, many: bool) -> str:
    """The kind of a name."""
    hits = source.context.between(view.starts[one.head], view.ends[one.head])
    hits = hits or source.context.between(view.starts[one.first], view.ends[one.head])
    last = hits[-1] if hits and hits[-1].end > view.starts[one.head] else None
    if last is not None and last.role == "demonym":
        return "people" if many else "called"
    if last is not None:
        return "state" if source.lexicon.is_state(last.name) else "body"
    if head in source.lexicon.narrative.institutions:
        return "body"
    people, _, behind = core.partition(" ")
    if not many and " " in behind and people in source.lexicon.peoples and is_person(source, behind):
        return "person"  # "the Spaniard Ana Paz"
    placed = one.begin and (_is_placed(view, one) or _is_where(view, one))
    placed = placed or (not many and source.is_place(core))
    if not many and is_person(source, core):
        return "place" if placed else "called"
    if many and head.lower().endswith(_HUMAN):
        return "people"
    return "name" if one.lead else "place" if placed else "bare"


def _is_placed(view: SentenceView, one: Phrase) -> bool:
    """Whether a preposition of place leads to a name: "in Oulu", "at Ii, Oulu," which says where Ii is."""
    at = one.begin - 1
    if view.lower[at] == "and" and not view.has_finite(one.last + 1, one.last + 2):
        at -= 1  # "taught at Turku and | Kobe"
        while at and view.tokens[at].is_capital:
            at -= 1
        return view.lower[at] in _PLACING and view.tokens[at + 1].is_capital
    if view.lower[at] != "," or view.lower[one.last + 1 : one.last + 2] not in _BEHIND_PLACES:
        return view.lower[at] in _PLACING
    at -= 1
    while at and view.tokens[at].is_capital:
        at -= 1
    return at > 0 and view.lower[at] in _PLACING  # not of "In Lima, Paz, who led it, said"


_BEHIND_PLACES = ((",",), (".",), (";",))


def _is_where(view: SentenceView, one: Phrase) -> bool:
    """Whether "where" goes on from a phrase: "to Turku City, where he arrived"."""
    return "where" in view.lower[one.last + 1 : one.last + 3]


_PLACING = word_set("in at near from off outside")
_HUMAN = ("ers", "ors", "ists", "ians", "men", "ees", "ants")


def _plain(source: Source, lower: str, many: bool) -> str:
    """The kind of what a noun calls that no table knows."""
    if many and (singular(lower) in OFFICES or lower.endswith(_HUMAN)):
        return "people"
    if not many and lower in SURELY_PERSONS:
        return "person"  # "his daughter"
    return "happening" if lower in source.lexicon.narrative.event_nouns else "thing"
