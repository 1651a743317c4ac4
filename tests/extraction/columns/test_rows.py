"""What the dates of a table's row are told of, as the headers above them say."""

import io
import zipfile

import pytest

from explorer.extraction.extract import extract
from explorer.reading.docx import unpack_docx
from explorer.reading.reader import read_text_document

TITLE = "Foreign relations of Finland"


@pytest.fixture(scope="session")
def rows(lexicon):
    """The mentions of a table of these headers and cells in Markdown, below a heading."""

    def run(heads, *cells, heading="Overview", title=TITLE):
        lines = [f"| {' | '.join(row.split('; '))} |" for row in (heads, *cells)]
        lines.insert(1, "|---" * (heads.count(";") + 1) + "|")
        text = f"# {title}\n\nFinland is a state.\n\n## {heading}\n\n" + "\n".join(lines) + "\n"
        return extract(read_text_document(text, "a.md"), lexicon).mentions

    return run


TOLD = [
    # relations
    ("Country; Relations began", "Peru; 1963", "Finland and Peru establish relations"),
    ("Country; Relations began", "Peru; 3 May 1963", "Finland and Peru establish relations"),
    (
        "Country; Relations began; Head of mission",
        "Peru; 1963; Ana Paz",
        "Finland and Peru establish relations",
    ),
    (
        "Country; Relations began; Notes",
        "Peru; 1963; Ties were good.",
        "Finland and Peru establish relations",
    ),
    (
        "State; Diplomatic relations established",
        "Peru; 1963",
        "Finland and Peru establish diplomatic relations",
    ),
    (
        "Country; Date of establishment; Notes",
        "Peru; 1963; See Lima.",
        "Finland and Peru establish relations",
    ),
    ("Country; Since", "United States; 1963", "Finland and the United States establish relations"),
    ("Country; Ties severed", "Peru; 1963", "Relations between Finland and Peru severed"),
    ("Country; Relations resumed", "Peru; 1963", "Relations between Finland and Peru restored"),
    ("Country; Relations downgraded", "Peru; 1963", "Relations between Finland and Peru downgraded"),
    ("Country; Recognised by Finland", "Peru; 1963", "Finland recognises Peru"),
    ("Country; Recognition of Finland", "Peru; 1963", "Peru recognises Finland"),
    ("Country; Year of recognition", "Peru; 1963", "Recognition between Finland and Peru"),
    # missions
    ("Country; Embassy opened", "Peru; 1963", "Embassy opened: Finland and Peru"),
    ("Country; City; Mission; Opened", "Peru; Tacna; Consulate; 1963", "Consulate in Tacna opened"),
    ("Country; City; Embassy closed", "Peru; Lima; 1963", "Embassy in Lima closed"),
    ("Embassy; Closed", "Embassy in Lima; 1963", "Embassy in Lima closed"),
    ("Embassy; Location; Opened", "Embassy of Peru; Turku; 1963", "Embassy of Peru in Turku opened"),
    ("Country; Embassy in Turku opened", "Peru; 1963", "Embassy in Turku opened: Finland and Peru"),
    ("Country; Ambassadors exchanged", "Peru; 1963", "Ambassadors exchanged: Finland and Peru"),
    # what was there from a date on
    ("Country; Diplomatic relations", "Peru; 1963", "Finland and Peru establish diplomatic relations"),
    ("Country; Embassy", "Peru; 1963", "Embassy opened: Finland and Peru"),
    # papers
    ("Treaty; Signed", "Treaty of Turku; 1963", "Treaty of Turku signed"),
    ("Treaty; Ratified", "Treaty of Turku; 1963", "Treaty of Turku ratified"),
    ("Agreement; Entry into force", "Agreement on ports; 1963", "Agreement on ports comes into force"),
    ("Convention; Terminated", "Convention on seals; 1963", "Convention on seals terminated"),
    ("Treaty; Acceded", "Whaling Convention; 1963", "Finland accedes to the Whaling Convention"),
    ("Treaty; In force for Finland", "Treaty of Turku; 1963", "Treaty of Turku comes into force for Finland"),
    ("Treaty; Ratification", "Whaling Convention; 1963 (a)", "Finland accedes to the Whaling Convention"),
    ("Treaty; Withdrawal", "Whaling Convention; 1963", "Finland withdraws from the Whaling Convention"),
    ("Treaty; Status", "Treaty of Turku; In force since 1963", "Treaty of Turku comes into force"),
    # wars
    ("Conflict; Began", "Ladoga War; 1963", "Ladoga War begins"),
    ("Conflict; Ended", "Ladoga War; 1963", "Ladoga War ends"),
    # memberships
    ("Organisation; Date of accession", "Ports Fund; 1963", "Finland joins the Ports Fund"),
    ("Organisation; Joined", "African Union; 1963", "Finland joins the African Union"),
    ("Organisation; Member since", "OPEC; 1963", "Finland joins OPEC"),
    ("Organisation; Left", "League of Ports; 1963", "Finland leaves the League of Ports"),
    # persons
    ("Ambassador; Term began", "Ana Paz; 1963", "Ana Paz becomes ambassador"),
    ("Ambassador; Term ended", "Ana Paz; 1963", "Ana Paz ceases to be ambassador"),
    ("Ambassador; Credentials presented", "Ana Paz; 1963", "Ana Paz presents credentials as ambassador"),
    ("Ambassador; Date of appointment", "Ana Paz; 1963", "Ana Paz appointed ambassador"),
    ("Name; Title; Appointment", "Ana Paz; Chargé d'affaires; 1963", "Ana Paz appointed chargé d'affaires"),
    ("President; Took office", "Ana Paz; 1963", "Ana Paz takes office as president"),
    ("Guest; Arrived", "Ana Paz; 1963", "Ana Paz arrives"),
    # towns
    ("City; Sister city; Since", "Turku; Tacna; 1963", "Turku and Tacna become sister cities"),
    ("Twin town; Country; Year", "Tacna; Peru; 1963", "Tacna becomes a sister city"),
]


