"""Titles from noun phrases: items of lists, and happenings told by a noun."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import takewhile

from explorer.chronicle.letters import CAPITAL
from explorer.extraction.clauses.persons import is_person_noun
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable, present, singular
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import VAGUE, points_on
from explorer.extraction.titles.form.articles import without_spare
from explorer.extraction.titles.form.fitting import LONGEST, ROOMY, best_fit
from explorer.extraction.titles.form.lastwords import ends_fixed
from explorer.extraction.titles.subjects.actors import owned
from explorer.extraction.titles.subjects.pointers import Pointers
from explorer.extraction.titles.word import Word, lower_of, plain_words

_SUCH_AS = re.compile(
    r"^.*\b(?:such as|including|included?|namely|like|concluded|signed|following|named)\b"
    r"[:,]?\s+(?:an? |the )?",
    re.IGNORECASE,
)
_FIRST = re.compile(
    r"^(?:(?:and|but|or|according to|except(?: for)?|(?:apart|aside) from|besides|after|following|upon|since|"
    r"with|before|despite|on|in|during|by|as|from|of|for|to|at|between|under|through|amid|via|whereupon|then|"
    r"that|until)\s+)*(?:(?:an?|the)\s+)?"
    r"(?:(?:exception|occasion|course|wake|aftermath|eve|time|result|consequence) of (?:(?:an?|the)\s+)?)?\b",
    re.IGNORECASE,
)
_LEAD = re.compile(r"^[a-z][\w'’-]+, (?:(?:an?|the) |(?=(?:most|some|two|three|several)\b))")
"""What only leads up to a noun phrase: "by contrast, | most towns", "during the war, the | two battles"."""
_ROUNDABOUT: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        re.compile(
            r"^(?:(?:(?:in )?(?:accordance|line|keeping|conformity) with|(?:pursuant|according) to"
            r"|(?:under )?(?:the )?(?:terms|provisions) of) )+(?:an? |the )?",
            re.IGNORECASE,
        ),
        "",
    ),
    (re.compile(r"(?<=Memorandum) of Understanding (?=for |on |in )"), " "),
    (re.compile(r"\bfor the (?:Establishment|Creation) of (?:an? |the )?(?:Mechanism (?=for ))?"), ""),
    (re.compile(r"(?<=Agreement) of Cooperation in (?=the |[A-Z])"), " on "),
    (re.compile(r"\b(Agreement|Treaty) of Cooperation (?=to |for |on )"), r"\1 "),
    (re.compile(r"(?<=Agreement) (?:for|on) the (?:Promotion and )?Reciprocal (?=Protection)"), " on "),
    (re.compile(r"\bAgreement on on\b"), "Agreement on"),
)
"""Official names said shortly, and what only leads to one: "in accordance with | the treaty"."""


def as_words(text: str) -> list[Word]:
    """The words of a plain text, the commas kept."""
    if "," not in text:
        return plain_words(text.split())
    return [Word(piece.rstrip(","), comma=piece.endswith(",")) for piece in text.split()]


def as_text(words: Sequence[Word]) -> str:
    """The words with their commas."""
    return " ".join([word.text + "," if word.comma else word.text for word in words])


def trimmed(words: Sequence[Word], verbs: VerbTable, longest: int = LONGEST) -> str:
    """The words, ended where a phrase ends within ``longest``; "" where no end will do."""
    kept = list(words)
    room = kept[:2]
    fixed = [*([Word("x")] * (LONGEST - longest)), *room]
    fit = best_fit(fixed, kept[2:], "", verbs, active=False) if len(kept) > 2 else None
    ended = kept[: 2 + fit.kept] if fit else room
    while ended and points_on(ended[-1].lower) and not ends_fixed(lower_of(ended)):
        ended = ended[:-1]
    return as_text(without_spare(ended, min(longest, ROOMY))).rstrip(",") if ended else ""


def noun_title(words: Sequence[Word], kind: str, visited: str, verbs: VerbTable, pointers: Pointers) -> str:
    """The title of an item of a list or of a happening told by a noun; "" where the words give none."""
    text = _FIRST.sub("", _SUCH_AS.sub("", as_text(words)).strip(" ,;:-–"), count=1)
    text = owned(_LEAD.sub("", text), pointers)
    if not text or text.split()[0].lower() in VAGUE:
        return ""
    if kind == "visit" and not visited and _GUEST_ALONE.fullmatch(text):
        if text.startswith("Visit of "):
            return text
        return f"Visit of {text}"
    if kind == "visit" and visited and "visit" not in text.lower() and not _is_deed(words):
        who = trimmed(as_words(_WHY_CAME.sub("", text)), verbs, LONGEST - 1 - len(visited.split()))
        name, _, office = who.partition(", ")
        aside = "," if office[:1].islower() and ", " not in office else ""  # "Ana Paz, the envoy, visits"
        return f"{who}{aside} {present('visit', plural=' and ' in (name if aside else who))} {visited}"
    if kind == "agreement" or _NAMED_AGREEMENT.match(text):
        return agreement_title(text, verbs)
    return trimmed(_to_comma(as_words(text)), verbs)


def _is_deed(words: Sequence[Word]) -> bool:
    """Whether an item with "a" is of no person or group, so that nobody came: "a | comeback | at Turku"."""
    if not words or words[0].lower not in {"a", "an"}:
        return False
    own = takewhile(lambda word: word.lower not in PREPOSITIONS, words[1:])
    noun = list(own)[-1:] or words
    lower = noun[-1].lower
    named = noun[-1].text[0].isupper() or lower in _COMING
    return not (named or is_person_noun(singular(lower)))


_COMING = word_set(
    """delegation delegations mission team party group band choir orchestra troupe crew squadron fleet ship
    frigate cruiser destroyer submarine flotilla embassy committee commission caravan company family pair
    couple"""
)
"""Nouns of what comes on a visit and is no single person."""
_WHY_CAME = re.compile(r", (?:for|to|on|during|at|in|as) .*$")
"""What is told behind a guest's name of the visit: "Ana Paz, for the summit in Lima"."""
NAME_ALONE = re.compile(
    rf"{CAPITAL}[\w.'’-]+(?: (?:(?:de|da|la|van|von|bin|al|el) )*{CAPITAL}[\w.'’-]+){{1,4}}"
)
"""A person's name and nothing else."""
_GUEST_ALONE = re.compile(
    rf"(?:[A-Z][\w-]+ (?:of|for) (?:the )?{CAPITAL}[\w-]+ )?"
    rf"{CAPITAL}[\w.'’-]+(?: (?:(?:de|da|la|van|von|bin|al|el) )*(?:[ae]l-)?{CAPITAL}[\w.'’-]*){{1,4}}"
)
"""A person's name, perhaps behind an office: "Minister of State Ana Paz", "King Olav V", "Omar el-Sadi"."""
_NAMED_AGREEMENT = re.compile(
    r"(?:[A-Z][\w-]+ ){0,4}(?:Agreement|Treaty|Accord|Memorandum|Convention|Protocol|Pact)\b"
)


