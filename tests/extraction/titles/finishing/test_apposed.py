"""A title says the name set beside its subject or its last object."""

import pytest

NAMED = [
    (
        "In 1990 Fiji's foreign minister, Inoke Raba, flew to Suva.",
        "Fiji's foreign minister Inoke Raba flies to Suva",
    ),
    (
        # Two do not stand for what they are.
        "In 1990 the ministers of the two republics, Inoke Raba and Ana Paz, refused to let the envoys of"
        " Tonga land at Suva.",
        "Ministers of Finland and Japan refuse to let envoys of Tonga land at Suva",
    ),
    (
        "In 1990 the Fijian foreign minister, Inoke Raba, came to Apia.",
        "Fijian foreign minister Inoke Raba comes to Apia",
    ),
    (
        "Anders Holm was crowned in 1989. His successor, Sven Berg, a soldier, came to Oulu in 1990.",
        "Sven Berg comes to Oulu",
    ),
    (
        "In 1990 the envoy in Turku, Ana de Paz, told the Latvians to pay for the port.",
        "Envoy in Turku, Ana de Paz, tells Latvians to pay for port",
    ),
    (
        # Without room for both the name is told.
        "In 1990 the head of Fiji's border service, Inoke Raba, refused to let the envoys of Tonga land at"
        " Suva.",
        "Head of Fiji's border service, Inoke Raba, refuses to let envoys of Tonga land at Suva",
    ),
    (
        # Behind the name of a place stands where that lies.
        "In 1990 the Finnish port of Aomori, Japan, was shelled.",
        "Finnish port of Aomori shelled",
    ),
    (
        # A short name of a body is none of a person.
        "In 1990 the Pacific mission, PACMIS, left Suva.",
        "Pacific mission leaves Suva",
    ),
    (
        # What follows the country is no name of it.
        "In 1990 Fiji's army, Tonga and Samoa signed a pact in Suva.",
        "Fiji's army, Tonga and Samoa sign a pact in Suva",
    ),
]


@pytest.mark.parametrize(("text", "title"), NAMED)
def test_a_name_stands_beside_its_description(told, text, title):
    assert told(text).mentions[-1].title == title
