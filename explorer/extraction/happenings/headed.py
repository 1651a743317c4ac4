"""Happenings dated by a line above them: the year at the head of a section, of a list, of an entry."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from explorer.chronicle.dates.date import Precision
from explorer.chronicle.dates.temporal import TemporalExpression
from explorer.chronicle.document import parents_of
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.happenings.drafts import STRONG, Judge
from explorer.extraction.happenings.tellings import NOTHING_HAPPENS, Refusal, Telling, carried_tellings
from explorer.extraction.source import Source
from explorer.extraction.temporal.lines import is_alone

_OPEN_ENDS = frozenset({"?", ":"})
"""Signs at the end of what asks, or introduces something else."""

_MOST = 60
"""Characters of the longest such line."""

_TOO_WIDE = frozenset({Precision.INTERVAL, Precision.DECADE, Precision.CENTURY})
"""Dates at the head of an account of a whole time rather than of a chronology's entries."""

_DUAL = "dual-year"
"""Begins the rule of "1985/86", which is no longer than a year."""

_STATES = frozenset({"be", "have"})
"""Verbs that say how something is."""

_FEWEST = 2
"""Entries below a date of their own that make a page a chronology; one may stand below that of the page."""

_OF_DEEDS = ("tion", "sion", "ment", "ing")
"""How nouns of deeds end that are no verbs as well."""

_MOST_SENTENCES = 4
"""Of a paragraph right below its date, whose first one tells what happened; a longer one is prose."""


