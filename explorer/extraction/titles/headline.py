"""The words a headline keeps: without dates, brackets and asides, cut where a phrase ends."""

from __future__ import annotations

from explorer.extraction.clauses.attributes import join_attributes, may_part
from explorer.extraction.clauses.describedleads import ends_described
from explorer.extraction.clauses.timephrases import ends_name, goes_with, is_needed, is_told, names_happening
from explorer.extraction.clauses.timeshares import TIMELY, drop_count, drop_lead, drop_measure
from explorer.extraction.clauses.tokens import parts_words, word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.titles.word import (
    POINTING,
    Word,
    drop_correlatives,
    has_finite,
    new_word,
    place_pronouns,
    without_comma,
)

_BEFORE_DATES = word_set(
    "in on since from until till by during at of between around the circa about for into through throughout"
)


def words_of(text: str, view: SentenceView, start: int, end: int, own: int = -1) -> list[Word]:
    """The words of tokens ``start`` to ``end`` without dates, the prepositions before them, and brackets.

    ``own`` is the index of the happening's own expression of time: the word before it is marked as dated,
    or the word behind it where the date opens a piece.
    """
    kept: list[Word] = []
    depth, index, waiting = 0, start, False
    if end == len(view.tokens) and end - start > 1 and view.tokens[end - 1].text == ".":
        end -= 1
    while index < end:
        if view.alone[index] and not depth:
            last = view.run_end(index, end)
            run = list(filter(None, view.words[index:last]))
            kept += run
            if waiting:
                kept[-len(run)] = run[0]._replace(dated=True)
            waiting = False
        elif index and not depth and view.dates[index] < 0 and _is_apart(view, index, end):
            last = index + 1
            word = view.tokens[index].text
            if not _joins_dates(view, index, last) or is_needed(kept, word):
                kept.append(Word(word, view.finite[index], False, waiting))
                waiting = False
        else:
            last = _word_end(view, index, end)
            one = last == index + 1
            written = view.tokens[index].text if one else text[view.starts[index] : view.ends[last - 1]]
            depth += written.count("(")
            waiting = _take(kept, view, index, last, written, own, waiting=waiting, shut=depth > 0)
            depth = max(0, depth - written.count(")")) if depth else 0
        if last in view.cells:
            _mark(kept, comma=True)
        index = last
    _close(kept, view, start, end)
    return kept


def _close(kept: list[Word], view: SentenceView, start: int, end: int) -> None:
    """Drop what leads to nothing at the end of words, and note what their pieces and pronouns are.

    They were made of the tokens from ``start`` to ``end``.
    """
    if kept and kept[-1].comma and end < len(view.words) and view.words[end] is None:
        kept[-1] = without_comma(kept[-1])  # its sign stands behind what was asked for
    drop_count(kept, view, end)
    while kept and kept[-1].lower in {"and", "or", "but"}:
        last_one = kept.pop()  # what it joined was a date
        _mark(kept, dated=last_one.dated)
    if "not" in view.holds:
        drop_correlatives(kept)
    if not _PLACED.isdisjoint(view.holds):
        lower = view.lower[start:end]
        if lower.count(",") > 1 and may_part(lower):
            join_attributes(kept)
        if not POINTING.isdisjoint(lower):
            place_pronouns(kept, lower, start)


_PLACED = POINTING | {","}
"""Words and signs one of which stands wherever attributes are joined or pronouns noted."""


def _is_apart(view: SentenceView, index: int, end: int) -> bool:
    """Whether a token is a word that is written apart from what follows it, as most beside dates are."""
    if index + 1 < end and view.starts[index + 1] == view.ends[index]:
        return False
    text = view.tokens[index].text
    return text[0].isalnum() and text[-1].isalnum()


