"""Short titles of what somebody did when something happened that bears the date, with that, and to whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.wordlists import ARTICLES, BE, RELATIVES
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.counterparts import with_counterpart
from explorer.extraction.titles.finishing.standing import Standing, standing
from explorer.extraction.titles.form.articles import without_spare
from explorer.extraction.titles.form.fitting import LONGEST, ROOMY
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.nouns.nominals import as_text, as_words


def with_openings(
    text: str, titles: Sequence[str], tellings: Sequence[Telling], headings: Sequence[Heading]
) -> list[str]:
    """The titles, a short one of a main clause with the clause before it that bears their date.

    "After Peru had joined the pact in ⟦May 1941⟧, Chile broke off relations" has two titles, and the date is
    that of the first: the second is "Chile breaks off relations after Peru joins the pact". Last comes with
    whom, which would leave no room for the clause.
    """
    shown = list(titles)
    for at, (first, second) in enumerate(pairwise(tellings)):
        if second.start > second.at and _opens(first, second):
            shown[at + 1] = _joined(titles[at + 1], titles[at], first, headings[at])
    return list(map(partial(with_counterpart, text), shown, tellings, headings))


def _opens(first: Telling, second: Telling) -> bool:
    """Whether a clause of time that bears the date tells one happening, and its main clause the next."""
    view, at = second.view, second.at
    same = first.view is view and first.at == at
    if not same or first.nominal or not first.start < at < first.end:
        return False
    opening, own = view.lower[first.start], view.lower[first.start + 1 : at]
    behind = view.behind_date(at)
    if opening not in _PHRASES or second.start > behind + 1:
        return False
    # Behind a relative word the date is of what stands in a phrase: "a member of the bloc that was formed".
    return "of" not in own[: _PHRASES[opening]] and RELATIVES.isdisjoint(own)


_BE = BE | word_set("been being")
_PHRASES = {"because": 1, "when": 2, "as": 4, "once": 4, "after": 0}
"""What opens a clause of time, by how near "of" makes it a phrase: "because of", "as a result of"."""


def _joined(title: str, opening: str, telling: Telling, heading: Heading) -> str:
    """A title with what ``opening`` tells, where neither has a time and both have room."""
    words, first = title.split(), opening.split()
    if not 1 < len(words) <= _SHORT or len(first) < 2 or ":" in title + opening:
        return title
    if words[-1] in first or any(word in words and word[0].isupper() for word in first):
        return title  # "fails after Juan Roca arrives": whose name, or what of it, it holds already
    if not _TIMES.isdisjoint(word.lower() for word in [*words, *first]):
        return title
    place, view = standing(first, telling, heading.verbs), telling.view
    if place is not None and place.done and view.finite[place.verb]:
        return title  # "Chile feared": the title has lost who acts, so it is no ground of anything
    done = place is not None and place.done and first[place.at] != place.base
    if done and _BE.isdisjoint(view.lower[telling.start : telling.at]):
        return title  # "as heir of the bank founded in 1901": a participle, and no clause
    told = as_words(" ".join([*words, view.lower[telling.start], *_inside(first, place, telling, heading)]))
    told = without_spare(told, ROOMY)
    return as_text(told) if len(told) <= LONGEST else title


_SHORT = 5
"""Words of the longest titles to which something is added."""
_TIMES = word_set(
    "after following before since until when while during as because that which who whose where"
)


def _inside(
    words: Sequence[str], place: Standing | None, telling: Telling, heading: Heading
) -> Iterator[str]:
    """A title, which stands at ``place``, as it reads inside another: "the pact is signed"."""
    view = telling.view
    done = place.at if place is not None and place.done and words[place.at] != place.base else 0
    article, noun = (*view.lower[telling.start + 1 : telling.start + 3], "", "")[:2]
    if article in ARTICLES and noun == words[0].lower():
        yield article
    for at, word in enumerate(words):
        if at and at == done:
            yield "are" if heading.is_plural(" ".join(words[:at])) else "is"
        low = word[0].lower() + word[1:]
        written = not at and any(token.text == low for token in view.tokens[telling.start : telling.end])
        yield low if written else word
