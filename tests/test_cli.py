"""The commands as a person or a script calls them."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage

from explorer import __version__, cli
from explorer.chronicle.corrections.correction import Correction, Passage
from explorer.cli import main
from explorer.errors import DONE, FAILURE, FAULTS, USAGE, Diagnostic
from explorer.language import ENGLISH, speaking
from explorer.store.journal import Journal

ROOT = Path(__file__).resolve().parent.parent
ARTICLE = """Chile–Peru relations

Chile and Peru established diplomatic relations in 1831. On 5 April 1879 Chile declared war on Peru. \
In 1929 the two countries signed the Treaty of Lima.

Visits

In May 1990 the President of Chile visited Lima.
"""

OTHER = """Bolivia–Chile relations

In 1879 Chile and Bolivia went to war. On 20 October 1904 Bolivia and Chile signed a peace treaty.
"""


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "articles" / "chile-peru.txt"
    path.parent.mkdir()
    path.write_text(ARTICLE, encoding="utf-8")
    return str(path)


@pytest.fixture
def two_pairs(article: str) -> Sequence[str]:
    """The arguments that show two pairs of two articles."""
    other = Path(article).with_name("bolivia-chile.txt")
    other.write_text(OTHER, encoding="utf-8")
    return (article, str(other), "--pair", "Chile-Peru", "--pair", "Bolivia-Chile")


@pytest.fixture
def table(tmp_path: Path) -> str:
    """A table whose columns cannot be guessed."""
    path = tmp_path / "table.csv"
    path.write_text("Jahr,Was,Wer\n1904,A treaty is signed,Bolivia; Chile\n", encoding="utf-8")
    return str(path)


COLUMNS = ("--columns", "date=Jahr,title=Was,parties=Wer")

Captured = pytest.CaptureFixture[str]


def usage(*words: str) -> int:
    """The exit code of a command that argparse ends."""
    with pytest.raises(SystemExit) as ended:
        main(words)
    return int(ended.value.code or 0)


# --- events --------------------------------------------------------------------------------------------


def dates(output: str) -> list[str]:
    return [json.loads(line)["date"] for line in output.splitlines()]


def test_events_are_printed_one_a_line(article: str, capsys: Captured) -> None:
    assert main(["events", article]) == DONE
    assert dates(capsys.readouterr().out) == ["1831", "1879-04-05", "1929", "1990-05"]


def test_an_offset_points_into_the_file(article: str, capsys: Captured) -> None:
    main(["events", article, "--search", "treaty"])
    (source,) = json.loads(capsys.readouterr().out)["sources"]
    assert "Treaty of Lima" in ARTICLE[source["start"] : source["end"]]


def test_a_document_is_named_relative_to_the_folder_opened(article: str, capsys: Captured) -> None:
    main(["events", str(Path(article).parent), "--search", "treaty"])
    assert json.loads(capsys.readouterr().out)["sources"][0]["document"] == "chile-peru.txt"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["--pair", "Chile-Peru"], 4),
        (["--pair", "Peru–Chile"], 4),
        (["--pair", "peru - chile"], 4),
        (["--pair", "Chile-Bolivia"], 0),
        (["--pair", "Chile–Guinea-Bissau"], 0),
        (["--pair", "Chile–Bolivia"], 0),
        (["--kind", "visit"], 1),
        (["--kind", "visit", "--kind", "conflict"], 2),
        (["--from", "1879"], 3),
        (["--to", "1879-04-04"], 1),
        (["--from", "1990-05-31", "--to", "1990-06"], 1),
        (["--search", "LIMA treaty"], 1),
        (["--search", "zebra"], 0),
        (["--from", "-0052-03"], 4),
        (["--to", "-0052-03"], 0),
    ],
    ids=str,
)
def test_events_are_filtered(article: str, capsys: Captured, words: list[str], found: int) -> None:
    assert main(["events", article, *words]) == DONE
    assert len(capsys.readouterr().out.splitlines()) == found


def test_events_come_as_json(article: str, capsys: Captured) -> None:
    main(["events", article, "--format", "json"])
    assert [event["kind"] for event in json.loads(capsys.readouterr().out)][1] == "conflict"


def test_events_come_as_a_table(article: str, capsys: Captured) -> None:
    main(["events", article, "--format", "csv"])
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [row["pairs"] for row in rows] == ["Chile–Peru"] * 4


def test_the_same_call_prints_the_same(article: str, capsys: Captured) -> None:
    outputs = [(main(["events", article]), capsys.readouterr().out) for _ in range(2)]
    assert outputs[0] == outputs[1]


def test_what_cannot_be_read_is_reported_and_the_rest_goes_on(article: str, capsys: Captured) -> None:
    assert main(["events", article, "/nowhere/at-all.txt"]) == FAULTS
    printed = capsys.readouterr()
    assert len(dates(printed.out)) == 4
    assert printed.err.startswith("/nowhere/at-all.txt: error: ")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--kind", "dance"], "'dance' is no kind; known are relations, "),
        (["--pair", "Chile"], "'Chile' is no pair"),
        (["--pair", "Chile–"], "'Chile–' is no pair"),
        (["--pair", "Chile–Bolvia"], "'Bolvia' is a party that neither the sources nor the program know"),
        (["--from", "2000", "--to", "1990"], "the range ends (1990) before it begins (2000)"),
    ],
    ids=["kind", "pair", "half a pair", "unknown party", "range"],
)
def test_a_wrong_filter_is_named(article: str, capsys: Captured, words: list[str], message: str) -> None:
    assert main(["events", article, *words]) == USAGE
    assert message in capsys.readouterr().err


def test_a_date_that_is_none_is_a_wrong_usage(article: str, capsys: Captured) -> None:
    assert usage("events", article, "--from", "yesterday") == USAGE
    assert "not a date in EDTF: 'yesterday'" in capsys.readouterr().err


def test_an_unknown_format_is_a_wrong_usage(article: str, capsys: Captured) -> None:
    assert usage("events", article, "--format", "xls") == USAGE
    assert "Try 'explorer events --help'." in capsys.readouterr().err


def test_a_format_and_the_ending_of_another_are_a_wrong_usage(
    article: str, capsys: Captured, tmp_path: Path
) -> None:
    path = tmp_path / "a.json"
    assert main(["events", article, "--format", "csv", "--output", str(path)]) == USAGE
    assert "has the ending of --format json, not of --format csv" in capsys.readouterr().err
    assert not path.exists()


# --- dates and check -----------------------------------------------------------------------------------


def test_dates_are_printed_with_their_offsets(article: str, capsys: Captured) -> None:
    assert main(["dates", article, "--json"]) == DONE
    rows = json.loads(capsys.readouterr().out)
    assert [list(row) for row in rows] == [["start", "end", "text", "edtf"]] * 4
    assert all(ARTICLE[row["start"] : row["end"]] == row["text"] for row in rows)


def test_dates_come_as_a_table_too(article: str, capsys: Captured) -> None:
    main(["dates", article])
    assert capsys.readouterr().out.splitlines()[1].split("\t")[2:4] == ["1879-04-05", "5 April 1879"]


def test_dates_of_a_missing_file_fail(capsys: Captured) -> None:
    assert main(["dates", "/nowhere/at-all.txt"]) == FAILURE
    assert "at-all.txt" in capsys.readouterr().err


def test_check_says_what_was_read(article: str, capsys: Captured) -> None:
    assert main(["check", article]) == DONE
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("chile-peru.txt: “Chile–Peru relations”, ")
    assert lines[0].endswith(" in utf-8; 4 mentions, 0 dated passages left out")
    assert lines[-1] == "1 document, 4 mentions, 4 events, 0 disagreements"


def test_check_tells_numbers_alone_and_the_memory(article: str, capsys: Captured) -> None:
    assert main(["check", article, "--stats"]) == DONE
    numbers, memory = capsys.readouterr().out.splitlines()
    assert numbers == "1 document, 4 mentions, 4 events, 0 disagreements"
    assert memory.endswith(" MB at the most") or sys.platform == "win32"


def test_check_says_what_was_left_out_and_why(tmp_path: Path, capsys: Captured) -> None:
    text = "Chile and Peru\n\nIn 1929 Chile signed a treaty with Peru. It took many years.\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    main(["check", str(tmp_path)])
    place, rest = capsys.readouterr().out.splitlines()[1].strip().split(": ", 1)
    start, end = map(int, place.split("–"))
    assert rest.startswith(f"“{text[start:end]}” left out: ")


@pytest.mark.parametrize("command", ["events", "check"])
def test_a_file_without_dates_is_named(tmp_path: Path, capsys: Captured, command: str) -> None:
    (tmp_path / "a.txt").write_text("Nothing here has a time.\n", encoding="utf-8")
    assert main([command, str(tmp_path)]) == FAULTS
    assert capsys.readouterr().err == "a.txt: warning: no dated event was found in it\n"


def test_check_reports_an_empty_folder(tmp_path: Path, capsys: Captured) -> None:
    assert main(["check", str(tmp_path)]) == FAULTS
    assert str(tmp_path) in capsys.readouterr().err


def test_all_events_are_called_so_in_the_language_asked_for(
    two_pairs: Sequence[str], capsys: Captured
) -> None:
    with speaking(ENGLISH):
        assert main(["events", *two_pairs[:2], "--format", "html", "--language", "es"]) == DONE
    assert "<title>Todos los sucesos</title>" in capsys.readouterr().out


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="the system has no such name")
class TestStandardOutput:
    """``--output /dev/stdout``, in processes of its own: a test's standard output is none."""

    def run(self, words: Sequence[str], output: int | None) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "explorer", "events", *words, "--output", "/dev/stdout"]
        return subprocess.run([*command, "--format", "csv"], cwd=ROOT, stdout=output, check=True)

    def test_a_pipe_gets_the_events_and_nothing_else(self, article: str) -> None:
        rows = self.run([article], subprocess.PIPE).stdout.decode().splitlines()
        assert len(rows) == 5
        assert ",1990-05," in rows[-1]

    def test_a_file_that_is_added_to_keeps_what_it_held(self, article: str, tmp_path: Path) -> None:
        log = tmp_path / "all.csv"
        log.write_text("kept\n")
        with log.open("ab") as stream:
            self.run([article], stream.fileno())
        assert log.read_text().startswith("kept\nid,date")


