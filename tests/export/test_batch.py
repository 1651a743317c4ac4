from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from explorer.chronicle.chronicle import ALL_EVENTS, Chronicle, ThreadKey, in_order
from explorer.chronicle.party import pair_of
from explorer.chronicle.view import View
from explorer.errors import OutputError
from explorer.export import batch
from explorer.export.batch import Done, Job, Names, jobs_for, run_jobs
from explorer.export.data.data_file import make_folder
from explorer.export.figure.size import Size
from explorer.export.figure.spec import FigureSpec, Parts
from explorer.export.save import save_figure
from explorer.export.scene import Figure
from tests.chronicle.make import event, mention

PAIRS = ("Chile–Peru", "Bolivia–Chile", "Brazil–Chile", "Cuba–Spain")
TOLD = Chronicle(
    events=in_order(event(mention("1990", f"A visit, {pair}", pair=pair), id=pair) for pair in PAIRS)
)
SPEC = FigureSpec(size=Size(640, 480), span="whole")
VIEW = View((ALL_EVENTS,), "All events")
pytestmark = pytest.mark.usefixtures("qapp")


def jobs(folder: Path, each: str = "pair", view: View = VIEW) -> list[Job]:
    return jobs_for(each, TOLD, view, SPEC, folder, ".svg")


def run(wanted: list[Job], processes: int = 1) -> tuple[list[Done], list[tuple[int, int]]]:
    heard: list[tuple[int, int]] = []
    done = run_jobs(wanted, TOLD, (), processes, lambda number, total, one: heard.append((number, total)))
    return done, heard


def test_each_pair_has_a_file_of_its_name(tmp_path: Path) -> None:
    names = [job.target.name for job in jobs(tmp_path)]
    assert names == ["bolivia-chile.svg", "brazil-chile.svg", "chile-peru.svg", "cuba-spain.svg"]


def test_a_country_shows_all_its_pairs(tmp_path: Path) -> None:
    found = {job.view.name: len(job.view.threads) for job in jobs(tmp_path, "country")}
    assert found == {"Bolivia": 1, "Brazil": 1, "Chile": 3, "Cuba": 1, "Peru": 1, "Spain": 1}


def test_only_the_pairs_asked_for_are_drawn(tmp_path: Path) -> None:
    asked = replace(VIEW, threads=(ThreadKey(pair=pair_of("Cuba", "Spain")),))
    assert [job.view.name for job in jobs(tmp_path, "pair", asked)] == ["Cuba – Spain"]
    assert [job.view.name for job in jobs(tmp_path, "country", asked)] == ["Cuba", "Spain"]


def test_names_that_would_be_alike_get_numbers(tmp_path: Path) -> None:
    alike = ("A B–C", "A–B C")
    told = Chronicle(events=tuple(event(mention("1990", pair=pair), id=pair) for pair in alike))
    found = jobs_for("pair", told, VIEW, SPEC, tmp_path, ".png")
    assert sorted(job.target.name for job in found) == ["a-b-c.png", "a-b-c_2.png"]


@pytest.mark.parametrize(
    ("titles", "names"),
    [
        (("Perú", "PERU"), ["perú", "peru_2"]),
        (("Straße", "Strasse"), ["strasse", "strasse_2"]),
        (("Area", "Area 2", "Area"), ["area", "area-2_2", "area_2"]),
        (("Area 2", "Area"), ["area-2", "area_2"]),
        (("Area 2", "Area 3"), ["area-2", "area-3"]),
    ],
)
def test_no_figure_has_the_name_of_another_or_of_its_further_pages(
    titles: list[str], names: list[str]
) -> None:
    free = Names().free
    assert [free(title) for title in titles] == names


def test_figures_of_several_pages_keep_all_of_them(tmp_path: Path) -> None:
    alike = ("A–B", "A–B 2")
    told = Chronicle(
        events=in_order(
            event(mention(year, pair=pair), id=f"{pair} {year}")
            for pair in alike
            for year in ("1990", "2000")
        )
    )
    spec = replace(SPEC, parts=Parts(pages=2))
    done = run_jobs(jobs_for("pair", told, VIEW, spec, tmp_path, ".svg"), told, (), 1, lambda *_: None)
    written = [path for one in done for path in one.paths]
    assert len(set(written)) == len(written) == 4


def test_every_figure_is_written_and_heard_of(tmp_path: Path) -> None:
    done, heard = run(jobs(tmp_path))
    assert [one.paths for one in done] == [(job.target,) for job in jobs(tmp_path)]
    assert heard == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert all(job.target.read_bytes().startswith(b"<?xml") for job in jobs(tmp_path))


def test_one_that_fails_does_not_stop_the_rest(tmp_path: Path) -> None:
    (tmp_path / "brazil-chile.svg").mkdir()
    wanted = jobs(tmp_path)
    wanted[0] = replace(wanted[0], spec=replace(SPEC, parts=Parts(font_size=40.0)))
    done, _ = run(wanted)
    assert [bool(one.error) for one in done] == [True, True, False, False]
    assert [one.at_fault for one in done] == [False, True, False, False]
    assert "no ordinary file" in done[1].error


def test_a_fault_of_the_program_in_one_figure_does_not_stop_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def save(figure: Figure, path: Path) -> list[Path]:
        if path.name == "brazil-chile.svg":
            raise ZeroDivisionError("never thought of")
        return save_figure(figure, path)

    monkeypatch.setattr(batch, "save_figure", save)
    done, _ = run(jobs(tmp_path))
    assert [one.error for one in done if one.error] == ["ZeroDivisionError: never thought of"]
    assert sum(path.exists() for path in tmp_path.iterdir()) == 3
    assert "Traceback" in capsys.readouterr().err


@pytest.mark.slow
@pytest.mark.usefixtures("hostile_folder")
def test_several_processes_write_the_same_bytes(tmp_path: Path) -> None:
    for processes in (1, 2):
        (tmp_path / str(processes)).mkdir()
        done, _ = run(jobs(tmp_path / str(processes)), processes)
        assert not any(one.error for one in done)
    for path in (tmp_path / "1").iterdir():
        assert path.read_bytes() == (tmp_path / "2" / path.name).read_bytes()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match=r"cannot make the folder '.*file/deeper'"):
        make_folder(tmp_path / "file" / "deeper")
