from __future__ import annotations

from explorer.timeline.kept import Kept


def test_a_value_is_made_once() -> None:
    kept: Kept[list[int]] = Kept(2)
    assert kept.of("a", list) is kept.of("a", list)


def test_another_question_gets_another_value() -> None:
    kept: Kept[str] = Kept(2)
    assert [kept.of(key, lambda key=key: key * 2) for key in "ab"] == ["aa", "bb"]


def test_no_more_are_kept_than_are_to_be() -> None:
    kept: Kept[int] = Kept(2)
    for key in range(5):
        kept.of(key, lambda key=key: key)
    assert len(kept) <= 2
