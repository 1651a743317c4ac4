"""What all tests share: one application without a screen, made before any test and kept to the end.

A QGuiApplication made by one test would be in the way of the QApplication that another needs.
"""

from __future__ import annotations

import os
import sys

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtWidgets import QApplication

if sys.platform.startswith("linux"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Both are measured by the clock on the wall: on a machine that is busy with other things they fail tests that
# are right. A test that hangs is ended by pytest-timeout.
settings.register_profile("steady", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("steady")


@pytest.fixture(scope="session", autouse=True)
def _one_application(qapp: QApplication) -> QApplication:
    return qapp


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Where NO_SKIPS is set, as in CI, which installs every tool, a skipped test fails the run."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("NO_SKIPS") and reporter is not None and reporter.stats.get("skipped"):
        reporter.write_line("NO_SKIPS is set, but tests were skipped", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
