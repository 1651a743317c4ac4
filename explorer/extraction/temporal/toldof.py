"""Whether a sentence tells of what a word in it names, or only speaks of it: "fear of the invasion"."""

from __future__ import annotations

import re

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.temporal.found import Found
from explorer.extraction.temporal.lexicon import SPACE
from explorer.extraction.temporal.named import Named


def tells(text: str, pattern: re.Pattern[str], first: int, last: int) -> bool:
    """Whether a sentence has such a word that is a name, or of what is not only spoken of."""
    words = pattern.finditer(text, first, last)
    return any(word[0][0].isupper() or not _only_spoken_of(text, word) for word in words)


_SPOKEN_OF = re.compile(
    r"\b(?:for|against|about|over|before|after|since|to|towards?|until|from|despite|planned|threatened|would|"
    r"could|might|will|should|no|not|never|(?<!signing )(?<!signature )(?<!conclusion )(?<!outbreak )"
    r"(?<!start )(?<!beginning )(?<!launch )(?<!opening )(?<!proclamation )(?<!declaration )(?<!day )of)"
    r"\s(?:(?:the|an?|any|this|that|be|have|been)\s)?\Z"
)
"""Before a word for what is only spoken of: "protests against the", "threatened to"."""


def _only_spoken_of(text: str, word: re.Match[str]) -> bool:
    return _SPOKEN_OF.search(text, max(0, word.start() - 32), word.start()) is not None


def is_told(text: str, word: re.Match[str], named: Named, first: int, last: int, one: Found) -> bool:
    """Whether a sentence tells that there was what a word in it names.

    A noun of what lasts is told when it begins, from which "two months into the war" counts, and again when
    it ends, from which "two months after the war" does.
    """
    if _only_spoken_of(text, word):
        return False
    if named.clause:
        return True
    is_noun = word[0].lower() in (named.head, f"{named.head}s")
    if named.head in _LASTING and (is_noun or _leads_on(text, one)):
        return (_ENDED if _leads_on(text, one) else _BEGUN).search(text, first, last) is not None
    low = max(0, word.start() - 40)
    new = _NEW.search(text, low, word.start()) and not _CALLED_FOR.search(text, low, word.start())
    return not is_noun or bool(new) or _MADE.search(text, first, last) is not None


def _leads_on(text: str, one: Found) -> bool:
    return text[one.start : one.end].endswith(("after", "following", "from"))


_LASTING = word_set(
    "conflict crisis fighting occupation siege reign rule talks negotiations dispute unrest struggle famine "
    "exile war campaign strike strikes boycott rebellion revolt uprising blockade summit conference congress "
    "fair games"
)
"""Nouns of what lasts, which is over later than it is told."""
_BEGUN = re.compile(
    r"\b(?:beg[au]n|started|opened|broke out|broken out|launched|imposed|convened|erupted|proclaimed|"
    r"declared|(?:was|were) held|took place|met)\b"
)
_ENDED = re.compile(
    r"\b(?:ended|over|closed|lifted|concluded|finished|(?:was|were) held|took place|called off)\b"
)
_NEW = re.compile(rf"\b(?:an?|another|free|new){SPACE}(?:[\w’'-]+{SPACE}){{0,2}}\Z")
"""Before a noun that is told for the first time: "signed | a treaty"."""
_CALLED_FOR = re.compile(
    rf"\b(?:call|offer|propos|request|ask|plan|reject|refus|declin|demand|seek|sought|suggest|want|urg|promis|"
    rf"consider|discuss|schedul|advocat|fear|expect)(?:s|ed|e[sd]?|ned|ning|ing)?{SPACE}(?:for{SPACE})?{_NEW.pattern[2:]}"
)
"""Before one that is only called for, planned or refused: "called | an election"."""
_MADE = re.compile(
    r"\b(?:signed|concluded|made|reached|agreed|held|staged|took place|taken place|carried out|declared|"
    r"proclaimed|launched|opened|imposed|introduced|announced|issued|ratified|approved|adopted|won|gained|"
    r"achieved|granted|beg[au]n|started|came|occurred|happened|broke|struck|mounted|entered|completed|effected|followed)\b"
)
"""Verbs that tell that there was from then on what a noun names."""
