"""The dialog in which an event is corrected, or one is added that no source tells."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from explorer.chronicle.corrections.correction import Change
from explorer.chronicle.dates.wording import date_words
from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind
from explorer.errors import InputError
from explorer.language import tr
from explorer.store.unfinished import Draft
from explorer.window.dates import parse_date
from explorer.window.detail.parts import text_label
from explorer.window.wording import sentence

SEPARATOR = ";"
"""Between several parties or tags in one field."""


@dataclass(frozen=True, slots=True)
class Form:
    """What the fields hold: a date in EDTF, the key of a kind, names and tags as several texts."""

    title: str = ""
    date: str = ""
    kind: str = "other"
    parties: tuple[str, ...] = ()
    pair: tuple[str, ...] = ()
    note: str = ""
    tags: tuple[str, ...] = ()

    def changes_to(self, other: Form) -> tuple[Change, ...]:
        """The fields that ``other`` holds otherwise."""
        before, after = _values(self), _values(other)
        return tuple(Change(name, after[name]) for name in after if after[name] != before[name])


def form_of(event: Event, note: str = "", tags: tuple[str, ...] = ()) -> Form:
    """An event as the fields show it; of several pairs none, since they belong to passages."""
    pairs = event.pairs
    pair = (pairs[0].first, pairs[0].second) if len(pairs) == 1 else ()
    return Form(event.title, event.date.edtf, event.kind, event.parties, pair, note, tags)


def _values(form: Form) -> dict[str, tuple[str, ...]]:
    return {
        "title": (form.title,),
        "date": (form.date,),
        "kind": (form.kind,),
        "parties": form.parties,
        "pair": form.pair,
        "note": (form.note,) if form.note else (),
        "tags": form.tags,
    }


class CorrectionDialog(QDialog):
    """Fields for what can be corrected, filled with a form; what is wrong with them is said below them.

    ``passage`` are the words of the source, to be compared with; ``names`` are offered while parties are
    typed.
    """

    edited = Signal()
    """Something has been typed or chosen."""

    def __init__(
        self,
        form: Form,
        kinds: Mapping[str, Kind],
        names: Sequence[str],
        passage: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Correct the event") if passage else tr("Add an event"))
        self._form, self._passage = form, passage
        self.title = QLineEdit(form.title)
        self.date = QLineEdit(form.date)
        self.kind = QComboBox()
        self.first, self.second = QLineEdit(), QLineEdit()
        self.parties = QLineEdit(f"{SEPARATOR} ".join(form.parties))
        self.note = QPlainTextEdit(form.note)
        self.tags = QLineEdit(f"{SEPARATOR} ".join(form.tags))
        self.problem = QLabel()
        self._meaning = QLabel()
        for key, kind in kinds.items():
            self.kind.addItem(kind.label, key)
        self.kind.setCurrentIndex(max(self.kind.findData(form.kind), 0))
        for field, name in zip((self.first, self.second), (*form.pair, "", ""), strict=False):
            field.setText(name)
            completer = QCompleter(list(names), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            field.setCompleter(completer)
        self._build()
        self.title.setCursorPosition(0)  # of a long title its beginning is to be seen
        self.date.textChanged.connect(self._tell_date)
        self._tell_date()
        for one in self._texts().values():
            one.textChanged.connect(self.edited)
        self.kind.currentIndexChanged.connect(self.edited)

    def _texts(self) -> dict[str, QLineEdit | QPlainTextEdit]:
        """The fields in which something is typed, by their names."""
        names = ("title", "date", "first", "second", "parties", "note", "tags")
        return {name: getattr(self, name) for name in names}

    @property
    def typed(self) -> tuple[tuple[str, str], ...]:
        """What stands in the fields, sound or not."""
        rows = [
            (name, one.toPlainText() if isinstance(one, QPlainTextEdit) else one.text())
            for name, one in self._texts().items()
        ]
        return (*rows, ("kind", str(self.kind.currentData())))

    def type(self, typed: Iterable[tuple[str, str]]) -> None:
        """Fill the fields with what was typed before; names that are not known are passed over."""
        fields = self._texts()
        for name, text in typed:
            field = fields.get(name)
            if isinstance(field, QPlainTextEdit):
                field.setPlainText(text)
            elif field is not None:
                field.setText(text)
            elif name == "kind":
                self.kind.setCurrentIndex(max(self.kind.findData(text), 0))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        if self._passage:
            column.addWidget(text_label(f"“{self._passage}”", muted=True))
        self._meaning.setProperty("muted", True)
        self.problem.setProperty("warning", True)
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(self.note.fontMetrics().height() * 3 + 14)
        self.parties.setPlaceholderText(tr("Names with ; between them"))
        self.tags.setPlaceholderText(tr("Words with ; between them"))
        rows = QFormLayout()
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.setHorizontalSpacing(12)
        rows.setVerticalSpacing(8)
        for label, field in self._rows():
            field.setAccessibleName(label.replace("&", ""))
            name = QLabel(label)
            name.setBuddy(field)
            rows.addRow(name, self._dated() if field is self.date else field)
        column.addLayout(rows)
        column.addWidget(self.problem)
        column.addStretch(1)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        buttons.button(kinds.Ok).setText(tr("Keep"))
        buttons.button(kinds.Ok).setProperty("primary", True)
        buttons.button(kinds.Cancel).setText(tr("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(560, self.sizeHint().height())

    def _rows(self) -> tuple[tuple[str, QWidget], ...]:
        return (
            (tr("&Title"), self.title),
            (tr("&Date"), self.date),
            (tr("&Kind"), self.kind),
            (tr("&First of the pair"), self.first),
            (tr("&Second of the pair"), self.second),
            (tr("&Parties"), self.parties),
            (tr("&Note"), self.note),
            (tr("Ta&gs"), self.tags),
        )

    def _dated(self) -> QWidget:
        """The field of the date above what it means."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.date)
        column.addWidget(self._meaning)
        holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return holder

    def _tell_date(self) -> None:
        """Say what the date means, as far as it is one."""
        try:
            date = parse_date(self.date.text())
            self._meaning.setText(" · ".join(dict.fromkeys((date_words(date), date.edtf))))
        except InputError:
            self._meaning.setText(tr("For example 1987, June 1987, 17 June 1987, 44 BC or 1987-06/1988"))

    @property
    def form(self) -> Form:
        """What the fields hold. Raises InputError saying what is wrong with them."""
        title = " ".join(self.title.text().split())
        if not title:
            raise InputError(tr("an event needs a title"))
        pair = tuple(name for field in (self.first, self.second) if (name := field.text().strip()))
        if len(pair) == 1 or len(set(pair)) < len(pair):
            raise InputError(tr("a pair is two different parties; leave both empty for the affairs of one"))
        return Form(
            title,
            parse_date(self.date.text()).edtf,
            str(self.kind.currentData()),
            _several(self.parties.text()) or pair,
            pair,
            self.note.toPlainText().strip(),
            _several(self.tags.text()),
        )

    @property
    def changes(self) -> tuple[Change, ...]:
        """What is otherwise than it was. Raises InputError as :attr:`form` does."""
        return self._form.changes_to(self.form)

    def accept(self) -> None:
        """Close, unless something is wrong: then say it."""
        try:
            self.form  # noqa: B018  raises what is wrong
        except InputError as error:
            self.problem.setText(sentence(str(error)))
            self.problem.show()
            return
        super().accept()


def ask(
    dialog: CorrectionDialog,
    draft: Draft,
    tell: Callable[[Draft | None], object],
    keep: Callable[[], bool],
) -> None:
    """Ask until what is typed is kept or given up, so that it is not lost where it cannot be kept.

    It begins with the texts of ``draft``. ``tell`` is told what is being typed, and None in the end; ``keep``
    keeps it and answers whether it could.
    """
    dialog.type(draft.typed)
    dialog.edited.connect(lambda: tell(Draft(draft.event, dialog.typed)))
    while dialog.exec() and dialog.changes and not keep():
        pass
    dialog.deleteLater()
    tell(None)


def _several(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part for one in text.split(SEPARATOR) if (part := one.strip())))
