"""Figures into files: written beside the target, then put in its place, so that no half file is left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from explorer.errors import InputError, OutputError
from explorer.export.data.data_file import check_target as check_place
from explorer.export.data.data_file import write_all
from explorer.export.manifest import read_manifest
from explorer.export.scene import Figure
from explorer.export.svg import svg_bytes


def _png(figure: Figure) -> list[bytes]:
    from explorer.export.image import png_bytes

    return [png_bytes(figure, number) for number in range(len(figure.pages))]


def _svg(figure: Figure) -> list[bytes]:
    return [svg_bytes(figure, number) for number in range(len(figure.pages))]


def _pdf(figure: Figure) -> list[bytes]:
    from explorer.export.pdf.write import pdf_bytes

    return [pdf_bytes(figure)]


WRITERS: dict[str, Callable[[Figure], list[bytes]]] = {".png": _png, ".svg": _svg, ".pdf": _pdf}
"""The formats by the ending of the file's name, with the bytes of each file that a figure fills.

Qt is imported only by those that paint with it. A PDF holds all pages, the others one each.
"""


LONGEST_NAME = 160
"""Bytes of a proposed name: file systems take some 250, and numbers of pages and endings are added."""


def figure_data(figure: Figure, ending: str) -> list[bytes]:
    """The bytes of the files of a figure in the format of an ending like ``.png``."""
    return WRITERS[ending.lower()](figure)


def file_name(title: str, ending: str) -> str:
    """A name to propose for a file: ``bolivia-mexico.png``; of a long title as much as a disk takes."""
    kept = "".join(letter if letter.isalnum() else "-" for letter in title.casefold())
    whole = "-".join(part for part in kept.split("-") if part)
    short = whole.encode()[:LONGEST_NAME].decode("utf-8", "ignore").rstrip("-")
    return (short or "figure") + ending


def check_ending(text: str) -> Path:
    """The path written as ``text``. Raises OutputError when no format has its ending."""
    path = Path(text)
    if path.suffix.lower() in WRITERS:
        return path
    known = ", ".join(WRITERS)
    ending = f"the ending '{path.suffix}' is unknown" if path.suffix else "it has no ending"
    raise OutputError(f"cannot tell the format of '{path}': {ending}; known are {known}")


def check_target(path: Path) -> None:
    """Raise OutputError, naming the path, when no figure can be written there."""
    check_ending(str(path))
    check_place(path)


def save_figure(figure: Figure, path: Path) -> list[Path]:
    """Write a figure in the format of the path's ending, replacing what stood there; the files written.

    Pages beyond the first that the format cannot hold stand beside it, as ``figure-2.png``; only a page of a
    figure of this program that has several is replaced there. Raises OutputError, naming the path and the
    reason; what stood there then stays as it was.
    """
    check_target(path)
    return save_pages(figure_data(figure, path.suffix), path)


def page_paths(path: Path, pages: int) -> list[Path]:
    """The files of a figure that fills so many: the one named, and ``figure-2.png`` and so on beside it."""
    return [path, *(path.with_name(f"{path.stem}-{page}{path.suffix}") for page in range(2, pages + 1))]


def save_pages(data: Sequence[bytes], path: Path) -> list[Path]:
    """Write the files of a figure as :func:`save_figure` does, and raise what it raises."""
    check_target(path)
    paths = page_paths(path, len(data))
    for beside in paths[1:]:
        _check_beside(beside)
    write_all(dict(zip(paths, data, strict=True)))
    return paths


def _check_beside(path: Path) -> None:
    """Raise OutputError where a further page would replace what the reader has not named."""
    check_target(path)
    if path.exists() and not _is_page(path):
        raise OutputError(f"cannot write '{path}', a further page of the figure: another file has this name")


def _is_page(path: Path) -> bool:
    """Whether a file may be a further page of a figure of this program: one alone on its page is none."""
    try:
        parts = read_manifest(path).spec.parts
    except InputError:
        return False
    return parts.numbered or parts.pages > 1