_BEFALLING: Mapping[str, str] = {
    noun: told
    for told, nouns in (
        (
            "held",
            """congress conference consultations demonstrations election elections exercises meeting
            negotiations plebiscite protests referendum summit talks""",
        ),
        ("concluded", "armistice ceasefire truce"),
        ("strikes", "earthquake epidemic famine hurricane tsunami"),
        ("breaks out", "crisis fighting strike unrest"),
        ("break out", "clashes riots"),
        ("begins", "blockade intervention invasion occupation offensive"),
        ("fought", "battle war"),
        ("takes place", "attack coup massacre mutiny pogrom putsch revolution siege uprising visit"),
    )
    for noun in nouns.split()
}
"""What is said of a happening that a noun alone names: "Elections held"."""


def happening_of(noun: str) -> str:
    """The title of a happening told by a noun alone or with one word more; "" for other nouns."""
    found = _HAPPENING.fullmatch(noun)
    told = _BEFALLING.get(found["head"].lower(), "") if found is not None else ""
    if not told or found is None or (found["before"] and found["head"][:1].isupper()):
        return ""
    if (found["before"] or "").strip().lower() in _NOT_HELD:
        return ""
    place = found["place"] or ""
    return f"{noun.removesuffix(place)} {told}{place}" if not place or told == "held" else ""