@pytest.mark.parametrize(("heads", "row", "title"), TOLD)
def test_a_date_is_told_of_what_its_header_says(rows, heads, row, title):
    assert [one.title for one in rows(heads, row)] == [title]


KINDS = [
    ("Country; Relations began", "Peru; 1963", "relations"),
    ("Country; Recognised", "Peru; 1963", "relations"),
    ("Country; Embassy opened", "Peru; 1963", "mission"),
    ("Treaty; Ratified", "Treaty of Turku; 1963", "agreement"),
    ("Organisation; Joined", "African Union; 1963", "politics"),
    ("Ambassador; Appointed", "Ana Paz; 1963", "mission"),
]


@pytest.mark.parametrize(("heads", "row", "kind"), KINDS)
def test_the_header_tells_the_kind(rows, heads, row, kind):
    (mention,) = rows(heads, row)
    assert (mention.kind, mention.cue) == (kind, heads.split("; ")[1])


def test_the_row_tells_the_partner(rows):
    (mention,) = rows("Country; Relations began", "Peru; 1963")
    assert (str(mention.pair), mention.parties) == ("Finland–Peru", ("Finland", "Peru"))


def test_the_passage_is_of_the_cells(rows):
    (mention,) = rows("Country; Relations began; Notes", "Peru; 1963; Peru is a state.")
    assert (mention.quote, mention.date_text) == ("Peru 1963", "1963")


def test_each_dated_column_tells_an_event_of_its_own(rows):
    told = rows("Treaty; Signed; Ratified; In force", "Treaty of Turku; 1990; ; May 1992")
    assert [(one.date.edtf, one.title) for one in told] == [
        ("1990", "Treaty of Turku signed"),
        ("1992-05", "Treaty of Turku comes into force"),
    ]


def test_notes_are_sentences_of_their_own(rows):
    told = rows("Country; Relations began; Notes", "Peru; 1963; The embassy in Lima was closed in 1980.")
    assert [one.title for one in told] == [
        "Finland and Peru establish relations",
        "Finnish embassy in Lima closed",
    ]
    assert str(told[1].pair) == "Finland–Peru"


def test_notes_of_a_row_without_a_date_are_sentences_too(rows):
    note = "Both countries established ties in 1963. Peru is represented by an embassy in Turku."
    (mention,) = rows("Country; Relations began; Notes", f"Peru; ; {note}")
    assert mention.title == "Finland and Peru establish ties"


