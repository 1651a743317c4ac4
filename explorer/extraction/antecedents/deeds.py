"""Which deed told before a noun means: "the attack", where a clause just before says "attacked Oulu"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from explorer.extraction.antecedents.deednouns import (
    ANY_PAPER,
    DECIDED,
    DELIBERATE,
    EXCHANGES,
    FOR_THINGS,
    PAPERS,
    TO_DO,
    TO_NAMED,
    WAYS,
    WHERE,
    WHOSE,
    Deed,
    Way,
    alike,
)
from explorer.extraction.antecedents.deedpronouns import meant_object, meant_subject
from explorer.extraction.antecedents.deedwords import (
    actor_of,
    agent_behind,
    aim_behind,
    aim_of,
    in_short,
    object_at,
    place_of,
    subject_of,
)
from explorer.extraction.antecedents.likenouns import LIKE, like_named
from explorer.extraction.clauses.sentences import Sentence
from explorer.extraction.clauses.tokens import is_adverb, places_of, word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.clauses.wordlists import ARTICLES, BE, IDLE, MODALS, NUMBERS
from explorer.extraction.predicates.reading import Predicate
from explorer.extraction.source import Source


def deed_meant(source: Source, view: SentenceView, noun: str, at: int) -> Deed | None:
    """The deed that the definite noun at a token means, as the nearest clause that told it does.

    None where no clause of its sentence, or of the two before it, tells one, or where they tell of several.
    """
    others = alike(noun)
    for near, stop in _near(source, view, at):
        told = list(_told_in(near, noun, stop, source.lexicon.verbs))
        if told:
            last = told[-1]
            apart = _is_named_apart(near, others, last.verb + 1 + len(last.way.behind), stop)
            apart = apart or (noun in PAPERS and not ANY_PAPER.isdisjoint(near.lower[:stop]))
            deeds = [] if apart else [_in_words(source, near, noun, one) for one in told]
            return deeds[0] if len({deed and deed.what for deed in deeds}) == 1 else None
        if noun in LIKE and not LIKE[noun].isdisjoint(near.lower[:stop]):
            return None if noun in near.lower[:stop] else like_named(source, near, noun, stop)
        if _is_named_apart(near, others, 0, stop):
            return None
    return _decided(source, view, noun, at) if noun in DECIDED else None


def _near(source: Source, view: SentenceView, at: int) -> Iterator[tuple[SentenceView, int]]:
    """The sentences that may tell what a noun at a token means, up to the token before which they may."""
    yield view, at
    for sentence in _before(source, view.sentence):
        near = source.sentences.view(sentence)
        yield near, len(near.tokens)


def _before(source: Source, sentence: Sentence) -> Sequence[Sentence]:
    """The sentences before one, the nearest first; for the first of a paragraph the last of that before."""
    found = source.sentences.before(sentence)[: -_SENTENCES - 1 : -1]
    if found or not sentence.block:
        return found
    blocks = source.document.blocks
    own, above = blocks[sentence.block], blocks[sentence.block - 1]
    if own.section != above.section or not own.kind == above.kind == "paragraph":
        return ()
    return source.sentences.of_block(sentence.block - 1)[:-2:-1]


_SENTENCES = 2
"""Sentences before a noun's own in which a deed that it means may be told."""


class _Told(NamedTuple):
    """A verb that may tell a deed, and whether it is a passive."""

    verb: int
    way: Way
    done: bool


def _told_in(view: SentenceView, noun: str, stop: int, verbs: VerbTable) -> Iterator[_Told]:
    """The verbs before a token of which a noun may mean what they tell."""
    ways = WAYS.get(noun, {})
    for at, word in enumerate(view.lower[:stop]):
        base = _base_of(view, at, word, verbs)
        own = [way for way in ways.get(base, ()) if base and _goes_with(view, at, way, verbs)]
        if own:
            yield _Told(at, max(own, key=_length), _is_passive(view, at))


def _length(way: Way) -> tuple[int, bool]:
    return len(way.behind), way.link == TO_DO


def _base_of(view: SentenceView, at: int, word: str, verbs: VerbTable) -> str:
    """The base of a token that is a verb; "" for what may be a noun."""
    if view.dated[at]:
        return ""
    if view.finite[at]:
        return view.bases[at]
    before = view.lower[at - 1] if at else ""
    if before == "to" or before in MODALS or word.endswith("ing"):
        return verbs.others.get(word, "") if before not in ARTICLES else ""
    done = before in BE or before in _BEEN or is_adverb(before) or before in IDLE or before in _HAVING
    return (verbs.base_of_participle(word) or "") if done else ""


_BEEN = word_set("been being be")
_HAVING = word_set("had has have having")


def _goes_with(view: SentenceView, at: int, way: Way, verbs: VerbTable) -> bool:
    """Whether a verb has the words behind it with which alone it tells the deed."""
    behind = at + 1
    if way.link == TO_DO:
        leads = view.lower[behind : behind + 1] == ("to",)
        return leads and behind + 1 < len(view.lower) and view.lower[behind + 1] in verbs.others
    return not way.behind or view.lower[behind : behind + len(way.behind)] == way.behind


