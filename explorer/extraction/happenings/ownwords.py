"""What a clause beside a dated one does by its words: a deed of somebody named, a state or mere speech."""

from __future__ import annotations

from collections.abc import Container, Mapping

from explorer.extraction.clauses.clause import Clause, Join
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import DETERMINERS, NUMBERS, is_idle
from explorer.extraction.happenings.narrative import Narrative


def own_deed(view: SentenceView, clause: Clause, narrative: Narrative) -> bool:
    """Whether somebody named does something in a clause of its own ("and India closed the road")."""
    if clause.join is not Join.CLAUSE or not view.tokens[clause.start + 1].is_capital:
        return False
    verb = next(index for index in range(clause.start, clause.end) if view.finite[index])
    return bool(view.bases[verb]) and not speaks(view, clause, narrative)


def speaks(view: SentenceView, clause: Clause, narrative: Narrative) -> bool:
    """Whether the clause begins with a verb of speech; accusations are acts between states all the same."""
    verb = view.verb_in(clause.start, clause.end)
    if verb is None:
        return False
    base = view.bases[verb]
    return base in narrative.speech_verbs and base not in narrative.acts_of_speech


def only_says_what_is(view: SentenceView, clause: Clause) -> bool:
    """Whether a clause tells how things are now: ", and Peru has an embassy", not "has been closed"."""
    verb = view.finite.index(True, clause.start, clause.end)
    behind = (view.lower[at] for at in range(verb + 1, clause.end) if not is_idle(view.lower[at]))
    return next(behind, "") in _STATES.get(view.lower[verb], ())


_STATES: Mapping[str, Container[str]] = {
    **dict.fromkeys(("is", "are"), DETERMINERS | PREPOSITIONS | NUMBERS),
    **dict.fromkeys(("has", "have"), DETERMINERS | NUMBERS),
}
"""Words behind a verb with which it tells a state: "is | one of", "has | an embassy", but "has | said"."""
