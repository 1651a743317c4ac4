import pytest

from explorer.window.language import tr


class TestTr:
    def test_words_without_a_translation_stay_english(self) -> None:
        assert tr("Open folder") == "Open folder"

    def test_names_in_braces_take_their_values(self) -> None:
        assert tr("{count} events", count=3) == "3 events"

    def test_a_name_without_a_value_is_an_error(self) -> None:
        with pytest.raises(KeyError):
            tr("{count} events", number=3)