# --- export --------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("qapp")
class TestExport:
    def test_a_picture_has_the_size_asked_for(self, article: str, tmp_path: Path, capsys: Captured) -> None:
        target = tmp_path / "view.png"
        assert main(["export", article, "--output", str(target), "--size", "800x600"]) == DONE
        assert capsys.readouterr().out == f"{target}\n"
        assert (QImage(str(target)).width(), QImage(str(target)).height()) == (800, 600)

    def test_a_drawing_holds_title_events_and_sources(self, article: str, tmp_path: Path) -> None:
        target = tmp_path / "view.svg"
        main(["export", article, "--output", str(target), "--pair", "Chile-Peru"])
        root = ElementTree.parse(target).getroot()
        texts = [node.text for node in root.iter("{http://www.w3.org/2000/svg}text")]
        assert texts[:2] == ["Chile – Peru", "4 events · 1831–1990"]
        assert "Chile declares war on Peru" in texts
        assert texts[-1] == "Source: Chile–Peru relations"

    @pytest.mark.parametrize(("words", "shown"), [((), True), (("--no-relations",), False)])
    def test_a_pair_has_its_relations_band(
        self, article: str, tmp_path: Path, words: tuple[str, ...], shown: bool
    ) -> None:
        target = tmp_path / "view.svg"
        main(["export", article, "--output", str(target), "--pair", "Chile-Peru", *words])
        assert ('id="relations"' in target.read_text(encoding="utf-8")) is shown

    def test_several_pairs_are_stacked_in_their_order(self, article: str, tmp_path: Path) -> None:
        target = tmp_path / "view.svg"
        main(["export", article, "--output", str(target), "--pair", "Chile-Peru", "--pair", "Bolivia-Chile"])
        texts = [
            node.text for node in ElementTree.parse(target).getroot().iter("{http://www.w3.org/2000/svg}text")
        ]
        assert texts[0] == "Chile – Peru, Bolivia – Chile"
        assert texts.index("4 events") < texts.index("no events")

    def test_pairs_count_from_an_event_of_each(self, two_pairs: Sequence[str], tmp_path: Path) -> None:
        target = tmp_path / "since.svg"
        words = ["--since", "1831", "--since", "1904-10-20", "--output", str(target)]
        assert main(["export", *two_pairs, *words]) == DONE
        text = target.read_text(encoding="utf-8")
        assert "6 events · \u221226 to +159 years" in text
        assert text.count(">0 = ") == 2

    def test_days_asked_for_are_those_of_the_first_event(
        self, two_pairs: Sequence[str], tmp_path: Path
    ) -> None:
        target = tmp_path / "since.svg"
        words = ["--since", "1831", "--from", "1821", "--to", "1840", "--output", str(target)]
        assert main(["export", *two_pairs, *words]) == DONE
        assert "2 of 6 events · \u221210 to +10 years" in target.read_text(encoding="utf-8")

    def test_an_event_to_count_from_that_is_not_told(
        self, two_pairs: Sequence[str], tmp_path: Path, capsys: Captured
    ) -> None:
        words = ["--since", "1555", "--output", str(tmp_path / "since.svg")]
        assert main(["export", *two_pairs, *words]) == USAGE
        assert "no event of these pairs has the id or the date '1555'" in capsys.readouterr().err

    @pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
    def test_the_same_call_gives_the_same_bytes(self, article: str, tmp_path: Path, ending: str) -> None:
        targets = [tmp_path / f"{name}.{ending}" for name in ("one", "two")]
        for target in targets:
            main(["export", article, "--output", str(target)])
        assert targets[0].read_bytes() == targets[1].read_bytes()

    @pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
    def test_a_figure_is_made_again_from_what_it_says(
        self, article: str, tmp_path: Path, ending: str
    ) -> None:
        first, second = (tmp_path / f"{name}.{ending}" for name in ("one", "two"))
        words = ["--pair", "Chile-Peru", "--from", "1850", "--numbered", "--size", "journal-2"]
        main(["export", article, *words, "--output", str(first)])
        assert main(["export", "--from-manifest", str(first), "--output", str(second)]) == DONE
        assert first.read_bytes() == second.read_bytes()

    @pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
    @pytest.mark.parametrize("pair", [(), ("--pair", "Chile-Peru")], ids=["all", "pair"])
    def test_a_figure_in_another_language_is_made_again(
        self, two_pairs: Sequence[str], tmp_path: Path, ending: str, pair: Sequence[str]
    ) -> None:
        first, second = (tmp_path / f"{name}.{ending}" for name in ("one", "two"))
        with speaking(ENGLISH):
            main(["export", *two_pairs[:2], *pair, "--language", "es", "--output", str(first)])
        with speaking(ENGLISH):
            assert main(["export", "--from-manifest", str(first), "--output", str(second)]) == DONE
        assert first.read_bytes() == second.read_bytes()

    @pytest.mark.parametrize("page", ["view.svg", "view-2.svg"])
    def test_a_figure_of_several_pages_that_comes_out_the_same_is_left(
        self, article: str, tmp_path: Path, page: str
    ) -> None:
        main(["export", article, "--pages", "2", "--output", str(tmp_path / "view.svg")])
        before = set(tmp_path.iterdir())
        assert main(["export", "--from-manifest", str(tmp_path / page)]) == DONE
        assert set(tmp_path.iterdir()) == before

    def test_a_page_that_is_missing_is_made_again_with_the_others(self, article: str, tmp_path: Path) -> None:
        main(["export", article, "--pages", "2", "--output", str(tmp_path / "view.svg")])
        page = (tmp_path / "view-2.svg").read_bytes()
        (tmp_path / "view-2.svg").unlink()
        assert main(["export", "--from-manifest", str(tmp_path / "view.svg")]) == FAULTS
        assert (tmp_path / "view-again-2.svg").read_bytes() == page

    def test_a_figure_made_again_cannot_be_asked_for_otherwise(
        self, article: str, tmp_path: Path, capsys: Captured
    ) -> None:
        target = tmp_path / "view.svg"
        main(["export", article, "--output", str(target)])
        words = ["export", "--from-manifest", str(target), "--theme", "dark", "--to", "1900"]
        assert usage(*words) == USAGE
        assert "which leaves no --to, --theme" in capsys.readouterr().err

    def test_an_event_before_christ_to_count_from_is_no_option(
        self, two_pairs: Sequence[str], tmp_path: Path, capsys: Captured
    ) -> None:
        words = ["--since", "-0052-03", "--output", str(tmp_path / "since.svg")]
        assert main(["export", *two_pairs, *words]) == USAGE
        assert "no event of these pairs has the id or the date '-0052-03'" in capsys.readouterr().err

    def test_a_figure_that_comes_out_the_same_is_left(
        self, article: str, tmp_path: Path, capsys: Captured
    ) -> None:
        target = tmp_path / "view.svg"
        main(["export", article, "--output", str(target)])
        before = set(tmp_path.iterdir())
        assert main(["export", "--from-manifest", str(target)]) == DONE
        assert set(tmp_path.iterdir()) == before
        assert capsys.readouterr().out == f"{target}\n" * 2

    def test_a_source_that_has_changed_is_said_and_the_figure_kept(
        self, article: str, tmp_path: Path, capsys: Captured
    ) -> None:
        target = tmp_path / "view.svg"
        main(["export", article, "--output", str(target)])
        old = target.read_bytes()
        for path in [Path(article)] if Path(article).is_file() else sorted(Path(article).rglob("*.txt")):
            path.write_text(
                path.read_text(encoding="utf-8") + "\n\nIn 2001 Chile and Peru signed a treaty.\n"
            )
        assert main(["export", "--from-manifest", str(target)]) == FAULTS
        assert target.read_bytes() == old
        assert (tmp_path / "view-again.svg").exists()
        assert "it has changed since the figure was made" in capsys.readouterr().err

    def test_sources_that_were_moved_are_named(self, article: str, tmp_path: Path, capsys: Captured) -> None:
        target, moved = tmp_path / "view.svg", tmp_path / "moved"
        main(["export", article, "--output", str(target)])
        moved.mkdir()
        place = moved / Path(article).name
        Path(article).rename(place)
        assert main(["export", "--from-manifest", str(target)]) == FAILURE
        assert "say where with --sources" in capsys.readouterr().err
        again = ["--output", str(tmp_path / "again.svg")]
        assert main(["export", "--from-manifest", str(target), "--sources", str(place), *again]) == DONE
        assert (tmp_path / "again.svg").read_bytes() == target.read_bytes()

    def test_each_pair_is_drawn_into_a_folder(
        self, two_pairs: Sequence[str], tmp_path: Path, capsys: Captured
    ) -> None:
        words = ["--each", "pair", "--format", "svg", "--output-dir", str(tmp_path / "figures")]
        assert main(["export", *two_pairs, *words]) == DONE
        names = ["bolivia-chile.svg", "chile-peru.svg"]
        assert sorted(path.name for path in (tmp_path / "figures").iterdir()) == names
        said = capsys.readouterr()
        assert said.out.splitlines() == [str(tmp_path / "figures" / name) for name in names]
        assert "[2/2]" in said.err

    def test_a_figure_that_fails_is_told_and_the_others_are_drawn(
        self, two_pairs: Sequence[str], tmp_path: Path, capsys: Captured
    ) -> None:
        (tmp_path / "figures" / "chile-peru.svg").mkdir(parents=True)
        words = ["--each", "pair", "--output-dir", str(tmp_path / "figures")]
        assert main(["export", *two_pairs, *words]) == FAILURE
        assert (tmp_path / "figures" / "bolivia-chile.svg").is_file()
        assert "it is no ordinary file" in capsys.readouterr().err

    @pytest.mark.parametrize("picture", ["heatmap", "matrix"])
    def test_other_pictures_are_drawn(self, article: str, tmp_path: Path, picture: str) -> None:
        target = tmp_path / "view.svg"
        assert main(["export", article, "--picture", picture, "--output", str(target)]) == DONE
        assert 'id="cells"' in target.read_text(encoding="utf-8")

    def test_a_picture_of_another_program_cannot_be_made_again(
        self, tmp_path: Path, capsys: Captured
    ) -> None:
        (tmp_path / "other.svg").write_text("<svg/>")
        assert main(["export", "--from-manifest", str(tmp_path / "other.svg")]) == FAILURE
        assert "carries no manifest" in capsys.readouterr().err

    def test_a_title_of_ones_own_is_used(self, article: str, tmp_path: Path) -> None:
        main(["export", article, "--output", str(tmp_path / "view.svg"), "--title", "Two <neighbours>"])
        assert "Two &lt;neighbours&gt;" in (tmp_path / "view.svg").read_text(encoding="utf-8")

    def test_empty_centuries_are_left_out_on_demand(self, article: str, tmp_path: Path) -> None:
        target = tmp_path / "view.svg"
        main(["export", article, "--output", str(target), "--compress"])
        assert " years left out" in target.read_text(encoding="utf-8")

    def test_themes_differ(self, article: str, tmp_path: Path) -> None:
        grounds = []
        for theme in ("light", "dark"):
            main(["export", article, "--output", str(tmp_path / "view.png"), "--theme", theme])
            grounds.append(QImage(str(tmp_path / "view.png")).pixelColor(2, 2).lightness())
        assert grounds[0] > 240 > 60 > grounds[1]

    def test_a_selection_without_events_says_so(self, article: str, tmp_path: Path) -> None:
        target = tmp_path / "view.svg"
        assert main(["export", article, "--output", str(target), "--search", "zebra"]) == DONE
        assert "Nothing passes the filter: words “zebra”." in target.read_text(encoding="utf-8")

    def test_faults_of_the_input_are_reported(self, article: str, tmp_path: Path, capsys: Captured) -> None:
        target = tmp_path / "view.svg"
        assert main(["export", article, "/nowhere/at-all.txt", "--output", str(target)]) == FAULTS
        assert target.exists()
        assert "/nowhere/at-all.txt" in capsys.readouterr().err

    @pytest.mark.parametrize(
        ("words", "message"),
        [
            (["--size", "100000x900"], "100,000 × 900 pixels is too large"),
            (["--size", "100x100"], "too small to be read"),
        ],
        ids=["huge", "tiny"],
    )
    def test_what_cannot_be_drawn_leaves_no_file(
        self, article: str, tmp_path: Path, capsys: Captured, words: list[str], message: str
    ) -> None:
        assert main(["export", article, "--output", str(tmp_path / "view.png"), *words]) == USAGE
        assert message in capsys.readouterr().err
        assert [path.name for path in tmp_path.iterdir()] == ["articles"]

    def test_a_reversed_range_is_a_wrong_usage(self, article: str, tmp_path: Path, capsys: Captured) -> None:
        words = ["--from", "2000", "--to", "1990", "--output", str(tmp_path / "view.png")]
        assert main(["export", article, *words]) == USAGE
        assert "the range ends (1990) before it begins (2000)" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--output", "view.bmp"], "the ending '.bmp' is unknown; known are .png, .svg, .pdf"),
        (["--output", "view.png", "--size", "0x900"], "a picture of 0x900 has no area"),
        (["--output", "view.png", "--size", "large"], "'large' is no size"),
        (["--output", "view.png", "--dpi", "0"], "'0' is no resolution"),
        (["--output", "view.png", "--theme", "blue"], "invalid choice: 'blue'"),
        (["--output", "view.png", "--background", "blue"], "'blue' is no background"),
        (["--output", "view.png", "--font-size", "1"], "'1' is no size of text"),
        (["--output", "view.png", "--pages", "0"], "'0' is no number of pages"),
        (["--each", "pair", "--output", "view.png"], "it needs --output-dir in place of --output"),
        (["--each", "pair", "--output-dir", "a", "--jobs", "0"], "0 is no number of processes"),
        ([], "the following arguments are required: --output"),
        (["--output", "view.png", "--format", "pdf"], "--format goes with --each"),
        (["--output", "view.png", "--output-dir", "a"], "--output-dir goes with --each"),
        (["--output", "view.png", "--sources", "a"], "--sources goes with --from-manifest"),
    ],
    ids=[
        "format",
        "empty",
        "size",
        "dpi",
        "theme",
        "background",
        "font",
        "pages",
        "each",
        "jobs",
        "output",
        "alone",
        "folder",
        "moved",
    ],
)
def test_a_wrong_argument_is_a_wrong_usage(capsys: Captured, words: list[str], message: str) -> None:
    assert usage("export", *words) == USAGE
    assert message in capsys.readouterr().err


