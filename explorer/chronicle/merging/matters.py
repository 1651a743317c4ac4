"""What a treaty is about, by the words for it in a passage: "a treaty on fishing", "the tax agreement"."""

from __future__ import annotations

import re

_PACT = (
    r"(?:treat(?:y|ies)|agreements?|accords?|conventions?|pacts?|protocols?|memorand(?:um|a)|deals?|contracts?"
    r"|declarations?|alliances?)"
)
_MATTER = re.compile(
    rf"(?:\b(?P<before>[a-z]{{3,}}(?:-[a-z]+)?) )?\b{_PACT}\b"
    r"(?: (?:on|for|concerning|regarding|about|over|of|to) (?P<after>[^,.;:()]{3,60}))?"
)
_SAYING_NOTHING = """
    a an another basic bilateral broad definitive final first five following formal former four full further
    general great interim its joint last long mutual new old other own peace preliminary provisional second
    secret separate several sign signed similar simple some such ten that the their these third this three two
    under was were what which with year years conclude concluded by in at from between until till since
"""
"""What may stand before a treaty's noun and tells nothing of its matter."""
_ENDS = re.compile(
    r" (?:in|at|by|between|from|until|since|which|that|was|were|is|with|and|who|when|after|before)\b.*"
)


def matters_in(folded: str) -> frozenset[str]:
    """The words for what treaties in a folded text are about; none where it only says that there is one."""
    found: set[str] = set()
    for match in _MATTER.finditer(folded):
        found.add(match["before"] or "")
        found.update(_ENDS.sub("", match["after"] or "").split())
    return frozenset(
        word for word in found.difference(_SAYING_NOTHING.split()) if len(word) > 2 and word.isalpha()
    )


_REFERS = re.compile(rf"\bthe (?:[\w-]+ ){{0,3}}?(?P<paper>{_PACT}) of $")


def referred_to(before: str) -> str:
    """The noun of the treaty that is meant, where folded words before a date say no more: "the treaty of"."""
    found = _REFERS.search(before)
    return found["paper"] if found else ""
