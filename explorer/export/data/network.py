"""The network of parties as GraphML: a node for each party, an edge for each pair, with counts of events.

Counts stand by kind (``kind_visit``), by decade (``decade_1990``) and by both (``visit_1990``); what is not
there is 0. A decade is that of the first possible day; those before year 1 are astronomical (``decade_-50``).
An event that several pairs tell counts in each of them; one that none tells counts at its party (``own``).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from xml.sax.saxutils import escape, quoteattr

from explorer.chronicle.dates.days import civil_day
from explorer.chronicle.event import Event
from explorer.export.data.contents import Contents

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
"""

_NODE_KEYS = (("label", "string"), ("type", "string"), ("events", "int"), ("own", "int"))
_EDGE_KEYS = (("label", "string"), ("weight", "int"), ("first_year", "int"), ("last_year", "int"))


def graphml(contents: Contents) -> Iterator[str]:
    """One GraphML document. What it takes in memory grows with the pairs, not with the events."""
    edges, nodes, own = _counted(contents)
    counted = sorted({name for counts in edges.values() for name in counts if name not in dict(_EDGE_KEYS)})
    yield _HEAD
    for name, kind in _NODE_KEYS:
        yield _key("node", name, kind)
    for name, kind in (*_EDGE_KEYS, *((name, "int") for name in counted)):
        yield _key("edge", name, kind, default="0" if name in counted else "")
    yield f'<graph id={_quoted(contents.title)} edgedefault="undirected">\n'
    for name in sorted(nodes):
        kind = "organisation" if name in contents.organisations else "country"
        values = {"label": name, "type": kind, "events": nodes[name], "own": own[name]}
        yield f"<node id={_quoted(name)}>{_data('node', values)}</node>\n"
    for first, second in sorted(edges):
        told = {"label": f"{first}–{second}", **edges[first, second]}
        yield f"<edge source={_quoted(first)} target={_quoted(second)}>{_data('edge', told)}</edge>\n"
    yield "</graph>\n</graphml>\n"


def _counted(
    contents: Contents,
) -> tuple[dict[tuple[str, str], Counter[str]], Counter[str], Counter[str]]:
    """The counts of each pair, the events of each party, and those it has on its own."""
    edges: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    nodes: Counter[str] = Counter()
    own: Counter[str] = Counter()
    for event in contents.events:
        pairs = event.pairs
        for pair in pairs:
            _count(edges[pair.first, pair.second], event)
        parties = {name for pair in pairs for name in (pair.first, pair.second)} or set(event.parties[:1])
        nodes.update(parties)
        own.update(parties if not pairs else ())
    return dict(edges), nodes, own


def _count(counts: Counter[str], event: Event) -> None:
    year = civil_day(event.date.sort_key[0]).year
    decade = year // 10 * 10
    counts["first_year"] = min(year, counts["first_year"]) if counts["weight"] else year
    counts["last_year"] = max(year, counts["last_year"]) if counts["weight"] else year
    counts.update(("weight", f"kind_{event.kind}", f"decade_{decade}", f"{event.kind}_{decade}"))


def _key(owner: str, name: str, kind: str, default: str = "") -> str:
    row = f"<key id={_quoted(f'{owner[0]}_{name}')} for={_quoted(owner)}"
    row += f" attr.name={_quoted(name)} attr.type={_quoted(kind)}"
    return f"{row}><default>{default}</default></key>\n" if default else f"{row}/>\n"


def _data(owner: str, values: Mapping[str, object]) -> str:
    cells = (
        f"<data key={_quoted(f'{owner[0]}_{name}')}>{_clean(str(value))}</data>"
        for name, value in sorted(values.items())
    )
    return "".join(cells)


def _clean(text: str) -> str:
    """Text as XML can hold it: without the characters that XML 1.0 does not have."""
    return escape("".join(char for char in text if char >= " " and char not in "\ufffe\uffff"))


def _quoted(text: str) -> str:
    return quoteattr("".join(char for char in text if char >= " " and char not in "\ufffe\uffff"))
