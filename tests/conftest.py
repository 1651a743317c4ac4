"""What all tests share: one application without a screen, made before any test and kept to the end.

A QGuiApplication made by one test would be in the way of the QApplication that another needs.
"""

from __future__ import annotations

import os
import sys

import pytest
from PySide6.QtWidgets import QApplication

if sys.platform.startswith("linux"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session", autouse=True)
def _one_application(qapp: QApplication) -> QApplication:
    return qapp
