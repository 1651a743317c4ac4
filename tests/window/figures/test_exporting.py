from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.dates.days import day_number
from explorer.chronicle.view import View
from explorer.export.figure.compose import Studio
from explorer.export.figure.presets import PRESETS
from explorer.export.figure.size import Size
from explorer.export.figure.spec import FigureSpec, Parts
from explorer.export.image import FontMeasure
from explorer.export.manifest import Manifest, read_manifest
from explorer.export.save import file_name
from explorer.timeline.theme import load_themes
from explorer.window.figures.dialog import ExportDialog, figure_words
from explorer.window.figures.exporting import Request, Subject
from explorer.window.figures.opening import seen_in, shown_in
from explorer.window.figures.printing import on_paper, paint_pages, set_up
from tests.chronicle.make import event, mention
from tests.window.figures.saving import export, figure_of

THEMES = load_themes()
SMALL = Request(spec=FigureSpec(size=Size(800, 500)))


def look(**changes: object) -> Request:
    return replace(SMALL, spec=replace(SMALL.spec, **changes))


@pytest.fixture
def studio(qapp: object) -> Studio:
    return Studio.of(FontMeasure())


@pytest.fixture
def dialog(program: Program, studio: Studio, qtbot: QtBot) -> ExportDialog:
    made = ExportDialog("Aria – Bora", lambda spec: figure_of(program.session, spec, studio), program.window)
    qtbot.addWidget(made)
    return made


def drawn(dialog: ExportDialog, qtbot: QtBot) -> None:
    """Wait until the preview shows what is asked for."""
    qtbot.waitUntil(lambda: not dialog.preview.is_waiting)


def test_a_name_is_proposed_for_the_file() -> None:
    assert file_name("Bolivia – United States", ".png") == "bolivia-united-states.png"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_png_has_the_size_and_ground_asked_for(
    program: Program, studio: Studio, tmp_path: Path, theme: str
) -> None:
    path = tmp_path / "a.png"
    export(program.session, studio, look(theme=theme), path)
    image = QImage(str(path))
    assert (image.width(), image.height()) == (800, 500)
    assert image.pixelColor(1, 1).name() == THEMES[theme].ground


def test_an_svg_tells_the_thread_and_its_events_as_text(
    program: Program, studio: Studio, tmp_path: Path
) -> None:
    path = tmp_path / "a.svg"
    export(program.session, studio, look(span="whole"), path)
    text = path.read_text(encoding="utf-8")
    assert ">Aria – Bora</text>" in text
    assert ">Treaty of friendship</text>" in text


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_the_same_view_gives_the_same_bytes_in_both_themes_of_the_window(
    program: Program, studio: Studio, tmp_path: Path, ending: str
) -> None:
    for theme in ("light", "dark"):
        program.switch.choose(theme)
        export(program.session, studio, SMALL, tmp_path / f"{theme}.{ending}")
    assert (tmp_path / f"light.{ending}").read_bytes() == (tmp_path / f"dark.{ending}").read_bytes()


# --- the dialog -----------------------------------------------------------------------------------------


def test_a_figure_is_light_and_shows_what_is_in_view_at_first(dialog: ExportDialog) -> None:
    assert dialog.request == Request(spec=FigureSpec(dpi=120, title="Aria – Bora"))


def test_what_is_chosen_is_asked_for(dialog: ExportDialog) -> None:
    form = dialog.form
    form.size_box.setCurrentIndex([preset.key for preset in PRESETS].index("a4-portrait"))
    form.theme.setCurrentIndex(1)
    form.background.setCurrentIndex(2)
    form.days.setCurrentIndex(1)
    form.notes.setCurrentIndex(1)
    form.font_size.setValue(7.5)
    form.pages.setValue(3)
    for box in (form.legend, form.axis, form.subtitle, form.overview, form.numbered):
        box.toggle()
    parts = Parts("transparent", "", False, False, True, "numbered", True, 7.5, 3)
    wanted = FigureSpec(
        size=Size(210, 297, "mm"), dpi=300, theme="dark", span="whole", title="Aria – Bora", parts=parts
    )
    assert dialog.request.spec == wanted


