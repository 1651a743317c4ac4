"""Events as one web page that needs nothing else: timeline, search, kinds to choose, and every passage.

The page asks nothing of any network, and its own policy (Content-Security-Policy) forbids it. Without scripts
it shows all of its events; the script adds the search, the choice of kinds and a wider timeline.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape

from explorer.chronicle.dates.wording import date_words
from explorer.chronicle.event import Event, Mention
from explorer.chronicle.kind import Kind
from explorer.export.data.citations import place_words
from explorer.export.data.contents import Contents
from explorer.export.data.webtimeline import css_name, timeline
from explorer.language import counted, current, tr
from explorer.resources import folder, load_json

POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; form-action 'none'"
"""What the page allows itself: the styles and the script that stand in it."""

_COLOURS = (
    "ground",
    "surface",
    "ink",
    "muted",
    "hairline",
    "grid_strong",
    "accent",
    "selection",
    "highlight",
)


def web_page(contents: Contents) -> Iterator[str]:
    """The page, an event at a time."""
    yield _head(contents)
    yield '<main>\n<section aria-labelledby="h-timeline">\n'
    yield f'<h2 id="h-timeline" class="unseen">{escape(tr("Timeline"))}</h2>\n<div id="timeline">\n'
    yield from timeline(contents.events, contents.kinds)
    yield '</div>\n</section>\n<section aria-labelledby="h-events">\n'
    yield f'<h2 id="h-events">{escape(tr("Events"))}</h2>\n'
    yield f'<p id="none" hidden>{escape(tr("No event holds these words."))}</p>\n<ol id="events">\n'
    for number, event in enumerate(contents.events, 1):
        yield _entry(number, event, contents)
    yield f"</ol>\n</section>\n</main>\n{_foot()}<script>{_file('page.js')}</script>\n</body>\n</html>\n"


def _file(name: str) -> str:
    return (folder("resources") / "webpage" / name).read_text(encoding="utf-8")


def _head(contents: Contents) -> str:
    title = escape(contents.title)
    return f"""<!DOCTYPE html>
<html lang="{current().code}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Bilateral Explorer">
<title>{title}</title>
<style>{_styles(contents.kinds)}{_file("page.css")}</style>
</head>
<body>
<a class="skip" href="#h-events">{escape(tr("To the list of events"))}</a>
<header>
<div><h1>{title}</h1>{_count(len(contents.events))}</div>
<form id="tools" role="search" hidden>
<label for="search">{escape(tr("Search"))}</label><input id="search" type="search" autocomplete="off">
<span class="zoom"><button type="button" id="out" aria-label="{escape(tr("Narrower timeline"))}">−</button>
<button type="button" id="in" aria-label="{escape(tr("Wider timeline"))}">+</button></span>
</form>
{_kinds(contents)}</header>
"""


def _count(events: int) -> str:
    """How many events there are, and the words in which the script says how many of them are shown."""
    all_of_them = escape(counted(events, "event"))
    some = escape(tr("{number} of {events}", number="{number}", events="{events}"))
    return f'<p id="count" role="status" data-some="{some}">{all_of_them}</p>'


def _styles(kinds: Mapping[str, Kind]) -> str:
    """The colours of both themes as variables, the dark ones where the reader's system is dark."""
    themes = load_json("themes.json")
    sheets = []
    for name in ("light", "dark"):
        rows = [f"--{colour.replace('_', '-')}:{themes[name][colour]}" for colour in _COLOURS]
        rows += [f"--k-{css_name(key)}:{kind.color(dark=name == 'dark')}" for key, kind in kinds.items()]
        sheets.append(f":root{{{';'.join(rows)}}}")
    marks = "".join(f".k-{css_name(key)}{{color:var(--k-{css_name(key)})}}" for key in kinds)
    return f"{sheets[0]}\n@media (prefers-color-scheme:dark){{{sheets[1]}}}\n{marks}\n"


def _kinds(contents: Contents) -> str:
    """A box to tick for each kind that there is."""
    told = {event.kind for event in contents.events}
    order = [key for key in contents.kinds if key in told] + sorted(told - set(contents.kinds))
    boxes = (
        f'<label><input type="checkbox" checked value="{css_name(key)}">'
        f'<svg class="sign k-{css_name(key)}" width="14" height="14" aria-hidden="true">'
        f'<use href="#m-{css_name(key)}" x="7" y="7"/></svg>{escape(contents.kind_label(key))}</label>\n'
        for key in order
    )
    return (
        f'<fieldset id="kinds" hidden><legend>{escape(tr("Kinds"))}</legend>\n{"".join(boxes)}</fieldset>\n'
        if order
        else ""
    )


def _entry(number: int, event: Event, contents: Contents) -> str:
    kind = css_name(event.kind)
    people = f'<p class="people">{escape(", ".join(event.people))}</p>' if event.people else ""
    differ = f'<p class="differ">{escape(event.disagreement)}</p>' if event.disagreement else ""
    pairs = ", ".join(map(str, event.pairs)) or ", ".join(event.parties)
    label = escape(contents.kind_label(event.kind))
    belongs = f"{label} · {escape(pairs)}" if pairs else label
    return (
        f'<li id="e{number}" data-kind="{kind}" tabindex="-1">'
        f'<p class="date">{escape(date_words(event.date))}</p>'
        f"<div><h3>{escape(event.title)}</h3>"
        f'<p class="kind"><span class="k-{kind}" aria-hidden="true">●</span> {belongs}</p>{people}{differ}'
        f"{''.join(map(_passage, event.mentions))}</div></li>\n"
    )


def _passage(mention: Mention) -> str:
    place = f"{mention.document_title}, {place_words(mention)}"
    quote = f"<blockquote><p>{_marked(mention)}</p></blockquote>"
    return f"<figure>{quote}<figcaption>{escape(place)} ({escape(mention.document)})</figcaption></figure>"


def _marked(mention: Mention) -> str:
    """The quotation with the words that date it marked, where it holds them."""
    before, words, after = (
        mention.quote.partition(mention.date_text) if mention.date_text else (mention.quote, "", "")
    )
    return f"{escape(before)}<mark>{escape(words)}</mark>{escape(after)}" if words else escape(mention.quote)


def _foot() -> str:
    words = tr("Made by Bilateral Explorer from the sources named with each passage.")
    return f"<footer><p>{escape(words)}</p></footer>\n"
