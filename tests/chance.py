"""How many examples of its own making a test of hypothesis tries, and whether they are the same each time.

Unless told otherwise a test tries the same examples in every run, so that no run fails by chance. What only
chance would find is searched for with SEARCH=10 in the environment: ten times as many examples, others in
every run, and ten times as long for each test.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import engine, providers

SEARCH = int(os.environ.get("SEARCH") or 0)
"""How many times as many examples to search at random; 0 where the same are tried in every run."""

TIMES = max(1, SEARCH)
LONGEST, SHRINKING = 60, 20
"""Seconds: what pyproject.toml gives each test, and what of it may go into making smaller what fails."""


class TooLong(BaseException):
    """A test took too long. Hypothesis, which tries again what fails with anything milder, lets this pass."""


def examples(number: int) -> settings:
    """A decorator of a test that needs fewer examples than the hundred of hypothesis, or more."""
    return settings(max_examples=number * TIMES)


def load_profile() -> None:
    """Make what this module says the settings of all tests that are imported afterwards.

    Deadlines and slow data are measured by the clock on the wall: on a machine that is busy with other things
    they fail tests that are right. A test that hangs is ended by pytest-timeout; what fails is told before
    that, however long hypothesis would go on making it smaller.
    """
    settings.register_profile(
        "chosen",
        max_examples=100 * TIMES,
        derandomize=not SEARCH,
        print_blob=bool(SEARCH),
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
    settings.load_profile("chosen")
    engine.MAX_SHRINKING_SECONDS = SHRINKING * TIMES
    if SEARCH:
        os.environ.setdefault("PYTEST_TIMEOUT", str(LONGEST * TIMES))
    else:
        without_literals()


def without_literals() -> None:
    """Keep hypothesis from trying literals of the program beside what it makes up.

    It takes them from the modules that happen to be loaded: which examples a test tries would depend on the
    tests before it, and on every line of the program. Hypothesis has no setting for this.
    """
    nothing = providers.Constants()
    providers._get_local_constants = lambda: nothing
