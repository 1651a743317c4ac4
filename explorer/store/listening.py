"""Listens to processes that read, in a thread of its own: they go on while what they read is being joined."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from threading import Condition, Thread

from explorer.store.crew import Crew
from explorer.store.readers import Answer, Task

MOST_WAITING = 16_000_000
"""Bytes of answers that may wait to be taken; then no more are listened to."""

PATIENCE = 0.05
"""Seconds after which it is asked again whether reading is to go on."""

Told = tuple[Task, Answer | None]
"""A file and what it gave; None where it ended the process that read it."""

TriedAgain = Callable[[Task], bool]
"""Whether a file that ended its process is to be tried once more."""


class Listener:
    """Has a crew read its whole pile, and keeps what it answers until that is taken.

    Until it is stopped, or all is taken, nobody else may ask the crew. ``out_of_room`` says that no process
    could be begun: what is left on the pile then is to be read by other means.
    """

    def __init__(self, crew: Crew, tried_again: TriedAgain, most: int = MOST_WAITING) -> None:
        self._crew, self._tried_again, self._most = crew, tried_again, most
        self._changed = Condition()
        self._waiting: deque[Told] = deque()
        self._size = 0
        self._stopped = self._ended = self.out_of_room = False
        self._fault: BaseException | None = None
        self._thread = Thread(target=self._run, name="listening to readers")

    def begin(self) -> None:
        """Listen from now on."""
        self._thread.start()

    def taken(self, seconds: float = PATIENCE) -> Iterator[Told]:
        """What was answered since, waiting so many seconds at the most for the first.

        Raises what went wrong in listening, once all that was answered before has been taken.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._ended, seconds)
        while (told := self._next()) is not None:
            yield told
        if self._fault is not None:
            raise self._fault

    @property
    def is_done(self) -> bool:
        """Whether nothing is answered any more, and all that was has been taken."""
        with self._changed:
            return self._ended and not self._waiting

    def stop(self) -> None:
        """Listen no more, and wait until that is so."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()
        if self._thread.ident is not None:
            self._thread.join()

    def _next(self) -> Told | None:
        with self._changed:
            if not self._waiting:
                return None
            told = self._waiting.popleft()
            self._size -= _size_of(told)
            self._changed.notify_all()
            return told

    # --- in the thread ------------------------------------------------------------------------------

    def _run(self) -> None:
        try:
            self._listen()
        except OSError:
            self.out_of_room = True
        except BaseException as fault:  # it is raised where answers are taken
            self._fault = fault
        with self._changed:
            self._ended = True
            self._changed.notify_all()

    def _listen(self) -> None:
        while self._crew.is_busy and not self._stopped:
            for told in self._crew.answers(PATIENCE):
                task, answer = told
                if answer is None and self._tried_again(task):
                    self._crew.pile.append(task)
                else:
                    self._keep(told)

    def _keep(self, told: Told) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._size < self._most or self._stopped)
            self._waiting.append(told)
            self._size += _size_of(told)
            self._changed.notify_all()


def _size_of(told: Told) -> int:
    return len(told[1] or "")
