"""Bands spread over the height they have, so that a figure with few events is not empty below them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from explorer.timeline.drawlist import DrawList, Floats


def spread(drawn: DrawList, height: float) -> DrawList:
    """The draw list with the height it leaves free given to its bands in equal parts.

    What stands in a band stays together, in the middle of it. Nothing changes where nothing is free.
    """
    free = height - drawn.height
    if free <= 0 or not drawn.bands:
        return drawn
    part = free / len(drawn.bands)
    edges = np.array([band.y1 for band in drawn.bands[:-1]], dtype=np.float64)

    def shift(y: Floats) -> Floats:
        band = np.searchsorted(edges, y, side="right")
        return ((band + 0.5) * part).astype(np.float32)

    def moved(y: Floats) -> Floats:
        return y + shift(y)

    def lower(y: float) -> float:
        return float(moved(np.array([y], dtype=np.float32))[0])

    dense = drawn.density
    bands = [
        replace(band, y0=band.y0 + number * part, y1=band.y1 + (number + 1) * part)
        for number, band in enumerate(drawn.bands)
    ]
    # A density's bins reach from their band's top to its ground line, so the band is told by their middle.
    down = shift((dense.y0 + dense.y1) / np.float32(2))
    return replace(
        drawn,
        height=height,
        bands=tuple(bands),
        spans=replace(drawn.spans, y=moved(drawn.spans.y)),
        marks=replace(drawn.marks, y=moved(drawn.marks.y)),
        clusters=replace(drawn.clusters, y=moved(drawn.clusters.y)),
        density=replace(dense, y0=dense.y0 + down, y1=dense.y1 + down),
        labels=tuple(replace(label, y=lower(label.y)) for label in drawn.labels),
        whiskers=tuple(replace(whisker, y=lower(whisker.y)) for whisker in drawn.whiskers),
        selected=tuple(replace(spot, y=lower(spot.y)) for spot in drawn.selected),
    )
