"""A part of benchmarks/endurance.py: whatever is done in the window in whatever order, nothing fails."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_nothing_fails_whatever_is_done() -> None:
    command = [sys.executable, "benchmarks/endurance.py", "--actions", "300", "--warm", "100"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert json.loads(done.stdout)["failed"] == {}
