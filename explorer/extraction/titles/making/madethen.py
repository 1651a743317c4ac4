"""A title of what was made at a date, where the clause around it only says what is done with that.

"Kobe runs a clinic | opened in 1984": at that date nothing was run, the clinic was opened.
"""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.described import done_to, is_deed
from explorer.extraction.clauses.objects import DONE_TO_PAPERS
from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import AUXILIARIES, HAVE, RELATIVES, SUBORDINATORS, is_idle
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.predicates.reading import Predicate
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.heading import Candidate, Heading
from explorer.extraction.titles.making.asread import title_of_told
from explorer.extraction.titles.reading.predicated import Told
from explorer.extraction.titles.reading.wording import Wording
from explorer.extraction.titles.word import Word, has_finite, lower_of


def made_then(own: Candidate, telling: Telling, wording: Wording, heading: Heading) -> Candidate | None:
    """The title of what was made at the date, where ``own`` tells another verb; None where it does not."""
    view, at = telling.view, _made_at(telling, heading.verbs)
    verb = _verb_of(own.text.lower().split(), view, at, heading.verbs) if at >= 0 else ""
    if not verb:
        return None
    told = wording.beside() if verb not in _IS else None
    if told is None or not _is_read_of(view, told, at):
        told = _with_object(wording.words, verb, at, view.lower[at], heading.verbs)
    made = title_of_told(telling, wording.words, told, heading)
    return made if made is not None and made.cost < _SOUND else None


def _is_read_of(view: SentenceView, told: Told, at: int) -> bool:
    """Whether a clause is the participle's, and its subject no clause: "keeps a hall, | opened in May"."""
    one = told.among[told.place]
    whole = one.verb == at and told.clause.passive and not view.has_finite(one.first, one.last + 1)
    return whole and _is_beside(view, one.last, at)


def _is_beside(view: SentenceView, noun: int, at: int) -> bool:
    """Whether only adverbs and a comma part a participle from its noun, or another one does and "and"."""
    if view.lower[at - 1] == "and":
        return True  # "opened in 1990 and | closed in 2001"
    return all(view.lower[place] == "," or is_adverb(view.lower[place]) for place in range(noun + 1, at))


def _with_object(words: Sequence[Word], verb: str, at: int, form: str, verbs: VerbTable) -> Told | None:
    """A clause of what was done to the object of a verb; None where that has none before the participle.

    Of "keeps a statue | made in Turku | and unveiled" that is the statue.
    """
    lower = lower_of(words)
    if verb not in lower or form not in lower:
        return None
    begin, end = lower.index(verb) + 1, lower.index(form)
    if lower[end - 1] == "and":
        done = (to for to in range(begin + 2, end) if verbs.base_of_participle(lower[to]) is not None)
        end = next(done, begin)
    while end > begin and is_adverb(lower[end - 1]):
        end -= 1
    object_ = words[begin:end]
    if verb in _IS or lower[begin : begin + 1] == [] or lower[begin] in _LEADING:
        object_ = _nearest(object_, verbs.sure_base(form))
        begin = end - len(object_)
    if not object_ or lower[begin] in PREPOSITIONS or has_finite(object_):
        return None
    if not _OPENING.isdisjoint(lower[begin:end]):
        return None  # "asked Holm | that his ship be released"
    rest = words[lower.index(form) + 1 :]
    made = Clause(Role.RELATIVE, object_, Word(form), rest, passive=True, dated=True)
    return Told(made, list, len(rest), False, (Predicate(at, at - 1, at - 1, at, at, True),), 0)


def _nearest(words: Sequence[Word], base: str | None) -> Sequence[Word]:
    """The noun phrase of a participle right behind it: "is a member of | the league founded in 1990"."""
    phrase = done_to(words, base)
    of = max((at + 1 for at, word in enumerate(phrase) if word.lower == "of"), default=0)
    return phrase if is_deed(phrase) else phrase[of:]


_IS = word_set("is are")
_LEADING = word_set("by on upon under in")
"""Prepositions before what something is done by or based on."""
_OPENING = RELATIVES | SUBORDINATORS | {"that", "to"}
_SOUND = 3.0
"""What the title of what was made may cost."""


def _made_at(telling: Telling, verbs: VerbTable) -> int:
    """The token of the participle that says how something came about at the date right behind it; else -1."""
    view, at = telling.view, telling.at - 1
    if at > 0 and view.lower[at] in PREPOSITIONS:
        at -= 1
    at = _before_place(view, at)
    if at < 1 or view.dated[at] or verbs.base_of_participle(view.lower[at]) not in _MAKING:
        return -1
    before = at - 1
    while before and is_adverb(view.lower[before]):
        before -= 1
    return -1 if view.lower[before] in _HELPING else at


def _before_place(view: SentenceView, last: int) -> int:
    """The last token before a place that is named: "signed | at Lima in 1853"; ``last`` without one."""
    at = last
    while at > 1 and view.tokens[at].is_capital and not view.dated[at]:
        at -= 1
    return at - 1 if at < last and view.lower[at] in _PLACING else last


_PLACING = word_set("in at from near")
_HELPING = AUXILIARIES | word_set("be been being who which that")
_MAKING = DONE_TO_PAPERS | word_set(
    """found establish open reopen build create form launch inaugurate complete finish unveil adopt begin
    start erect publish release proclaim introduce dig enact dedicate consecrate
    install close dissolve abolish disband"""
)
"""What brings something about or ends it, or makes a paper what it is."""


def _verb_of(title: Sequence[str], view: SentenceView, at: int, verbs: VerbTable) -> str:
    """The verb of a title that ends on the participle besides, or tells what is done up to now; "" without.

    "Has the bridge built" tells of the building too.
    """
    form = view.lower[at]
    if not title or not _CAUSING.isdisjoint(title):
        return ""
    finite = {verbs.lemma(view.lower[place]): view.lower[place] for place in range(at) if view.finite[place]}
    is_ = next((place for place in range(at) if view.finite[place] and view.lower[place] in _IS), at)
    done = next((place for place in range(is_ + 1, at) if not is_idle(view.lower[place])), 0)
    if done and view.lower[done] in title and verbs.base_of_participle(view.lower[done]) is not None:
        return view.lower[done]  # "is | governed by a treaty signed in 1974"
    verb = next((word for word in title[1:] if verbs.lemma(word) in finite and word != form), "")
    if not verb and title[-1] == form and view.lower[at - 1] == "and":
        still = (word for word in finite.values() if verbs.base_of_past(word) is None)
        verb = next((word for word in still if title[0] in view.lower[: view.lower.index(word)]), "")
    if not verb or verb in AUXILIARIES:
        return verb if verb in _IS and title[-1] == form else ""
    base = verbs.lemma(verb)
    told = finite[base]
    if verbs.base_of_past(told) is None:
        return told
    return told if title[-1] == form and base not in _ORDERING else ""


_CAUSING = HAVE | {"having"}
_ORDERING = word_set(
    "order want see get keep find declare leave hold demand consider watch need prefer command"
)
"""Verbs with an object and what becomes of that: "ordered the legation | closed"."""
