"""Verbs in a row behind commas, clauses behind colons, and asides that part a subject from its verb."""

from __future__ import annotations

from explorer.extraction.clauses.clause import dates_in
from explorer.extraction.clauses.joints import skip_adverbs
from explorer.extraction.clauses.objects import ALWAYS_TAKING
from explorer.extraction.clauses.suspended import SURE, is_main_verb, suspended_at
from explorer.extraction.clauses.tokens import is_adverb, places_of_word, word_set
from explorer.extraction.clauses.view import DETERMINERS, PREPOSITIONS, SentenceView

_REACH = 16
"""Words of the longest aside."""
_LEADING = word_set("when after as while although though because before once since")
_RELATIVE = word_set("who which whose whom")
_TIED = word_set("which whom")
_WITHIN_NAMES = word_set("de da do dos del della di la van von der den bin ibn al el of the and")
_DASHES = frozenset({"–", "—", "-"})


def is_next_verb(view: SentenceView, index: int, last: int) -> bool:
    """Whether a comma parts two dated verbs of one subject: "took X in May, was beaten in June, and …".

    The verb before must be one of a main clause, and its date the last words before the comma, so that what
    follows is neither the end of an aside nor a participle behind its noun.
    """
    then = view.lower[index + 1] == "then"
    if not any(view.finite[index + 1 : index + 2 + then]) or not view.dated[index - 1]:
        return False
    if _hangs_on_noun(view, index):
        return False
    if then and view.lower[last] == "and" and not view.has_finite(last, index):
        return view.has_finite(0, last)  # "was 4 million in 1990 and 9 million in 1992, then fell"
    verb = _governing_verb(view, last, index)
    if verb is None:
        return False
    passive = view.lower[verb] in {"was", "were"}
    awaited = suspended_at(view, verb - 1) is not None or (
        passive and view.tokens[verb - 1].text == ","
    )  # "Ana Paz, a judge, was arrested in May, …"
    if not awaited and any(view.tokens[at].text == "," for at in range(last + 1, verb)):
        return False
    return is_main_verb(view, verb) and (passive or is_main_verb(view, index + 1)) and _is_dated(view, index)


def _governing_verb(view: SentenceView, last: int, index: int) -> int | None:
    """The verb that a row behind it goes on with: the first, or one that a subject waited for."""
    verbs = [at for at in range(last, index) if view.finite[at]]
    awaited = (verb for verb in verbs[1:] if suspended_at(view, verb - 1) is not None)
    return next(awaited, verbs[0]) if verbs else None


def _hangs_on_noun(view: SentenceView, index: int) -> bool:
    """Whether "of" ties the date before a comma to its noun: "by a treaty of 1910, made public later"."""
    date = view.dates[index - 1]
    return view.lower[view.dates.index(date) - 1] == "of"


def _is_dated(view: SentenceView, index: int) -> bool:
    """Whether a date follows the comma at ``index`` before the next comma or "and"."""
    for at in range(index + 1, len(view.tokens)):
        if view.dated[at]:
            return True
        if view.tokens[at].text in ",;:" or view.lower[at] in {"and", "but"}:
            return False
    return False


def tells_on(view: SentenceView, index: int, last: int) -> bool:
    """Whether a colon parts two clauses that each have a verb and a date of their own."""
    if view.hidden[index + 1]:
        return False
    ends = (at for at in range(index + 1, len(view.tokens)) if view.tokens[at].text in ";:")
    end = next(ends, len(view.tokens))
    return _tells(view, last, index) and _tells(view, index + 1, end)


def _tells(view: SentenceView, start: int, end: int) -> bool:
    dated = (at for at in range(start, end) if view.dated[at] and not view.hidden[at])
    told = (view.expressions[view.dates[at]].date is not None for at in dated)
    return view.has_finite(start, end) and any(told)


def is_next_item(view: SentenceView, index: int, last: int) -> bool:
    """Whether a comma parts two that do the same at times of their own: "Paz came in May, Roca in June"."""
    begin = index + 1
    opens = view.tokens[begin].is_capital or view.lower[begin] in _OWNERS or _is_plain_thing(view, begin)
    opens = opens or _is_led_alike(view, begin, last)
    listed = view.tokens[last].text == "," and not view.has_finite(last, index)
    if not opens or not view.dated[index - 1] or not view.has_finite(0 if listed else last, index):
        return False
    date = next(
        (at for at in range(begin, min(begin + _LONGEST_ITEM, len(view.tokens))) if view.dated[at]), 0
    )
    before = date - 1 if view.lower[date - 1] != "the" else date - 2
    counted = before >= begin and (view.lower[date] in _COUNTS or view.lower[date].isdigit())
    later = counted and _ends_in_later(view, date)
    if date < begin + (1 if later else 2) or view.has_finite(begin, date):
        return False
    if not later and view.lower[before] not in {"in", "on"}:
        return False
    if any(view.tokens[at].text in ",;:" for at in range(begin, date)):
        return False
    end = date
    while end < len(view.tokens) and view.dated[end]:
        end += 1
    return end < len(view.tokens) and (view.tokens[end].text in ",;." or view.lower[end] == "and")


