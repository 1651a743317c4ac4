from __future__ import annotations

from explorer.window.opening.learning import known_facts
from explorer.window.session import Session
from tests.window.make import CHRONICLE, KINDS


def session() -> Session:
    made = Session()
    made.set_chronicle(CHRONICLE)
    return made


def test_the_session_knows_what_was_worked_out() -> None:
    shown = session()
    assert known_facts(shown, KINDS) is shown.facts


def test_what_the_session_knows_is_not_worked_out_again() -> None:
    shown = session()
    known = known_facts(shown, KINDS)
    assert known_facts(shown, KINDS) is known


def test_of_another_chronicle_it_is_worked_out_anew() -> None:
    shown = session()
    known = known_facts(shown, KINDS)
    shown.set_chronicle(CHRONICLE)
    assert shown.facts is None
    assert known_facts(shown, KINDS) is not known
