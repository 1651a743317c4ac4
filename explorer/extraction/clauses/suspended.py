"""Subjects that wait for their verb behind asides: "The pact, signed in 1921 and renewed in 1930, lapsed".

English parts no subject from its verb by a single comma. So where a verb stands behind a comma, what is
between that and the noun phrase before is an aside, however many commas, verbs and dates are in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from explorer.extraction.clauses.clause import dates_in
from explorer.extraction.clauses.tokens import places_of, word_set
from explorer.extraction.clauses.view import DETERMINERS, PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import INTRANSITIVE, NUMBERS, OBJECT_PRONOUNS, is_idle

_OBJECTS = OBJECT_PRONOUNS | NUMBERS | word_set("hers his theirs nothing nobody office one")
SURE = word_set(
    """was were is are had has have would could should might went came took gave fell rose left became began
    broke wrote drew drove rode spoke chose froze stole swore tore wore grew knew threw flew blew shook arose
    withdrew undertook overthrew overtook foresaw saw did ate forgot sank sprang rang"""
)
"""Forms that are finite wherever they stand."""
_RELATIVE = word_set("who which whom whose")
_HANGING = word_set(
    """where when while whereas though although after before since because if once as until unlike together
    along not having being"""
)
"""Words that open a clause or phrase beside a noun."""
_JOINING = word_set("and but or")
_PAIRING = word_set("between both")
_OPENING = word_set("and but that when where while because as after since whereas though although : ; –")
"""Words and signs behind which a subject may begin within the words between two commas."""
_PARTICIPLES = ("ed", "en", "wn", "ght", "ung", "ost", "old", "ade", "eft", "aid")
_IRREGULAR = word_set("held set put cut led met won sent kept built known found hit lent spent struck")
_LEADING = word_set("after before since until as because when while though although if once that")
_LONGEST = 60
"""Words of the longest asides between a subject and its verb."""


def is_main_verb(view: SentenceView, verb: int) -> bool:
    """Whether a verb's form or the object behind it says that it is no participle behind its noun."""
    if view.lower[verb] in SURE or view.bases[verb] in INTRANSITIVE:
        return True
    if verb + 1 >= len(view.tokens):
        return False
    behind = view.tokens[verb + 1]
    object_ = behind.lower in DETERMINERS | _OBJECTS or behind.is_capital or behind.lower.isdigit()
    return object_ and not view.dated[verb + 1]


class Suspended(NamedTuple):
    """A subject, the comma behind it, and the comma before its verb, as places of tokens."""

    start: int
    opening: int
    closing: int


def suspended_at(view: SentenceView, closing: int) -> Suspended | None:
    """The subject whose asides the comma at ``closing`` ends; None where no verb of one follows it."""
    if not _is_comma(view, closing) or not _resumes(view, closing):
        return None
    end, aside, beside, led = closing, False, False, None
    while end > 0 and closing - end < _LONGEST:
        start = _piece_start(view, end)
        if _opens_aside(view, start, end):
            if led is None and aside and view.lower[start] in _LEADING and not view.has_finite(start, end):
                led = Suspended(start + 1, end, closing)  # "…, after Peru, which had left the pact, …"
            aside = True
        else:
            noun = _noun_start(view, start, end, described=aside)
            if noun is None and not aside and not beside and _is_title(view, start, end):
                beside, end = True, start - 1
                continue
            if noun is None:
                return led
            if aside or beside:
                found = Suspended(*_whole(view, noun, end), closing)
                return found if _is_sure(view, found) else None
            if view.lower[start] in _JOINING:
                return led  # "…, and Peru, signed in May": nothing stands beside a name that "and" adds
            beside = True
        end = start - 1
    return led


def _is_title(view: SentenceView, start: int, end: int) -> bool:
    """Whether what stands between commas says who somebody is: "minister at the time and the man who led"."""
    told = next((at for at in range(start, end) if view.lower[at] in _RELATIVE), end)
    return start > 1 and _is_comma(view, start - 1) and not view.has_finite(start, told) and told > start


def _is_sure(view: SentenceView, found: Suspended) -> bool:
    """Whether a form behind the comma is a main verb, or asides with a verb of their own stand before it."""
    told = view.has_finite(found.opening, found.closing) or view.lower[found.opening + 1] not in PREPOSITIONS
    return told or is_main_verb(view, next(_verbs_behind(view, found.closing)))


def _whole(view: SentenceView, noun: int, end: int) -> tuple[int, int]:
    """Where a subject begins and ends, with the name it stands beside, or the first names of its list."""
    if not noun or not _is_comma(view, noun - 1) or _is_comma(view, end - 1):
        return noun, end
    start = _piece_start(view, noun - 1)
    leads = view.lower[start] in PREPOSITIONS | _LEADING  # "After the fall of Roca, his heir, Paz, fled"
    aside = leads or _opens_aside(view, start, noun - 1)
    first = None if aside else _noun_start(view, start, noun - 1)
    if first is None:
        return noun, end
    return first, end if "and" in view.lower[noun:end] else noun - 1


def suspended_around(view: SentenceView, index: int) -> Suspended | None:
    """The subject in whose asides the token at ``index`` stands; None where it stands in none."""
    if "," not in view.lower[max(0, index - _LONGEST) : index + 1]:
        return None
    for at in places_of(_STOPS, view.lower[index + 1 : index + _LONGEST]):
        closing = index + 1 + at
        if view.lower[closing] == ";" or closing >= len(view.tokens) - 1:
            return None
        found = suspended_at(view, closing)
        if found is not None:
            return found if found.opening < index else None
    return None


_STOPS = frozenset(",;")


