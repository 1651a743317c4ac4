"""What a headline calls the subject of a clause, from its full form to its shortest."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    COORDINATORS,
    EXCEPTING,
    NO_RANKS_IN_EST,
    PERSONAL,
    VAGUE,
    is_idle,
    points_on,
)
from explorer.extraction.titles.form.subjectcuts import (
    QUANTITIES,
    cost_of_description,
    cost_of_shortening,
    subject_may_end,
)
from explorer.extraction.titles.subjects.both import BOTH
from explorer.extraction.titles.subjects.demonstratives import with_noun_of_both, without_demonstrative
from explorer.extraction.titles.subjects.offices import surnames, without_lands, without_office
from explorer.extraction.titles.subjects.pointers import Pointers
from explorer.extraction.titles.word import Word, describes_behind


class Actor(NamedTuple):
    """A subject as a headline names it, and what its shortening costs."""

    text: str
    cost: float


_NATIONS_OF = re.compile(
    r"^(?:the )?(?:nations|countries|governments|states|republics) of (?=.* and )", re.IGNORECASE
)
_ARTICLE = re.compile(
    rf"^(?:(?:{'|'.join(sorted(EXCEPTING))}) (?:(?:for|from) )?)?(?:an?|the)\s+(?=\S)", re.IGNORECASE
)
_BETWEEN_BOTH = re.compile(
    r" (between|of) (?:(?:the two|both|these two) (?:nations|countries|states|governments|sides|republics)\b"
    r"|the two$|(?<=between )the (?:countries|nations|states)(?= with\b| over\b| on\b|$))",
    re.IGNORECASE,
)
_A_NUMBER = re.compile(r"^a number of (?!the |his |her |its |their |these |those )", re.IGNORECASE)
_NUMBER = r"(?=\d|(?:half|one|two|three|four|five|ten|twenty|thirty|forty|fifty|sixty)\b)"
_FILLER = re.compile(
    rf"^(?:no fewer than|no less than|as many as|in total|a total of) {_NUMBER}",
    re.IGNORECASE,
)
_ROUGHLY = re.compile(
    rf"^(?:at least|up to|some|about|around|over|nearly|almost|roughly|(?:an )?estimated) {_NUMBER}",
    re.IGNORECASE,
)
"""Before a number that would be taken for exact without it; left out only where there is no room."""
_LEADS = EXCEPTING | word_set("a an as countries governments in nations no republics states the")
"""The first words of what may be left out before a subject."""
_OWNERS = {"his": "he", "her": "he", "its": "its", "their": "they"}
_POINTING = {"he": "he", "she": "he", "it": "it", "they": "they", "this": "this", "these": "this"}


def is_full_person(name: str, is_person: Callable[[str], bool]) -> bool:
    """Whether a name of several words is a person's: not "Tacna", nor "Emirate of Tacna"."""
    return " " in name and " of " not in name and is_person(name)


def actors(words: Sequence[Word], pointers: Pointers, is_person: Callable[[str], bool]) -> Iterator[Actor]:
    """The forms of a subject, fullest first; none where a title cannot begin with it."""
    text = " ".join([word.text + "," if word.comma else word.text for word in _plain(words)]).rstrip(",")
    if words and words[0].lower == "its" and is_full_person(pointers.its, is_person):
        pointers = pointers.but(its="")  # nobody is "it"
    text = without_demonstrative(_pointed_at(between_both(text, pointers), pointers))
    if not text or text.lower() in VAGUE or text.lower() in PERSONAL:
        return
    text = _without_lead(_without_end(with_noun_of_both(text))).rstrip(",")
    if text and _sound(text):
        yield Actor(text, cost_of_description(text))
    if " " not in text:
        return  # a single word has no shorter form
    seen = {text}
    for place, cut in enumerate(_shorter(text, pointers.both, is_person), start=1):
        form = cut.rstrip(",")
        if form and form not in seen and _sound(form):
            seen.add(form)
            yield Actor(form, SHORTENED * place + cost_of_shortening(text, form))


SHORTENED = 0.2
"""What each shorter form of a subject costs at least, by its place among them."""


def _without_lead(text: str) -> str:
    """A subject without "the nations of", "a total of" or an article; "a number of" is "several"."""
    if text.split(" ", 1)[0].lower() not in _LEADS:
        return text
    text = _A_NUMBER.sub("Several ", text)
    return _ARTICLE.sub("", _FILLER.sub("", _NATIONS_OF.sub("", text)))


