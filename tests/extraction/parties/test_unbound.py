"""Pairs in articles that are about no one in particular."""

import pytest

SEVERAL = "In 1961 Peru and Chile signed a pact. In 1963 Ghana opened an embassy in Bamako. "


def pairs(told, text):
    return [str(mention.pair) if mention.pair else None for mention in told(text, "World affairs").mentions]


@pytest.mark.parametrize(
    "words",
    [
        "The two countries exchanged envoys in 1970.",
        "Both governments signed a treaty in 1970.",
        "A bilateral treaty was signed in 1970.",
        "In 1970 they recognised each other.",
    ],
)
def test_the_two_countries_are_the_pair_told_of_last(told, words):
    assert pairs(told, SEVERAL + words)[-1] == "Ghana–Mali"


def test_a_sentence_about_one_country_between_changes_nothing(told):
    text = (
        SEVERAL + "Floods struck. In 1968 Mali's president fell. The two countries signed a treaty in 1970."
    )
    assert pairs(told, text)[-1] == "Ghana–Mali"


def test_the_two_of_three_are_not_known(told):
    text = "In 1961 Peru, Chile and Bolivia signed a pact. The two countries exchanged envoys in 1970."
    assert pairs(told, text)[-1] is None


def test_what_stands_in_another_paragraph_is_not_meant(told):
    assert pairs(told, SEVERAL + "\n\nThe two countries exchanged envoys in 1970.")[-1] is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Peruvian president, Juan Prado, fell ill. In 1950 Prado visited Rome.", "Italy–Peru"),
        ("Peruvian President Juan Prado fell ill. In 1950 Prado visited Rome.", "Italy–Peru"),
        ("Juan Prado, president of Peru, fell ill. In 1950 Prado visited Rome.", "Italy–Peru"),
        ("Juan Prado was a poet. In 1950 Prado visited Rome.", None),
        ("The Peruvian president, Juan Prado, fell ill. In 1950 Prado's palace burned.", None),
    ],
)
def test_a_person_stands_for_the_state_that_the_text_ties_him_to(told, text, expected):
    assert pairs(told, text)[-1] == expected


@pytest.mark.parametrize("heading", ["Peru and Chile", "Peru–Chile", "Chile's war with Peru"])
@pytest.mark.parametrize(
    "words", ["War broke out in 1941.", "Through the good offices of Ghana a pact was signed in 1942."]
)
def test_what_names_nobody_is_of_the_two_of_the_heading(told, heading, words):
    assert pairs(told, f"== {heading} ==\n\n{words}") == ["Chile–Peru"]


@pytest.mark.parametrize("heading", ["Peru, Chile and Ghana", "Peru", "Quarrels"])
def test_headings_of_others_than_two_give_no_pair(told, heading):
    assert pairs(told, f"== {heading} ==\n\nWar broke out in 1941.") == [None]


def test_what_others_do_is_not_of_the_two_of_the_heading(told):
    text = "== Peru and Chile ==\n\nWar broke out in 1941. Ghana and Mali signed a pact in 1942."
    assert pairs(told, text) == ["Chile–Peru", "Ghana–Mali"]


@pytest.mark.parametrize(
    "words", ["The invaders withdrew in 1970.", "Fighting ended in 1970.", "The ban was lifted in 1970."]
)
def test_what_goes_on_is_of_the_two_told_of_before(told, words):
    assert pairs(told, SEVERAL + words)[-1] == "Ghana–Mali"


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("A pact between Ghana and Mali, signed in the Vatican in 1970, ended it.", "Ghana–Mali"),
        ("Ghana, egged on by Peru, attacked Mali in 1970.", "Ghana–Mali"),
        ("A coup backed by Peru failed in Ghana in 1970.", "Ghana–Peru"),
        ("Ghana, egged on by Peru, attacked Mali in 1970. Peace was signed at Lima in 1972.", "Ghana–Mali"),
        ("Ghana attacked Mali in 1970. An embassy was opened in Lima in 1972.", None),
    ],
)
def test_helpers_and_places_are_none_of_the_two(told, text, pair):
    assert pairs(told, text)[-1] == pair


@pytest.mark.parametrize(
    ("words", "pair"),
    [
        ("Kenya signed a treaty with the former in 1970.", "Ghana–Kenya"),
        ("Kenya signed a treaty with the latter in 1970.", "Kenya–Mali"),
        ("Kenya signed a treaty with Chile and the latter in 1970.", "Chile–Kenya"),
    ],
)
def test_the_former_and_the_latter_are_of_the_two_named_before(told, words, pair):
    assert pairs(told, f"Ghana and Mali signed a pact in 1960. {words}")[-1] == pair


@pytest.mark.parametrize(
    "words",
    [
        "Kenya was praised by the former minister in 1970.",
        "Kenya held a vote in the latter half of 1970.",
        "Kenya lost a former port in 1970.",
    ],
)
def test_a_former_minister_is_none_of_the_two_named_before(told, words):
    assert pairs(told, f"Ghana and Mali signed a pact in 1960. {words}")[-1] is None


def test_what_one_does_alone_is_not_of_the_two_told_of_before(told):
    assert pairs(told, SEVERAL + "A king died in 1970.")[-1] is None
