"""Sums of money in titles with the currency that the words before tell: "rises to 400 million | euros"."""

from __future__ import annotations

import re

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.form.fitting import COMPLETED


def with_unit(title: str, text: str, telling: Telling) -> str:
    """A title with a sum whose currency only an earlier sum of its paragraph has, with that.

    Both must be told of one thing, which is money: "number of | visitors" and "exports of | cars" are none,
    and a sum of something else between them hides which currency is meant.
    """
    if "illion" not in title:
        return title
    words, counted = title.split(), _COUNTED.match(title)
    if counted is None:
        return title
    found = list(_SUM.finditer(title))
    shown = found[-1] if found else None
    if shown is None or shown["unit"] or shown["thing"] or shown["sign"]:
        return title
    before = text[max(0, telling.view.sentence.start - _NEAR) : telling.view.ends[telling.end - 1]]
    before = before.rpartition("\n")[2]
    sums = list(_SUM.finditer(before))
    own = next((at for at, told in enumerate(sums) if told["sum"] == shown["sum"]), 0)
    units = [told["unit"] for told in sums[:own] if told["unit"]]
    if not units or sums[own]["unit"] or any(told["sign"] or told["thing"] for told in sums[: own + 1]):
        return title
    if not _is_of(counted["what"].lower(), before[: next(told.start() for told in sums if told["unit"])]):
        return title
    unit = units[-1]
    if any(one.split()[-1] != unit.split()[-1] for one in units) or unit.split()[-1] in words:
        return title
    if len(words) + len(unit.split()) > COMPLETED:
        return title
    return f"{title[: shown.end('sum')]} {unit}{title[shown.end('sum') :]}"


def _is_of(what: str, before: str) -> bool:
    """Whether the words before a sum tell of the same money; "the totals" are of whatever was told."""
    if what == "totals":
        return True
    same = _DEALINGS if what in _DEALINGS else {what}
    lower = before.lower()
    told = lower.rpartition(". ")[2].split()
    meant = lower if not _POINTING.isdisjoint(told) else ""
    return not same.isdisjoint(told) or not same.isdisjoint(meant.split())


_POINTING = word_set("it they this these")
_NEAR = 300
"""Characters before a sentence in which a sum with its currency stands."""
_DEALINGS = word_set("trade turnover commerce exports imports")
"""What is sold and bought, of which two sums of one paragraph have one currency."""
_DEALERS = r"(?: (?:to|from|in|with|between) (?:[A-Z][\w-]*|and|the)(?: (?:[A-Z][\w-]*|and|the))*)?"
_COUNTED = re.compile(
    r"(?:[\w-]+ ){0,3}?(?P<what>(?i:trade|turnover|commerce|exports|imports|investments?|loans?|debts?|aid"
    rf"|deficit|surplus|remittances|totals)){_DEALERS}"
    r" (?:is|are|comes?|stands?|amounts?|totals?|reach(?:es)?|rises?|falls?|grows?|drops?|shrinks?|sinks?"
    r"|climbs?|exceeds?|pass(?:es)?|returns?|increases?|decreases?|declines?)\b"
)
"""Money that is counted by itself, with those who deal at most: "debt to Japan | rises"."""
_CURRENCY = (
    "dollars|euros|pounds|pesos|francs|marks|kronor|kroner|krone|krona|rupees|yen|yuan|won|roubles|rubles|lire|liras?"
    "|dinars?|rand|reais|shillings|naira|pesetas|escudos|guilders|forints?|zloty|zlotys|koruna|korunas|baht|ringgit"
)
_BEHIND = (
    r"(?:in|by|and|or|when|as|after|from|to|for|during|at|between|over|on|before|since|but|then|while|within|until"
    r"|a|the|last|this|that|per|under|with|because|thanks)\b"
)
_SUM = re.compile(
    r"(?P<sign>[$£€¥])?(?P<sum>\d[\d.,]* (?:million|billion|trillion)|[a-z]+ (?:million|billion|trillion))\b"
    rf"(?: (?P<unit>(?:[A-Z][A-Za-z]+ )?(?:{_CURRENCY}))\b| (?!{_BEHIND})(?P<thing>[a-z]+))?"
)
