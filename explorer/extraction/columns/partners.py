"""With whom the papers of a table are, whose rows name their partners: "Fisheries agreement with Peru"."""

from __future__ import annotations

import re


def paper_with(paper: str, partner: str) -> str:
    """A paper with the partner that its row names as in a sentence, where its own name tells no state.

    A cell that names several is left out, as they may be all or some of those in the paper.
    """
    bare = partner.removeprefix("the ")
    if not bare or _PAPER.search(paper) is None or _tells(paper, bare):
        return paper
    matter = _MATTER.search(paper)
    at = matter.start() if matter is not None else len(paper)
    return f"{paper[:at]} with {partner}{paper[at:]}"


def is_several(partner: str) -> bool:
    """Whether a cell names more than one state, or something besides."""
    return _SEVERAL.search(partner) is not None


def _tells(paper: str, partner: str) -> bool:
    """Whether a paper's name says between whom it is: "Peru–Chile Agreement", "Indo-Lao Treaty"."""
    return _PARTIES.search(paper) is not None or partner[:_STEM].lower() in paper.lower()


_STEM = 4
"""Letters of a state's name with which the words made of it begin too: "Chile", "Chilean"."""
_PARTIES = re.compile(r"\b(?:with|between|among|multilateral)\b|\w[–—-][A-Z]")
_PAPER = re.compile(
    r"\b(?:agreement|treaty|convention|protocol|pact|accord|memorandum|partnership|FTA|MoU)\b", re.IGNORECASE
)
_SEVERAL = re.compile(r"[,;/&\d]| and ")
_MATTER = re.compile(r" (?:on|for|concerning|regarding|relating|in the field|to|against) ")