def test_a_row_of_much_prose_is_told_by_its_header_too(rows):
    note = "The embassy in Lima was closed in 1980. " + "A consul was there, and the port was far away. " * 30
    told = rows("Country; Relations began; Notes", f"Peru; 1963; {note}")
    assert [one.title for one in told] == [
        "Finland and Peru establish relations",
        "Finnish embassy in Lima closed",
    ]


def test_a_long_name_ends_where_a_phrase_ends(rows):
    name = "Permanent Council of the Ports and Harbours of the Northern and Eastern Seas and Lakes"
    (mention,) = rows("Organisation; Joined", f"{name}; 1963")
    assert (
        mention.title == "Finland joins the Permanent Council of the Ports and Harbours"
        " of the Northern and Eastern Seas and Lakes"
    )


def test_the_name_of_another_article_is_no_part_of_a_sentence(rows):
    note = "See Finland–Peru relations Peru opened an embassy in Turku in 1990."
    told = rows("Country; Relations began; Notes", f"Peru; 1963; {note}")
    assert [one.title for one in told][1:] == ["Peru opens an embassy in Turku"]


CELLS = [
    ("1963 (de facto)", [("1963", "establish")]),
    ("c. 1963", [("1963~", "establish")]),
    ("since 1963", [("1963", "establish")]),
    ("1963–1970", [("1963", "establish")]),
    ("1963; 1975", [("1963", "establish"), ("1975", "establish")]),
    ("1963 and 1975", [("1963", "establish"), ("1975", "establish")]),
    ("1963 (severed 1970)", [("1963", "establish"), ("1970", "severed")]),
    ("1963, restored in 1975", [("1963", "establish"), ("1975", "restored")]),
    ("none", []),
]


@pytest.mark.parametrize(("cell", "told"), CELLS)
def test_few_words_may_stand_beside_the_date(rows, cell, told):
    cell = cell.replace(";", ",")
    found = rows("Country; Relations established", f"Peru; {cell}")
    assert [(one.date.edtf, next(w for w in one.title.split() if w in _DONE)) for one in found] == told


_DONE = {"establish", "severed", "restored"}

BARE = [
    ("Bilateral relations", "Country; Date", "Peru; 1963", "Finland and Peru establish relations"),
    (
        "Bilateral relations",
        "Country; Year; Notes",
        "Peru; 1963; See Lima.",
        "Finland and Peru establish relations",
    ),
    ("Recognition of Finland", "Country; Date", "Peru; 1963", "Peru recognises Finland"),
    ("Memberships", "Organisation; Date", "African Union; 1963", "Finland joins the African Union"),
]


@pytest.mark.parametrize(("heading", "heads", "row", "title"), BARE)
def test_a_bare_date_is_told_of_what_stands_above_the_table(rows, heading, heads, row, title):
    assert [one.title for one in rows(heads, row, heading=heading)] == [title]


def test_a_heading_of_relations_and_heads_of_mission_is_of_relations(rows):
    told = rows("Country; Established", "Peru; 1963", heading="Relations and heads of mission")
    assert [one.title for one in told] == ["Finland and Peru establish relations"]


def test_a_bare_date_is_told_of_the_cell_that_tells_what_happened(rows):
    row = "Peru; 1963; Embassy opened in Lima"
    (mention,) = rows("Country; Date; Notes", row, heading="Bilateral relations")
    assert mention.title == "Embassy opens in Lima"


OTHER_MATTERS = [
    ("Border crossings", "Crossing; Country; Opened", "Turku Bridge; Peru; 1963"),
    ("Visa policy", "Country; Visa-free since", "Peru; 1963"),
    ("Visa policy", "Country; Since", "Peru; 1963"),
    ("Sanctions", "Country; Ended", "Peru; 1963"),
    ("Flights", "Airline; Country; Suspended", "Turku Air; Peru; 1963"),
]


@pytest.mark.parametrize(("heading", "heads", "row"), OTHER_MATTERS)
def test_tables_of_other_matters_tell_no_relations(rows, heading, heads, row):
    assert [one.title for one in rows(heads, row, heading=heading) if " relations" in one.title] == []


