""".ci/run where an archive of packages does not answer. What it calls are stand-ins that note their calls."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CHECKS = ROOT / ".ci" / "run"
PROGRAMS = ("apt-get", "chromium", "dpkg", "dpkg-query", "id", "npm", "python3")

STANDIN = """#!/bin/bash
name=$(basename "$0")
echo "$name $* NO_SKIPS=${NO_SKIPS:-}" >> calls
case "$name" in id) echo 0 ;; esac
case " $BROKEN " in *" $name "*) exit 100 ;; esac
case "$*" in *" venv "*)
    mkdir -p "${@: -1}/bin"
    cp "$0" "${@: -1}/bin/explorer"
    cp "$0" "${@: -1}/bin/python" ;;
esac
"""

pytestmark = pytest.mark.skipif(
    not (CHECKS.is_file() and Path("/bin/bash").exists() and shutil.which("timeout")),
    reason="needs the script of a checkout, bash and timeout",
)


class Checked:
    """What the script did, where some programs are missing and others fail."""

    def __init__(self, folder: Path, *, missing: str = "", broken: str = "") -> None:
        (folder / ".ci").mkdir()
        shutil.copy(CHECKS, folder / ".ci" / "run")
        shutil.copy(ROOT / "requirements.lock", folder)
        tools = folder / "tools"
        tools.mkdir()
        for name in {*PROGRAMS, "../.venv/bin/python"} - set(missing.split()):
            stand_in(tools / name)
        for name in ("basename", "bash", "cat", "cp", "dirname", "mkdir", "mktemp", "rm", "sed", "timeout"):
            (tools / name).symlink_to(shutil.which(name) or name)
        environment = os.environ | {"PATH": str(tools), "BROKEN": broken}
        environment.pop("NO_SKIPS", None)
        done = subprocess.run(
            [str(tools / "bash"), str(folder / ".ci" / "run")],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        self.code, self.said = done.returncode, done.stdout
        self.calls = (folder / "calls").read_text(encoding="utf-8").splitlines()

    def tests(self) -> list[str]:
        """How the tests were called."""
        return [
            call.removeprefix("python3 start.py test").strip()
            for call in self.calls
            if "start.py test" in call
        ]


def stand_in(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(STANDIN, encoding="utf-8")
    path.chmod(0o755)


def test_where_all_is_there_a_skipped_test_is_a_fault_and_nothing_is_told(tmp_path: Path) -> None:
    checked = Checked(tmp_path)
    assert checked.code == 0
    assert "!!!" not in checked.said
    assert checked.tests() == ["NO_SKIPS=1", "-m e2e NO_SKIPS=1", "-m slow and not e2e NO_SKIPS=1"]


def test_without_npm_and_chromium_the_checks_pass_and_end_with_what_was_not_tried(tmp_path: Path) -> None:
    checked = Checked(tmp_path, missing="npm chromium", broken="apt-get")
    assert checked.code == 0
    told = checked.said[checked.said.index("=== Done") :]
    assert "Chromium is missing" in told
    assert "TimelineJS could not be had" in told
    assert checked.tests()[0] == "NO_SKIPS=1"


def test_a_failing_npm_fails_nothing(tmp_path: Path) -> None:
    checked = Checked(tmp_path, broken="npm")
    assert checked.code == 0
    assert "TimelineJS could not be had" in checked.said


def test_a_browser_that_does_not_start_is_asked_for_nothing_more(tmp_path: Path) -> None:
    checked = Checked(tmp_path, broken="chromium")
    assert checked.code == 0
    assert "Chromium does not start" in checked.said
    assert checked.tests()[2] == "-m slow and not e2e and not browser NO_SKIPS=1"


def test_system_packages_that_cannot_be_had_let_tests_be_skipped(tmp_path: Path) -> None:
    checked = Checked(tmp_path, broken="apt-get dpkg")
    assert checked.code == 0
    assert "NOT EVERYTHING WAS TRIED" in checked.said
    assert checked.tests()[0] == "NO_SKIPS="


def test_what_is_downloaded_is_installed_apart(tmp_path: Path) -> None:
    calls = [call for call in Checked(tmp_path, missing="npm").calls if call.startswith("apt-get")]
    assert [call.split("Timeout=120 ")[1].split(" NO_SKIPS")[0] for call in calls] == [
        "update",
        "install --download-only npm",
        "install --no-download npm",
    ]


def test_a_failing_test_ends_the_checks_and_what_was_not_tried_is_told_all_the_same(tmp_path: Path) -> None:
    checked = Checked(tmp_path, missing="npm", broken="python3")
    assert checked.code == 100
    assert "=== End-to-end" not in checked.said
    assert "TimelineJS could not be had" in checked.said[checked.said.index("NOT EVERYTHING") :]
