"""Words of a telling in their plain order: what "not until" and "only" put first, and nothing denied.

"The ban was not lifted until 1956" tells that it was lifted then, and "Only in 2024 did they sign" that they
signed.
"""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.verbs import VerbTable, present
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    HAVE,
    IN_THE_END,
    NUMBERS,
    PARTICLES,
    RELATIVES,
    UNTIL,
    is_idle,
)
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.word import Word, has_finite, lower_of

_DOING = word_set("did does do")
_FIRST = word_set("only not never")
_DENYING = word_set("nor neither")
_TURNING = _FIRST | _DENYING
_REACH = 12
"""Words between "not" and its date."""


def plain_order(words: Sequence[Word], telling: Telling, verbs: VerbTable) -> Sequence[Word]:
    """The words as a sentence that begins with its subject would have them."""
    if len(words) > 4 and words[0].lower == "and" and words[1].lower in _DENYING:
        words = words[1:]
    if [word.lower for word in words[:2]] == ["ever", "since"]:
        words = words[1:]
    if len(words) > 3 and words[0].lower in _TURNING and words[1].lower in AUXILIARIES:
        return _turned(words, verbs)
    if words and words[0].initial and not words[0].finite and telling.subject is None:
        words = _done_to_its_subject(words, verbs)
    if words and words[0].finite and not telling.start and telling.subject is None:
        words = _behind_its_subject(words, verbs)
    words = _foretold(_managed(words, verbs), verbs)
    place = telling.at
    until = UNTIL.intersection(telling.view.lower[max(0, place - 1) : place + 1])
    return _undenied(words, verbs) if until else words


def _done_to_its_subject(words: Sequence[Word], verbs: VerbTable) -> Sequence[Word]:
    """The words with a participle put behind its subject: "Killed (on 3 May) were | Ana Paz and Juan".

    So too "Also killed were …" and "Among those killed were …".
    """
    ahead = next((len(lead) for lead in _LEADS if lower_of(words[: len(lead)]) == list(lead)), 0)
    if ahead and len(words) > ahead + 1:
        words = [words[ahead]._replace(initial=True, finite=False), *words[ahead + 1 :]]
    first = words[0].lower
    acts = verbs.others.get(first) if first.endswith("ing") else None
    if acts is None and verbs.base_of_participle(first) is None:
        return words
    at = next((at for at, word in enumerate(words) if word.finite), 0)
    told, subject = words[:at], words[at + 1 :]
    if not told or words[at].lower not in BE or not subject or has_finite(subject):
        return words
    if _has_dated_aside(subject, verbs):
        return words  # "Also based in Lima was the bank, | founded in 1990"
    many = words[at].lower in _OF_MANY
    if not _may_be_done(told, acts=acts is not None) or not _may_follow(subject):
        return words
    if acts is not None and not many and not _may_act_alone(subject):
        return words  # "Mining in 1990 was | hard work"
    if acts is not None:
        shown = present(acts, plural=many)
        told = [words[at]._replace(text=shown, lower=shown), *told[1:]]
    else:
        told = [words[at], words[0]._replace(text=first, initial=False), *told[1:]]
    return [subject[0]._replace(initial=True), *subject[1:], *(word._replace(comma=False) for word in told)]