def _is_led_alike(view: SentenceView, begin: int, last: int) -> bool:
    """Whether a name is led as one before the comma: "ties with Chad in 1966, | with Mali in 1968".

    What an aside begins with goes on with that: "burnt towns, notably at Turku in May, at Oulu in June".
    """
    word = view.lower[begin]
    if word not in PREPOSITIONS or not _leads_to_name(view, begin):
        return False
    return any(
        view.lower[at] == word
        and _leads_to_name(view, at)
        and "," not in view.lower[max(last + 1, at - 2) : at]
        for at in range(last, begin - 1)
    )


def _leads_to_name(view: SentenceView, at: int) -> bool:
    """Whether a name without a date stands behind a preposition."""
    name = at + 1 + (view.lower[at + 1 : at + 2] == ("the",))
    return name < len(view.tokens) and view.tokens[name].is_capital and not view.dated[name]


def _is_plain_thing(view: SentenceView, begin: int) -> bool:
    """Whether one or two plain words and "in" stand before a date: "banned wine in May, | salt in June"."""
    words = view.lower[begin : begin + _LONGEST_PLAIN + 1]
    end = next((at for at, word in enumerate(words) if word in {"in", "on"}), 0)
    return 0 < end <= _LONGEST_PLAIN and not any(
        word in DETERMINERS or word in PREPOSITIONS or is_adverb(word) or word in _NO_THINGS
        for word in words[:end]
    )


def _ends_in_later(view: SentenceView, date: int) -> bool:
    """Whether a date is counted from the one before: "ten days later"."""
    end = date
    while end + 1 < len(view.tokens) and view.dates[end + 1] == view.dates[date]:
        end += 1
    return view.lower[end] in {"later", "after", "afterwards"}


_LONGEST_PLAIN = 2
_NO_THINGS = word_set(
    "once again then first later and but or not who which when where while as mostly partly only both also"
)
_COUNTS = word_set("a one two three four five six seven eight nine ten eleven twelve twenty the")
_OWNERS = word_set("his her its their another the a an")
_LONGEST_ITEM = 9
"""Words of the longest item up to its date."""


def is_another(view: SentenceView, index: int, last: int) -> bool:
    """Whether a semicolon leads on to another of what was told: "; a second, on water, in July"."""
    begin = index + 1
    if view.tokens[index].text != ";" or not view.has_finite(last, index):
        return False
    ordinal = begin + (view.lower[begin] in {"a", "an", "the"})
    if ordinal >= len(view.tokens) or view.lower[ordinal] not in _ANOTHER:
        return False
    ends = (at for at in range(begin, len(view.tokens)) if view.tokens[at].text in ";:")
    end = next(ends, len(view.tokens))
    return not view.has_finite(begin, end) and any(view.dated[at] for at in range(begin, end))


_ANOTHER = word_set(
    "another second third fourth fifth sixth seventh eighth other others last latter next final further"
)


def item_end(view: SentenceView, start: int, end: int) -> int:
    """Where an item ends before the next verb of its subject: "and the vote of 1976, | and called them fair".

    A verb right behind "and" has no noun of its own before it, and no item has one.
    """
    verb = next((at for at in range(start, end) if view.finite[at]), start)
    if verb - 1 <= start + 1 or view.lower[verb - 1] != "and" or view.lower[start] != "and":
        return end
    thing = view.lower[start + 1] in DETERMINERS or view.tokens[start + 1].is_capital
    return verb - 1 if thing and any(view.dated[start : verb - 1]) else end


def clause_start(view: SentenceView, index: int, last: int) -> int:
    """Where the words begin that "and" at ``index`` may go on with: behind a colon or a leading clause."""
    for at in reversed(places_of_word(":", view.lower[last + 1 : index])):
        if not view.hidden[last + 1 + at]:
            return last + at + 2
    opener = last if view.lower[last] in _LEADING else skip_adverbs(view, last)
    named = view.lower[opener : opener + 2] == ("in", "what")  # "in what became known as X, | Peru"
    if opener >= index or not (named or view.lower[opener] in _LEADING):
        return last
    if opener > last and not (named or dates_in(view, opener, index)):
        return last  # but "In June, after Peru had left in May, | Chile"
    commas = (at for at in range(opener + 1, index) if view.tokens[at].text == "," and not view.hidden[at])
    comma = next((at for at in commas if view.has_finite(last, at)), -1)
    parts = 0 <= comma < index - 1 and view.lower[comma + 1] not in _RELATIVE
    return comma + 1 if parts else last


