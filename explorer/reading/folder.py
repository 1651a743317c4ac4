"""From the files and folders a reader opens to the list of sources, in one order on every machine."""

from __future__ import annotations

import errno
import os
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path, PurePosixPath
from time import time_ns

from explorer.errors import Diagnostic, Severity

MAX_DEPTH = 40
"""How many folders deep a folder is searched."""

_CLUTTER = frozenset({"thumbs.db", "desktop.ini", "__macosx", "$recycle.bin", "lost+found"})
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")

_PASSED_OVER = re.compile(
    r"png|jpe?g|gif|svg|webp|bmp|tiff?|ico|mp[34]|ogg|wav|webm|avi|mov|css|m?js|xml|xlsx?|ods|pptx?"
    r"|od[pt]|doc|rtf|epub|zip|gz|bz2|xz|7z|tar|py|exe|dll|so|woff2?|[to]tf|db|sqlite3?|ini|lock"
    r"|toml|ya?ml|cfg|conf|qss|log",
    re.IGNORECASE,
)

_Identity = tuple[int, int]

Stamp = tuple[int, ...]
"""Times of a file's last changes of content and of anything, in nanoseconds, its size and its number."""

SETTLED = 2_000_000_000
"""Nanoseconds after which a file that changes surely has another time: clocks of file systems are coarse."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file to be read; ``name`` is its path relative to what was opened, with forward slashes.

    ``stamp`` is what the system told of it when it was found; empty where its content may still change
    without another stamp.
    """

    path: Path
    name: str
    stamp: Stamp = ()


@dataclass(frozen=True, slots=True)
class Sources:
    """The files found, in order of their names (which are distinct), and what was wrong on the way."""

    files: tuple[Source, ...]
    diagnostics: tuple[Diagnostic, ...]


def find_sources(paths: Sequence[Path]) -> Sources:
    """The files to read in ``paths``, which are files or folders.

    A file given by itself is taken whatever it is called; in folders, hidden files and folders are passed
    over, and pictures and the like are left out with a note. Links are followed; each folder and each file
    is taken once. What is missing or may not be opened is an error in the diagnostics.
    """
    search = _Search()
    for path in paths:
        search.open(path)
    return Sources(_named_apart(search.found), tuple(search.diagnostics))


def places_to_watch(paths: Sequence[Path], files: Sequence[Path]) -> tuple[str, ...]:
    """The folders in which files may appear or go, then the ``files`` that are read from ``paths``."""
    here = os.getcwd()  # noqa: PTH109  made absolute one by one, thousands of paths take a tenth of a second
    watched = [os.path.join(here, path) for path in files]  # noqa: PTH118
    folders = {os.path.dirname(path) for path in watched}  # noqa: PTH120
    opened = [path.absolute() if path.is_dir() else path.absolute().parent for path in paths]
    folders |= {str(path) for path in opened if path.is_dir()}
    return (*sorted(folders), *watched)


def stamp_of(status: os.stat_result, now: int) -> Stamp:
    """The stamp of a file, where it was not changed just before ``now`` (in nanoseconds); else an empty one.

    Who sets the time of a file's content back cannot set that of its last change, which is in it as well.
    """
    last = max(status.st_mtime_ns, status.st_ctime_ns)
    settled = last + SETTLED <= now
    return (status.st_mtime_ns, status.st_ctime_ns, status.st_size, status.st_ino) if settled else ()


def is_passed_over(suffix: str) -> bool:
    """Whether a file of this ending is no article (a picture, a style sheet); all others are tried."""
    return _PASSED_OVER.fullmatch(suffix.removeprefix(".")) is not None


def printable(name: str) -> str:
    """A file's name fit to be shown: characters that control the screen and bytes that are no text as %1B."""
    return _UNPRINTABLE.sub(_escaped, name)


