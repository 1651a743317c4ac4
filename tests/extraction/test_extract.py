"""Reading in batches: each step is done for many happenings at once, and no batch changes what is found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from explorer.chronicle.document import Document
from explorer.extraction import extract as extraction
from explorer.extraction.extract import extract
from explorer.extraction.happenings import mentions
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.kinds.assess import Cues, Matter, kind_of
from explorer.extraction.kinds.kinds import Verdict
from explorer.extraction.kinds.titled import Judged
from explorer.extraction.lexicon import Lexicon, load_lexicon
from explorer.extraction.source import Source
from explorer.extraction.titles.reading.wording import Wording
from explorer.extraction.titles.subjects.pointers import Pointers
from explorer.extraction.titles.titles import Heading
from explorer.reading.reader import read_text_document

TEXT = """Chile–Peru relations

Chile and Peru established diplomatic relations in 1831. On 5 April 1879 Chile declared war on Peru, and its
fleet blockaded Iquique. Two years later its army entered Lima, which it left in 1883. A truce was signed in
1884, and it was broken in 1885.

The president of Peru visited Chile in 1905. He returned in 1907, and signed a treaty. It ended in 1910.

After Peru had joined the pact in May 1941, Chile broke off relations. A park was founded in 2012 under an
agreement signed in 2011.
"""


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon()


@pytest.fixture(scope="module")
def document() -> Document:
    return read_text_document(TEXT, "chile-peru.txt")


@pytest.mark.parametrize("size", [1, 2, 3, 5])
def test_batches_do_not_change_what_is_found(
    size: int, document: Document, lexicon: Lexicon, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = extract(document, lexicon)
    assert len(whole.mentions) > 5
    monkeypatch.setattr(extraction, "BATCH", size)
    assert extract(document, lexicon) == whole


def test_each_step_is_done_for_a_whole_batch(
    document: Document, lexicon: Lexicon, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []

    def judge(cues: Cues, matter: Matter, bonus: Mapping[str, int]) -> Judged:
        steps.append("kind")
        return kind_of(cues, matter, bonus)

    def titles_of(
        text: str, tellings: Sequence[Telling], headings: Sequence[Heading], wordings: Sequence[Wording]
    ) -> list[str]:
        steps.extend(["title"] * len(tellings))
        return [""] * len(tellings)

    def pointers_of(source: Source, telling: Telling, both: str) -> Pointers:
        steps.append("pointers")
        return Pointers()

    monkeypatch.setattr(extraction, "BATCH", 3)
    monkeypatch.setattr(mentions, "titles_of", titles_of)
    monkeypatch.setattr(mentions, "pointers_of", pointers_of)
    extract(document, lexicon, judge)
    size = steps.index("pointers")
    assert 3 <= size < steps.count("kind")
    assert steps[: 3 * size] == ["kind"] * size + ["pointers"] * size + ["title"] * size


def test_what_goes_before_tells_kinds_across_batches_but_not_across_blocks(
    document: Document, lexicon: Lexicon, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A verdict adds to the next of its block, wherever a batch ends."""
    bonuses: list[Mapping[str, int]] = []

    def judge(cues: Cues, matter: Matter, bonus: Mapping[str, int]) -> Verdict:
        bonuses.append(bonus)
        return Verdict("conflict", 10, "")

    monkeypatch.setattr(extraction, "BATCH", 2)
    found = extract(document, lexicon, judge).mentions
    firsts = ("Chile and Peru", "The president", "After Peru")
    first_of_block = [one.quote.startswith(firsts) for one in found]
    assert first_of_block.count(True) == 3
    assert ["conflict" in bonus for bonus in bonuses] == [not first for first in first_of_block]
