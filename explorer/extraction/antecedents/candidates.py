"""The phrases that a pronoun may mean: of its own sentence, of those before it, and the article's parties."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from explorer.extraction.antecedents.asked import Asked, asked_at
from explorer.extraction.antecedents.candidate import Candidate
from explorer.extraction.antecedents.naming import named_in
from explorer.extraction.antecedents.phrases import Phrase
from explorer.extraction.antecedents.roles import SUBJECTS
from explorer.extraction.clauses.bearers import OFFICES
from explorer.extraction.clauses.doings import DONE_TO_THING
from explorer.extraction.clauses.persons import is_person_noun
from explorer.extraction.clauses.sentences import Sentence
from explorer.extraction.clauses.sexes import is_ship, may_be_called, told_by
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import CLAUSE_OPENERS, INDEFINITE
from explorer.extraction.source import Source

_SENTENCES = 1
"""So many sentences before a pronoun's are looked at."""


def candidates_for(source: Source, asked: Asked) -> list[Candidate]:
    """What a pronoun may mean, the nearest first, the article's own parties last."""
    begin = asked.view.starts[asked.at]
    found = [one for one in reversed(named_in(source, asked.view.sentence, asked.at)) if one.end <= begin]
    near = sentences_before(source, asked.view.sentence)
    for sentence in near:
        found += reversed(named_in(source, sentence))
    kept = _fit_to(found, asked)
    if asked.who == "he" and near and not kept:
        for sentence in sentences_before(source, near[-1]):
            kept += _fit_to(list(reversed(named_in(source, sentence))), asked)
    return [*kept, *_of_article(source, asked)]


def with_told(found: Sequence[Candidate], told: Candidate, place: Place, verbs: VerbTable) -> list[Candidate]:
    """The candidates with what the same pronoun meant before, where it stands in none of their sentences.

    "Ana Paz came to Turku. She taught there. | She died in 1930": it is told of where that pronoun stands.
    """
    if any(one.head == told.head for one in found):
        return list(found)
    asked = asked_at(*place, verbs)
    role = "done to" if asked.done and asked.role == "subject" else asked.role
    here = told._replace(view=place.view, phrase=Phrase(place.at, place.at, place.at), role=role, lead="")
    begin = place.view.starts[place.at]
    behind = sum(one.view is not None and one.view.starts[one.phrase.first] > begin for one in found)
    return [*found[:behind], here, *found[behind:]]


class Place(NamedTuple):
    """A token of a sentence."""

    view: SentenceView
    at: int


def _fit_to(found: Sequence[Candidate], asked: Asked) -> list[Candidate]:
    """Those of the phrases found that a pronoun may mean."""
    may = _MAY[asked.who]
    thing = asked.done and not DONE_TO_THING.isdisjoint(asked.view.lower[asked.at + 2 : asked.at + _REACH])
    went_on = asked.who != "he" and _is_said_of_happenings(asked)
    acts = asked.who == "he" and asked.role == "subject"
    two = asked.word == "both" and asked.role != "subject"
    sex = told_by((asked.word,))
    fit = [
        one
        for one in found
        if may(one) and not _acts_on_it(one, asked) and not (thing and one.kind in _NO_THINGS)
        if not (went_on and (one.kind in _NOT_GOING_ON or one.head.lower() in _NOT_ENDING))
        if not (acts and _is_of_thing(one)) and not _only_describes(one)
        if not (asked.who == "he" and (_is_quoted(one) or _is_in_title(one) or _is_scene(one)))
        if _is_ship(one) or may_be_called(one.name.split(), sex)
        if not two or one.kind == "both" or one.lead == "two" or len(one.phrase.parts) == 2
    ]
    if asked.who == "they":
        many = [one for one in fit if not _is_of_men(one) or _acts_before(one, asked)]
        return fit if all(map(_is_of_men, fit)) else many
    others = [one for one in fit if not _says_what(one)] if asked.who == "he" else fit
    return others if any(one.role in _DOING for one in others) else fit


def _acts_before(one: Candidate, asked: Asked) -> bool:
    """Whether a phrase is the subject of the clause before: "the Don Army went, but | they fled"."""
    if asked.role != "subject" or one.role not in SUBJECTS or not one.is_in(asked.view):
        return False
    return asked.view.finite[one.phrase.last + 1 : asked.at].count(True) == 1


def _is_said_of_happenings(asked: Asked) -> bool:
    """Whether a verb says what only papers and happenings do: "it | lapsed", "put an end to it"."""
    if asked.role == "to" and asked.at > 1 and asked.view.lower[asked.at - 2] == "end":
        return True
    if asked.role != "subject" or asked.done:
        return False
    if asked.verb in _LASTING:
        return True
    behind = asked.view.lower[asked.at + 1 : asked.at + _REACH]
    if asked.verb == "end":
        at = next((at for at, word in enumerate(behind) if word.startswith("end")), len(behind))
        return at + 1 < len(behind) and (behind[at + 1] in PREPOSITIONS or behind[at + 1] in _STOPS)
    return asked.verb in _GOING and not _FORCE.isdisjoint(behind)


_LASTING = word_set("last lapse expire elapse")
_GOING = word_set("come enter go take")
_FORCE = word_set("force effect place")
_STOPS = frozenset({".", ";", ","})
_NOT_ENDING = word_set("government army navy fleet")
_NOT_GOING_ON = word_set("state person called people both place")
"""What neither lasts nor ends, as it is told: "the war cost Peru a port; | it ended in May"."""


