"""start.py: what it decides. The set-up itself is tried by .ci/run, which starts from a bare checkout."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import start

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def place(tmp_path: Path) -> start.Place:
    """A checkout with a lock file and a finished environment."""
    made = start.Place(tmp_path)
    made.lock.write_text("numpy==2.4.6 \\\n    --hash=sha256:00\n")
    made.test_lock.write_text("pytest==9.2.0 \\\n    --hash=sha256:00\n")
    made.python.parent.mkdir(parents=True)
    made.python.touch()
    made.stamp.write_text(json.dumps(start.wanted_stamp(made)))
    return made


@pytest.fixture
def no_commands(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Every command fails; the list says which were tried."""
    tried: list[list[str]] = []

    def refuse(command: list[str], **options: object) -> subprocess.CompletedProcess[str]:
        tried.append([str(word) for word in command])
        return subprocess.CompletedProcess(tried[-1], 1, "")

    monkeypatch.setattr(start, "run", refuse)
    return tried


# --- What to start


def test_the_window_opens_on_a_screen() -> None:
    plan = start.plan_window([], True, ROOT)
    assert plan.arguments == ["-P", "-m", "explorer"]
    assert plan.libraries is start.SCREEN_LIBRARIES


def test_without_a_screen_pictures_are_drawn_and_the_user_is_told() -> None:
    plan = start.plan_window([], False, ROOT)
    assert plan.arguments[-2:] == ["pictures", "explorer-pictures"]
    assert plan.environment == {"QT_QPA_PLATFORM": "offscreen"}
    assert "no screen" in plan.note
    assert "explorer-pictures/" in plan.note


def test_run_hands_on_every_argument_in_the_users_folder() -> None:
    plan = start.plan_run(["events", "--format", "jsonl"], False, ROOT)
    assert plan.arguments == ["-P", "-m", "explorer", "events", "--format", "jsonl"]
    assert plan.folder is None


@pytest.mark.parametrize("screen", [True, False])
def test_run_without_arguments_is_the_window(screen: bool) -> None:
    assert start.plan_run([], screen, ROOT) == start.plan_window([], screen, ROOT)


def test_tests_run_offscreen_in_the_checkout() -> None:
    plan = start.plan_test(["-k", "date"], True, ROOT)
    assert plan.arguments == ["-m", "pytest", "-k", "date"]
    assert plan.environment == {"QT_QPA_PLATFORM": "offscreen"}
    assert plan.folder == ROOT
    assert plan.tests


def test_all_tests_are_shared_out_over_the_processors() -> None:
    plan = start.plan_test([], True, ROOT)
    assert plan.arguments == ["-m", "pytest", *start.PARALLEL]
    assert "loadfile" in start.PARALLEL


