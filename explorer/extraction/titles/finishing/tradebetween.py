"""Titles of how large trade was, with the two of whose trade an article tells."""

from __future__ import annotations

import re

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.columns.naming import with_article
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.form.fitting import COMPLETED
from explorer.extraction.titles.heading import Heading


def with_traders(title: str, telling: Telling, heading: Heading) -> str:
    """A title of the size of "trade" with the two between whom it is: "Trade between Peru and Chile rises".

    "The trade" is one that was told of before, often in one thing.
    """
    both = heading.pointers.both
    if heading.home or " and " not in both:
        return title
    if not title.startswith(_OPENINGS):
        return _with_buyer(title, telling, both, heading)
    found = _TRADE.match(title)
    if found is None or not _SIZE.search(title) or any(name in title for name in both.split(" and ", 1)):
        return title
    full = f"{found[0]} between {both}{title[found.end() :]}"
    return full if len(full.split()) <= COMPLETED and heading.trades(both) else title


def _with_buyer(title: str, telling: Telling, both: str, heading: Heading) -> str:
    """A title on how large one state's exports were, with the other state: "Chilean exports to Peru rise"."""
    found = _EXPORTS.match(title)
    own = heading.demonyms.get(found["whose"], "") if found is not None else ""
    names = both.split(" and ", 1)
    if found is None or own not in names or not _IN_ALL.isdisjoint(telling.view.lower):
        return title
    other = with_article(names[1 - names.index(own)].removeprefix("the "))
    if other.removeprefix("the ") in title:
        return title
    full = f"{found[0]} {'to' if found['way'] == 'exports' else 'from'} {other}{title[found.end() :]}"
    return full if len(full.split()) <= COMPLETED and heading.sells(both) else title


_EXPORTS = re.compile(
    r"(?:(?:Total|Annual) )?(?P<whose>[A-Z]\w+(?: [A-Z]\w+)?) (?P<way>exports|imports)(?: of [a-z]+)?"
    r"(?= (?:are|come|reach|rise|fall|grow|stand|amount|total|exceed|pass|double|drop|shrink|climb|valued)\b)"
)
_IN_ALL = word_set("world global total all abroad overall everywhere")
"""What tells that exports to whomever are meant."""


TRADE = word_set("trade exports imports")
"""Words one of which stands in every title of how large trade was."""
_OPENINGS = ("Trade ", "Total ", "Bilateral ", "Mutual ", "Annual ", "Overall ", "Two-way ")
_TRADE = re.compile(
    r"(?:Trade|(?:Total|Bilateral|Mutual|Annual|Overall|Two-way) (?:bilateral )?trade)"
    r"(?= (?!never\b|not\b|no\b|does\b|in\b|with\b|between\b|from\b|to\b|on\b|across\b|and\b|of\b))"
)
_SIZE = re.compile(
    r" (?:million|billion|thousand)s?\b|\d,\d{3}\b|[$€£¥]\d|\d(?:%| per ?cent\b)"
    r"| by (?:[a-z]+ )?(?:half|(?:an?|two|three|four) (?:third|quarter|fif|six|seven|eigh|nin|ten)[a-z]*)\b"
    r"|(?<=rade )(?:[a-z]+ly )?(?:rises|grows|falls|expands|increases|decreases|declines)\b"
    r"|(?<=rade begins to )(?:rise|grow|fall|expand|increase|decrease|decline)\b"
    r"|(?<=rade )(?:doubles|trebles|triples)\b"
    r"|^(?:Bilateral|Mutual|Two-way) |(?<=rade is )(?:almost|nearly|all but)\b"
)
"""What says how large trade was or became, or that it went both ways.

How trade was ended or opened may be told of one state's alone.
"""
