"""The bars of the sparklines count the events of threads, an event that several tell once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from explorer.chronicle.chronicle import ALL_EVENTS, Chronicle, ThreadKey, in_order
from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.party import pair_of
from explorer.window.tree.activity import BINS, Activity, activity_of
from explorer.window.tree.rows import rows_of
from tests.window.make import ALONE, CHRONICLE, LETTERS, ONE


def in_years(*years: int) -> Chronicle:
    dated = (replace(LETTERS, id=f"e{n}", date=parse_edtf(f"{year}")) for n, year in enumerate(years))
    return Chronicle((ONE,), in_order(dated))


def test_each_stretch_has_its_share_of_the_fullest() -> None:
    bars = Activity(in_years(1900, 1900, 1950, 2000)).bars((ALL_EVENTS,))
    assert len(bars) == BINS
    assert (bars[0], bars[BINS // 2], bars[-1]) == (1.0, 0.5, 0.5)
    assert sum(bars) == 2.0


def test_an_event_that_two_threads_tell_counts_once() -> None:
    letters = LETTERS.mentions[0]
    both = replace(LETTERS, mentions=(letters, replace(letters, pair=pair_of("Aria", "Cana"))))
    chronicle = Chronicle((ONE,), in_order([both, replace(ALONE, date=parse_edtf("1990"))]))
    pairs = tuple(ThreadKey(pair=pair_of("Aria", other)) for other in ("Bora", "Cana"))
    assert sum(Activity(chronicle).bars(pairs)) == 1.0


def test_the_earliest_twentieth_shares_the_first_stretch() -> None:
    bars = Activity(in_years(1500, *range(1960, 1999))).bars((ALL_EVENTS,))
    assert sum(bar > 0 for bar in bars) > BINS / 2


@pytest.mark.parametrize("key", CHRONICLE.threads, ids=str)
def test_the_bars_of_every_thread_reach_the_top(key: ThreadKey) -> None:
    assert max(Activity(CHRONICLE).bars((key,))) == 1.0


def test_what_has_been_counted_is_kept_with_the_chronicle() -> None:
    chronicle = in_years(1900, 1950)
    activity_of(chronicle).work_out(rows_of(chronicle))
    known = activity_of(chronicle)
    assert {row.threads for row in rows_of(chronicle)} <= known.known