@pytest.mark.parametrize(("xvfb", "table"), [("/usr/bin/Xvfb", "SCREEN"), (None, "OFFSCREEN")])
def test_tests_need_the_libraries_of_a_window_where_xvfb_is(
    xvfb: str | None, table: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(start.shutil, "which", lambda name: xvfb)
    assert start.plan_test([], False, ROOT).libraries is getattr(start, f"{table}_LIBRARIES")


def test_an_unknown_command_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert start.main(["tset"]) == 2
    assert "no command 'tset'" in capsys.readouterr().err


# --- The environment


def test_an_environment_with_the_right_stamp_is_left_alone(
    place: start.Place, no_commands: list[list[str]]
) -> None:
    before = place.stamp.read_bytes()
    start.ensure_environment(place)
    assert place.stamp.read_bytes() == before
    assert no_commands == []


def test_the_stamp_follows_the_lock(place: start.Place) -> None:
    place.lock.write_text("numpy==2.4.7\n")
    assert start.read_stamp(place) != start.wanted_stamp(place)


def test_an_environment_without_its_interpreter_has_no_stamp(place: start.Place) -> None:
    place.python.unlink()
    assert start.read_stamp(place) == {}


@pytest.mark.parametrize("content", ["", "{", "[]"])
def test_a_damaged_stamp_counts_as_none(place: start.Place, content: str) -> None:
    place.stamp.write_text(content)
    assert start.read_stamp(place) == {}


def test_a_changed_lock_updates_the_environment_in_place(
    place: start.Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    for step in ("make_environment", "install_packages", "link_project"):
        monkeypatch.setattr(start, step, lambda _, step=step, **__: done.append(step))
    place.lock.write_text("numpy==2.4.7\n")
    start.ensure_environment(place)
    assert done == ["install_packages", "link_project"]
    assert start.read_stamp(place) == start.wanted_stamp(place)


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The words that pip was given, each time; nothing is installed."""
    given: list[list[str]] = []
    monkeypatch.setattr(start, "pip_install", lambda _, words: given.append(words) or "")
    monkeypatch.setattr(start, "make_environment", lambda _: None)
    monkeypatch.setattr(start, "link_project", lambda _: None)
    return given


def test_who_opens_the_window_waits_for_nothing_that_only_tests_need(
    place: start.Place, installed: list[list[str]]
) -> None:
    place.stamp.unlink()
    start.ensure_environment(place)
    assert str(place.lock) in installed[0]
    assert str(place.test_lock) not in installed[0]


def test_what_tests_need_is_added_when_they_are_run_and_stays(
    place: start.Place, installed: list[list[str]]
) -> None:
    start.ensure_environment(place, tests=True)
    assert installed[0][-4:] == ["-r", str(place.lock), "-r", str(place.test_lock)]
    start.ensure_environment(place)
    start.ensure_environment(place, tests=True)
    assert len(installed) == 1
    place.lock.write_text("numpy==2.4.7\n")
    start.ensure_environment(place)
    assert start.read_stamp(place) == start.wanted_stamp(place, tests=True)


def test_another_lock_of_the_tests_concerns_nobody_who_opens_the_window(
    place: start.Place, installed: list[list[str]]
) -> None:
    start.ensure_environment(place, tests=True)
    place.test_lock.write_text("pytest==9.3.0\n")
    start.ensure_environment(place)
    assert len(installed) == 1
    start.ensure_environment(place, tests=True)
    assert len(installed) == 2


def test_without_the_lock_of_the_tests_only_they_cannot_be_run(place: start.Place) -> None:
    place.test_lock.unlink()
    start.ensure_environment(place)
    with pytest.raises(start.SetUpError, match=r"requirements-test\.lock is missing"):
        start.ensure_environment(place, tests=True)


def test_an_environment_of_another_python_is_made_anew(
    place: start.Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    for step in ("make_environment", "install_packages", "link_project"):
        monkeypatch.setattr(start, step, lambda _, step=step, **__: done.append(step))
    place.stamp.write_text(json.dumps({**start.wanted_stamp(place), "python": "3.10"}))
    start.ensure_environment(place)
    assert done == ["make_environment", "install_packages", "link_project"]


def test_a_failed_installation_leaves_no_stamp(place: start.Place, monkeypatch: pytest.MonkeyPatch) -> None:
    place.lock.write_text("numpy==2.4.7\n")
    monkeypatch.setattr(start, "pip_install", lambda place, arguments: "ERROR: disk full\n")
    with pytest.raises(start.SetUpError, match="disk full"):
        start.ensure_environment(place)
    assert not place.stamp.exists()


def test_a_folder_that_is_no_environment_is_not_cleared(tmp_path: Path) -> None:
    place = start.Place(tmp_path)
    (place.venv / "mine").mkdir(parents=True)
    with pytest.raises(start.SetUpError, match="not a virtual environment"):
        start.make_environment(place)
    assert (place.venv / "mine").is_dir()


def test_pip_is_sought_in_three_places(place: start.Place, no_commands: list[list[str]]) -> None:
    wheel = place.system / start.PIP_FOLDER / "pip-23.0-py3-none-any.whl"
    wheel.parent.mkdir(parents=True)
    wheel.touch()
    assert not start.bring_pip(place)
    assert no_commands[0][1:] == ["-m", "ensurepip"]
    assert [str(place.python), f"{wheel}/pip", "install", "--no-index", str(wheel)] in no_commands
    assert no_commands[-1][:3] == [sys.executable, "-m", "pip"]


NOT_LOCKED = "ERROR: No matching distribution found for numpy==2.4.6\n"
NOT_REACHED = "WARNING: Retrying after connection broken by 'NewConnectionError(...)'\n" + NOT_LOCKED
WRONG_HASH = "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.\n"


def test_a_platform_outside_the_lock_gets_the_declared_ranges(
    place: start.Place, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    calls: list[list[str]] = []
    outputs = iter([NOT_LOCKED, ""])
    monkeypatch.setattr(start, "pip_install", lambda _, words: (calls.append(words), next(outputs))[1])
    monkeypatch.setattr(start, "declared_ranges", lambda path, tests: ["numpy>=1.26"])
    start.install_packages(place)
    assert calls[0][0] == "--require-hashes"
    assert calls[1] == ["numpy>=1.26"]
    assert "does not cover this platform" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("output", "reason"), [(NOT_REACHED, "did not answer"), (WRONG_HASH, "DO NOT MATCH")]
)
def test_neither_a_dead_network_nor_a_wrong_hash_loosens_the_lock(
    place: start.Place, monkeypatch: pytest.MonkeyPatch, output: str, reason: str
) -> None:
    calls: list[list[str]] = []
    monkeypatch.setattr(start, "pip_install", lambda _, words: (calls.append(words), output)[1])
    with pytest.raises(start.SetUpError, match=reason):
        start.install_packages(place)
    assert len(calls) == 1


def test_the_project_is_linked_by_a_relative_path(place: start.Place) -> None:
    site = Path(start.sysconfig.get_path("purelib", "venv", {"base": str(place.venv)}))
    site.mkdir(parents=True)
    start.link_project(place)
    link = (site / "bilateral_explorer.pth").read_text().strip()
    assert not Path(link).is_absolute()
    assert (site / link).resolve() == place.root.resolve()


LOCKS = ("requirements.lock", "requirements-test.lock")


@pytest.mark.parametrize("tests", [False, True])
def test_the_locks_pin_every_declared_requirement(tests: bool) -> None:
    declared = start.declared_ranges(ROOT / "pyproject.toml", tests=tests)
    names = {re.split(r"[<>=]", text)[0].lower() for text in declared}
    pinned = (start.locked_names(lock.read_text()) for lock in start.Place(ROOT).locks(tests=tests))
    assert names <= set().union(*pinned)


def test_no_package_is_pinned_twice() -> None:
    first, second = (start.locked_names((ROOT / name).read_text()) for name in LOCKS)
    assert not first & second


@pytest.mark.parametrize("name", LOCKS)
def test_every_pin_in_a_lock_has_a_hash(name: str) -> None:
    pins = re.split(r"^(?=\w)", (ROOT / name).read_text(), flags=re.MULTILINE)[1:]
    assert [pin.split()[0] for pin in pins if "--hash=sha256:" not in pin] == []


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_address_and_how_large_it_is(name: str) -> None:
    assert "://" not in (ROOT / name).read_text()
    assert name in start.SIZES


def test_the_lock_pins_the_pyside_that_works_on_python_3_11() -> None:
    pin = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["uv"]["constraint-dependencies"]
    assert [text.lower() for text in pin] == ["pyside6-essentials==6.11.3"]
    assert f"\n{pin[0].lower()} " in (ROOT / "requirements.lock").read_text()


# --- System libraries and fonts


@pytest.fixture
def bare_system(monkeypatch: pytest.MonkeyPatch) -> None:
    """A Linux system that has fonts but lacks two libraries."""
    lacking = {"libxcb-icccm.so.4", "libgthread-2.0.so.0"}
    monkeypatch.setattr(start, "can_load", lambda name: name not in lacking)
    monkeypatch.setattr(start, "has_fonts", lambda environment, place: True)


@pytest.mark.usefixtures("bare_system")
def test_a_library_is_missing_when_neither_the_system_nor_the_checkout_has_it(place: start.Place) -> None:
    assert start.missing_libraries(start.SCREEN_LIBRARIES, place) == [
        "libgthread-2.0.so.0",
        "libxcb-icccm.so.4",
    ]
    folder = place.system / "usr/lib/x86_64-linux-gnu"
    folder.mkdir(parents=True)
    (folder / "libxcb-icccm.so.4").touch()
    assert start.missing_libraries(start.SCREEN_LIBRARIES, place) == ["libgthread-2.0.so.0"]


def test_a_library_that_does_not_exist_cannot_be_loaded() -> None:
    assert not start.can_load("libno-such-library.so.99")


@pytest.mark.usefixtures("bare_system")
def test_missing_packages_are_asked_for_once_each(
    place: start.Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[str]] = []
    monkeypatch.setattr(start, "provide", lambda packages, place: bool(asked.append(packages)))
    with pytest.raises(start.SetUpError):
        start.ensure_libraries(start.SCREEN_LIBRARIES, place)
    assert asked == [["libglib2.0-0", "libxcb-icccm4"]]


@pytest.mark.usefixtures("bare_system")
def test_libraries_that_cannot_be_had_are_named(place: start.Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "provide", lambda packages, place: False)
    with pytest.raises(start.SetUpError, match=r"libxcb-icccm\.so\.4(.|\n)*apt-get install .*libxcb-icccm4"):
        start.ensure_libraries(start.SCREEN_LIBRARIES, place)


def test_nothing_is_asked_for_where_nothing_is_missing(
    place: start.Place, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(start, "can_load", lambda name: True)
    monkeypatch.setattr(start, "has_fonts", lambda environment, place: True)
    start.ensure_libraries(start.SCREEN_LIBRARIES, place)
    assert capsys.readouterr().err == ""


def test_a_missing_font_does_not_stop_the_start(
    place: start.Place, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(start, "can_load", lambda name: True)
    monkeypatch.setattr(start, "has_fonts", lambda environment, place: False)
    monkeypatch.setattr(start, "provide", lambda packages, place: False)
    start.ensure_libraries(start.OFFSCREEN_LIBRARIES, place)
    assert "fonts-dejavu-core" in capsys.readouterr().err


def test_the_users_own_fonts_count(
    place: start.Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(start, "FONT_FOLDERS", ())
    user = {"XDG_DATA_HOME": str(tmp_path / "data")}
    assert not start.has_fonts(user, place)
    folder = tmp_path / "data/fonts/truetype"
    folder.mkdir(parents=True)
    (folder / "Sans.TTF").touch()
    assert start.has_fonts(user, place)


def test_without_apt_nothing_can_be_provided(place: start.Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start.shutil, "which", lambda name: None)
    assert not start.provide(["libgl1"], place)


@pytest.mark.skipif(sys.platform != "linux", reason="apt is a tool of Linux")
def test_without_a_silent_sudo_apt_is_not_called(
    monkeypatch: pytest.MonkeyPatch, no_commands: list[list[str]]
) -> None:
    monkeypatch.setattr(start.os, "geteuid", lambda: 1000)
    assert not start.apt_install(["libgl1"])
    assert no_commands == [["sudo", "-n", "true"]]


@pytest.mark.skipif(sys.platform != "linux", reason="apt is a tool of Linux")
def test_apt_renews_its_lists_when_the_first_try_fails(
    monkeypatch: pytest.MonkeyPatch, no_commands: list[list[str]]
) -> None:
    monkeypatch.setattr(start.os, "geteuid", lambda: 0)
    assert not start.apt_install(["libgl1"])
    assert [("update" in command, "libgl1" in command) for command in no_commands] == [
        (False, True),
        (True, False),
        (False, True),
    ]


def test_the_systems_c_library_is_never_unpacked() -> None:
    listing = (
        "'mirror/libxcb-icccm4_0.4.1-1.1_amd64.deb' libxcb-icccm4_0.4.1-1.1_amd64.deb 27600 SHA256:0\n"
        "'mirror/libc6_2.41-1_amd64.deb' libc6_2.41-1_amd64.deb 2700000 SHA256:1\n"
        "'mirror/libglib2.0-0t64_2.84_amd64.deb' libglib2.0-0t64_2.84_amd64.deb 1500000 SHA256:2\n"
    )
    assert start.names_in_uris(listing) == ["libxcb-icccm4", "libglib2.0-0t64"]


def test_programs_find_unpacked_libraries_before_the_users_own(
    place: start.Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = place.system / "usr/lib/x86_64-linux-gnu"
    folder.mkdir(parents=True)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/own")
    assert start.child_environment(place)["LD_LIBRARY_PATH"] == f"{folder}{start.os.pathsep}/opt/own"


def test_without_unpacked_packages_the_environment_is_the_users(place: start.Place) -> None:
    assert start.child_environment(place) == dict(start.os.environ)


def test_qt_is_pointed_to_unpacked_fonts(place: start.Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FONTCONFIG_FILE", raising=False)
    place.system.mkdir()
    (place.system / "fonts.conf").touch()
    assert start.child_environment(place)["FONTCONFIG_FILE"] == str(place.system / "fonts.conf")


# --- The whole, once


def test_an_older_python_hears_what_it_lacks() -> None:
    code = (
        "import sys, runpy; sys.version_info = (3, 10, 4); sys.version = '3.10.4 (main)'; "
        f"runpy.run_path({str(ROOT / 'start.py')!r}, run_name='__main__')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 1
    assert "needs Python 3.11 or newer" in done.stderr
    assert "version 3.10.4" in done.stderr


def test_help_is_printed_without_any_set_up() -> None:
    done = subprocess.run([sys.executable, ROOT / "start.py", "--help"], capture_output=True, text=True)
    assert done.returncode == 0
    assert "start.py test" in done.stdout


def test_a_file_or_folder_is_opened_without_a_command(tmp_path: Path) -> None:
    assert start.spelled_out([str(tmp_path), "--view", "x"]) == ["run", str(tmp_path), "--view", "x"]


@pytest.mark.parametrize("arguments", [[], ["run", "x"], ["test"], ["nowhere"], ["--help"]])
def test_other_arguments_stay_as_they_are(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert start.spelled_out(arguments) == arguments
