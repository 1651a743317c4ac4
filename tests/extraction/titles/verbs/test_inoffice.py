"""Until when somebody held an office or was at a place that the clause before names."""

import pytest

ROWS = [
    (
        "Ana Paz was appointed envoy to Japan in 1963 and remained until 1966.",
        "Ana Paz ceases to be envoy to Japan",
    ),
    ("Ana Paz became consul in Turku in 1963 and stayed until 1966.", "Ana Paz ceases to be consul in Turku"),
    (
        "Juan Roca took over as foreign minister in May 1963 and served until 1966.",
        "Juan Roca ceases to be foreign minister",
    ),
    ("Ana Paz was elected mayor in 1963; she served until 1966.", "Ana Paz ceases to be mayor"),
    ("Ana Paz came to Turku in 1963 and remained until 1966.", "Ana Paz leaves Turku"),
    ("The brigade arrived in 1963 and stayed until 1966.", "Brigade leaves"),
    (
        "Ana Paz became a Finnish citizen in 1963 and remained until 1966.",
        "Ana Paz ceases to be a Finnish citizen",
    ),
    (
        "Ana Paz became a teacher in Turku in 1963 and stayed until 1966.",
        "Ana Paz ceases to be a teacher in Turku",
    ),
    # What happened then is told behind the date.
    ("Juan Roca became king in 1963 and remained until 1966, when he was deposed.", "Juan Roca deposed"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_who_remained_until_a_date_is_so_no_longer(told, text, title):
    assert told(text).mentions[-1].title == title


@pytest.mark.parametrize(
    "text",
    [
        "Ana Paz was appointed judge in 1963 and remained at least until 1966.",
        "Ana Paz was elected to the senate in 1963 and remained until 1966.",
    ],
)
def test_nothing_ends_where_no_office_is_told_or_no_end(told, text):
    assert "ceases" not in told(text).mentions[-1].title
