"""Saving what is shown: the dialog that asks how, and the writing of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from explorer.chronicle.alignment import alignment_of
from explorer.chronicle.course import load_standings
from explorer.chronicle.kind import Kind
from explorer.chronicle.standing import Standing
from explorer.export.figure import draw_figure
from explorer.export.fitting import View
from explorer.export.image import FontMeasure
from explorer.export.records import write_events
from explorer.export.save import save_figure, write_whole
from explorer.export.size import Size
from explorer.timeline.lanes import LaneMode
from explorer.timeline.theme import Theme
from explorer.window.session import Session

FORMATS = (
    ("Picture, PNG", ".png"),
    ("Drawing, SVG (text stays text)", ".svg"),
    ("Page, PDF (text stays text)", ".pdf"),
    ("Table of the events, CSV", ".csv"),
    ("Events as JSON", ".json"),
    ("Events as JSON lines", ".jsonl"),
)

SIZES = (
    ("Slide, 1600 × 900", Size(1600, 900)),
    ("Full HD, 1920 × 1080", Size(1920, 1080)),
    ("4K, 3840 × 2160", Size(3840, 2160)),
    ("A4 across, 297 × 210 mm", Size(297, 210, "mm")),
    ("A4 upright, 210 × 297 mm", Size(210, 297, "mm")),
)

PICTURES = frozenset({".png", ".svg", ".pdf"})


@dataclass(frozen=True, slots=True)
class Request:
    """How to save: the ending of the file, the size and theme of a picture, its title, and which days.

    ``whole`` shows all days of the events, otherwise those in view.
    """

    ending: str = ".png"
    size: Size = SIZES[0][1]
    theme: str = "light"
    title: str = ""
    whole: bool = False


class ExportDialog(QDialog):
    """Asks how to save. Where to is asked after it, by the system's own dialog."""

    def __init__(self, title: str, theme: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Export")
        self.title = QLineEdit(title)
        self.format, self.size_box, self.theme, self.days = (QComboBox() for _ in range(4))
        self.format.addItems([words for words, _ in FORMATS])
        self.size_box.addItems([words for words, _ in SIZES])
        self.theme.addItems(["Light", "Dark"])
        self.theme.setCurrentIndex(theme == "dark")
        self.days.addItems(["What is in view", "All of it"])
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        self._pictures = (self.title, self.size_box, self.theme, self.days)
        for words, field in (("&Format", self.format), ("&Title", self.title), ("&Size", self.size_box)):
            form.addRow(words, field)
        form.addRow("T&heme", self.theme)
        form.addRow("&Days", self.days)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = buttons.addButton("Save as…", QDialogButtonBox.ButtonRole.AcceptRole)
        save.setProperty("primary", True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(buttons)
        self.format.currentIndexChanged.connect(self._adapt)
        self.setMinimumWidth(400)

    def _adapt(self) -> None:
        """Only pictures have a title, a size, a theme and days of their own."""
        for field in self._pictures:
            field.setEnabled(self.request.ending in PICTURES)

    @property
    def request(self) -> Request:
        """What was chosen."""
        return Request(
            ending=FORMATS[self.format.currentIndex()][1],
            size=SIZES[self.size_box.currentIndex()][1],
            theme=("light", "dark")[self.theme.currentIndex()],
            title=self.title.text().strip(),
            whole=self.days.currentIndex() == 1,
        )


def file_name(title: str, ending: str) -> str:
    """A name to propose for a file: ``bolivia-mexico.png``."""
    kept = "".join(letter if letter.isalnum() else "-" for letter in title.casefold())
    return "-".join(part for part in kept.split("-") if part) + ending


def _standings(session: Session) -> tuple[Standing, ...]:
    """The standings of the pair shown or of those compared, if their relations bands are."""
    if not session.relations_band:
        return ()
    known = load_standings(session.chronicle.events) if session.facts is None else session.facts.standings
    return tuple(known[key.pair] for key in session.checked if key.pair and key.pair in known)


def export(
    session: Session, kinds: Mapping[str, Kind], themes: Mapping[str, Theme], request: Request, path: Path
) -> None:
    """Save what ``session`` shows to ``path``. Raises InputError or OutputError saying why it cannot be."""
    events = [session.chronicle.events[position] for position in session.shown]
    if request.ending not in PICTURES:
        text = "".join(write_events(events, request.ending.removeprefix(".")))
        write_whole(path, text.encode("utf-8"))
        return
    first, last = (None, None) if request.whole or session.range is None else session.range
    threads = session.compared or session.threads
    pairs = tuple(key.pair for key in threads if key.pair) if len(threads) > 1 else ()
    if session.compared and len(pairs) < len(threads):
        pairs = ()  # what a country has on its own is told in no pair
    alignment = alignment_of(session.axis, session.compared, session.chronicle)
    figure = draw_figure(
        events,
        kinds,
        title=request.title or session.name,
        size=request.size,
        theme=themes[request.theme],
        measure=FontMeasure(),
        view=View(
            first_day=first,
            last_day=last,
            lanes=LaneMode(session.lanes),
            pairs=pairs,
            selected=session.selected.id if session.selected else "",
            words=session.words,
            relations=_standings(session),
            compress=session.axis.compressed,
            stack=session.compared,
            zeros=alignment.events if alignment else (),
            reference=alignment.reference if alignment else 0,
        ),
    )
    save_figure(figure, path)
