"""Tables drawn with spaces become rows of cells; text with wide gaps does not."""

import time

import pytest

from explorer.chronicle.document import Document
from explorer.reading.reader import read_text_document

TABLE = """Papers

No.  Date          Matter
---  ------------  -----------------------
 1   3 May 1871    Treaty of friendship
 2   9 June 1880   Kobe: Peru gives up
                   her suzerainty
10   1 July 1890   Consular convention
Source: the archive.
"""


def read(text: str) -> tuple[Document, list[str]]:
    document = read_text_document(text, "a.txt")
    return document, [document.block_text(block) for block in document.blocks if block.kind == "row"]


def test_cells_below_one_another_are_those_of_a_table():
    assert read(TABLE)[1] == [
        "No.\tDate\tMatter",
        "1\t3 May 1871\tTreaty of friendship",
        "2\t9 June 1880\tKobe: Peru gives up her suzerainty",
        "10\t1 July 1890\tConsular convention",
    ]


def test_a_cell_leads_to_where_it_stands():
    document, _ = read(TABLE)
    start = document.text.index("Kobe: Peru gives up her suzerainty")
    first, last = document.offsets.to_file(start, start + 34)
    assert TABLE[first:last].split() == ["Kobe:", "Peru", "gives", "up", "her", "suzerainty"]


def test_an_empty_cell_keeps_its_place():
    rows = "Kobe    3 May 1871    Treaty\nTurku                 Talks\nOsaka   9 June 1880   Pact\n"
    assert "Turku\t\tTalks" in read(rows)[1]


@pytest.mark.parametrize(
    "text",
    [
        "The text  of this page  was set to two margins  and the\ngaps stand  wherever they must,  but not\n"
        "one  below the other,  as the printer  left it.\n",
        "Kobe    3 May 1871\nTurku   9 June 1880\n",
        "aaaa  bbbb  c\naaaa  bbb  cc\naaaa  bb  ccc\n",
        "Ana Paz     3 May 1871\nJuan Roca     9 June 1880\nKobe        1 July 1890\n",
    ],
)
def test_other_gaps_part_no_cells(text: str) -> None:
    assert read(text)[1] == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("3 May . . . . The envoy of Peru left Kobe.", "3 May – The envoy of Peru left Kobe."),
        ("May 1871 ..... The envoy of Peru left Kobe.", "May 1871 – The envoy of Peru left Kobe."),
        ("Treaty of Kobe signed . . . . . . 3 May 1871", "Treaty of Kobe signed: 3 May 1871"),
        ("However... the king died in 1871.", "However... the king died in 1871."),
        ("The envoys of Peru . . . . 17", "The envoys of Peru . . . . 17"),
        (
            "The envoy wrote: the war . . . . In 1871 it ended.",
            "The envoy wrote: the war . . . . In 1871 it ended.",
        ),
    ],
)
def test_dots_that_lead_to_a_date_or_from_one_part_the_two(text: str, words: str) -> None:
    assert read(f"Papers\n\nPeru and Japan met.\n\n{text}\n")[0].text.strip().endswith(words)


BARS = """Zambia has relations with these states:
# | Country | Date |
---|---|---|
1 | Peru | 24 October 1964 [1] |
2 | China | 29 October 1964 [2] |

Press | Contact
"""


def test_cells_between_bars_are_those_of_a_table_where_dashes_stand_below_the_first_row():
    assert read(BARS)[1] == ["#\tCountry\tDate", "1\tPeru\t24 October 1964", "2\tChina\t29 October 1964"]


def test_bars_at_both_sides_of_a_row_part_nothing():
    drawn = "| Guest | Date |\n| :--- | ---: |\n| Paz | 3 May 1964 |\n"
    assert read(drawn)[1] == ["Guest\tDate", "Paz\t3 May 1964"]


def test_bars_without_a_line_of_dashes_are_text():
    assert read("Home | Press | Contact\nPeru signed a treaty in 1990.\n")[1] == []


ENTRIES = """1772        Bhutanese troops carried off the raja.
1774        Apr 25, Bhutan signed a treaty of peace with the company.
c1864-1865    Bhutan and British India fought over the hills.
1984\tApr, Bhutan and China opened talks in Beijing.
"""


def test_a_sign_parts_the_years_of_entries_from_what_they_tell():
    document = read_text_document(ENTRIES, "a.txt")
    assert [document.block_text(block) for block in document.blocks] == [
        "1772: Bhutanese troops carried off the raja.",
        "1774 Apr 25: Bhutan signed a treaty of peace with the company.",
        "c. 1864-1865: Bhutan and British India fought over the hills.",
        "1984 Apr: Bhutan and China opened talks in Beijing.",
    ]


def test_years_of_a_table_with_further_columns_are_cells():
    rows = "1871    May 3    Treaty of friendship signed\n" * 3
    assert read(rows)[1] == ["1871\tMay 3\tTreaty of friendship signed"] * 3


def test_a_run_of_blanks_below_a_bar_takes_no_long_time():
    begun = time.process_time()
    read("Peru a|b signed.\n" + " " * 40_000 + "x\n")
    assert time.process_time() - begun < 2.0
