"""A document with everything found out about it before its sentences are read."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from explorer.chronicle.dates.date import HistoricalDate
from explorer.chronicle.dates.temporal import TemporalExpression
from explorer.chronicle.document import Document
from explorer.errors import StoppedError
from explorer.extraction.antecedents.candidate import Antecedent, Candidate
from explorer.extraction.antecedents.phrases import Phrase
from explorer.extraction.clauses.agreement import is_plural
from explorer.extraction.clauses.prepared import Prepared, dates_between, prepared
from explorer.extraction.clauses.sentences import Sentence
from explorer.extraction.lexicon import Lexicon
from explorer.extraction.memo import Memo
from explorer.extraction.parties.bodies import OnlyName, WholeName, names_several, only_name, whole_names
from explorer.extraction.parties.context import Context, context_of
from explorer.extraction.parties.people import PeopleIndex, people_of
from explorer.extraction.parties.placed import is_last_name, is_place_in
from explorer.extraction.parties.statehood import Statehood, statehood_of
from explorer.extraction.temporal import find_dates
from explorer.extraction.titles.subjects.pointers import Meant
from explorer.extraction.wordplaces import WordPlaces


@dataclass(frozen=True, slots=True)
class Source:
    """A document, its expressions of time, its persons, and whose relations it tells.

    ``starts`` is where each expression begins. ``sentences`` are prepared for the rules; ``singulars`` are
    names of persons and places, which take a singular verb also when they end in -s. ``meant`` keeps what
    pronouns were found to mean, by their sentence, the place of the first token of what they are told in,
    whether a person is asked for, and whether something is done to "it": kind, persons and title ask the
    same. ``named`` keeps up to which token the phrases of some sentences were found, with what they name,
    ``antecedents`` which of them the pronoun at an offset means. ``is_plural`` says whether a subject is of
    many, ``is_place`` whether the text tells that a name is a place, and ``names_several`` whether it names
    several bodies of a noun, ``whole_names`` what names it gives one, ``only_name`` the first of them, and
    ``is_last_name`` whether it has a name behind another; they keep what was asked lately. ``places`` says
    where a name stands, ``statehood`` what needs the whole text.
    """

    document: Document
    lexicon: Lexicon
    context: Context
    people: PeopleIndex
    expressions: Sequence[TemporalExpression]
    starts: Sequence[int]
    sentences: Prepared
    singulars: frozenset[str]
    is_plural: Callable[[str], bool]
    is_place: Callable[[str], bool]
    names_several: Callable[[str], bool]
    whole_names: Callable[[str], Mapping[WholeName, int]]
    only_name: Callable[[str], OnlyName | None]
    is_last_name: Callable[[str], bool]
    places: WordPlaces
    statehood: Statehood
    meant: dict[tuple[Sentence, int, bool, bool, frozenset[str]], Meant] = field(default_factory=dict)
    named: dict[Sentence, tuple[int, Sequence[Phrase], list[Candidate]]] = field(default_factory=dict)
    antecedents: dict[int, Antecedent | None] = field(default_factory=dict)

    def dates_in(self, start: int, end: int) -> Sequence[TemporalExpression]:
        """The expressions that begin in the text's span ``start`` to ``end``."""
        return dates_between(self.expressions, self.starts, start, end)

    def is_dated(self, start: int, end: int) -> bool:
        """Whether an expression begins in that span, which is told sooner."""
        at = bisect_left(self.starts, start)
        return at < len(self.starts) and self.starts[at] < end


def source_of(document: Document, lexicon: Lexicon, goes_on: Callable[[], bool] = lambda: True) -> Source:
    """Find dates, parties and persons of a document. Raises StoppedError when ``goes_on`` answers no."""
    expressions = find_dates(document)
    if not goes_on():
        raise StoppedError
    years = {year for found in expressions if found.date is not None for year in _years(found.date)}
    context = context_of(document, lexicon, sorted(years))
    if not goes_on():
        raise StoppedError
    blocks = [block.start for block in document.blocks]
    people = people_of(document.text, context.hits, lexicon.narrative, blocks)
    starts = [expression.start for expression in expressions]
    sentences = prepared(document, expressions, lexicon.verbs)
    singulars = lexicon.places | people.surnames | frozenset(people.by_part)
    plural = Memo[str, bool](lambda subject: is_plural(subject, lexicon.peoples, singulars), _SUBJECTS)
    places = WordPlaces(document.text)
    placed = Memo[str, bool](partial(is_place_in, places), _SUBJECTS)
    several = Memo[str, bool](partial(names_several, document.text), _SUBJECTS)
    whole = Memo[str, Mapping[WholeName, int]](partial(whole_names, document.text))
    only = Memo[str, OnlyName | None](partial(only_name, document.text))
    last = Memo[str, bool](partial(is_last_name, places), _SUBJECTS)
    return Source(
        document,
        lexicon,
        context,
        people,
        expressions,
        starts,
        sentences,
        singulars,
        plural.__getitem__,
        placed.__getitem__,
        several.__getitem__,
        whole.__getitem__,
        only.__getitem__,
        last.__getitem__,
        places,
        statehood_of(document.text, context, lexicon),
    )


_SUBJECTS = 1024
"""Subjects whose number is kept; those of one happening, and of pronouns near it, come again and again."""


def _years(date: HistoricalDate) -> list[int]:
    """The first and the last year of a date."""
    return [unit.first_year for unit in (date.start, date.end) if unit is not None]
