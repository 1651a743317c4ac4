"""Titles of "a third" and "the one in Kobe", whose noun only the first of their row has."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from explorer.extraction.clauses.persons import is_person_noun
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable, singular
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import ARTICLES, PARTICLES, PLACING
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.barenouns import ENDS_PHRASE
from explorer.extraction.titles.finishing.matters import matter_behind
from explorer.extraction.titles.form.fitting import COMPLETED
from explorer.extraction.titles.heading import Heading

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
ORDER = {word: place for place, word in enumerate(_ORDINALS) if place}
"""What comes behind the first of a row, by its place there."""
_OPENING = word_set("founding inaugural opening")
"""What the first of a row was, which no later one is: "the | founding | summit; the second"."""
_COUNTS = ("two", "three", "four", "five", "six", "seven", "eight", "nine")


def with_noun_of_row(title: str, text: str, telling: Telling, heading: Heading) -> str:
    """A title of "the third" as the first of its row is called: "Third congress of potters held in Kobe".

    "The first congress of potters met at Turku, the second at Oulu; the third was held in Kobe."
    """
    first, _, rest = title.partition(" ")
    order = ORDER.get(first.lower(), 0)
    if not order and first != _ONE:
        return title
    words = rest.split()
    at = _without_noun(telling, first.lower(), heading.verbs)
    verb = _verb_of(words, telling.view, heading.verbs) if at >= 0 else -1
    if verb < 0:
        return title
    begin, end = _reach(text, telling, at)
    row = _Row(text, begin, end, order, heading.verbs, heading.verbs.lemma(words[verb].lower()))
    noun = _noun_of_row(row) or _one_more_than_told(row) if order else _told_of(row, telling, at, heading)
    if not noun and order:
        noun = " ".join(word for word in _placeless(words[:verb]) if word not in _OPENING)
    if noun in _NO_NOUN or not PREPOSITIONS.isdisjoint(noun.split()[:1]):
        return title
    lead = [first] if order else []
    said = [*lead, *noun.split(), *_in_order(words, verb)]
    full = " ".join(said)
    return full[0].upper() + full[1:] if len(said) <= COMPLETED else title


_NO_NOUN = ("", "one")


def _placeless(words: Sequence[str]) -> Sequence[str]:
    """The words of a title before what says where."""
    return words[: next((at for at, word in enumerate(words) if word in PLACING), len(words))]


class _Row(NamedTuple):
    """Where a row is looked for: from ``begin`` to ``end`` of the text, for what comes at place ``order``.

    ``verb`` is what is told of that, by its base.
    """

    text: str
    begin: int
    end: int
    order: int
    verbs: VerbTable
    verb: str


def _reach(text: str, telling: Telling, at: int) -> tuple[int, int]:
    """The part of its paragraph that stands before token ``at`` of a sentence, as far as a row may reach."""
    end = telling.view.starts[at]
    return max(text.rfind("\n", 0, end) + 1, end - _FAR), end


_FAR = 500
"""Characters before "a third" within which the first of its row stands."""
_ONE = "One"


def _without_noun(telling: Telling, word: str, verbs: VerbTable) -> int:
    """The token of an ordinal, or of "one", that stands without a noun, nearest before the date; else -1."""
    view = telling.view
    if word not in view.holds:
        return -1
    for at in range(min(telling.at, len(view.lower) - 2), -1, -1):
        if view.lower[at] == word and _stands_alone(view, at, verbs):
            return at
    return -1


def _stands_alone(view: SentenceView, at: int, verbs: VerbTable) -> bool:
    behind = view.lower[at + 1]
    if view.lower[at] == "one":
        return behind in PLACING and any(token.is_capital for token in view.tokens[at + 2 : at + 3])
    if not at or view.lower[at - 1] not in ARTICLES:
        return False
    if behind == "one":
        return True
    done = behind not in verbs.strong and verbs.base_of_participle(behind) is not None
    ends = behind in ENDS_PHRASE and behind not in _GOING_ON
    return ends or view.finite[at + 1] or view.dated[at + 1] or done


_GOING_ON = word_set("of and or")
"""What may go on behind an ordinal to a noun: "the second of the ships", "a second and larger bridge"."""


def _verb_of(words: Sequence[str], view: SentenceView, verbs: VerbTable) -> int:
    """The place of the verb among a title's words, as its sentence has the same one; -1 without one."""
    told = {
        verbs.lemma(word)
        for word, finite in zip(view.lower, view.finite, strict=True)
        if finite or verbs.base_of_participle(word) is not None
    }
    for at, word in enumerate(words):
        if word.islower() and word not in PREPOSITIONS and verbs.lemma(word) in told and verbs.is_form(word):
            return at
    return -1


def _in_order(words: Sequence[str], verb: int) -> Sequence[str]:
    """The words of a title from its verb on, behind which what stood before that says where."""
    where = words[len(_placeless(words[:verb])) : verb]
    own = verb + 1
    while own < len(words) and (words[own] in PARTICLES or words[own - 1 : own + 1] == ["takes", "place"]):
        own += 1
    return [*words[verb:own], *where, *words[own:]]


