"""Titles that call somebody by whom he succeeds or works beside, with his name alone: "Ana Paz resigns"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.wordlists import LINKS, OWNERS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.apposed import AL, NAME

BESIDE = word_set("successor predecessor counterpart colleague")
"""Nouns that tell of one by another; who he is himself, his name says."""
_NAMED = re.compile(rf"\b(?P<noun>successor|predecessor|counterpart|colleague),? (?P<name>{NAME})")
_BEING = word_set("become be make as call")
_NAMING = word_set("name appoint choose elect install designate nominate")
"""Words beside which the noun tells what somebody becomes: "Holm's successor appointed"."""


def with_name_alone(
    title: str,
    text: str,
    telling: Telling,
    is_person: Callable[[str], bool],
    verbs: VerbTable,
    *,
    at_end: bool,
) -> str:
    """A title with the name of a successor or colleague for whose he is: "Paz's successor, Juan Roca," does.

    The name is taken where the sentence sets it beside the noun, of which it has only one. For a noun on
    which the title ends it is taken only ``at_end``, when what the verb asks for behind it has been added.
    """
    words = title.split()
    at = next((at for at, word in enumerate(words) if word.strip(",").lower() in BESIDE), -1)
    if at < 0 or not (at_end or at + 1 < len(words)):
        return title
    noun = words[at].strip(",").lower()
    sentence = telling.view.sentence
    found = [one for one in _NAMED.finditer(text, sentence.start, sentence.end) if one["noun"] == noun]
    if len(found) != 1 or not is_person(AL.sub("", name := found[0]["name"])):
        return title
    first, parts = _owner_start(words, at), name.split()
    behind = at + 1 + (len(parts) if words[at + 1 : at + 1 + len(parts)] == parts else 0)
    before, verb = (
        verbs.lemma("".join(one).lower()) for one in (words[first - 1 : first], words[behind : behind + 1])
    )
    if first < 0 or before in _BEING or before in _NAMING or verb in _NAMING:
        return title
    if name in " ".join([*words[:first], *words[behind:]]):
        return title
    return " ".join([*words[:first], *parts, *words[behind:]])


def _owner_start(words: Sequence[str], at: int) -> int:
    """The word with which the owner of the noun at a word begins; -1 where none stands before it."""
    first = at
    while first and at - first < _ADJECTIVES and not _owns(words[first - 1]) and words[first - 1].isalpha():
        if words[first - 1].lower() in LINKS or words[first - 1].lower() == "the":
            break
        first -= 1
    if first == 0:
        return 0
    if words[first - 1].lower() in OWNERS:
        return first - 1
    if not _owns(words[first - 1]):
        return -1
    first -= 1
    while first and words[first - 1][0].isupper():
        first -= 1
    return first if not first or words[first][0].isupper() else -1


_ADJECTIVES = 2


def _owns(word: str) -> bool:
    return word.endswith(("'s", "’s", "s'", "s’")) or word.lower() in OWNERS
