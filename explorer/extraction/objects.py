"""Verbs that ask for an object: without one their past form is a participle."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.fitting import NEEDS_MORE
from explorer.extraction.grammar import Clause
from explorer.extraction.openings import Role
from explorer.extraction.tokens import word_set
from explorer.extraction.verbs import VerbTable
from explorer.extraction.word import Word
from explorer.extraction.wordlists import AUXILIARIES, DETERMINERS


def lacks_object(clause: Clause, tail: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether a form taken for a past can only be a participle: a verb that needs an object and has none."""
    form = clause.verb.lower
    base = verbs.sure_base(form)
    if form in AUXILIARIES or form in verbs.strong:
        return False
    if _has_agent(tail, base):
        return True
    if base not in _TAKING or any(word.lower == "that" for word in tail[:8]):
        return False
    if not tail:
        return clause.role is Role.AGAIN or base in _NEVER_ALONE
    if tail[0].lower == "at" and tail[1:2] and tail[1].lower in {"least", "most"}:
        return False  # "killed at least forty people"
    return tail[0].lower in {"in", "at", "by", "again"} and not clause.verb.comma


_EITHER = word_set(
    """seem appear remain become serve live begin believe place turn lie belong hold end open continue bring
    take hand call put give get stay last fail lead leave attack cross"""
)
_NEVER_ALONE = word_set(
    """abolish abrogate announce annex annul arrest assassinate ban behead capture confirm deport depose
    destroy
    dismiss endorse execute exile expel found hang imprison inaugurate kidnap kill mend murder nationalise
    nationalize oust overthrow proclaim ratify release renew repeal restore revise revoke schedule sever
    sketch terminate torpedo upgrade"""
)
_TAKING = (NEEDS_MORE - _EITHER) | _NEVER_ALONE
"""Verbs that always take an object in the active voice."""
INTRANSITIVE = word_set(
    """abide abound agree appear arise arrive begin climb collapse come continue decline decrease die differ
    disappear drop emerge end expire fall flee flourish fluctuate go grow increase lapse last live march move
    occur pass perish persist profit react remain resign respond return rise sail sink soar stand start stay
    step suffer travel vary wane withdraw"""
)
"""Verbs whose past form is hardly ever a passive participle, even before "by"."""


def _has_agent(tail: Sequence[Word], base: str | None) -> bool:
    """Whether "by" and who did it follow, so that the form is a participle: "a gap closed by the pact"."""
    if len(tail) < 2 or tail[0].lower != "by" or base is None or base in INTRANSITIVE:
        return False
    return tail[1].lower in DETERMINERS or tail[1].text[0].isupper()
