"""Every action of the window as one table: its words, keys and place in the menus."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from explorer.language import mark
from explorer.window.language import tr


@dataclass(frozen=True, slots=True)
class Entry:
    """One action.

    ``menu`` is the path of menus it stands in ("View/Theme"), ``keys`` its shortcuts as Qt spells them. With
    ``local`` they work only while the timeline has the keyboard, so that letters and arrows keep their
    meaning in trees and fields. Entries of the same ``group`` exclude one another.
    """

    name: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    local: bool = False
    group: str = ""
    checkable: bool = False
    tip: str = ""


SEPARATOR = ""

ENTRIES: tuple[Entry, ...] = (
    Entry("open_files", "&File", "&Open files…", ("Ctrl+O",)),
    Entry("open_folder", "&File", "Open fol&der…", ("Ctrl+Shift+O",)),
    Entry("open_seeds", "&File", "Open the dossiers &included"),
    Entry("clear_recent", "&File/Open rece&nt", "&Clear the list"),
    Entry("reload", "&File", "&Read again", ("F5", "Ctrl+R")),
    Entry(
        "columns",
        "&File",
        "Columns of &tables…",
        tip="Say which columns of a table that is open tell what, and read it again",
    ),
    Entry("open_link", "&File", "Open &link…", ("Ctrl+L",), tip="Go to the view that a link names"),
    Entry(SEPARATOR, "&File", ""),
    Entry(
        "export", "&File", "&Export…", ("Ctrl+E",), tip="Save the view as a picture, or its events as data"
    ),
    Entry(
        "export_data",
        "&File",
        "Export d&ata…",
        ("Ctrl+Shift+E",),
        tip="Save the events as a table, a web page, a calendar, a network or in other formats",
    ),
    Entry("heat_map", "&File", "&Heat map…", tip="Make a picture of how many events there are by decade"),
    Entry("matrix", "&File", "&Matrix of countries…", tip="Make a picture of which countries share how much"),
    Entry(SEPARATOR, "&File", ""),
    Entry("quit", "&File", "&Quit", ("Ctrl+Q",)),
    Entry("find", "&Edit", "&Find", ("Ctrl+F",)),
    Entry("next_hit", "&Edit", "&Next hit", ("F3",)),
    Entry("previous_hit", "&Edit", "&Previous hit", ("Shift+F3",)),
    Entry(SEPARATOR, "&Edit", ""),
    Entry("copy", "&Edit", "&Copy the event as text", ("Ctrl+Shift+C",)),
    Entry(
        "copy_link",
        "&Edit",
        "Copy lin&k to this view",
        ("Ctrl+Shift+L",),
        tip="Copy threads, filter, search, days in view and selection as a text that can be opened again",
    ),
    Entry(
        "bookmark",
        "&Edit",
        "&Bookmark the event",
        ("Ctrl+D",),
        tip="Mark the selected event, or take its mark back",
    ),
    Entry(SEPARATOR, "&Edit", ""),
    Entry("undo", "&Edit", "&Undo", ("Ctrl+Z",)),
    Entry("redo", "&Edit", "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y")),
    Entry("correct_event", "&Edit/C&orrect", "&Correct the event…", ("F4",)),
    Entry("confirm_event", "&Edit/C&orrect", "Con&firm the event", ("Shift+F4",)),
    Entry(
        "hide_event",
        "&Edit/C&orrect",
        "&Hide the event",
        tip="Leave the event out of everything; the list of corrections brings it back",
    ),
    Entry("merge_events", "&Edit/C&orrect", "&Merge the rows selected in the table"),
    Entry("split_event", "&Edit/C&orrect", "&Part the accounts of the event"),
    Entry("part_account", "&Edit/C&orrect", "Part off &one account…"),
    Entry("add_event", "&Edit/C&orrect", "&Add an event…"),
    Entry(
        "review",
        "&Edit/C&orrect",
        "&Review doubtful events",
        ("F8",),
        tip="Step through the events of which the rules were least sure, and accept, correct or reject each",
    ),
    Entry("corrections", "&Edit/C&orrect", "&List of corrections…"),
    Entry(SEPARATOR, "&Edit", ""),
    Entry("filter", "&Edit", "F&ilter…", ("Ctrl+Shift+F",)),
    Entry("clear_filter", "&Edit", "Clear the fi&lter"),
    Entry("clear", "&Edit", "Cl&ear search, filter, selection and comparison", ("Esc",)),
    Entry("zoom_in", "&View", "Zoom &in", ("Ctrl++", "Ctrl+=")),
    Entry("zoom_out", "&View", "Zoom &out", ("Ctrl+-",)),
    Entry("fit", "&View", "&Fit all", ("Ctrl+0",)),
    Entry("centre", "&View", "&Centre on the selection", ("F",), local=True),
    Entry("zoom_to_selection", "&View", "&Zoom to the selection", ("Shift+F",), local=True),
    Entry(SEPARATOR, "&View", ""),
    Entry("lanes_kind", "&View/&Lanes", "By &kind", group="lanes"),
    Entry("lanes_pair", "&View/&Lanes", "By &pair", group="lanes"),
    Entry("lanes_source", "&View/&Lanes", "By &source", group="lanes"),
    Entry("lanes_none", "&View/&Lanes", "&None", group="lanes"),
    Entry(
        "relations_band",
        "&View",
        "Relations &band",
        checkable=True,
        tip="Show how the relations of a pair stood, above its events",
    ),
    Entry(
        "table",
        "&View",
        "&Table",
        ("Ctrl+T",),
        checkable=True,
        tip="Show the events of the view as a table, or hide it",
    ),
    Entry(
        "bookmarks",
        "&View",
        "Boo&kmarks",
        ("Ctrl+B",),
        checkable=True,
        tip="Show the list of bookmarked events, or hide it",
    ),
    Entry("compress", "&View", "Compress &empty centuries", ("B",), local=True, checkable=True),
    Entry(
        "mirror",
        "&View",
        "Compare mirrore&d",
        checkable=True,
        tip="Mirror two threads that are compared about an axis between them",
    ),
    Entry("leave_comparison", "&View", "Leave co&mparison"),
    Entry("count_from_event", "&View", "Years since this e&vent", ("Y",), local=True),
    Entry("calendar_years", "&View", "Calendar &years", ("C",), local=True),
    Entry(
        "story",
        "&View/&Story",
        "&Begin",
        ("F11",),
        tip="Tell event by event over the whole screen: the rows selected in the table, else the bookmarks, "
        "else the events in view",
    ),
    Entry(SEPARATOR, "&View/&Story", ""),
    Entry("present_bookmarks", "&View/&Story", "The boo&kmarked events"),
    Entry("present_rows", "&View/&Story", "The selected &rows of the table"),
    Entry("present_view", "&View/&Story", "The events in &view"),
    Entry("theme_system", "&View/T&heme", "As the &system", group="theme"),
    Entry("theme_light", "&View/T&heme", "&Light", group="theme"),
    Entry("theme_dark", "&View/T&heme", "&Dark", group="theme"),
    Entry("language_system", "&View/Lan&guage", "As the &system", group="language"),
    Entry("language_en", "&View/Lan&guage", "&English", group="language"),
    Entry("language_es", "&View/Lan&guage", "Es&pañol", group="language"),
    Entry("reduce_motion", "&View", "Reduce motio&n", checkable=True),
    Entry("reset_panels", "&View", "&Reset layout"),
    Entry(SEPARATOR, "&View", ""),
    Entry("next_part", "&Go", "Ne&xt part of the window", ("F6",)),
    Entry("previous_part", "&Go", "Previous pa&rt of the window", ("Shift+F6",)),
    Entry(SEPARATOR, "&Go", ""),
    Entry(
        "palette",
        "&Go",
        "Comman&d palette…",
        ("Ctrl+Shift+P",),
        tip="Find a command, a country or pair, a kind or a date by a few letters",
    ),
    Entry(SEPARATOR, "&Go", ""),
    Entry("back", "&Go", "&Back", ("Alt+Left",)),
    Entry("forward", "&Go", "&Forward", ("Alt+Right",)),
    Entry(SEPARATOR, "&Go", ""),
    Entry("previous", "&Go", "&Previous event", ("Left",), local=True),
    Entry("next", "&Go", "&Next event", ("Right",), local=True),
    Entry("lane_up", "&Go", "To the lane &above", ("Up",), local=True),
    Entry("lane_down", "&Go", "To the lane b&elow", ("Down",), local=True),
    Entry(SEPARATOR, "&Go", ""),
    Entry("previous_bookmark", "&Go", "Previo&us bookmark", ("Shift+F2",)),
    Entry("next_bookmark", "&Go", "Next boo&kmark", ("F2",)),
    Entry(SEPARATOR, "&Go", ""),
    Entry("previous_common", "&Go", "Previous event in co&mmon", ("Shift+F9",)),
    Entry("next_common", "&Go", "Next event in &common", ("F9",)),
    Entry(SEPARATOR, "&Go", ""),
    Entry("open_passage", "&Go", "Open the &source at the passage", ("Return", "Enter"), local=True),
    Entry("go_to_date", "&Go", "To a da&te…", ("Ctrl+G",)),
    Entry("save_view", "&Go/&Views", "&Save view as…", ("Ctrl+Shift+S",)),
    Entry("shortcuts", "&Help", "&Keyboard and mouse", ("?", "F1")),
    Entry("faults", "&Help", "What could not be &read…"),
    Entry(SEPARATOR, "&Help", ""),
    Entry("about", "&Help", "&About Bilateral Explorer"),
)
"""All actions in the order of the menus."""

CORRECTING = "&Edit/C&orrect"
"""The menu of what can be corrected, which those of events show too."""

MENU_ORDER = ("&File", "&Edit", "&View", "&Go", "&Help")


def plain(text: str) -> str:
    """The words of an action or menu without the mark of its mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").partition("\t")[0]


