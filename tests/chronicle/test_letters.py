import re

import pytest

from explorer.chronicle.letters import CAPITAL


@pytest.mark.parametrize("letter", "AÉŠŁŞİȘẤ")
def test_capitals_of_all_languages_are_capitals(letter):
    assert re.fullmatch(CAPITAL, letter)


@pytest.mark.parametrize("letter", "aéšłşıșấß1–")
def test_small_letters_and_signs_are_none(letter):
    assert not re.fullmatch(CAPITAL, letter)
