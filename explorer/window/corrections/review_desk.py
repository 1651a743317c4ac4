"""Steps through the events of which the rules were least sure, and keeps what the reader decides."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.corrections.correction import Correction
from explorer.chronicle.corrections.review import Doubt, Doubting, undecided
from explorer.chronicle.event import Event
from explorer.language import tr
from explorer.window.background import Background
from explorer.window.commands import Commands
from explorer.window.corrections.applying import MANY
from explorer.window.corrections.desk import TOLD, CorrectionDesk
from explorer.window.corrections.review_bar import ReviewBar
from explorer.window.main_window import MainWindow
from explorer.window.session import Session
from explorer.window.views.reaching import make_way


class ReviewDesk(QObject):
    """Goes from doubt to doubt; what is decided is a correction like any other and can be undone."""

    def __init__(
        self, window: MainWindow, session: Session, commands: Commands, corrections: CorrectionDesk
    ) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._commands, self._corrections = commands, corrections
        self.bar = ReviewBar()
        window.add_bar(self.bar)
        self.queue: tuple[Doubt, ...] = ()
        self._at = 0
        self._doubting = Doubting()
        self._found: tuple[Chronicle, tuple[Doubt, ...]] = (Chronicle(), ())
        self._background = Background(self)
        self._background.done.connect(self._take)
        acts: dict[str, Callable[[], object]] = {
            "review": self.begin,
            "review_accept": partial(self._decide, "confirm"),
            "review_reject": partial(self._decide, "hide"),
            "review_merge": self._merge,
            "review_next": partial(self.step, 1),
            "review_previous": partial(self.step, -1),
            "review_end": self.end,
        }
        commands.add(acts)
        self.bar.asked.connect(commands.run)
        for signal in (session.chronicle_changed, session.corrections_changed):
            signal.connect(self._renew)

    @property
    def current(self) -> Doubt | None:
        """The doubt that is shown."""
        return self.queue[self._at] if self._at < len(self.queue) else None

    def begin(self) -> None:
        """Show the first doubtful event, or say that there is none."""
        self._at = 0
        self._find()

    def close(self) -> None:
        """Look for nothing any more."""
        self._background.close()

    def end(self) -> None:
        """Review no further; what was decided stays."""
        self.queue = ()
        self._background.forget()
        self.bar.hide()
        self._window.detail.setFocus()

    def step(self, direction: int) -> None:
        """Go to the next doubt (1) or the one before (-1); round at the ends."""
        if self.queue:
            self._at = (self._at + direction) % len(self.queue)
            self._show()

    def _find(self) -> None:
        """Look for what is doubtful: at once among few events, else beside the window."""
        chronicle = self._session.chronicle
        if chronicle is self._found[0]:
            self._take(self._found)
        elif len(chronicle.events) < MANY:
            self._take((chronicle, self._doubting.found(chronicle)))
        else:
            if self.bar.isHidden():
                self._say(tr("Looking for doubtful events…"))
            self._background.start(lambda: (chronicle, self._doubting.found(chronicle)))

    def _take(self, found: tuple[Chronicle, tuple[Doubt, ...]]) -> None:
        """Begin with what was found, or go on."""
        self._found = found
        self._go_on()
        if not self.queue and self.bar.isHidden():
            self._say(tr("No event is doubtful"))

    def _go_on(self) -> None:
        """Show the doubt that was shown, if it is one still, else that which comes next."""
        before, session = self.current, self._session
        self.queue = undecided(self._found[1], session.chronicle, session.corrected.marks)
        last = max(len(self.queue) - 1, 0)
        self._at = self.queue.index(before) if before in self.queue else min(self._at, last)
        if self.queue:
            self._show()
        elif not self.bar.isHidden():
            self.end()
            self._say(tr("Every doubtful event has been decided on"))

    def _renew(self) -> None:
        """Something was corrected, or read again: go on with what is still doubtful."""
        if self.bar.isHidden():
            return
        if len(self._session.chronicle.events) >= MANY:
            self._go_on()  # with what was found before, until it is known what is new
        if self.queue:
            self._find()

    def _event(self, identity: str) -> Event | None:
        position = self._session.chronicle.positions.get(identity)
        return None if position is None else self._session.chronicle.events[position]

    def _decide(self, act: str) -> None:
        event = self._event(self.current.event) if self.current else None
        if event is not None:
            self._do(self._corrections.new(act, self._corrections.passages(event)))

    def _do(self, correction: Correction) -> None:
        decided = self.current
        self._corrections.do(correction)
        if self._corrections.applying.is_busy and self.current is decided:
            self.queue = tuple(doubt for doubt in self.queue if doubt is not decided)
            self._at = min(self._at, max(len(self.queue) - 1, 0))
            self._show()
        if not self.queue:
            self._say(tr("Every doubtful event has been decided on"))

    def _merge(self) -> None:
        """Make one event of the two that may be the same."""
        doubt = self.current
        both = [self._event(identity) for identity in (doubt.event, doubt.other)] if doubt else []
        if len(both) == 2 and None not in both:
            passages = tuple(one for event in both if event for one in self._corrections.passages(event))
            self._do(self._corrections.new("merge", passages))

    def _show(self) -> None:
        doubt = self.current
        position = self._session.chronicle.positions.get(doubt.event) if doubt else None
        if doubt is None or position is None:
            return
        make_way(self._window, self._session, position)
        self._commands.choose(position)
        place = tr("Doubtful {number} of {count}", number=self._at + 1, count=len(self.queue))
        self.bar.show_doubt(f"{place}: {self.reason_words(doubt)}", merges=bool(doubt.other))

    def reason_words(self, doubt: Doubt) -> str:
        """Why an event is doubtful, in a sentence."""
        event, other = self._event(doubt.event), self._event(doubt.other)
        if doubt.reason == "duplicate" and other is not None:
            return tr("may be the same as “{title}”", title=other.title)
        told = event.mentions[0].date_text if event else ""
        return {
            "disagreement": tr("its accounts differ"),
            "date": tr("its date is not told outright: “{words}”", words=told),
            "pair": tr("the passage names neither of its two countries"),
            "kind": tr("no kind could be told"),
        }.get(doubt.reason, "")

    def _say(self, words: str) -> None:
        self._window.statusBar().showMessage(words, TOLD)
