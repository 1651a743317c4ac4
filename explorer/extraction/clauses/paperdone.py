"""The agreement that "it" means behind "ratify", "reject" or the like."""

from __future__ import annotations

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import DETERMINERS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.source import Source


def paper_done(source: Source, telling: Telling) -> str:
    """The agreement named before in the sentence, or in the one before, of which such a verb is told."""
    lower = telling.view.lower
    at = next((at for at in range(telling.start, telling.end) if lower[at] == "it"), -1)
    if at < 0:
        return ""
    doing = lower[at - 1] if at > telling.start else ""
    done = lower[at + 2] if at + 2 < telling.end and lower[at + 1] == "was" else ""
    lemma = source.lexicon.verbs.lemma
    to_law = lemma(done) in _DONE_TO_LAWS
    if not (to_law or not _DONE_TO_PAPERS.isdisjoint(map(lemma, (doing, done)))):
        return ""
    near = next((place for place in range(telling.start - 1, -1, -1) if lower[place] in PAPERS), -1)
    name = _name_at(source, telling.view, near) if to_law and near > 0 else ""
    if name or (to_law and near < 0):
        return name
    named = lower[near] if near >= 0 else ""
    if not named and done:
        before = source.sentences.before(telling.view.sentence)[-1:]
        words = [word for sentence in before for word in source.sentences.view(sentence).lower]
        named = next((word for word in reversed(words) if word in PAPERS), "")
    return f"the {named}" if named else ""


def _name_at(source: Source, view: SentenceView, at: int) -> str:
    """The name of a law behind "the" or before its number: "the | Border Law", "Law 26,199"."""
    if not view.tokens[at].is_capital:
        return ""
    start, end = at, at + 1
    while start and view.tokens[start - 1].is_capital and view.lower[start - 1] not in DETERMINERS:
        start -= 1
    if view.lower[start - 1 : start] == ("the",):
        goes_on = view.tokens[end].is_capital or view.lower[end] in PREPOSITIONS
        return "" if goes_on else f"the {source.document.text[view.starts[start] : view.ends[end - 1]]}"
    numbered = start == at and view.lower[end][0].isdigit() and not view.dated[end]
    return source.document.text[view.starts[start] : view.ends[end]] if numbered else ""


_DONE_TO_PAPERS = word_set("ratify reject approve sign denounce renew amend revise annul abrogate endorse")
_DONE_TO_LAWS = word_set("promulgate enact veto repeal")
"""What is done to laws, which are then told by their names."""
PAPERS = word_set(
    """treaty agreement pact accord convention protocol memorandum concordat declaration communiqué contract
    charter constitution law bill resolution"""
)
"""What is ratified or rejected."""
