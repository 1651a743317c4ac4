from __future__ import annotations

import importlib.util
import signal
import sys
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.chance import SEARCH, TooLong, examples

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


@pytest.mark.skipif(not hasattr(signal, "SIGALRM"), reason="there is no such signal")
@given(st.none())
def test_time_that_is_up_is_no_mere_failure_to_a_test_of_hypothesis(nothing: None) -> None:
    with pytest.raises(TooLong, match="Timeout"):
        signal.raise_signal(signal.SIGALRM)


def test_what_took_too_long_is_not_tried_again() -> None:
    seen = []

    @given(st.integers())
    def test(number: int) -> None:
        seen.append(number)
        raise TooLong

    with pytest.raises(TooLong):
        test()
    assert len(seen) == 1


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
