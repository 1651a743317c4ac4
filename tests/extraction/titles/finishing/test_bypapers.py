"""What a named paper did at its date is told with the paper."""

import pytest

DONE = [
    (
        "By the Treaty of Turku of 3 July 1890 the border was moved to the lakes.",
        "Border moved to the lakes by the Treaty of Turku",
    ),
    (
        "The islands were empty, and under the Oulu agreement of 1814 Japan bought them from Finland.",
        "Japan buys the islands from Finland under the Oulu agreement",
    ),
    # No room, no name, another date, and a title that names the paper.
    (
        "By the Treaty of Turku of 1890 Japan bought two islands with ports in the lakes from Finland.",
        "Japan buys two islands with ports in the lakes from Finland by the Treaty of Turku",
    ),
    ("By a treaty of 3 July 1890 the border was moved.", "Border moved"),
    ("By the Treaty of Turku the border was moved on 3 July 1890.", "Border moved"),
    ("By the Hall of Turku of 3 July 1890 a mine was opened.", "Mine opened"),
    # What has room without its articles, what only might happen, and a phrase that only speaks of a paper.
    (
        "By the Treaty of Turku of 3 July 1890 the question of the lakes was put to the king of Siam.",
        "Question of the lakes put to the king of Siam by the Treaty of Turku",
    ),
    ("If, by the Pact of Turku of 1890, Japan is attacked, Finland will help.", "Japan attacked"),
    # What was told only then stands in no paper.
    (
        "Under the Treaty of Turku of 3 July 1890 the envoy was told that Oulu was lost.",
        "Envoy told that Oulu was lost",
    ),
    ("Under the old council of Decree No. 5 of 1968 Japan closed the port.", "Japan closes the port"),
]


@pytest.mark.parametrize(("text", "title"), DONE)
def test_a_named_paper_of_that_date_is_told(told, text, title):
    assert told(text).mentions[0].title == title


@pytest.mark.parametrize(
    "behind",
    ["and Japan sold silk", "but Japan sold silk", "while Japan sold silk"],
)
def test_no_paper_is_told_with_what_a_further_clause_tells(told, behind: str):
    text = f"By the Treaty of Turku of 1890 Finland lost its ports, {behind}."
    first, second = told(text).mentions
    assert first.title == "Finland loses its ports by the Treaty of Turku"
    assert second.title == "Japan sells silk"