def test_a_missing_folder_is_named_before_anything_is_read(tmp_path: Path, capsys: Captured) -> None:
    target = tmp_path / "missing" / "view.png"
    assert main(["export", "/nowhere/at-all.txt", "--output", str(target)]) == FAILURE
    assert (
        capsys.readouterr().err
        == f"explorer: cannot write '{target}': there is no folder '{target.parent}'\n"
    )


# --- window, pictures, and the whole -------------------------------------------------------------------


def test_without_a_screen_no_window_is_opened(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setitem(sys.modules, "explorer.startup", None)
    assert main(["some-folder"]) == FAILURE
    assert "there is no screen to open a window on" in capsys.readouterr().err


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


@pytest.mark.usefixtures("screen")
def test_without_a_command_the_window_opens_on_the_paths(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened: list[object] = []
    startup = ModuleType("explorer.startup")
    startup.run = lambda paths, *asked: opened.extend(paths) or 0  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "explorer.startup", startup)
    assert main([str(tmp_path)]) == DONE
    assert opened == [tmp_path]


@pytest.mark.usefixtures("screen")
def test_a_path_that_does_not_exist_is_named_and_the_window_opens(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: Captured
) -> None:
    opened: list[object] = []
    startup = ModuleType("explorer.startup")
    startup.run = lambda paths, *asked: opened.extend(paths) or 0  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "explorer.startup", startup)
    missing = tmp_path / "nowhere.txt"
    assert main([str(tmp_path), str(missing)]) == FAULTS
    assert opened == [tmp_path, missing]
    assert capsys.readouterr().err == f"explorer: {missing}: does not exist\n"