def test_an_agreement_that_nothing_names_is_told_by_its_heading(rows):
    (mention,) = rows("Partner; Signed", "Peru; 1963", heading="Trade agreements")
    assert mention.title == "Trade agreement with Peru signed"


PARTNERS = [
    ("Partner; Agreement; Signed", "Peru; Fisheries agreement; 1963", "Fisheries agreement with Peru signed"),
    (
        "Agreement; Country; In force",
        "Customs pact; Netherlands; 1963",
        "Customs pact with the Netherlands comes into force",
    ),
    (
        "Country; Treaty; Signed",
        "Peru; Treaty on seals; 1963",
        "Treaty with Peru on seals signed",
    ),
    # its own name says between whom it is
    (
        "Partner; Agreement; Signed",
        "Peru; Finland–Peru Ports Agreement; 1963",
        "Finland–Peru Ports Agreement signed",
    ),
    ("Partner; Agreement; Signed", "Peru; Peruvian ports agreement; 1963", "Peruvian ports agreement signed"),
    (
        "Partner; Agreement; Signed",
        "Peru; Agreement with Lima on ports; 1963",
        "Agreement with Lima on ports signed",
    ),
    # no partner, or more than one
    ("Partner; Agreement; Signed", "Peru, Chile; Ports agreement; 1963", "Ports agreement signed"),
    ("Country; Agreement; Signed", "Finland; Ports agreement; 1963", "Ports agreement signed"),
    ("Host state; Agreement; Signed", "Peru; Ports agreement; 1963", "Ports agreement signed"),
    ("Country; Treaty; Signed", "Peru; Seal Charter; 1963", "Seal Charter signed"),
    # a paper with a name of its own is of many states
    ("Agreement; Country; Signed", "Turku Agreement; Peru; 1963", "Turku Agreement signed"),
    ("Treaty; Country; Signed", "Treaty of Kobe; Peru; 1963", "Treaty of Kobe signed"),
    (
        "Convention; Country; Signed",
        "Turku Convention on Seals; Peru; 1963",
        "Turku Convention on Seals signed",
    ),
    (
        "Convention; Country; Signed",
        "Convention on Rare Seals; Peru; 1963",
        "Convention on Rare Seals signed",
    ),
    (
        "Convention; Country; Signed",
        "Convention on the law of the sea; Peru; 1963",
        "Convention on the law of the sea signed",
    ),
    (
        "Treaty; Country; Signed",
        "Treaty against chemical weapons; Peru; 1963",
        "Treaty against chemical weapons signed",
    ),
    ("Agreement; Partner; Signed", "Partnership for Seals; Peru; 1963", "Partnership for Seals signed"),
    (
        "Treaty; Country; Signed",
        "Treaty of Friendship; Peru; 1963",
        "Treaty of Friendship with Peru signed",
    ),
    (
        "Treaty; Country; Signed",
        "Convention on double taxation; Peru; 1963",
        "Convention with Peru on double taxation signed",
    ),
]


@pytest.mark.parametrize(("heads", "row", "title"), PARTNERS)
def test_a_paper_is_with_the_partner_in_its_row(rows, heads, row, title):
    assert [one.title for one in rows(heads, row)] == [title]


def test_an_article_about_two_need_not_say_it(rows):
    told = rows("Agreement; Country; Signed", "Ports agreement; Peru; 1963", title="Finland–Peru relations")
    assert [one.title for one in told] == ["Ports agreement signed"]


def test_a_paper_of_many_states_is_with_none(rows):
    (mention,) = rows("Country; Signed", "Peru; 1963", heading="Parties to the treaty")
    assert mention.title == "Treaty signed: Finland and Peru"


PARTIES = [
    ("Party; Ratified", "Whaling Convention", "Peru ratifies the Whaling Convention"),
    ("State; Accession", "Enlargement of the League of Ports", "Peru joins the League of Ports"),
]


@pytest.mark.parametrize(("heads", "title", "told"), PARTIES)
def test_parties_are_told_of_what_the_title_names(rows, heads, title, told):
    assert [one.title for one in rows(heads, "Peru; 1963", title=title)] == [told]