@pytest.mark.parametrize(("name", "picture"), [("heat_map", "heatmap"), ("matrix", "matrix")])
def test_other_pictures_have_commands(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, picture: str
) -> None:
    path = tmp_path / "view.svg"
    monkeypatch.setattr(ExportDialog, "exec", lambda self: ExportDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(path), ""))
    program.commands.run(name)
    assert read_manifest(path).spec.picture == picture


def test_dates_are_typed_as_people_write_them(dialog: ExportDialog) -> None:
    dialog.form.days.setCurrentIndex(2)
    dialog.form.first.setText("1950")
    dialog.form.last.setText("March 1982")
    spec = dialog.request.spec
    assert (spec.first, spec.last) == (day_number(1950), day_number(1982, 3, 31))


def test_words_that_are_no_date_are_told_and_nothing_is_saved(dialog: ExportDialog) -> None:
    dialog.form.days.setCurrentIndex(2)
    dialog.form.first.setText("whenever")
    dialog.form.first.editingFinished.emit()
    assert "whenever" in dialog.told.text()
    assert not dialog.save.isEnabled()


def test_a_size_of_ones_own_has_a_unit(dialog: ExportDialog) -> None:
    form = dialog.form
    form.size_box.setCurrentIndex(len(PRESETS))
    form.own.unit.setCurrentIndex(1)
    form.own.wide.setValue(120)
    form.own.high.setValue(80)
    assert (dialog.request.spec.size, dialog.request.spec.dpi) == (Size(120, 80, "mm"), 300)


def test_a_size_of_ones_own_begins_with_the_one_shown(dialog: ExportDialog) -> None:
    form = dialog.form
    form.size_box.setCurrentIndex([preset.key for preset in PRESETS].index("a4-portrait"))
    form.size_box.setCurrentIndex(len(PRESETS))
    assert (dialog.request.spec.size, dialog.request.spec.dpi) == (Size(210, 297, "mm"), 300)


def test_a_size_stays_the_same_in_another_unit(dialog: ExportDialog) -> None:
    form = dialog.form
    form.size_box.setCurrentIndex(len(PRESETS))
    form.own.take(Size(1920, 960), 96)
    form.own.unit.setCurrentIndex(2)
    assert (dialog.request.spec.size, dialog.request.spec.dpi) == (Size(20, 10, "in"), 300)
    form.own.unit.setCurrentIndex(1)
    assert dialog.request.spec.size == Size(508, 254, "mm")
    form.own.unit.setCurrentIndex(0)
    assert (dialog.request.spec.size, dialog.request.spec.dpi) == (Size(1920, 960), 96)


def test_the_preview_is_the_figure(dialog: ExportDialog, program: Program, qtbot: QtBot) -> None:
    drawn(dialog, qtbot)
    assert dialog.figure is not None
    assert dialog.figure.title == "Aria – Bora"
    assert dialog.told.text() == "1,600 × 900 px · 120 dpi · text 12.0 pt"
    assert "A timeline: " in dialog.preview.accessibleDescription()


def test_it_says_that_the_figure_is_being_drawn(dialog: ExportDialog, qtbot: QtBot) -> None:
    drawn(dialog, qtbot)
    dialog.preview.show_figure(None)
    empty = dialog.preview.grab().toImage()
    dialog.preview.show_figure(lambda: dialog.draw(dialog.request.spec))
    assert dialog.preview.grab().toImage() != empty


def test_a_change_is_shown(dialog: ExportDialog, qtbot: QtBot) -> None:
    drawn(dialog, qtbot)
    dialog.form.title.setText("Another")
    drawn(dialog, qtbot)
    assert dialog.figure is not None
    assert dialog.figure.title == "Another"