def _has_dated_aside(subject: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether the date stands behind a subject in an aside that a participle opens."""
    dated = next((at for at, word in enumerate(subject) if word.dated), 0)
    opened = (at for at in range(1, dated + 1) if subject[at - 1].comma)
    return any(verbs.base_of_participle(subject[at].lower) is not None for at in opened)


_LEADS = (("also",), ("among", "those"))
_OF_MANY = word_set("were are")
_ADJECTIVES = word_set("united allied missing")
"""Forms of verbs that tell no deed in front of "was"."""


def _may_be_done(told: Sequence[Word], *, acts: bool) -> bool:
    """Whether a participle in front stands before no noun of its own: "Allied losses were | 300 men"."""
    if told[0].lower in _ADJECTIVES or any(word.comma for word in told[:-1]):
        return False
    if len(told) == 1:
        return told[0].dated or not acts
    behind = told[1]
    hangs = behind.lower in PREPOSITIONS | PARTICLES or is_adverb(behind.lower)
    return hangs or (acts and (behind.lower in DETERMINERS or behind.text[0].isupper()))


def _may_follow(subject: Sequence[Word]) -> bool:
    """Whether words may be a subject behind its verb: a name, or what an article or a number leads."""
    first = subject[0]
    return first.text[0].isupper() or first.text[0].isdigit() or first.lower in DETERMINERS | NUMBERS


def _may_act_alone(subject: Sequence[Word]) -> bool:
    """Whether words name one who acts, and nothing that is another's: "Chile's main industry"."""
    return subject[0].text[0].isupper() and not any(word.text.endswith(("'s", "’s")) for word in subject)


def _behind_its_subject(words: Sequence[Word], verbs: VerbTable) -> Sequence[Word]:
    """The words with a verb that a time comes before put behind its subject: "In May | came news of war"."""
    verb, subject = words[0], words[1:]
    if verbs.lemma(verb.lower) not in _COMING or len(words) < _SHORTEST:
        return words
    if subject[0].lower not in DETERMINERS and subject[0].lower in _NO_SUBJECTS:
        return words
    ends = (at for at in range(len(subject)) if _ends_subject(subject, at, verbs))
    end = next(ends, len(subject))
    if not end:
        return words
    last, behind = subject[end - 1], subject[end:]
    behind = () if behind and behind[0].lower in RELATIVES else behind
    told = verb._replace(comma=last.comma and bool(behind))
    return [*subject[: end - 1], last._replace(comma=False), told, *behind]


def _ends_subject(words: Sequence[Word], at: int, verbs: VerbTable) -> bool:
    """Whether what hangs on a noun ends before ``words[at]``: at a comma, a verb, "to do" or "consisting"."""
    word, before = words[at], words[max(0, at - 1)]
    if word.finite or (at and before.comma) or word.lower in RELATIVES:
        return True
    acts = word.lower == "to" and at + 1 < len(words) and verbs.others.get(words[at + 1].lower) is not None
    going = word.lower.endswith("ing") and word.lower in verbs.others and before.lower not in PREPOSITIONS
    return at > 0 and (acts or (going and before.lower not in DETERMINERS))


_COMING = word_set("come follow begin start occur arise appear die arrive")
"""Verbs that may stand before their subject behind a time or place."""
_NO_SUBJECTS = PREPOSITIONS | word_set("and or but to that it he she they")
_SHORTEST = 3


def _managed(words: Sequence[Word], verbs: VerbTable) -> Sequence[Word]:
    """The words behind "before" or "until" with "could be signed" as "was signed", as in the end it was."""
    if not words or words[0].lower not in IN_THE_END:
        return words
    if words[0].initial and words[0].lower == "before":
        return words  # "before he could be arrested, he fled"
    at = next((at for at, word in enumerate(words) if word.finite), len(words))
    if [word.lower for word in words[at : at + 2]] != ["could", "be"]:
        return words
    done = at + 2 < len(words) and verbs.base_of_participle(words[at + 2].lower) is not None
    return [*words[1:at], words[at]._replace(text="was", lower="was"), *words[at + 2 :]] if done else words


def _foretold(words: Sequence[Word], verbs: VerbTable) -> Sequence[Word]:
    """The words with "would follow" of a story told as "follows", not of what is supposed."""
    at = next((at for at, word in enumerate(words) if word.finite), 0)
    told = at and words[at].lower == "would" and _SUPPOSING.isdisjoint(word.lower for word in words[:at])
    if not told:
        return words
    verb = next((to for to in range(at + 1, len(words)) if not is_idle(words[to].lower)), 0)
    base = words[verb].lower if verb else ""
    if base in {"be", "have", "like", "not", "never"} or not verbs.is_base(base):
        return words
    form = present(base, plural=False)
    return [*words[:at], words[verb]._replace(text=form, lower=form, finite=True), *words[verb + 1 :]]


_SUPPOSING = word_set("that if whether unless what otherwise he she they it who which")


def _undenied(words: Sequence[Word], verbs: VerbTable) -> Sequence[Word]:
    """The words without the "not", or the "no" of the subject, that "until" goes with."""
    if words and words[0].lower == "no" and len(words) > 1:
        at = next((at for at, word in enumerate(words) if word.finite), len(words) - 1)
        done = is_denied_passive(words[:at], words[at], words[at + 1 :], verbs)
        return [words[1]._replace(initial=words[0].initial), *words[2:]] if done else words
    end = next((at for at, word in enumerate(words) if word.dated), len(words) - 1)
    denied = [at for at in range(max(0, end - _REACH), end + 1) if words[at].lower == "not"]
    if not denied or not denied[-1] or any(word.comma for word in words[denied[-1] : end]):
        return words
    at = denied[-1]
    behind = words[at + 1 :]
    if words[at - 1].lower in _DOING:
        return [*words[: at - 1], *_told(behind, verbs)]
    return [*words[:at], *behind]


def is_denied_passive(subject: Sequence[Word], verb: Word, rest: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether "no" may go from a subject, as its verb says what was done to it: "no embassy | was opened".

    "No treaty lasted until May" tells of none that began then, and "no state but Peru was invited" of Peru.
    """
    lower = [word.lower for word in rest if not is_idle(word.lower)]
    been = lower[:1] == ["been"] and verb.lower in HAVE
    passive = been or verb.lower in BE
    done = passive and bool(lower[been:]) and verbs.base_of_participle(lower[been]) is not None
    return done and _EXCEPTING.isdisjoint(word.lower for word in subject)


_EXCEPTING = word_set("but except excepting save besides")


def _turned(words: Sequence[Word], verbs: VerbTable) -> Sequence[Word]:
    """The words with the auxiliary behind the first put before its verb, with "not" behind "nor".

    "Nor did the port that was | promised to Peru | open": a participle of the subject is not its verb.
    """
    denied, helper = words[0].lower in _DENYING, words[1]
    does = helper.lower in _DOING
    behind = (at for at in range(3, len(words)) if words[at - 1].lower not in DETERMINERS)
    stop = next((at for at in behind if _is_verb(words[at].lower, verbs, does=does)), 0)
    subject = [_unmarked(words, at, verbs) for at in range(2, stop)]
    if denied and does and not stop and not any(word.comma or word.finite for word in words[2:-1]):
        return [*words[2:], helper, Word("so")]  # "nor did Peru": as told of another before
    if not stop or any(word.comma or word.finite for word in subject[:-1]):
        return words if denied else words[1:]
    if denied:
        return [*subject, helper, Word("not"), *words[stop:]]
    return [*subject, *(_told(words[stop:], verbs) if does else [helper, *words[stop:]])]


def _unmarked(words: Sequence[Word], at: int, verbs: VerbTable) -> Word:
    """A word without the mark of a finite verb where it is a participle behind its noun."""
    word, behind = words[at], words[at + 1].lower
    reduced = word.finite and behind in PREPOSITIONS and verbs.base_of_participle(word.lower) is not None
    return word._replace(finite=False) if reduced else word


def _is_verb(word: str, verbs: VerbTable, *, does: bool) -> bool:
    if does:
        return verbs.others.get(present(word, plural=False)) == word
    return verbs.base_of_participle(word) is not None or word == "be"


def _told(words: Sequence[Word], verbs: VerbTable) -> Sequence[Word]:
    """The words with their first verb in the present, since "did" no longer bears its tense."""
    at = next((at for at, word in enumerate(words) if not is_idle(word.lower)), 0)
    if not words or not _is_verb(words[at].lower, verbs, does=True):
        return words
    form = present(words[at].lower, plural=False)
    return [words[at]._replace(text=form, lower=form, finite=True), *words[at + 1 :]]
