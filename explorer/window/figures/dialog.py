"""The dialog in which a figure is made: its fields, and beside them the figure itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from explorer.errors import InputError
from explorer.export.figure.remarks import remarks, text_points
from explorer.export.figure.spec import FigureSpec
from explorer.export.scene import Figure
from explorer.language import number_words
from explorer.window.figures.exporting import Request, copy_figure
from explorer.window.figures.form import ExportForm
from explorer.window.figures.preview import Drawn, Preview
from explorer.window.figures.printing import print_preview
from explorer.window.language import tr
from explorer.window.wording import sentence

Draw = Callable[[FigureSpec], Figure]


class ExportDialog(QDialog):
    """Asks how to save, copies and prints. Where to save is asked after it, by the system's own dialog.

    ``draw`` makes the figure of what is shown; it is called off the UI thread, and once more to save what
    the preview shows.
    """

    def __init__(self, title: str, draw: Draw, parent: QWidget, picture: str = "timeline") -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self.draw = draw
        self.form = ExportForm(title, picture)
        self.preview = Preview()
        self.told = QLabel()
        self.told.setProperty("muted", True)
        self.told.setWordWrap(True)
        self.earlier, self.later = QPushButton("‹"), QPushButton("›")
        self.copy_button, self.print_button = QPushButton(tr("&Copy")), QPushButton(tr("&Print…"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = self._buttons.addButton(tr("Save as…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._build()
        self.resize(min(1180, parent.width() - 40), min(700, parent.height() - 40))
        self._connect()
        self.refresh()

    def _build(self) -> None:
        self.save.setProperty("primary", True)
        self.save.setDefault(True)
        for button, words in ((self.earlier, tr("Previous page")), (self.later, tr("Next page"))):
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setFixedWidth(34)
        for button in (self.earlier, self.later, self.copy_button, self.print_button):
            button.setAutoDefault(False)
        for button in (self.copy_button, self.print_button):
            self._buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        fields = QScrollArea()
        fields.setWidget(self.form)
        fields.setAccessibleName(tr("What the figure shows"))
        fields.setWidgetResizable(True)
        fields.setFrameShape(QFrame.Shape.NoFrame)
        fields.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        fields.setFixedWidth(408)  # so wide are the words of the longest preset
        below = QHBoxLayout()
        below.addWidget(self.told, 1)
        below.addWidget(self.earlier)
        below.addWidget(self.later)
        picture = QVBoxLayout()
        picture.addWidget(self.preview, 1)
        picture.addLayout(below)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(fields)
        middle.addLayout(picture, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(12)
        column.addLayout(middle, 1)
        column.addWidget(self._buttons)

    def _connect(self) -> None:
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.form.changed.connect(self.refresh)
        self.preview.drawn.connect(self._tell)
        self.earlier.clicked.connect(lambda: self._turn(-1))
        self.later.clicked.connect(lambda: self._turn(1))
        self.copy_button.clicked.connect(self.copy)
        self.print_button.clicked.connect(self.print)

    # --- what is shown ------------------------------------------------------------------------------

    @property
    def request(self) -> Request:
        """What was chosen. Raises InputError for a date that is none."""
        return self.form.request

    @property
    def figure(self) -> Figure | None:
        """The figure in the preview, where it is the one asked for."""
        return self.preview.result.figure if self.preview.result else None

    def refresh(self) -> None:
        """Show what is asked for now, as soon as it is drawn."""
        try:
            request = self.request
        except InputError as error:
            self._allow(picture=False, save=False)
            self.told.setText(sentence(str(error)))
            self.preview.show_figure(None)
            return
        self._allow(picture=False, save=True)
        draw, spec = self.draw, request.spec
        self.preview.show_figure(lambda: draw(spec))

    def follow(self, title: str, draw: Draw) -> None:
        """Show what the window shows by now; the title follows unless it was changed by hand."""
        self.draw = draw
        self.form.retitle(title)
        self.refresh()

    def _tell(self, drawn: Drawn) -> None:
        figure = drawn.figure
        self._allow(picture=figure is not None, save=figure is not None)
        pages = len(figure.pages) if figure else 0
        self.earlier.setVisible(pages > 1)
        self.later.setVisible(pages > 1)
        self.earlier.setEnabled(drawn.page > 0)
        self.later.setEnabled(drawn.page < pages - 1)
        self.told.setText(figure_words(figure, drawn.page) if figure else "")
        self.form.font_size.in_use = text_points(figure, drawn.page) if figure else 0.0

    def _allow(self, *, picture: bool, save: bool) -> None:
        self.copy_button.setEnabled(picture)
        self.print_button.setEnabled(picture)
        self.save.setEnabled(save)
        if not picture:
            self.earlier.hide()
            self.later.hide()

    def _turn(self, step: int) -> None:
        result = self.preview.result
        if result is not None and result.figure is not None:
            self.preview.turn_to(min(max(result.page + step, 0), len(result.figure.pages) - 1))

    # --- what is done -------------------------------------------------------------------------------

    def copy(self) -> None:
        """Put the page shown into the clipboard, as a picture and as a drawing."""
        result = self.preview.result
        if result is None or result.figure is None:
            return
        copy_figure(result.figure, result.page)
        self.told.setText(tr("Copied"))

    def print(self) -> None:
        """Show how it will be printed, and print from there."""
        if self.figure is not None:
            print_preview(self.figure, self)

    def done(self, result: int) -> None:
        """Close; nothing is drawn any more."""
        self.preview.finish()
        super().done(result)


def figure_words(figure: Figure, page: int) -> str:
    """How large a figure and its text come out, ``1,600 × 900 px · 96 dpi · text 8.3 pt · page 1 of 3``, and
    what else is to be known of it.
    """
    sheet = figure.sheet
    parts = [
        f"{number_words(sheet.width)} × {number_words(sheet.height)} px",
        f"{sheet.dpi} dpi",
        tr("text {points} pt", points=f"{text_points(figure, page):.1f}"),
    ]
    if len(figure.pages) > 1:
        parts.append(tr("page {page} of {pages}", page=page + 1, pages=len(figure.pages)))
    return "\n".join((" · ".join(parts), *remarks(figure)))
