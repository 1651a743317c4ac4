"""Events as text for the clipboard, in the forms a reader can choose."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication

from explorer.chronicle.document import Document
from explorer.chronicle.event import Event
from explorer.export.data.citations import bibtex, chicago, citations_of, csl_json
from explorer.language import mark
from explorer.window.language import tr
from explorer.window.wording import event_text

Events = Sequence[Event]
Documents = Mapping[str, Document]


@dataclass(frozen=True, slots=True)
class Form:
    """One form: its name, its words in a menu, what is said when it was copied, and how it is made."""

    name: str
    words: str
    done: str
    make: Callable[[Events, Documents], str]


FORMS = (
    Form("text", mark("As &text"), mark("Copied"), lambda events, _: "\n".join(map(event_text, events))),
    Form(
        "chicago",
        mark("&Citation (Chicago)"),
        mark("Citation copied"),
        lambda events, documents: chicago(citations_of(events, documents)),
    ),
    Form(
        "bibtex",
        mark("Citation as &BibTeX"),
        mark("BibTeX copied"),
        lambda events, documents: bibtex(citations_of(events, documents)),
    ),
    Form(
        "csl",
        mark("Citation as CSL-&JSON"),
        mark("CSL-JSON copied"),
        lambda events, documents: csl_json(citations_of(events, documents)),
    ),
    Form(
        "edtf",
        mark("&Date in EDTF"),
        mark("Date copied"),
        lambda events, _: "".join(f"{event.date.edtf}\n" for event in events),
    ),
)
"""The forms in the order of menus."""


def copy_events(form: str, events: Events, documents: Documents) -> str:
    """Put events on the clipboard in a form, by its name; what is to be said of it."""
    chosen = next(one for one in FORMS if one.name == form)
    text = chosen.make(events, documents)
    QGuiApplication.clipboard().setText(text.rstrip("\n") if form == "edtf" else text)
    return tr(chosen.done)
