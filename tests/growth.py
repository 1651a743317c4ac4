"""How the time of some work grows with the length of its text."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

TIMES, LIMIT, GRACE, TRIES = 4, 2.5, 0.05, 4
"""A text TIMES as long may take LIMIT times the time in proportion, and GRACE seconds; what a busy machine
spoils is measured again."""


def grows_linearly(work: Callable[[str], object], piece: str, length: int) -> bool:
    """Whether work on a piece repeated to ``length`` characters and TIMES that takes time in proportion."""
    short = piece * max(1, length // len(piece))
    for _ in range(TRIES):
        pairs = [(_seconds(work, short), _seconds(work, short * TIMES)) for _ in range(2)]
        once, many = (min(spent) for spent in zip(*pairs, strict=True))
        if many < TIMES * LIMIT * once + GRACE:
            return True
    return False


def _seconds(work: Callable[[str], object], text: str) -> float:
    """Processor time without the garbage collector, whose time grows with all that other tests have left."""
    gc.disable()
    try:
        begin = time.process_time()
        work(text)
        return time.process_time() - begin
    finally:
        gc.enable()


HOSTILE = {
    "letters": "a",
    "digits": "1",
    "capitals": "A",
    "years": "1990 ",
    "brackets": "(",
    "of the": "of the ",
    "and": "and ",
    "that": "that ",
    "quotes": '"',
    "open quotes": "“x ",
    "dashes": "–",
    "underscores": "_",
    "full stops": ".",
    "commas": "talks went on, and ",
    "months": "May March ",
    "names": "Ana Paz ",
    "names in s": "Ana Morales ",
    "parties": "Finland and Japan ",
    "former states": "the Soviet Union in 1990 ",
    "offices": "President Ana Paz of Finland ",
    "offices alone": "Presidents Ana\nPaz and Juan ",
    "verbs": "signed ",
    "long verbs": "a" * 50 + "ed ",
    "coordinated": "in 1990 and ",
    "relative": "who signed in 1990, ",
    "dated brackets": "(1990), ",
    "clauses": "In 1990, Finland and Japan signed a treaty and closed the embassy, ",
    "cut": "signed in 1990 and 1991 and in 1992, ",
    "pronouns": "he signed it in 1990, ",
    "sentences": "They signed a treaty in 1990. It was closed. ",
    "going on": "In response, it closed the embassy. ",
    "lines": "1990\n",
    "tabs": "1990\tFinland\t",
    "eras": "44 BC ",
    "semicolons": "; ",
    "comparisons": "compared with 1990 ",
    "paragraphs": "In 1990 it signed.\n\n",
    "sections": "\n\n== Peru ==\n\nIn 1990 it signed a pact.\n\n",
}
"""Pieces of text that hurt when there are many of them, by what they are made of."""
