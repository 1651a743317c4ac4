"""Asks what the columns of a table tell before it is read, where that is not known, and keeps the answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QInputDialog, QMessageBox

from explorer.chronicle.columns import ColumnChoice
from explorer.chronicle.document import TABLE_SUFFIXES, TABLES
from explorer.chronicle.kind import Kind
from explorer.errors import OutputError
from explorer.store.columns import load_choices, save_choice
from explorer.window.commands import Commands
from explorer.window.language import tr
from explorer.window.main_window import MainWindow
from explorer.window.opening.desk import OpeningDesk
from explorer.window.session import Session
from explorer.window.states import given_up_message

if TYPE_CHECKING:
    from explorer.extraction.tables.sampling import Sample

TOLD = 8000
"""How long the status bar says that a choice cannot be kept, in milliseconds."""


class ColumnDesk(QObject):
    """Knows which columns were chosen, by the header of the tables; ``file`` keeps them, None keeps nothing.

    Files that are opened by themselves are asked about; of tables in a folder the columns are guessed, and
    "Columns of tables…" changes that.
    """

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        commands: Commands,
        opening: OpeningDesk,
        kinds: Mapping[str, Kind],
        file: Path | None,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._opening = window, session, opening
        self._kinds, self._file = kinds, file
        known, problem = load_choices(file) if file else ({}, None)
        if problem is not None:
            window.statusBar().showMessage(str(problem), TOLD)
        opening.columns = ColumnChoice(known=known)
        opening.ask_first = self.ask
        commands.add({"columns": self.change})

    def name_all(self, columns: Mapping[str, str]) -> None:
        """Read all tables by these columns, as the command line asks."""
        self._opening.columns = replace(self._opening.columns, every=dict(columns))

    # --- before reading -----------------------------------------------------------------------------

    def ask(self, paths: Sequence[Path], go_on: Callable[[], None]) -> None:
        """Ask about each table of which it is not known what its columns tell, then go on.

        Nothing is read where the reader gives up; what was shown stays.
        """
        named = [path for path in paths if path.suffix.lower() in TABLE_SUFFIXES and path.is_file()]
        self._ask_next(self._unknown(named) if named else [], go_on)

    def _unknown(self, paths: Sequence[Path]) -> list[Sample]:
        from explorer.extraction.tables.sampling import sample_at  # few open tables

        samples = (sample_at(path) for path in paths)
        choice = self._opening.columns
        unknown = [one for one in samples if one is not None and not one.is_settled(choice)]
        return list({sample.header: sample for sample in reversed(unknown)}.values())[::-1]

    def _ask_next(self, samples: Sequence[Sample], go_on: Callable[[], None]) -> None:
        if not samples:
            go_on()
            return
        rest = partial(self._ask_next, samples[1:], go_on)
        self._show(samples[0], rest, self._give_up)

    def _give_up(self) -> None:
        if not self._session.chronicle.documents:
            self._window.show_message(given_up_message())

    def _show(self, sample: Sample, accepted: Callable[[], None], rejected: Callable[[], None]) -> None:
        from explorer.window.opening.column_dialog import ColumnDialog  # reads rows as extraction does

        dialog = ColumnDialog(sample, self._opening.columns, self._kinds, self._window)

        def take(result: int) -> None:
            dialog.deleteLater()
            if result == QDialog.DialogCode.Accepted:
                self._keep(sample, dialog.chosen)
                accepted()
            else:
                rejected()

        dialog.finished.connect(take)
        dialog.open()

    def _keep(self, sample: Sample, chosen: Mapping[str, str]) -> None:
        self._opening.columns = self._opening.columns.with_known(sample.names, chosen)
        if self._file is None:
            return
        try:
            save_choice(self._file, sample.header, chosen)
        except OutputError as error:
            self._window.statusBar().showMessage(str(error), TOLD)

    # --- afterwards ---------------------------------------------------------------------------------

    def change(self) -> None:
        """Ask anew about a table that is open, and read it again."""
        samples = self._open_tables()
        if not samples:
            words = tr("None of what is open is a table whose columns could be chosen.")
            QMessageBox.information(self._window, tr("Columns of tables"), words)
            return
        names = [sample.document.name for sample in samples]
        name, wanted = names[0], True
        if len(names) > 1:
            title, label = tr("Columns of tables"), tr("Which table?")
            name, wanted = QInputDialog.getItem(self._window, title, label, names, 0, False)
        if wanted:
            self._show(samples[names.index(name)], self._opening.read_again, lambda: None)

    def _open_tables(self) -> list[Sample]:
        """The tables that were read, but for those of which this program knows the columns."""
        from explorer.extraction.tables.sampling import sample_of

        documents = (one for one in self._session.chronicle.documents if one.media_type in TABLES)
        return [sample for one in documents if (sample := sample_of(one)) is not None and not sample.is_own]
