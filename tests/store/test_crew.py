"""A crew reads what lies on a pile, replaces who ends, and leaves nobody behind."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import select
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from multiprocessing import Pipe
from multiprocessing.process import BaseProcess
from pathlib import Path
from random import Random
from string import ascii_letters
from time import monotonic

import pytest

from explorer.chronicle.columns import NO_CHOICE, ColumnChoice
from explorer.reading.folder import Source
from explorer.store import crew as module
from explorer.store.crew import Crew
from explorer.store.readers import COPIES, Answer, Task

pytestmark = pytest.mark.timeout(240)  # a process takes long to begin where others keep the machine busy

TEXT = "Chile and Peru\n\nOn {day} May 1929 Chile and Peru signed a treaty in Lima.\n"

Begin = Callable[..., Crew]

copying = pytest.mark.skipif(not COPIES, reason="no process can be copied here")
told_by_proc = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")


@pytest.fixture
def tasks(tmp_path: Path) -> list[Task]:
    made = []
    for number in range(1, 13):
        path = tmp_path / f"{number:02}.txt"
        path.write_text(TEXT.format(day=number), encoding="utf-8")
        made.append(Task(Source(path, path.name), ""))
    return made


@pytest.fixture
def begun() -> Iterator[Begin]:
    crews: list[Crew] = []

    def begin(wanted: int, columns: ColumnChoice = NO_CHOICE) -> Crew:
        crews.append(Crew(wanted, columns))
        return crews[-1]

    yield begin
    for crew in crews:
        crew.end()


def all_of(crew: Crew) -> list[tuple[str, bool]]:
    """The names of what was read, in order, and whether it gave anything."""
    return sorted((task.source.name, answer is not None) for task, answer in answers_of(crew))


def first_answers(crew: Crew) -> list[tuple[Task, Answer | None]]:
    """What is answered at last, after the processes have said that they are ready."""
    while not (found := crew.answers(60)):
        pass
    return found


def answers_of(crew: Crew) -> Iterator[tuple[Task, Answer | None]]:
    while crew.is_busy:
        yield from crew.answers(0.05)


def children_of(process: int) -> list[int]:
    """The numbers of the processes that a process began, as the system tells them."""
    found = []
    for place in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            words = place.read_text().rpartition(")")[2].split()
            if int(words[1]) == process and words[0] != "Z":
                found.append(int(place.parent.name))
    return found


def the_only_one() -> BaseProcess:
    (process,) = multiprocessing.active_children()
    return process


def the_process() -> int:
    number = the_only_one().pid
    assert number is not None
    return number


@copying
@told_by_proc
def test_rules_are_loaded_once_and_copied(tasks: list[Task], begun: Begin) -> None:
    crew = begun(3)
    crew.pile.extend(tasks)
    first_answers(crew)
    assert len(children_of(the_process())) == 2
    assert all(read for _, read in all_of(crew))


def end_of(processes: list[int]) -> Callable[[], bool]:
    """Tells whether these processes, which run now, end within seconds."""
    watched = [os.pidfd_open(process) for process in processes]

    def is_seen() -> bool:
        seen = [bool(select.select([one], [], [], 30)[0]) for one in watched]
        for one in watched:
            os.close(one)
        return all(seen)

    return is_seen


@copying
@told_by_proc
@pytest.mark.parametrize("is_all", [True, False], ids=["all is read", "nothing is wanted any more"])
def test_nobody_is_left_behind(tasks: list[Task], begun: Begin, is_all: bool) -> None:
    crew = begun(2)
    crew.pile.extend(tasks)
    first_answers(crew)
    has_ended = end_of(children_of(the_process()))
    if is_all:
        all_of(crew)
    began = monotonic()
    crew.end()
    assert monotonic() - began < module.GRACE + module.DEATH
    assert multiprocessing.active_children() == []
    assert has_ended()


def test_a_crew_that_has_read_nothing_is_given_no_time_to_end(
    begun: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "GRACE", 60.0)  # more than the slowest machine takes to end processes
    crew = begun(2)
    crew.begin()
    began = monotonic()
    crew.end()
    assert monotonic() - began < module.GRACE
    assert multiprocessing.active_children() == []


@pytest.mark.usefixtures("hostile_folder")
def test_code_in_the_current_folder_is_not_run(tasks: list[Task], begun: Begin) -> None:
    crew = begun(1)
    crew.pile.append(tasks[0])
    assert all_of(crew) == [(tasks[0].source.name, True)]


def test_long_answers_and_many_remembered_columns_do_not_stand_in_each_others_way(
    tmp_path: Path, begun: Begin
) -> None:
    letters = Random(1).choices(ascii_letters, k=150_000)  # which cannot be made smaller
    tasks = []
    for number in range(4):
        path = tmp_path / f"{number}.csv"
        path.write_text(f"date,title\n1929,{''.join(letters)}\n", encoding="utf-8")
        tasks.append(Task(Source(path, path.name), ""))
    known = {f"{number:0700}": {"title": "title"} for number in range(200)}
    crew = begun(1, ColumnChoice(known=known))
    crew.pile.extend(tasks)
    sizes = [len(answer or "") for _, answer in answers_of(crew)]
    assert len(sizes) == 4
    assert min(sizes) > 200_000


def test_no_more_is_given_than_a_connection_holds() -> None:
    long = Path("/" + "n" * 250) / ("x" * 250)
    task = Task(Source(long, str(long), (1 << 60,) * 4), "f" * 64)
    assert len(pickle.dumps(task)) < task.size
    reader = module._Reader(Pipe()[0])
    while reader.has_room(task, 100):
        reader.held.append(task)
    assert 0 < sum(one.size for one in reader.held) <= module.FITS


def test_a_fault_of_the_program_is_told_with_its_place(tasks: list[Task], begun: Begin) -> None:
    crew = begun(1)
    crew.pile.append(tasks[0]._replace(digest=object()))  # type: ignore[arg-type]  # which no record keeps
    ((_, answer),) = first_answers(crew)
    assert isinstance(answer, str)
    assert answer.startswith("Traceback")
    assert "in _read" in answer


def test_only_the_file_amid_which_a_process_ended_is_told(tasks: list[Task], begun: Begin) -> None:
    tasks[0].source.path.write_text(TEXT.format(day=1) * 5000, encoding="utf-8")
    crew = begun(1)
    crew.pile.extend(tasks)
    wait_for_one(crew)
    the_only_one().kill()
    assert all_of(crew) == [(task.source.name, task is not tasks[0]) for task in tasks]


def wait_for_one(crew: Crew) -> None:
    while not any(reader.is_ready for reader in crew._readers):
        assert crew.answers(0.05) == []


def test_no_file_is_to_blame_for_a_process_that_ended_before_it_could_read(
    tasks: list[Task], begun: Begin
) -> None:
    crew = begun(1)
    crew.pile.extend(tasks)
    crew.answers(0)
    the_only_one().kill()
    assert all_of(crew) == [(task.source.name, True) for task in tasks]


def test_processes_that_all_end_before_they_can_read_are_given_up(tasks: list[Task], begun: Begin) -> None:
    crew = begun(1)
    crew.pile.extend(tasks)
    for _ in range(2):
        crew.answers(0)
        process = the_only_one()
        process.kill()
        process.join()
        crew.answers(1)
    with pytest.raises(OSError, match="before it could read"):
        crew.answers(0)
    assert list(crew.pile) == tasks


@copying
@told_by_proc
def test_copies_read_on_when_the_first_process_ends(tasks: list[Task], begun: Begin) -> None:
    crew = begun(2)
    crew.pile.extend(tasks)
    read = [(task.source.name, answer is not None) for task, answer in first_answers(crew)]
    first = the_process()
    copies = children_of(first)
    os.kill(first, signal.SIGKILL)
    read += all_of(crew)
    assert sorted(name for name, _ in read) == [task.source.name for task in tasks]
    assert sum(not has_read for _, has_read in read) <= 1
    assert copies


@told_by_proc
@pytest.mark.skipif(not hasattr(os, "killpg"), reason="there are no groups of processes")
def test_no_process_outlives_the_window(tmp_path: Path) -> None:
    """The window's end cuts the lifeline."""
    code = (
        "import sys, time\n"
        "from pathlib import Path\n"
        "from explorer.reading.folder import Source\n"
        "from explorer.store.crew import Crew\n"
        "from explorer.store.readers import Task\n"
        "import multiprocessing\n"
        "if __name__ == '__main__':\n"
        "    path = Path(sys.argv[1])\n"
        "    crew = Crew(2)\n"
        "    crew.pile.append(Task(Source(path, path.name), ''))\n"
        "    while crew.is_busy:\n"
        "        crew.answers(1)\n"
        "    print(multiprocessing.active_children()[0].pid, flush=True)\n"
        "    time.sleep(100)\n"
    )
    article, program = tmp_path / "a.txt", tmp_path / "program.py"
    article.write_text(TEXT.format(day=1), encoding="utf-8")
    program.write_text(code, encoding="utf-8")
    places = os.environ | {"PYTHONPATH": str(Path(module.__file__).parents[2])}
    command = [sys.executable, str(program), str(article)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=places) as window:
        assert window.stdout is not None
        first = int(window.stdout.readline())
        has_ended = end_of([first, *children_of(first)])
        window.kill()
    assert has_ended()
