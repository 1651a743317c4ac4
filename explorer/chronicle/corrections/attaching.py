"""Finds the passages of corrections again among what was extracted, also where the sources were edited."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from explorer.chronicle.corrections.correction import OWN_DOCUMENT, Passage, passage_of
from explorer.chronicle.corrections.likeness import (
    Likeness,
    names_in,
    shared,
    time_told,
    without_time,
)
from explorer.chronicle.corrections.surroundings import NEAR, Surroundings
from explorer.chronicle.document import Document
from explorer.chronicle.event import Mention

ALIKE = 0.75
"""Two quotations with so large a share of their characters in common, words of time left aside, may be one
that was edited."""

SAME = 0.95
"""So alike they must be where the words of time tell something else."""

APART = 0.15
"""By so much others of the document must be less alike, where only on one side of a passage stands what stood
there: else they are lines of a list, in which the next may be as alike as an edited one."""


EXACT = 2
"""Words of time that tell so much, a month and a year, are shared by few happenings of a document: then only
those are compared with which share them."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A mention, and its words as they are compared, with the names among them."""

    mention: Mention
    words: str
    time: tuple[str, ...]
    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Compared:
    """How alike a mention is to a passage, whether it tells other names or times, whether it may be it."""

    mention: Mention
    share: float
    otherwise: bool
    may_be: bool