_NOT_HELD = word_set(
    """cancelled canceled averted proposed threatened postponed planned aborted boycotted scheduled alleged
    upcoming so-called attempted abandoned failed abortive"""
)
"""What is said before a noun that names no happening of its date, or none that took place."""
_HAPPENING = re.compile(r"(?P<before>\S+ )?(?P<head>[\w-]+)(?P<place> (?:in|at|on|near|between) .+)?")


def is_mere_phrase(title: str, words: Sequence[Word], *, bracketed: bool) -> bool:
    """Whether a title only says in what or as what something happened, or is a single word.

    A name whose date stands in no brackets shares the verb of another subject: "Peru signed in May, Chile in
    June".
    """
    first = words[0].lower if words else ""
    if first in _SETTING:
        return AGREEMENT.search(title) is None
    return len(title.split()) < 2 and first not in _ORDERING and (bracketed or not title[:1].isupper())


_SETTING = word_set("as at by during in on through under with")
_ORDERING = word_set("after before following since until upon")


def is_agreement(text: str) -> bool:
    """Whether a noun phrase is the name of an agreement."""
    return _NAMED_AGREEMENT.match(text) is not None


def _to_comma(words: list[Word]) -> list[Word]:
    stop = next((at for at, word in enumerate(words) if word.comma and at >= 1), len(words) - 1)
    return words[: stop + 1]


_JOINT = re.compile(r"(?:joint |political )?(?:declaration|statement) (?:on|concerning)\b", re.IGNORECASE)
"""What states sign together that is no treaty."""
_TOLD = re.compile(r"\b(?:sign|ratif|conclu|expir|abrogat)|^(?:Sign|Ratif|Conclu|Expir|Abrogat)")
AGREEMENT = re.compile(r"agreement|treat|accord|memorand|convention|pact|protocol|peace|truce", re.IGNORECASE)


def agreement_title(text: str, verbs: VerbTable) -> str:
    """An agreement's name with the word that says what happened to it."""
    text = _shortly(text)
    named = AGREEMENT.search(text)
    if (
        _TOLD.search(text)
        or not (named or _JOINT.match(text))
        or (named and _OF_ENTERING.match(text, 0, named.start()))
        or (named and (_is_done_to(named, verbs) or _does(named, verbs)))
    ):
        return trimmed(as_words(text), verbs)
    return f"{trimmed(as_words(text), verbs, LONGEST - 1)} signed"


_OF_ENTERING = re.compile(
    r"(?:\w+ )?(?:admittance|admission|accession|adherence|entry|membership|application|participation) "
    r"(?:in|into|to|of|for|with)\b",
    re.IGNORECASE,
)
"""Nouns of what is done with a paper or a body, so that not they are signed: "accession to the treaty"."""


def _is_done_to(named: re.Match[str], verbs: VerbTable) -> bool:
    """Whether a participle right behind an agreement says what was done to it: "treaty | denounced"."""
    behind = _BEHIND_NAME.match(named.string, named.end())
    return behind is not None and behind[1] not in _CALLED and verbs.base_of_participle(behind[1]) is not None


def _does(named: re.Match[str], verbs: VerbTable) -> bool:
    """Whether a verb in the present right behind an agreement says what it does: "treaty | provides for"."""
    behind = _VERB_BEHIND.match(named.string, named.end())
    return behind is not None and behind[1] in verbs.others


_VERB_BEHIND = re.compile(r"[a-z]* ([a-z]+s) [a-zA-Z]")
_BEHIND_NAME = re.compile(r"[a-z]* (?:was |were |is |are )?([a-z]+)\b")
_CALLED = word_set("based known called named titled entitled limited related")


def _shortly(text: str) -> str:
    for pattern, short in _ROUNDABOUT:
        text = pattern.sub(short, text)
    return text


def act_title(item: Sequence[Word], act: str, verbs: VerbTable) -> str:
    """What became of an item of a list, as ``act`` says: "Treaty of Arica" with "comes into force"."""
    if not item:
        return ""
    text = _shortly(_FIRST.sub("", _SUCH_AS.sub("", as_text(item)).strip(" ,;:-–"), count=1))
    named = trimmed(as_words(text), verbs, LONGEST - len(act.split())) if text else ""
    return f"{named} {act}" if named else ""
