"""Make requirements.lock and requirements-test.lock from pyproject.toml.

The first pins what the program needs for all it can do, the second what only its tests need. They are for
Python 3.11 and newer on Linux, macOS and Windows, with the hash of every file and without any address. It
needs the package index; uv is fetched into a temporary environment of its own.

Usage: python docs/make_lock.py
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEADER = "# Made by docs/make_lock.py from pyproject.toml; not to be edited.\n"
COMPILE = [
    *("pip", "compile", "pyproject.toml", "--extra", "bigdata"),
    *("--universal", "--python-version", "3.11", "--generate-hashes"),
    *("--no-header", "--no-annotate", "--quiet"),
]


def make_locks() -> tuple[str, str]:
    """The texts of both lock files. Raises CalledProcessError when uv cannot be had or finds no solution."""
    with tempfile.TemporaryDirectory() as name:
        venv.create(name, with_pip=True)
        scripts = Path(name) / ("Scripts" if sys.platform == "win32" else "bin")
        subprocess.run([scripts / "python", "-m", "pip", "install", "--quiet", "uv"], check=True)
        own = _compiled(scripts, [])
        kept = Path(name) / "kept.txt"
        kept.write_text(own, encoding="utf-8")
        whole = _compiled(scripts, ["--extra", "test", "--constraint", str(kept)])
    return HEADER + own, HEADER + only_in(whole, own)


def _compiled(scripts: Path, words: list[str]) -> str:
    command = [str(scripts / "uv"), *COMPILE, *words]
    return subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout


def only_in(whole: str, part: str) -> str:
    """The pins of a lock that another does not have."""
    known = {pin.split()[0] for pin in pins_of(part)}
    return "".join(pin for pin in pins_of(whole) if pin.split()[0] not in known)


def pins_of(lock: str) -> list[str]:
    """The pins of a lock, each with its hashes."""
    return [pin for pin in re.split(r"^(?=\S)", lock, flags=re.MULTILINE) if pin[:1] not in ("", "#")]


if __name__ == "__main__":
    for name, text in zip(("requirements.lock", "requirements-test.lock"), make_locks(), strict=True):
        (ROOT / name).write_text(text, encoding="utf-8", newline="\n")