class DatedLines:
    """Which blocks of a document stand below a line that is nothing but a date, and what they tell of it.

    Such a line is the heading of a section, the line that introduces a list, or, in a chronology that sets
    them so, a paragraph of its own before each entry. What has a date of its own needs none from above.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self._parents = parents_of(source.document.sections)
        self._known: dict[int, TemporalExpression | None] = {}
        self._entries, self._sections = self._chronology()
        self._lines = frozenset(self._entries.values())

    def date_of(self, index: int) -> TemporalExpression | None:
        """The date of the line above the block with that index, which has none of its own.

        That is the line of its entry, else what introduces its list, else the nearest head of its sections.
        """
        block = self._source.document.blocks[index]
        if block.kind not in ("item", "paragraph"):
            return None
        if index in self._entries:
            return self._entries[index]
        if block.lead is not None and self._source.dates_in(*block.lead):
            return self._bare(block.lead, wide=self._is_sole(index))
        return None if block.section in self._sections else self._in_section(block.section)

    def _is_sole(self, index: int) -> bool:
        """Whether the block with that index is all that its line introduces, as a definition its term."""
        blocks = self._source.document.blocks
        return blocks[index].lead not in [
            one.lead for one in (*blocks[max(0, index - 1) : index], *blocks[index + 1 : index + 2])
        ]

    def is_bare(self, index: int) -> bool:
        """Whether the block with that index is a date alone, and no line above says what happened then."""
        block = self._source.document.blocks[index]
        introduced = block.lead is not None and block.kind == "item" and not self._introduces(index)
        return not introduced and self._bare((block.start, block.end)) is not None

    def refused(self, index: int) -> list[Refusal]:
        """The date of a block that is nothing else, unless it stands above an entry or introduces a list."""
        block = self._source.document.blocks[index]
        if self._introduces(index):
            return []
        dates = self._source.dates_in(block.start, block.end)
        return [Refusal(date, NOTHING_HAPPENS) for date in dates if date not in self._lines]

    def _introduces(self, index: int) -> bool:
        """Whether the block with that index is the line above the list that follows."""
        block, *below = self._source.document.blocks[index : index + 2]
        return any(one.lead == (block.start, block.end) for one in below)

    def is_line(self, expression: TemporalExpression) -> bool:
        """Whether this date is the line above an entry."""
        return expression in self._lines

    def tellings(self, index: int, at: TemporalExpression, judge: Judge) -> list[Telling]:
        """What the first sentence of the block with that index tells at the time of the line above."""
        sentences = self._source.sentences.of_block(index)
        first = index in self._entries or self._source.document.blocks[index - 1].kind == "heading"
        most = _MOST_SENTENCES if first else 1
        if at.date is None or not 0 < len(sentences) <= most:
            return []
        view = self._source.sentences.view(sentences[0])
        if not view.tokens or view.tokens[-1].text in _OPEN_ENDS or not self._happens(view, judge):
            return []
        narrative, words = self._source.lexicon.narrative, (at.start, at.end)
        told = carried_tellings(view, narrative, judge, (at, at.date), words)
        return [replace(one, nominal=not view.has_finite(one.start, one.end)) for one in told]

    def _chronology(self) -> tuple[dict[int, TemporalExpression], frozenset[int]]:
        """The undated blocks below a paragraph that is a date, with that, and the sections of such ones."""
        entries: dict[int, TemporalExpression] = {}
        sections: set[int] = set()
        waiting: TemporalExpression | None = None
        for index, block in enumerate(self._source.document.blocks):
            if block.kind == "heading":
                continue
            bare = self._bare((block.start, block.end)) if block.kind == "paragraph" else None
            if bare is None and waiting is not None and not self._source.dates_in(block.start, block.end):
                entries[index] = waiting
            sections.update([] if bare is None else [block.section])
            waiting = bare
        return (entries, frozenset(sections)) if len(entries) >= _FEWEST else ({}, frozenset())

    def _happens(self, view: SentenceView, judge: Judge) -> bool:
        """Whether a party does something, or a verb or a noun tells of a kind that leaves no doubt.

        Entries seldom name the parties that a page is about: "The embassy is closed."
        """
        count = len(view.tokens)
        first, last = view.tokens[0].start, view.tokens[-1].end
        party = bool(self._source.context.between(first, last))
        if view.has_finite(0, count) and party:
            return True
        verdict = judge(view, 0, count)
        if verdict.score < STRONG:
            return False
        if party and self._names_deed(view):
            return True
        nouns = self._source.lexicon.narrative.event_nouns
        return not nouns.isdisjoint(view.lower) or (bool(verdict.cue) and self._is_done(view))

    def _names_deed(self, view: SentenceView) -> bool:
        """Whether words without a finite verb tell a deed: "Recall of the envoy", "Relations broken off"."""
        verbs, lower = self._source.lexicon.verbs, view.lower
        if any(verbs.base_of_participle(word) is not None for word in lower[1:]):
            return True
        led = (lower[at] for at in range(len(lower) - 1) if lower[at + 1] == "of")
        return any(word in verbs.others or word.endswith(_OF_DEEDS) for word in led)

    def _is_done(self, view: SentenceView) -> bool:
        """Whether a sentence tells of something that is done, not of what is so ("was fine")."""
        if not view.has_finite(0, len(view.tokens)):
            return False
        acts = filter(None, map(self._source.lexicon.verbs.base_of_participle, view.lower))
        return not _STATES.issuperset([*acts, *filter(None, view.bases)])

    def _in_section(self, index: int) -> TemporalExpression | None:
        """The date of the nearest head of a section or of those that it is part of."""
        if index not in self._known:
            self._known[index] = next(filter(None, map(self._bare, self._heads(index))), None)
        return self._known[index]

    def _heads(self, section: int) -> Iterator[tuple[int, int]]:
        """The lines at the head of a section and of those that it is part of, the innermost first."""
        while section:
            own = self._source.document.sections[section]
            yield own.start, own.start + len(own.heading)
            section = self._parents[section]

    def _bare(self, line: tuple[int, int], *, wide: bool = False) -> TemporalExpression | None:
        """The date that a line is and nothing else; a span of time only where it may be ``wide``."""
        start, end = line
        dates = self._source.dates_in(start, end) if end - start <= _MOST else ()
        if len(dates) != 1:
            return None
        text, only = self._source.document.text, dates[0]
        is_one = only.date is not None and (
            only.date.precision not in _TOO_WIDE
            or (wide and only.date.precision is Precision.INTERVAL)
            or only.rule.startswith(_DUAL)
        )
        return only if is_one and is_alone(text, (start, end), only.start, only.end) else None
