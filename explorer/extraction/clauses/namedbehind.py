"""Who is named only behind a pronoun: "Since | it left the pact in 1990, Peru has lost its aid"."""

from __future__ import annotations

from collections.abc import Callable

from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.persons import is_person_noun
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.wordlists import ARTICLES, BE, SUBORDINATORS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.source import Source
from explorer.extraction.titles.word import lower_of

PersonTest = Callable[[Source, str], bool]


def subject_behind(source: Source, telling: Telling) -> Clause | None:
    """The main clause behind one of time or reason that opens a sentence and has a pronoun as its subject.

    None where "it" stands for nothing: "When it became known in 1990, Peru left".
    """
    view = telling.view
    opens = view.lower[0] in SUBORDINATORS and view.lower[1:2] and view.lower[1] in _ALONE
    if telling.start or not opens:
        return None
    clauses = source.sentences.clauses(view.sentence, len(view.tokens))
    main = next((clause for clause in clauses if clause.role is Role.MAIN and clause.subject), None)
    below = next((clause for clause in clauses if clause.role is Role.BELOW), None)
    if main is None or below is None:
        return None
    vague = view.lower[1] == "it" and _stands_for_nothing(below, source.lexicon.verbs)
    return None if vague else main


def is_of_kind(source: Source, telling: Telling, main: Clause, name: str, is_person: PersonTest) -> bool:
    """Whether the subject of a main clause, so called, is a thing or a person, as the pronoun before."""
    many = source.is_plural(name) or "and" in lower_of(main.subject)
    if telling.view.lower[1] == "they":
        return many
    thing = not is_person(source, name) and not is_person_noun(main.subject[-1].lower)
    thing = thing or (main.subject[0].lower in ARTICLES and name[:1].isupper())
    return not many and thing is (telling.view.lower[1] == "it")


def _stands_for_nothing(clause: Clause, verbs: VerbTable) -> bool:
    """Whether "it" may stand for what is told behind, or for nothing: "it was agreed that", "it rained"."""
    rest = lower_of(clause.rest)
    base = verbs.base_of_past(clause.verb.lower)
    if base in _IMPERSONAL or not rest or not _OPENING.isdisjoint(rest):
        return True
    done = verbs.base_of_participle(rest[0])
    return clause.verb.lower in BE and (done is None or done in _SAID)


_ALONE = word_set("he she it they")
_OPENING = word_set("that to whether")
_IMPERSONAL = word_set("rain snow become come emerge seem appear turn happen transpire take dawn get grow")
_SAID = word_set("know say agree decide announce learn report reveal discover find hope expect believe think")
