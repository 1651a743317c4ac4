"""What a clause beside a dated one does by its words: a deed of somebody named, a state or mere speech."""

from __future__ import annotations

from collections.abc import Container, Mapping

from explorer.extraction.clauses.clause import Clause, Join
from explorer.extraction.clauses.ingforms import tells_deed
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import DETERMINERS, NUMBERS, is_idle
from explorer.extraction.happenings.narrative import Narrative
from explorer.extraction.titles.nouns.nounverbs import DEVERBAL


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


def names_deed(view: SentenceView, clause: Clause, tokens: tuple[int, int], narrative: Narrative) -> bool:
    """Whether words without a finite verb name a happening, or lead to a form or noun of a verb.

    "In the war", "despite the abolition of the tax in 1985", "the sale of the port in 1985 | and …".
    """
    (start, end), lower = tokens, view.lower
    if not narrative.event_nouns.isdisjoint(lower[start:end]) or tells_deed(view, start):
        return True
    joined = clause.join is Join.FIRST and lower[end : end + 1] == ("and",)
    led = joined or lower[start] in PREPOSITIONS or lower[start : start + 2] == ("because", "of")
    return led and any(
        lower[at] in DEVERBAL and (lower[at + 1] in PREPOSITIONS or view.dated[at + 1])
        for at in range(start + 1, end - 1)
    )


_STATES: Mapping[str, Container[str]] = {
    **dict.fromkeys(("is", "are"), DETERMINERS | PREPOSITIONS | NUMBERS),
    **dict.fromkeys(("has", "have"), DETERMINERS | NUMBERS),
}
"""Words behind a verb with which it tells a state: "is | one of", "has | an embassy", but "has | said"."""
