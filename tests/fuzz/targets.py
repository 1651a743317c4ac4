"""What is fuzzed: each reader of articles and each loader of the program's own files, with sound inputs."""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from explorer.chronicle.bookmark import Bookmark
from explorer.chronicle.chronicle import Chronicle, ThreadKey
from explorer.chronicle.corrections.correcting import corrected
from explorer.chronicle.corrections.correction import Change, Correction, Corrections, Passage, passages_of
from explorer.chronicle.corrections.disputes import disputes_between, holding
from explorer.chronicle.corrections.ledger import Ledger
from explorer.chronicle.corrections.words import answer_words
from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.kind import kinds_from
from explorer.chronicle.library import library_of
from explorer.chronicle.link import format_link, parse_link
from explorer.chronicle.party import pair_of
from explorer.chronicle.searching.query import Filter
from explorer.chronicle.view import View
from explorer.errors import InputError
from explorer.export.data.contents import Contents, contents_of
from explorer.export.data.data_file import encoded
from explorer.export.data.formats import FORMATS
from explorer.export.figure.compose import Studio, compose
from explorer.export.figure.size import Size
from explorer.export.figure.spec import FigureSpec
from explorer.export.image import FontMeasure
from explorer.export.manifest import read_manifest
from explorer.export.save import save_figure
from explorer.extraction.asking import read_query
from explorer.extraction.lexicon import Lexicon, load_lexicon
from explorer.extraction.load import harvest_of, load_chronicle
from explorer.reading.folder import Source
from explorer.reading.pdfpages import pages_of
from explorer.reading.reader import Reading, read_document
from explorer.resources import load_json
from explorer.store.bookmarks import load_bookmarks, save_bookmarks
from explorer.store.conflicts import ConflictFile
from explorer.store.exchange import read_corrections
from explorer.store.journal import Journal
from explorer.store.lines import lines_of
from explorer.store.recent import decoded_paths, encoded_paths
from explorer.store.settings import Settings, load_settings, save_settings
from explorer.store.views import SavedViews, load_views, save_views
from explorer.timeline.index.facts import facts_of
from tests.reading.test_docx import packed
from tests.reading.test_pdf import pdf

PROSE = (
    "On 5 April 1879 Chile declared war on Peru. In October of that year the ironclad was lost at sea. "
    "The treaty of Ancón was signed on 20 October 1883, and in 1929 the two settled the border at Tacna."
)
TEXT = (
    f"= Chile–Peru relations =\n\n{PROSE}\n\n== Visits ==\n\n- In 1971 the president visited Lima.\n"
    "- 3 June 1990: talks in Arica\n\nSource: Our own summary\n"
)
WIKI = (
    "{{Infobox relations|title=Chile–Peru|since={{start date|1821}}}}\n'''Chile–Peru relations''' are old.\n"
    f'== War ==\n{PROSE}<ref name="a">A book, 1999</ref>\n'
    '{| class="wikitable"\n|-\n! Year !! Visit\n|-\n| 1971 || [[Lima|The capital]]\n|}\n'
    "* On 4 May 1923 a [[protocol]] was signed.<!-- no -->\n[[Category:Peru]]\n"
)
PAGE = (
    '<!DOCTYPE html><html><head><title>Chile–Peru relations</title><meta charset="utf-8"></head><body>'
    f"<nav>Home</nav><main><h1>Chile–Peru relations</h1><p>{PROSE}</p><ul>"
    "<li>1971: a visit to <b>Lima</b></li>"
    "</ul><table><tr><th>Year<th>What<tr><td rowspan=2>1990<td>Talks &amp; a pact &#8211; signed</table>"
    "<pre>In 1923\na protocol.</pre><script>alert(1)</script></main></body></html>"
)
MARKDOWN = (
    f"---\ntitle: Chile–Peru relations\n---\n# Chile–Peru relations\n\n{PROSE}\n\n> In 1971 a *visit*.\n\n"
    "| Year | What |\n|------|------|\n| 1990 | Talks |\n\n1. In 1923 a [protocol](http://example.org)\n"
    "   - signed in Lima[^1]\n\n```\ncode 1999\n```\n[^1]: A note.\n"
)
TABLE = (
    "date,title,country1,country2,kind\n1879-04-05,War declared,Chile,Peru,conflict\n"
    '1929,"Treaty, Lima",Chile,Peru,agreement\n'
)


