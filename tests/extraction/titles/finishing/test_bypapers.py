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
        "By the Treaty of Turku of 3 July 1890 Japan bought two islands in the northern lakes from Finland.",
        "Japan buys two islands in the northern lakes from Finland",
    ),
    ("By a treaty of 3 July 1890 the border was moved.", "Border moved"),
    ("By the Treaty of Turku the border was moved on 3 July 1890.", "Border moved"),
    ("By the Hall of Turku of 3 July 1890 a mine was opened.", "Mine opened"),
]


@pytest.mark.parametrize(("text", "title"), DONE)
def test_a_named_paper_of_that_date_is_told(told, text, title):
    assert told(text).mentions[0].title == title