def _acts_on_it(one: Candidate, asked: Asked) -> bool:
    """Whether a phrase is the subject of the verb whose object the pronoun is: that would be "itself"."""
    if asked.role != "object" or not one.is_in(asked.view) or one.role not in SUBJECTS:
        return False
    between = slice(one.phrase.last + 1, asked.at)
    apart = not _PARTING.isdisjoint(asked.view.lower[between])
    return not apart and asked.view.finite[between].count(True) == 1


_PARTING = CLAUSE_OPENERS | {",", ";"}


def _is_of_thing(one: Candidate) -> bool:
    """Whether "the" stands before a name without an office, as before no person's: "the Vaasa Line"."""
    named = one.kind == "called" and one.lead == "the" and one.name.istitle()
    return named and OFFICES.isdisjoint(one.name.lower().split())


def _is_quoted(one: Candidate) -> bool:
    """Whether a phrase that does nothing stands in quotation marks, as no person's: "Bold Action"."""
    if one.view is None or one.role not in _DONE_TO or one.phrase.begin < 2:
        return False
    before, sign = one.view.lower[one.phrase.begin - 2 : one.phrase.begin]
    return sign in _QUOTES and not is_person_noun(before)  # 'the poet | "Ana Paz"'


def _says_what(one: Candidate) -> bool:
    """Whether a phrase only says what somebody is: "began as | a friend", "was | a Finn"."""
    return one.role in _SAYING_WHAT and (one.head.islower() or one.lead in INDEFINITE)


_SAYING_WHAT = word_set("as complement")
_DOING = SUBJECTS | {"object", "by"}
"""Who is told of besides. "One of them was | a priest" names nobody else, and so "he" is the priest."""


def _is_of_men(one: Candidate) -> bool:
    """Whether a name is that of a force, of whose men "they" tells: "the Finnish Legion"."""
    return one.kind == "force" and not one.many and one.head[0].isupper()


def _is_ship(one: Candidate) -> bool:
    """Whether a noun before a name says that it is a ship's: "the frigate | Prince Otto"."""
    before = one.view.lower[max(0, one.phrase.begin - 1) : one.phrase.first + 1] if one.view else ()
    return is_ship(before)


def _is_in_title(one: Candidate) -> bool:
    """Whether a name is of one: "the Duke of | Turku", "Queen Eva of | Kobe", "Feast of | New Arts"."""
    at = one.phrase.begin - 1
    titled = one.view is not None and one.role == "of" and at > 1 and one.view.tokens[at - 1].is_capital
    if not titled or one.view is None or one.kind not in _BARELY:
        return False
    return one.view.lower[at - 1] not in _RULES


def _is_scene(one: Candidate) -> bool:
    """Whether a name is of where a battle was or a pact was made: "after the siege of | Turku he fled"."""
    at = one.phrase.begin - 2
    if one.view is None or at < 0 or one.kind not in _BARELY or one.view.lower[at + 1] != "of":
        return False
    return one.view.lower[at] in _NAMED_BY_PLACE


_NAMED_BY_PLACE = word_set(
    """battle siege disaster skirmish rout massacre treaty peace pact accord convention protocol armistice
    truce conference congress summit synod"""
)
"""Nouns of happenings and papers that are called by a place."""
_BARELY = word_set("called bare")
_RULES = word_set(
    """administration cabinet chairmanship death dictatorship foundation government governments house
    leadership ministry premiership presidency regime reign rule secretaryship"""
)
"""What is somebody's, not a place's: "under the Presidency of | Roca"."""
_QUOTES = frozenset('"“”')
_DONE_TO = word_set("object other")


def _only_describes(one: Candidate) -> bool:
    """Whether a phrase is but a word behind "became", as an adjective is: "became | independent"."""
    phrase = one.phrase
    if one.view is None or one.many or one.lead or phrase.first != phrase.last or not phrase.first:
        return False
    word = one.view.tokens[phrase.first].text
    return word.islower() and one.view.lower[phrase.first - 1] in _BECOMING


_BECOMING = word_set("became become becomes remained remain remains")
_REACH = 5
"""Words behind a pronoun among which stands what is done to it."""
_NO_THINGS = word_set("state person called people")
_LIVING = word_set("person called bare")
_NOT_IT = word_set("person people time")
_MAY: Mapping[str, Callable[[Candidate], bool]] = {
    "he": lambda one: not one.many and one.kind in _LIVING,
    "it": lambda one: not one.many and one.kind not in _NOT_IT,
    "they": lambda one: one.many or one.kind == "people" or _is_of_men(one),
}
"""What a pronoun may mean at all, by its number and whether it is a person."""


def sentences_before(source: Source, sentence: Sentence) -> list[Sentence]:
    """The sentences before one in which what a pronoun means is looked for, the nearest first.

    For the first of a block it is the last of the block before, if that tells anything.
    """
    found = list(source.sentences.before(sentence)[: -_SENTENCES - 1 : -1])
    if found or not sentence.block or source.document.blocks[sentence.block - 1].kind not in _TELLING:
        return found
    return list(source.sentences.of_block(sentence.block - 1))[:-2:-1]


_TELLING = frozenset({"paragraph", "item"})


def _of_article(source: Source, asked: Asked) -> Iterator[Candidate]:
    """The parties of the article as "they" or "it" may mean them."""
    title = source.context.title
    if not source.context.named or len(title) != _PARTIES.get(asked.who):
        return
    many = len(title) > 1
    yield Candidate(
        " and ".join(title), title[-1], "state", many, "article", "", -1, -1, None, Phrase(0, 0, 0)
    )


_PARTIES = {"they": 2, "it": 1}
