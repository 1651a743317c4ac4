"""Titles of happenings: at most nine words, in the present tense, as a careful editor would head them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from explorer.chronicle.party import Pair
from explorer.extraction.headline import Word, cut, tidy, words_of
from explorer.extraction.tellings import Telling
from explorer.extraction.verbs import VerbTable, present

LONGEST = 9
"""The most words a title may have."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What a title is made with: the verbs' forms, and what stands for words that point elsewhere.

    ``both`` is "Bolivia and Mexico"; ``he`` the person last named before the clause; ``visited`` the
    party a list's lead line says was visited; ``kind`` the kind of the happening, ``label`` its fallback.
    """

    verbs: VerbTable
    both: str
    he: str
    visited: str
    kind: str
    label: str


def title_of(telling: Telling, heading: Heading) -> str:
    """The title of one happening."""
    words = words_of(telling)
    verb = next((place for place, word in enumerate(words) if word.finite), None)
    if verb is None:
        title = _nominal(words, heading)
    else:
        title = _sentence(telling, words, verb, heading)
    title = tidy(title)
    return title if len(title.split()) > 1 else heading.label


def label_for(kind: str, pair: Pair | None, parties: Sequence[str]) -> str:
    """A plain title for a happening whose words give none: "Visit: Bolivia and Mexico"."""
    who = f"{pair.first} and {pair.second}" if pair else ", ".join(parties[:2])
    return f"{kind.capitalize()}: {who}" if who else kind.capitalize()


_SUCH_AS = re.compile(r"^.*\b(?:such as|including|include|namely|like)\b:?\s+(?:an? |the )?", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:an?|the)\s+", re.IGNORECASE)
_LEAD = re.compile(r"^(?:after|following|upon|since|with|before|despite|on|in)\s+(?:the\s+)?", re.IGNORECASE)


def _nominal(words: Sequence[Word], heading: Heading) -> str:
    text = _ARTICLE.sub(
        "", _LEAD.sub("", _SUCH_AS.sub("", " ".join(word.text for word in words)).strip(" ,;:-–"))
    )
    if heading.kind == "visit" and heading.visited and "visit" not in text.lower():
        return f"{cut(text.split(), LONGEST - 2)} visits {heading.visited}"
    if heading.kind == "agreement" and len(text.split()) < LONGEST and "sign" not in text:
        return f"{text} signed"
    return cut(text.split(), LONGEST)


def _sentence(telling: Telling, words: Sequence[Word], verb: int, heading: Heading) -> str:
    subject = _subject(words[:verb], heading)
    if not subject and telling.subject:
        before = words_of(telling, *telling.subject)
        subject = _subject(before, heading)
    verbs, rest = _verb_group(words, verb, subject, heading.verbs)
    text = " ".join([*subject, *verbs, *(word.text for word in rest)])
    for pattern, replacement in _SHORTER:
        text = pattern.sub(replacement, text)
    return cut(text.split(), LONGEST)


_BOTH = re.compile(
    r"^(?:both|the two|the|two) (?:nations|countries|states|governments|sides|parties)$|^they$|^both$",
    re.IGNORECASE,
)
_NATIONS_OF = re.compile(r"^the (?:nations|countries|governments|states|republics) of ", re.IGNORECASE)


def _subject(words: Sequence[Word], heading: Heading) -> list[str]:
    """The words of a subject without what introduces it, appositions and the article."""
    text = " ".join(word.text for word in words).strip(" ,;:")
    text = re.sub(r"\s+,", ",", text)
    pieces = [piece.strip() for piece in text.split(",") if piece.strip()]
    text = _main_piece(pieces)
    if _BOTH.match(text) and heading.both:
        text = heading.both
    if text.lower() in ("he", "she", "who", "it") and heading.he:
        text = heading.he
    text = _ARTICLE.sub("", _NATIONS_OF.sub("", text))
    return [] if text.lower() in _NO_SUBJECT else text.split()


_NO_SUBJECT = frozenset(
    {"", "he", "she", "it", "they", "who", "which", "that", "and", "but", "where", "when", "this", "there"}
)
_INTRO = frozenset(
    {
        "in",
        "on",
        "at",
        "during",
        "after",
        "before",
        "following",
        "upon",
        "with",
        "under",
        "since",
        "from",
        "by",
        "for",
    }
    | {
        "despite",
        "amid",
        "however",
        "as",
        "while",
        "when",
        "although",
        "though",
        "soon",
        "then",
        "later",
        "speaking",
    }
    | {
        "until",
        "throughout",
        "between",
        "also",
        "historically",
        "initially",
        "shortly",
        "immediately",
        "according",
        "to",
    }
)


def _main_piece(pieces: Sequence[str]) -> str:
    """The subject among the pieces between commas: a name with its office, or the last that introduces nothing."""
    kept = [piece for piece in pieces if piece.split()[0].lower() not in _INTRO]
    if not kept:
        return ""
    if len(kept) >= 2 and re.search(r"(?:President|Minister|Secretary|Ambassador|King|Queen)$", kept[0]):
        return f"{kept[0]} {kept[1]}"
    if len(kept) >= 2 and (
        kept[1].split()[0].lower() in {"a", "an", "the", "led", "then", "who"} or len(kept) > 2
    ):
        return kept[0]
    return kept[-1] if kept[-1].split()[0].lower() != "and" else ", ".join(kept)


_BE = frozenset({"was", "were", "is", "are", "has", "have", "had"})


def _verb_group(
    words: Sequence[Word], verb: int, subject: Sequence[str], verbs: VerbTable
) -> tuple[list[str], Sequence[Word]]:
    """The verb in the headline's tense, and the words behind it. A passive loses its auxiliary."""
    form = words[verb].text.lower()
    plural = is_plural(subject)
    following = [word.text.lower() for word in words[verb + 1 : verb + 3]]
    if form in ("was", "were", "had", "has", "have", "is", "are") and following:
        skip = 1 + (following[0] == "been")
        target = words[verb + skip].text.lower() if verb + skip < len(words) else ""
        base = verbs.base_of_participle(target)
        if base and form in ("had", "has", "have") and skip == 1:
            return [present(base, plural=plural)], words[verb + 2 :]
        if base and form in _BE:
            return [words[verb + skip].text], words[verb + skip + 1 :]
    if form == "did" and following[:1] == ["not"]:
        return ["do" if plural else "does"], words[verb + 1 :]
    base = verbs.base_of_past(form)
    if form in ("was", "were"):
        base = "be"
    return [present(base, plural=plural) if base else words[verb].text], words[verb + 1 :]


def is_plural(subject: Sequence[str]) -> bool:
    """Whether the head of a subject is plural: two joined by "and", or a noun in -s before any preposition."""
    head: list[str] = []
    for word in subject:
        if word.lower() in {"of", "from", "in", "with", "between", "to", "for", "on", "by", "at"}:
            break
        head.append(word)
    if "and" in head or not head:
        return bool(head)
    last = head[-1]
    return last.islower() and last.endswith("s") and not last.endswith(("ss", "us", "is"))


_SHORTER = (
    (
        re.compile(
            r"\b(?:pays|makes|conducts|undertakes) (?:an? |the |his |her |its )?(?:[\w-]+ ){0,2}?visit to\b"
        ),
        "visits",
    ),
    (re.compile(r"\b(?:pay|make|conduct|undertake) (?:an? |the )?(?:[\w-]+ ){0,2}?visit to\b"), "visit"),
    (re.compile(r"\bbecomes the first .{3,60}? to visit\b"), "visits"),
    (
        re.compile(r"\b(?:states|announces|says|declares) that\b"),
        lambda match: match.group().removesuffix(" that"),
    ),
    (re.compile(r",? ?\bhowever,? ?"), " "),
)
