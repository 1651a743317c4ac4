"""A clause with a verb as titles are made of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from explorer.extraction.clauses.openings import Role
from explorer.extraction.titles.word import Word


class Clause(NamedTuple):
    """A finite clause: the words of its subject, its verb, and what follows up to the next clause.

    ``further`` are the pieces behind commas that may go on. ``passive`` says that the verb is a participle
    without its auxiliary, ``dated`` that the happening's own date stands in the clause. ``apart`` is what a
    relative word stands for where it is no subject: the object of "the aid that it cut". ``hedge`` is
    "nearly" or "hardly" before the verb; ``unreal`` says that "if" opens it. ``beside`` says that it
    stands beside the main clause without a finite verb: "the treaty having lapsed". ``reached`` says
    that what had been done by then is counted, so that it is told in the perfect: "300 have left".
    """

    role: Role
    subject: Sequence[Word]
    verb: Word
    rest: Sequence[Word]
    further: Sequence[Sequence[Word]] = ()
    passive: bool = False
    dated: bool = False
    apart: Sequence[Word] = ()
    hedge: str = ""
    unreal: bool = False
    beside: bool = False
    reached: bool = False
