"""What the headings above a list of visits say of its items: who was visited."""

import pytest

HEADINGS = [
    ("== Visits ==\n\n=== From Finland to Japan ===", "Finnish Minister of State Anna Holm visits Japan"),
    ("== Visits ==\n\n=== To Finland ===", "Japanese Minister of State Anna Holm visits Finland"),
    ("== Visits ==\n\n=== By Finnish ministers ===", "Finnish Minister of State Anna Holm visits Japan"),
    ("== Visits to Japan ==\n\n=== 1980s ===", "Finnish Minister of State Anna Holm visits Japan"),
    ("== Visits ==\n\n=== Finland to Japan ===", "Finnish Minister of State Anna Holm visits Japan"),
    ("== Visits ==\n\n=== Japan to Finland ===", "Japanese Minister of State Anna Holm visits Finland"),
    # These name no party that was visited, or tell no visits.
    ("== Exports ==\n\n=== Japan to Finland ===", "Visit of Minister of State Anna Holm"),
    ("== Visits ==\n\n=== Japan and Finland ===", "Visit of Minister of State Anna Holm"),
    ("== Visits ==\n\n=== Japanese ships in Finland ===", "Visit of Minister of State Anna Holm"),
    ("== Visits ==\n\n=== Finland ===", "Visit of Minister of State Anna Holm"),
    ("== Visits to Japanese schools ==", "Visit of Minister of State Anna Holm"),
    ("== Visits ==\n\n=== From 1970 on ===", "Visit of Minister of State Anna Holm"),
]


@pytest.mark.parametrize(("headings", "title"), HEADINGS)
def test_a_heading_says_whom_the_guests_of_its_list_visited(told, headings, title):
    (mention,) = told(f"{headings}\n\n* Minister of State Anna Holm (1989)").mentions
    assert mention.title == title


ITEMS = [
    ("Omar el-Sadi (1989, for a congress)", "Omar el-Sadi visits Japan for a congress"),
    ("May 1989: Anna Holm and Taro Mori", "Anna Holm and Taro Mori visit Japan"),
    ("A parliamentary delegation (1989)", "Parliamentary delegation visits Japan"),
    ("Đặng Ấn (1989)", "Đặng Ấn visits Japan"),
    # No guests.
    ("Talks in Osaka (1989)", "Talks held in Osaka"),
    ("State visit of Anna Holm (1989)", "State visit of Anna Holm"),
]


@pytest.mark.parametrize(("item", "title"), ITEMS)
def test_only_guests_visit_what_a_heading_names(told, item, title):
    (mention,) = told(f"== Visits from Finland to Japan ==\n\n* {item}").mentions
    assert mention.title == title