@dataclass(frozen=True)
class Target:
    """A reader or loader; ``share`` says how many of a thousand inputs are its own.

    ``seeds`` makes the sound inputs; ``act`` reads one, and raises nothing for it whatever it is.
    """

    name: str
    share: int
    seeds: Callable[[], tuple[bytes, ...]]
    act: Callable[[bytes], object]


# --- articles and tables ----------------------------------------------------------------------------


@cache
def _lexicon() -> Lexicon:
    return load_lexicon()


@cache
def _folder() -> TemporaryDirectory[str]:
    """A folder in memory where the system has one: 100,000 files are written."""
    memory = Path("/dev/shm")
    return TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None)


def _file(name: str, data: bytes = b"") -> Path:
    path = Path(_folder().name) / name
    path.write_bytes(data)
    return path


@cache
def _chronicle() -> Chronicle:
    return load_chronicle([_file("war.txt", TEXT.encode())], _lexicon())


def read_as(name: str) -> Callable[[bytes], Reading]:
    """Reads a file of that name, and asks that what is read is sound."""

    def act(data: bytes) -> Reading:
        reading = read_document(_file(name, data), name)
        document = reading.document
        assert document is not None or reading.diagnostics, "nothing was read and nothing said"
        if document is not None:
            size = len(document.text)
            ends = [document.offsets.to_file(block.start, block.end) for block in document.blocks]
            assert all(0 <= block.start <= block.end <= size for block in document.blocks)
            assert all(0 <= start <= end for start, end in ends)
        return reading

    return act


def tell_from(name: str) -> Callable[[bytes], object]:
    """Reads a file of that name, finds its events, and takes them away in every format of text."""

    def act(data: bytes) -> None:
        harvest = harvest_of(Source(_file(name, data), name), "", _lexicon())
        chronicle = library_of([harvest]).chronicle
        facts_of(chronicle.events, _kinds())
        assert len(data) % SELDOM or chronicle.standings is not None
        documents = {document.name: document for document in chronicle.documents}
        contents = replace(_sound_contents(), events=chronicle.events, documents=documents)
        for form in FORMATS:
            if form.name in ("jsonl", "csv", "ics", "timelinejs", "graphml"):
                b"".join(map(encoded, form.pieces(contents)))
        for event in chronicle.events:
            assert parse_edtf(event.date.edtf).edtf == event.date.edtf

    return act


SELDOM = 16
"""What takes long is asked for once among so many inputs."""


@cache
def _sound_contents() -> Contents:
    return contents_of(_chronicle(), _chronicle().events, "All")


@cache
def _kinds() -> dict[str, object]:
    return dict(kinds_from(load_json("kinds.json")))


def _texts(*texts: str) -> Callable[[], tuple[bytes, ...]]:
    return lambda: (
        *(text.encode() for text in texts),
        texts[0].encode("utf-16"),
        texts[0].encode("cp1252", "replace"),
    )


def _own_data(*names: str) -> Callable[[], tuple[bytes, ...]]:
    """What the program itself writes of a few events, in these formats."""

    def made() -> tuple[bytes, ...]:
        chronicle = _chronicle()
        contents = contents_of(chronicle, chronicle.events[:3], "All")
        forms = [form for form in FORMATS if form.name in names]
        assert len(forms) == len(names)
        return tuple(b"".join(map(encoded, form.pieces(contents))) for form in forms)

    return made


def _word() -> tuple[bytes, ...]:
    words = '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>War &amp; peace</w:t></w:r></w:p>'
    cell = "<w:tc><w:p><w:r><w:t>1990</w:t></w:r></w:p></w:tc>"
    return (
        packed(f"{words}<w:p><w:r><w:t>{PROSE}</w:t></w:r></w:p><w:tbl><w:tr>{cell}{cell}</w:tr></w:tbl>"),
    )