def test_pages_are_turned(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.form.days.setCurrentIndex(1)
    dialog.form.pages.setValue(2)
    drawn(dialog, qtbot)
    assert dialog.told.text().endswith("page 1 of 2")
    dialog.later.click()
    drawn(dialog, qtbot)
    assert dialog.told.text().endswith("page 2 of 2")
    assert not dialog.later.isEnabled()


def test_what_cannot_be_drawn_is_told_and_cannot_be_saved(dialog: ExportDialog, qtbot: QtBot) -> None:
    form = dialog.form
    form.size_box.setCurrentIndex(len(PRESETS))
    form.own.wide.setValue(20_000)
    form.own.high.setValue(20_000)
    drawn(dialog, qtbot)
    assert "too large" in dialog.preview.accessibleDescription()
    assert not dialog.save.isEnabled()


# --- while articles are read ----------------------------------------------------------------------------


def test_the_dialog_follows_what_is_read_meanwhile(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, session = tmp_path / "view.svg", program.session
    told = event(mention("1850", "Chile opens an embassy in Lima", kind="mission"))

    def read_on(dialog: ExportDialog) -> ExportDialog.DialogCode:
        program.show_chronicle(Chronicle(events=(told,)))
        assert dialog.form.title.text() == session.name
        return ExportDialog.DialogCode.Accepted

    def read_more(*_: object) -> tuple[str, str]:
        program.show_chronicle(Chronicle())
        return str(path), ""

    monkeypatch.setattr(ExportDialog, "exec", read_on)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", read_more)
    program.commands.run("export")
    text = path.read_text(encoding="utf-8")
    assert "Chile opens an embassy in Lima" in text
    assert "Aria –" not in text


def test_a_title_of_ones_own_stays_while_articles_are_read(dialog: ExportDialog) -> None:
    dialog.form.title.setText("Mine")
    dialog.follow("Chile – Peru", dialog.draw)
    assert dialog.request.spec.title == "Mine"


def test_what_is_shown_is_taken_at_one_moment(program: Program, studio: Studio) -> None:
    subject = Subject.of(program.session)
    program.show_chronicle(Chronicle())
    assert "Aria – Bora" in subject.figure(SMALL.spec, studio).title


# --- where to -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("answer", "replaced"), [("Yes", True), ("No", False)])
def test_no_file_is_replaced_of_which_nobody_was_asked(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str, replaced: bool
) -> None:
    path, names = tmp_path / "view.png", iter([str(tmp_path / "view"), ""])
    path.write_text("kept")
    monkeypatch.setattr(ExportDialog, "exec", lambda self: ExportDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (next(names), ""))
    monkeypatch.setattr(QMessageBox, "question", lambda *args: QMessageBox.StandardButton[answer])
    program.commands.run("export")
    assert (path.read_bytes() != b"kept") is replaced


@pytest.mark.parametrize(
    ("typed", "written"), [("a.svg", "a.svg"), ("a.SVG", "a.SVG"), ("a", "a.png"), ("a.csv", "a.csv.png")]
)
def test_a_figure_gets_the_ending_of_a_picture(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, written: str
) -> None:
    monkeypatch.setattr(ExportDialog, "exec", lambda self: ExportDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / typed), ""))
    program.commands.run("export")
    assert [one.name for one in tmp_path.iterdir()] == [written]


# --- what is done ---------------------------------------------------------------------------------------


def test_the_picture_is_copied(dialog: ExportDialog, qtbot: QtBot) -> None:
    drawn(dialog, qtbot)
    dialog.copy()
    assert QGuiApplication.clipboard().image().width() == 1600
    assert bytes(QGuiApplication.clipboard().mimeData().data("image/svg+xml").data()).startswith(b"<?xml")


def test_every_field_has_a_name_for_screen_readers(dialog: ExportDialog) -> None:
    form = dialog.form
    fields = [form.format, form.title, form.size_box, form.days, form.theme, form.font_size, form.pages]
    assert all(field.accessibleName() for field in fields)


def test_text_too_small_for_paper_is_told(program: Program, studio: Studio) -> None:
    figure = figure_of(program.session, replace(SMALL.spec, parts=Parts(font_size=4.0)), studio)
    assert "text 4.0 pt\nText of 4.0 pt is too small to be read on paper." in figure_words(figure, 0)


