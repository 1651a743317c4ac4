"""Sums of money in titles with the currency that the words before tell: "rises to 400 million | euros"."""

from __future__ import annotations

import re

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.form.fitting import COMPLETED


def with_unit(title: str, text: str, telling: Telling) -> str:
    """A title with a sum whose currency only an earlier sum of its paragraph has, with that."""
    if "illion" not in title:
        return title
    words = title.split()
    if _SCALES.isdisjoint(words) or _MONEY.isdisjoint(title.lower().split()):
        return title
    found = list(_SUM.finditer(title))
    shown = found[-1] if found else None
    if shown is None or shown["unit"] or shown["thing"] or shown["sign"]:
        return title
    before = text[max(0, telling.view.sentence.start - _NEAR) : telling.view.ends[telling.end - 1]]
    sums = list(_SUM.finditer(before.rpartition("\n")[2]))
    own = next((at for at, told in enumerate(sums) if told["sum"] == shown["sum"]), 0)
    units = [told["unit"] for told in sums[:own] if told["unit"]]
    if not units or sums[own]["unit"] or sums[own]["thing"] or any(told["sign"] for told in sums[: own + 1]):
        return title
    unit = units[-1]
    if any(one.split()[-1] != unit.split()[-1] for one in units) or unit.split()[-1] in words:
        return title
    if len(words) + len(unit.split()) > COMPLETED:
        return title
    return f"{title[: shown.end('sum')]} {unit}{title[shown.end('sum') :]}"


_NEAR = 300
"""Characters before a sentence in which a sum with its currency stands."""
_SCALES = word_set("million billion trillion")
_MONEY = word_set(
    """trade turnover exports imports export import investment investments aid loans sales purchases total
    totals value volume debt stock balance deficit surplus remittances"""
)
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
