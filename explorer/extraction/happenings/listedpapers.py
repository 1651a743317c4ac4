"""Lists of papers by the line or heading above them: "Double taxation (1990)" below "Agreements"."""

from __future__ import annotations

import re

from explorer.chronicle.document import Block
from explorer.extraction.clauses.papernames import PAPERS_OF, paper_noun
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.source import Source


def paper_listed(source: Source, block: Block) -> str:
    """What each item of a list is, as the line or heading above it says: "Agreement"; "" where none does.

    A heading says it that is of nothing else: "Trade and agreements" may be of exports.
    """
    if block.kind != "item":
        return ""
    if block.lead is not None:
        lead = source.document.text[slice(*block.lead)]
        return paper_noun(lead) if _LEADING.search(lead) is not None else ""
    heading = source.document.sections[block.section].heading
    words = [word.lower() for word in _WORD.findall(_PARTNERS.sub("", heading))]
    return paper_noun(heading) if heading and _OF_PAPERS.issuperset(words) else ""


_WORD = re.compile(r"[^\W\d_]+")
_PARTNERS = re.compile(r" (?:with|between) .+")
_PAPERS = "|".join(PAPERS_OF)
_LEADING = re.compile(
    rf"(?i)\b(?:{_PAPERS})\b[^.]*\b(?:signed|concluded|on|following|include|includes|exist|are|between)\b[^.]*$"
    rf"|\b(?:signed|concluded|following)\b[^.]*\b(?:{_PAPERS})\b[^.]*$|^[\w ]*\b(?:{_PAPERS}):?$"
)
"""Lines above lists each of whose items is a paper: "Agreements have been signed on:"."""
_OF_PAPERS = word_set(
    f"""{_PAPERS.replace("|", " ")} list of bilateral multilateral main principal important major other key
    the signed concluded in force and understanding international intergovernmental recent selected"""
)
"""Words of headings of lists of papers, and of nothing else."""
