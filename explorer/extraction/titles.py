"""Titles of happenings: at most nine words, in the present tense, as a careful editor would head them.

Every clause of a telling gives candidates; the cheapest is printed, a noun phrase or a plain label where
none is sound.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from explorer.extraction.actors import Pointers
from explorer.extraction.agreement import is_plural
from explorer.extraction.candidates import Candidate, Heading, clause_candidates
from explorer.extraction.fitting import LONGEST
from explorer.extraction.grammar import Clause, clauses_in, last_phrase
from explorer.extraction.headline import Word, tidy, words_of
from explorer.extraction.nominals import noun_title, row_title
from explorer.extraction.openings import Role
from explorer.extraction.tellings import Telling
from explorer.extraction.verbs import VerbTable, present
from explorer.extraction.view import PREPOSITIONS
from explorer.extraction.wordlists import DETERMINERS, PERSONAL

__all__ = ["LONGEST", "Heading", "label_for", "title_of"]

_TOO_DEAR = 6.0
"""What a headline may cost; a dearer one gives way to a noun phrase or a label."""


def title_of(text: str, telling: Telling, heading: Heading) -> str:
    """The title of one happening told in ``text``."""
    words = _words(text, telling)
    if telling.view.cells:
        title = row_title(words, heading.kind, heading.persons, heading.verbs)
        title = title or _row_label(words, heading)
    else:
        title = _headline(text, telling, words, heading)
    title = tidy(title)
    if len(title.split()) > 1:
        return title
    return f"{title}: {heading.who}" if title and heading.who and telling.nominal else heading.label


def label_for(kind: str, who: str) -> str:
    """A plain title for a happening whose words give none: "Visit: Bolivia and Mexico"."""
    return f"{kind.capitalize()}: {who}" if who else kind.capitalize()


def _words(text: str, telling: Telling) -> list[Word]:
    own = telling.view.dates[telling.view.tokens_at(telling.expression)] if not telling.occasion else -1
    return words_of(text, telling.view, telling.start, telling.end, own)


def _row_label(words: Sequence[Word], heading: Heading) -> str:
    cells = [word.text for word in words][: LONGEST - 1]
    return f"{heading.kind.capitalize()}: {' '.join(cells)}" if cells else ""


def _headline(text: str, telling: Telling, words: Sequence[Word], heading: Heading) -> str:
    found: list[Candidate] = []
    if not _is_listed(telling, words):
        found = list(_candidates(text, telling, words, heading))
    best = min(found, key=lambda one: (one.cost, len(one.text)), default=None)
    if best is not None and best.cost <= _TOO_DEAR:
        return best.text
    nominal = noun_title(words, heading.kind, heading.visited, heading.verbs, heading.pointers)
    has_verb = any(word.finite for word in words) and not _is_listed(telling, words)
    if nominal and not (has_verb and heading.kind != "agreement"):
        return nominal
    return best.text if best is not None else ""


def _candidates(text: str, telling: Telling, words: Sequence[Word], heading: Heading) -> Iterator[Candidate]:
    shared, passive = _shared_subject(text, telling, heading.verbs)
    told = any(word.finite for word in words)
    if telling.verb is not None and telling.subject is not None and not told:
        words = _with_shared_verb(text, telling, words, heading.verbs)
    clauses = clauses_in(_with_finite(words, heading.verbs, passive=passive), heading.verbs)
    for place, clause in enumerate(clauses):
        pointers = _within(clauses[:place], heading)
        carried = _last_subject(clauses[:place]) if clause.role is Role.AGAIN else []
        for found in clause_candidates(
            clause, carried or shared, pointers, heading, passive=passive and not clause.subject
        ):
            yield found._replace(cost=found.cost + _off_date(clause, clauses))


def _with_finite(words: Sequence[Word], verbs: VerbTable, *, passive: bool) -> list[Word]:
    """Words without a finite verb with the one marked that their tense hid: a present, a shared passive's."""
    marked = list(words)
    if any(word.finite for word in marked):
        return marked
    for place, word in enumerate(marked):
        form = word.lower
        if passive and place < 2 and verbs.base_of_participle(form) and word.text[0].islower():
            marked[place] = word._replace(finite=True)
            break
        base = verbs.others.get(form)
        if place and base and form == present(base, plural=False) and _takes(marked[place + 1 : place + 2]):
            marked[place] = word._replace(finite=True)
            break
    return marked


