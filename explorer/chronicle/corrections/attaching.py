"""Finds the passages of corrections again among what was extracted, also where the sources were edited."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher

from explorer.chronicle.corrections.correction import OWN_DOCUMENT, Passage, passage_of
from explorer.chronicle.document import Document
from explorer.chronicle.event import Mention

ALIKE = 0.75
"""Two quotations with so large a share of their characters in common are one that was edited."""


class Finder:
    """Answers which mention a passage is now.

    The words of the quotation decide; of several mentions with the same words the words of time, then what
    stands around. Where no quotation is the same, one of the same document and time that was edited a little
    is taken, if it stands where the passage stood, or the same words in a document of another name.
    """

    def __init__(self, mentions: Iterable[Mention], documents: Mapping[str, Document]) -> None:
        self._documents = documents
        self._by_quote: defaultdict[str, list[Mention]] = defaultdict(list)
        self._by_time: defaultdict[tuple[str, str], list[Mention]] = defaultdict(list)
        for mention in mentions:
            self._by_quote[mention.quote].append(mention)
            self._by_time[mention.document, mention.date_text].append(mention)

    def find(self, passage: Passage) -> Mention | None:
        """The mention that a passage is now; None where there is none any more."""
        same = self._by_quote.get(passage.quote, [])
        here = [mention for mention in same if mention.document == passage.document]
        if here:
            return max(here, key=lambda mention: self._fits(mention, passage))
        if passage.document == OWN_DOCUMENT:  # nobody edits that: what was added is there or taken back
            return None
        return self._edited(passage) or self._moved(same, passage)

    def _fits(self, mention: Mention, passage: Passage) -> tuple[bool, int, int]:
        there = passage_of(mention, self._documents.get(mention.document))
        around = _shared(there.before[::-1], passage.before[::-1]) + _shared(there.after, passage.after)
        return mention.date_text == passage.date_text, around, -mention.start

    def _edited(self, passage: Passage) -> Mention | None:
        best, share = None, ALIKE
        matcher = SequenceMatcher(autojunk=False)
        matcher.set_seq2(passage.quote)
        for mention in self._by_time.get((passage.document, passage.date_text), []):
            matcher.set_seq1(mention.quote)
            if matcher.real_quick_ratio() >= share and matcher.quick_ratio() >= share:
                ratio = matcher.ratio()
                if ratio >= share and self._stands_there(mention, passage):
                    best, share = mention, ratio
        return best

    def _stands_there(self, mention: Mention, passage: Passage) -> bool:
        """Whether a mention of nearly the same words stands where the passage stood.

        In a list the next item may be as alike as an edited one. So what stood on one side must still stand
        there, and on both sides where one name was put for another.
        """
        now, then = _names_in(mention.quote), _names_in(passage.quote)
        renamed = bool(now - then and then - now)
        document = self._documents.get(mention.document)
        if document is None:  # it came with a table, so that nothing is known of what stands around
            return not renamed
        there = passage_of(mention, document)
        before = _is_kept(there.before[::-1], passage.before[::-1])
        after = _is_kept(there.after, passage.after)
        return (before and after) if renamed else (before or after)

    def _moved(self, same: list[Mention], passage: Passage) -> Mention | None:
        """The passage in a document of another name, where only one holds it and its own is gone."""
        elsewhere = [mention for mention in same if mention.date_text == passage.date_text]
        gone = passage.document not in self._documents
        names = {mention.document for mention in elsewhere}
        return elsewhere[0] if gone and len(names) == 1 else None


def _names_in(quote: str) -> frozenset[str]:
    """The words with a capital or in figures, the first of the text among them."""
    return frozenset(word for word in re.findall(r"\w+", quote) if word[0].isupper() or word[0].isdigit())


def _is_kept(now: str, then: str) -> bool:
    """Whether the nearer half of what stood on one side is still there."""
    return 2 * _shared(now, then) >= len(then)


def _shared(one: str, two: str) -> int:
    """With how many characters alike two texts begin."""
    pairs = enumerate(zip(one, two, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(two)))