class Finder:
    """Answers which mention a passage is now.

    The words of the quotation decide; of several mentions with the same words the words of time, then what
    stands around. Where no quotation is the same, one of the same document that was set otherwise or edited
    is taken, if it stands where the passage stood, or the same words in a document of another name. Another
    document that tells other ``passages`` of one that is gone, word for word, may be the same one renamed:
    what else that told is looked for there, edited or not. Where two may be meant, none is: a correction
    without a passage is listed, one of a wrong passage is not noticed.
    """

    def __init__(
        self,
        mentions: Iterable[Mention],
        documents: Mapping[str, Document],
        passages: Iterable[Passage] = (),
    ) -> None:
        self._documents = documents
        self._by_quote: defaultdict[str, list[Mention]] = defaultdict(list)
        self._by_document: defaultdict[str, list[Mention]] = defaultdict(list)
        self._candidates: dict[str, Sequence[_Candidate]] = {}
        self._surroundings: dict[str, Surroundings] = {}
        for mention in mentions:
            self._by_quote[mention.quote].append(mention)
            self._by_document[mention.document].append(mention)
        self._gone: defaultdict[str, set[Passage]] = defaultdict(set)
        for passage in passages:
            if self._is_gone(passage.document):
                self._gone[passage.document].add(passage)
        self._homes: dict[str, Mapping[str, int]] = {}

    def find(self, passage: Passage) -> Mention | None:
        """The mention that a passage is now; None where there is none any more."""
        found = self._within(passage)
        if found is None and self._is_gone(passage.document):
            return self._moved(passage) or self._found_at_home(passage)
        return found

    def _within(self, passage: Passage) -> Mention | None:
        """The passage in the document of its name."""
        same = self._by_quote.get(passage.quote, [])
        here = [mention for mention in same if mention.document == passage.document]
        if here:
            return max(here, key=lambda mention: self._fits(mention, passage))
        if passage.document == OWN_DOCUMENT:  # nobody edits that: what was added is there or taken back
            return None
        return self._set_anew(passage) or self._edited(passage)

    def _fits(self, mention: Mention, passage: Passage) -> tuple[bool, int, int]:
        there = passage_of(mention, self._documents.get(mention.document))
        around = shared(there.before[::-1], passage.before[::-1]) + shared(there.after, passage.after)
        return mention.date_text == passage.date_text, around, -mention.start

    def _among(self, name: str) -> Sequence[_Candidate]:
        """The mentions of a document as they are compared; worked out when it is first asked for."""
        if name not in self._candidates:
            told = self._by_document.get(name, [])
            self._candidates[name] = [_candidate(mention) for mention in told]
        return self._candidates[name]

    def _set_anew(self, passage: Passage) -> Mention | None:
        """The same words with other dashes, quotation marks or spaces, or with the date written otherwise."""
        told = without_time(passage.quote, passage.date_text), time_told(passage.date_text)
        same = [one.mention for one in self._among(passage.document) if (one.words, one.time) == told]
        return max(same, key=lambda mention: self._fits(mention, passage), default=None)

    def _edited(self, passage: Passage) -> Mention | None:
        """The mention of the same document of which the passage was an earlier form, where that is sure."""
        is_vague = len(time_told(passage.date_text)) < EXACT
        compared = _compared(passage, self._among(passage.document), is_vague=is_vague)
        standing: list[tuple[int, Mention]] = []
        for one in compared:
            if one.may_be:
                rivals = (two.share for two in compared if two is not one and (is_vague or not two.otherwise))
                is_sure = not one.otherwise and one.share - max(rivals, default=0.0) >= APART
                sides = self._sides(one.mention, passage, beside=not is_sure)
                if sides >= (1 if is_sure else 2):
                    standing.append((sides, one.mention))
        most = max((sides for sides, _ in standing), default=0)
        found = [mention for sides, mention in standing if sides == most]
        return found[0] if len(found) == 1 else None

    def _sides(self, mention: Mention, passage: Passage, *, beside: bool) -> int:
        """On how many sides of a mention stands what stood there beside the passage.

        In a list the next item may be as alike as an edited one.
        """
        document = self._documents.get(mention.document)
        if document is None:  # it came with a table, so that nothing is known of what stands around
            return 1
        if document.name not in self._surroundings:
            self._surroundings[document.name] = Surroundings(document)
        return self._surroundings[document.name].kept(mention, passage, 0 if beside else NEAR)

    def _is_gone(self, name: str) -> bool:
        return name not in self._documents and name != OWN_DOCUMENT

    def _moved(self, passage: Passage) -> Mention | None:
        """The passage, word for word, in a document of another name, where only one holds it."""
        same = self._by_quote.get(passage.quote, [])
        elsewhere = [mention for mention in same if mention.date_text == passage.date_text]
        return elsewhere[0] if len({mention.document for mention in elsewhere}) == 1 else None

    def _found_at_home(self, passage: Passage) -> Mention | None:
        """The passage, edited maybe, in the document that tells most of what else was told beside it."""
        found = [
            (told, mention)
            for home, told in self._homes_of(passage.document).items()
            if (mention := self._within(replace(passage, document=home))) is not None
        ]
        most = max((told for told, _ in found), default=0)
        best = [mention for told, mention in found if told == most]
        return best[0] if len(best) == 1 else None

    def _homes_of(self, name: str) -> Mapping[str, int]:
        """The documents that may be one that is gone, and how many of its passages each tells."""
        if name not in self._homes:
            moved = (self._moved(passage) for passage in self._gone[name])
            self._homes[name] = Counter(mention.document for mention in moved if mention is not None)
        return self._homes[name]


def _candidate(mention: Mention) -> _Candidate:
    words = without_time(mention.quote, mention.date_text)
    return _Candidate(mention, words, time_told(mention.date_text), names_in(words))


def _compared(passage: Passage, candidates: Iterable[_Candidate], *, is_vague: bool) -> list[_Compared]:
    """Mentions of the document of a passage, by how alike they are to it.

    What tells other names or times is a rival of none where the time is not vague: then it is asked only how
    alike it is if it may be the passage, since asking takes long in lists of thousands.
    """
    words, time = without_time(passage.quote, passage.date_text), time_told(passage.date_text)
    likeness, names = Likeness(words), names_in(words)
    found = []
    for one in candidates:
        is_renamed = bool(one.names - names and names - one.names)
        is_redated = one.time != time
        is_otherwise = is_renamed or is_redated
        if is_renamed and is_redated and not is_vague:
            continue
        needed = SAME if is_redated else ALIKE
        share = likeness.of(one.words, needed if is_otherwise and not is_vague else ALIKE - APART)
        may_be = share >= needed and not (is_redated and is_renamed)
        found.append(_Compared(one.mention, share, is_otherwise, may_be))
    return found