def _take(
    kept: list[Word],
    view: SentenceView,
    index: int,
    last: int,
    written: str,
    own: int,
    *,
    waiting: bool,
    shut: bool,
) -> bool:
    """Keep what is written together from ``index`` to ``last``, or leave it out where it stands in brackets.

    Answers whether the next word is the one that bears the happening's date.
    """
    left_out = shut or (view.dates[index] >= 0 and _lasts_until_now(view, index))
    if left_out and written.endswith((",", ";")):
        _mark(kept, comma=True)
    is_date = _is_date(view, index)
    if is_date and not (is_needed(kept, written) or is_told(kept, view, index, last)):
        return _pass_date(kept, view, index, last, written, own) or waiting
    if left_out or (_joins_dates(view, index, last) and not is_needed(kept, written)):
        return waiting
    dated = waiting or (is_date and view.dates[index] == own)
    finite = view.has_finite(index, last)
    for part in written.split():
        _keep(kept, part, finite=finite, dated=dated)
    if index == 0 and kept:
        lower = view.lower[0] if kept[0].text.endswith("ly") else kept[0].lower  # "Finally," is no name
        kept[0] = kept[0]._replace(initial=True, lower=lower)
    return False


def _lasts_until_now(view: SentenceView, index: int) -> bool:
    """Whether a date says only that something lasts until the reader's day: "holds it to this day"."""
    told = view.expressions[view.dates[index]]
    return told.kind == "vague" and told.text.lower().startswith(_UNTIL_NOW)


_UNTIL_NOW = ("to this", "up to this")


def _pass_date(
    kept: list[Word], view: SentenceView, index: int, last: int, token_text: str, own: int
) -> bool:
    """Leave out a date; whether the word behind it is the one that bears it."""
    comma = token_text.endswith((",", ";", ":"))
    attribute = not comma and _is_attribute(kept, view, index, last)
    leads = not attribute and _ends_lead(kept, view, index) and not _goes_on(view, index, last)
    opens = not kept or kept[-1].comma
    if not attribute:
        _drop_before(kept, view, index)
        opens = opens or not kept or kept[-1].comma
        if leads or comma:
            _mark(kept, comma=True)
    if view.dates[index] != own:
        return False
    if opens and not (kept and comma and view.lower[last : last + 1] and view.lower[last] in _BEHIND_DATED):
        return True
    _mark(kept, dated=True)  # also in "he was held in Turku, in May, | and freed"
    return False


_BEHIND_DATED = word_set("and after before when while because although as")
"""Words behind a time between commas that belongs to what stands before it: "left, on 3 May, | after …"."""


def _is_attribute(kept: list[Word], view: SentenceView, index: int, last: int) -> bool:
    """Whether a date only describes the noun behind it: "the 2019 general election"."""
    if not kept or kept[-1].comma or kept[-1].lower not in _DESCRIBED or last >= len(view.tokens):
        return False
    behind = view.tokens[last]
    if behind.lower in {"and", "or"} and last + 1 < len(view.tokens) and view.dates[last + 1] >= 0:
        return True
    noun = behind.is_word and behind.lower not in _NO_NOUN and view.dates[last] < 0
    return noun and not view.finite[last]


_DESCRIBED = word_set("the a an its their his her this that")
_NO_NOUN = PREPOSITIONS | word_set(
    "and or but when while which who that where whose as if because it he she they the a an"
)


def _joins_dates(view: SentenceView, index: int, last: int) -> bool:
    """Whether "and" stands between two dates, or "on" behind one: "the 1960s and 1970s", "from 1960 on"."""
    if not index or view.dates[index - 1] < 0:
        return False
    word = view.lower[index]
    behind = view.tokens[last] if last < len(view.tokens) else None
    if word == "alone":
        return True
    date = view.dates.index(view.dates[index - 1])
    if word == "on" and "from" in view.lower[max(0, date - 1) : date + 1]:
        return True  # "From 1943 on Estonians fled"
    if word in {"on", "onward", "onwards", "forward"}:
        return behind is None or not behind.is_word or word != "on"
    joins = word in {"and", "or", "to", "–", "-"} and view.dates[index] < 0
    return joins and behind is not None and _is_date(view, last)  # not "in 1994 | to six years in prison"


