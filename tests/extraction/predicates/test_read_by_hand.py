"""The sentences read by hand fit the tokens they count, so that the network is taught what was meant."""

import re
from pathlib import Path

import pytest

from explorer.extraction.lexicon import load_lexicon
from explorer.extraction.source import source_of
from explorer.reading.reader import read_text_document

GOLDEN = Path(__file__).parents[2] / "golden"
READ = sorted(path for name in ("predicates", "headlines") for path in (GOLDEN / name).glob("*.read"))
LEXICON = load_lexicon()
PREDICATE = re.compile(r"(\S+)_(\d+) (?:-|(\d+)-(\d+)) (\d+)(?: [\d,]+)?")


def text_at(source, view, at: int) -> str:
    """A token as it is written, which the rules may read as another form."""
    return source.document.text[view.starts[at] : view.ends[at]]


def faults(path: Path):
    text = path.with_suffix(".txt").read_text(encoding="utf-8")
    source = source_of(read_text_document(text, "a.txt"), LEXICON)
    blocks = range(len(source.document.blocks))
    views = [source.sentences.view(one) for block in blocks for one in source.sentences.of_block(block)]
    starts = {view.starts[0]: view for view in views if view.tokens}
    for line in path.read_text(encoding="utf-8").splitlines():
        start, *told = line.split("|")
        view = starts.get(int(start))
        for one in told:
            match = PREDICATE.fullmatch(one)
            written = "" if view is None or match is None else text_at(source, view, int(match[2]))
            if match is None or written != match[1]:
                yield f"{path.name}: {start}: {one}"


def test_there_are_articles_read_by_hand():
    assert len(READ) == 132


@pytest.mark.parametrize("path", READ, ids=lambda path: path.stem)
def test_each_predicate_counts_the_tokens_of_its_sentence(path):
    assert list(faults(path)) == []
