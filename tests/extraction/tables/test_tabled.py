"""Tables of events: what comes in, and that what we wrote comes back as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.columns import ColumnChoice
from explorer.errors import UsageError
from explorer.extraction.lexicon import Lexicon, load_lexicon
from explorer.extraction.load import load_chronicle
from explorer.extraction.tables.columns import columns_of, read_columns
from explorer.extraction.tables.tabled import Table, read_table
from explorer.reading.reader import read_text_document

TABLE = """Year,Event,Country A,Country B,Type,Remarks
1831,Relations established,Bolivia,Mexico,relations,x
3 May 1990,The president visits Lima,CHL,Peru,Visits,y
"""
ARTICLE = """Chile–Peru relations

Chile and Peru established diplomatic relations in 1831. On 5 April 1879 Chile declared war on Peru.
In the early 1970s the two countries signed a trade agreement. Since 2001 visas have been waived.
"""


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon()


def table(text: str, lexicon: Lexicon, name: str = "events.csv", **asked: str) -> Table:
    return read_table(read_text_document(text, name), lexicon, ColumnChoice(asked))


def test_each_row_is_an_event(lexicon: Lexicon) -> None:
    first, second = table(TABLE, lexicon).events
    assert (first.date.edtf, first.title, first.kind) == ("1831", "Relations established", "relations")
    assert (second.date.edtf, second.kind, str(second.pairs[0])) == ("1990-05-03", "visit", "Chile–Peru")


def test_a_number_of_a_state_means_the_one_of_the_row_s_time(lexicon: Lexicon) -> None:
    rows = "year,event,ccode1,ccode2\n1877,War,365,640\n1978,Pact signed,365,640\n2002,Gas sold,365,640\n"
    pairs = [str(event.pairs[0]) for event in table(rows, lexicon).events]
    assert pairs == ["Ottoman Empire–Russian Empire", "Soviet Union–Turkey", "Russia–Turkey"]


def test_an_event_leads_back_to_its_row(lexicon: Lexicon) -> None:
    (mention,) = table(TABLE, lexicon).events[0].mentions
    assert TABLE[mention.start : mention.end] == "1831,Relations established,Bolivia,Mexico,relations,x"
    assert (mention.document, mention.section, mention.date_text) == ("events.csv", "Row 1", "1831")


def test_it_is_told_how_the_columns_are_read(lexicon: Lexicon) -> None:
    (note,) = table(TABLE, lexicon).diagnostics
    assert note.severity == "note"
    assert note.message == (
        "columns are read as date=Year, title=Event, kind=Type, first=Country A, second=Country B; "
        "not understood: Remarks"
    )


def test_it_is_told_that_no_column_is_understood(lexicon: Lexicon) -> None:
    assert table("a,b\n1,2\n", lexicon).diagnostics[0].message == "no column is understood: a, b"


def test_columns_can_be_named(lexicon: Lexicon) -> None:
    (first, _) = table(TABLE, lexicon, title="Remarks").events
    assert first.title == "x"


def test_a_column_need_not_be_used(lexicon: Lexicon) -> None:
    (first, _) = table(TABLE, lexicon, kind="", second="").events
    assert (first.kind, first.parties) == ("relations", ("Bolivia",))


def test_a_column_asked_for_in_vain_is_told(lexicon: Lexicon) -> None:
    said = [str(one) for one in table(TABLE, lexicon, title="Titel").diagnostics]
    assert "events.csv: warning: there is no column 'Titel'" in said


def test_a_bad_row_is_told_with_its_line_and_the_rest_goes_on(lexicon: Lexicon) -> None:
    found = table("date,title\n1990,A\nsometime,B\n1992,C\n", lexicon)
    assert [event.title for event in found.events] == ["A", "C"]
    assert str(found.diagnostics[1]) == (
        "events.csv:3: warning: row 2 is left out: it has a date that is not understood: 'sometime'"
    )


def test_many_bad_rows_are_counted(lexicon: Lexicon) -> None:
    said = table("date,title\n" + "x,A\n" * 50, lexicon).diagnostics
    assert len(said) == 22
    assert said[-1].message == "30 more rows are left out"


def test_a_table_without_dates_says_so(lexicon: Lexicon) -> None:
    said = table("who,title\nx,A\n", lexicon).diagnostics
    assert said[-1].message == "row 1 is left out: it has no column that tells a date"


def test_parties_are_found_in_the_words_where_no_column_names_them(lexicon: Lexicon) -> None:
    (event,) = table("date,title\n1990,The Chilean president visits Peru\n", lexicon).events
    assert [str(pair) for pair in event.pairs] == ["Chile–Peru"]
    assert event.kind == "visit"


def test_rows_with_one_name_have_names_of_their_own(lexicon: Lexicon) -> None:
    found = table("id,date,title\na,1990,A\na,1991,B\n", lexicon)
    assert [event.id for event in found.events] == ["a", "a-2"]


def test_a_kind_that_is_none_is_told_and_read_from_the_words(lexicon: Lexicon) -> None:
    found = table("date,title,kind\n1990,Chile and Peru sign a treaty,Diplomacy\n", lexicon)
    assert found.events[0].kind == "agreement"
    assert "'Diplomacy'" in found.diagnostics[-1].message


def test_slides_of_timelinejs_are_events(lexicon: Lexicon) -> None:
    slide = (
        '{"start_date": {"year": "-44", "month": 3}, "end_date": {"year": 10}, "unique_id": "s",'
        ' "text": {"headline": "Wars &amp; <b>peace</b>", "text": "<p>Long.</p>"}, "group": "Conflict"}'
    )
    (event,) = table(f'{{"events": [{slide}]}}', lexicon, "slides.json").events
    assert (event.id, event.date.edtf, event.title, event.kind) == (
        "s",
        "-0044-03/0010",
        "Wars & peace",
        "conflict",
    )
    assert event.mentions[0].quote == "Long."


def test_a_period_has_two_columns(lexicon: Lexicon) -> None:
    (event,) = table("start date,end date,title\n1964,1982,A\n", lexicon).events
    assert event.date.edtf == "1964/1982"


# --- what we wrote ----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("articles")
    (folder / "chile-peru.txt").write_text(ARTICLE, encoding="utf-8")
    return folder


def written(chronicle: Chronicle, format_name: str, folder: Path) -> Path:
    from explorer.export.data.contents import contents_of
    from explorer.export.data.data_file import write_pieces
    from explorer.export.data.formats import format_named

    kind = format_named(format_name)
    path = folder / f"events{kind.ending}"
    write_pieces(kind.pieces(contents_of(chronicle, chronicle.events, "All events")), path)
    return path


@pytest.mark.parametrize("format_name", ["jsonl", "json", "parquet"])
def test_our_own_events_are_written_again_as_they_were(
    articles: Path, tmp_path: Path, lexicon: Lexicon, format_name: str
) -> None:
    told = load_chronicle([articles], lexicon)
    assert any(event.date.part for event in told.events)
    first = written(told, format_name, tmp_path).read_bytes()
    again = load_chronicle([tmp_path], lexicon)
    assert again.faults == ()
    assert written(again, format_name, tmp_path).read_bytes() == first


def test_our_own_csv_keeps_what_it_holds(articles: Path, tmp_path: Path, lexicon: Lexicon) -> None:
    told = load_chronicle([articles], lexicon)
    written(told, "csv", tmp_path)
    again = load_chronicle([tmp_path], lexicon)
    assert [(one.id, one.title, one.kind, one.parties, one.pairs) for one in again.events] == [
        (one.id, one.title, one.kind, one.parties, one.pairs) for one in told.events
    ]
    assert [one.severity for one in again.faults] == ["note"]


def test_events_beside_the_articles_that_tell_them_are_not_told_twice(
    articles: Path, tmp_path: Path, lexicon: Lexicon
) -> None:
    told = load_chronicle([articles], lexicon)
    path = written(told, "jsonl", tmp_path)
    both = load_chronicle([articles, path], lexicon)
    assert both.events == told.events
    assert both.faults == ()


def test_a_table_stands_beside_articles(articles: Path, tmp_path: Path, lexicon: Lexicon) -> None:
    (tmp_path / "more.csv").write_text(TABLE, encoding="utf-8")
    both = load_chronicle([articles, tmp_path], lexicon)
    assert both.mentions_by_document["more.csv"] == 2
    assert len(both.events) == len(load_chronicle([articles], lexicon).events) + 2


def test_an_event_of_ours_can_be_read_where_its_row_stands(
    articles: Path, tmp_path: Path, lexicon: Lexicon
) -> None:
    path = written(load_chronicle([articles], lexicon), "jsonl", tmp_path)
    first = load_chronicle([path], lexicon).events[0]
    (mention,) = first.mentions
    assert mention.home({"events.jsonl"}) == "events.jsonl"
    place = mention.span_in("events.jsonl")
    assert place is not None
    text = path.read_text(encoding="utf-8")[place[0] : place[1]]
    assert text.startswith(f'{{"id": "{first.id}"')


def test_a_kind_of_a_later_version_is_told_from_the_words_and_said(
    articles: Path, tmp_path: Path, lexicon: Lexicon
) -> None:
    told = load_chronicle([articles], lexicon)
    path = written(told, "jsonl", tmp_path)
    kind = told.events[0].kind
    path.write_text(path.read_text(encoding="utf-8").replace(f'"kind": "{kind}"', '"kind": "sport"'), "utf-8")
    again = load_chronicle([path], lexicon)
    assert again.events[0].kind in lexicon.kinds
    assert {mention.kind for event in again.events for mention in event.mentions} <= lexicon.kinds.keys()
    assert "kinds that are not known" in again.faults[0].message
    assert "'sport'" in again.faults[0].message


def test_a_record_with_a_value_that_is_none_of_ours_is_left_out(lexicon: Lexicon) -> None:
    keys = '"earliest": null, "latest": null, "title": "A", "kind": "visit", "parties": [], "people": []'
    text = f'{{"id": "a", "date": "1990", {keys}, "sources": [{{"document": "x"}}]}}\n'
    found = table(text, lexicon, "events.jsonl")
    assert found.events == ()
    assert found.diagnostics[0].message == "row 1 is left out: it has no sources as this program writes them"


# --- columns ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (["Event Date", "Source Country", "Target Country", "Event Text"], "date, text, first, second"),
        (["SQLDATE", "Actor1Name", "Actor2Name", "SOURCEURL"], "date, first, second, source"),
        (["start_year", "end_year", "name", "type"], "date, end, title, kind"),
        (["Datum", "headline", "countries"], "date, title, parties"),
    ],
)
def test_columns_are_guessed_by_their_names(names: list[str], told: str) -> None:
    assert ", ".join(columns_of(names, {}).of) == told


def test_no_column_is_written_as_an_empty_name() -> None:
    assert read_columns("date=Year, kind=") == {"date": "Year", "kind": ""}


def test_columns_are_written_as_pairs() -> None:
    assert read_columns("date=Year, title = Event name") == {"date": "Year", "title": "Event name"}


@pytest.mark.parametrize("text", ["date", "colour=Red", ""])
def test_what_is_no_pair_is_refused(text: str) -> None:
    with pytest.raises(UsageError):
        read_columns(text)
