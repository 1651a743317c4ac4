from __future__ import annotations

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.event import Event
from explorer.export.data.citations import bibtex, citations_of, csl_json
from explorer.export.data.cited import cited
from tests.chronicle.make import event, mention


def told(document: str, start: int) -> Event:
    one = replace(mention("1990", f"Told {start}", document=document), start=start, end=start + 10)
    return event(one, id=f"{document}{start}")


EVENTS = st.lists(st.builds(told, st.sampled_from(("b.txt", "a.txt", "c, d.txt")), st.integers(0, 90)))


@given(EVENTS)
def test_what_is_sorted_on_the_disk_is_cited_as_in_memory(events: list[Event]) -> None:
    for write in (bibtex, csl_json):
        assert write(cited(events, {})) == write(citations_of(events, {}))


@given(EVENTS)
def test_the_pieces_of_csl_are_json_as_it_is_usually_written(events: list[Event]) -> None:
    text = csl_json(citations_of(events, {}))
    assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=2) + "\n"
