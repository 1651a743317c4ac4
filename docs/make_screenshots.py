"""Make the pictures of the window: python docs/make_screenshots.py [--all FOLDER [--only WORD]].

Without arguments it makes the pictures that README.md and docs/guide.md show, in docs/pictures/. With --all
it makes every state of the window and every scene of the timeline in both themes and two sizes, to be looked
at, in FOLDER; --only leaves out those whose name does not hold WORD. No screen is needed. Set
QT_SCALE_FACTOR=2 for a screen scaled by 200 %.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
if sys.platform.startswith("linux"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np  # noqa: E402
from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtGui import QColor, QImage  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QDialog, QWidget  # noqa: E402
from scenes import ANCIENT, SCENES, STRESS, ancient, crowded  # noqa: E402

from explorer.app import Program  # noqa: E402
from explorer.chronicle.chronicle import Chronicle, ThreadKey  # noqa: E402
from explorer.extraction.load import load_chronicle  # noqa: E402
from explorer.resources import folder  # noqa: E402
from explorer.window.reader.looks import Looks  # noqa: E402
from explorer.window.theme_switch import make_application  # noqa: E402

SIZES = ((1400, 860), (1024, 640))
THEMES = ("light", "dark")


def settle(milliseconds: int = 60) -> None:
    """Let the window lay itself out and paint."""
    QTest.qWait(milliseconds)


def save(widget: QWidget, path: Path, keep: Sequence[str] = ()) -> None:
    """Save a widget; with colours to ``keep`` in 256 of these and the most frequent, a third of the bytes."""
    settle()
    path.parent.mkdir(parents=True, exist_ok=True)
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    if keep:
        image = fewer_colors(image, keep)
    image.save(str(path), "PNG", 0)
    print(path)


def fewer_colors(image: QImage, keep: Sequence[str]) -> QImage:
    """The same picture in 256 colours."""
    pixels = np.frombuffer(image.constBits(), dtype=np.uint32)
    colors, counts = np.unique(pixels, return_counts=True)
    kept = [QColor(color).rgb() for color in dict.fromkeys(keep)]
    table = (kept + colors[np.argsort(-counts, kind="stable")].tolist())[:256]
    flags = Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither
    return image.convertToFormat(QImage.Format.Format_Indexed8, table, flags)


def open_program(chronicle: Chronicle, size: tuple[int, int], theme: str) -> Program:
    """The window at a size in a theme, without animation."""
    program = Program(make_application())
    program.window.commands["reduce_motion"].setChecked(True)
    program.switch.choose(theme)
    program.window.resize(*size)
    program.window.show()
    settle()
    program.show_chronicle(chronicle)
    settle()
    return program


def select_told_often(program: Program) -> None:
    """Select the event in view that the most passages tell, disagreements first."""
    events = program.session.chronicle.events
    program.commands.choose(
        max(program.session.shown, key=lambda p: (bool(events[p].disagreement), len(events[p].mentions), p))
    )


def show_pair(name: str) -> Callable[[Program], None]:
    """Show the thread of the pair written "A–B"."""

    def show(program: Program) -> None:
        keys = [key for key in program.session.chronicle.threads if str(key.pair) == name]
        program.session.set_threads(tuple(keys[:1]))
        select_told_often(program)

    return show


def search(words: str) -> Callable[[Program], None]:
    """Search for words."""
    return lambda program: program.window.top_bar.search.setText(words)


def hide_every_kind(program: Program) -> None:
    """Switch all kinds off."""
    program.filtering.hide_kinds(frozenset(program.kinds))


def look_up(program: Program, words: str) -> None:
    """Open the command palette on words."""
    program.palette.open()
    program.palette.palette.field.setText(words)


def move_panels(program: Program) -> None:
    """Lay the kinds upon the tree, and put the sources below the timeline."""
    program.window.docks.lay_upon("kinds", "tree")
    program.window.docks.move("sources", "bottom")
    select_told_often(program)


STATES: dict[str, Callable[[Program], None]] = {
    "start": lambda program: None,
    "selected": select_told_often,
    "search": search("embassy"),
    "search-no-hits": search("zebra"),
    "filtered-out": hide_every_kind,
    "all-events": lambda program: program.commands.run("search_all"),
    "lanes-source": lambda program: program.session.set_lanes("source"),
    "lanes-none": lambda program: program.session.set_lanes("none"),
    "fit": lambda program: program.commands.run("fit"),
    "palette": lambda program: program.palette.open(),
    "palette-words": lambda program: look_up(program, "mex"),
    "panels": move_panels,
}


def show_table(program: Program) -> None:
    """A pair filtered to one kind, and its events as a table."""
    show_pair("Bolivia–United States")(program)
    program.filtering.hide_kinds(frozenset(program.kinds) - {"mission", "relations", "aid"})
    program.commands.run("fit")
    program.window.commands["table"].trigger()


def show_two(program: Program) -> None:
    """Two pairs one below another."""
    keys = {str(key.pair): key for key in program.session.chronicle.threads}
    show_pair("Bolivia–Mexico")(program)
    program.session.set_compared((keys["Bolivia–Mexico"], keys["Mexico–Mongolia"]))
    program.commands.run("fit")


GUIDE: dict[str, Callable[[Program], None]] = {
    "guide-table": show_table,
    "guide-compare": show_two,
    "guide-review": lambda program: program.commands.run("review"),
}
"""The pictures of the user guide beside those of the README."""


def picture_story(chronicle: Chronicle, size: tuple[int, int], theme: str, path: Path) -> None:
    """One picture of a story."""
    program = open_program(chronicle, size, theme)
    show_pair("Bolivia–Mexico")(program)
    program.commands.run("fit")
    program.story.begin()
    view = program.story.view
    assert view is not None
    view.showNormal()
    view.resize(*size)
    kinds = [program.switch.skin.kind_color(kind) for kind in program.kinds.values()]
    save(view, path, kinds)
    program.story.end()
    program.window.close()


EMPTY: dict[str, Callable[[Program], None]] = {"empty-folder": lambda program: None}

DIALOGS = ("shortcuts", "about", "fault")


def read(program: Program, size: tuple[int, int]) -> QWidget:
    """The reader, opened at the passage of the event that the most passages tell."""
    select_told_often(program)
    program.commands.run("open_passage")
    assert program.desk.guide is not None
    window = program.desk.guide.window
    window.resize(*size)
    settle()
    return window


def everything(out: Path, only: str = "") -> None:
    """Every state, scene, pair and dialog whose name holds ``only``."""
    seeds = load_chronicle([folder("seeds")])
    sets = ((lambda: seeds, STATES | SCENES), (ancient, ANCIENT), (crowded, STRESS), (nothing, EMPTY))
    for make, states in sets:
        wanted = {name: act for name, act in states.items() if only in name}
        chronicle = make() if wanted else Chronicle()
        for size, theme in product(SIZES, THEMES):
            for name, act in wanted.items():
                picture(chronicle, size, theme, act, out / f"{name}-{size[0]}x{size[1]}-{theme}.png")
    for size, theme in product(SIZES, THEMES) if only in "reader" else ():
        picture_reader(seeds, size, theme, out / f"reader-{size[0]}x{size[1]}-{theme}.png")
    for key in seeds.threads:
        if isinstance(key, ThreadKey) and key.pair and only in (name := f"pair-{key.pair}"):
            picture(seeds, SIZES[0], "light", show_pair(str(key.pair)), out / f"{name}.png")
    for name in DIALOGS:
        if only in f"dialog-{name}":
            picture_dialog(seeds, name, out / f"dialog-{name}.png")


def nothing() -> Chronicle:
    """What an empty folder gives."""
    with tempfile.TemporaryDirectory() as empty:
        return load_chronicle([Path(empty)])


def picture_dialog(chronicle: Chronicle, name: str, path: Path) -> None:
    """One picture of a dialog."""
    program = open_program(chronicle, SIZES[0], "light")
    select_told_often(program)
    if name == "fault":
        program.faults.tell("RuntimeError: a part is broken", "Traceback …")
    program.commands.run(name)
    settle()
    save(program.window.findChildren(QDialog)[-1], path)
    program.window.close()


def picture(
    chronicle: Chronicle,
    size: tuple[int, int],
    theme: str,
    act: Callable[[Program], None],
    path: Path,
    *,
    small: bool = False,
) -> None:
    """One picture of the window after ``act``; a ``small`` file has fewer colours, but those of all kinds."""
    program = open_program(chronicle, size, theme)
    act(program)
    kinds = [program.switch.skin.kind_color(kind) for kind in program.kinds.values()]
    save(program.window, path, kinds if small else ())
    program.window.close()


def picture_reader(
    chronicle: Chronicle, size: tuple[int, int], theme: str, path: Path, *, small: bool = False
) -> None:
    """One picture of the reader; a ``small`` file has fewer colours."""
    program = open_program(chronicle, SIZES[0], theme)
    show_pair("Bolivia–United States")(program)
    looks = Looks(program.switch.skin, program.kinds)
    colors = [looks.line(kind) for kind in program.kinds]
    colors += [looks.ground(kind, strong=strong) for kind in program.kinds for strong in (False, True)]
    save(read(program, size), path, colors if small else ())
    program.window.close()


def main() -> None:
    """Make the pictures asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", metavar="FOLDER", type=Path)
    parser.add_argument("--only", metavar="WORD", default="")
    wanted = parser.parse_args()
    if wanted.all:
        everything(wanted.all, wanted.only)
        return
    chronicle = load_chronicle([folder("seeds")])
    for theme in THEMES:
        path = ROOT / "docs" / "pictures" / f"window-{theme}.png"
        picture(chronicle, SIZES[0], theme, show_pair("Bolivia–Mexico"), path, small=True)
        path = ROOT / "docs" / "pictures" / f"reader-{theme}.png"
        picture_reader(chronicle, SIZES[0], theme, path, small=True)
    for name, act in GUIDE.items():
        picture(chronicle, SIZES[0], "light", act, ROOT / "docs" / "pictures" / f"{name}.png", small=True)
    picture_story(chronicle, (1280, 720), "dark", ROOT / "docs" / "pictures" / "guide-story.png")


if __name__ == "__main__":
    main()