@pytest.mark.usefixtures("screen")
def test_without_paths_the_window_opens_on_the_dossiers(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path] = []
    startup = ModuleType("explorer.startup")
    startup.run = lambda paths, *asked: opened.extend(paths) or 0  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "explorer.startup", startup)
    main([])
    assert [path.name for path in opened] == ["seeds"]


def test_no_words_mean_what_the_parser_makes_of_none() -> None:
    assert vars(cli._NO_WORDS) == vars(cli._parser([]).parse_args([]))


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_an_output_whose_name_is_no_text_is_named_all_the_same(article: str, tmp_path: Path) -> None:
    target = tmp_path / "caf\udce9.jsonl"
    words = [sys.executable, "-m", "explorer", "events", article, "--output", str(target)]
    done = subprocess.run(words, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (DONE, b"")
    assert done.stdout.endswith(b"caf\\udce9.jsonl\n")
    assert target.exists()


@pytest.fixture
def journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the corrections are to lie; the folder is not there yet."""
    path = tmp_path / "data" / "corrections.jsonl"
    monkeypatch.setattr("explorer.store.places.journal_path", lambda: path)
    return path


def test_corrections_are_listed_without_a_trace(journal: Path, capsys: Captured) -> None:
    assert main(["corrections", "list"]) == DONE
    assert capsys.readouterr().out == ""
    assert not journal.parent.exists()


@pytest.mark.parametrize("act", ["list", "export"])
def test_corrections_are_read_beside_an_open_window(
    journal: Path, tmp_path: Path, capsys: Captured, act: str
) -> None:
    window = Journal(journal)
    window.open()
    window.add(Correction("c1", "hide", (Passage("one.txt", "They met in 1990.", "1990"),)))
    before = sorted(journal.parent.iterdir())
    assert main(["corrections", act, *([str(tmp_path / "mine.jsonl")] if act == "export" else [])]) == DONE
    window.close()
    assert sorted(journal.parent.iterdir()) == before
    told = capsys.readouterr().out
    assert "They met in 1990." in (told if act == "list" else (tmp_path / "mine.jsonl").read_text())


def test_pictures_lists_what_it_drew(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    app = ModuleType("explorer.app")
    faults: list[Diagnostic] = []
    app.pictures = lambda _paths, folder, _language: ([folder / "a.png"], faults)  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "explorer.app", app)
    assert main(["pictures", "out"]) == DONE
    assert capsys.readouterr().out == f"{Path('out') / 'a.png'}\n"
    faults.append(Diagnostic("gone.txt", "does not exist"))
    assert main(["pictures", "out"]) == FAULTS
    assert "gone.txt: error: does not exist" in capsys.readouterr().err


@pytest.mark.parametrize("words", [[], ["events"], ["dates"], ["export"], ["check"], ["pictures"]], ids=str)
def test_every_command_has_help(capsys: Captured, words: list[str]) -> None:
    assert usage(*words, "--help") == DONE
    assert capsys.readouterr().out.startswith("usage: explorer")


def test_the_version_is_told(capsys: Captured) -> None:
    assert usage("--version") == DONE
    assert capsys.readouterr().out == f"Bilateral Explorer {__version__}\n"


def run(*words: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "explorer", *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, timeout=60, check=False)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full device")
def test_output_that_cannot_be_written_is_a_failure(article: str) -> None:
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "explorer", "events", article]
        done = subprocess.run(command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, timeout=60, check=False)
    assert done.returncode == FAILURE
    assert done.stderr.startswith(b"explorer: ")
    assert done.stderr.count(b"\n") == 1


def test_the_program_prints_utf_8_whatever_the_locale(article: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    done = run("events", article, "--search", "treaty")
    assert (done.returncode, done.stderr) == (DONE, b"")
    assert "Chile–Peru".encode() in done.stdout


def test_the_program_draws_without_a_screen(
    article: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    done = run("export", article, "--output", str(tmp_path / "view.pdf"))
    assert (done.returncode, done.stderr) == (DONE, b"")
    assert (tmp_path / "view.pdf").read_bytes().startswith(b"%PDF-")


def test_another_run_of_the_program_writes_the_same_pdf(
    article: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Seeds of hash tables differ from process to process; four runs would agree by luck once in eight times.
    for number, zone in enumerate(("UTC0", "XYZ-9", "XYZ4", "UTC0")):
        monkeypatch.setenv("TZ", zone)
        run("export", article, "--output", str(tmp_path / f"{number}.pdf"))
    files = {path.read_bytes() for path in tmp_path.glob("*.pdf")}
    assert len(files) == 1
    assert b"Date (D:" not in files.pop()


def test_events_are_written_to_a_file_in_the_format_of_its_ending(article: str, tmp_path: Path) -> None:
    path = tmp_path / "events.graphml"
    assert main(["events", article, "--output", str(path)]) == DONE
    assert ElementTree.parse(path).getroot().tag.endswith("graphml")


def test_a_format_is_named_on_the_command_line(article: str, capsys: Captured) -> None:
    assert main(["events", article, "--format", "markdown", "--title", "Two neighbours"]) == DONE
    assert capsys.readouterr().out.startswith("# Two neighbours\n")


def test_what_a_format_leaves_out_is_told(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "old.txt"
    path.write_text("Greece–Italy relations\n\nIn 53 BC Greece and Italy made peace.\n", encoding="utf-8")
    assert main(["events", str(path), "--format", "ics"]) == DONE
    assert "is left out: a calendar knows the years 1 to 9999" in capsys.readouterr().err


def test_an_output_of_no_known_ending_is_refused_before_anything_is_read(capsys: Captured) -> None:
    assert main(["events", "/nowhere", "--output", "events.xls"]) == FAILURE
    assert "cannot tell the format of 'events.xls' by its ending" in capsys.readouterr().err


# --- columns of tables -----------------------------------------------------------------------------


def test_columns_can_be_named_for_what_is_printed(table: str, capsys: Captured) -> None:
    assert main(["events", table, *COLUMNS]) == DONE
    (event,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert (event["date"], event["title"]) == ("1904", "A treaty is signed")
    assert event["pairs"] == ["Bolivia–Chile"]


def test_columns_can_be_named_for_the_check(table: str, capsys: Captured) -> None:
    assert main(["check", table]) == FAULTS
    capsys.readouterr()
    assert main(["check", table, *COLUMNS]) == DONE
    assert "1 document, 1 mention, 1 event" in capsys.readouterr().out


def test_columns_can_be_named_for_a_figure(table: str, tmp_path: Path) -> None:
    target = tmp_path / "view.svg"
    assert main(["export", table, "--output", str(target), *COLUMNS]) == DONE
    assert "A treaty is signed" in target.read_text(encoding="utf-8")


def test_columns_can_be_named_for_the_window(table: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []

    def run(*words: object) -> int:
        asked.extend(words)
        return DONE

    monkeypatch.setattr("explorer.startup.run", run)
    assert main([table, *COLUMNS]) == DONE
    assert asked[0] == [Path(table)]
    assert asked[-1] == {"date": "Jahr", "title": "Was", "parties": "Wer"}


def test_a_column_of_an_unknown_meaning_is_a_wrong_usage(table: str, capsys: Captured) -> None:
    assert usage("check", table, "--columns", "colour=Wer") == USAGE
    assert "no column tells 'colour'" in capsys.readouterr().err


def test_a_page_is_written_in_the_language_asked_for(table: str, tmp_path: Path) -> None:
    target = tmp_path / "events.html"
    with speaking(ENGLISH):  # so that the language that is installed does not stay
        assert main(["events", table, *COLUMNS, "--output", str(target), "--language", "es"]) == DONE
    assert '<html lang="es">' in target.read_text(encoding="utf-8")


# --- bad targets and sizes -------------------------------------------------------------------------


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
@pytest.mark.parametrize(
    ("size", "message"),
    [
        ("0x900", "has no area"),
        ("100000x900", "too large; the limits are 20,000 pixels a side"),
        ("20x20", "too small to be read; the least is 320 × 240 pixels"),
    ],
)
def test_a_size_that_cannot_be_drawn_is_told_and_nothing_is_written(
    article: str, tmp_path: Path, capsys: Captured, ending: str, size: str, message: str
) -> None:
    target = tmp_path / f"view.{ending}"
    try:
        code = main(["export", article, "--output", str(target), "--size", size])
    except SystemExit as ended:
        code = int(ended.code or 0)
    assert code == USAGE
    assert message in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["articles"]


@pytest.mark.parametrize("words", [("export",), ("events",)])
def test_a_target_that_may_not_be_written_is_told_and_nothing_is_left(
    article: str, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    def refused(path: Path, *_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    target = tmp_path / ("view.svg" if words == ("export",) else "view.csv")
    monkeypatch.setattr(Path, "replace", refused)
    assert main([*words, article, "--output", str(target)]) == FAILURE
    assert f"cannot write '{target}': Permission denied" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["articles"]


def test_the_same_command_writes_the_same_bytes(article: str, tmp_path: Path) -> None:
    for ending in ("png", "svg", "pdf"):
        files = [tmp_path / f"{number}.{ending}" for number in range(2)]
        for path in files:
            assert main(["export", article, "--output", str(path)]) == DONE
        assert files[0].read_bytes() == files[1].read_bytes()
