"""Titles that end on "the aid" or "a site" with the clause that alone says which one is meant."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import ARTICLES, HAVE, LINKS, points_on
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.papercontents import contents_behind, is_quoted
from explorer.extraction.titles.finishing.standing import standing, stop_of
from explorer.extraction.titles.finishing.wholephrases import POINTING, counted_in, is_listed
from explorer.extraction.titles.form.articles import without_spare
from explorer.extraction.titles.form.fitting import COMPLETED, ROOMY
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.nouns.nominals import as_text, as_words
from explorer.extraction.titles.word import Word, finite_in, lower_of

RELATIVE = word_set("that which who whom")
"""What opens such a clause."""
_LONG = 8
"""Words of the longest titles to which a clause is added."""


def with_restriction(title: str, text: str, telling: Telling, heading: Heading) -> str:
    """A title ending on "the aid" or "a law" with its relative clause: "declines the aid | that Peru gave".

    A rule of English grammar: without a comma such a clause says which one is meant. One that does not fit
    or that points elsewhere is left out. What a paper says is told as "signs a pact ending the war".
    """
    words = title.split()
    longest = COMPLETED if "among" in words else _LONG
    if telling.nominal or not 2 < len(words) <= longest or RELATIVE.isdisjoint(telling.view.holds):
        return title
    lower, last = telling.view.lower, words[-1].lower()
    if last in lower and RELATIVE.isdisjoint(lower[lower.index(last) :]):
        return title  # nothing behind the title says more, which is soon told
    place = standing(words, telling, heading.verbs)
    behind = place.last if place is not None else _last_among(words, lower)
    if behind < 0:
        return title
    stop = stop_of(telling, behind + 1)
    found = words_of(text, telling.view, behind, stop)
    own = as_words(title)
    apart = place is None or place.done or is_quoted(telling.view, stop)
    said = [] if apart or place is None else contents_behind(own, found, telling, place, heading.verbs)
    if said:
        return as_text(without_spare([*own, *said], ROOMY)).replace(" ,", ",")
    dated = True in telling.view.dated[behind + 1 : behind + 3]
    article = _article_of(words)
    if not article or (article != "the" and (dated or article != words[-2])):
        return title  # "issued a warrant in May that was renewed"
    clause = _fitting(_clause_of(found, heading.verbs), COMPLETED - len(words))
    return as_text([*own, *clause]) if clause else title


def _last_among(words: Sequence[str], lower: Sequence[str]) -> int:
    """The token of the noun at the end of "is among the guests", which alone says nothing; -1 for no such."""
    end = [word.lower() for word in words[-3:]]
    if end[:2] != ["among", "the"]:
        return -1
    return next((at + 2 for at in range(len(lower) - 2) if list(lower[at : at + 3]) == end), -1)


def _article_of(words: Sequence[str]) -> str:
    """The article of a title's last noun, before it or one word that describes that; "" without one."""
    if words[-2] in ARTICLES:
        return words[-2]
    described = len(words) > _WITH_VERB and words[-2].lower() not in LINKS
    return words[-3] if described and words[-3] == "the" else ""


_WITH_VERB = 4


def _fitting(clause: list[Word], room: int) -> list[Word]:
    """A clause without the places at its end where it has more words than there is room for; [] for none."""
    while clause and counted_in(clause) > room:
        told = max(finite_in(clause), default=0)
        cuts = (at for at in range(len(clause) - 1, told + 2, -1) if clause[at].lower in _PLACING)
        clause = clause[: next(cuts, 0)]
    return [] if clause and points_on(clause[-1].lower) else clause


_PLACING = word_set("in on at near during")


def _clause_of(found: Sequence[Word], verbs: VerbTable) -> list[Word]:
    """The relative clause behind a noun, up to a comma, in the plain past; [] where none is whole."""
    if len(found) < _SHORTEST or found[0].comma:
        return []
    end = next((at + 1 for at, word in enumerate(found) if at and word.comma), len(found))
    if is_listed(found[end:]):
        return []  # "the treaty that gave Peru | Tacna, Arica and Lima"
    said = list(found[1:end])
    led = said[0].lower in PREPOSITIONS
    opens = len(said) > led and said[led].lower in (_BEHIND_PREPOSITIONS if led else _OPENING)
    told = finite_in(said) or [1] * (len(said) > 2 and verbs.base_of_past(said[1].lower) is not None)
    if len(told) > 1 and said[told[0]].lower in HAVE and lower_of(said[told[0] + 1 : told[1]]) == ["not"]:
        told = told[:1]  # "had not met"
    if not opens or len(told) != 1 or said[told[0]].lower in _TO_COME or points_on(said[-1].lower):
        return []
    if not POINTING.isdisjoint(lower_of(said[led + 1 :])):
        return []
    return in_past([*said[:-1], said[-1]._replace(comma=False)], told[0], verbs)


_SHORTEST = 4
_TO_COME = word_set("would should")
"""Verbs of what came later, which says not which one was meant then."""
_OPENING = word_set("that who which")
_BEHIND_PREPOSITIONS = word_set("which whom")


def in_past(said: list[Word], verb: int, verbs: VerbTable) -> list[Word]:
    """The clause with "had died" as "died"; as it is without one."""
    if said[verb].lower != "had" or verb + 1 >= len(said):
        return said
    form = said[verb + 1].lower
    past = form if verbs.base_of_past(form) else verbs.past_of(verbs.base_of_participle(form) or "")
    return [*said[:verb], Word(past, finite=True), *said[verb + 2 :]] if past else said
