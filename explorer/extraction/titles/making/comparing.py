"""Which of two titles is printed: that of the rules, or that of the clause as its sentence was read."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.wordlists import ARTICLES, AUXILIARIES, RELATIVES, SUBORDINATORS, TAKING_TWO
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.form.preferring import Pair
from explorer.extraction.titles.form.unsaid import leaves_unsaid
from explorer.extraction.titles.form.unsound import cuts_noun, joins_two_deeds
from explorer.extraction.titles.heading import Candidate, Heading
from explorer.extraction.titles.making.voices import has_wrong_voice
from explorer.extraction.titles.reading.predicated import Told
from explorer.extraction.titles.reading.readsubjects import is_carried, names_better
from explorer.extraction.titles.word import Word


def is_read_alike(told: Told, clauses: Sequence[Clause]) -> bool:
    """Whether the one dated clause that the rules found is word for word what was read, and is told whole.

    Where the rules are sure of such a clause, the title of what was read need not be made: in 6,800 titles
    three differ by that, none for the worse.
    """
    dated = [clause for clause in clauses if clause.dated]
    if len(dated) != 1 or told.hangs or told.kept < len(told.clause.rest):
        return False
    own, read = dated[0], told.clause
    if own.verb.text != read.verb.text or own.passive != read.passive or own.apart or read.apart:
        return False
    return _texts(own.rest) == _texts(read.rest) and _texts(own.subject) == _texts(read.subject)


def _texts(words: Sequence[Word]) -> list[str]:
    return [word.text for word in words]


def better_of(
    telling: Telling,
    words: Sequence[str],
    own: Candidate,
    read: Candidate,
    told: Told,
    heading: Heading,
    *,
    plain: bool,
) -> Candidate:
    """The better of two titles that differ, ``own`` of the rules and ``read`` of the clause ``told``.

    ``words`` are those of the telling in small letters; ``plain`` says that the rules are sure of a sentence
    with few predicates.
    """
    if read.text.endswith(f" and {own.text}") and _begins_complement(telling, told, heading.verbs):
        return own
    if own.cost <= read.cost and own.text.startswith(f"{read.text} ") and _only_describes(telling, told):
        return own
    if own.cost < _NEARLY_NONE and _begins_with_clause(told.clause, heading.verbs):
        return own
    if names_better(telling, told, own.text, read.text):
        return read
    if plain and (own.text.startswith(read.text) or is_carried(telling, own.text, read.text)):
        return own  # what was read says less, or is of somebody named before
    if has_wrong_voice(own.text, read.text, telling, told, heading.verbs):
        return read
    sound = not joins_two_deeds(own.text.lower().split(), heading.verbs)
    if plain and sound and read.cost - own.cost > _MUCH:
        return own
    whole = more_told(own, read, words, heading.verbs, OFF_DATE)
    if whole is not None:
        return whole
    return read if heading.prefers_read(Pair(telling, own, read, told.among, told.place)) else own


def _only_describes(telling: Telling, told: Told) -> bool:
    """Whether a participle that the date does not stand behind says which subject is meant.

    "In ⟦May⟧ Paz fled, and the rising | led by Roca | broke out".
    """
    one = told.among[told.place]
    return told.clause.passive and not one.verb < telling.at <= one.end


def _begins_with_clause(clause: Clause, verbs: VerbTable) -> bool:
    """Whether what was read as a subject holds a verb of its own: "the blow fell on Kobe, which | held"."""
    told = (word.lower for word in clause.subject if word.finite)
    own = any(form in verbs.strong or form in AUXILIARIES for form in told)
    return own and not any(word.lower in RELATIVES for word in clause.subject)


_NEARLY_NONE = 5.0
"""A title of the rules that costs as much is of another clause."""


def _begins_complement(telling: Telling, told: Told, verbs: VerbTable) -> bool:
    """Whether a subject begins with what another became: "was elected | king and Ana Paz was freed"."""
    before = told.among[told.place].first - 1
    form = telling.view.lower[before] if before >= 0 else ""
    return verbs.base_of_participle(form) in TAKING_TWO or verbs.lemma(form) == "become"


_MUCH = 1.0
"""How much more than a sure title another costs that is not compared with it."""
OFF_DATE = 4.5
"""From here on a title is of another clause than the date's."""


def more_told(
    own: Candidate, other: Candidate, source: Sequence[str], verbs: VerbTable, dearest: float
) -> Candidate | None:
    """Which of two titles says what the other cuts off; None where both may be whole.

    ``source`` are the words of the clause in small letters; ``own`` is never taken that costs ``dearest``.
    """
    if goes_further(own, other):
        return other
    cut = [_is_cut(one.text.lower().split(), source, verbs) for one in (own, other)]
    if cut[0] == cut[1]:
        return None
    return other if cut[0] else own if own.cost < dearest else None


def _is_cut(title: Sequence[str], source: Sequence[str], verbs: VerbTable) -> bool:
    return leaves_unsaid(title, source, verbs) or cuts_noun(title, source, verbs)


def goes_further(own: Candidate, other: Candidate) -> bool:
    """Whether another title goes on in its clause where ``own`` ends, at no higher cost."""
    if other.cost > own.cost:
        return False
    ends, goes_on = _told(own.text), _told(other.text)
    more = goes_on[len(ends) :]
    return bool(more) and goes_on[: len(ends)] == ends and _OPENING.isdisjoint(more)


_OPENING = (RELATIVES | SUBORDINATORS) - {"than", "where", "before"}
"""Words that open another clause, which a title seldom needs."""


def _told(title: str) -> list[str]:
    """The words of a title in small letters, without its articles and signs."""
    return [word for word in title.lower().replace(",", "").split() if word not in ARTICLES]
