"""Processes that read are begun before it is known what is to be read: they load their rules meanwhile.

Thousands of files are found, and told from those that are known, in about the time that this takes.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path

from explorer.chronicle.library import Order
from explorer.reading.folder import is_passed_over
from explorer.store.crew import Crew
from explorer.store.processes import WORTH, most_processes

MOST_LOOKED_AT = 4000
"""So many files and folders are looked at; where these are too few articles, nothing is begun early."""


def early_crew(order: Order) -> Crew | None:
    """Processes begun for the files of an order; None where these may not be worth any.

    Nothing is raised: what cannot be begun is tried again, and told, by who hands files out.
    """
    number = processes_worth(order.paths)
    if number < 2:
        return None
    crew = Crew(number, order.columns)
    with suppress(OSError):
        crew.begin()
    return crew


def processes_worth(paths: Sequence[Path]) -> int:
    """By how many processes what is below paths is surely to be read; no more is looked at than needed."""
    most, files, size = most_processes(), 0, 0
    for one in islice(_sizes(paths), MOST_LOOKED_AT):
        files, size = files + bool(one), size + one
        if files >= most and size >= WORTH:
            return most
    return files if size >= WORTH else 1


def _sizes(paths: Sequence[Path]) -> Iterator[int]:
    """The bytes of the articles below paths, in no order, and 0 for whatever else was met."""
    folders: list[str | Path] = []
    for path in paths:
        if path.is_dir():
            folders.append(path)
        else:
            with suppress(OSError):
                yield path.stat().st_size
    while folders:
        with suppress(OSError), os.scandir(folders.pop()) as entries:
            for entry in entries:
                yield _size(entry, folders)


def _size(entry: os.DirEntry[str], folders: list[str | Path]) -> int:
    """The bytes of an article; a folder is put with the others, and a link, which may lead back, is left."""
    if entry.name.startswith((".", "~$")):
        return 0
    if entry.is_dir(follow_symlinks=False):
        folders.append(entry.path)
        return 0
    if is_passed_over(os.path.splitext(entry.name)[1]) or not entry.is_file(follow_symlinks=False):  # noqa: PTH122
        return 0
    return entry.stat(follow_symlinks=False).st_size
