"""With whom the papers of a table are, whose rows name their partners: "Fisheries agreement with Peru"."""

from __future__ import annotations

import re

from explorer.extraction.clauses.paperwords import is_matter
from explorer.extraction.clauses.tokens import word_set


def paper_with(paper: str, partner: str) -> str:
    """A paper with the partner that its row names as in a sentence, where its own name tells no state.

    A cell that names several is left out, as they may be all or some of those in the paper. So is a paper
    with a name of its own, which many states sign: "Turku Convention", "Treaty of Lima".
    """
    bare = partner.removeprefix("the ")
    found = _PAPER.search(paper)
    if not bare or found is None or _tells(paper, bare) or _is_named(paper, found):
        return paper
    matter = _MATTER.search(paper)
    at = matter.start() if matter is not None else len(paper)
    return f"{paper[:at]} with {partner}{paper[at:]}"


def is_several(partner: str) -> bool:
    """Whether a cell names more than one state, or something besides."""
    return _SEVERAL.search(partner) is not None


def _is_named(paper: str, found: re.Match[str]) -> bool:
    """Whether a paper is called by a name, or is a convention that says no matter of two states."""
    before, behind = paper[: found.start()].split(), paper[found.end() :].split()
    if found[0][0].islower() and len(before) == 1 and before[0].lower().endswith(_ABSTRACT):
        before = []
    if not all(map(is_matter, (*before, *behind))) or _OF_ALL.search(paper) is not None:
        return True
    many = found[0].lower() in _OF_MANY
    return many and behind != [] and _OF_TWO.isdisjoint(word.lower() for word in behind[1:])


def _tells(paper: str, partner: str) -> bool:
    """Whether a paper's name says between whom it is: "Peru–Chile Agreement", "Indo-Lao Treaty"."""
    return _PARTIES.search(paper) is not None or partner[:_STEM].lower() in paper.lower()


_STEM = 4
"""Letters of a state's name with which the words made of it begin too: "Chile", "Chilean"."""
_PARTIES = re.compile(r"\b(?:with|between|among|multilateral)\b|\w[–—-][A-Z]")
_PAPER = re.compile(
    r"\b(?:agreement|treaty|convention|protocol|pact|accord|memorandum|partnership(?! for)|FTA|MoU)"
    r"(?=$| (?:of|on|for|concerning|regarding|relating|in|to|against|about|over)\b)",
    re.IGNORECASE,
)
"""A paper: no "agreement negotiations", and none that is "for" somebody by its name."""
_OF_MANY = frozenset({"convention", "protocol"})
"""Papers "on" or "against" something that are mostly of many states."""
_OF_ALL = re.compile(
    r"(?i)\b(?:weapons|non-proliferation|outer space|discrimination|refugees?|torture|genocide|climate"
    r"|biological|biodiversity|the child|law of the sea|human rights|test ban)\b"
)
"""What the papers of very many states are about."""
_OF_TWO = word_set("taxation taxes extradition consular friendship commerce navigation")
"""What those of two states are on."""
_ABSTRACT = ("ing", "tion", "ment", "ship", "ity", "ies")
"""Ends of a first word that names a matter, though with a capital: "Shipping agreement"."""
_SEVERAL = re.compile(r"[,;/&\d]| and ")
_MATTER = re.compile(r" (?:on|for|concerning|regarding|relating|in the field|to|against) ")
