"""Titles of what was done after, at or by something that bears their date, with that: "after the riots"."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from explorer.extraction.clauses.objects import PAPERS
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable, singular
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import AUXILIARIES, DETERMINERS, RELATIVES, SUBORDINATORS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.standing import Standing, group_start, standing
from explorer.extraction.titles.form.articles import without_spare
from explorer.extraction.titles.form.fitting import COMPLETED, ROOMY
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.nouns.besideverbs import FOLLOWING
from explorer.extraction.titles.nouns.datedphrases import HAPPENINGS, SHORTLY
from explorer.extraction.titles.nouns.governors import is_wake
from explorer.extraction.titles.nouns.nominals import as_text, as_words
from explorer.extraction.titles.nouns.nounverbs import DEVERBAL


class _Occasion(NamedTuple):
    """Words that open a clause and bear its date, from the preposition ``first`` up to token ``end``.

    ``noun`` is the token that says what they are.
    """

    first: int
    noun: int
    end: int


def with_occasion(title: str, text: str, telling: Telling, heading: Heading) -> str:
    """A title with the happening or paper that opens its clause and bears its date, where there is room.

    "After the riots of ⟦1983⟧ Peru closed its ports" is "Peru closes its ports after the riots": the date is
    that of the riots, and the title alone would not tell them. What a further clause of the sentence tells
    is left as it is.
    """
    view = telling.view
    if telling.nominal:
        return title
    hangs = view.lower[telling.at - 1] in _HANGING
    found = _occasion(telling, heading) if hangs else _dated_before_noun(telling, heading)
    if found is None or not _may_have(title, view, found):
        return title
    words = title.split()
    begins = _begin_of_clause(view, telling.at) if hangs else found.end
    place = _standing(words, telling, heading.verbs)
    last = place.subject if place is not None else begins + _NEAR
    subject = _subject_start(view, words[0].lower(), begins, last)
    near = subject >= 0 and _BETWEEN.issuperset(view.lower[begins:subject])
    if place is None and (not near or _holds_clause(words, view, subject)):
        return title
    if place is not None and not _is_told_behind(view, place, begins, near):
        return title
    spans = (
        [(found.first, found.end)]
        if hangs
        else [(found.first, telling.at), (view.behind_date(telling.at), found.end)]
    )
    opening, *rest = [
        word for first, end in spans for word in text[view.starts[first] : view.ends[end - 1]].split()
    ]
    if view.lower[found.noun] in _OF_PERSONS and rest[-1] in words:
        return title  # "pays tribute to Juan Roca | on the death of Juan Roca"
    joint = "after" if is_wake(view, found.first) else opening.lower()
    phrase = [FOLLOWING.get(joint, joint), *rest]
    into = _place_in(words, phrase[0], place, heading.verbs)
    if into < 0:
        return title
    for more in (_matter(text, view, begins, subject), []):
        full = as_words(" ".join([*words[:into], *phrase, *more, *words[into:]]))
        told = without_spare(full, ROOMY)
        shared = words[0] in _SHARES and words[1:3] == ["of", "the"] and len(told) < len(full)
        if len(told) <= COMPLETED and not shared:
            return as_text(told)
    return title


_OF_PERSONS = word_set("death funeral burial birth")
"""What happened to a person, whom a title may name itself."""
_SHARES = frozenset(["Many", "Most", "Some", "All", "None", "Several", "Few", "Half"])
"""Words that say how many of those behind "of the", which keeps its article."""
_HANGING = word_set("of in on")
"""What stands between such a noun and its date."""


def _occasion(telling: Telling, heading: Heading) -> _Occasion | None:
    """The phrase with the date, if nothing but a conjunction stands before it in its clause."""
    view, end = telling.view, telling.at - 1
    end -= view.lower[end - 1] in _DONE or view.lower[end - 1] == "("
    leads = (at for at in range(end - 2, max(-1, end - _LONG), -1) if view.lower[at] in _LEADING)
    first = next((at for at in leads if _opens(view, at)), -1)
    if first < 0 or view.has_finite(first, end) or True in view.dated[first:end]:
        return None
    first += 3 if is_wake(view, first + 3) else 0  # "in the wake | of the riots" is "after" them
    lower = view.lower[first:end]
    if len(lower) < 2 or "," in lower or lower[1] in _NO_ONE or _is_supposed(view, first):
        return None
    bound = next((at for at in range(2, len(lower)) if lower[at] in PREPOSITIONS), len(lower))
    numbered = bound > 2 and lower[bound - 1][0].isdigit()  # "Resolution 186"
    noun = lower[bound - 1 - numbered]
    paper = noun in _PAPERS
    if not paper and (lower[0] in _BY or not _happens(noun, heading)):
        return None
    bare = len(lower) == 2 + (lower[1] in DETERMINERS)
    known = noun in _KNOWN or (noun in _ENDING_WARS and lower[0] not in _WITHIN)
    unsaid = bare and ((paper and not known) or (noun, lower[0]) in _UNSAID)
    return None if unsaid else _Occasion(first, first + bound - 1, end)


def _dated_before_noun(telling: Telling, heading: Heading) -> _Occasion | None:
    """The phrase whose noun stands behind its date, up to its comma: "After the ⟦1960⟧ Koti earthquake,"."""
    view, first = telling.view, telling.at - 2
    if first < 0 or view.lower[first] not in _WITH_DATED or view.lower[telling.at - 1] != "the":
        return None
    begins = view.behind_date(telling.at)
    reach = min(begins + _LONG, len(view.lower))
    end = next((at for at in range(begins, reach) if view.lower[at] == ","), 0)
    if end <= begins or not _opens(view, first) or _is_supposed(view, first):
        return None
    bound = next((at for at in range(begins, end) if view.lower[at] in PREPOSITIONS), end)
    whole = not view.has_finite(begins, end) and True not in view.dated[begins:end]
    told = bound > begins and whole and _happens(view.lower[bound - 1], heading)
    return _Occasion(first, bound - 1, end) if told else None


_WITH_DATED = word_set("after following before during at")
_DONE = word_set("signed held concluded dated agreed reached adopted made")
"""Participles between such a noun and its date: "an agreement | signed in 1990"."""
_LONG = 10
"""Tokens of such a phrase at most."""
_NO_ONE = word_set("his her its their this that these those no any each every such another")
"""What leads a noun that is told elsewhere, or tells of none."""
_BY = word_set("by under")
_UNSAID = {("war", "in"), ("visit", "during"), ("visit", "on")}
"""What the date says, or the title that tells the visit."""
_ENDING_WARS = word_set("armistice truce peace")
"""Papers that one need not name to say what came after them."""
_WITHIN = word_set("by under in at on with")
_KNOWN = word_set("constitution law")
"""Papers that say enough alone, of which a state has one: "by a treaty" does not."""


def _is_supposed(view: SentenceView, first: int) -> bool:
    """Whether "if" or its like stands before a phrase, with a comma or without."""
    return not SUBORDINATORS.isdisjoint(view.lower[max(0, first - 2) : first])


def _opens(view: SentenceView, at: int) -> bool:
    """Whether a preposition opens its clause."""
    before = at - (view.lower[at] in _AROUND and at > 0 and view.lower[at - 1] in SHORTLY)
    return not before or view.lower[before - 1] in _JOINING or not view.tokens[before - 1].is_word


_LEADING = word_set("after following before during at in on with by under")
_AROUND = word_set("after before")
_JOINING = word_set("and but")


def _happens(noun: str, heading: Heading) -> bool:
    return any(
        one in heading.event_nouns or one in DEVERBAL or one in _HAPPENING for one in (noun, singular(noun))
    )


_PAPERS = PAPERS | word_set(
    """peace act decree armistice truce ordinance edict notes settlement deal arrangement amendment statute
    ruling judgment report"""
)
_HAPPENING = HAPPENINGS | word_set("games olympics championship cup census")


def _may_have(title: str, view: SentenceView, found: _Occasion) -> bool:
    """Whether a title does not speak of a noun yet, nor ends in a clause or time that it would belong to."""
    words = {word.strip(",") for word in title.lower().split()}
    noun = view.lower[found.noun]
    if ":" in title or not words.isdisjoint(RELATIVES) or any(word[:5] == noun[:5] for word in words):
        return False
    if view.lower[found.first] == "by" and not words.isdisjoint(_DENYING):
        return False  # by no law "raises no taxes" is done
    whose = {word.removesuffix("'s") for word in words}
    if any(view.lower[at] in whose for at in range(found.noun + 1, found.end) if _is_noun(view, at)):
        return False  # "on the death of the king" of "the king's daughter"
    timed = view.lower[found.first] in _TIMES or is_wake(view, found.first)
    return not timed or words.isdisjoint(_TIMES)


def _is_noun(view: SentenceView, at: int) -> bool:
    plain = view.tokens[at].is_word and not view.tokens[at].is_capital
    return plain and view.lower[at] not in DETERMINERS | PREPOSITIONS


_TIMES = word_set("after following before since until when while during as")


def _begin_of_clause(view: SentenceView, at: int) -> int:
    """The token behind a date, and behind what "which" tells there of what bears it."""
    behind = view.behind_date(at)
    comma = view.lower[behind : behind + 1] == (",",)
    aside = view.lower[behind + 1 : behind + 4] if comma else view.lower[behind : behind + 2]
    if RELATIVES.isdisjoint(aside):
        return behind
    rest = view.lower[behind + 1 :]
    return behind + 1 + rest.index(",") if "," in rest else len(view.lower)


def _standing(words: list[str], telling: Telling, verbs: VerbTable) -> Standing | None:
    """Where a title stands in its sentence, or its first deed of two."""
    place = standing(words, telling, verbs)
    if place is None and "and" in words:
        return standing(words[: words.index("and")], telling, verbs)
    return place


_NEAR = 3
"""Tokens behind a date among which a subject begins that opens its clause."""


def _is_told_behind(view: SentenceView, place: Standing, begins: int, near: bool) -> bool:
    """Whether the first verb from ``begins`` is that of a title, or has its subject ``near`` there."""
    if place.verb < begins:
        return False
    return near or not view.has_finite(begins, group_start(view, place.verb))


def _holds_clause(words: list[str], view: SentenceView, subject: int) -> bool:
    """Whether a verb like "is" in a title is not that of its subject: "announces he is leaving"."""
    at = next((at for at, word in enumerate(words) if word in AUXILIARIES), 0)
    return [word.lower() for word in words[:at]] != list(view.lower[subject : subject + at])


def _subject_start(view: SentenceView, first: str, begins: int, last: int) -> int:
    """The last token ``first`` from ``begins`` to ``last``, with which a subject begins; -1 without one."""
    last = min(last, len(view.lower) - 1)
    return next((at for at in range(last, begins - 1, -1) if view.lower[at] == first), -1)


_BEFORE_SUBJECTS = DETERMINERS | word_set("some about around nearly almost more than over")
_BETWEEN = _BEFORE_SUBJECTS | {","}
"""What may stand between a date and the word that a title begins with."""


def _place_in(words: list[str], opening: str, place: Standing | None, verbs: VerbTable) -> int:
    """Before which word of a title a phrase is told: behind all, or before what is agreed on there.

    That is -1 where it can stand in neither place: "offers Chile help to find the ship".
    """
    if opening not in _OF_DEEDS or place is None or place.base not in _TO_DO | _TO_MAKE_DO:
        return len(words)
    pairs = enumerate(pairwise(words))
    to = next((at for at, (to, do) in pairs if to == "to" and verbs.is_base(do)), len(words))
    if to < len(words) and place.base in _TO_MAKE_DO and not _is_clear(words[place.at + 1 : to], opening):
        return -1
    while words[to - 1] in _DENYING:
        to -= 1  # "agrees at the summit | not to send"
    behind = to in {place.at + 1, len(words)} or place.base in _TO_MAKE_DO
    return to if behind else -1


def _is_clear(between: list[str], opening: str) -> bool:
    """Whether a phrase behind whom one tells to do something is not of what he is to do, nor of a place."""
    return PREPOSITIONS.isdisjoint(between) and (opening not in _TIMES or len(between) < 2)


_OF_DEEDS = word_set("at in on by during before after")
"""Words before what one promised at or after; "to supply arms | under the treaty" reads well behind all."""
_TO_DO = word_set("agree undertake promise pledge vow offer refuse decide resolve")
"""What one does that one will do something oneself."""
_TO_MAKE_DO = word_set("tell order ask urge dispatch send commit oblige bind force require")
"""What one does to another who is to do something."""
_DENYING = word_set("no not never even only")
"""Words before "to" that belong to what is to be done."""


def _matter(text: str, view: SentenceView, begins: int, subject: int) -> list[str]:
    """What stands behind the date and belongs to what bears it: "the law of 2007 | on memory"."""
    if view.lower[begins] not in _ABOUT:
        return []
    end = subject
    while end > begins and view.lower[end - 1] in _BEFORE_SUBJECTS:
        end -= 1
    if end < begins + 2 or "," in view.lower[begins:end]:
        return []
    return text[view.starts[begins] : view.ends[end - 1]].split()


_ABOUT = word_set("on between for against with in at over")
