"""Which phrase a pronoun means: the one for which most speaks, where enough speaks for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from operator import getitem
from typing import NamedTuple

from explorer.extraction.antecedents.asked import ALIKE, WHO, Asked, asked_at
from explorer.extraction.antecedents.besides import by_name
from explorer.extraction.antecedents.binding import (
    contrasted,
    done_to_before,
    first_object,
    goes_on_by_who,
    is_barred,
    only_follows,
)
from explorer.extraction.antecedents.candidate import SURE, Antecedent, Candidate
from explorer.extraction.antecedents.candidates import Place, candidates_for, sentences_before, with_told
from explorer.extraction.antecedents.features import TOLD_ON, Around, none_meant, traits_of
from explorer.extraction.antecedents.naming import named_in
from explorer.extraction.antecedents.oftwo import one_of_two
from explorer.extraction.antecedents.roles import SUBJECTS
from explorer.extraction.antecedents.surely import HERS, is_one_that_acts, is_told_by_state, surely_meant
from explorer.extraction.clauses.pronouns import subjects_before
from explorer.extraction.clauses.sexes import told_by
from explorer.extraction.clauses.tokens import places_of, word_set
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.clauses.wordlists import (
    ARTICLES,
    HIGH_NUMBERS,
    NUMBERS,
    OF_TWO,
    OWNERS,
    SUBORDINATORS,
)
from explorer.extraction.source import Source
from explorer.extraction.titles.subjects.actors import genitive
from explorer.extraction.titles.subjects.offices import without_office


class Called(NamedTuple):
    """What a pronoun means: as a title calls it, its noun, whether it owns things, how surely it is meant.

    ``ahead`` tells how much more surely than each other phrase, by its noun.
    """

    name: str
    head: str
    owns: bool
    sure: int
    ahead: tuple[tuple[str, int], ...] = ()


def called_at(source: Source, view: SentenceView, both: str, at: int) -> Called | None:
    """What the pronoun at a token means, None where that is not clear; ``both`` are the article's states."""
    if view.lower[at] in OF_TWO:
        found = one_of_two(source, view, at)
    else:
        found = meant_at(source, view, at) if not _is_aside(view, at) else None
    if found is None:
        return None
    one = found.one
    owned = one.lead in OWNERS and one.head.islower()
    if owned and found.sure < SURE and not (one.many and WHO[view.lower[at]] == "they"):
        return None
    if owned and _NAME_BEHIND.match(source.document.text, one.end):
        return None  # "his successor, Ana Paz": the clauses before tell the name
    owns = one.kind in _OWNING
    if one.kind == "both":
        return Called(both, one.head, owns, found.sure, found.ahead) if both else None
    name = one.name if len(one.name.split()) <= _LONGEST else _HANGING.split(one.name, maxsplit=1)[0]
    if name.partition(" ")[0].lower() in HIGH_NUMBERS:
        name = name[0].lower() + name[1:]  # "Thirteen men", which opened a sentence
    if one.lead in OWNERS and not owned:
        name = _BESIDE_NAME.sub("", name)
    if owned:
        owner = _owner_of(source, view, both, one)
        return Called(f"{owner} {name}" if owner else f"the {name}", one.head, owns, found.sure, found.ahead)
    article = one.lead in ARTICLES
    return Called(f"the {name}" if article else without_office(name), one.head, owns, found.sure, found.ahead)


def _owner_of(source: Source, view: SentenceView, both: str, one: Candidate) -> str:
    """Whose a phrase is that a pronoun leads, as an owner: "Juan Roca's"; "" where that is not clear."""
    sentences = [view.sentence, *sentences_before(source, view.sentence)]
    views = [source.sentences.view(sentence) for sentence in sentences]
    places = [(each, each.starts.index(one.start) - 1) for each in views if one.start in each.starts]
    found = called_at(source, *places[0][:1], both, places[0][1]) if places else None
    short = (
        found is not None
        and found.owns
        and len(found.name.split()) <= _SHORT_OWNER
        and " and " not in found.name
    )
    return genitive(found.name) if found is not None and short else ""


_SHORT_OWNER = 3
"""Words of the longest name that a title says of an owner."""


