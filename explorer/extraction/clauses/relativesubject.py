"""Who acts in a relative clause, and what its opener stands for beside him."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.actsmeant import act_before, actor_start, is_done_by_actor, is_done_to_act
from explorer.extraction.clauses.antecedents import HAPPENED, hangs, owner_of, whose, with_what_it_hangs_on
from explorer.extraction.clauses.likened import name_of_first, without_likeness
from explorer.extraction.clauses.openings import Opening
from explorer.extraction.clauses.persons import are_persons_of, person_meant, thing_meant
from explorer.extraction.clauses.phrases import antecedent, last_phrase, phrase_start, the_one_of
from explorer.extraction.clauses.sharesof import share_in_relative
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    BE,
    COORDINATORS,
    DETERMINERS,
    HAVE,
    MEASURING,
    RELATIVES,
    is_idle,
)
from explorer.extraction.titles.word import Word, lower_of

Parts = tuple[Sequence[Word], Sequence[Word]]
"""The words of a subject, and what a relative word stands for beside it."""


def relative_subject(
    words: Sequence[Word],
    piece: Sequence[Word],
    mark: Opening,
    nouns: Sequence[Sequence[Word]],
    before: Sequence[Word],
    verbs: VerbTable,
) -> Parts:
    """Who acts in a relative clause that begins with ``words``, and what its opener stands for beside him."""
    opener = piece[mark.start].lower
    share = share_in_relative(piece[: mark.start], nouns, before) if opener in {"whom", "which"} else ()
    if share:
        return share, ()
    led = mark.start - _is_led(piece, mark.start)
    ahead = piece[: _first_of_row(piece, led)]
    meant = antecedent(ahead, nouns, before, whole=opener in {"which", "that"})
    part = [word.lower for word in piece[mark.verb : mark.verb + 2]] == ["took", "part"]
    if opener == "which" and piece[mark.verb].lower in HAPPENED and not part:
        meant = with_what_it_hangs_on(piece[: mark.start] or (nouns[0] if nouns else before), meant)
    told = ahead or (nouns[0] if nouns else before)
    meant = _by_what_it_tells(opener, meant, told, piece, mark, verbs)
    verb = piece[mark.verb].lower
    meant = _of_its_kind(without_likeness(meant, verb), opener, verb)
    if opener == "where":
        named = meant and all(word.text[0].isupper() for word in meant)
        return words[1:], [Word("in"), *meant] if named else ()
    if opener == "whose":
        who, what = whose(words[1:], verbs)
        apart = bool(what) and who[0].lower in DETERMINERS
        if not apart and (piece[mark.verb].lower in BE | HAVE or not what):
            return [*owner_of(meant), *words[1:]], ()
        return who, what
    if opener == "that" and _stands_for_nothing(words, piece, mark.verb, ahead, meant, verbs):
        return words[1:], ()
    if not words[1:]:
        joined = opener == "which" and led < mark.start and piece[led].lower in _MATTERING
        alone = joined and len(ahead) == len(meant)
        matter = _matter(nouns, before) if alone else ()
        return ([*meant, *piece[led : mark.start], *matter] if matter else meant), ()
    link = piece[led : mark.start]
    first = name_of_first(ahead) if link else ()
    if first:
        return words[1:], [*link, *first]
    if link and (link[0].lower in _TIMELY or hangs(piece[:led] or (nouns[0] if nouns else before), meant)):
        return words[1:], ()
    return words[1:], [*link, *meant] if meant else ()


def _with_persons(words: Sequence[Word], meant: Sequence[Word]) -> Sequence[Word]:
    """Persons with the state that they are of, which "who" does not mean: "refugees from | Chile, who"."""
    start = len(words) - len(meant)
    if not meant or start < 2 or list(words[start:]) != list(meant):
        return meant
    noun, link = lower_of(words[start - 2 : start])
    hang = are_persons_of(noun, link, [word.text for word in meant])
    return [*last_phrase(words[: start - 1]), *words[start - 1 :]] if hang else meant


def _by_what_it_tells(
    opener: str,
    meant: Sequence[Word],
    told: Sequence[Word],
    piece: Sequence[Word],
    mark: Opening,
    verbs: VerbTable,
) -> Sequence[Word]:
    """What a relative word means by its verb, where that is not the last phrase told, ``meant``."""
    if opener == "who":
        return _with_persons(told, meant)
    if opener == "that":
        return _not_the_place(told, meant)
    if opener != "which":
        return meant
    return _act_among(told, piece, mark, verbs) or _actor_in(meant, piece, mark, verbs) or meant


def _not_the_place(told: Sequence[Word], meant: Sequence[Word]) -> Sequence[Word]:
    """What lies at a place that is named, which "that" cannot mean: "a state in | the Americas, that"."""
    start = len(told) - len(meant)
    named = len(meant) > 1 and meant[0].lower == "the" and all(word.text[0].isupper() for word in meant[1:])
    if not named or start < 2 or list(told[start:]) != list(meant) or told[start - 1].lower not in _AT:
        return meant
    there = last_phrase(told[: start - 1])
    if not there:
        return meant
    return there if "one" in lower_of(told) else [*there, *told[start - 1 :]]


_AT = word_set("in near on around across throughout")


def _act_among(
    told: Sequence[Word], piece: Sequence[Word], mark: Opening, verbs: VerbTable
) -> Sequence[Word]:
    """The paper that "which" means by its verb: "a pact on trade and the port, which came into force"."""
    behind = lower_of(piece[mark.verb : mark.verb + _REACH])
    own = mark.verb > mark.start + 1 and not is_idle(piece[mark.start + 1].lower)
    if not is_done_to_act(behind, verbs, done=own or behind[0] in AUXILIARIES):
        return ()
    bounds = [word.finite or word.comma for word in told[:-1]]
    at = act_before(lower_of(told), [*bounds, False], len(told))
    return told[phrase_start(told, at + 1) :] if at >= 0 else ()


def _actor_in(
    meant: Sequence[Word], piece: Sequence[Word], mark: Opening, verbs: VerbTable
) -> Sequence[Word]:
    """Who does what no act does: "sent demands to | Peru, which accepted"; () where nobody is named."""
    if mark.verb > mark.start + 1 or not is_done_by_actor(lower_of(piece[mark.verb : mark.verb + 1]), verbs):
        return ()
    capital = [word.text[0].isupper() for word in meant]
    return meant[actor_start(lower_of(meant), capital, len(meant)) :]


_REACH = 6
"""Words that hold a verb with its auxiliaries and adverbs."""


def noun_of_owner(
    piece: Sequence[Word], nouns: Sequence[Sequence[Word]], before: Sequence[Word]
) -> Sequence[Word]:
    """A noun behind "whose" with its owner: "the firm, | whose bridge, | built in May, …" is "the firm's"."""
    meant = antecedent((), nouns, before, whole=False) if nouns or before else ()
    return [*owner_of(meant), *piece[1:]]


def _of_its_kind(meant: Sequence[Word], opener: str, verb: str) -> Sequence[Word]:
    """What is meant by "who", which stands for persons, and by "that" and "which", which stand for things."""
    if opener in {"that", "which"}:
        return thing_meant(meant, by_which=opener == "which")
    if opener != "who":
        return meant
    person = person_meant(meant)
    return the_one_of(person) if verb in {"was", "is", "has"} else person


def _matter(nouns: Sequence[Sequence[Word]], before: Sequence[Word]) -> Sequence[Word]:
    """What a noun before "on which" is about: "the railway, | work on which began"."""
    if not nouns:
        return antecedent((), nouns, before, whole=True)
    first, *more = nouns[-1]
    first = first._replace(text=first.lower) if first.lower in DETERMINERS else first
    whole = [first, *more]
    return [*whole[:-1], whole[-1]._replace(comma=False)]


_MATTERING = word_set("on for about over")
"""Prepositions between a noun and what it is about."""


def _first_of_row(piece: Sequence[Word], led: int) -> int:
    """Where the first of two relative clauses begins that "and" joins: "whom X freed | and who fled"."""
    if not led or piece[led - 1].lower not in COORDINATORS:
        return led
    first = next(at for at, word in enumerate(piece) if word.lower in RELATIVES or at == led)
    return first - _is_led(piece, first)


def _is_joining(ahead: Sequence[Word], meant: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether "that" stands for nothing: "saying that …", "such crowds crossed the sea that …"."""
    said = bool(meant) and meant[-1].lower.endswith("ing") and verbs.is_form(meant[-1].lower)
    return said or any(word.lower in MEASURING for word in ahead)