def key_words(keys: str) -> str:
    """A shortcut as it is written on this system."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def menu_words(path: str) -> str:
    """Where a menu stands: ``View › Lanes``."""
    return " › ".join(plain(tr(part)) for part in path.split("/"))


LANE_NAMES = {
    "kind": mark("Lanes: Kind"),
    "pair": mark("Lanes: Pair"),
    "source": mark("Lanes: Source"),
    "none": mark("Lanes: None"),
}
"""What the button of the lanes says."""


def lanes_words(lanes: str) -> str:
    """What the button of the lanes says: ``Lanes: Kind ▾``."""
    return f"{tr(LANE_NAMES[lanes])} ▾"


def make_actions(parent: QObject) -> dict[str, QAction]:
    """The actions of the table by name; those of a group exclude one another."""
    actions: dict[str, QAction] = {}
    groups: dict[str, QActionGroup] = {}
    for entry in ENTRIES:
        if not entry.name:
            continue
        action = QAction(tr(entry.text), parent)
        action.setObjectName(entry.name)
        if entry.keys and not entry.local:
            action.setShortcuts([QKeySequence(key) for key in entry.keys])
        if entry.tip:
            action.setToolTip(tr(entry.tip))
        if entry.group:
            action.setCheckable(True)
            groups.setdefault(entry.group, QActionGroup(parent)).addAction(action)
        action.setCheckable(entry.checkable or bool(entry.group))
        actions[entry.name] = action
    return actions


def fill_menus(bar: QMenuBar, actions: Mapping[str, QAction]) -> dict[str, QMenu]:
    """Fill a menu bar from the table; the menus by their path."""
    menus: dict[str, QMenu] = {}
    for title in MENU_ORDER:
        menus[title] = bar.addMenu(tr(title))
    for entry in ENTRIES:
        menu = _menu(menus, entry.menu)
        if not entry.name:
            menu.addSeparator()
            continue
        action = actions[entry.name]
        if entry.local:
            # The timeline handles these keys itself; the menu only says so.
            action.setText(f"{tr(entry.text)}\t{QKeySequence(entry.keys[0]).toString()}")
        menu.addAction(action)
    return menus


def _menu(menus: dict[str, QMenu], path: str) -> QMenu:
    if path not in menus:
        above, _, title = path.rpartition("/")
        menus[path] = menus[above].addMenu(tr(title))
    return menus[path]