def _is_aside(view: SentenceView, at: int) -> bool:
    """Whether a pronoun's clause only compares or reports: "coinciding, as it did, with"."""
    lower = view.lower
    before, verb = lower[at - 1] if at else "", lower[at + 1] if at + 1 < len(lower) else ""
    if before == "as":
        return verb in _DID
    return before == "," and lower[at] == "it" and verb in _WAS and "," in lower[at + 3 : at + _SHORT]


_NAME_BEHIND = re.compile(r", [^\W\d_a-z]")
_BESIDE_NAME = re.compile(r"^(?:[a-z][\w-]* )+(?=[^\W\d_a-z])")
"""What somebody's is before his name: "his | successor Ana Paz"."""
_DID = word_set("did does do")
_WAS = word_set("was is")
_SHORT = 9
"""Words of the longest clause that only reports."""
_OWNING = word_set("person called state body place")
"""Whose things a title calls his or its own."""
_LONGEST = 6
"""Words of the longest name that a title says in full."""


def meant_at(source: Source, view: SentenceView, at: int) -> Antecedent | None:
    """What the pronoun at a token means; None where that is nothing named.

    It is told without its view, which a long document could not keep for each of its pronouns.
    """
    known, verbs = source.antecedents, source.lexicon.verbs
    waiting: list[tuple[Asked, Place | None]] = []
    place: Place | None = Place(view, at)
    while place is not None and place.view.starts[place.at] not in known:
        asked = asked_at(*place, verbs)
        place = last_of_kind(source, asked)
        waiting.append((asked, place))
    for asked, last in reversed(waiting):  # the earlier first: a chain of pronouns may be as long as a text
        known[asked.view.starts[asked.at]] = _meant(source, asked, last)
    return known[view.starts[at]]


def _comes_first(asked: Asked) -> bool:
    """Whether a pronoun opens its sentence behind "after", so that who is meant may be named behind it."""
    return asked.at == 1 and asked.view.lower[0] in SUBORDINATORS


def _meant(source: Source, asked: Asked, last: Place | None) -> Antecedent | None:
    """What a pronoun means; ``last`` is where the same one, or one that asks for the same, stood before."""
    if last is not None and _stays_open(source, asked, last):
        return None
    found = candidates_for(source, asked)
    before = meant_at(source, *last) if last is not None and asked.who in CHAINED else None
    if before is not None and last is not None:
        found = with_told(found, before.one, last, source.lexicon.verbs)
    if last is not None and _tells_on(asked, found, last.view):
        told = meant_at(source, last.view, 0)
        if told is not None:
            return told
    led = led_by(asked, found) or first_object(asked, found) or contrasted(asked, found)
    verbs = source.lexicon.verbs
    led = led or done_to_before(asked, found, verbs) or surely_meant(asked, found, verbs)
    if led is not None:
        return Antecedent(by_name(led, found)._replace(view=None), SURE)
    scores = scores_of(source, asked, found, last)
    best = max(range(len(scores)), key=scores.__getitem__)
    if best == len(found) or (found[best].view is None and _comes_first(asked)):
        return None
    if last is not None and only_follows(found[best], asked, *last) and meant_at(source, *last) is None:
        return None
    told = meant_at(source, *last) if last is not None and _goes_on(asked, found[best], last) else None
    if told is not None:
        return told
    if _is_unlikely(source, asked, found[best], last):
        return None
    one = by_name(found[best], found)
    others = [
        (other.head, score) for other, score in zip(found, scores, strict=False) if other.head != one.head
    ]
    ahead = tuple((head, scores[best] - score) for head, score in others)
    sure = scores[best] - max([scores[-1], *[score for _, score in others]])
    return Antecedent(one._replace(view=None), sure, ahead)


CHAINED = ("he",)
"""Those of whom the last pronoun may mean somebody who stands in none of the sentences looked at."""


def _tells_on(asked: Asked, found: Sequence[Candidate], before: SentenceView) -> bool:
    """Whether a sentence begins as the one before did, which tells of nobody else: "He fled. He died"."""
    if asked.at or asked.who != "he" or before.lower[0] != asked.word or asked.role != TOLD_ON:
        return False
    return not any(one.is_in(before) and one.role in SUBJECTS for one in found)


def _goes_on(asked: Asked, one: Candidate, last: Place) -> bool:
    """Whether a pronoun means what the last one of its sentence: "they were cut, and Paz restored them"."""
    if last.view.sentence != asked.view.sentence:
        return False
    return one.role == "article" or _acts_on_last(asked, one, last)