def waiting_before(view: SentenceView, closing: int) -> tuple[int, int] | None:
    """The tokens of the subject whose asides the comma at ``closing`` ends; None where there is none."""
    found = suspended_at(view, closing) if closing > 0 else None
    return (found.start, found.opening) if found is not None else None


def verb_of(view: SentenceView, subject: tuple[int, int]) -> int:
    """The token of the verb of a subject, which stands right behind it or behind its asides."""
    behind = subject[1]
    found = suspended_around(view, behind + 1) if view.tokens[behind].text == "," else None
    return next(_verbs_behind(view, found.closing), behind) if found is not None else behind


def _verbs_behind(view: SentenceView, comma: int) -> Iterator[int]:
    return (at for at in range(comma + 1, len(view.tokens)) if view.finite[at])


def is_within_aside(view: SentenceView, index: int) -> bool:
    """Whether a word joins parts of an aside behind a waiting subject, not each with a date of its own."""
    found = suspended_around(view, index)
    if found is None:
        return False
    return not dates_in(view, found.opening, index) or not dates_in(view, index, found.closing)


def waits_there(view: SentenceView, begin: int, index: int) -> bool:
    """Whether a subject that begins at ``begin`` waits for its verb behind the aside a comma opens."""
    found = suspended_around(view, index + 1) if view.tokens[index].text == "," else None
    return found is not None and found.opening == index and found.start <= begin + 1


def _is_comma(view: SentenceView, at: int) -> bool:
    return view.tokens[at].text == "," and not view.hidden[at] and not view.dated[at]


def _resumes(view: SentenceView, closing: int) -> bool:
    """Whether the verb of a subject stands behind a comma, and no participle behind its noun."""
    verb = closing + 1
    while verb < len(view.tokens) - 1 and (
        is_idle(view.lower[verb])
        or view.dated[verb]
        or (view.dated[verb + 1] and view.lower[verb] in PREPOSITIONS)
    ):
        verb += 1
    if verb >= len(view.tokens) - 1 or not view.finite[verb]:
        return False
    if is_main_verb(view, verb):
        return True
    for at in range(verb + 1, min(verb + _LONGEST, len(view.tokens) - 1)):
        if view.tokens[at].text == ";":
            break
        if _is_comma(view, at) and view.finite[at + 1] and is_main_verb(view, at + 1):
            return False
    return True


def _piece_start(view: SentenceView, end: int) -> int:
    """Where the words begin that end before the comma or the like at ``end``."""
    at = end
    while at and end - at < _LONGEST and not (_is_comma(view, at - 1) or view.tokens[at - 1].text in ";:"):
        at -= 1
    return at


def _opens_aside(view: SentenceView, start: int, end: int) -> bool:
    """Whether the words of a piece hang on the noun before them."""
    if start < 1 or not _is_comma(view, start - 1):
        return False
    joined = view.lower[start] in _JOINING
    at = start + joined
    if at >= end:
        return False
    word = view.lower[at]
    if word in _HANGING or _RELATIVE.intersection(view.lower[at : min(at + 4, end)]):
        return True
    if word in PREPOSITIONS:
        told = at + 1 < end and view.dated[at + 1] and view.lower[view.behind_date(at + 1)] in DETERMINERS
        return not told and not view.has_finite(at, end)  # "…, and on 16 July stood by"; "in May | the king"
    at += is_idle(word)
    word = view.lower[at]
    if view.tokens[at].is_capital or word in DETERMINERS:
        return False
    if view.finite[at]:
        return not is_main_verb(view, at) and not view.dated[at + 1]
    return word.endswith(("ing", *_PARTICIPLES)) or word in _IRREGULAR


def _noun_start(view: SentenceView, start: int, end: int, *, described: bool = False) -> int | None:
    """Where the subject begins that ends a piece; None where the piece has a verb of its own.

    ``described`` lets a participle stand behind the noun.
    """
    if start and start + 1 < end and view.lower[start] in PREPOSITIONS and view.dated[start + 1]:
        start = view.behind_date(start + 1)  # "After weeks of protests, in 1990 | the league, which …"
    places = (at for at in range(end - 1, start - 1, -1) if not view.dated[at])
    opens = (at + 1 for at in places if view.lower[at] in _OPENING)
    begin = start
    for at in opens:
        if view.lower[at - 1] in _JOINING and not _PAIRING.isdisjoint(view.lower[start:at]):
            continue  # "a pact between Peru and the three republics, signed in May, lapsed"
        if view.has_finite(start, at) or at == start + 1:
            begin = at
            break
    told = begin < end and view.has_finite(begin, end)
    if begin >= end or (told and not (described and _is_described(view, begin, end))):
        return None
    first = view.tokens[begin]
    agent = first.is_capital or "by" in view.lower[start:begin]
    dated = (at for at in range(begin, end) if view.dated[at] and view.lower[at - 1] != "of")
    if begin > start and agent and any(dated):
        return None  # a date behind "and" is of the verb before it: "signed by Paz and Roca in May"
    named = first.is_capital or first.lower in DETERMINERS or first.lower.endswith(("'s", "’s"))
    counted = first.text[0].isdigit() or first.lower in _COUNTS or not begin
    return begin if named or counted else None


def _is_described(view: SentenceView, begin: int, end: int) -> bool:
    """Whether the only verb of a noun phrase is a participle behind its noun: "A treaty signed in May"."""
    verbs = [at for at in range(begin, end) if view.finite[at]]
    behind = verbs[0] + 1
    hangs = behind < end and (view.dated[behind] or view.lower[behind] in PREPOSITIONS)
    return len(verbs) == 1 and hangs and view.lower[begin] in DETERMINERS and not is_main_verb(view, verbs[0])


_COUNTS = word_set("two three four five six seven eight nine ten some most many several both another all")