def _word_inside(data: bytes) -> object:
    """A sound archive with a main part that is not."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", data)
        archive.writestr("word/styles.xml", data[:300])
    return read_as("a.docx")(file.getvalue())


def _main_part() -> tuple[bytes, ...]:
    with zipfile.ZipFile(io.BytesIO(_word()[0])) as archive:
        return (archive.read("word/document.xml"),)


def _documents() -> tuple[bytes, ...]:
    return (pdf("In 1883 Chile and Peru signed a treaty.", "It was October."), pdf("Lima 1971"))


def _parquet() -> tuple[bytes, ...]:
    import duckdb

    path = _file("seed.parquet")
    rows = "SELECT '1879-04-05' AS date, 'War declared' AS title, 'Chile' AS country1, 'Peru' AS country2"
    duckdb.sql(f"COPY ({rows}) TO '{path.as_posix()}' (FORMAT parquet)")
    return (path.read_bytes(),)


def _pages(data: bytes) -> None:
    """In this process, as a process for each would take too long."""
    try:
        pages_of(data)
    except InputError:
        return


# --- the program's own files ------------------------------------------------------------------------


def _made() -> Corrections:
    documents = {document.name: document for document in _chronicle().documents}
    first, second, *_ = (passages_of(event, documents) for event in _chronicle().events)
    changes = (Change("title", ("War",)), Change("pair", ("Chile", "Peru")), Change("tags", ("a", "b")))
    own = (Change("title", ("A bridge",)), Change("date", ("1960",)), Change("parties", ("Chile",)))
    return Corrections(
        (
            Correction("1", "edit", first, changes, "2026-01-01T00:00:00+00:00", "Ana", "here"),
            Correction("2", "hide", second),
            Correction("3", "merge", first + second),
            Correction("4", "split", second),
            Correction("5", "own", (), own),
            Correction("6", "confirm", first, (Change("note", ("Right",)),)),
        )
    )


def _journals() -> tuple[bytes, ...]:
    data = lines_of(Ledger(_made()))
    return (data, data + b'{"op": "revert", "id": "3"}\n')


def _open_journal(data: bytes) -> None:
    """Open it, keep one more, open it again: both times the same ones, and applied without a fault."""
    with TemporaryDirectory(dir=_folder().name) as name:
        path = Path(name) / "corrections.jsonl"
        path.write_bytes(data)
        journal = Journal(path)
        journal.open()
        made = journal.corrections
        if not journal.closed_because:
            one = Correction("new", "own", (), _made().made[4].changes)
            before = made.made
            journal.add(one)
            made = journal.corrections
            assert {*before} <= {*made.made}
            assert one.changes in [each.changes for each in made.made]
        journal.close()
        again = Journal(path)
        again.open()
        again.close()
        assert again.corrections == made
    told = corrected(_chronicle(), made).chronicle
    facts_of(told.events, _kinds())
    contents = replace(_sound_contents(), events=told.events)
    b"".join(encoded(piece) for piece in FORMATS[0].pieces(contents))


def _exchange(data: bytes) -> None:
    try:
        read_corrections(_file("theirs.jsonl", data))
    except InputError:
        return


def _conflict_files() -> tuple[bytes, ...]:
    first, second = _made().made[:2]
    other = replace(first, id="7", changes=(Change("title", ("Peace",)),), source="ana.jsonl")
    disputes = (*disputes_between([first], [other, second]), *disputes_between([], [], gone=[second]))
    path = Path(_folder().name) / "corrections.conflicts.jsonl"
    path.unlink(missing_ok=True)
    ConflictFile(path).change(disputes, ())
    return (path.read_bytes(),)


def _conflicts(data: bytes) -> None:
    """Read it, keep one more and let go of one: the others are there."""
    path = _file("corrections.conflicts.jsonl", data)
    file = ConflictFile(path)
    before, (one,) = file.read(), disputes_between([], [], refused=_made().made[3:4])
    if before.newer:
        return
    file.change([one], before.disputes[:1])
    after = file.read()
    assert set(after.disputes) == {*before.disputes[1:], one}
    assert after.diagnostics == ()
    for dispute in after.disputes:
        holding(dispute, _made())
        answer_words(dispute.theirs, dispute.name, dispute.other, {})


VIEW = View(
    (ThreadKey(pair=pair_of("Chile", "Peru")),),
    "Chile–Peru",
    (700000.5, 710000.25),
    "e1",
    filter=Filter(
        frozenset({"visit"}), frozenset({pair_of("Chile", "Peru")}), first=690000, words="a treaty"
    ),
    words="Lima",
)


def _kept(save: Callable[[Path], None]) -> Callable[[], tuple[bytes, ...]]:
    def made() -> tuple[bytes, ...]:
        path = Path(_folder().name) / "kept.json"
        path.unlink(missing_ok=True)
        save(path)
        return (path.read_bytes(),)

    return made


def _views(data: bytes) -> None:
    path = _file("views.json", data)
    found, _ = load_views(path, "here")
    save_views(found.with_saved("Mine", VIEW), path, "here")
    assert dict(load_views(path, "here")[0].saved)["Mine"] == VIEW


PASSAGE = Passage("a.txt", "They met in 1990.", "1990", "Before. ", " After.")


def _bookmarks(data: bytes) -> None:
    path = _file("bookmarks.json", data)
    one = Bookmark("e9", "1990", "Mine")
    found, _ = load_bookmarks(path, "here")
    save_bookmarks((*found, one), path, "here")
    assert load_bookmarks(path, "here")[0][-1] == one


def _settings(data: bytes) -> None:
    path = _file("settings.json", data)
    found, _ = load_settings(path)
    for field in fields(Settings):
        assert type(getattr(found, field.name)) is type(getattr(Settings(), field.name))
    for text in found.recent_paths:
        decoded_paths(text)
    save_settings(found, path)
    assert load_settings(path) == (found, None)


def _link(data: bytes) -> None:
    try:
        view = parse_link(data.decode("utf-8", "surrogateescape"))
    except InputError:
        return
    assert parse_link(format_link(view)) == view


def _words(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    read_query(text, _kinds())
    decoded_paths(text)
    try:
        date = parse_edtf(text)
    except InputError:
        return
    assert parse_edtf(date.edtf) == date


@cache
def _figures() -> dict[str, bytes]:
    figure = compose(
        _chronicle(),
        View(VIEW.threads, VIEW.name),
        FigureSpec(size=Size(400, 300)),
        Studio.of(FontMeasure()),
        ("a",),
    )
    found = {}
    for ending in (".png", ".svg", ".pdf"):
        path = Path(_folder().name) / f"figure{ending}"
        save_figure(figure, path)
        found[ending] = path.read_bytes()
    return found


def _manifests() -> tuple[bytes, ...]:
    """The pictures, with less around what they carry."""
    found = _figures()
    at = found[".png"].index(b"tEXt") - 4
    png = b"\x89PNG\r\n\x1a\n" + found[".png"][at : at + 3000]
    cut = []
    for ending in (".svg", ".pdf"):
        data = found[ending]
        at = data.index(b"<explorer:manifest>")
        cut.append(data[max(0, at - 200) : data.index(b"</explorer:manifest>") + 200])
    return (png, *cut)


def _manifest(data: bytes) -> None:
    try:
        manifest = read_manifest(_file("figure.png", data))
    except InputError:
        return
    manifest.text()


TARGETS: tuple[Target, ...] = (
    Target("read text", 120, _texts(TEXT), read_as("a.txt")),
    Target("read wikitext", 110, _texts(WIKI), read_as("a.wiki")),
    Target("read html", 110, _texts(PAGE), read_as("a.html")),
    Target("read markdown", 110, _texts(MARKDOWN), read_as("a.md")),
    Target("read unnamed", 90, _texts(TEXT, WIKI, PAGE, MARKDOWN, TABLE), read_as("a")),
    Target("read word archive", 60, _word, read_as("a.docx")),
    Target("read word part", 50, _main_part, _word_inside),
    Target("read pdf pages", 39, _documents, _pages),
    Target("read pdf", 1, _documents, read_as("a.pdf")),
    Target("read parquet", 1, _parquet, read_as("a.parquet")),
    Target("tell csv", 25, _own_data("csv"), tell_from("a.csv")),
    Target("tell other csv", 25, _texts(TABLE), tell_from("a.csv")),
    Target("tell json lines", 30, _own_data("jsonl"), tell_from("a.jsonl")),
    Target("tell json", 30, _own_data("json", "timelinejs"), tell_from("a.json")),
    Target("tell text", 8, _texts(TEXT, PROSE), tell_from("a.txt")),
    Target("tell wikitext", 4, _texts(WIKI), tell_from("a.wiki")),
    Target("tell html", 4, _texts(PAGE), tell_from("a.html")),
    Target("journal", 20, _journals, _open_journal),
    Target("corrections of others", 28, _journals, _exchange),
    Target("conflicts", 15, _conflict_files, _conflicts),
    Target(
        "views", 20, _kept(lambda path: save_views(SavedViews().with_saved("A", VIEW), path, "here")), _views
    ),
    Target(
        "bookmarks",
        15,
        _kept(lambda path: save_bookmarks([Bookmark("e", "1990", "A", PASSAGE)], path, "here")),
        _bookmarks,
    ),
    Target(
        "settings",
        15,
        _kept(lambda path: save_settings(Settings(recent_paths=(encoded_paths([Path("a")]),)), path)),
        _settings,
    ),
    Target("link", 40, lambda: (format_link(VIEW).encode(),), _link),
    Target(
        "words", 20, lambda: (b"visit Lima 1971 before:1990 kind:visit", b"1879-04-05/1883~", b"196X"), _words
    ),
    Target("manifest", 10, _manifests, _manifest),
)