def _noun_of_row(row: _Row) -> str:
    """What the last of a row before that has a noun is called; "" where that is not clear."""
    begun = row.end
    for found in reversed(list(_OF_ROW.finditer(row.text, row.begin, row.end))):
        place = _ORDINALS.index(found["order"])
        said = _words_behind(row.text, found.end(), row.verbs)
        if place >= row.order:
            break
        if said[-1:] == ["one"] or (not said and place):
            begun = found.start()
            continue
        if not said:
            return ""
        if said[-1] not in _OF_NO_ROW and _is_told_of(row, found, said, begun):
            end = found.end() + len(" ".join(["", *said]))
            return " ".join(said) + matter_behind(row.text, end, row.verbs)
    return _begun_without_number(row, begun) if begun < row.end else ""


def _begun_without_number(row: _Row, end: int) -> str:
    """The noun of a row whose first has no number: "signed an accord in May. A second failed; a | third"."""
    told = row.text[row.begin : end].rstrip(" .;").rpartition(". ")[2].rpartition("; ")[2]
    found = list(_INDEFINITE.finditer(told))
    said = _words_behind(told, found[0].end(), row.verbs) if len(found) == 1 else []
    common = bool(said) and said[-1].islower() and not any(word[0].isupper() for word in said)
    return " ".join(said) if common else ""


_INDEFINITE = re.compile(r"\b[Aa]n?\b")


_OF_ROW = re.compile(rf"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) (?P<order>{'|'.join(_ORDINALS)})\b")
_OF_NO_ROW = word_set(
    """time times place half day year month week decade century step floor glance sight class lady man woman
    people person state country member nation"""
)
"""What is first of its kind without a second being told of."""


def _words_behind(text: str, at: int, verbs: VerbTable) -> list[str]:
    """The words of a noun phrase from ``at`` on."""
    said: list[str] = []
    for found in _WORD.finditer(text, at, at + _LONG):
        word = found["word"]
        if word is None or word.lower() in ENDS_PHRASE or verbs.base_of_past(word.lower()) is not None:
            break
        said.append(word)
    return said


_WORD = re.compile(r" (?P<word>[\w'’–-]+)|\S")
_LONG = 80
"""Characters of the longest noun phrase."""


def _is_told_of(row: _Row, found: re.Match[str], said: Sequence[str], begun: int) -> bool:
    """Whether the phrase of an ordinal is what its row consists of, of which the title goes on to tell.

    The next of the row stands at ``begun``.
    """
    noun = said[-1]
    if not noun.islower() or singular(noun) != noun or said[0][0].isdigit() or said[0] in _COUNTS:
        return False
    if is_person_noun(noun) or any(word[0].isupper() for word in said):
        return False
    before = row.text[max(row.begin, found.start() - _BEFORE) : found.start()]
    leads = before.split()[-1:]
    if before.rstrip().endswith(",") or (leads and leads[0].lower() in PREPOSITIONS):
        return False
    end = found.end() + len(" ".join(["", *said]))
    if row.text.startswith(" to ", end):
        return False  # "the first bank to open"
    if begun < row.end:
        return True
    own, *later = _CLAUSES.split(row.text[end : row.end])
    # "The first bridge was opened. Peru signed a treaty; a second was signed."
    return row.verb in _deeds(own, row.verbs) or row.verb not in _deeds(" ".join(later), row.verbs)


_BEFORE = 20
_CLAUSES = re.compile(r"[;.:] ")


def _deeds(text: str, verbs: VerbTable) -> set[str]:
    return {verbs.lemma(word) for word in re.findall(r"[a-z]+", text)}


_AFTER_TWO = 2
"""The place of a third among the ordinals."""


def _one_more_than_told(row: _Row) -> str:
    """The noun of those told before, of which one more is told: "two bridges were built, a | third"."""
    if row.order < _AFTER_TWO:
        return ""
    found = re.finditer(
        rf"\b{_COUNTS[row.order - _AFTER_TWO]}\b", row.text[row.begin : row.end], re.IGNORECASE
    )
    nouns = {" ".join(_words_behind(row.text, row.begin + one.end(), row.verbs)) for one in found}
    if len(nouns) != 1:
        return ""
    *lead, noun = nouns.pop().split() or [""]
    one = singular(noun)
    return " ".join([*lead, one]) if noun.islower() and one != noun else ""


def _told_of(row: _Row, telling: Telling, at: int, heading: Heading) -> str:
    """What "one" in a place is, by what was told of another place: "A fair was held in Oulu and | one in"."""
    view = telling.view
    parallel = view.lower[at - 1] == "and" and view.lower[0] in {"a", "an"}
    if parallel:
        said = _words_behind(row.text, view.ends[0], row.verbs)
        end = view.ends[0] + len(" ".join(["", *said]))
        told = row.verb in _deeds(row.text[end : row.end], row.verbs)
        return " ".join(said) + matter_behind(row.text, end, row.verbs) if said and told else ""
    if view.lower[at - 1] != "the" or row.verb not in _HAPPENING:
        return ""
    for place in range(at - 1, 0, -1):
        one = singular(view.lower[place])
        if one != view.lower[place] == view.tokens[place].text and one in heading.event_nouns:
            before = view.lower[place - 1]
            plain = before in _BEFORE_PHRASE or view.finite[place - 1]
            return one if plain else f"{before} {one}"
    return ""


_BEFORE_PHRASE = ENDS_PHRASE | ARTICLES
_HAPPENING = word_set("take hold occur happen open meet")
