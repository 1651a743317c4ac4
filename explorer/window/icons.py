"""The icons of the window: drawings of the Lucide set in the colours of the theme, sharp on every screen.

The drawings come with the package ``lucide``, which keeps them as SVG files in one archive. Where it is not
installed, icons are blank and words stand alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

SIDE = 16
"""The side of an icon in a menu or button, in pixels that do not depend on the screen."""

ARCHIVE = "lucide.zip"

ACTIONS: Mapping[str, str] = {
    "open_files": "file-text",
    "open_folder": "folder-open",
    "open_seeds": "library",
    "reload": "refresh-cw",
    "open_link": "link",
    "export": "download",
    "export_data": "table-properties",
    "quit": "log-out",
    "find": "search",
    "next_hit": "chevron-down",
    "previous_hit": "chevron-up",
    "copy": "copy",
    "copy_link": "link-2",
    "filter": "funnel",
    "clear_filter": "funnel-x",
    "clear": "eraser",
    "zoom_in": "zoom-in",
    "zoom_out": "zoom-out",
    "fit": "maximize",
    "centre": "crosshair",
    "zoom_to_selection": "scan-search",
    "leave_comparison": "ungroup",
    "count_from_event": "timer",
    "calendar_years": "calendar-days",
    "reset_panels": "layout-dashboard",
    "palette": "command",
    "back": "undo-2",
    "forward": "redo-2",
    "previous": "chevron-left",
    "next": "chevron-right",
    "lane_up": "arrow-up",
    "lane_down": "arrow-down",
    "open_passage": "book-open",
    "split_event": "split",
    "go_to_date": "calendar-search",
    "save_view": "save",
    "bookmark": "bookmark",
    "bookmarks": "list",
    "next_common": "chevron-right",
    "previous_common": "chevron-left",
    "next_bookmark": "chevron-right",
    "previous_bookmark": "chevron-left",
    "story": "presentation",
    "present_view": "telescope",
    "present_rows": "rows-3",
    "present_bookmarks": "play",
    "save_view_slides": "images",
    "save_bookmark_slides": "image-down",
    "shortcuts": "keyboard",
    "faults": "triangle-alert",
    "about": "info",
    "next_part": "panel-right",
    "previous_part": "panel-left",
    "previous_document": "chevron-left",
    "next_document": "chevron-right",
    "close": "x",
    "copy_event": "copy",
    "larger": "a-large-small",
    "smaller": "a-arrow-down",
    "first_size": "rotate-ccw",
    "previous_passage": "arrow-up",
    "next_passage": "arrow-down",
    "show_on_timeline": "crosshair",
}
"""The drawings of the actions, by their names."""

PARTS: Mapping[str, str] = {
    "search": "search",
    "menu": "ellipsis",
    "lanes": "rows-3",
    "warning": "triangle-alert",
    "country": "globe",
    "pair": "arrow-right-left",
    "date": "calendar-days",
    "panel": "panels-top-left",
    "closed": "chevron-right",
    "opened": "chevron-down",
    "sort": "arrow-up-down",
    "hint": "lightbulb",
    "reading": "book-open-text",
    "changed": "refresh-cw",
}
"""The drawings of other parts of the window."""


@cache
def drawings() -> Mapping[str, bytes]:
    """The drawings used here as SVG files, by the names that Lucide gives them; none without the package."""
    spec = find_spec("lucide")
    if spec is None or not spec.submodule_search_locations:
        return {}
    wanted = {f"{name}.svg": name for name in (*ACTIONS.values(), *PARTS.values())}
    try:
        with ZipFile(Path(spec.submodule_search_locations[0]) / ARCHIVE) as archive:
            held = wanted.keys() & set(archive.namelist())
            return {wanted[file]: archive.read(file) for file in sorted(held)}
    except (OSError, BadZipFile):
        return {}


def drawing_of(name: str) -> str:
    """The drawing for an action or a part of the window, by its name here; empty where there is none."""
    return ACTIONS.get(name) or PARTS.get(name, "")


@lru_cache(maxsize=512)
def pixmap(name: str, color: str, side: int, ratio: float, room: int = 0) -> QPixmap:
    """An icon of ``side`` pixels in one colour for a screen of a pixel ratio; null without a drawing.

    So many pixels of ``room`` are left empty behind it, or before it where that is negative.
    """
    drawing = drawings().get(drawing_of(name))
    if drawing is None:
        return QPixmap()
    painted = QPixmap(QSize(round((side + abs(room)) * ratio), round(side * ratio)))
    painted.fill(Qt.GlobalColor.transparent)
    painter = QPainter(painted)
    renderer = QSvgRenderer(QByteArray(drawing.replace(b"currentColor", color.encode())))
    renderer.render(
        painter, QRectF(round(max(-room, 0) * ratio), 0, round(side * ratio), round(side * ratio))
    )
    painter.end()
    painted.setDevicePixelRatio(ratio)
    return painted


def icon(name: str, color: str, faint: str, *, side: int = SIDE, room: int = 0) -> QIcon:
    """An icon in ``color``, and in ``faint`` where its action cannot be carried out; sharp on all screens."""
    made = QIcon()
    modes = ((color, QIcon.Mode.Normal), (color, QIcon.Mode.Active), (faint, QIcon.Mode.Disabled))
    for ratio in sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()}):
        for shade, mode in modes:
            made.addPixmap(pixmap(name, shade, side, ratio, room), mode)
    return made