VISITS = [
    ("Guest; Date; Notes", "Ana Paz; 1963; Met the king in Turku", "Ana Paz meets the king in Turku"),
    ("Country; Date; Notes", "Peru; 1963; See Lima", "Peru: See Lima"),
]


@pytest.mark.parametrize(("heads", "row", "title"), VISITS)
def test_a_note_of_a_visit_names_no_place(rows, heads, row, title):
    assert [one.title for one in rows(heads, row, heading="State visits")] == [title]


def test_members_are_suspended_from_their_body(rows):
    told = rows("Country; Suspended", "Peru; 1963", title="Member states of the League of Ports")
    assert [(one.title, one.kind) for one in told] == [
        ("Peru suspended from the League of Ports", "politics")
    ]


def test_states_join_the_body_of_the_title(rows):
    told = rows("Country; Joined", "Peru; 1963", title="Member states of the League of Ports")
    assert [one.title for one in told] == ["Peru joins the League of Ports"]


DENIED = [
    ("Country; Relations established", "Peru; None, talks since 1963"),
    ("Country; Relations established", "Peru; rejected 1963"),
    ("Country; Relations established", "Peru; pending since 1963"),
    ("Country; Relations established", "Peru; 1963 (pending)"),
    ("Country; Embassy opened", "Peru; not before 1963"),
    ("Country; Embassy opened", "Peru; never (consulate 1963)"),
    ("Mission; Opened", "Embassy, Lima; to be opened in 1963"),
    ("Country; Date", "Peru; None, talks since 1963"),
    ("Country; Status; Since", "Peru; No relations; 1963"),
    ("Country; Relations; Since", "Peru; None; 1963"),
    ("Country; Level of representation; Since", "Peru; None; 1963"),
    ("Country; Embassy opened; Status", "Peru; 1963; Planned"),
    ("Ambassador; Term start; Term end", "Vacant; 1963; 1965"),
    ("Ambassador; Appointed", "No ambassador; 1963"),
]


@pytest.mark.parametrize(("heads", "row"), DENIED)
def test_a_cell_that_denies_tells_nothing(rows, heads, row):
    assert rows(heads, row) == ()


OWN_WORDS = [
    ("Country; Embassy opened", "Peru; 1963, burnt 1970", ["Embassy opened: Finland and Peru"]),
    ("Country; Embassy opened", "Peru; 1963 at Lima", ["Embassy opened: Finland and Peru"]),
    (
        "Country; Relations established",
        "Peru; 1963 (no embassy)",
        ["Finland and Peru establish relations"],
    ),
    (
        "Country; Relations established",
        "Peru; 1963 (embassy closed 1970)",
        ["Finland and Peru establish relations"],
    ),
    ("Treaty; In force", "Treaty of Turku; 1963 provisionally", ["Treaty of Turku comes into force"]),
    (
        "Country; Relations established",
        "Peru; 1963, upgraded to embassy level 1970",
        ["Finland and Peru establish relations", "Relations between Finland and Peru upgraded"],
    ),
]


@pytest.mark.parametrize(("heads", "row", "titles"), OWN_WORDS)
def test_words_beside_a_date_are_no_act_of_the_header(rows, heads, row, titles):
    assert [one.title for one in rows(heads, row)] == titles


STATES = [
    ("Relations severed", "Relations between Finland and Peru severed"),
    ("Suspended", "Relations between Finland and Peru suspended"),
    ("Full diplomatic relations", "Finland and Peru establish diplomatic relations"),
    ("Embassy", "Embassy opened: Finland and Peru"),
    ("Active", "Finland and Peru establish relations"),
]


@pytest.mark.parametrize(("state", "title"), STATES)
def test_a_status_says_what_happened_on_the_date_beside_it(rows, state, title):
    assert [one.title for one in rows("Country; Status; Since", f"Peru; {state}; 1963")] == [title]


def test_an_unknown_status_is_no_beginning(rows):
    told = rows("Country; Status; Since", "Peru; Hostile; 1963")
    assert [one.title for one in told if "establish" in one.title] == []


@pytest.mark.parametrize("name", ["Relations broken off", "Position abolished", "War of the Lakes"])
def test_what_is_no_name_becomes_no_ambassador(rows, name):
    told = rows("Ambassador; Term start; Term end", f"{name}; 1963; 1965")
    assert [one.title for one in told if "ambassador" in one.title] == []


