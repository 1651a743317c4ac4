"""Events as a chronology in Markdown (CommonMark): by decade, each with date, title, passages and sources."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from explorer.chronicle.dates.days import civil_day
from explorer.chronicle.dates.wording import date_words
from explorer.chronicle.event import Event, Mention
from explorer.export.data.citations import place_words
from explorer.export.data.contents import Contents
from explorer.export.figure.tally import decade_words
from explorer.language import tr


def markdown(contents: Contents) -> Iterator[str]:
    """A heading, the events under their decades, and the documents that tell them; an event at a time."""
    yield f"# {_plain(contents.title)}\n"
    told: dict[str, Mention] = {}
    for decade, events in groupby(contents.events, key=_decade):
        yield f"\n## {_plain(decade_words(decade))}\n"
        for event in events:
            for mention in event.mentions:
                told.setdefault(mention.document, mention)
            yield "\n" + _entry(event, contents)
    if told:
        yield f"\n## {_plain(tr('Sources'))}\n\n"
    for name in sorted(told):
        yield f"- {_plain(told[name].document_title)} ({_code(name)}){_origin(name, contents)}\n"


def _decade(event: Event) -> int:
    return civil_day(event.date.sort_key[0]).year // 10 * 10


def _entry(event: Event, contents: Contents) -> str:
    kind = contents.kind_label(event.kind)
    head = f"- **{_plain(date_words(event.date))}**: {_plain(event.title)} ({_plain(kind)})\n"
    passages = (_passage(mention) for mention in event.mentions)
    differ = f"  \n  *{_plain(event.disagreement)}*\n" if event.disagreement else ""
    return head + "".join(passages) + differ


def _passage(mention: Mention) -> str:
    place = _plain(f"{mention.document_title}, {place_words(mention)}")
    return f"  > {_plain(mention.quote)}  \n  > {place}\n\n"


def _origin(name: str, contents: Contents) -> str:
    document = contents.documents.get(name)
    if document is None or not document.source:
        return ""
    return f", {_plain(tr('from {source}', source=document.source))}"


_SIGNS = re.compile(r"([\\`*_\[\]<>&#|~])")
_STARTS = re.compile(r"^(\d+)([.)])(?=\s)|^([-+=])")


def _plain(text: str) -> str:
    """``text`` on one line, with what Markdown would take for a sign of its own marked as no such."""
    escaped = _SIGNS.sub(r"\\\1", " ".join(text.split()))
    return _STARTS.sub(lambda match: f"{match[1] or ''}\\{match[2] or match[3]}", escaped)


def _code(text: str) -> str:
    """``text`` between so many backticks as none of it has."""
    fence = "`" * (max((len(run) for run in re.findall("`+", text)), default=0) + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{' '.join(text.split())}{pad}{fence}"
