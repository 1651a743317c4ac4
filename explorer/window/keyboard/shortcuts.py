"""What all keys do, group by group, taken from the tables that the keys themselves are taken from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from explorer.chronicle.party import fold
from explorer.window import field, top_bar
from explorer.window.actions import ENTRIES, MENU_ORDER, Entry, key_words, plain
from explorer.window.bookmarks import panel as bookmarks_panel
from explorer.window.canvas import hands
from explorer.window.corrections import review_bar
from explorer.window.detail import pane as detail
from explorer.window.filtering import chips
from explorer.window.keyboard.keys import KeyRow
from explorer.window.language import tr
from explorer.window.reader import actions as reader_actions
from explorer.window.reader import page as reader_page
from explorer.window.story import keys as story_keys
from explorer.window.table import grid as table_grid
from explorer.window.tree import view as tree


@dataclass(frozen=True, slots=True)
class Shortcut:
    """Keys as they are written on this system, or movements of the mouse, and what they do."""

    keys: tuple[str, ...]
    words: str
    by_mouse: bool = False

    def holds(self, folded: str) -> bool:
        """Whether typed words, folded, are in the keys or in what they do."""
        return all(word in fold(f"{' '.join(self.keys)} {self.words}") for word in folded.split())


@dataclass(frozen=True, slots=True)
class Group:
    """Shortcuts that belong together."""

    title: str
    rows: tuple[Shortcut, ...]

    def holding(self, folded: str) -> Group:
        """The group with the rows that hold typed words; all where its title does."""
        if folded and folded in fold(self.title):
            return self
        return Group(self.title, tuple(row for row in self.rows if row.holds(folded)))


def mouse() -> Group:
    """What the mouse does."""
    rows = (
        (tr("Wheel"), tr("Zoom at the cursor")),
        (tr("Shift+wheel, sideways wheel"), tr("Move through time")),
        (tr("Back and forward buttons"), tr("To the view before, to the one after")),
        (tr("Drag"), tr("Move through time, and up and down")),
        (tr("Shift+drag"), tr("Zoom to the range marked")),
        (tr("Click a badge"), tr("Open it; it counts events that stand too close")),
        (tr("Right click"), tr("What can be done here")),
        (tr("Overview: drag the lens, its edges, beside it"), tr("Move, resize, choose a new range")),
        (tr("Overview: double click"), tr("Fit all")),
        (tr("Tree: click a box"), tr("Compare a thread with what is shown, up to six")),
        (tr("Kinds: click, double click"), tr("Hide or show; show only this kind")),
        (tr("Panel: drag its heading"), tr("Move it to another side, upon another panel, or out")),
    )
    return Group(tr("Mouse"), tuple(Shortcut((keys,), words, by_mouse=True) for keys, words in rows))


def groups() -> tuple[Group, ...]:
    """All groups: the menus, then the parts of the window in which keys have a meaning of their own."""
    parts = (
        (tr("Timeline"), hands.KEYS),
        (tr("Country pairs"), tree.KEYS),
        (tr("Filter countries"), field.KEYS),
        (tr("Search"), top_bar.KEYS),
        (tr("Active filters"), chips.KEYS),
        (tr("Event"), detail.KEYS),
        (tr("Review"), review_bar.KEYS),
        (tr("Bookmarks"), bookmarks_panel.KEYS),
        (tr("Table"), table_grid.KEYS),
        (tr("Filter the rows of the table"), field.KEYS),
        (tr("Story"), story_keys.KEYS),
        (tr("Reader"), (*_of_entries(reader_actions.ENTRIES), *reader_page.KEYS)),
    )
    menus = (Group(plain(tr(menu)), _rows(_of_menu(menu))) for menu in MENU_ORDER)
    own = (Group(title, _rows(rows)) for title, rows in parts)
    return (*(group for group in (*menus, *own) if group.rows), mouse())


def _of_menu(menu: str) -> Iterator[KeyRow]:
    return _of_entries(entry for entry in ENTRIES if entry.menu.split("/")[0] == menu)


def _of_entries(entries: Iterable[Entry]) -> Iterator[KeyRow]:
    """The keys of actions that work in the whole window."""
    for entry in entries:
        if entry.keys and not entry.local:
            yield KeyRow(entry.keys, entry.name, entry.text)


def _rows(rows: Iterable[KeyRow]) -> tuple[Shortcut, ...]:
    return tuple(
        Shortcut(tuple(map(key_words, _told(row.keys))), plain(tr(row.words)).rstrip("…")) for row in rows
    )


def _told(keys: tuple[str, ...]) -> Iterator[str]:
    """The keys without the Enter of the number pad, which does what Return does."""
    return (key for key in keys if "Enter" not in key)
