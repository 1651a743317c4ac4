"""What a pronoun means by the words around it: one of two, a paper, what was taken, what is acted on."""

import pytest

TWO = "Jan Holm and Kaj Lind fled to Japan in May 1974"
ROWS = [
    (f"{TWO}; the former taught law in Osaka until his death in 1980.", "Jan Holm dies"),
    (f"{TWO}; the latter taught law in Osaka until his death in 1980.", "Kaj Lind dies"),
    (f"{TWO}. The former later sold tea, and his widow returned in 1980.", "Jan Holm's widow returns"),
    (f"{TWO}; the former taught law, Aro was tried and his farm was sold in 1980.", "Aro's farm sold"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_the_former_and_the_latter_are_meant(told, text, title):
    assert told(text).mentions[-1].title == title


THINGS = [
    # "Both" behind a preposition are two that were named together, and nothing else that is many.
    (
        "Ana Paz cut ties with Peru and Cuba on 26 May 1990. Chile declared war on both in June 1990.",
        "Chile declares war on Peru and Cuba",
    ),
    (
        "Chile signed treaties with Kenya and Ghana, and Peru opened embassies in both in 1995.",
        "Peru opens embassies in Kenya and Ghana",
    ),
    ("Peru, Chile and Bolivia met at Arica. Kenya sent envoys to both in 1991.", "Kenya sends envoys"),
    # No union joins itself; it may join another.
    (
        "The Arab League opened talks with Japan in 1998, and it applied for membership on 1 May 2004.",
        "Japan applies for membership",
    ),
    (
        "The Arab League recognised Japan in 1992. It joined the talks in 1993.",
        "Arab League joins the talks",
    ),
    (
        "The Arab League recognised Japan and Peru in 1992. It applied for membership in 1995.",
        "Arab League applies for membership",
    ),
    (
        "Finland and Japan signed the Treaty of Oulu in 1865. Its secret clauses were printed in 1866.",
        "Treaty's secret clauses printed",
    ),
    (
        "A Japanese force captured Oulu in 1880 during the war; it was returned to Finland in 1929.",
        "Oulu returned to Finland",
    ),
    ("Japan closed its embassy in Turku in 1980; it reopened in 1985.", "Japan's embassy reopens"),
    (
        "Japan closed its embassy in Turku in 1980. It reopened the embassy in 1985.",
        "Japan reopens the embassy in Turku",
    ),
    (
        "Japan shut the port in 1980, and it resumed trade with Finland in 1985.",
        "Japan resumes trade with Finland",
    ),
    (
        "The Aura Company closed its plant in Oulu in 1980. It reopened in 1985.",
        "Aura Company's plant reopens",
    ),
    (
        "The Economic and Trade Agreement between Finland and the Oulu Union is in use since 2017. The "
        "Turku National Assembly approved it in July 2019, but the Senate voted against it in March 2024.",
        "Senate votes against Trade Agreement",
    ),
    (
        "Misled by Aro, who yielded on 21 March 1909, Finland declared on the 31st of that month that her "
        "rights had not been affected.",
        "Finland declares her rights were not affected",
    ),
]


@pytest.mark.parametrize(("text", "title"), THINGS)
def test_what_is_owned_done_or_told_says_what_is_meant(told, text, title):
    assert told(text).mentions[-1].title == title
