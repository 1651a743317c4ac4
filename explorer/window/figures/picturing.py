"""Pictures without a screen: the window as it stands, and a figure for each pair."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtWidgets import QApplication, QWidget

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.kind import Kind
from explorer.chronicle.relations.standings import load_standings
from explorer.errors import OutputError
from explorer.export.data.data_file import make_folder, write_all
from explorer.export.figure.figure import draw_figure
from explorer.export.figure.fitting import View
from explorer.export.figure.size import Size
from explorer.export.image import FontMeasure
from explorer.export.save import file_name, save_figure
from explorer.timeline.theme import load_themes

SIZE = Size(1600, 900)


def picture_window(window: QWidget, path: Path) -> Path:
    """Save ``window`` as it stands to ``path``, a PNG file. Raises OutputError."""
    QApplication.processEvents()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not window.grab().save(buffer, "PNG"):
        raise OutputError("the picture of the window could not be encoded as PNG")
    make_folder(path.parent)
    write_all({path: bytes(buffer.data().data())})
    return path


def picture_threads(chronicle: Chronicle, kinds: Mapping[str, Kind], folder: Path) -> list[Path]:
    """Save a figure of each pair's events into ``folder``; the files, in order. Raises OutputError."""
    make_folder(folder)
    theme, measure = load_themes()["light"], FontMeasure()
    standings = load_standings(chronicle.events)
    written = []
    for key in chronicle.threads:
        if key.pair:
            path = folder / file_name(str(key.pair), ".png")
            events = chronicle.thread(key)
            known = standings.get(key.pair)
            view = View(relations=(known,) if known else ())
            figure = draw_figure(
                events, kinds, title=str(key), size=SIZE, theme=theme, measure=measure, view=view
            )
            save_figure(figure, path)
            written.append(path)
    return written
