"""Make requirements.lock from pyproject.toml.

One lock for Python 3.11 and newer on Linux, macOS and Windows, with the hash of every file and without
any address. It needs the package index; uv is fetched into a temporary environment of its own.

Usage: python docs/make_lock.py
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEADER = "# Made by docs/make_lock.py from pyproject.toml; not to be edited.\n"
COMPILE = [
    *("pip", "compile", "pyproject.toml", "--extra", "test"),
    *("--universal", "--python-version", "3.11", "--generate-hashes"),
    *("--no-header", "--no-annotate", "--quiet"),
]


def make_lock() -> str:
    """The text of the lock file. Raises CalledProcessError when uv cannot be had or finds no solution."""
    with tempfile.TemporaryDirectory() as name:
        venv.create(name, with_pip=True)
        scripts = Path(name) / ("Scripts" if sys.platform == "win32" else "bin")
        subprocess.run([scripts / "python", "-m", "pip", "install", "--quiet", "uv"], check=True)
        command = [str(scripts / "uv"), *COMPILE]
        done = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, encoding="utf-8")
    return HEADER + done.stdout


if __name__ == "__main__":
    (ROOT / "requirements.lock").write_text(make_lock(), encoding="utf-8", newline="\n")
