"""The fields in which a figure is described."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from explorer.export.figure.presets import PRESETS
from explorer.export.figure.size import REFERENCE_DPI
from explorer.export.figure.spec import MOST_PAGES, PLAIN_PARTS, SMALLEST_FONT, FigureSpec, Parts
from explorer.export.figure.spec import PICTURES as PICTURES_OF
from explorer.window.dates import parse_date
from explorer.window.figures.exporting import FORMATS, Request
from explorer.window.figures.own_size import OwnSize, dress
from explorer.window.figures.text_size import TextSize
from explorer.window.language import tr

SPANS = ("visible", "whole", "dates")
BACKGROUNDS = ("", "#ffffff", "transparent")
NOTES = ("line", "numbered", "none")

_AUTOMATIC = SMALLEST_FONT - 0.5  # stands for text of a size that is chosen


class ExportForm(QWidget):
    """Asks for a format and a figure; ``changed`` tells of every change."""

    changed = Signal()

    def __init__(self, title: str, picture: str = "timeline", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.format = _choice(tr("Format"), [tr(words) for words, _ in FORMATS])
        self.picture = _choice(tr("Picture"), [tr("Timeline"), tr("Heat map"), tr("Matrix of countries")])
        self.picture.setCurrentIndex(PICTURES_OF.index(picture))
        self.title, self.subtitle_text = QLineEdit(title), QLineEdit()
        self._proposed = title
        self.subtitle_text.setPlaceholderText(tr("What is in view"))
        self.size_box = _choice(
            tr("Size"), [*(tr(preset.label) for preset in PRESETS), tr("A size of your own")]
        )
        self.own = OwnSize(self)
        self.days = _choice(tr("Days"), [tr("What is in view"), tr("All of it"), tr("From … to …")])
        self.first, self.last = QLineEdit(), QLineEdit()
        self.theme = _choice(tr("Theme"), [tr("Light"), tr("Dark")])
        self.background = _choice(tr("Background"), [tr("The theme's"), tr("White"), tr("Transparent")])
        self.notes = _choice(tr("Sources"), [tr("In a line"), tr("Numbered"), tr("None")])
        self.font_size, self.pages = TextSize(), QSpinBox()
        self.subtitle = QCheckBox(tr("Subtitle"))
        self.legend, self.axis = QCheckBox(tr("Legend")), QCheckBox(tr("Axis"))
        self.overview, self.numbered = (
            QCheckBox(tr("Overview")),
            QCheckBox(tr("Numbered events, with a list")),
        )
        self._spins()
        self._build()
        self._connect()
        self._adapt()

    def _spins(self) -> None:
        self.font_size.setRange(_AUTOMATIC, 24.0)
        self.font_size.setSuffix(" pt")
        self.font_size.setSpecialValueText(tr("Automatic"))
        self.font_size.setValue(_AUTOMATIC)
        self.pages.setRange(1, MOST_PAGES)
        for spin in (self.font_size, self.pages):
            dress(spin)
        for box in (self.subtitle, self.legend, self.axis):
            box.setChecked(True)

    def _build(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 8, 0)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(7)
        self.dates = _row((self.first, QLabel("–"), self.last))
        self.first.setAccessibleName(tr("From this date"))
        self.last.setAccessibleName(tr("To this date"))
        self.first.setPlaceholderText("1950")
        self.last.setPlaceholderText(tr("March 1982"))
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("&Format"), self.format),
            (tr("P&icture"), self.picture),
            (tr("&Title"), self.title),
            (tr("S&ubtitle"), self.subtitle_text),
            (tr("&Size"), self.size_box),
            ("", self.own),
            (tr("&Days"), self.days),
            ("", self.dates),
            (tr("T&heme"), self.theme),
            (tr("&Background"), self.background),
            (tr("S&ources"), self.notes),
            (tr("Te&xt"), self.font_size),
            (tr("Pa&ges"), self.pages),
            (tr("Parts"), self._parts()),
        )
        for words, field in rows:
            form.addRow(words, field)
            if words and not field.accessibleName():
                field.setAccessibleName(words.replace("&", ""))
        self.form = form

    def _parts(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 2, 0, 0)
        for place, box in enumerate((self.subtitle, self.legend, self.axis, self.overview)):
            grid.addWidget(box, place // 2, place % 2)
        grid.addWidget(self.numbered, 2, 0, 1, 2)
        return holder

    def _connect(self) -> None:
        for combo in (
            self.format,
            self.picture,
            self.size_box,
            self.days,
            self.theme,
            self.background,
            self.notes,
        ):
            combo.currentIndexChanged.connect(self._change)
        for line in (self.title, self.subtitle_text):
            line.textChanged.connect(self._change)
        for date in (self.first, self.last):
            date.editingFinished.connect(self._change)
        for box in (self.subtitle, self.legend, self.axis, self.overview, self.numbered):
            box.toggled.connect(self._change)
        self.font_size.valueChanged.connect(self._change)
        self.pages.valueChanged.connect(self._change)
        self.own.changed.connect(self._change)

    def _change(self) -> None:
        self._adapt()
        self.changed.emit()

    def _adapt(self) -> None:
        """Fields that mean nothing now are left out or cannot be used."""
        if (place := self.size_box.currentIndex()) < len(PRESETS):  # a size of one's own begins with it
            self.own.take(PRESETS[place].size, PRESETS[place].dpi or REFERENCE_DPI)
        timeline = self.picture.currentIndex() == 0
        for box in (self.legend, self.axis, self.overview, self.numbered, self.pages):
            box.setEnabled(timeline)
        self.form.setRowVisible(self.own, self.size_box.currentIndex() == len(PRESETS))
        self.form.setRowVisible(self.dates, SPANS[self.days.currentIndex()] == "dates")
        self.subtitle_text.setEnabled(self.subtitle.isChecked())

    def retitle(self, title: str) -> None:
        """Propose another title where the one proposed before still stands."""
        if self.title.text() == self._proposed:
            self.title.setText(title)
        self._proposed = title

    @property
    def ending(self) -> str:
        """The ending of the file."""
        return FORMATS[self.format.currentIndex()][1]

    @property
    def request(self) -> Request:
        """What was chosen. Raises InputError for a date that is none."""
        place = self.size_box.currentIndex()
        preset = PRESETS[place] if place < len(PRESETS) else None
        span = SPANS[self.days.currentIndex()]
        dates = span == "dates"
        spec = FigureSpec(
            picture=PICTURES_OF[self.picture.currentIndex()],
            size=preset.size if preset else self.own.size_asked,
            dpi=preset.dpi if preset else self.own.dpi.value(),
            theme=("light", "dark")[self.theme.currentIndex()],
            span=span,
            first=_day(self.first.text(), last=False) if dates else None,
            last=_day(self.last.text(), last=True) if dates else None,
            title=self.title.text().strip(),
            parts=self._chosen_parts(),
        )
        return Request(self.ending, spec)

    def _chosen_parts(self) -> Parts:
        text = self.subtitle_text.text().strip()
        size = self.font_size.value()
        return Parts(
            background=BACKGROUNDS[self.background.currentIndex()],
            subtitle=(text or PLAIN_PARTS.subtitle) if self.subtitle.isChecked() else "",
            legend=self.legend.isChecked(),
            axis=self.axis.isChecked(),
            overview=self.overview.isChecked(),
            sources=NOTES[self.notes.currentIndex()],
            numbered=self.numbered.isChecked(),
            font_size=None if size < SMALLEST_FONT else round(size, 1),
            pages=self.pages.value(),
        )


def _choice(name: str, words: Iterable[str]) -> QComboBox:
    box = QComboBox()
    box.addItems(list(words))
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(18)
    return box


def _row(parts: Iterable[QWidget]) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        row.addWidget(part)
    return holder


def _day(words: str, *, last: bool) -> int | None:
    """The first or last day of a date as people type it; None where nothing was typed."""
    if not words.strip():
        return None
    date = parse_date(words)
    return date.latest if last else date.earliest
