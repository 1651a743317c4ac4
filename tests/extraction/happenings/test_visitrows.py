"""Rows of tables of visits are told by what their headers say of each cell."""

import pytest

from explorer.extraction.extract import extract
from explorer.reading.reader import read_text_document

TITLE = "Finland–Peru relations"


@pytest.fixture
def row(lexicon):
    """The titles of one row below these headers, in an article about two states."""

    def run(heads, cells, title=TITLE):
        lines = [f"| {one.replace('; ', ' | ')} |" for one in (heads, cells)]
        lines.insert(1, "|---" * (heads.count(";") + 1) + "|")
        text = f"# {title}\n\nFinland is a state.\n\n## High-level visits\n\n" + "\n".join(lines) + "\n"
        return [one.title for one in extract(read_text_document(text, "a.md"), lexicon).mentions]

    return run


HEADS = "Year; Visitor; Destination; Occasion"
ROWS = [
    ("1990; Juan Roca; Turku, Oulu; –", "Juan Roca visits Turku and Oulu"),
    ("1990; Juan Roca; Turku, Finland; –", "Juan Roca visits Turku"),
    ("1990; Juan Roca; Turku; Port summit", "Juan Roca visits Turku for Port summit"),
    ("1990; Juan Roca; Turku; Centenary of trade", "Juan Roca visits Turku for centenary of trade"),
    ("1990; Juan Roca; Turku; Signed a treaty", "Juan Roca visits Turku and signs a treaty"),
    ("1990; Juan Roca; Turku; Official visit", "Juan Roca makes an official visit to Turku"),
    ("1990; Juan Roca; Turku; See text", "Juan Roca visits Turku"),
    ("1990; Juan Roca; Turku; Accompanied by Ana Paz", "Juan Roca visits Turku"),
    ("1990; Juan Roca, Duke of Callao; Turku; –", "Juan Roca, Duke of Callao, visits Turku"),
    ("1990; Juan Roca and Ana Paz; Turku; State visit", "Juan Roca and Ana Paz make a state visit to Turku"),
    # of which state the guest is, where the place is told as the other's
    ("1990; President Juan Roca; Helsinki; –", "Peruvian President Juan Roca visits Helsinki"),
    ("1990; President Juan Roca; Turku; –", "President Juan Roca visits Turku"),
    ("1990; President Bo Ek of Sweden; Helsinki; –", "President Bo Ek of Sweden visits Helsinki"),
    # he may be of a third state
    ("1990; President Bo Ek (Sweden); Helsinki; –", "President Bo Ek visits Helsinki"),
    ("1990; President Bo Ek (NATO); Helsinki; –", "President Bo Ek visits Helsinki"),
    (
        "1990; President Juan Roca; Helsinki; NATO summit",
        "Peruvian President Juan Roca visits Helsinki for NATO summit",
    ),
]


@pytest.mark.parametrize(("cells", "title"), ROWS)
def test_a_row_tells_who_visits_which_places_and_why(row, cells, title):
    assert row(HEADS, cells) == [title]


def test_a_host_is_told_with_the_place(row):
    told = row("Guest; Host; Place; Date; Remarks", "Juan Roca; Anna Holm; Turku; 1990; State visit")
    assert told == ["Juan Roca visits Anna Holm in Turku"]


def test_a_host_of_a_summit_is_not_visited(row):
    told = row("Guest; Host; Place; Date; Remarks", "Juan Roca; Anna Holm; Turku; 1990; Port forum")
    assert told == ["Juan Roca visits Turku"]


@pytest.mark.parametrize(
    ("cells", "title"),
    [
        ("1990; President Anna Holm; –", "Finnish President Anna Holm visits Peru"),
        ("1990; –; President Juan Roca (May)", "Peruvian President Juan Roca visits Finland"),
    ],
)
def test_the_column_tells_the_direction_of_a_visit(row, cells, title):
    assert row("Year; From Finland to Peru; From Peru to Finland", cells) == [title]


def test_a_column_of_third_states_tells_no_direction(row):
    told = row("Year; From Chile to Japan; From Japan to Chile", "1990; President Anna Holm; –")
    assert "Chile" not in " ".join(told)


def test_a_guest_is_of_the_third_state_that_his_row_names(row):
    told = row("Year; Visitor; Country; Destination", "1990; President Bo Ek; Sweden; Helsinki")
    assert told == ["President Bo Ek visits Helsinki"]


def test_a_guest_is_of_no_state_to_which_the_text_ties_another_of_his_name(told):
    text = (
        "Swedish President Olof Lund was a friend of both.\n\n"
        "== Visits from Peru to Finland ==\n\n"
        "* President Juan Roca (1989)\n* President Olof Lund (1990)\n* President Ana Paz (Sweden, 1991)"
    )
    assert [one.title for one in told(text, TITLE).mentions] == [
        "Peruvian President Juan Roca visits Finland",
        "President Olof Lund visits Finland",
        "President Ana Paz visits Finland",
    ]
