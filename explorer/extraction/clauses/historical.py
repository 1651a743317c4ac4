"""Verbs in the historical present of chronologies: "1990 – Chile recalls its envoy; Peru shuts the border".

The form of such a verb may be a noun's too ("visits"), so what stands around it must tell.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import compress

from explorer.extraction.clauses.stating import states_then
from explorer.extraction.clauses.tokens import Columns, word_set
from explorer.extraction.clauses.verbs import VerbTable, present
from explorer.extraction.clauses.wordlists import BARE_PARTICLES, COORDINATORS, INTRANSITIVE, PREPOSITIONS

_PAST = word_set("was were had did would could")
"""Auxiliaries that set a sentence in the past."""

_OBJECTS = word_set(
    """the a an its their his her this that these those both several all two three four five six seven
    eight nine ten some dozens hundreds thousands him them it to"""
)
"""Words that begin what a verb is followed by; behind a plural noun they are rare."""

ALSO_NOUNS = word_set(
    """acts aids aims appeals approaches arms arrests assaults attacks attempts awards ballots bases
    battles bids blockades bombs borders breaks calls camps cases causes charges claims clashes
    conflicts contacts contracts controls costs crosses deals deaths debates debts delegates demands
    disputes doubts drafts drives estimates exchanges experiences exports fears fights fines fires
    fleets floods forces forms fronts functions funds gains gifts grants groups guarantees guards guides
    heads helps hopes houses imports increases interests issues journeys judges jumps killings lands
    laws leads leaves letters links lists loans looks losses mandates manoeuvres marches masses matters
    measures mentions moves murders names needs notes objects offers offices orders pacts panels parts
    paths patrols payments permits pilots places plans plants plays ports posts powers presents
    presidents prices prisons prizes problems proceeds produces profits programmes progresses projects
    promises proposals protests quarrels raids ranks rates reaches reforms refuses regards regrets
    reports requests researches resorts rests results retreats returns rises roads rules sales sanctions
    schools seats services settlements shares shells ships shows sides signals skirmishes states steps
    stocks stops strikes students studies subjects supplies supports surveys talks tasks taxes tests
    ties towns trades trains transfers transports treats trips troops trusts unions uses values views
    visits volunteers votes walks wars waves ways welcomes winds wishes works wounds writs years"""
)
"""Forms that are as often the plural of a noun: these need an object behind them."""

_NO_SUBJECT = word_set(
    """in on at of by from to with for between during since until into through under over against a an the its
    their his her this that these those no some any more most many few not or as than further other such
    official first second third last new joint mutual several both"""
)
"""Words behind which no verb of a subject comes."""

_ACTORS = word_set(
    """nations states countries sides governments parties presidents ministers leaders troops forces rebels
    delegations envoys ambassadors parliaments armies fleets"""
)
"""Subjects in the plural behind which a verb comes whatever follows: "both nations open consulates"."""

_JOINING = word_set("and then but also again soon later finally who which")
_ADJECTIVE_ENDINGS = (
    "ish",
    "ese",
    "ian",
    "ean",
    "can",
    "ic",
    "ch",
    "aeli",
    "raqi",
    "stani",
    "audi",
    "uwaiti",
)
"""How adjectives of nations end that stand before a noun ("Mexican visits")."""
_ADJECTIVES = word_set(
    "us u.s. uk soviet swiss greek american german dutch cuban afghan thai turkish british"
)


def presents(
    columns: Columns, finite: Sequence[bool], bases: Sequence[str], dates: Sequence[int], verbs: VerbTable
) -> Iterator[tuple[int, str]]:
    """The places of further verbs in the present, with their bases.

    ``finite`` are the verbs known, ``bases`` the bases of those that are past forms. One of the latter, or
    "was", says that the sentence is no entry in the present.
    """
    told = any(bases)
    if not told and _PAST.isdisjoint(compress(columns.lower, finite)):
        yield from _historical_presents(columns, dates, verbs)
    else:
        yield from _before_past(columns, finite, dates, verbs)


def _historical_presents(
    columns: Columns, dates: Sequence[int], verbs: VerbTable
) -> Iterator[tuple[int, str]]:
    """The places of finite verbs in the present, with their bases, in a sentence without a past form."""
    for at in range(1, len(columns.lower)):
        base = _base_of_present(columns, dates, verbs, at)
        if base and _goes_on(columns, dates, at):
            yield at, base


def _base_of_present(columns: Columns, dates: Sequence[int], verbs: VerbTable, at: int) -> str:
    """The base of a word that may be a present of the subject before it; "" where it is none."""
    word = columns.lower[at]
    base = verbs.others.get(word)
    if not base or columns.is_capital[at] or dates[at] >= 0 or dates[at - 1] >= 0:
        return ""
    if excepts(word, *columns.lower[at + 1 : at + 2]):
        return ""
    if word == present(base, plural=False):
        return base if _follows_one(columns, at) else ""
    several = word == base and (_follows_several(columns, at) or states_then(columns, dates, at, base))
    return base if several else ""


def _before_past(
    columns: Columns, finite: Sequence[bool], dates: Sequence[int], verbs: VerbTable
) -> Iterator[tuple[int, str]]:
    """The main verb in the present before what was: "trades with Peru, with which it fought".

    So too "runs a mill that was opened in 1934" and "uses a hall | built in 1952". None where the main verb
    is in the past, or follows what was behind a comma.
    """
    told, lower = finite.index(True), columns.lower
    behind = _behind_aside(columns, finite, verbs, told)
    if behind is not None:
        yield behind
        return
    openers = (at for at in range(told - 1, 0, -1) if lower[at] in _OPENING)
    opener = next(openers, 0) or (told if _may_describe(columns, finite, dates, told, verbs) else 0)
    if not opener or any(finite[at] and lower[at - 1] == "," for at in range(told + 1, len(lower))):
        return
    plain = lower[opener] in _RELATIVE or (lower[opener] == "who" and sum(finite) == 1)
    for at in range(1, opener):
        base = _base_of_present(columns, dates, verbs, at)
        opens = base and all(columns.is_capital[:at]) and not is_adjective(columns, at - 1)
        rests = base and lower[at + 1] in _RESTING.get(base, ())
        fits = plain or rests or _has_object(lower, at, opener)
        if base and fits and (opens or rests or _goes_on(columns, dates, at)):
            yield at, base
            if plain:
                return


def _behind_aside(
    columns: Columns, finite: Sequence[bool], verbs: VerbTable, told: int
) -> tuple[int, str] | None:
    """The present behind the comma of an aside that tells what was: "Peru, which had left in May, | signs".

    None where another verb stands behind it, or the sentence has none before its first comma.
    """
    lower = columns.lower
    opener = next((at for at in range(told - 1, 0, -1) if lower[at] in _OPENING), 0)
    first = lower.index(",", 0, opener) if "," in lower[:opener] else 0
    closing = lower.index(",", told) if opener and "," in lower[told:] else 0
    at = closing + 1
    if not first or not closing or at + 1 >= len(lower) or True in finite[closing:]:
        return None
    base = verbs.others.get(lower[at])
    if not base or columns.is_capital[at] or lower[at] in ALSO_NOUNS or opener - first > _NEAR:
        return None
    if lower[at] == base and lower[at] not in _MOVES and lower[at + 1] not in _OBJECTS:
        return None
    return (at, base) if lower[at] in (base, present(base, plural=False)) else None


_NEAR = 4
"""Tokens behind a comma among which a relative word stands: ", relations between | which"."""


def _has_object(lower: Sequence[str], at: int, stop: int) -> bool:
    """Whether what follows a word before ``stop`` shows it to be a verb, as an object does.

    "Near" and "close to" say where something is.
    """
    if at + 2 >= stop or lower[at] in PREPOSITIONS:
        return False
    acts = lower[at - 1] in _ACTORS and lower[at + 1] in PREPOSITIONS  # "countries | cooperate under"
    return acts or lower[at + 1] not in _NO_OBJECT


_RESTING = {
    **dict.fromkeys(("rest", "depend", "rely", "hinge"), frozenset({"on", "upon"})),
    **dict.fromkeys(("descend", "stem", "derive", "result"), frozenset({"from"})),
    **dict.fromkeys(("belong", "adhere"), frozenset({"to"})),
}
"""Verbs that tell what is, with the preposition behind which they say of what: "ties | rest on a treaty"."""
_NO_OBJECT = COORDINATORS | PREPOSITIONS | {"to", ","}
_RELATIVE = word_set("which whom")
_OPENING = word_set("which whom who that where whose")
"""Words that open a clause of what was behind a main one of what is."""


def _may_describe(
    columns: Columns, finite: Sequence[bool], dates: Sequence[int], at: int, verbs: VerbTable
) -> bool:
    """Whether the last verb may be a participle that says which thing is meant: "a hall | built in 1952"."""
    lower = columns.lower
    if at + 1 == len(dates) or (dates[at + 1] < 0 and lower[at + 1] not in _BEHIND_PARTICIPLES):
        return False
    if verbs.base_of_participle(lower[at]) is None:
        return False
    return not any(finite[place] and lower[place - 1] != "and" for place in range(at + 1, len(finite)))


_BEHIND_PARTICIPLES = word_set("in on by at from under for with during since between after before to")


def excepts(word: str, behind: str = "") -> bool:
    """Whether a word is no verb but says what is left out: "all troops | save those at sea"."""
    return word == "save" and behind in _EXCEPTED


_EXCEPTED = word_set("for that those")


def _follows_one(columns: Columns, at: int) -> bool:
    """Whether the subject of a verb in the singular may end before it."""
    before = columns.lower[at - 1]
    if before in _JOINING:
        return True
    return columns.plain[at - 1] and before[0].isalpha() and before not in _NO_SUBJECT and not _owns(before)


def _follows_several(columns: Columns, at: int) -> bool:
    """Whether a subject in the plural ends before a verb: "both nations", "Chile and Ecuador"."""
    before = columns.lower[at - 1]
    if before in _SEVERAL:
        return True
    if before in _POINTING:
        return columns.lower[at] in _HOLDING
    if columns.is_capital[at - 1] and at > 1:  # the first word has a capital in any case
        if before.endswith("s") and columns.lower[max(0, at - 2)] == "of":
            return columns.lower[max(0, at - 3)] in _SHARES  # "55% of Peruvians view it coldly"
        near = columns.lower[max(0, at - 4) : at - 1]
        return "and" in near and columns.is_capital[at - 1 - (near[::-1].index("and") + 2)]
    if before.endswith("men") and before not in _NO_MEN:
        return True
    return len(before) > 4 and before.endswith("s") and not before.endswith("ss") and not _owns(before)


_SEVERAL = word_set("both they ties people children police")
_POINTING = word_set("these those")
_HOLDING = word_set("include comprise contain involve cover")
"""What several things do that "these" points to; other forms behind it may be nouns: "these back rents"."""
_NO_MEN = word_set("specimen regimen abdomen acumen omen yemen")
_SHARES = word_set("% percent cent most many majority half third quarter fifth number thirds quarters")


def _owns(word: str) -> bool:
    return word.endswith(("'s", "’s", "s'", "s’"))


def _goes_on(columns: Columns, dates: Sequence[int], at: int) -> bool:
    """Whether what follows is no hint that the word is a noun."""
    if at + 1 == len(columns.lower):
        return columns.lower[at] not in ALSO_NOUNS and _is_name(columns, at - 1)
    if states_then(columns, dates, at, columns.lower[at]):
        return True
    after = at + 1 + (columns.lower[at + 1] == "dead" and at + 2 < len(columns.lower))
    behind, dated = columns.lower[after], dates[after] >= 0
    who = "who" in columns.lower[after + 1 : after + 2]  # "meets | veterans who fought"
    named = columns.is_capital[after] or behind.isdigit() or who
    noun, by_name = columns.lower[at] in ALSO_NOUNS, _is_name(columns, at - 1)
    object_ = named or behind in _OBJECTS or (by_name and behind in _BEHIND_NAMED)
    if object_ and not dated:
        return not (noun and (behind == "to" or is_adjective(columns, at - 1)))
    before = columns.lower[at - 1]
    if columns.lower[at] in _MOVES and (behind in PREPOSITIONS or behind in _STOPS):
        return not noun
    return not noun and (by_name or before in _JOINING or before in _ACTORS)


_BEHIND_NAMED = BARE_PARTICLES | word_set("relations ties diplomatic")
"""What shows a form behind a name to be a verb: "Chile | breaks off", "Chile | breaks relations"."""
_STOPS = frozenset(".,;")
_MOVES = frozenset(
    form
    for base in INTRANSITIVE | word_set("open close resume enter cross retire land")
    for form in (base, present(base, plural=False))
)
"""Forms of verbs that need no object: "the envoy | arrives in Lima", "relations | begin."."""


def _is_name(columns: Columns, at: int) -> bool:
    """Whether a token is a name that is no adjective of a nation: "Chile", not "Chilean"."""
    return columns.is_capital[at] and not is_adjective(columns, at)


def is_adjective(columns: Columns, at: int) -> bool:
    """Whether a token is the adjective of a nation, by its capital and its ending: "Chilean"."""
    word = columns.lower[at]
    return columns.is_capital[at] and (word in _ADJECTIVES or word.endswith(_ADJECTIVE_ENDINGS))
