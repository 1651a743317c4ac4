"""Titles of who was refused: what he had asked for is told with it ("Peru's request for a loan refused")."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.pointing import may_name
from explorer.extraction.titles.form.fitting import COMPLETED
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.subjects.actors import genitive
from explorer.extraction.titles.word import Word, lower_of


def with_what_was_asked(title: str, telling: Telling, heading: Heading) -> str:
    """A title of nothing but who was refused, as what he asked for in the clause before is refused.

    "Peru asked for a loan in 1930 and was refused in 1931": "Peru's request for a loan refused".
    """
    done = next((one for one in _REFUSED if title.endswith(f" {one}")), "")
    subject = title.removesuffix(f" {done}")
    if not done or not subject or len(subject.split()) > _SHORT or _WAS.isdisjoint(telling.view.holds):
        return title
    for clause in reversed(heading.before()):
        if clause.subject and clause.subject[-1].text != subject.rpartition(" ")[2]:
            return title  # what another did between
        asked = _asked_for(clause, heading)
        if asked and clause.subject:
            noun = _NOUNS[heading.verbs.lemma(clause.verb.lower)]
            full = f"{genitive(subject)} {noun} for {asked} {done}"
            return full if len(full.split()) <= COMPLETED and may_name(asked, title) else title
    return title


def _asked_for(clause: Clause, heading: Heading) -> str:
    """What a clause says that its subject asked for; "" where it says nothing of the kind."""
    verb = heading.verbs.lemma(clause.verb.lower)
    if verb not in _NOUNS:
        return ""
    rest = clause.rest
    if verb in _FOR:
        at = next((at for at, word in enumerate(rest) if word.lower == "for"), len(rest))
        if any(not word.dated and word.lower not in PREPOSITIONS for word in rest[:at]):
            return ""  # "asked | Chile | for a loan", which Chile need not have refused
        rest = rest[at + 1 :]
    end = next((at for at, word in enumerate(rest) if _ends(word, at)), len(rest))
    phrase = rest[:end]
    if not phrase or phrase[0].lower in _NO_NOUNS or any(word.lower == "to" for word in rest[end : end + 1]):
        return ""  # "sought | to join", "access | to the sea"
    plain = phrase[0].text.islower() and _POINTING.isdisjoint(lower_of(phrase))
    return " ".join(word.text for word in phrase).rstrip(",") if plain and len(phrase) <= _LONG else ""


def _ends(word: Word, at: int) -> bool:
    return word.dated or (at > 0 and word.lower in _NOT_OF)


_NOUNS: Mapping[str, str] = {
    "ask": "request",
    "request": "request",
    "seek": "request",
    "apply": "application",
}
_FOR = word_set("ask apply")
_NOT_OF = PREPOSITIONS - {"of"}
_NO_NOUNS = PREPOSITIONS | word_set("to that more not")
_REFUSED: Sequence[str] = ("refused", "rejected", "denied", "turned down")
REFUSED = frozenset(done.split()[-1] for done in _REFUSED)
"""The last words of titles of who was refused."""
_WAS = word_set("was were")
_POINTING = word_set("it them this that these those his her its their")
_SHORT, _LONG = 4, 5
