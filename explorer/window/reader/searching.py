"""Searches the document that is open: marks the hits on the page and steps through them."""

from __future__ import annotations

from explorer.language import number_words
from explorer.window.language import tr
from explorer.window.reader.finding import Finder, hit_near
from explorer.window.reader.sheet import Span
from explorer.window.reader.window import ReaderWindow


class Searching:
    """Knows the hits of the words in the window's field, and the one gone to last."""

    def __init__(self, window: ReaderWindow) -> None:
        self._window = window
        self._finder: Finder | None = None
        self._hits: list[Span] = []
        self._hit: int | None = None
        field = window.search
        field.textChanged.connect(self.find)
        field.next_requested.connect(lambda: self.step(1))
        field.previous_requested.connect(lambda: self.step(-1))
        field.leave_requested.connect(window.page.setFocus)

    def look_in(self, finder: Finder) -> None:
        """Search another document for the words that are there."""
        self._finder, self._hit = finder, None
        self.find(self._window.search.text())

    def ask(self) -> None:
        """Put the keyboard into the field for words."""
        self._window.search.setFocus()
        self._window.search.selectAll()

    def find(self, words: str) -> None:
        """Mark the places that hold ``words`` and go to the first from the top of the page on."""
        if self._finder is None:
            return
        start = self._window.page.top_place() if self._hit is None else self._hits[self._hit][0]
        self._hits = self._finder.find(words)
        self._go_to(hit_near(self._hits, start))
        if not words.strip():
            self._window.search.set_hits("")

    def step(self, direction: int) -> None:
        """Go to the next (+1) or previous (-1) hit, round at the ends."""
        if self._hits and self._hit is not None:
            self._go_to((self._hit + direction) % len(self._hits))

    def _go_to(self, hit: int | None) -> None:
        self._hit = hit
        self._window.page.set_hits(self._hits, hit)
        if hit is not None:
            self._window.page.reveal(self._hits[hit])
        number = tr("no hits")
        if hit is not None:
            count = number_words(len(self._hits))
            number = tr("{number} of {total}", number=number_words(hit + 1), total=count)
        self._window.search.set_hits(number)