def _without_end(text: str) -> str:
    """A subject without "at once" and "of them" behind it."""
    return _without_them(_AT_ONCE.sub("", text) if text.endswith(_ENDS_AT_ONCE) else text)


def _without_them(text: str) -> str:
    """A subject without "of them" behind it."""
    return _OF_THEM.sub("", text) if text.endswith(_THEM) else text


def between_both(text: str, pointers: Pointers) -> str:
    """The text with "between the two countries" told by their names."""
    if " and " not in pointers.both or not _speaks_of_two(text):
        return text
    return _BETWEEN_BOTH.sub(rf" \1 {pointers.both}", text)


def _speaks_of_two(text: str) -> bool:
    """Whether a text has one of the words that stand wherever two are spoken of; most have none."""
    lower = text.lower()
    return "two" in lower or "both" in lower or "between the" in lower


def _plain(words: Sequence[Word]) -> Sequence[Word]:
    """Without conjunctions and adverbs before it, and without "in his turn" behind it."""
    kept = [word for word in words if not is_idle(word.lower) or word.text[0].isupper()]
    if len(kept) < len(words):
        kept = [
            word
            for place, word in enumerate(words)
            if not is_idle(word.lower) or word.text[0].isupper() or describes_behind(words, place)
        ]
    kept = [word for word in kept if word.lower != "there"]
    while len(kept) > 1 and (kept[-1].lower in _STRESSING or _only_places(kept)):
        kept = kept[:-1]
    while kept and (
        kept[0].lower in COORDINATORS or (is_idle(kept[0].lower) and not describes_behind(kept, 0))
    ):
        kept = kept[1:]
    return kept[: -_in_turn(kept) or None]


def _in_turn(kept: Sequence[Word]) -> int:
    """How many words at the end of a subject only set it beside another: "Peru | for its part"."""
    if kept[-1:] and kept[-1].lower not in _SIDES:
        return 0
    lower = [word.lower for word in kept[-3:]]
    if lower[-2:] == ["in", "turn"] and len(kept) > 2:
        return 2
    return 3 if len(kept) > 3 and lower[0] in _BEFORE_SIDES and lower[1] in _OWNERS else 0


_SIDES = word_set("turn part side")
_BEFORE_SIDES = word_set("in for on")


def _only_places(kept: Sequence[Word]) -> bool:
    """Whether "first" before a verb says no more than that it was the first time."""
    return kept[-1].lower == "first" and kept[-2].lower not in _BEFORE_FIRST


_BEFORE_FIRST = word_set("the a an at from his her its their and")
_AT_ONCE = re.compile(
    r" (?:at once|(?:now |then |still )?in (?:force|return|response|effect|protest|retaliation|turn))$"
)
_ENDS_AT_ONCE = ("once", "force", "return", "response", "effect", "protest", "retaliation", "turn")
_THEM = ("them", "it", "these", "those", "which", "whom")
"""Words on which what is left out behind a subject ends."""
_STRESSING = word_set("further almost nearly all both themselves himself herself itself roughly")


def _sound(form: str) -> bool:
    words = form.split()
    last = words[-1].lower()
    if len(words) == 1 and last in QUANTITIES and last not in _SOME:
        return False
    first = words[0].lower()
    living = first == "those" and len(words) > 2 and words[1].lower().endswith(("ing", "ed"))
    opens = (first in PREPOSITIONS and not _ROUGHLY.match(form)) or (
        first in VAGUE and first not in {"both", "some", "others", "all", "such"} and not living
    )
    open_end = (points_on(last) or (last in _TELLING and len(words) > 1)) and words[-1].islower()
    superlative = words[0].islower() and first.endswith("est") and first not in NO_RANKS_IN_EST
    superlative = superlative and (len(words) < 2 or words[1].lower() in PREPOSITIONS)
    open_end = open_end and last not in QUANTITIES
    return not (opens or open_end or superlative or (len(words) > 1 and words[0] in _HANGING_ON))


_HANGING_ON = word_set("being having given")
"""Participles that open what hangs on another clause: "being empowered to yield"."""


_TELLING = word_set(
    """saying stating claiming alleging arguing declaring announcing warning demanding urging suggesting
    showing accusing allowing banning promising proposing requiring permitting making giving calling asking"""
)
"""Participles behind a noun that ask for what they tell: "a report saying | that"."""
_SOME = word_set("many several")


