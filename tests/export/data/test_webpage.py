from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

from explorer.export.data.webpage import POLICY, web_page
from explorer.export.data.webtimeline import timeline
from explorer.language import load_language, speaking
from tests.export.told import CONTENTS, EVENTS, KINDS, told, with_title

PAGE = "".join(web_page(CONTENTS))
VOID = {"meta", "input"}


class Outline(HTMLParser):
    """The elements of a page; what is closed in the wrong order or not at all is in ``faults``."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.faults: list[str] = []
        self.feed(page)
        self.faults += self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(tag)

    def all(self, name: str) -> list[dict[str, str | None]]:
        return [attrs for tag, attrs in self.seen if tag == name]


def test_every_element_is_closed_where_it_stands() -> None:
    assert Outline(PAGE).faults == []


def test_the_page_names_nothing_outside_itself() -> None:
    named = [item for _, attrs in Outline(PAGE).seen for item in attrs.items()]
    assert all((value or "").startswith("#") for name, value in named if name in ("src", "href"))
    assert "url(" not in PAGE
    assert "@import" not in PAGE


def test_the_page_forbids_itself_the_network() -> None:
    (policy,) = [row for row in Outline(PAGE).all("meta") if row.get("http-equiv")]
    assert policy["content"] == POLICY
    assert POLICY.startswith("default-src 'none'")


def test_every_event_has_an_entry_and_a_mark_that_leads_to_it() -> None:
    outline = Outline(PAGE)
    entries = [f"#{row['id']}" for row in outline.all("li")]
    assert entries == [f"#e{number}" for number in range(1, len(EVENTS) + 1)]
    assert sorted(row["href"] or "" for row in outline.all("a") if row.get("id")) == sorted(entries)


def test_markup_of_a_source_stays_text() -> None:
    page = "".join(web_page(with_title("<script>alert(1)</script> & more")))
    assert "<script>alert" not in page
    assert page.count("<script>") == 1


def test_a_title_cannot_end_the_styles_or_the_script() -> None:
    page = "".join(web_page(replace(with_title("x"), title="</style></script><b>")))
    assert "&lt;/style&gt;&lt;/script&gt;&lt;b&gt;" in page
    assert Outline(page).faults == []


def test_words_that_date_a_passage_are_marked() -> None:
    assert "Relations are established in <mark>1831</mark>." in PAGE


def test_both_colour_schemes_are_there() -> None:
    light, dark = re.findall(r"--k-visit:(#\w+)", PAGE)
    assert (light, dark) == (KINDS["visit"].light, KINDS["visit"].dark)
    assert "@media (prefers-color-scheme:dark)" in PAGE


def test_a_lane_stands_for_each_kind_that_is_told() -> None:
    drawn = "".join(timeline(EVENTS, KINDS))
    lanes = re.findall(r'class="lane k-(\w+)"', drawn)
    assert lanes[:2] == ["visit", "agreement"]
    assert set(lanes) == {event.kind for event in EVENTS}


def test_marks_at_one_place_stand_in_rows_of_their_own() -> None:
    events = tuple(told("1990-05-03", "A meeting", str(number)) for number in range(3))
    drawn = "".join(timeline(events, KINDS))
    assert len(set(re.findall(r'<use href="#m-visit" x="[\d.]+%" y="(\d+)"', drawn))) == 3


def test_an_open_end_reaches_to_the_edge() -> None:
    drawn = "".join(timeline(EVENTS, KINDS))
    bar = re.search(r'from 2001 onwards[^<]*</title><rect x="([\d.]+)%" y="\d+" width="([\d.]+)%"', drawn)
    assert bar is not None
    assert round(float(bar[1]) + float(bar[2])) == 100


def test_no_events_are_a_page_without_a_timeline() -> None:
    page = "".join(web_page(replace(CONTENTS, events=())))
    assert "<svg" not in page
    assert Outline(page).faults == []


def test_the_page_speaks_the_language_of_the_program() -> None:
    with speaking(load_language("es")):
        page = "".join(web_page(CONTENTS))
    assert '<html lang="es">' in page
    for words in (">Sucesos</h2>", ">Búsqueda</label>", "7 sucesos</p>", "Línea de tiempo con 7 sucesos"):
        assert words in page
    for words in ("Timeline", ">Events<", "Search", "Wider", "characters", "{number} of"):
        assert words not in page
