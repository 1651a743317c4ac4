"""Tables whose first column heads their rows are read by their columns where a row is of dates."""

import pytest

from explorer.reading.reader import read_text_document


def rows(source: str, name: str) -> list[str]:
    document = read_text_document(source, name)
    return [document.block_text(block) for block in document.blocks if block.kind == "row"]


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("a.wiki", "{|\n! Guest\n| Paz\n| Roca\n|-\n! Landed\n| 9 May 1988\n| 8 July 2015\n|}\n"),
        (
            "a.html",
            "<html><body><p>Turku.</p><table><tr><th>Guest<td>Paz<td>Roca</tr>"
            "<tr><th>Landed<td>9 May 1988<td>8 July 2015</tr></table></body></html>",
        ),
    ],
)
def test_dates_side_by_side_are_told_one_by_one(name, source):
    assert rows(source, name) == ["Guest\tLanded", "Paz\t9 May 1988", "Roca\t8 July 2015"]


def test_columns_lead_back_to_the_file():
    source = "{|\n! Guest\n| Paz\n| Roca\n|-\n! Landed\n| 9 May 1988\n| 8 July 2015\n|}\n"
    document = read_text_document(source, "a.wiki")
    start = document.text.index("8 July 2015")
    first, last = document.offsets.to_file(start, start + 11)
    assert source[first:last] == "8 July 2015"


@pytest.mark.parametrize(
    "source",
    [
        "{|\n! Exports\n| 12\n| 14\n|-\n! Imports\n| 2\n| 3\n|}\n",
        "{|\n! 1990\n| Talks\n| Turku\n|-\n! 1991\n| Treaty\n| Lima\n|}\n",
        "{|\n! Treaty of Turku\n| 1883\n| 1884\n|-\n! Treaty of Kobe\n| 1929\n| 1930\n|}\n",
        "{|\n! Treaty\n| Turku\n| 1883\n|-\n! Signed\n| 1929\n| 1930\n|-\n! Embassy\n| Kobe\n| 1931\n|}\n",
        "{|\n! Visit of Paz\n| 1929\n| 1930\n|-\n! Treaty\n| Turku\n| Kobe\n|}\n",
    ],
)
def test_other_tables_are_read_as_they_stand(source):
    first, *_ = rows(source, "a.wiki")
    assert first.count("\t") == 2
