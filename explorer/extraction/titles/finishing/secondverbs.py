"""What a subject does besides, and what is told of the time of a happening, as titles tell it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable, present
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import AUXILIARIES, INTRANSITIVE, is_idle
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.standing import Standing
from explorer.extraction.titles.finishing.wholephrases import OPENING, loses_its_end, phrase
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.nouns.nominals import as_text
from explorer.extraction.titles.reading.carried import begins_object
from explorer.extraction.titles.word import Word, has_finite, lower_of


def second_verb(
    words: Sequence[Word], own: Sequence[Word], place: Standing, *, plural: bool, room: int, verbs: VerbTable
) -> list[Word]:
    """A second verb of the same subject, as a title tells it: "and meets Ana Paz", "and mined".

    ``words`` begin with "and", ``own`` are those of the title, whose object "him" behind "and" means;
    ``plural`` says that the title's verb is so. [] where none has room.
    """
    at = next((at for at in range(1, len(words)) if not is_idle(words[at].lower)), 0)
    form = words[at].lower
    base = verbs.sure_base(form) or verbs.base_of_past(form)
    if not at or not base or form in AUXILIARIES or not LATER.isdisjoint(lower_of(words[1:at])):
        return []
    rest = words[at + 1 :]
    finite = form in verbs.strong or base in INTRANSITIVE or bool(rest and begins_object(rest[0]))
    done = place.done and not finite
    if not done and (
        not words[at].finite or (form not in verbs.strong and _describes(own[place.at + 1 :], verbs))
    ):
        return []
    shown = form if done else present(base, plural=plural)
    has_object = not place.done and own[place.at + 1 :] and begins_object(own[place.at + 1])
    known = _MEANING_OBJECTS if has_object else frozenset[str]()
    added = phrase([Word("and"), Word(shown), *rest], room, own=not done, known=known)
    alone = len(added) == 2 and (rest or not (done or base in INTRANSITIVE))
    cut = _leaves_figure(rest[max(0, len(added) - 2) :]) or loses_its_end(added[2:], rest, base)
    return [] if alone or cut else added


def _describes(behind: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether a participle stands among a title's words, which "and" may join another to.

    "Abstains on the motion proposed by Ana Paz | and aimed at Peru".
    """
    return any(
        word.lower in PREPOSITIONS and verbs.base_of_participle(before.lower) is not None
        for before, word in pairwise(behind)
    )


_MEANING_OBJECTS = word_set("him them those")
"""Words behind "and" that mean the object before it: "took the envoys | and put them on a plane"."""


def _leaves_figure(left: Sequence[Word]) -> bool:
    """Whether a figure is left out that a deed is told for: "imports goods | for 640 million euros"."""
    return len(left) > 1 and left[0].lower in PREPOSITIONS and not left[1].text[0].isalpha()


LATER = word_set("later afterwards subsequently eventually finally soon thereafter")
"""Adverbs that say that something is of another time."""


def going_on(words: list[Word], room: int, verbs: VerbTable) -> list[Word]:
    """What comes of a deed, as a participle tells it: "killing a guard"; [] where that breaks off."""
    told = phrase(words, room, own=True) if is_deed(words[0].lower, verbs) else []
    if "that" in lower_of(told) and not has_finite(told):
        return []  # "objecting that the plans | sent to Lima differed"
    return [] if loses_its_end(told[1:], words[1:], verbs.lemma(words[0].lower)) else told


def is_deed(word: str, verbs: VerbTable) -> bool:
    """Whether a word is a participle that tells a deed: "killing", not "including"."""
    return word.endswith("ing") and word in verbs.others and word not in _NO_DEEDS


_NO_DEEDS = word_set("including being according following during regarding concerning excluding having")


def is_absolute(words: list[Word], verbs: VerbTable) -> bool:
    """Whether words say what another does meanwhile: "Peru refusing to pay"."""
    at = next((at for at, word in enumerate(words[:4]) if word.lower in verbs.others or word.comma), 0)
    deed = at > 0 and words[at].lower.endswith("ing") and not words[at].comma and words[at].lower != "being"
    return deed and words[0].text[0].isupper()


def joined_clause(words: Sequence[Word], room: int, heading: Heading) -> list[Word]:
    """What a conjunction opens, in the present tense: "after Peru had left" as "after Peru leaves"."""
    at = next((at for at, word in enumerate(words[:_REACH]) if word.finite or word.comma), -1)
    if at < 0 or (words[at].comma and not words[at].finite):
        return phrase(words, room) if words[0].lower != "when" else []
    subject = words[1:at]
    if not subject or not OPENING.isdisjoint(lower_of(subject)):
        return []
    noun = next((end for end in range(len(subject), 1, -1) if not is_idle(subject[end - 1].lower)), 1)
    plural = heading.is_plural(as_text(subject[:noun]))  # "the troops | also"
    told = _in_present(words[at], words[at + 1 :], heading.verbs, plural=plural)
    return phrase([words[0], *subject, *told], room, at + 1) if told else []


_REACH = 8
"""Words of a conjunction, a subject and its verb."""


def _in_present(verb: Word, rest: Sequence[Word], verbs: VerbTable, *, plural: bool) -> list[Word]:
    """A verb group and what follows in the present tense: "had left Lima" as "leaves Lima"."""
    if verb.lower in {"was", "were"}:
        return [Word(present("be", plural=verb.lower == "were")), *rest]
    if verb.lower == "had" and rest:
        base = "be" if rest[0].lower == "been" else verbs.base_of_participle(rest[0].lower)
        rest = rest[1:]
    else:
        base = None if verb.lower in AUXILIARIES else verbs.base_of_past(verb.lower)
    return [Word(present(base, plural=plural)), *rest] if base else []


def is_ruling(own: Sequence[Word], behind: Sequence[Word], telling: Telling, place: Standing) -> bool:
    """Whether a court decides two things in one judgment: "draws a line in May | and gives the isle to".

    What is a happening of its own has a title of its own.
    """
    deed = behind[1].lower if len(behind) > 1 else ""
    court = not _COURTS.isdisjoint(lower_of(own[: place.at]))
    return court and deed in _RULING and deed in telling.view.lower[place.last : telling.end]


_COURTS = word_set("court tribunal arbitrator arbitrators judge judges chamber")
_RULING = word_set(
    """gave granted awarded allotted assigned ordered ruled found held divided rejected dismissed upheld
    annulled fined"""
)
