"""What a clause names besides its main part: in what is put in, or in what leads up to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.lexicon import Lexicon
from explorer.extraction.parties.parties import PartyHit


def without_inserted(
    hits: Sequence[PartyHit], telling: Telling, home: str | None, lexicon: Lexicon
) -> Sequence[PartyHit]:
    """The parties of a clause without those of a part that is put in and has not the date.

    "Peru, which borders Chile, | attacked Togo in 1974", "Peru, with Mali, | attacked Togo in 1974", "After
    Chile had closed its ports, | Peru attacked Togo in 1974". All are kept where the rest does not tell by
    itself between whom it was.
    """
    spans = list(_spans(telling)) if len(hits) > _TWO else []
    if not spans:
        return hits
    starts = telling.view.starts
    rest = [hit for hit in hits if not any(starts[a] <= hit.start < starts[b] for a, b in spans)]
    states = {hit.name for hit in rest if lexicon.is_state(hit.name)} | ({home} if home else set())
    return rest if len(states) > 1 else hits


def _company(view: SentenceView, commas: Sequence[int], end: int) -> Iterator[tuple[int, int]]:
    """Who comes along, between two commas before the verb: "Peru, with Mali, | attacked Togo"."""
    for start, close in pairwise(commas):
        leads = view.lower[start + 1] in _COMPANY and not view.has_finite(start, close)
        if leads and view.has_finite(close, end) and not view.has_finite(commas[0], close):
            yield start, close


_COMPANY = word_set("with together along alongside like")
_TWO = 2


def _spans(telling: Telling) -> Iterator[tuple[int, int]]:
    """The parts that are put in or lead up, each from its first token to the comma that ends it."""
    view, end = telling.view, telling.end
    commas = [at for at in range(telling.start, end) if view.lower[at] == "," and not view.dated[at]]
    opens = [at for at in commas if at + 1 < end and view.lower[at + 1] in _RELATIVE]
    first = view.behind_date(telling.start) if view.dated[telling.start] else telling.start
    first += first < end and view.lower[first] == ","
    if first < end and view.lower[first] in _LEADING:
        opens.insert(0, first)
    for start in opens:
        close = next(
            (at for at in commas if at > start and (start != first or view.has_finite(first, at))), end
        )
        if not start < telling.at < close and view.has_finite(close, end):
            yield start, close
    yield from _company(view, commas, end)


_LEADING = word_set("after when because although though while since once before as whereas")
_RELATIVE = word_set("which who whose whom")
