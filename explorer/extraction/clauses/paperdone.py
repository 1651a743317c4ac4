"""The agreement that "it" means behind "ratify", "reject" or the like."""

from __future__ import annotations

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.source import Source


def paper_done(source: Source, telling: Telling) -> str:
    """The agreement named before in the sentence, or in the one before, of which such a verb is told."""
    lower = telling.view.lower
    at = next((at for at in range(telling.start, telling.end) if lower[at] == "it"), -1)
    doing = lower[at - 1] if at > telling.start else ""
    done = lower[at + 2] if at + 2 < telling.end and lower[at + 1] == "was" else ""
    deeds = {source.lexicon.verbs.lemma(word) for word in (doing, done)} if at >= 0 else set()
    if (_DONE_TOPAPERS | _DONE_TO_LAWS).isdisjoint(deeds):
        return ""
    near = next((place for place in range(telling.start - 1, -1, -1) if lower[place] in PAPERS), -1)
    if near >= 0 and telling.view.tokens[near].is_capital and near:
        return _name_at(source, telling.view, near)
    if _DONE_TOPAPERS.isdisjoint(deeds):
        return ""
    named = lower[near] if near >= 0 else ""
    if not named and done:
        before = source.sentences.before(telling.view.sentence)[-1:]
        words = [word for sentence in before for word in source.sentences.view(sentence).lower]
        named = next((word for word in reversed(words) if word in PAPERS), "")
    return f"the {named}" if named else ""


def _name_at(source: Source, view: SentenceView, at: int) -> str:
    """The name that a paper is called by: "the | Border Law", "Law 26,199"."""
    start, end = at, at + 1
    while start and view.tokens[start - 1].is_capital:
        start -= 1
    if end < len(view.tokens) and view.lower[end][0].isdigit() and not view.dated[end]:
        end += 1
    article = "the " if start and view.lower[start - 1] == "the" else ""
    return f"{article}{source.document.text[view.starts[start] : view.ends[end - 1]]}"


_DONE_TOPAPERS = word_set("ratify reject approve sign denounce renew amend revise annul abrogate endorse")
_DONE_TO_LAWS = word_set("promulgate enact veto repeal")
"""What is done to laws, which are told by their names, or as the object of the clause before."""
PAPERS = word_set(
    """treaty agreement pact accord convention protocol memorandum concordat declaration communiqué contract
    charter constitution law bill resolution"""
)
"""What is ratified or rejected."""
