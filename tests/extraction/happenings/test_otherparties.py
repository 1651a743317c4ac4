"""Who "the parties" are where the text before tells of others."""

import pytest

LED = "Finland and Japan have had relations since 1920. "


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Finland led talks between Peru and the rebels in 2012. The parties signed a ceasefire in 2016.",
            "Peru and the rebels sign a ceasefire",
        ),
        (
            "Japan arbitrated between Peru and Chile in 1930. Both sides accepted the award in 1931.",
            "Peru and Chile accept the award",
        ),
        (
            "Finland mediated between the government of Ana Paz and the Turku opposition. The Finnish and "
            "the Japanese envoy were there. The parties signed a ceasefire in 2016.",
            "Parties sign a ceasefire",
        ),
        (
            "Talks between Finland and Japan failed in 1925. The two sides signed a treaty in 1929.",
            "Finland and Japan sign a treaty",
        ),
        (
            "An agreement between presidents Ana Paz and Juan Roca was signed in 1978. Both sides signed "
            "a treaty in 1979.",
            "Finland and Japan sign a treaty",
        ),
        (
            "Finland led talks between Peru and rebels in 2012. The two countries signed a treaty in 2016.",
            "Finland and Japan sign a treaty",
        ),
    ],
)
def test_the_parties_are_those_between_whom_something_was(told, text: str, title: str):
    assert told(LED + text, "Finland–Japan relations").mentions[-1].title == title


@pytest.mark.parametrize(
    "text",
    [
        # What is between towns, and what only officials talked of.
        "The dispute over the border between Turku and Oulu went on. In 1929 the two sides signed a truce.",
        "Talks between Turku and Oulu on a ferry began. In 1929 the two sides signed a treaty.",
        "Talks between the foreign minister and the Japanese envoy began. Both sides signed a truce in 1929.",
        "Talks between the Finnish army and the guard began. In 1929 the two sides signed a treaty.",
        # A war of others is no matter of trade or relations.
        "Finland kept out of the war between Peru and Chile. In 1929 the two sides signed a treaty.",
        "During the war between Peru and Chile Kenya was neutral. In 1929 the two sides signed a truce.",
        "The truce between North and South held. In 1929 the two sides signed a peace treaty.",
        "The war between Peru and Chile on one side and Kenya on the other began. In 1929 the two sides "
        "signed a truce.",
        "After the peace treaty between Peru and Chile ties were cut. In 1929 the two sides signed a truce.",
    ],
)
def test_other_matters_are_those_of_the_article(told, text: str):
    assert told(LED + text, "Finland–Japan relations").mentions[-1].title.startswith("Finland and Japan sign")
