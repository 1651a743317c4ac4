"""The views of a folder that a reader saved under a name, and those seen last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

from explorer.chronicle.link import format_link, parse_link
from explorer.chronicle.view import View
from explorer.errors import Diagnostic, InputError
from explorer.store.keyed import KeyedFile

WHAT = "saved views"

LONGEST = 8
"""So many recent views are kept."""


@dataclass(frozen=True, slots=True)
class SavedViews:
    """``saved`` are views with their names, in order of the names; ``recent`` begins with the latest."""

    saved: tuple[tuple[str, View], ...] = ()
    recent: tuple[View, ...] = ()

    def with_saved(self, name: str, view: View) -> SavedViews:
        """With a view under a name, instead of the one that had it."""
        others = [row for row in self.saved if row[0] != name]
        return replace(self, saved=tuple(sorted([*others, (name, view)], key=lambda row: row[0].casefold())))

    def without(self, name: str) -> SavedViews:
        """Without the view of that name."""
        return replace(self, saved=tuple(row for row in self.saved if row[0] != name))

    def with_recent(self, view: View) -> SavedViews:
        """With a view as the latest; an earlier one of the same threads is forgotten."""
        others = (one for one in self.recent if _threads(one) != _threads(view))
        return replace(self, recent=(view, *others)[:LONGEST])


def _threads(view: View) -> tuple[object, ...]:
    return view.compared or view.threads


NOTHING = SavedViews()


def views_key(paths: Sequence[Path]) -> str:
    """The name under which the views of what was opened are kept: its paths, made absolute."""
    return "\n".join(sorted(str(path.absolute()) for path in paths))


def load_views(path: Path, key: str) -> tuple[SavedViews, Diagnostic | None]:
    """The views kept under a key in the file at ``path``; none where there are none yet.

    What is damaged is left out, and a warning says so.
    """
    data, problem = KeyedFile(path, WHAT).read()
    row = _Row.of(data.get(key, {}))
    if row is None:
        return SavedViews(), Diagnostic(str(path), "the saved views are damaged", "warning")
    pairs = [(name, _view(link)) for name, link in row.saved.items()]
    views = [_view(link) for link in row.recent]
    if None in views or any(view is None for _, view in pairs):
        problem = Diagnostic(str(path), "some saved views are damaged and left out", "warning")
    found = SavedViews(recent=tuple(view for view in views if view)[:LONGEST])
    for name, view in pairs:
        found = found.with_saved(name, view) if view else found
    return found, problem


def save_views(views: SavedViews, path: Path, key: str, before: SavedViews = NOTHING) -> None:
    """Keep the views of a key, of which ``before`` were kept already when this was last called.

    Only what is different since then is changed in the file: another window may have written to it. Views of
    other keys stay, and so do links that this program cannot read. A file that is damaged as a whole is put
    aside first. Raises OutputError naming the path.
    """

    def change(data: dict[str, Any]) -> bool:
        row = _Row.of(data.get(key, {}))
        known = before if key in data and row is not None else NOTHING
        data[key] = _changed(row or _Row({}, []), views, known)
        return row is not None

    KeyedFile(path, WHAT).change(change)


def _changed(row: _Row, views: SavedViews, before: SavedViews) -> dict[str, Any]:
    """A row of a file with what is different in ``views`` from ``before``."""
    known, saved = dict(before.saved), dict(views.saved)
    kept = {name: link for name, link in row.saved.items() if name in saved or name not in known}
    recent = SavedViews(recent=tuple(view for view in map(_view, row.recent) if view))
    if views.recent != before.recent:
        for view in reversed(views.recent):
            recent = recent.with_recent(view)
    return {
        "saved": kept | {name: format_link(view) for name, view in saved.items() if known.get(name) != view},
        "recent": [format_link(view) for view in recent.recent],
    }


class _Row(NamedTuple):
    """What the file holds under a key: links by their names, and links."""

    saved: dict[str, object]
    recent: list[object]

    @classmethod
    def of(cls, row: object) -> _Row | None:
        """What a value of the file holds; None where it is damaged."""
        if not isinstance(row, dict):
            return None
        saved, recent = row.get("saved", {}), row.get("recent", [])
        return cls(saved, recent) if isinstance(saved, dict) and isinstance(recent, list) else None


def _view(link: object) -> View | None:
    try:
        return parse_link(link) if isinstance(link, str) else None
    except InputError:
        return None
