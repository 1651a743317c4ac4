"""Lists inside sentences and the brackets behind their items: "agreements on taxes (1993), visas (1995)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.extraction.clauses.objects import PAPERS
from explorer.extraction.clauses.paperlists import paper_of_list
from explorer.extraction.clauses.papernames import names_itself
from explorer.extraction.clauses.phrases import last_phrase
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable, present
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.clauses.wordlists import AUXILIARIES, INTRANSITIVE
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.word import Word, has_finite

_LIST_LEAD = re.compile(
    r"\b(?:such as|including|included?|namely|like|concluded|signed|following|named)\b", re.IGNORECASE
)


def is_listed(telling: Telling, words: Sequence[Word]) -> bool:
    """Whether the clause introduces a list and holds its first item, with the date in brackets."""
    if not telling.view.hidden[telling.at] or _is_only_item(telling):
        return False
    return _LIST_LEAD.search(" ".join(word.text for word in words)) is not None


def _is_only_item(telling: Telling) -> bool:
    """Whether no item follows the bracket of the only thing done: "Peru signed the treaty (1985)."."""
    view = telling.view
    low = range(telling.at, len(view.tokens))
    close = next((at for at in low if view.tokens[at].text == ")"), len(view.tokens))
    first = view.lower.index("(") if "(" in view.holds else telling.at
    led = view.lower[telling.start : first]
    only = not any(view.hidden[telling.start : first]) and first < telling.at <= close
    ends = all(view.lower[at] in {".", ";"} for at in range(close + 1, len(view.tokens)))
    return only and ends and _OF_LISTS.isdisjoint(led) and _DETERMINED.intersection(led) != set()


_OF_LISTS = word_set("agreements treaties accords conventions pacts protocols include includes including are")
_DETERMINED = word_set("the a an its their")


def before_bracket(text: str, telling: Telling) -> list[Word]:
    """The noun phrase before the brackets in which a happening is told; none where it has its own subject."""
    view, start = telling.view, telling.start
    if not start or view.tokens[start - 1].text != "(":
        return []
    at = start
    while at < telling.end and (view.dated[at] or view.tokens[at].text in ",;"):
        at += 1
    if at == telling.end or not view.finite[at] or not view.bases[at]:
        return []
    return _item_before(text, view, start)


def _item_before(text: str, view: SentenceView, start: int) -> list[Word]:
    """The noun phrase before the brackets that open before token ``start``."""
    before = words_of(text, view, 0, start - 1)
    if has_finite(before) or len(before) > _LONGEST_ITEM:
        item = _last_item(before) or last_phrase(before, whole=True)
    else:
        item = before
    return paper_of_list(view, start, [word._replace(comma=False, dated=False) for word in item])


def _last_item(words: Sequence[Word]) -> Sequence[Word]:
    """The last item of a list behind its comma, "and" or lead; none where it names no agreement."""
    start = max(
        (
            at + 1
            for at, word in enumerate(words[:-1])
            if word.comma or (words[at + 1].lower in {"a", "an"} and word.lower in _ITEM_LEADS)
        ),
        default=0,
    )
    item = words[start + (words[start].lower == "and") :] if start else []
    named = item and item[0].lower in {"a", "an"} and names_itself(item)
    return item if named and not has_finite(item) else []


_ITEM_LEADS = word_set("and include includes including are")


def done_in_brackets(text: str, telling: Telling, verbs: VerbTable) -> tuple[list[Word], str]:
    """What brackets tell of the phrase before them, and that phrase: "(signed 1971, ⟦in force 1974⟧)".

    Of several acts it is that of the happening's own date; "" where they say nothing but dates, or more.
    """
    view = telling.view
    at = telling.at
    opening = _where_acts_begin(view, at, verbs)
    if opening < 1:
        return [], ""
    first = max(opening, *(place for place in range(at) if view.lower[place] in _PARTING)) + 1
    if not all(_tells_act(view, place, verbs) for place in range(opening + 1, first)):
        return [], ""
    told = [word for word in view.lower[first:at] if word not in _SINCE]
    act = _IN_FORCE.get(" ".join(told), "")
    if not act and len(told) == 1 and verbs.base_of_participle(told[0]) and told[0] not in AUXILIARIES:
        base = verbs.sure_base(told[0])
        act = present(base, plural=False) if base in INTRANSITIVE else told[0]
    if not act and first < at and verbs.base_of_participle(view.lower[first]):
        act = _act_by(view, first, at)
    if not act:
        return [], ""
    listed = "," in view.lower[:opening]
    item = _item_before(text, view, opening + 1)
    return ([], "") if not item or (listed and item[-1].text[0].isupper()) else (item, act)


def _act_by(view: SentenceView, first: int, at: int) -> str:
    """What was done, and where or by whom, before a date: "ratified by Peru"; "" with more words."""
    end = at - 1 if view.lower[at - 1] in _SINCE else at
    beside = all(view.lower[place] in _BY or _is_place(view, place) for place in range(first + 1, end))
    return " ".join(token.text for token in view.tokens[first:end]) if beside and end > first + 2 else ""


def added_in_brackets(text: str, telling: Telling) -> list[Word]:
    """A paper that brackets add to the item before them: "(1988, with protocols of ⟦1996⟧ and 2009)"."""
    view, at = telling.view, telling.at
    before = view.lower[:at]
    if not (telling.nominal and view.hidden[at]) or "with" not in before or "(" not in before:
        return []
    led, opening = (at - 1 - before[::-1].index(word) for word in ("with", "("))
    apart = view.dated[led - 1] or before[led - 1] in _OPENING
    inside = zip(before[led + 1 :], view.dated[led + 1 : at], strict=True)
    told = [word for word, dated in inside if not dated and word not in _BESIDE_PAPERS]
    item = _item_before(text, view, opening + 1) if led > opening and apart else []
    item = item[1:] if item and item[0].lower == "the" else item
    if len(told) != 1 or told[0] not in _ADDED or PAPERS.isdisjoint(word.lower for word in item):
        return []
    generic = item[0].lower in PAPERS and not (len(item) > _TWO and item[2].text[0].isupper())
    first = Word(item[0].lower) if generic else item[0]
    return [Word(_ADDED[told[0]]), Word("to"), first, *item[1:]]


_OPENING = word_set("( , ;")
_ADDED = {
    form: noun
    for noun in ("Protocol", "Amendment", "Annex", "Addendum", "Supplement")
    for form in (noun.lower(), f"{noun.lower()}s")
}
_BESIDE_PAPERS = word_set("a an the and , of in from additional further two three several")
"""Words between "with" and a date that say no more than the paper's noun."""