def _acts_on_last(asked: Asked, one: Candidate, last: Place) -> bool:
    return asked.role not in _DOING and is_one_that_acts(one, asked.view, last.at)


def _is_unlikely(source: Source, asked: Asked, one: Candidate, last: Place | None) -> bool:
    """Whether what most speaks for is not meant all the same."""
    if last is not None and last.view.sentence == asked.view.sentence and _acts_on_last(asked, one, last):
        return True
    told_by = asked.word in HERS and one.is_in(asked.view)
    return told_by and is_told_by_state(one, asked, named_in(source, asked.view.sentence, asked.at))


_DOING = word_set("subject owner")
"""The roles of a pronoun to which nothing is done."""


def led_by(asked: Asked, found: Sequence[Candidate]) -> Candidate | None:
    """The subject of the clause that a pronoun's hangs on: "a view Paz dropped | when he sent Roca".

    Of 11 pronouns right behind a subordinator in 26 articles 10 mean it.
    """
    view, at = asked.view, asked.at
    if asked.role != "subject" or not at or view.lower[at - 1] not in SUBORDINATORS:
        return None
    told = (one for one in found if one.is_in(view) and (one.role in SUBJECTS or goes_on_by_who(one)))
    return next((one for one in told if view.finite[one.phrase.last + 1 : at].count(True) == 1), None)


_SOME = NUMBERS - {"all"}


def _stays_open(source: Source, asked: Asked, last: Place) -> bool:
    """Whether a pronoun goes on to what the same pronoun of its sentence means, of which nobody knows.

    So too to some of those whom it means: "Two of them fled, but Paz caught | them".
    """
    same = last.view.sentence == asked.view.sentence
    lower, at = last.view.lower, last.at
    if same and at > 1 and lower[at - 1] == "of" and lower[at - 2] in _SOME:
        return True
    again = same and last.view.lower[last.at] == asked.word and asked.role == "object"
    return again and meant_at(source, *last) is None


def scores_of(source: Source, asked: Asked, found: Sequence[Candidate], last: Place | None) -> list[int]:
    """How much speaks for each candidate, and in the end for none of them, in hundredths.

    ``last`` is where the same pronoun, or one that asks for the same, stood before.
    """
    weights = source.lexicon.antecedents
    told = meant_at(source, *last) if last is not None else None
    around = Around(told.one.head if told is not None else "", subjects_of(source, asked))
    parts = weights.parts[asked.who]
    told_of = traits_of(asked, found, weights.fits, around)
    scores = [
        _NEVER if is_barred(one, asked) else sum(map(getitem, parts, traits))
        for one, traits in zip(found, told_of, strict=True)
    ]
    return [*scores, weights.of(asked.who, none_meant(asked))]


_NEVER = -100_000
"""How much speaks for what a pronoun cannot mean: less than for anything else."""


def subjects_of(source: Source, asked: Asked) -> list[str]:
    """The nouns of the subjects of the clauses before a pronoun that is subject, the nearest first."""
    if asked.role != TOLD_ON:
        return []
    found = subjects_before(source, asked.view.sentence, asked.at)
    return [_noun_of(name) for _, told in islice(found, _SENTENCES) for _, name in told if name]


_SENTENCES = 2
"""So many sentences, the pronoun's own first, tell of whom it goes on: those whose phrases it may mean."""


def _noun_of(name: str) -> str:
    """The last word of a subject without what hangs on it."""
    return _HANGING.split(name, maxsplit=1)[0].rpartition(" ")[2].removesuffix("'s")


_HANGING = re.compile(r" (?=(?:of|in|at|on|for|to|with|between|from|under|by|against) )")


def last_of_kind(source: Source, asked: Asked) -> Place | None:
    """Where the same pronoun or one that asks for the same stood last, here or in the sentence before."""
    alike = told_by((asked.word,)) or ALIKE[asked.who]
    own = places_of(alike, asked.view.lower[: asked.at])
    if own:
        return Place(asked.view, own[-1])
    for view in map(source.sentences.view, sentences_before(source, asked.view.sentence)[:1]):
        found = places_of(alike, view.lower) if not alike.isdisjoint(view.holds) else []
        return Place(view, found[-1]) if found else None
    return None
