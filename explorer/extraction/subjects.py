"""Subjects of clauses: which words they are, and what a headline calls them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from explorer.extraction.headline import Word
from explorer.extraction.tokens import word_set
from explorer.extraction.verbs import VerbTable
from explorer.extraction.view import PREPOSITIONS

_INTRO = PREPOSITIONS | {
    *(
        "however",
        "while",
        "when",
        "whom",
        "although",
        "though",
        "soon",
        "then",
        "later",
        "also",
        "historically",
        "initially",
    ),
    *(
        "shortly",
        "immediately",
        "because",
        "if",
        "where",
        "which",
        "who",
        "whose",
        "that",
        "led",
        "but",
        "yet",
        "once",
    ),
    *(
        "onwards",
        "onward",
        "afterwards",
        "thus",
        "instead",
        "today",
        "moreover",
        "furthermore",
        "nevertheless",
        "or",
    ),
    *(
        "early",
        "late",
        "whereupon",
        "to",
        "due",
        "not",
        "having",
        "being",
        "still",
        "again",
        "even",
        "just",
        "a",
    ),
}
_ADVERB = re.compile(
    r"^(?!friendly|early|only|family|assembly|supply)(?:also|then|soon|later|thus|eventually|already|even|once|still|again|formally|\w{3,}ly)$"
)
_OFFICE_END = re.compile(
    r"(?:President|Minister|Secretary|Ambassador|King|Queen|Emperor|Chancellor|Premier|Pope|Shah|Sultan)$"
)


class MainClause(NamedTuple):
    """The words of a subject, the verb and what follows; a ``passive`` verb is a participle."""

    subject: Sequence[Word]
    verb: Word
    rest: Sequence[Word]
    passive: bool = False


def main_clause(words: Sequence[Word], verbs: VerbTable) -> MainClause | None:
    """The clause that bears a sentence's date, behind whatever introduces it; None without a finite verb."""
    pieces = _pieces(words)
    told = [any(word.finite for word in piece) for piece in pieces]
    for place, piece in enumerate(pieces):
        verb = _verb_of(piece)
        more = any(told[place + 1 :])
        # An introduction without a comma still holds the only verb: "By the treaty the king ceded …".
        if verb is None or (more and _introduces(piece, verbs)):
            continue
        inner = _inner_clause(piece, verbs)
        if inner is not None and not _introduces(piece, verbs):
            return inner
        participle = place > 0 and verb == 0 and verbs.base_of_participle(piece[0].lower) is not None
        aside = participle and _more_of_it(pieces[place + 1 :])
        if aside and not any(word.dated for word in piece):
            continue
        here, verb = (piece, verb) if aside else _unrelated(piece, verb)
        behind = [] if aside else [word for later in pieces[place + 1 :] for word in later]
        subject = _subject_words(pieces[:place], here[:verb], verbs)
        return MainClause(subject, here[verb], [*here[verb + 1 :], *behind], aside)
    return None


_MODALS = frozenset({"should", "had", "did", "could", "would", "might"})


def _more_of_it(pieces: Sequence[Sequence[Word]]) -> bool:
    """Whether a later piece begins with the verb of the subject: "…, signed in Lima, limited the fleets"."""
    return any(piece[0].finite and piece[0].lower not in _MODALS for piece in pieces)


def _unrelated(piece: Sequence[Word], verb: int) -> tuple[Sequence[Word], int]:
    """Without a relative word before the subject ("that the state was liable")."""
    if verb > 1 and piece[0].lower in _RELATIVE:
        return piece[1:], verb - 1
    return piece, verb


def _verb_of(piece: Sequence[Word]) -> int | None:
    """The main verb of a piece: not that of "the treaty that re-established …" when another follows."""
    found = [index for index, word in enumerate(piece) if word.finite]
    if len(found) < 2:
        return found[0] if found else None
    first, second = found[:2]
    between = [word.lower for word in piece[first + 1 : second]]
    relative = any(word.lower in {"that", "which", "who"} for word in piece[1:first])
    # "the treaty signed in London drew a line": a participle before a preposition, and a verb behind.
    reduced = (
        bool(between)
        and between[0] in PREPOSITIONS
        and not _RELATIVE & {*between}
        and between[-1] not in _JOINING
    )
    return second if relative or (first > 0 and reduced) else first


def _inner_clause(piece: Sequence[Word], verbs: VerbTable) -> MainClause | None:
    """The clause inside a subject that bears the date: "the pact that was signed in 1994 was cancelled"."""
    main = _verb_of(piece)
    first = next((index for index, word in enumerate(piece) if word.finite), None)
    if main is None or first is None or main <= first or not any(word.dated for word in piece[first:main]):
        return None
    relative = [index for index, word in enumerate(piece[:first]) if index and word.lower in _RELATIVE]
    subject = piece[: relative[0]] if relative else piece[:first]
    passive = not relative and verbs.base_of_participle(piece[first].lower) is not None
    return MainClause(subject, piece[first], piece[first + 1 : main], passive)


