"""A table that fills itself asks its function once for each key, and holds no more than it may."""

from explorer.extraction.memo import Memo, Once


def test_a_key_is_asked_for_once():
    asked: list[str] = []
    memo = Memo[str, str](lambda key: asked.append(key) or key.upper())
    assert [memo["pact"], memo["pact"], memo["war"]] == ["PACT", "PACT", "WAR"]
    assert asked == ["pact", "war"]


def test_many_keys_are_asked_for_at_once():
    memo = Memo[str, int](len)
    assert list(map(memo.__getitem__, ["pact", "of", "pact"])) == [4, 2, 4]


def test_it_holds_no_more_than_it_may():
    memo = Memo[int, int](abs, most=3)
    for number in range(10):
        assert memo[-number] == number
    assert len(memo) <= 3


def test_a_question_without_parts_is_asked_when_it_is_wanted_and_once():
    asked: list[str] = []
    once = Once(lambda: asked.append("war") or "pact")
    assert not asked
    assert [once(), once()] == ["pact", "pact"]
    assert asked == ["war"]