def aside_end(view: SentenceView, index: int) -> int:
    """The place behind ", a senator,", ", Ana Paz," or ", signed in May," when a comma opens it; else 0."""
    behind = index + 1
    if view.tokens[index].text != "," or behind >= len(view.tokens):
        return 0
    opener = view.lower[behind]
    tied = opener in PREPOSITIONS and not _TIED.isdisjoint(view.lower[behind + 1 : behind + 2])
    told = tied or opener in _RELATIVE or _is_participle(view, behind)
    if not (told or opener in DETERMINERS or opener.endswith("ing") or view.tokens[behind].is_capital):
        return 0
    for later in range(behind, min(index + _REACH, len(view.tokens) - 1)):
        if view.tokens[later].text == ",":
            waits = not told and not view.tokens[behind].is_capital
            return later + 1 if waits or view.finite[later + 1] else 0
        if not told and (view.finite[later] or _is_no_name(view, behind, later)):
            return 0
    return 0


def goes_on_behind_aside(view: SentenceView, index: int) -> bool:
    """Whether "and" is parted from the next verb by an aside: "and, having paid, left for Rome"."""
    if view.tokens[index + 1].text != ",":
        return False
    told = view.lower[index + 2 : index + 3] and view.lower[index + 2] in _LEADING
    for at in range(index + 2, min(index + _REACH, len(view.tokens) - 1)):
        if view.tokens[at].text == ",":
            return view.finite[at + 1]
        if view.finite[at] and not told:
            return False
    return False


def _is_participle(view: SentenceView, index: int) -> bool:
    """Whether a form behind a comma leads to a place, a time or an agent: ", signed in Rome,"."""
    behind = index + 1
    if not view.bases[index] or behind >= len(view.tokens):
        return False
    return view.lower[behind] in PREPOSITIONS or view.dated[behind]


def _is_no_name(view: SentenceView, first: int, at: int) -> bool:
    """Whether a word ends the name that an aside began with."""
    name = view.tokens[first].is_capital
    return name and not view.tokens[at].is_capital and view.lower[at] not in _WITHIN_NAMES


def joins_between_dashes(view: SentenceView, begin: int, index: int) -> bool:
    """Whether "and" joins two names between dashes: "two generals – Ana Paz and Juan Roca – fled"."""
    if view.tokens[begin].text not in _DASHES:
        return False
    end = index + 1
    while end < len(view.tokens) - 1 and view.tokens[end].is_capital:
        end += 1
    return end > index + 1 and view.tokens[end].text in _DASHES


_MODIFIERS = word_set("valid binding effective due open meant intended designed renewable good")
"""Words that go on with what was said of a noun: "signed in 1984 and valid for five years"."""


def is_modifier(first: str, second: str = "") -> bool:
    """Whether two words behind "and" go on describing a noun rather than begin a clause."""
    if first == "in":
        return second == "force"
    return first in _MODIFIERS and second in {"for", "until", "till", "to", "from", "on", "since", "by"}


def first_in_row(view: SentenceView, verb: int) -> int:
    """The verb that begins a row of participles: "was arrested in May, tried in June and shot in July"."""
    while verb and view.lower[verb] not in SURE and view.tokens[verb - 1].text == ",":
        behind = view.tokens[verb + 1]
        if behind.lower in DETERMINERS or (behind.is_capital and not view.dated[verb + 1]):
            break  # an object: "was baptised, married Queen Ana"
        before = next((at for at in range(verb - 1, -1, -1) if view.finite[at]), -1)
        if before < 0:
            break
        verb = before
    return verb


def shares_object(view: SentenceView, start: int, joint: int) -> bool:
    """Whether the object of a verb stands behind "and" and a second one: "dug up | and returned the remains".

    So it may be with three: "seized, looted | and burnt the town".
    """
    verb = view.verb_in(start, joint)
    if (
        verb is None
        or view.bases[verb] not in ALWAYS_TAKING
        or not (view.finite[joint - 1] and view.finite[joint + 1])
    ):
        return False
    return all(view.finite[at] or view.lower[at] == "," for at in range(verb, joint))
