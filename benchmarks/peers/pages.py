"""Opens what is exported for browsers in a headless Chromium, and says what does not hold.

    python benchmarks/peers/pages.py [PATH…] [--browser chromium]

Of the web page: that its search, its kinds and its wider timeline work, that a mark leads to its event, and
that the page asks for nothing and has nothing refused by its policy. Of the file for TimelineJS: that
TimelineJS itself, as npm has installed it or else installs it into a temporary folder, makes a slide of every
event without an error. Needs ``chromium``, and ``npm`` for TimelineJS, which without it is left out with a
word. Ends with 1 when something does not hold. ``tests/export/test_browser.py`` asks the same of a few
events.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
from html import unescape
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from explorer.chronicle.chronicle import Chronicle
from explorer.export.data.contents import Contents, contents_of
from explorer.export.data.data_file import write_pieces
from explorer.export.data.formats import format_named
from explorer.extraction.load import load_chronicle
from explorer.resources import folder

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
PACKAGE = "@knight-lab/timelinejs"

WATCH = """<script>const refused = [];
addEventListener("securitypolicyviolation", (event) => refused.push(event.blockedURI));</script>"""

TRY_PAGE = """<script>
addEventListener("load", () => {
  const by = (id) => document.getElementById(id), told = { refused };
  const shown = () => [...by("events").children].filter((entry) => !entry.hidden).length;
  const type = (words) => { by("search").value = words; by("search").dispatchEvent(new Event("input")); };
  told.entries = shown();
  told.marks = document.querySelectorAll("#plot a").length;
  type("no such words anywhere"); told.none = shown(); told.said = !by("none").hidden;
  type(WORDS); told.found = shown(); told.counted = by("count").textContent; type("");
  const box = document.querySelector("#kinds input"); box.click(); told.fewer = shown(); box.click();
  told.again = shown();
  by("in").click(); told.wider = by("wide").style.width;
  location.hash = "#e2";
  setTimeout(() => {
    told.here = document.querySelector("a.here")?.id; told.focus = document.activeElement.id;
    told.unnamed = [...document.querySelectorAll("input, button")].filter((part) =>
      !part.labels?.length && !part.textContent.trim() && !part.getAttribute("aria-label")).length;
    told.asked = performance.getEntriesByType("resource").map((one) => one.name);
    document.documentElement.setAttribute("data-told", JSON.stringify(told));
  }, 200);
});
</script>"""

TRY_SLIDES = """<!DOCTYPE html><meta charset="utf-8"><link rel="stylesheet" href="timeline.css">
<div id="t" style="width:1200px;height:700px"></div><script>window.faults = [];
addEventListener("error", (event) => faults.push(event.message)); const real = console.error;
console.error = (...words) => { faults.push(words.join(" ")); real(...words); };</script>
<script src="timeline.js"></script><script src="data.js"></script><script>
const made = new TL.Timeline("t", DATA, { hash_bookmark: false });
setTimeout(() => {
  const slides = made.config.events.length, markers = document.querySelectorAll(".tl-timemarker").length;
  const told = { slides, markers, faults, drawn: document.querySelectorAll(".tl-slide").length };
  document.documentElement.setAttribute("data-told", JSON.stringify(told));
}, 3000);
</script>"""


def told_by(browser: str, page: Path) -> dict[str, Any]:
    """What the script of a page told. Raises RuntimeError when it told nothing."""
    command = [
        *(browser, "--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files"),
        *("--virtual-time-budget=20000", "--disable-background-networking"),
        *("--disable-component-update", "--window-size=1280,900", "--dump-dom", page.as_uri()),
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=180, check=False)
    found = re.search(r'data-told="([^"]*)"', done.stdout)
    if found is None:
        raise RuntimeError(f"{page.name} told nothing: {done.stderr[-500:]}")
    told: dict[str, Any] = json.loads(unescape(found[1]))
    return told


def check_page(browser: str, contents: Contents, work: Path) -> list[str]:
    """What does not hold of the web page."""
    page = work / "page.html"
    write_pieces(format_named("html").pieces(contents), page)
    words = contents.events[1].title
    tried = page.read_text(encoding="utf-8")
    tried = tried.replace("<title>", WATCH + "<title>", 1)
    tried = tried.replace("</body>", TRY_PAGE.replace("WORDS", json.dumps(words)) + "</body>")
    (work / "tried.html").write_text(tried, encoding="utf-8")
    told = told_by(browser, work / "tried.html")
    count = len(contents.events)
    first = sum(event.kind != _first_kind(contents) for event in contents.events)
    print(f"web page: {told}")
    expected = {
        "every event has an entry": told["entries"] == count,
        "every event has a mark": told["marks"] == count,
        "words that nothing holds leave nothing": told["none"] == 0 and told["said"],
        "words of a title find it": 1 <= told["found"] < count,
        "the search says how many": told["counted"].startswith(f"{told['found']} of "),
        "a kind can be left out": (told["fewer"], told["again"]) == (first, count),
        "the timeline becomes wider": told["wider"] == "200%",
        "the event in the address is marked and has the keyboard": (told["here"], told["focus"])
        == ("t2", "e2"),
        "every field and button has a name": told["unnamed"] == 0,
        f"nothing is asked for {told['asked']}": not told["asked"],
        f"nothing had to be refused {told['refused']}": not told["refused"],
    }
    return [words for words, holds in expected.items() if not holds]


def _first_kind(contents: Contents) -> str:
    told = {event.kind for event in contents.events}
    return next(key for key in contents.kinds if key in told)


def installed_slides() -> Path | None:
    """Where npm has installed TimelineJS for all programs; None where it has not, or does not work."""
    npm = shutil.which("npm")
    if npm is None:
        return None
    command = [npm, "root", "--global"]
    try:
        root = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout.strip()
    except subprocess.SubprocessError:
        return None
    dist = Path(root) / PACKAGE / "dist"
    return dist if (dist / "js" / "timeline.js").is_file() else None


def fetched_slides(work: Path) -> Path | None:
    """TimelineJS, installed by npm into a temporary folder; None where there is no npm."""
    npm = shutil.which("npm")
    if npm is None:
        return None
    subprocess.run([npm, "install", "--silent", "--no-save", PACKAGE], cwd=work, check=True, timeout=300)
    return work / "node_modules" / PACKAGE / "dist"


def check_slides(browser: str, contents: Contents, work: Path, dist: Path) -> list[str]:
    """What does not hold of the file for TimelineJS, which is in the folder ``dist``."""
    (work / "timeline.js").write_bytes((dist / "js" / "timeline.js").read_bytes())
    (work / "timeline.css").write_bytes((dist / "css" / "timeline.css").read_bytes())
    data = "".join(map(str, format_named("timelinejs").pieces(contents)))
    (work / "data.js").write_text(f"const DATA = {data};", encoding="utf-8")
    (work / "slides.html").write_text(TRY_SLIDES, encoding="utf-8")
    told = told_by(browser, work / "slides.html")
    version = json.loads((dist.parent / "package.json").read_text(encoding="utf-8"))["version"]
    print(f"TimelineJS {version}: {told}")
    count = len(contents.events)
    expected = {
        "every event is a slide": told["slides"] == count,
        "every event has a marker": told["markers"] == count,
        f"no error is reported {told['faults'][:3]}": not told["faults"],
    }
    return [f"TimelineJS: {words}" for words, holds in expected.items() if not holds]


def main() -> int:
    """Check and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--browser", default=next((name for name in BROWSERS if shutil.which(name)), None))
    args = parser.parse_args()
    if args.browser is None:
        print("there is no Chromium to open pages in")
        return 2
    chronicle: Chronicle = load_chronicle(args.paths or [folder("seeds")])
    contents = contents_of(chronicle, chronicle.events, "All events")
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        missed = check_page(args.browser, contents, work)
        dist = installed_slides() or fetched_slides(work)
        if dist is None:
            print("TimelineJS: left out, there is no npm")
        else:
            missed += check_slides(args.browser, contents, work, dist)
    print("\n".join(f"does not hold: {words}" for words in missed) or "all holds")
    return int(bool(missed))


if __name__ == "__main__":
    sys.exit(main())
