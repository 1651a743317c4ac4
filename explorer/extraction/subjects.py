"""Subjects of clauses: which words they are, and what a headline calls them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.extraction.headline import Word
from explorer.extraction.view import PREPOSITIONS

_INTRO = PREPOSITIONS | {
    *("however", "while", "when", "although", "though", "soon", "then", "later", "also", "historically", "initially"),
    *("shortly", "immediately", "because", "if", "where", "which", "who", "whose", "that", "led", "but", "yet", "once"),
    *("onwards", "onward", "afterwards", "thus", "instead", "today", "moreover", "furthermore", "nevertheless", "or"),
    *("early", "late", "whereupon", "to", "due", "not", "having", "being", "still", "again", "even", "just", "a"),
}
_ADVERB = re.compile(r"^(?:also|then|soon|later|thus|eventually|already|even|once|still|again|formally|\w{3,}ly)$")
_OFFICE_END = re.compile(r"(?:President|Minister|Secretary|Ambassador|King|Queen|Emperor|Chancellor|Premier|Pope|Shah|Sultan)$")

MainClause = tuple[Sequence[Word], Word, Sequence[Word]]
"""The words of a subject, the finite verb, and the words behind it."""


def main_clause(words: Sequence[Word]) -> MainClause | None:
    """The main clause of a sentence behind whatever introduces it; None when it has no finite verb."""
    pieces = _pieces(words)
    for place, piece in enumerate(pieces):
        verb = next((index for index, word in enumerate(piece) if word.finite), None)
        if verb is None or _introduces(piece):
            continue
        rest = [*piece[verb + 1 :], *(word for later in pieces[place + 1 :] for word in later)]
        return _subject_words(pieces[:place], piece[:verb]), piece[verb], rest
    return None


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
    while piece and piece[0].lower in {"and", "but", "while", "whereas", "although", "though", "however", "then", "yet"}:
        piece = piece[1:]
    return piece


def _introduces(piece: Sequence[Word]) -> bool:
    """Whether a piece only leads up to the main clause ("following protests", "speaking to the press")."""
    first = piece[0]
    if first.lower in _INTRO - {"a", "to", "not", "that"}:
        return True
    return not first.finite and first.lower.endswith("ing") and len(first.lower) > 5 and not first.text[0].islower()


def _subject_words(before: Sequence[Sequence[Word]], here: Sequence[Word]) -> Sequence[Word]:
    """The words of the subject: before the verb, or in an earlier piece when an aside stands between."""
    here = [word for word in here if not _ADVERB.match(word.lower)]
    if here:
        joined = [piece for piece in before if not _introduces(piece)]
        if joined and _OFFICE_END.search(joined[-1][-1].text) and here[0].text[0].isupper():
            return [*joined[-1], *here]
        return here
    nouns = [piece for piece in before if not _introduces(piece) and not any(word.finite for word in piece)]
    if not nouns:
        return []
    if len(nouns) > 1 and _OFFICE_END.search(nouns[0][-1].text) and nouns[1][0].text[0].isupper():
        return [*nouns[0], *nouns[1]]
    return nouns[0]


_BOTH = re.compile(
    r"^(?:both|the two|the|two|these|both of the) (?:nations|countries|states|governments|sides|parties|powers)$|^they$|^both$",
    re.IGNORECASE,
)
_NATIONS_OF = re.compile(r"^the (?:nations|countries|governments|states|republics) of ", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:an?|the)\s+", re.IGNORECASE)
_NOBODY = frozenset({"", "he", "she", "it", "they", "who", "which", "that", "and", "but", "where", "when", "this", "there", "we"})
_LONGEST = 6
"""Words of a subject; a longer one is cut at its first preposition."""


def clean_subject(words: Sequence[Word], both: str, he: str, it: str) -> str:
    """The subject as a headline names it: pronouns resolved, no article, no adverbs, not too long."""
    kept = [word for word in words if not _ADVERB.match(word.lower)]
    kept = _without_intro(_without_conjunction(kept))
    text = " ".join(word.text for word in kept)
    text = _pointed_at(text, both, he, it)
    text = _ARTICLE.sub("", _NATIONS_OF.sub("", text))
    return "" if text.lower() in _NOBODY else _short(text)


def _without_intro(words: Sequence[Word]) -> Sequence[Word]:
    """Without a leading phrase that lost its date ("In Ottawa the governments signed")."""
    if not words or words[0].lower not in PREPOSITIONS:
        return words
    for index in range(2, len(words)):
        if words[index].lower in {"the", "a", "an", "both", "its", "their"}:
            return words[index:]
    return [] if len(words) < 3 else words[2:]


def _pointed_at(text: str, both: str, he: str, it: str) -> str:
    lower = text.lower()
    if _BOTH.match(text):
        return both or text
    if lower in {"he", "she"}:
        return he
    if lower in {"it", "this", "that", "which"}:
        return it
    owner = re.match(r"^(his|her|its|their) (?=\w)", lower)
    if owner:
        name = he if owner.group(1) in {"his", "her"} else it if owner.group(1) == "its" else ""
        rest = text[owner.end() :]
        return f"{name}{chr(39) if name.endswith('s') else chr(39) + 's'} {rest}" if name else rest
    return text


def _short(text: str) -> str:
    words = text.split()
    if len(words) <= _LONGEST:
        return text
    stop = next((index for index, word in enumerate(words) if index and word.lower() in PREPOSITIONS), None)
    return " ".join(words[:stop]) if stop else text
