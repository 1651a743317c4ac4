import pytest

from explorer.jsontext import from_json


def test_a_value_is_read():
    assert from_json('{"a": [1, null]}') == {"a": [1, None]}


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, "[1", ""])
def test_damage_is_a_value_error_however_deep(text):
    with pytest.raises(ValueError):
        from_json(text)
