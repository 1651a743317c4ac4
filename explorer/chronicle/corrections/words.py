"""What a correction did, in words."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from types import MappingProxyType

from explorer.chronicle.corrections.correction import FIELDS, Correction, takes_effect, without_controls
from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.dates.wording import date_words
from explorer.chronicle.event import Event
from explorer.language import counted, said, tr

NO_KINDS: Mapping[str, str] = MappingProxyType({})

SHORTEST, LONGEST = 24, 60
"""Between so many characters of a quotation are told."""


def act_words(correction: Correction) -> str:
    """What was done, in a few words: ``Date and title changed``."""
    if correction.act == "edit":
        names = [field_words(change.field) for change in correction.changes]
        return tr("Changed: {fields}", fields=", ".join(names))
    return _acts()[correction.act]


def change_words(correction: Correction, fields: Collection[str] = FIELDS) -> str:
    """What was done, with the values: ``title: Letters; date: 1901``; or an act that changes no field.

    Only ``fields`` are told of.
    """
    told = (one for one in correction.changes if one.field in fields)
    rows = [f"{field_words(one.field)}: {', '.join(one.value) or tr('none')}" for one in told]
    return "; ".join(rows) or act_words(correction)


def answer_words(correction: Correction, name: str, value: Sequence[str], kinds: Mapping[str, str]) -> str:
    """What is said of one thing in dispute, for a person; ``kinds`` are the labels of kinds by their keys."""
    answers = _answers(correction)
    if name in answers:
        return answers[name][value[0] == "yes"]
    if name == "date":
        return date_words(parse_edtf(value[0]))
    if name == "kind":
        return kinds.get(value[0], value[0])
    return (" – " if name == "pair" else ", ").join(value) or tr("none")


def _answers(correction: Correction) -> dict[str, tuple[str, str]]:
    """Of what is answered with no or yes, both in words."""
    return {
        "told": (tr("hidden"), change_words(correction)),
        "joined": (tr("events of their own"), tr("one event")),
        "stands": (tr("taken back"), change_words(correction)),
    }


def dispute_words(name: str) -> str:
    """What is in dispute: a field, or what else may be."""
    others = {"told": tr("whether it is shown"), "joined": tr("which accounts belong together")}
    return (others | {"stands": tr("the correction itself")}).get(name) or field_words(name)


def _acts() -> dict[str, str]:
    return {
        "hide": tr("Hidden"),
        "confirm": tr("Confirmed"),
        "note": tr("Note"),
        "merge": tr("Merged"),
        "split": tr("Split"),
        "own": tr("Added"),
    }


def field_words(name: str) -> str:
    """What a field is called."""
    return {
        "title": tr("title"),
        "date": tr("date"),
        "kind": tr("kind"),
        "parties": tr("parties"),
        "pair": tr("pair"),
        "note": tr("note"),
        "tags": tr("tags"),
    }[name]


def subject_words(correction: Correction) -> str:
    """Of which event it is: its passage, shortened, or what it was called."""
    if not correction.passages:
        return " ".join(correction.value("title") or ("",))
    return quote_words(correction.passages[0].quote)


def quote_words(quote: str) -> str:
    """A quotation in quotation marks, shortened."""
    quote = " ".join(quote.split())
    if len(quote) > LONGEST:
        quote = quote[:LONGEST].rsplit(" ", 1)[0] if " " in quote[SHORTEST:LONGEST] else quote[:LONGEST]
        quote += "…"
    return f"“{quote}”"


def whose_words(correction: Correction) -> str:
    """Whose a correction is, as it stands behind "by": the reader's, or from which file it was taken in."""
    if not correction.source:
        return said("corrected by", "you")
    by, source = without_controls(correction.by), correction.source
    if by:
        return tr("{name} (taken in from “{file}”)", name=by, file=source)
    return tr("what you took in from “{file}”", file=source)


def author_words(correction: Correction) -> str:
    """Whose a correction is, in a list: the reader's, or a name and the file from which it was taken in."""
    if not correction.source:
        return said("corrected by", "you")
    return " · ".join(filter(None, (without_controls(correction.by), correction.source)))


def lines_told(
    corrections: Sequence[Correction], extracted: Event | None, kinds: Mapping[str, str] = NO_KINDS
) -> Iterator[str]:
    """What was corrected of an event, a line each, with what had been extracted, and by whom.

    ``kinds`` are the labels of kinds by their keys.
    """
    done = {
        change.field: one
        for one in corrections
        if one.act == "edit"
        for change in one.changes
        if takes_effect(change)
    }
    before = _before(extracted, kinds)
    for name in ("title", "date", "kind", "parties", "pair"):
        if name in done:
            told = {"field": _upper(name), "who": whose_words(done[name]), "value": before[name]}
            yield tr("{field} corrected by {who}; extracted: {value}", **told)
    for one in corrections:
        who = whose_words(one)
        if one.act == "merge":
            yield tr(
                "Merged by {who} from {passages}", who=who, passages=counted(len(one.passages), "passage")
            )
        elif one.act == "split":
            yield tr("Parted by {who} from another event", who=who)
        elif one.act == "own":
            yield added_words(one)
    for one in [one for one in corrections if one.act == "confirm"][-1:]:
        yield tr("Confirmed by {who}", who=whose_words(one))


def added_words(correction: Correction) -> str:
    """From where an event comes that no source tells."""
    if not correction.source:
        return tr("Added by you")
    return tr("Taken in from {source}", source=author_words(correction))


def note_heading(corrections: Sequence[Correction]) -> str:
    """What stands above the note on an event: whose it is."""
    noted = [one for one in corrections if one.value("note")][-1:]
    taken = [tr("Note taken in from {source}", source=author_words(one)) for one in noted if one.source]
    return taken[0] if taken else tr("Your note")


def notes_of(corrections: Sequence[Correction]) -> tuple[str, tuple[str, ...]]:
    """The note on an event and its tags: of each the last that was written."""
    told = {name: [one.value(name) for one in corrections] for name in ("note", "tags")}
    note, tags = (next((one for one in reversed(values) if one is not None), ()) for values in told.values())
    return " ".join(note), tags


def _before(event: Event | None, kinds: Mapping[str, str]) -> dict[str, str]:
    if event is None:
        return dict.fromkeys(("title", "date", "kind", "parties", "pair"), tr("nothing"))
    pairs = ", ".join(map(str, event.pairs))
    return {
        "title": f"“{event.title}”",
        "date": date_words(event.date),
        "kind": kinds.get(event.kind, event.kind),
        "parties": ", ".join(event.parties) or tr("none"),
        "pair": pairs or tr("none"),
    }


def _upper(name: str) -> str:
    words = field_words(name)
    return words[:1].upper() + words[1:]
