"""What a participle behind a comma tells of: "a treaty with Peru, | signed in May", not "Peru, signed"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.phrases import is_participle, last_phrase
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import ARTICLES, OWNERS, core_length
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.word import Word, finite_in, has_finite, is_dated, lower_of


def done_to(before: Sequence[Word], base: str | None) -> Sequence[Word]:
    """The noun phrase among ``before`` that the participle of a verb behind a comma tells of.

    It is the last phrase, unless what that hangs on is a paper or a deed, of which alone the verb can be
    told, or a body with a name: "the Relief Force | in Peru".
    """
    phrase = _behind_part(last_phrase(before))
    between = next((at for at in range(len(before) - 1, 0, -1) if before[at].lower == "between"), 0)
    if between and len(phrase) < len(before) - between:
        return before[between - len(last_phrase(before[:between])) :]  # "a pact between Peru and Chile"
    start = len(before) - len(phrase)
    if not phrase or list(before[start:]) != list(phrase) or (phrase[1:] and is_deed(phrase)):
        return phrase
    places = base in DONE_TO_PLACES
    named = phrase[0].text[0].isupper()
    at, moved = start, False  # "moved its bank in Oulu to | Turku"
    while at > 1 and before[at - 1].lower in PREPOSITIONS and not before[at - 2].comma:
        longer = last_phrase(before[: at - 1])
        if not longer or has_finite(longer):
            break
        end = at - 1
        at = end - len(longer)
        while at > 1 and before[at - 1].lower not in PREPOSITIONS and not before[at - 1].comma:
            at -= 1  # "the Peruvian | hotel Inca"
        longer = before[at:end]
        deed = -1 if places else _deed_in(longer)
        if deed >= 0:
            return before[at + deed :]
        if named and _is_body(longer) and before[end].lower != "to":
            return before[at:]  # "the Relief Force in Peru", but "sent the Red Force to | Peru"
        hung = before[end].lower
        moved = moved or hung == "to"
        head = _head_of(longer) if named and base in _MADE else ""
        if head and _is_made(head, hung, base) and (head in _WAYS or not moved):
            return before[at + _noun_start(longer) :]  # "the bank for Africa, founded in 1960"
    return phrase


def done_beside_passive(subject: Sequence[Word], before: Sequence[Word], base: str | None) -> Sequence[Word]:
    """What the participle of a verb behind a passive surely tells of: its last phrase or subject; else none.

    "Kobe was chosen for | the talks, held in May", "was run by | the Guild, founded in 1934", "was shown in
    | the palace, built in 1912", but "| the bridge was built with loans, completed in May".
    """
    phrase = done_to(before, base)
    start = len(before) - len(phrase)
    if phrase and start > 0 and list(before[start:]) == list(phrase):
        agent = before[start - 1].lower == "by"
        papers = base in _DONE_TO_DEEDS and is_deed(phrase) and (agent or not is_deed(subject))
        by = agent and base in _DONE_TO_ACTORS
        made = base in _MADE and _head_of(phrase) in _HOUSES and before[start - 1].lower in _HUNG
        if papers or by or (made and (before[0].lower in _LODGED or not _is_built(subject))):
            return phrase
        if made or _names_more(phrase):
            return ()
    alone = base in _DONE_TO_DEEDS and is_deed(subject) and _DEEDS.isdisjoint(lower_of(before))
    fits = alone or (base in _MADE and _is_built(subject))
    return subject if fits else ()


def _names_more(phrase: Sequence[Word]) -> bool:
    """Whether a phrase is or holds a name, to which what follows may as well belong."""
    return any(word.text[0].isupper() for word in phrase)


def _is_built(phrase: Sequence[Word]) -> bool:
    """Whether the noun of a phrase names what one founds or builds."""
    return bool(phrase) and _head_of(phrase) in _HOUSES | _WAYS | _SERVING


def is_made(phrase: Sequence[Word], base: str | None) -> bool:
    """Whether a phrase names what one founds or builds, and a verb that this is done."""
    body = phrase[: core_length(lower_of(phrase))]
    return base in _MADE and (_is_built(phrase) or _is_body(body))


_LODGED = word_set("housed located situated lodged accommodated")


def example_in(piece: Sequence[Word]) -> Sequence[Word]:
    """What a piece names as an example: "including | the theatre,", "such as | the dam,"; else nothing."""
    if not piece or piece[0].lower not in _EXEMPLIFYING:
        return ()
    lower = lower_of(piece[:3])
    leads = next((len(lead) for lead in _EXAMPLES if lower[: len(lead)] == lead), 0)
    return () if not leads or has_finite(piece) else piece[leads:]


_EXAMPLES = (["including"], ["such", "as"], ["among", "them"], ["notably"], ["especially"])
_EXEMPLIFYING = frozenset(lead[0] for lead in _EXAMPLES)


def _behind_part(phrase: Sequence[Word]) -> Sequence[Word]:
    """A phrase without what only leads to its noun: "the terms of | the treaty"."""
    of = next((at for at, word in enumerate(phrase[:_FAR]) if word.lower == "of"), 0)
    parts = of > 0 and not _PARTS.isdisjoint(lower_of(phrase[:of]))
    return phrase[of + 1 :] if parts else phrase


_FAR = 5
_PARTS = word_set(
    """aftermath wake eve course terms term article articles clause clauses framework context provisions text
    signature conclusion part basis strength regime subject object topic author"""
)


def is_deed(phrase: Sequence[Word]) -> bool:
    """Whether the noun of a phrase names a paper or a deed."""
    bound = (at for at, word in enumerate(phrase) if word.lower in PREPOSITIONS)
    head = [word for word in phrase[: next(bound, len(phrase))] if not word.text[0].isdigit()]
    return bool(head) and head[-1].lower in _DEEDS


def _deed_in(phrase: Sequence[Word]) -> int:
    """Where a paper or a deed is named in a phrase: "the terms of | the treaty"; -1 without one."""
    begins = [0, *(at + 1 for at, word in enumerate(phrase) if word.lower == "of")]
    return next((at for at in begins if is_deed(phrase[at:])), -1)


def _is_body(phrase: Sequence[Word]) -> bool:
    """Whether a phrase is a name behind an article: "the Relief Force"."""
    name = phrase[1:]
    return len(name) > 1 and phrase[0].lower in ARTICLES and all(word.text[0].isupper() for word in name)


def _is_made(head: str, hung: str, base: str | None) -> bool:
    """Whether the noun of a phrase names what one founds or builds, and the preposition behind it fits.

    Not a road but the town to which it leads is founded, and a town rather than the office in it.
    """
    if base == "found" and (head in _NOT_FOUNDED or hung == "near"):
        return False
    if hung == "for":
        return head in _SERVING
    return (head in _HOUSES | _SERVING and hung in _HUNG) or (head in _WAYS and hung in _HUNG | _LED)


def _head_of(phrase: Sequence[Word]) -> str:
    """The noun of a phrase, up to its first preposition."""
    return phrase[core_length(lower_of(phrase)) - 1].lower


def _noun_start(phrase: Sequence[Word]) -> int:
    """Where the last article of a phrase stands, before which another one ends: "in return | a railway"."""
    return max((at for at, word in enumerate(phrase) if word.lower in ARTICLES), default=0)


_MADE = word_set(
    """create establish found build open launch complete inaugurate erect finish construct organise organize
    set begin"""
)
_DONE_TO_ACTORS = word_set("found establish create incorporate form elect crown bear appoint ordain knight")
"""What is done to those who act: guilds are founded, kings crowned."""
_DONE_TO_DEEDS = word_set(
    "sign conclude hold ratify renew fight negotiate adopt approve convene schedule host extend"
)
"""What is done to papers and deeds, and hardly to persons and places."""
_HUNG = word_set("of in at on over with near across under")
_LED = word_set("to from between")
_SERVING = word_set(
    """academy agency bank bureau centre center chamber commission committee company corporation council court
    force forum foundation fund institute league mission office organisation organization scheme society
    tribunal union"""
)
_HOUSES = word_set(
    """airport archive archives base bridge canal capital cathedral cemetery chapel church clinic club college
    colony consulate dam diocese embassy factory farm field firm garden group harbour hospital hotel
    laboratory legation library mill mine monastery mosque museum observatory order palace park party plant
    port reactor refinery reserve residence school seminary settlement shrine station store studio temple
    theatre theater town tower university village works"""
)
_WAYS = word_set("railway railroad road line pipeline cable route canal highway motorway link tunnel")
"""What one founds, opens or builds, and what hangs on it: a fund "for Bolivia", a railway "to Oulu"."""
_NOT_FOUNDED = _WAYS | word_set(
    "airport base bridge consulate dam embassy farm field harbour legation office port residence station"
)
"""What is built or opened, while only the town beside it is founded."""


_DEEDS = word_set(
    """accord accords act agreement agreements alliance armistice attack attacks battle bill ceasefire
    charter concordat conference congress constitution contract contracts convention conventions coup decision
    declaration decree edict election elections exchange expedition invasion law laws loan loans meeting
    memorandum memoranda mission negotiations note notes pact pacts peace petition plan programme project
    protocol protocols raid raids referendum report resolution resolutions session statement summit survey
    talks tour treaties treaty truce visit visits war wars"""
)
"""Nouns of papers and deeds, which are signed, held and carried out as places and persons are not."""
DONE_TO_PLACES = word_set(
    """found establish create build divide partition unite reunite liberate free occupy annex conquer invade
    devastate ravage hit strike destroy bomb bombard burn declare proclaim rename populate settle colonise
    colonize govern rule admit recognise recognize elect appoint name depose overthrow kill arrest exile"""
)
"""What is done to states, places and persons rather than to papers."""


_POINTING = OWNERS | word_set("this that these those")
_LEADING = PREPOSITIONS | word_set("thanks owing due because according contrary")
"""Words with which a phrase begins that leads up to the main clause."""


DESCRIBING = word_set("dated based called named known entitled titled numbered")
"""Participles that only say which thing is meant: "a court order, dated 15 March"."""


def led_by_participle(piece: Sequence[Word], before: Sequence[Word], verbs: VerbTable) -> Clause | None:
    """The clause of ", signed in May" behind a phrase that only leads up to the main clause; else None.

    "Under a treaty with Peru, | signed in May, | trade grew": no subject stands before it that could act.
    """
    if not before or before[0].lower not in _LEADING or has_finite(before) or not before[-1].comma:
        return None
    base = verbs.sure_base(piece[0].lower)
    alone = all(piece[at - 1].lower == "and" for at in finite_in(piece) if at)
    done = base is not None and alone and is_dated(piece) and is_participle(piece, verbs)
    if not done or piece[0].lower in verbs.strong or piece[0].lower in DESCRIBING:
        return None
    subject = behind_members(done_to(before, base), base)
    if subject and subject[0].lower in _POINTING:
        subject = subject[1:]  # whose or which it is only another clause says
    closed = [*subject[:-1], subject[-1]._replace(comma=False)] if subject else ()
    verb = piece[0]._replace(finite=False)
    return Clause(Role.RELATIVE, closed, verb, piece[1:], passive=True, dated=True) if closed else None


def behind_members(phrase: Sequence[Word], base: str | None) -> Sequence[Word]:
    """The body that was founded, without who is in it: "one of the members of | the League, founded"."""
    return phrase[members_end(lower_of(phrase), base) :]


def members_end(lower: Sequence[str], base: str | None) -> int:
    """How many words of a phrase stand before the body in it that was founded; 0 for another verb."""
    places = range(len(lower) - 2) if base in _FOUNDING else ()
    return next((at + 2 for at in places if lower[at] in _MEMBERS and lower[at + 1] == "of"), 0)


_FOUNDING = word_set("found establish create form")
_MEMBERS = word_set("member members signatory signatories")
