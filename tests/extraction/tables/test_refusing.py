"""Why a row is no event is kept in English, and said in the reader's language."""

from __future__ import annotations

import pytest

from explorer.extraction.tables.refusing import RowError
from explorer.extraction.tables.saiddate import said_date
from explorer.language import load_language, speaking


def refusal(text: str) -> RowError:
    with pytest.raises(RowError) as caught:
        said_date(text)
    return caught.value


def test_what_is_kept_is_english_whatever_the_reader_speaks() -> None:
    with speaking(load_language("es")):
        assert str(refusal("nobody {knows}")) == "has a date that is not understood: 'nobody {knows}'"


def test_the_reader_hears_it_in_their_language() -> None:
    with speaking(load_language("es")):
        assert refusal("3/4/1990").said() == (
            "tiene una fecha que puede ser 1990-04-03 o 1990-03-04: «3/4/1990»"
        )


def test_words_without_values_are_said_too() -> None:
    with speaking(load_language("es")):
        assert refusal(" ").said() == "no tiene fecha"
