"""Titles of dates in brackets behind the names of a list, each with its own name.

"Peru recognised Ghana (1957), Mali (1960) and Togo (1961)": a clause is told with its first name, and so
would all dates be.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from explorer.extraction.clauses.papernames import PAPERS_OF
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable, singular
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.clauses.wordlists import MATTERS, MISSIONS, PREPOSITIONS
from explorer.extraction.titles.making.twice import Untitled


class _Item(NamedTuple):
    """A name of a list before its date in brackets: its first token, and the first one of the date."""

    start: int
    date: int


def each_with_its_name(text: str, titles: Sequence[str], asked: Sequence[Untitled]) -> list[str]:
    """The titles, where each date in brackets behind a name of a list is told with that name."""
    shown = list(titles)
    by_date = {(one.telling.view.starts[0], one.telling.at): at for at, one in enumerate(asked)}
    for at, (telling, heading, _) in enumerate(asked):
        view = telling.view
        if "(" not in view.holds or view.cells or not view.hidden[telling.at] or telling.occasion is not None:
            continue
        first, own = _list_of(view, telling.at)
        if first is None or own is None:
            continue
        base_at = by_date.get((view.starts[0], first.date), -1)
        base = titles[base_at] if base_at >= 0 else ""
        names = [text[view.starts[one.start] : view.ends[one.date - 2]] for one in (first, own)]
        if first is own:
            if _is_followed(view, own):
                shown[at] = _of_one(base, names[0], heading.verbs)
        elif _HEADED.match(names[1]) and not _HEADED.match(names[0]):
            continue  # "the sieges of Oulu (1990) and | the Battle of Turku (1995)"
        elif base and (titles[at] == base or _lacks_own(titles[at], *names)):
            shown[at] = _of_one(_renamed(base, *names), names[1], heading.verbs) or titles[at]
    return shown


_HEADED = re.compile(r"(?:the )?(?:[A-Z][\w’'-]* )*[A-Z][\w’'-]* of ")
"""A name that says itself what it is of: "the Battle of Turku"."""


def _list_of(view: SentenceView, date: int) -> tuple[_Item | None, _Item | None]:
    """The first item of the list in which a date stands in brackets, and its own."""
    own = first = _item(view, date)
    while first is not None and (before := _date_before(view, first.start)) > 0:
        found = _item(view, before)
        if found is None:
            break
        first = found
    return first, own


def _item(view: SentenceView, date: int) -> _Item | None:
    """The name right before the bracket that a date opens; None for other words."""
    if date < _LEAST or view.tokens[date - 1].text != "(":
        return None
    start = end = date - 1
    while start and (view.tokens[start - 1].is_capital or _goes_on(view, start - 1, end)):
        start -= 1
    if start == end or end - start > _LONGEST or view.hidden[start]:
        return None
    return _Item(start - (start > 0 and view.lower[start - 1] == "the"), date)


def _goes_on(view: SentenceView, at: int, end: int) -> bool:
    """Whether a small word stands within a name: "Port | of Spain", "Battle of | the Hook"."""
    before = at - 1 - (at > 1 and view.lower[at - 1] in _WITHIN)
    return view.lower[at] in _WITHIN and at + 1 < end and before >= 0 and view.tokens[before].is_capital


_LEAST = 4
"""Tokens before the date of the shortest clause with a list."""
_LONGEST = 8
_WITHIN = word_set("of de la el do da del the")


def _date_before(view: SentenceView, start: int) -> int:
    """The first token of the date in the brackets that close before an item; 0 without one."""
    start -= start > 0 and view.lower[start - 1] in _REPEATED
    at = start - 1
    while at > 0 and view.lower[at] in _JOINTS:
        at -= 1
    if at < 1 or at == start - 1 or view.tokens[at].text != ")" or not view.dated[at - 1]:
        return 0
    return view.dates.index(view.dates[at - 1])


_REPEATED = word_set("in at to with from by of")
"""Prepositions that an item may have again: "in Oulu (1990) and | in Turku (1995)"."""
_JOINTS = frozenset([",", ";", "and", "then"])


def _is_followed(view: SentenceView, own: _Item) -> bool:
    """Whether another item follows the first."""
    close = next((at for at in range(own.date, len(view.tokens)) if view.tokens[at].text == ")"), 0)
    later = next((at for at in range(close + 1, len(view.tokens)) if view.tokens[at].text == "("), 0)
    item = _item(view, later + 1) if close and later and later + 1 < len(view.tokens) else None
    return item is not None and view.dated[later + 1] and _date_before(view, item.start) == own.date


def _lacks_own(title: str, first: str, own: str) -> bool:
    """Whether a title is but the name of its item, or tells of the first in its place."""
    words, (other, mine) = set(title.split()), (name.split() for name in (first, own))
    alone = set(title.partition(":")[0].split()) <= {*mine, "the"}
    return alone or (words.issuperset(other) and words.isdisjoint(mine[-1:]))


def _renamed(title: str, first: str, own: str) -> str:
    """A title with another name in the place of the first; "" where it does not end with that.

    Behind the name may stand what is told of all, or of that one alone.
    """
    bare = first.removeprefix("the ")
    found = re.search(rf"(?P<before>.* )(?P<article>the )?{re.escape(bare)}(?P<behind> signed)?$", title)
    if found is None:
        return ""
    whole = own.removeprefix("the ")
    if whole.startswith(f"{title.partition(' ')[0]} of "):
        return whole  # "Battle of the Hook", and "the Battle of Turku" in the place of "the Hook"
    article = "the " if own.startswith("the ") and (found["article"] or not first.startswith("the ")) else ""
    return f"{found['before']}{article}{whole}{found['behind'] or ''}"


def _of_one(title: str, name: str, verbs: VerbTable) -> str:
    """A title with what was done to several things in several places told of one: "Bridge built in Oulu"."""
    title = title.replace(f" both {name.removeprefix('the ')}", f" {name.removeprefix('the ')}")
    words = title.split()
    if words[1:2] and words[1] in PREPOSITIONS and words[2:3] == name.removeprefix("the ").split()[:1]:
        noun = words[0].lower()
        one = PAPERS_OF.get(noun) or (words[0] if noun in MATTERS else singular(words[0]))
        return " ".join([one, *words[1:]])
    at = next((at for at, word in enumerate(words[:_FIRST_WORDS]) if word.lower() in _THINGS), -1)
    done = words[at + 1] if 0 <= at < len(words) - 1 else ""
    if not done or verbs.base_of_participle(done) is None or not title.endswith(name.removeprefix("the ")):
        return title
    if at and (words[0][0].isdigit() or words[0].lower() in _COUNTED):
        return title
    one = singular(words[at])
    return " ".join([*words[:at], one, *words[at + 1 :]])


_FIRST_WORDS = 4
_COUNTED = word_set("two three four five six seven eight nine ten twelve several many both some all the most")
_THINGS = word_set(
    """consulates embassies legations summits conferences congresses exhibitions bridges dams schools colleges
    universities hospitals museums monuments statues churches mosques temples ports airports stations plants
    factories mills branches offices centres centers bases institutes libraries chambers"""
) | {f"{noun}s" for noun in MISSIONS if not noun.endswith("y")}
"""Things of which there is one at each place of a list."""
