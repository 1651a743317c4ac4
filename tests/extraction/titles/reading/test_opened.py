"""What "that" opens behind who is told of it is said of nobody as if it described him."""

import pytest


@pytest.mark.parametrize(
    ("text", "told_of"),
    [
        ("Japan asked Finland that its consul be expelled in May 1950.", "Japan asks Finland"),
        ("Japan promised the king of Finland that their ships would be sold in May 1950.", "Japan promises"),
    ],
)
def test_what_is_told_is_no_clause_of_its_receiver(told, text, told_of):
    assert told(text).mentions[0].title.startswith(told_of)


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Japan promised Finland the ships that its yard launched in May 1950.", "launches"),
        ("Japan told Finland of the treaty that its king had signed in May 1950.", "signs"),
    ],
)
def test_what_is_promised_to_a_receiver_has_its_clause(told, text, verb):
    assert verb in told(text).mentions[0].title


@pytest.mark.parametrize(
    "text",
    [
        "Of the ten ships none arrived in May 1950.",
        "Japan broke the agreement, which Japan would have signed in May 1950 had the war ended.",
        "No treaty lasted until May 1950.",
    ],
)
def test_what_did_not_happen_is_not_told(told, text):
    title = told(text).mentions[0].title
    assert not {"arrives", "signed", "ends"} & set(title.split())
