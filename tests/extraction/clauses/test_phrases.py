"""Lists of names."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Finland signed treaties with Japan, Peru, and, in 1990, Chile.",
        "In 1990 the court gave Turku, Lahti, and, after a protest, Pori to Finland.",
    ],
)
def test_a_list_whose_last_name_an_aside_parts_is_read(told, text):
    assert [mention.date.edtf for mention in told(text).mentions] == ["1990"]
