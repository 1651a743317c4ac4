"""Nouns told once for several places, each with its date: "raids on Turku (1953) and Osaka (⟦1966⟧)"."""

from __future__ import annotations

from typing import NamedTuple

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import singular
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import DETERMINERS
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.nouns.datedphrases import Phrase, is_object, may_stand_in, phrase_before
from explorer.extraction.titles.nouns.doneto import Named
from explorer.extraction.titles.nouns.nominals import as_text
from explorer.extraction.titles.nouns.nounverbs import TOGETHER


class Second(NamedTuple):
    """The noun phrase of the date before, and the tokens ``first`` to ``end`` that tell the second place."""

    phrase: Phrase
    first: int
    end: int


def second_place(view: SentenceView, at: int, heading: Heading) -> Second | None:
    """The noun phrase that a date shares with the one before it; None where there is none."""
    end = at - (at > 0 and view.lower[at - 1] in _HANGING)
    first = end
    while first and may_stand_in(view, first - 1):
        first -= 1
    before = first - 1
    if first == end or before < 3 or view.lower[before] != "and" or view.lower[first] in _ANOTHER:
        return None
    before -= view.tokens[before - 1].text == ")"
    if not view.dated[before - 1]:
        return None
    date = view.dates[before - 1]
    phrase = phrase_before(view, view.dates.index(date), heading, listed=False)
    if phrase is None or is_object(view, phrase, heading):
        return None
    return Second(phrase, first, end)


_ANOTHER = DETERMINERS - {"the"}
_HANGING = word_set("in on (")


def with_second(named: Named, text: str, view: SentenceView, second: Second) -> Named | None:
    """The noun of the phrase with the second place for the first; None where nothing stands for that."""
    words, told = named.behind.split(), as_text(words_of(text, view, second.first, second.end)).rstrip(",")
    lead = view.lower[second.first]
    alike = _PLACING if lead in _PLACING else {lead} if lead in PREPOSITIONS else PREPOSITIONS
    places = [at for at, word in enumerate(words) if word in alike]
    if not places:
        return None
    kept = words[: places[-1]] if lead in PREPOSITIONS else words[: places[-1] + 1]
    noun = named.noun if named.noun.lower() in TOGETHER else singular(named.noun)
    return named._replace(noun=noun, behind=" ".join([*kept, told]))


_PLACING = word_set("at in near off")
