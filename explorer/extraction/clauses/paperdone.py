"""The agreement that "it" means behind "ratify", "reject" or the like."""

from __future__ import annotations

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.source import Source


def paper_done(source: Source, telling: Telling) -> str:
    """The agreement named before in the sentence, or in the one before, of which such a verb is told."""
    lower = telling.view.lower
    at = next((at for at in range(telling.start, telling.end) if lower[at] == "it"), -1)
    doing = lower[at - 1] if at > telling.start else ""
    done = lower[at + 2] if at + 2 < telling.end and lower[at + 1] == "was" else ""
    if at < 0 or _DONE_TOPAPERS.isdisjoint(map(source.lexicon.verbs.lemma, (doing, done))):
        return ""
    named = next((word for word in reversed(lower[: telling.start]) if word in PAPERS), "")
    if not named and done:
        before = source.sentences.before(telling.view.sentence)[-1:]
        words = [word for sentence in before for word in source.sentences.view(sentence).lower]
        named = next((word for word in reversed(words) if word in PAPERS), "")
    return f"the {named}" if named else ""


_DONE_TOPAPERS = word_set("ratify reject approve sign denounce renew amend revise annul abrogate endorse")
PAPERS = word_set(
    """treaty agreement pact accord convention protocol memorandum concordat declaration communiqué contract
    charter constitution law bill resolution"""
)
"""What is ratified or rejected."""