def _is_passive(view: SentenceView, at: int) -> bool:
    """Whether a verb tells what is done to its subject: "was later | bombed"."""
    while at and (is_adverb(view.lower[at - 1]) or view.lower[at - 1] in IDLE):
        at -= 1
    return at > 0 and (view.lower[at - 1] in BE or view.lower[at - 1] in _BEEN)


def _is_named_apart(view: SentenceView, nouns: frozenset[str], start: int, stop: int) -> bool:
    """Whether the words between tell of such a deed by a noun, other than by one that goes on from it."""
    if nouns.isdisjoint(view.holds):
        return False
    for at in places_of(nouns, view.lower[:stop]):
        led = at > 0 and view.lower[at - 1] in _POINTING
        if at >= start and not (led and view.lower[at + 1 : at + 2] not in _OF):
            return True
    return False


_POINTING = word_set("the this that")
_OF = (("of",), ("on",), ("to",), ("for",), ("against",))


def _in_words(source: Source, view: SentenceView, noun: str, told: _Told) -> Deed | None:
    """A deed as a title says it; None where it is not done, or not told to what."""
    if not _DENYING.isdisjoint(view.lower[max(0, told.verb - _GROUP) : told.verb]):
        return None
    reading = source.lexicon.readings([view])[0]
    by = next((one for one in reading.predicates if one.verb == told.verb), None)
    called, link = told.way.noun or noun, told.way.link
    if link == TO_DO:
        aim = aim_behind(source, view, told.verb + 1, by) if by is not None else ""
        return Deed(called, aim, aim, actor_of(source, view, by)) if aim else None
    if link == WHERE:
        place = place_of(source, view, told.verb + 1, by.end if by is not None else told.verb)
        return Deed(called, place, place, "") if place else None
    behind = told.verb + 1 + len(told.way.behind)
    if _is_done_to_more(view, behind):
        return None
    passive = told.done or link == WHOSE
    one = subject_of(source, view, told.verb, by) if passive else object_at(source, view, behind)
    agent = "" if link == WHOSE else agent_behind(source, view, told.verb + 1)
    agent = agent if passive else actor_of(source, view, by)
    link = "of" if link == WHOSE else link
    if one is None:
        name = meant_subject(source, view, by) if passive else meant_object(source, view, behind)
        return Deed(called, f"{link} {name}", f"{link} {name}", agent) if name else None
    if noun in FOR_THINGS and link == "for" and one.kind in _PERSONS:
        return None  # "proposed Juan Roca"
    what, short = in_short(source, one)
    agent = "" if noun in EXCHANGES and told.way.verb not in EXCHANGES[noun] else agent
    if noun in TO_NAMED and not any(word[0].isupper() for word in what.split()):
        return None
    return Deed(called, f"{link} {what}", f"{link} {short}", agent) if what else None


def _is_done_to_more(view: SentenceView, start: int) -> bool:
    """Whether more is told from a token on that was done so: "ordered four ships, | as well as tanks".

    Which of the two a noun means is not told.
    """
    lower = view.lower
    for at in range(start, len(lower) - 2):
        if lower[at + 1] == "well" and lower[at] == "as":
            return True
        if lower[at] == "," and lower[at + 1] == "and" and not view.dated[at + 2]:
            end = next((end for end in range(at + 2, len(lower)) if lower[end] in _SIGNS), len(lower))
            if not view.has_finite(at + 2, end) and lower[at + 2] in _COUNTING:
                return True
    return False


_SIGNS = word_set(", ; . :")
_COUNTING = ARTICLES | NUMBERS | word_set("thirty forty fifty twenty")
"""What begins a thing that is told of behind others."""


def _decided(source: Source, view: SentenceView, noun: str, at: int) -> Deed | None:
    """What somebody did in the last clause before a token, as what he decided: "the move | to ban timber"."""
    for near, stop in islice(_near(source, view, at), 2):
        if not _JUDGING.isdisjoint(near.holds):
            return None
        told = [one for one in source.lexicon.readings([near])[0].predicates if one.end < stop]
        if not told:
            continue
        by = told[-1]
        if (len(told) > 1 and near is not view) or by.done or not _is_decided(near, by, stop):
            return None
        aim = aim_of(source, near, by)
        return Deed(noun, aim, aim, actor_of(source, near, by)) if aim else None
    return None


def _is_decided(view: SentenceView, by: Predicate, stop: int) -> bool:
    """Whether a predicate tells what its subject may have decided, and ends before a token."""
    before = view.lower[max(0, by.verb - _GROUP) : by.verb]
    denied = not (_DENYING | MODALS).isdisjoint(before)
    base = " ".join([view.bases[by.verb], *view.lower[by.verb + 1 : by.verb + 2]])
    told = view.bases[by.verb] in DELIBERATE or base in DELIBERATE
    return by.end < stop and by.first >= 0 and not denied and told


_JUDGING = word_set(
    """court tribunal judge judges ruled ruling verdict award judgment judgement decided decides resolution
    vote voted if would could might"""
)
"""Words of sentences in which "the decision" may be another than to do what was done."""
_PERSONS = word_set("person called people")
_DENYING = word_set("not never no nor without neither")
_GROUP = 4
"""Tokens before a verb among which stands what denies it."""
