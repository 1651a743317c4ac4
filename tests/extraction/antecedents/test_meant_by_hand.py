"""The pronouns that were read by hand stand where their files say."""

from pathlib import Path

import pytest

READ = Path(__file__).resolve().parents[2] / "golden" / "predicates"
FILES = sorted(READ.glob("*.meant"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_offsets_fit_the_article(path):
    text = path.with_suffix(".txt").read_text(encoding="utf-8")
    wrong = []
    for line in path.read_text(encoding="utf-8").splitlines():
        offset, words, meant, name = line.split("|")
        told = name.split(" + ")[0]
        fits = meant == name == "-" or (int(meant) < int(offset) and text.startswith(told, int(meant)))
        if not text.startswith(words, int(offset)) or not fits:
            wrong.append(line)
    assert wrong == []


def test_most_articles_have_their_pronouns_read():
    assert len(FILES) >= 36
