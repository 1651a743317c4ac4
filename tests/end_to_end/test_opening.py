"""Opening from the command line, reading while files change, and stopping, in a real X window."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.cli import main
from tests.end_to_end.conftest import ROOT, Start

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(180)]

TREATY = "Chile and Peru\n\nOn 12 May 1929 Chile and Peru signed a treaty in Lima.\n"
VISIT = "\nOn 3 March 1987 the Chilean president visited Lima.\n"


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder with one article."""
    place = tmp_path / "articles"
    place.mkdir()
    (place / "lima.txt").write_text(TREATY, encoding="utf-8")
    return place


def test_a_folder_named_on_the_command_line_is_opened(starting: Start, articles: Path) -> None:
    with starting([articles]) as running:
        state = running.until(lambda state: state["marks"] and "hint" in state["bars"])
        assert state["thread"] == "Chile – Peru"
        assert len(state["bars"]["hint"].splitlines()) == 3
        running.hands.click(*state["offers"]["Got it"])
        running.until(lambda state: "hint" not in state["bars"])


def test_a_file_that_changes_is_read_again_and_its_new_event_gone_to(starting: Start, articles: Path) -> None:
    with starting([articles]) as running:
        before = running.until(lambda state: state["marks"])["range"]
        (articles / "lima.txt").write_text(TREATY + VISIT, encoding="utf-8")
        state = running.until(lambda state: "changes" in state["bars"])
        assert state["bars"]["changes"] == "lima.txt was read again: 1 event new."
        assert state["shown"] == 2
        assert state["range"] == before
        running.hands.click(*state["offers"]["Show them"])
        running.hands.press("Down")
        running.hands.press("Return")
        running.until(lambda state: state["selected"] == "Chilean president visits Lima")


def test_escape_stops_reading_and_the_rest_can_be_read(starting: Start, tmp_path: Path) -> None:
    many = tmp_path / "many"
    many.mkdir()
    for number in range(40):
        for seed in sorted((ROOT / "seeds").glob("*.txt")):
            text = seed.read_text(encoding="utf-8")
            (many / f"{number:02}-{seed.name}").write_text(f"{text}\n\nNumber {number}.\n", encoding="utf-8")
    with starting([many], busy=True) as running:
        state = running.until(lambda state: "reading" in state["bars"] and state["thread"])
        assert " of 200 files read · " in state["bars"]["reading"]
        assert state["thread"] == "All events"
        running.hands.press("Escape")
        state = running.until(lambda state: "Read the rest" in state["offers"])
        assert state["bars"]["reading"].startswith("Stopped after ")
        read = state["documents"]
        assert 0 < read < 200
        running.hands.click(*state["offers"]["Read the rest"])
        running.until(lambda state: state["documents"] > read or " files read" in str(state["bars"]))
        # The window closes at once, though much is left to be read.
        with running.hands.held("Control"):
            running.hands.press("q")
        assert running.process.wait(10) == 0


def test_a_path_that_does_not_exist_is_named(starting: Start, tmp_path: Path) -> None:
    missing = tmp_path / "nowhere.txt"
    with starting([missing]) as running:
        state = running.until(lambda state: state["message"] == "No article could be read")
        assert state["page"] == f"{missing}: does not exist."
        assert "Open folder…" in state["offers"]
    assert f"explorer: {missing}: does not exist" in (tmp_path / "stderr").read_text()


def test_a_figure_that_is_opened_shows_its_articles_and_its_events(
    starting: Start, articles: Path, tmp_path: Path
) -> None:
    (articles / "lima.txt").write_text(TREATY + VISIT, encoding="utf-8")
    figure = tmp_path / "figure.svg"
    assert main(["export", str(articles), "--to", "1950", "--output", str(figure)]) == 0
    with starting([figure]) as running:
        state = running.until(lambda state: state["marks"])
        assert (state["thread"], state["shown"], state["documents"]) == ("Chile and Peru", 1, 1)