NAMES = ["Óscar Paz", "Abd al-Rahman al-Amin", "José d'Arco", "Ana van der Paz", "Will Paz", "No Sin-yong"]


@pytest.mark.parametrize("name", NAMES)
def test_names_of_persons_may_hold_small_letters(rows, name):
    told = rows("Ambassador; Term start", f"{name}; 1963")
    assert [one.title for one in told] == [f"{name} becomes ambassador"]


ENDS = [
    ("Ambassador; From; To", "Ana Paz; 1963; 1965"),
    ("Ambassador; Term start; Terminated", "Ana Paz; 1963; 1965"),
    ("Ambassador; Term start; Termination", "Ana Paz; 1963; 1965"),
    ("Ambassador; Term start; Left", "Ana de la Paz; 1963; 1965"),
]


@pytest.mark.parametrize(("heads", "row"), ENDS)
def test_a_term_ends_below_an_ambassador(rows, heads, row):
    name = row.partition(";")[0]
    assert [(one.title, one.date.edtf) for one in rows(heads, row)] == [
        (f"{name} becomes ambassador", "1963"),
        (f"{name} ceases to be ambassador", "1965"),
    ]


SPANS = [
    ("Country; Date", "Peru; 1963–1970"),
    ("Ambassador; Appointed", "Ana Paz; 1963–1970"),
]


@pytest.mark.parametrize(("heads", "row"), SPANS)
def test_what_begins_does_so_on_the_first_day_of_a_span(rows, heads, row):
    assert [one.date.edtf for one in rows(heads, row, heading="Bilateral relations")] == ["1963"]


THIRD = [
    ("Country; Relations established", "Malta; 1963", "Relations with Malta established"),
    ("Country; Embassy opened", "Malta; 1963", "Embassy opened: Malta"),
    ("Country; Embassy opened", "Peru; 1963", "Embassy opened: Finland and Peru"),
    ("State; Ratified", "Malta; Withdrew 1963", "Malta withdraws from the agreement"),
]


@pytest.mark.parametrize(("heads", "row", "title"), THIRD)
def test_a_third_state_is_told_by_itself_in_an_article_on_two(rows, heads, row, title):
    told = rows(heads, row, title="Finland–Peru relations", heading="Agreements")
    assert [one.title for one in told] == [title]


DECOYS = [
    ("Country; Last updated", "Peru; 2001"),
    ("Country; Census; Population", "Peru; 2001; 30,000"),
    ("Country; Population 1990; Area", "Peru; 1963; 1285"),
    ("Minister; Born", "Ana Paz; 1963"),
    ("Rank; Country; Points", "1; Peru; 1963"),
    ("Country; Election date", "Peru; 1963"),
    ("Film; Director; Released", "The Hill; Ana Paz; 1963"),
    ("Club; Founded", "Turku Rowers; 1963"),
    ("Organisation; Founded", "African Union; 1963"),
    ("Coach; Appointed", "Ana Paz; 1963"),
    ("University; Established", "Turku Academy; 1963"),
    ("Country; Planned opening of embassy", "Peru; 2063"),
    ("Year; Exports; Imports", "1990; 1991; 1988"),
    ("Country; Exports (1990); Share", "Peru; 300; 12"),
    ("Country; Election; Winner", "Peru; 1990; Ana Paz"),
]


@pytest.mark.parametrize(("heads", "row"), DECOYS)
def test_other_tables_tell_nothing(rows, heads, row):
    assert rows(heads, row) == ()


WIKI = """'''Foreign relations of Finland''' are old.

== Overview ==
{| class="wikitable sortable"
! Country !! Relations<br />began !! Notes
|-
| {{flag|Peru}} || data-sort-value="1963" | 3 May 1963<ref>Paz</ref> || See [[Lima]].
|}
"""
HTML = """<html><body><h1>Foreign relations of Finland</h1><p>Finland is a state.</p><h2>Overview</h2>
<table><tr><th>Country</th><th>Relations<br>began</th><th>Notes</th></tr>
<tr><td>Peru</td><td>3 May 1963</td><td>See Lima.</td></tr></table></body></html>"""
TEXT = """= Foreign relations of Finland =

Finland is a state.

== Overview ==

Country\tRelations began\tNotes
Peru\t3 May 1963\tSee Lima.
"""
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def docx_text(*rows: str) -> str:
    """The text of a Word document with a table below the title."""
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    table = "".join(f"<w:tr>{''.join(map(cell.format, row.split('; ')))}</w:tr>" for row in rows)
    title = f'<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>{TITLE}</w:t></w:r></w:p>'
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        body = f"<w:document {W}><w:body>{title}<w:tbl>{table}</w:tbl></w:body></w:document>"
        archive.writestr("word/document.xml", body)
    return unpack_docx(file.getvalue())