def _where_acts_begin(view: SentenceView, at: int, verbs: VerbTable) -> int:
    """The sign that opens what was done to an item: a bracket, or the first comma of a mere item."""
    if view.hidden[at]:
        return at - 1 - view.lower[:at][::-1].index("(") if "(" in view.lower[:at] else 0
    opening = view.lower.index(",", 0, at) if "," in view.lower[:at] else 0
    if not opening or len(set(view.dates)) <= _TWO or view.has_finite(0, opening):
        return 0
    acts = all(_tells_act(view, place, verbs) for place in range(opening + 1, len(view.tokens)))
    return opening if acts else 0


_TWO = 2


def _tells_act(view: SentenceView, at: int, verbs: VerbTable) -> bool:
    """Whether a token of brackets is a date, a sign, or a word of what was done."""
    word = view.lower[at]
    known = view.dates[at] >= 0 or word in _PARTING or word in _SINCE or word in _OF_FORCE
    return (
        known
        or word in _BY
        or _is_place(view, at)
        or (word not in AUXILIARIES and verbs.base_of_participle(word) is not None)
    )


def _is_place(view: SentenceView, at: int) -> bool:
    """Whether a name says where or by whom something was done: "signed in | Lima by Ana Paz"."""
    while at > 0 and view.tokens[at].is_capital:
        at -= 1
    return view.lower[at] in _BY and view.tokens[at + 1].is_capital


_BY = word_set("in at by")
_OF_FORCE = word_set("into force effective entry")
_PARTING = frozenset({"(", ")", ",", ";", "and", "."})
_SINCE = word_set("from since on in as of the now")
_IN_FORCE = dict.fromkeys(
    ("force", "into force", "entered into force", "came into force", "effective", "entry into force"),
    "comes into force",
)
"""What brackets say of the day from which an agreement binds, without "in"."""


_LONGEST_ITEM = 10
"""Words of the longest item that is taken as a whole."""


def is_bare_date(telling: Telling) -> bool:
    """Whether a date stands by itself before what else brackets tell: "(1955; amended 1967)"."""
    view = telling.view
    at = telling.at
    while at < telling.end and view.dated[at]:
        at += 1
    first = telling.at == telling.start
    return first and at < telling.end and view.tokens[at].text in ",;"


def dated_aside(words: Sequence[Word]) -> Sequence[Word]:
    """The aside that holds the date, where all else is a list: "Gold and, | since the first cargo, | oil"."""
    at = next((at for at, word in enumerate(words) if word.dated), -1)
    start = max((place + 1 for place in range(at) if words[place].comma), default=0)
    apart = start > 0 and words[start].lower in _SINCE_WHEN and at > start and words[at].comma
    return words[start : at + 1] if apart else words


_SINCE_WHEN = word_set("since after before following until")
