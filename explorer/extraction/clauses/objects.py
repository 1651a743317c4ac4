"""Verbs that ask for an object: without one their past form is a participle."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.transitives import TRANSITIVE, is_done_to
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import AUXILIARIES, DETERMINERS, INTRANSITIVE
from explorer.extraction.titles.frames import NEEDS_MORE
from explorer.extraction.titles.word import Word


def lacks_object(clause: Clause, tail: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether a form taken for a past can only be a participle: a verb that needs an object and has none."""
    form = clause.verb.lower
    base = verbs.sure_base(form)
    if form in AUXILIARIES or form in verbs.strong:
        return False
    if _has_agent(tail, base):
        return True
    if base in DONE_TO_PAPERS and _is_paper(clause.subject):
        return not tail or clause.verb.comma or tail[0].lower in PREPOSITIONS
    if base == "put" and tail and tail[0].lower in _WHERE_PUT:
        return True
    if base not in ALWAYS_TAKING or any(word.lower == "that" for word in tail[:8]):
        return False
    if not tail:
        return clause.role is Role.AGAIN or base in TRANSITIVE
    if tail[0].lower == "at" and tail[1:2] and tail[1].lower in {"least", "most"}:
        return False  # "killed at least forty people"
    if tail[0].lower == "of":
        return base in _OF_PASSIVES
    done = tail[0].lower in _BEHIND_PASSIVES or is_done_to(base, tail, verbs)
    return done and not clause.verb.comma  # "crowned with regalia", "founded near the river"


def _is_paper(subject: Sequence[Word]) -> bool:
    """Whether a subject is an agreement, which signs nothing itself."""
    hangs = (at for at, word in enumerate(subject) if at and word.lower in PREPOSITIONS)
    head = [word for word in subject[: next(hangs, len(subject))] if not word.lower.isdigit()]
    return bool(head) and head[-1].lower in _PAPERS


_PAPERS = word_set(
    """treaty treaties agreement agreements pact pacts accord accords convention conventions protocol
    protocols memorandum memoranda concordat concordats declaration communiqué contract contracts charter
    letter note constitution law laws resolution petition"""
)
_BEHIND_PASSIVES = word_set("in at by again after before during under following despite amid")
"""Words no object stands before: behind them a verb that needs one is passive."""
_WHERE_PUT = word_set("under into on before")
"""Words behind a "put" that says what was done to its subject: "the force put | under a general"."""
_OF_PASSIVES = word_set("accuse suspect convict deprive acquit relieve rob strip cure clear")
"""Verbs of which one is accused of something."""


_EITHER = word_set(
    """seem appear remain become serve live begin believe place turn lie belong hold end open continue bring
    take hand call put give get stay last fail lead leave attack cross result depend consist amount"""
)
ALWAYS_TAKING = (NEEDS_MORE - _EITHER) | TRANSITIVE
"""Verbs that always take an object in the active voice."""


def _has_agent(tail: Sequence[Word], base: str | None) -> bool:
    """Whether "by" and who did it follow, so that the form is a participle: "a gap closed by the pact"."""
    if len(tail) < 2 or tail[0].lower != "by" or base is None or base in INTRANSITIVE:
        return False
    return tail[1].lower in DETERMINERS or tail[1].text[0].isupper()


DONE_TO_PAPERS = word_set(
    """sign renew annul revise ratify endorse terminate extend conclude approve cancel amend denounce suspend
    implement replace repeal initial abrogate negotiate"""
)
"""What is done to an agreement, so that a bare participle tells of it: "; revised 1998"."""