def test_a_figure_is_printed_page_by_page(program: Program, studio: Studio, tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter

    spec = FigureSpec(size=Size(297, 210, "mm"), span="whole", parts=Parts(pages=2))
    figure = figure_of(program.session, spec, studio)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "a.pdf"))
    set_up(printer, figure)
    paint_pages(figure, printer)
    assert (tmp_path / "a.pdf").read_bytes().count(b"/Type /Page\n") == 2


@pytest.mark.parametrize(
    ("theme", "background", "ground"),
    [("light", "", ""), ("light", "#f4f1ea", "#f4f1ea"), ("dark", "", THEMES["dark"].ground)],
)
def test_paper_is_given_no_tint_that_is_nearly_white(
    program: Program, studio: Studio, theme: str, background: str, ground: str
) -> None:
    parts = Parts(background=background)
    page = figure_of(program.session, look(theme=theme, parts=parts).spec, studio).pages[0]
    assert on_paper(page).ground == ground
    assert on_paper(page).groups == page.groups


def test_numbers_of_an_own_size_stand_in_their_fields(dialog: ExportDialog) -> None:
    own = dialog.form.own
    for spin in (own.wide, own.high, own.dpi, dialog.form.pages):
        line = spin.lineEdit()
        spin.resize(110, 28)
        line.ensurePolished()
        assert line.width() > line.fontMetrics().horizontalAdvance(line.text())


def test_the_export_command_writes_the_file_chosen(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "view.png"
    monkeypatch.setattr(ExportDialog, "exec", lambda self: ExportDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(path), ""))
    program.commands.run("export")
    assert path.stat().st_size > 5000


# --- opening a figure -----------------------------------------------------------------------------------


def test_a_figure_leads_to_its_articles_and_its_view(
    program: Program, studio: Studio, tmp_path: Path
) -> None:
    (tmp_path / "articles").mkdir()
    program.session.toggle_kind("visit")
    export(program.session, studio, SMALL, tmp_path / "a.png", [tmp_path / "articles"])
    paths, view = shown_in([tmp_path / "a.png"], None, [], program.window)
    assert list(paths) == [tmp_path / "articles"]
    assert view is not None
    assert view == read_manifest(tmp_path / "a.png").view
    assert view.filter.hidden == {"visit"}


@pytest.mark.parametrize(
    ("span", "first", "days"),
    [("visible", None, (10.0, 20.0)), ("whole", None, None), ("dates", 12, (12, 16)), ("dates", None, None)],
)
def test_a_figure_that_is_opened_shows_its_days(
    program: Program, span: str, first: int | None, days: tuple[float, float] | None
) -> None:
    manifest = Manifest(View(range=(10.0, 20.0)), FigureSpec(span=span, first=first, last=15))
    assert seen_in(manifest).range == days


def test_articles_that_are_gone_are_told_and_what_is_open_stays(
    program: Program, studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *args: said.append(args[2]))
    export(program.session, studio, SMALL, tmp_path / "a.svg", [Path("gone")])
    found = shown_in([tmp_path / "a.svg"], None, [tmp_path], program.window)
    assert found == ([tmp_path], None)
    assert "made from 'gone'" in said[0]


@pytest.mark.parametrize("name", ["a.txt", "picture.png"])
def test_other_files_are_read_as_they_are(program: Program, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("Chile and Peru signed a treaty in 1990.")
    assert shown_in([tmp_path / name], None, [], program.window) == ([tmp_path / name], None)


@pytest.mark.parametrize("shown", [True, False])
def test_the_relations_band_is_saved_where_it_is_shown(
    program: Program, studio: Studio, tmp_path: Path, shown: bool
) -> None:
    told = event(mention("1850", "Chile opens an embassy in Lima", kind="mission"))
    program.show_chronicle(Chronicle(events=(told,)))
    program.window.commands["relations_band"].setChecked(shown)
    export(program.session, studio, SMALL, tmp_path / "a.svg")
    assert (">embassies</text>" in (tmp_path / "a.svg").read_text(encoding="utf-8")) is shown