_JOINING = frozenset({"and", "but", "or", "then", "he", "she", "it", "they", "also"})


def _pieces(words: Sequence[Word]) -> list[list[Word]]:
    """The words between commas."""
    pieces: list[list[Word]] = [[]]
    for word in words:
        pieces[-1].append(word)
        if word.comma:
            pieces.append([])
    found = [_without_conjunction(piece) for piece in pieces]
    return [piece for piece in found if piece]


def _without_conjunction(piece: list[Word]) -> list[Word]:
    while piece and piece[0].lower in _CONJUNCTIONS:
        piece = piece[1:]
    return piece


_CONJUNCTIONS = word_set("and but while whereas although though however then yet whereupon")


def _introduces(piece: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether a piece only leads up to the main clause ("following protests", "speaking to the press")."""
    first = piece[0]
    if first.lower in _INTRO - {"a", "to", "not", "that"}:
        return True
    return not first.finite and first.lower.endswith("ing") and first.lower in verbs.others


def _subject_words(
    before: Sequence[Sequence[Word]], here: Sequence[Word], verbs: VerbTable
) -> Sequence[Word]:
    """The words of the subject: before the verb, or in an earlier piece when an aside stands between."""
    here = [word for word in here if not _ADVERB.match(word.lower)]
    nouns = [piece for piece in before if not _introduces(piece, verbs)]
    if here:
        office = nouns and _OFFICE_END.search(nouns[-1][-1].text) and here[0].text[0].isupper()
        return [*nouns[-1], *here] if office else here
    nouns = [piece for piece in nouns if not any(word.finite for word in piece)]
    if not nouns:
        return []
    if len(nouns) > 1 and _OFFICE_END.search(nouns[0][-1].text) and nouns[1][0].text[0].isupper():
        return [*nouns[0], *nouns[1]]
    return nouns[0]


class Pointers(NamedTuple):
    """What stands for words that point elsewhere: "both nations", "he", "it", "they"."""

    both: str = ""
    he: str = ""
    it: str = ""
    they: str = ""


_RELATIVE = frozenset({"that", "where", "when", "because", "as", "whereupon", "which", "who", "if"})
_BOTH = re.compile(
    r"^both$|^(?:both|the two|the|two|these|both of the) "
    r"(?:nations|countries|states|governments|sides|parties|powers)$",
    re.IGNORECASE,
)
_NATIONS_OF = re.compile(r"^the (?:nations|countries|governments|states|republics) of ", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:an?|the)\s+", re.IGNORECASE)
_NOBODY = word_set("who which that and but where when this there we")
_LONGEST = 6
"""Words of a subject; a longer one is cut at its first preposition."""


def clean_subject(words: Sequence[Word], pointers: Pointers) -> str:
    """The subject as a headline names it: pronouns resolved, no article, no adverbs, not too long."""
    plain = [word for word in words if not _ADVERB.match(word.lower)]
    kept = _without_intro(_without_conjunction(plain))
    text = " ".join(word.text for word in kept)
    text = _pointed_at(text, pointers) or (text if text.lower() in _PERSONAL else "")
    text = _ARTICLE.sub("", _NATIONS_OF.sub("", text))
    return "" if text.lower() in _NOBODY else _short(text)


_PERSONAL = frozenset({"he", "she", "it", "they"})


def _without_intro(words: Sequence[Word]) -> Sequence[Word]:
    """Without a leading phrase that lost its date ("In Ottawa the governments signed")."""
    if not words or words[0].lower not in PREPOSITIONS:
        return words
    for index in range(2, len(words)):
        if words[index].lower in {"the", "a", "an", "both", "its", "their"}:
            return words[index:]
    return [] if len(words) < 3 else words[2:]


def _pointed_at(text: str, pointers: Pointers) -> str:
    lower = text.lower()
    if _BOTH.match(text):
        return pointers.both or text
    if lower in _POINTING:
        return str(getattr(pointers, _POINTING[lower]))
    owner = re.match(r"^(his|her|its|their) (?=\w)", lower)
    if owner is None:
        return text
    name = str(getattr(pointers, _POINTING[owner.group(1)])) if owner.group(1) != "their" else ""
    rest = text[owner.end() :]
    genitive = "'" if name.endswith("s") else "'s"
    return f"{name}{genitive} {rest}" if name else rest


_POINTING = {
    "he": "he",
    "she": "he",
    "his": "he",
    "her": "he",
    "it": "it",
    "this": "it",
    "its": "it",
    "which": "it",
}
_POINTING |= {"they": "they", "these": "they"}


def _short(text: str) -> str:
    words = text.split()
    if len(words) <= _LONGEST:
        return text
    stop = next((index for index, word in enumerate(words) if index and word.lower() in PREPOSITIONS), None)
    return " ".join(words[:stop]) if stop else text