def _takes(behind: Sequence[Word]) -> bool:
    """Whether an object or an infinitive may begin here, so that a verb stands before it."""
    word = behind[0] if behind else None
    return word is not None and (word.text[0].isupper() or word.lower in DETERMINERS | {"to", "that"})


def _off_date(clause: Clause, clauses: Sequence[Clause]) -> float:
    """What it costs that another clause bears the date, or that the main clause comes first."""
    if any(one.dated for one in clauses):
        return 0.0 if clause.dated else 5.0
    first = next((one for one in clauses if one.role is Role.MAIN), clauses[0])
    return 0.0 if clause is first else 4.5


def _shared_subject(text: str, telling: Telling, verbs: VerbTable) -> tuple[Sequence[Word], bool]:
    """The subject that a second verb shares with the verb before it, and whether that was a passive."""
    if telling.subject is None:
        if telling.view.tokens[telling.start].lower in {"who", "which"}:
            return last_phrase(words_of(text, telling.view, 0, telling.start)), False
        return [], False
    start, verb = telling.subject
    before = words_of(text, telling.view, start, min(verb + 1, len(telling.view.tokens)))
    passive = telling.view.tokens[verb].lower in {"was", "were"}
    told = [clause for clause in clauses_in(before, verbs) if clause.subject]
    main = [clause for clause in told if clause.role in (Role.MAIN, Role.AGAIN)]
    return (main or told)[-1].subject if told else [], passive


def _last_subject(clauses: Sequence[Clause]) -> Sequence[Word]:
    told = [clause.subject for clause in clauses if clause.role in (Role.MAIN, Role.AGAIN) and clause.subject]
    return told[-1] if told else []


def _within(before: Sequence[Clause], heading: Heading) -> Pointers:
    """What pronouns mean by the subjects of the clauses before them in the same telling."""
    pointers = heading.pointers
    for clause in before:
        words = [word for word in clause.subject if word.lower not in {"the", "a", "an"}]
        name = " ".join(word.text for word in words)
        if not words or words[0].lower in PERSONAL or len(words) > 5 or words[0].lower in PREPOSITIONS:
            continue
        if is_plural(name, heading.plurals, heading.singulars):
            pointers = pointers._replace(they=name)
        elif words[-1].text in heading.persons:
            pointers = pointers._replace(he=name)
        else:
            pointers = pointers._replace(it=name)
    return pointers


_COMING = frozenset({"come", "go", "arrive", "follow", "travel"})


def _with_shared_verb(text: str, telling: Telling, words: Sequence[Word], verbs: VerbTable) -> list[Word]:
    """An item with the verb it shares: "joined ASEAN in 1995 and the WTO in 2007" gives "joined the WTO"."""
    assert telling.verb is not None
    assert telling.subject is not None
    view = telling.view
    shared = words_of(text, view, telling.verb, telling.verb + 1)
    item = [word for word in words if word.lower not in {"and", "but", "then"}]
    base = verbs.base_of_past(view.tokens[telling.verb].lower)
    if item and base in _COMING and item[0].text[0].isupper():
        return [*item, *shared]
    verb_end = telling.verb + 2 if view.tokens[telling.verb].lower in {"was", "were"} else telling.verb + 1
    shared = words_of(text, view, telling.verb, verb_end)
    return [*words_of(text, view, *telling.subject), *shared, *item]


_LIST_LEAD = re.compile(
    r"^.*\b(?:such as|including|included?|namely|like|concluded|signed|following|named)\b", re.IGNORECASE
)


def _is_listed(telling: Telling, words: Sequence[Word]) -> bool:
    """Whether the clause introduces a list and holds its first item, with the date in brackets."""
    dated = telling.view.tokens_at(telling.expression)
    text = " ".join(word.text for word in words)
    return telling.view.hidden[dated] and _LIST_LEAD.match(text) is not None