def _word_end(view: SentenceView, index: int, end: int) -> int:
    """The token behind the last that is written together with ``index``; a date is one word."""
    last = index + 1
    starts, ends, lower, dates, date = view.starts, view.ends, view.lower, view.dates, view.dates[index]
    if date >= 0 and names_happening(view, index):
        return last
    if date >= 0 and view.expressions[date].date is not None:
        while last < end and dates[last] == date:
            last += 1
    while (
        last < end and starts[last] == ends[last - 1] and dates[last] == date and not parts_words(lower, last)
    ):
        last += 1
    if date >= 0 and last + 1 < end and lower[last] in "'’" and starts[last] == ends[last - 1]:
        if view.tokens[last + 1].text == "s":
            last += 2
        elif lower[last - 1].endswith("s"):
            last += 1  # "the Ten Years' War", of which "Ten Years" is a stretch of time
    if last < end and starts[last] == ends[last - 1] and lower[last] in ",;:":
        last += 1
    return last


def _is_date(view: SentenceView, index: int) -> bool:
    place = view.dates[index]
    return place >= 0 and view.expressions[place].date is not None


def _drop_before(kept: list[Word], view: SentenceView, index: int) -> None:
    """Take back the preposition of a date; a year inside a name leaves its phrase whole."""
    if view.expressions[view.dates[index]].in_name and not ends_name(view, index):
        return
    led = ""
    while kept and kept[-1].lower in _BEFORE_DATES and not kept[-1].comma:
        led = kept.pop().lower
        if led not in _ROUGHLY:
            break  # "gave in | on", "came over | in"
    if led == "from" and [word.lower for word in kept[-2:]] == ["with", "effect"]:
        del kept[-2:]  # "appointed with effect from | 1977"
    if kept and kept[-1].lower in TIMELY:
        drop_measure(kept, led)
    if len(kept) > 1 and not kept[-1].comma and goes_with(kept[-1].lower, view, index):
        kept.pop()
    if kept and kept[-1].lower in TIMELY:
        drop_lead(kept)


_ROUGHLY = word_set("the circa about around between of at")
"""Words before a date that may have a preposition before them: "since about", "from the"."""


def _ends_lead(kept: list[Word], view: SentenceView, index: int) -> bool:
    """Whether a date ends a phrase that leads up to the clause: "By a treaty of 1923 London recognised …"."""
    joined = len(kept) > 1 and kept[0].lower in {"and", "but"}  # "and by a treaty of 1923 London recognised"
    if not kept or kept[joined].lower not in PREPOSITIONS:
        return False
    if has_finite(kept):
        return ends_described(kept, view, index)
    in_name = view.expressions[view.dates[index]].in_name
    return not in_name or view.lower[index - 1] == "of"


def _goes_on(view: SentenceView, index: int, last: int) -> bool:
    """Whether a phrase goes on behind its date, or a verb does: "After the storm of 1923 | in Turku, …"."""
    if view.finite[last : last + 1].count(True):
        return True
    where = view.lower[last : last + _REACH]
    if view.lower[index - 1] != "of" or where[:1] not in _WHERE or "," not in where:
        return False
    return all(view.tokens[last + at].is_capital or where[at] in _NAMING for at in range(1, where.index(",")))


_REACH, _NAMING = 7, frozenset({"the", "of", "north", "south", "east", "west", "port"})
_WHERE = (("in",), ("at",), ("near",), ("off",), ("between",), ("against",), ("on",))


def _mark(kept: list[Word], *, comma: bool = False, dated: bool = False) -> None:
    if kept and (comma or dated):
        text, lower, finite, had_comma, was_dated, initial, at = kept[-1]
        marked = (text, lower, finite, had_comma or comma, was_dated or dated, initial, at)
        kept[-1] = new_word(Word, marked)


def _keep(kept: list[Word], text: str, *, finite: bool, dated: bool) -> None:
    if text[-1].isalnum() and text[0].isalnum():
        kept.append(Word(text, finite, False, dated))
        return
    word = text.rstrip(",;:").strip("[]")
    comma = text.endswith((",", ";", ":"))
    if word == "&" or any(char.isalnum() for char in word):
        kept.append(Word(word, finite, comma, dated))
    elif kept and (comma or word in "–—-"):
        kept[-1] = kept[-1]._replace(comma=True)
