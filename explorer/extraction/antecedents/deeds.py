"""Which deed told before a noun means: "the attack", where a clause just before says "attacked Oulu"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from explorer.extraction.antecedents.candidate import Candidate
from explorer.extraction.antecedents.deedaims import aim_of, words_behind
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
from explorer.extraction.antecedents.deedsapart import (
    goes_further,
    is_done_again,
    is_done_to_more,
    is_named_apart,
    moves_on,
)
from explorer.extraction.antecedents.deedwords import (
    actor_of,
    agent_behind,
    in_short,
    object_at,
    place_of,
    subject_of,
)
from explorer.extraction.antecedents.likenouns import LIKE, like_named
from explorer.extraction.clauses.sentences import Sentence
from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.clauses.wordlists import ARTICLES, BE, IDLE, MODALS
from explorer.extraction.predicates.reading import Predicate
from explorer.extraction.source import Source


def deed_meant(source: Source, view: SentenceView, noun: str, at: int) -> Deed | None:
    """The deed that the definite noun at a token means, as the nearest clause that told it does.

    None where no clause of its sentence, or of the two before it, tells one, or where they tell of several.
    """
    others = alike(noun)
    places = _near(source, view, at)
    for near, stop in places:
        told = list(_told_in(near, noun, stop, source.lexicon.verbs))
        if noun in TO_NAMED and moves_on(near, told[-1].verb if told else 0, stop):
            return None
        if told:
            last = told[-1]
            if _yields(source, near, noun, last, places):
                return None
            apart = is_named_apart(near, others, last.verb + 1 + len(last.way.behind), stop)
            apart = apart or (noun in PAPERS and not ANY_PAPER.isdisjoint(near.lower[:stop]))
            return None if apart else _only_deed(source, near, noun, told, stop)
        if noun in LIKE and not LIKE[noun].isdisjoint(near.lower[:stop]):
            return None if noun in near.lower[:stop] else like_named(source, near, noun, stop)
        if is_named_apart(near, others, 0, stop):
            return None
    return _decided(source, view, noun, at) if noun in DECIDED else None


def _yields(
    source: Source, view: SentenceView, noun: str, told: _Told, before: Iterator[tuple[SentenceView, int]]
) -> bool:
    """Whether a deed told farther off may rather be meant: by the noun's own verb, or not in the pluperfect.

    "Japan attacked Oulu. Finland began to shell Kobe" tells of two for "the attack".
    """
    own = told.way.verb[:_STEM] == noun[:_STEM]
    if own and "had" not in view.lower[max(0, told.verb - _GROUP) : told.verb]:
        return False
    others = (one for near, stop in before for one in _told_in(near, noun, stop, source.lexicon.verbs))
    return any(not own or one.way.verb[:_STEM] == noun[:_STEM] for one in others)


_STEM = 4
"""Letters that a noun has in common with the verb of which it is made: "invasion", "invade"."""


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
    ways = WAYS.get(noun)
    if ways is None:
        return
    for at, word in enumerate(view.lower[:stop]):
        base = _base_of(view, at, word, verbs)
        own = [way for way in ways.get(base, ()) if _goes_with(view, at, way, verbs)]
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
    return view.lower[behind : behind + len(way.behind)] == way.behind


def _is_passive(view: SentenceView, at: int) -> bool:
    """Whether a verb tells what is done to its subject: "was later | bombed"."""
    while at and (is_adverb(view.lower[at - 1]) or view.lower[at - 1] in IDLE):
        at -= 1
    return at > 0 and (view.lower[at - 1] in BE or view.lower[at - 1] in _BEEN)


def _only_deed(
    source: Source, view: SentenceView, noun: str, told: Sequence[_Told], stop: int
) -> Deed | None:
    """The deed of a sentence's verbs as a title says it; None where they tell of several, or one does not."""
    if any(not _DENYING.isdisjoint(view.lower[max(0, one.verb - _GROUP) : one.verb]) for one in told):
        return None
    by_verb = {one.verb: one for one in source.lexicon.readings([view])[0].predicates}
    deeds = [_in_words(source, view, noun, one, by_verb.get(one.verb), stop) for one in told]
    return deeds[0] if len({deed and deed.what for deed in deeds}) == 1 else None


def _in_words(
    source: Source, view: SentenceView, noun: str, told: _Told, by: Predicate | None, stop: int
) -> Deed | None:
    """A deed as a title says it; None where it is not told to what it was done."""
    called, link = told.way.noun or noun, told.way.link
    if link == TO_DO:
        soon = noun in PAPERS and view.lower[told.verb + 2] in _SOON
        aim = words_behind(source, view, told.verb + 1, by.end) if by is not None and not soon else ""
        return Deed(called, aim, aim, actor_of(source, view, by)) if aim else None
    if is_done_again(view, told.verb + 1, stop):
        return None
    return _placed(source, view, noun, told, by) if link == WHERE else _done_to(source, view, noun, told, by)


def _placed(source: Source, view: SentenceView, noun: str, told: _Told, by: Predicate | None) -> Deed | None:
    """A deed with the place where it was done."""
    if told.way.verb == "meet" and not _MET.isdisjoint(view.lower[told.verb + 1 : told.verb + _GROUP]):
        return None
    place = place_of(source, view, told.verb + 1, by.end if by is not None else told.verb)
    return Deed(told.way.noun or noun, place, place, "") if place else None


def _done_to(source: Source, view: SentenceView, noun: str, told: _Told, by: Predicate | None) -> Deed | None:
    """A deed with what it was done to, and by whom."""
    called, link = told.way.noun or noun, told.way.link
    behind = told.verb + 1 + len(told.way.behind)
    if is_done_to_more(view, behind):
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
    if goes_further(view, behind, one) or _is_otherwise(view, noun, told, one):
        return None
    what, short = in_short(source, one)
    agent = "" if noun in EXCHANGES and told.way.verb not in EXCHANGES[noun] else agent
    if noun in TO_NAMED and not any(word[0].isupper() for word in what.split()):
        return None
    return Deed(called, f"{link} {what}", f"{link} {short}", agent) if what else None


def _is_otherwise(view: SentenceView, noun: str, told: _Told, one: Candidate) -> bool:
    """Whether a verb has another sense with what it has for an object than its noun.

    "Proposed Japan | as host", "charged ships | higher dues", "paid | the teachers".
    """
    after = view.lower[one.phrase.last + 1 : one.phrase.last + 2]
    if (noun in FOR_THINGS and after == ("as",)) or (noun in PAPERS and one.head in _VAGUE):
        return True
    if told.way.verb == "pay":
        return told.done or one.kind in _PERSONS or one.kind in _STATES
    dues = told.way.verb == "charge" and not told.done and one.kind not in _PERSONS
    return dues and "with" not in view.lower[told.verb : told.verb + _FAR]


_FAR = 12
_STATES = word_set("state both")
_VAGUE = word_set("points point matters issues terms things everything it")


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
_SOON = word_set(
    "meet hold negotiate talk discuss visit disagree differ consult consider continue start begin resume"
)
"""What those who agree to it do next, which no paper is about."""
_MET = word_set("demand demands criteria criterion condition conditions need needs requirement requirements")
"""What is met, without a meeting."""
_PERSONS = word_set("person called people")
_DENYING = word_set("not never no nor without neither")
_GROUP = 4
"""Tokens before a verb among which stands what denies it."""
