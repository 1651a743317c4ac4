"""A figure for each pair or country, drawn by several processes; one that fails does not stop the others."""

from __future__ import annotations

import os
import re
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack
from dataclasses import dataclass, replace
from itertools import chain, count
from multiprocessing import get_context
from pathlib import Path

from explorer.chronicle.chronicle import Chronicle, ThreadKey
from explorer.chronicle.party import fold
from explorer.chronicle.view import View
from explorer.errors import ExplorerError, OutputError
from explorer.export.figure.compose import Studio, compose
from explorer.export.figure.remarks import remarks
from explorer.export.figure.spec import FigureSpec
from explorer.export.save import file_name, save_figure
from explorer.language import current, install, load_language
from explorer.reading.safepath import safe_path

EACH = ("pair", "country")

FEWEST = 4
"""Fewer figures are drawn by this process alone: others would take longer to begin."""

_PAGE = re.compile(r"-\d+$")


@dataclass(frozen=True, slots=True)
class Job:
    """One figure to be drawn to a file."""

    view: View
    spec: FigureSpec
    target: Path


@dataclass(frozen=True, slots=True)
class Done:
    """The files a job wrote, or why there are none; ``at_fault`` says that the target is to blame.

    ``remarks`` are what its maker has to know of the figure.
    """

    job: Job
    paths: tuple[Path, ...] = ()
    error: str = ""
    at_fault: bool = False
    remarks: tuple[str, ...] = ()


def jobs_for(
    each: str, chronicle: Chronicle, view: View, spec: FigureSpec, folder: Path, ending: str
) -> list[Job]:
    """A job for each pair or country that has any event; ``view`` says what else is shown of it.

    Where the view shows some pairs only, it is these.
    """
    names = Names()
    jobs = []
    for name, threads in _subjects(each, chronicle, view):
        shown = replace(view, threads=threads, name=name, compared=())
        jobs.append(Job(shown, spec, folder / f"{names.free(name)}{ending}"))
    return jobs


class Names:
    """Names of files: none is that of another, nor of a further page of another, ``figure-2.png``.

    What would be alike gets a number after an underline, which no other name has. Letters count as alike that
    differ in case or in how they are composed, since on some disks they are one name.
    """

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._paged: set[str] = set()

    def free(self, title: str) -> str:
        """The name for a title, without ending: another each time."""
        stem = file_name(title, "")
        tries = chain([stem], (f"{stem}_{number}" for number in count(2)))
        found = next(name for name in tries if self._is_free(fold(name)))
        key = fold(found)
        self._taken.add(key)
        self._paged.add(_without_page(key))
        return found

    def _is_free(self, key: str) -> bool:
        return key not in self._taken | self._paged and _without_page(key) not in self._taken


def _without_page(name: str) -> str:
    """The name of the figure of which a file would be a further page; ``name`` itself where it is none."""
    return _PAGE.sub("", name)


def _subjects(each: str, chronicle: Chronicle, view: View) -> Iterator[tuple[str, tuple[ThreadKey, ...]]]:
    asked = {key for key in view.threads if key.pair}
    if each == "pair":
        for key in chronicle.threads:
            if key.pair and (not asked or key in asked):
                yield str(key), (key,)
        return
    for country in chronicle.countries:
        pairs = tuple(ThreadKey(pair=pair) for pair in country.pairs)
        own = (country.own,) if country.own and not asked else ()
        threads = tuple(key for key in pairs if not asked or key in asked) + own
        if threads:
            yield country.name, threads


def run_jobs(
    jobs: Sequence[Job],
    chronicle: Chronicle,
    paths: tuple[str, ...],
    processes: int,
    tell: Callable[[int, int, Done], None],
) -> list[Done]:
    """Draw all figures, in the order of the jobs; ``tell`` hears of each as it is done, with their number.

    ``paths`` are what was opened, as manifests name it. Memory and start-up are those of each process, so
    that few figures are drawn here.
    """
    workers = min(processes, len(jobs) // (FEWEST // 2))
    found: dict[int, Done] = {}
    if workers < 2:
        studio = _studio()
        for number, job in enumerate(jobs):
            found[number] = draw(job, chronicle, paths, studio)
            tell(len(found), len(jobs), found[number])
        return [found[number] for number in range(len(jobs))]
    held = chronicle, paths, current().code
    # Spawned processes begin alike on every system, and hold no locks or threads of this one.
    with ExitStack() as stack:
        with safe_path():  # what looks after locks is begun at once, the rest with their first job
            pool = stack.enter_context(ProcessPoolExecutor(workers, get_context("spawn"), _begin, held))
            futures = {pool.submit(_drawn, job): number for number, job in enumerate(jobs)}
        for future in as_completed(futures):
            number = futures[future]
            try:
                found[number] = future.result()
            except BrokenProcessPool:
                found[number] = Done(jobs[number], error="the process that drew it has ended", at_fault=True)
            tell(len(found), len(jobs), found[number])
    return [found[number] for number in range(len(jobs))]


def draw(job: Job, chronicle: Chronicle, paths: tuple[str, ...], studio: Studio) -> Done:
    """Draw one figure to its file; what went wrong is told in what comes of it."""
    try:
        figure = compose(chronicle, job.view, job.spec, studio, paths)
        return Done(job, tuple(save_figure(figure, job.target)), remarks=remarks(figure))
    except ExplorerError as error:
        return Done(job, error=str(error), at_fault=isinstance(error, OutputError))
    except Exception as error:  # a fault of ours in one figure is told and does not stop the others
        traceback.print_exc()
        return Done(job, error=f"{type(error).__name__}: {error}", at_fault=True)


class _Worker:
    """What a process of the pool keeps from one figure to the next."""

    held: tuple[Chronicle, tuple[str, ...], Studio] | None = None


def _begin(chronicle: Chronicle, paths: tuple[str, ...], language: str) -> None:
    install(load_language(language))
    _Worker.held = chronicle, paths, _studio()


def _drawn(job: Job) -> Done:
    assert _Worker.held is not None
    return draw(job, *_Worker.held)


def _studio() -> Studio:
    from explorer.export.image import FontMeasure  # Qt, where something is drawn

    return Studio.of(FontMeasure())


def processors() -> int:
    """How many processes may draw at once."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def tell_progress(done: int, total: int, one: Done) -> None:
    """Say on standard error how far the work is, and what went wrong."""
    told = f"explorer: {one.job.target}: {one.error}" if one.error else one.job.target.name
    print(f"[{done}/{total}] {told}", file=sys.stderr, flush=True)
    for remark in one.remarks:
        print(f"{one.job.target}: note: {remark}", file=sys.stderr, flush=True)
