"""The phrases that a pronoun may mean: of its own sentence, of those before it, and the article's parties."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from explorer.extraction.antecedents.asked import Asked
from explorer.extraction.antecedents.candidate import Candidate
from explorer.extraction.antecedents.naming import named_in
from explorer.extraction.antecedents.phrases import Phrase
from explorer.extraction.antecedents.roles import SUBJECTS
from explorer.extraction.clauses.bearers import OFFICES
from explorer.extraction.clauses.doings import DONE_TO_THING
from explorer.extraction.clauses.sentences import Sentence
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.wordlists import CLAUSE_OPENERS
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
    may = _MAY[asked.who]
    if asked.who == "he" and near and not any(map(may, found)):
        for sentence in sentences_before(source, near[-1]):
            found += reversed(named_in(source, sentence))
    thing = asked.done and not DONE_TO_THING.isdisjoint(asked.view.lower[asked.at + 2 : asked.at + _REACH])
    acts = asked.who == "he" and asked.role == "subject"
    kept = [
        one
        for one in found
        if may(one) and not _acts_on_it(one, asked) and not (thing and one.kind in _NO_THINGS)
        if not (acts and _is_of_thing(one)) and not _only_describes(one)
    ]
    return [*kept, *_of_article(source, asked)]


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
    "they": lambda one: one.many or one.kind == "people",
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
    if len(title) != _PARTIES.get(asked.who):
        return
    many = len(title) > 1
    yield Candidate(
        " and ".join(title), title[-1], "state", many, "article", "", -1, -1, None, Phrase(0, 0, 0)
    )


_PARTIES = {"they": 2, "it": 1}