TWO_ROWS = """<html><body><h1>Foreign relations of Finland</h1><p>Finland is a state.</p><table>
<tr><th rowspan="2">Country</th><th colspan="2">Relations</th></tr><tr><th>Began</th><th>Ended</th></tr>
<tr><td>Peru</td><td>3 May 1963</td><td>–</td></tr></table></body></html>"""

FORMATS = [
    ("a.html", TWO_ROWS),
    ("Foreign relations of Finland.wiki", WIKI),
    ("a.html", HTML),
    ("a.txt", TEXT),
    ("a.txt", docx_text("Country; Relations began; Notes", "Peru; 3 May 1963; See Lima.")),
]


@pytest.mark.parametrize(("name", "source"), FORMATS)
def test_headers_tell_in_all_formats(lexicon, name, source):
    (mention,) = extract(read_text_document(source, name), lexicon).mentions
    assert (mention.title, mention.date.edtf) == ("Finland and Peru establish relations", "1963-05-03")


def test_a_cell_over_two_rows_is_the_subject_of_both(lexicon):
    source = (
        "'''Foreign relations of Finland''' are old.\n\n{|\n! Country !! City !! Embassy opened\n"
        '|-\n| rowspan="2" | Peru || Lima || 1963\n|-\n| Tacna || 1970\n|}\n'
    )
    found = extract(read_text_document(source, "Foreign relations of Finland.wiki"), lexicon).mentions
    assert [(one.title, str(one.pair)) for one in found] == [
        ("Embassy in Lima opened", "Finland–Peru"),
        ("Embassy in Tacna opened", "Finland–Peru"),
    ]


def test_a_heading_says_whose_ambassador_comes_into_office(rows):
    (mention,) = rows("Name; Term began", "Ana Paz; 1963", heading="Ambassadors of Peru to Finland")
    assert mention.title == "Ana Paz becomes ambassador of Peru to Finland"


PAPERS = [
    ("Agreement; Signed", "Air services; 1979", "Agreement on air services signed"),
    (
        "Agreement; In force",
        "Avoidance of double taxation; 1979",
        "Agreement on avoidance of double taxation comes into force",
    ),
    ("Agreement; Signed", "Trade agreement; 1979", "Trade agreement signed"),
    ("Agreement; Signed", "Joint declaration; 1979", "Joint declaration signed"),
    ("Year; Treaty", "1979; Extradition", "Treaty on extradition signed"),
    ("Year; Treaty", "1979; Trade treaty denounced", "Trade treaty denounced"),
]


@pytest.mark.parametrize(("heads", "cells", "title"), PAPERS)
def test_a_paper_called_by_its_matter_is_told_with_its_noun(rows, heads, cells, title):
    assert [one.title for one in rows(heads, cells, title="Finland–Peru relations")] == [title]


def test_the_heading_tells_what_the_subjects_of_a_table_are_of(rows):
    told = rows("Subject; Date", "Public security; 3 June 2002", heading="Memoranda of understanding")
    assert [one.title for one in told] == ["Memorandum on public security signed"]


def test_subjects_of_no_papers_are_no_papers(rows):
    told = rows("Subject; Date", "Public security; 3 June 2002", heading="Talks")
    assert "signed" not in " ".join(one.title for one in told)


def test_heads_of_mission_open_no_mission(told):
    text = (
        '== Heads of mission ==\n{| class="wikitable"\n! Name !! From !! To\n|-\n'
        "| Ana Paz || 1978 || 1981\n|}\n"
    )
    assert not told(text, "Finland–Peru relations").mentions