def _escaped(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"%{code & 0xFF:02X}" if code < 0x100 or code >= 0xD800 else f"%u{code:04X}"


def _named_apart(found: Sequence[tuple[Path, Source]]) -> tuple[Source, ...]:
    """The sources in order of their names, which are distinct.

    Where two folders hold a file of one name, the folders' names precede it.
    """
    sources = _numbered([source for _, source in found], [opened for opened, _ in found])
    folders = [list(opened.absolute().parts[1:]) for opened, _ in found]
    while True:
        counts = Counter(source.name for source in sources)
        alike = [index for index, source in enumerate(sources) if counts[source.name] > 1 and folders[index]]
        if not alike:
            break
        for index in alike:
            name = f"{printable(folders[index].pop())}/{sources[index].name}"
            sources[index] = replace(sources[index], name=name)
    return tuple(sorted(_numbered(sources, [Path()] * len(sources)), key=lambda source: source.name))


def _numbered(sources: Sequence[Source], opened: Sequence[Path]) -> list[Source]:
    """The sources, with numbers in names that are alike in one folder that was opened.

    A file may be called as another one is shown. It keeps its name, and the other gets the number.
    """
    told = list(sources)
    names = {(folder, source.name) for folder, source in zip(opened, sources, strict=True)}
    if len(names) == len(told):
        return told
    seen: set[tuple[Path, str]] = set()
    for index in sorted(range(len(told)), key=lambda index: _plainest(told[index].path)):
        folder, name = opened[index], told[index].name
        if (folder, name) in seen:
            name = next(
                free for number in count(2) if (folder, free := _with_number(name, number)) not in names
            )
            names.add((folder, name))
        seen.add((folder, name))
        told[index] = replace(told[index], name=name)
    return told


def _plainest(path: Path) -> tuple[bool, str]:
    """Sorts names that are shown as they are before others."""
    return printable(path.name) != path.name, str(path)


def _with_number(name: str, number: int) -> str:
    """``a (2).txt``: the ending stays, which may tell the format."""
    ending = PurePosixPath(name).suffix
    return f"{name.removesuffix(ending)} ({number}){ending}"


class _Search:
    """One walk over all that was opened."""

    def __init__(self) -> None:
        self.found: list[tuple[Path, Source]] = []  # the folder a name begins in, and the file
        self.diagnostics: list[Diagnostic] = []
        self._folders: set[_Identity] = set()
        self._files: set[_Identity] = set()
        self._now = time_ns()

    def open(self, path: Path) -> None:
        """Take a file, or what a folder holds."""
        name = printable(str(path))
        identity = self._identity(path, name)
        if identity is None:
            return
        if not path.is_dir():
            self._take(path.parent, path, printable(path.name))
            return
        if identity in self._folders:
            self._say(name, "the same folder was opened already", "note")
            return
        found, said = len(self.found), len(self.diagnostics)
        passed: dict[str, list[str]] = {}
        self._walk(path, path, "", (), passed)
        for suffix, names in passed.items():
            others = f" ({len(names) - 1} more of them)" if len(names) > 1 else ""
            self._say(names[0], f"files of the type {suffix} are not read{others}", "note")
        if len(self.found) == found and all(said.severity == "note" for said in self.diagnostics[said:]):
            self._say(name, "the folder holds no article", "error")

    def _walk(
        self,
        opened: Path,
        folder: Path,
        prefix: str,
        above: tuple[_Identity, ...],
        passed: dict[str, list[str]],
    ) -> None:
        """Take the files of a folder; ``passed`` receives what is left out, by type."""
        shown = prefix.rstrip("/") or printable(str(opened))
        identity = self._identity(folder, shown)
        if identity is None or identity in self._folders:
            if identity in above:
                self._say(shown, "a link leads back to a folder above it; it was not followed", "note")
            return
        if len(above) >= MAX_DEPTH:
            self._say(shown, f"folders more than {MAX_DEPTH} deep were left out", "warning")
            return
        self._folders.add(identity)
        for entry in self._entries(folder, shown):
            path, name = folder / entry, prefix + printable(entry)
            if path.is_dir():
                self._walk(opened, path, name + "/", (*above, identity), passed)
            elif is_passed_over(path.suffix):
                passed.setdefault(path.suffix.lower(), []).append(name)
            else:
                self._take(opened, path, name)

    def _entries(self, folder: Path, shown: str) -> Iterator[str]:
        """The names in a folder by code point, without hidden ones and what systems leave behind."""
        try:
            names = sorted(os.listdir(folder))  # noqa: PTH208  iterdir makes a Path of each of thousands
        except OSError as error:
            self._say(shown, _trouble(error), "error")
            return
        for name in names:
            if not name.startswith((".", "~$")) and name.lower() not in _CLUTTER:
                yield name

    def _take(self, opened: Path, path: Path, name: str) -> None:
        status = self._status(path, name)
        if status is None:
            return
        identity = status.st_dev, status.st_ino
        if identity in self._files:
            self._say(name, "the same file was opened already", "note")
            return
        self._files.add(identity)
        self.found.append((opened, Source(path, name, stamp_of(status, self._now))))

    def _identity(self, path: Path, shown: str) -> _Identity | None:
        """What tells one file or folder from all others; None, with a diagnostic, when there is none."""
        status = self._status(path, shown)
        return None if status is None else (status.st_dev, status.st_ino)

    def _status(self, path: Path, shown: str) -> os.stat_result | None:
        try:
            return path.stat()
        except (OSError, ValueError) as error:
            self._say(shown, _trouble(error), "error")
            return None

    def _say(self, name: str, message: str, severity: Severity) -> None:
        self.diagnostics.append(Diagnostic(name, message, severity))


_TROUBLES = {
    errno.ENOENT: "does not exist",
    errno.ENOTDIR: "does not exist",
    errno.EACCES: "may not be opened: permission denied",
    errno.EPERM: "may not be opened: permission denied",
    errno.ELOOP: "is a link that leads in a circle",
    errno.ENAMETOOLONG: "has a name longer than the system allows",
}


def _trouble(error: OSError | ValueError) -> str:
    """Why a file or folder cannot be opened, in words for a reader."""
    if isinstance(error, OSError):
        return _TROUBLES.get(error.errno or 0, f"cannot be opened: {error.strerror}")
    return f"cannot be opened: {error}"
