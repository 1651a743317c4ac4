"""Processes are listened to while nobody takes what they answer, up to a bound; what fails is told."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest

from explorer.reading.folder import Source
from explorer.store.crew import Crew
from explorer.store.listening import Listener, Told
from explorer.store.readers import Task

LONG = 5.0


class Answering:
    """Answers for each file with so many bytes; it notes how many it answered."""

    def __init__(self, files: int, size: int = 10, fault: BaseException | None = None) -> None:
        self.pile: deque[Task] = deque(task(number) for number in range(files))
        self.answered, self._size, self._fault = 0, size, fault

    @property
    def is_busy(self) -> bool:
        return bool(self.pile) or self._fault is not None

    def answers(self, seconds: float) -> list[Told]:
        if not self.pile and self._fault is not None:
            raise self._fault
        self.answered += 1
        return [(self.pile.popleft(), b"x" * self._size)]


def task(number: int) -> Task:
    return Task(Source(Path(f"{number}.txt"), f"{number}.txt"), f"digest {number}")


def listener_of(crew: object, most: int = 1_000, *, again: bool = False) -> Listener:
    return Listener(cast(Crew, crew), lambda _: again, most)


def all_of(listener: Listener) -> Iterator[str]:
    while not listener.is_done:
        yield from (told.source.name for told, _ in listener.taken(LONG))


def test_all_answers_come_in_order() -> None:
    listener = listener_of(Answering(40), most=50)
    listener.begin()
    assert list(all_of(listener)) == [f"{number}.txt" for number in range(40)]


def test_files_are_answered_while_nobody_takes_the_answers() -> None:
    crew = Answering(40)
    listener = listener_of(crew)
    listener.begin()
    next(iter(all_of(listener)))
    listener._thread.join(LONG)  # it ends by itself: nothing has to be taken for that
    assert crew.answered == 40


def test_no_more_answers_wait_than_there_is_room_for() -> None:
    crew = Answering(40, size=100)
    listener = listener_of(crew, most=300)
    listener.begin()
    next(listener.taken(LONG))
    listener.stop()
    assert crew.answered <= 1 + 3 + 1


def test_what_was_answered_before_it_was_stopped_can_be_taken() -> None:
    crew = Answering(4)
    listener = listener_of(crew)
    listener.begin()
    listener._thread.join(LONG)
    listener.stop()
    assert len(list(listener.taken(0))) == 4


def test_without_room_for_a_process_that_is_said() -> None:
    listener = listener_of(Answering(2, fault=OSError("no room")))
    listener.begin()
    assert len(list(all_of(listener))) == 2
    assert listener.out_of_room


def test_a_fault_is_raised_where_answers_are_taken() -> None:
    listener = listener_of(Answering(2, fault=ValueError("ours")))
    listener.begin()
    listener._thread.join(LONG)
    with pytest.raises(ValueError, match="ours"):
        list(listener.taken(LONG))


class Ending(Answering):
    """Tells of its first file that its process has ended, and reads it when it is given again."""

    def answers(self, seconds: float) -> list[Told]:
        if not self.answered:
            self.answered += 1
            return [(self.pile.popleft(), None)]
        return super().answers(seconds)


def test_a_file_that_ended_its_process_is_tried_again() -> None:
    listener = listener_of(Ending(3), again=True)
    listener.begin()
    assert sorted(all_of(listener)) == ["0.txt", "1.txt", "2.txt"]


def test_a_file_that_is_not_tried_again_is_told() -> None:
    listener = listener_of(Ending(1))
    listener.begin()
    assert [answer for _, answer in listener.taken(LONG)] == [None]