def _pointed_at(text: str, pointers: Pointers) -> str:
    """The text with "he", "its" or "both countries" replaced by what they mean; "" for an unknown pronoun."""
    lower = text.lower()
    if lower.split(" ", 1)[0] not in _POINTING_FIRST:
        return text
    if BOTH.match(text):
        return pointers.both or text
    if lower in _POINTING:
        return _ONE_OF_ROW.sub("", str(getattr(pointers, _POINTING[lower])))
    if lower.split()[:2] in (["he", "and"], ["she", "and"]):
        return f"{pointers.he}{text[lower.index(' and') :]}" if pointers.he else ""
    return owned(text, pointers)


_POINTING_FIRST = word_set(
    """both the two these this he she it they his her its their some several many most three four five few"""
)
"""The first words of subjects that point elsewhere."""
_ONE_OF_ROW = re.compile(r"^(?:[Ll]ast|[Ff]irst|[Ff]inal|[Rr]emaining) (?=[\w-]+)")
"""Before what somebody or something was the first or last of, of whom more is told."""


def owned(text: str, pointers: Pointers) -> str:
    """The text with "his", "its" or "their" before it replaced by the owner's name, or left out."""
    owner = _OWNER.match(text)
    if owner is None:
        some = _SOME_OF.match(text)
        if some is None:
            return text
        whose = owned(text[some.end("some") + 4 :], pointers)
        return f"{some['some']} of {whose}" if "'" in whose or "’" in whose else f"{some['some']} {whose}"
    name = _NUMBER_OF.sub("", str(getattr(pointers, _OWNERS[owner.group(1).lower()])))
    rest = text[owner.end() :]
    if not name or " and " in name or BOTH.match(name) or BOTH.match(f"the {name}") or len(name.split()) > 3:
        return rest
    return f"{genitive(name)} {rest}"


def genitive(name: str) -> str:
    """A name as an owner: "Peru's", "Honduras'"."""
    return f"{name}'" if name.endswith("s") else f"{name}'s"


_NUMBER_OF = re.compile(r"^(?:the )?number of (?=\w)", re.IGNORECASE)
_OWNER = re.compile(r"(his|her|its|their)\s+(?=\w)", re.IGNORECASE)
_SOME_OF = re.compile(
    r"(?P<some>some|several|many|most|two|three|four|five|few) of (?=(?:his|her|its|their)\s)", re.IGNORECASE
)
"""Before an owner: "several of his ministers"."""
_OF_THEM = re.compile(r"(?<=[%\w]) of (?:them|it|these|those|which|whom)$")


def _shorter(text: str, both: str, is_person: Callable[[str], bool]) -> Iterator[str]:
    """Shorter forms: without the pair it is about, what hangs on the noun, an office before a name."""
    forms: list[str] = []
    for form in _cut(text, both, is_person):
        forms.append(form)
        yield form
    yield from (shorter for form in forms if (shorter := without_office(form)) != form)


def _cut(text: str, both: str, is_person: Callable[[str], bool]) -> Iterator[str]:
    """The forms with their offices."""
    apart = _BETWEEN_BOTH.sub("", text) if _speaks_of_two(text) else text
    words = _without_them(apart.replace(f" between {both}", "") if both else apart).split()
    yield " ".join(words)
    if words and words[0].lower() in _ROUGH and (rough := _ROUGHLY.match(" ".join(words))):
        words = " ".join(words)[rough.end() :].split()
        yield " ".join(words)
    if words and words[0].lower() in {"bilateral", "diplomatic"}:
        yield " ".join(words[1:])
    if len(words) > _ROOMY and _WHOSE.match(text):
        yield _WHOSE.sub("", text)
    yield from filter(None, (surnames(text, is_person), without_lands(text, is_person)))
    ends = (stop for stop in range(len(words) - 1, 0, -1) if subject_may_end(words, stop))
    yield from (" ".join(words[:stop]) for stop in ends)


_ROUGH = word_set("at up some about around over nearly almost roughly an estimated")
_ROOMY = 7
"""Words of a subject that leaves room for what it does; of a longer one the owner may be left out."""
_WHOSE = re.compile(r"^(?:[\w.-]+ ){0,4}?[\w.-]+['’]s? (?=\w)")
