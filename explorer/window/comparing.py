"""The columns of threads that are compared: one below another, and laid upon one another where asked to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from explorer.chronicle.alignment import alignment_of
from explorer.chronicle.kind import Kind
from explorer.timeline.bands.lanes import LaneMode
from explorer.timeline.index.columns import Columns
from explorer.timeline.index.facts import Facts
from explorer.timeline.stack.aligning import aligned_at
from explorer.timeline.stack.stacking import Strand, stacked
from explorer.window.session import Session


def compared_columns(
    session: Session, facts: Facts, positions: NDArray[np.int32], kinds: Mapping[str, Kind]
) -> Columns:
    """The columns of the threads a session compares; ``facts`` and ``positions`` are those of its events."""
    threads = session.chronicle.threads
    strands = [Strand(key, _places(positions, threads.get(key, ()))) for key in session.compared]
    stack = stacked(facts, kinds, LaneMode(session.lanes), strands, mirrored=session.mirrored)
    alignment = alignment_of(session.axis, session.compared, session.chronicle)
    return aligned_at(stack, alignment.events, alignment.reference) if alignment else stack


def _places(positions: NDArray[np.int32], members: Sequence[int]) -> NDArray[np.int32]:
    """The places in ``positions``, which are in order, of those ``members`` that are among them."""
    wanted = np.array(members, dtype=np.int32)
    places: NDArray[np.int32] = np.flatnonzero(np.isin(positions, wanted)).astype(np.int32)
    return places
