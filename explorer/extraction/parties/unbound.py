"""The pair of a happening in an article that is about no one in particular."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice

from explorer.chronicle.document import Document
from explorer.chronicle.party import Pair, pair_of
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import AUXILIARIES, COORDINATORS, is_idle
from explorer.extraction.happenings.named import BILATERAL_KINDS, Named, names_of
from explorer.extraction.lexicon import Lexicon
from explorer.extraction.parties.bystanders import actors_of, is_seat
from explorer.extraction.parties.context import Context
from explorer.extraction.parties.parties import PartyHit
from explorer.extraction.parties.receivers import between_two, is_received
from explorer.extraction.parties.resuming import goes_on, resumes
from explorer.extraction.parties.thetwo import do_two, it_acts, opening_two, place_of_two

_TOGETHER = re.compile(r"\b(?:each other|one another|bilateral)\b")


def unbound_pair(
    named: Named, document: Document, context: Context, lexicon: Lexicon, two: Pair | None = None
) -> Pair | None:
    """The first two states of a clause, else of its sentence; those told of before for "the two countries".

    A person stands for the state to which the text ties him, in what two parties do together. What names no
    others is of the ``two`` of its section's heading.
    """
    clause, acting = _states(named.clause, lexicon), _acting(named, document.text, lexicon)
    if len(acting) < _PAIR and do_two(named.telling, document.text):
        return two or _two_before(named, document, context, lexicon)
    if two is not None and {two.first, two.second}.issuperset(acting):
        return two
    if between := between_two(named, document.text, lexicon):
        return pair_of(*between)
    if len(acting) > 1:
        return pair_of(acting[0], acting[1])
    if len(acting) == 1 and (
        pointed := _pointed_at(named, document, context, lexicon)
        or (it_acts(named.telling) and _only_before(named, document, context, lexicon))
    ):
        return pair_of(acting[0], pointed) if pointed != acting[0] else None
    if len(clause) < 2 and named.kind in BILATERAL_KINDS:
        clause = _with_persons(clause, named, context)
    for states in (clause, _states(named.sentence, lexicon)):
        if len(states) > 1:
            return pair_of(states[0], states[1])
    if (
        acting
        or (clause and not resumes(named))
        or not (_speaks_of_two(named, document.text) or goes_on(named))
    ):
        return opening_two(named, document, context, lexicon)
    return _two_before(named, document, context, lexicon) or opening_two(named, document, context, lexicon)


def _two_before(named: Named, document: Document, context: Context, lexicon: Lexicon) -> Pair | None:
    """The two of the nearest sentence before that names more than one state, where it names just two."""
    before = _before(named, document, context, lexicon)
    if not _speaks_of_two(named, document.text):
        before = islice(before, _FAR)
    told = next((states for states in before if len(states) > 1), [])
    return pair_of(told[0], told[1]) if len(told) == _PAIR else None


def _only_before(named: Named, document: Document, context: Context, lexicon: Lexicon) -> str | None:
    """The only state of the sentence before, which "it" means."""
    before = next(_before(named, document, context, lexicon), [])
    return before[0] if len(before) == 1 else None


def _pointed_at(named: Named, document: Document, context: Context, lexicon: Lexicon) -> str | None:
    """Whom "the former" or "the latter" means of the two states named last before a clause."""
    told = named.telling
    view, first, last = told.view, told.start, told.end
    place = next((at for at in (0, -1) if _points(view, first, last, _POINTING[at])), None)
    if place is None:
        return None
    before = _states([hit for hit in named.sentence if hit.end <= view.starts[first]], lexicon)
    two = before or next(_before(named, document, context, lexicon), [])
    return two[place] if len(two) == _PAIR else None


def _points(view: SentenceView, first: int, last: int, word: str) -> bool:
    """Whether "the former" stands in a clause without a noun of its own, unlike "the former minister"."""
    places = [at for at in range(first + 1, last) if view.lower[at - 1 : at + 1] == ("the", word)]
    return any(not view.dated[at] and (at + 1 == last or _parts(view, at + 1)) for at in places)


def _parts(view: SentenceView, at: int) -> bool:
    """Whether a token can be no noun or adjective: a verb, a date, a sign, a word between phrases."""
    word = view.lower[at]
    if view.finite[at] or view.dated[at] or not word[0].isalnum():
        return True
    return word in PREPOSITIONS or word in COORDINATORS or word in AUXILIARIES or is_idle(word)


_POINTING = ("former", "latter")
_FAR = 8
"""Sentences back in which the two are looked for whose fighting or ban goes on."""
_PAIR = 2


def _states(hits: Sequence[PartyHit], lexicon: Lexicon) -> list[str]:
    return [name for name in names_of(hits) if lexicon.is_state(name)]


def _acting(named: Named, text: str, lexicon: Lexicon) -> list[str]:
    """The states of a clause that do not only help others, or say where these met."""
    acting = _actors(named.clause, text, named.telling.view.sentence.start, lexicon)
    if len(acting) == len(named.clause):
        return acting
    reached = [hit for hit in named.clause if hit.role == "capital" and is_received(hit, named, text)]
    return list(dict.fromkeys([*acting, *_states(reached, lexicon)]))


def _actors(hits: Sequence[PartyHit], text: str, start: int, lexicon: Lexicon) -> list[str]:
    """The states among the parties of a clause or sentence that may do something in it."""
    return _states(
        [hit for hit in actors_of(hits, text, start, ()) if not is_seat(hit, text, start)], lexicon
    )


def _with_persons(states: Sequence[str], named: Named, context: Context) -> list[str]:
    """The states of a clause with those of its persons, who act and so come first."""
    told = named.telling
    view, first, last = told.view, told.start, told.end
    parties = [person.party for person in named.people if person.party]
    tied = context.ties.of(view.tokens[first:last])
    return list(dict.fromkeys([*parties, *tied, *states]))


def _speaks_of_two(named: Named, text: str) -> bool:
    told = named.telling
    view, first, last = told.view, told.start, told.end
    span = view.starts[first], view.ends[last - 1]
    return place_of_two(told, text) is not None or _TOGETHER.search(text, *span) is not None


def _before(named: Named, document: Document, context: Context, lexicon: Lexicon) -> Iterator[list[str]]:
    """The states of the sentences before in the same block, the nearest first."""
    sentence = named.telling.view.sentence
    end, block = sentence.start, document.blocks[sentence.block]
    for at in range(bisect_right(context.ends, sentence.start) - 2, -2, -1):
        start = max(block.start, context.ends[at] if at >= 0 else 0)
        hits = context.between(start, end)
        told = _states([hit for hit in hits if not is_seat(hit, document.text, start)], lexicon)
        acting = _actors(hits, document.text, start, lexicon) if len(told) > _PAIR else told
        yield acting if len(acting) == _PAIR else told
        if start == block.start:
            return
        end = start
