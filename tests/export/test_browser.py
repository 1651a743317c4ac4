"""Files for browsers, opened in a headless Chromium; each test is skipped where that is not installed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from benchmarks.peers.pages import BROWSERS, PACKAGE, check_page, check_slides, installed_slides
from explorer.export.figure.figure import draw_figure
from explorer.export.figure.size import Size
from explorer.export.image import FontMeasure
from explorer.export.save import save_figure
from explorer.timeline.theme import load_themes
from tests.export.images import difference
from tests.export.told import CONTENTS, EVENTS, KINDS

BROWSER = next(filter(None, map(shutil.which, BROWSERS)), "")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.browser,
    pytest.mark.skipif(not BROWSER, reason="Chromium (chromium) is not installed"),
    pytest.mark.timeout(240),
]


def test_the_web_page_works_and_asks_for_nothing(tmp_path: Path) -> None:
    assert check_page(BROWSER, CONTENTS, tmp_path) == []


def test_timelinejs_makes_a_slide_of_every_event(tmp_path: Path) -> None:
    slides = installed_slides()
    if slides is None:
        pytest.skip(f"TimelineJS (npm install --global {PACKAGE}) is not installed")
    assert check_slides(BROWSER, CONTENTS, tmp_path, slides) == []


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("title", ["Chile – Peru", "العلاقات بين البلدين"], ids=["latin", "arabic"])
def test_a_browser_draws_the_svg_like_the_png(tmp_path: Path, title: str) -> None:
    figure = draw_figure(
        EVENTS, KINDS, title=title, size=Size(1000, 600), theme=load_themes()["light"], measure=FontMeasure()
    )
    save_figure(figure, tmp_path / "view.png")
    save_figure(figure, tmp_path / "view.svg")
    other = tmp_path / "other.png"
    command = [BROWSER, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
    window = ["--window-size=1000,600", f"--screenshot={other}", (tmp_path / "view.svg").as_uri()]
    subprocess.run([*command, *window], capture_output=True, check=True, timeout=180)
    assert difference(QImage(str(tmp_path / "view.png")), QImage(str(other))) < 0.01
