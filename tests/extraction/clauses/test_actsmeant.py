"""Which paper "which" means behind a long phrase."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Finland signed a pact on trade and the hiring of nurses, which entered into force in 1990.",
            "Pact on trade and the hiring of nurses enters into force",
        ),
        (
            "Finland signed a treaty concerning the use of the lake and the transit of cargo, which was "
            "later ratified on 4 June 2002.",
            "Treaty concerning use of lake and transit of cargo ratified",
        ),
        (
            "Japan laid a plan for the division of the bay and the exchange of prisoners before the court, "
            "which Finland rejected in 1926.",
            "Finland rejects plan for division of bay and exchange of prisoners before court",
        ),
        ("Finland sent its demands to Japan, which accepted in 1990.", "Japan accepts"),
        (
            "Finland proposed a treaty of peace to Japan, which rejected it on 3 May 1990.",
            "Japan rejects the treaty of peace",
        ),
    ],
)
def test_a_paper_is_what_such_things_befall(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]


def test_what_befalls_other_things_is_told_of_the_nearest(told):
    text = "Finland broke the treaty on the lakes and built a mill, which was closed in 1980."
    assert told(text).mentions[0].title == "Mill closed"