def _stands_for_nothing(
    words: Sequence[Word],
    piece: Sequence[Word],
    verb: int,
    ahead: Sequence[Word],
    meant: Sequence[Word],
    verbs: VerbTable,
) -> bool:
    """Whether "that" only joins a clause on, or points at the noun behind it."""
    return _is_joining(ahead, meant, verbs) or (len(words) > 1 and _lacks_nothing(piece, verb, verbs))


def _lacks_nothing(piece: Sequence[Word], verb: int, verbs: VerbTable) -> bool:
    """Whether a passive behind "that" and a noun is whole: "after the war | that bridge was rebuilt".

    A relative clause would lack what its passive has as subject already.
    """
    behind = piece[verb + 1 :]
    if piece[verb].lower not in {"was", "were"} or not behind:
        return False
    if verbs.base_of_participle(behind[0].lower) is None or lower_of(behind[1:2]) == ["to"]:
        return False
    ends = (*(word.finite for word in behind[1:]), True)  # "that Roca was killed on | was closed"
    return not any(word.lower in PREPOSITIONS and end for word, end in zip(behind, ends, strict=True))


_TIMELY = word_set("after before since until during of")
"""Prepositions before "which" that only say when, or of what something is a share."""


def _is_led(piece: Sequence[Word], start: int) -> bool:
    """Whether a preposition stands before a relative word: "the line | on which they agreed"."""
    led = start > 0 and piece[start].lower in {"which", "whom"}
    return led and piece[start - 1].lower in PREPOSITIONS
