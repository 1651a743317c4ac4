from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.chance import SEARCH, examples

PIECE = st.text() | st.integers() | st.floats(allow_nan=False)
searching = pytest.mark.skipif(SEARCH > 0, reason="examples are searched for at random")


@searching
def test_the_same_examples_are_tried_whatever_was_imported_in_between(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = tried()
    path = tmp_path / "literals.py"
    path.write_text("".join(f"PAIR_{n} = 'a word {n}', {n + 70_000}\n" for n in range(500)), encoding="utf-8")
    monkeypatch.setitem(sys.modules, path.stem, imported(path))
    assert tried() == first


@searching
def test_nothing_is_kept_of_examples_that_failed() -> None:
    assert settings().database is None


def test_a_test_content_with_fewer_examples_keeps_all_else() -> None:
    fewer = examples(7)
    assert fewer.max_examples == 7 * max(1, SEARCH)
    assert (fewer.derandomize, fewer.deadline) == (not SEARCH, None)


def tried() -> list[object]:
    """What a test tries."""
    seen: list[object] = []

    @given(PIECE)
    def test(piece: object) -> None:
        seen.append(piece)

    test()
    return seen


def imported(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
