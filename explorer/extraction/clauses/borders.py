"""What it costs to end a headline at a border between two words, and where it may not end."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.bordernames import (
    ADJECTIVE,
    BEFORE_COMPOUNDS,
    BODIES,
    IN_COMPOUNDS,
    PAIRED,
    PLACING,
    is_named,
    is_noun,
    is_of_one_name,
    shares_its_noun,
    within_names,
    within_things,
)
from explorer.extraction.clauses.contents import GIVEN, STATING, TELLING, WAITING
from explorer.extraction.clauses.lightnouns import asks_for_to, is_light
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    ACCOMPANYING,
    COORDINATORS,
    DEFINITE,
    DETERMINERS,
    NUMBERS,
    RELATIONAL,
    RELATIVES,
    SUBORDINATORS,
    is_idle,
    points_on,
)
from explorer.extraction.titles.word import Word, lower_of

_POSSESSIVE = ("'s", "’s")

STRAYS = word_set(
    "in on at during after before under by near amid since until within via along without while"
)
"""Words that open a phrase a headline can do without."""


def cost_of_border(words: Sequence[Word], at: int, verbs: VerbTable) -> float | None:
    """What a cut before ``words[at]`` costs; None inside a phrase."""
    word, last = words[at].lower, words[at - 1]
    if last.comma:
        return 4.0 if within_names(words, at) else 1.3 if within_things(words, at) else 0.2
    if last.lower == "all" or last.lower.endswith(_POSSESSIVE) or last.text[1:] == ".":
        return None  # "all | over the country", "the diaries of the admiral's | daughter"
    if word == "of":
        state = last.lower == "state" and words[at - 2].lower in {"a", "in"}  # "a state | of siege"
        led = last.lower in IN_COMPOUNDS and words[at - 2].lower in BEFORE_COMPOUNDS
        return None if state or led else _cost_of(words, at)
    if last.lower.endswith("ing") and last.lower in verbs.others and word in PREPOSITIONS:
        return 2.6  # "a convoy sailing | under escort"
    if word in _PARTICLES and _is_particle(words, at):
        return 5.0
    if _says_nothing_without(words, at, verbs):
        return None
    if word == "that" and last.lower in GIVEN and at + 1 < len(words) and not words[at + 1].finite:
        return 4.0  # "gives orders | that the port be closed"
    if word == "in" and last.lower in {"share", "interest"}:
        return 2.5
    if word in _NEARLY and at + 1 < len(words) and _counts(words[at + 1], word != "over"):
        return None  # "averaging | about 960 a week"
    return _cost_of_to(words, at, verbs) if word == "to" else _cost_before(words, at, verbs)


def _opens_what_is_said(last: str, verbs: VerbTable) -> bool:
    """Whether "that" behind a word tells what is said: "in demanding | that", "lets it be known | that"."""
    said = verbs.base_of_participle(last)
    return (
        (last.endswith("ing") and last in verbs.others)
        or said in STATING
        or said in TELLING
        or said == "know"
    )


_MEASURING = word_set("so such very")
_MEASURED = word_set("many much few")
_LIKENING = word_set("as such")
_TIMES = word_set("times twice half")
_NEARLY = word_set("about around over nearly almost some")


def _says_nothing_without(words: Sequence[Word], at: int, verbs: VerbTable) -> bool:
    """Whether a noun asks for what ``words[at]`` opens: "on condition | that", "takes part | in"."""
    word, last = words[at].lower, words[at - 1].lower
    if (last in RELATIONAL and word in _ASKED) or (last, word) in PAIRED:
        return True
    if word == "that" and _opens_what_is_said(last, verbs):
        return True
    if word == "for" and last in BODIES and is_named(words, at):
        return True  # "the Agency | for Technical Cooperation"
    if last == "up" and word == "to":
        return words[at - 2].lower in PREPOSITIONS  # "prison terms of up | to five years"
    before = [one.lower for one in words[max(0, at - 3) : at]]
    if word == "that" and not _MEASURING.isdisjoint(before):
        return True  # "on terms so hard | that the peace lasted a year"
    behind = words[at + 1].lower if at + 1 < len(words) else ""
    if word == "so" or (word == "as" and (not _LIKENING.isdisjoint(before[:-1]) or behind in _MEASURED)):
        return True  # "on terms | so hard that", "takes in | as many | as ten", "such laws | as it likes"
    if word == "as" and last in _TIMES:
        return True  # "an army three times | as large"
    if word in {"per", "more"} and _counts(words[at - 1]):
        return True  # "reaches 2 | per cent", "blocks six | more"
    return word == "that" and last in WAITING


def _cost_of_to(words: Sequence[Word], at: int, verbs: VerbTable) -> float | None:
    """What a cut before "to" costs, by whether an infinitive follows and what stands before it."""
    if words[at - 1].lower.endswith("ly") and is_idle(words[at - 1].lower):
        return None  # "gives the prize jointly | to Ana Paz"
    if at + 1 == len(words) or words[at + 1].lower not in verbs.others:
        if asks_for_to(words, at):
            return 4.0
        if is_light(words, at, verbs):
            return 5.0
        return None if _waits_for_to(words, at, verbs) else 2.5
    if _is_named_by_deed(words, at):
        return 5.0
    return None if _waits_for_to(words, at, verbs) else 1.2


def _waits_for_to(words: Sequence[Word], at: int, verbs: VerbTable) -> bool:
    """Whether "to" goes on with the word before it: "refuses | to pay", "is ready | to pay"."""
    last = words[at - 1]
    noun = last.lower.endswith("s") and at > 1 and verbs.is_form(words[at - 2].lower)
    asks = verbs.lemma(last.lower) in _INFINITIVE and not noun  # but "issues orders | to the army"
    return asks or last.lower in _EAGER or last.lower == "used"


_ASKED = word_set("to for that")
BEHIND_OBJECTS = word_set("over back down up off out away")
"""Particles that may stand behind the object of the verb they belong to."""


def _counts(word: Word, spelled: bool = True) -> bool:
    """Whether a word is a number, in figures or ``spelled`` out."""
    return word.text[0].isdigit() or (spelled and (word.lower in NUMBERS or word.lower == "half"))


_PARTICLES = BEHIND_OBJECTS | word_set("on in")


def _is_particle(words: Sequence[Word], at: int) -> bool:
    """Whether a word belongs to the verb before it: "hands the men | over", "moves | on and ends"."""
    if at + 1 == len(words):
        return True
    behind = words[at + 1].lower
    if words[at].lower in BEHIND_OBJECTS and (words[at].comma or behind in PREPOSITIONS):
        return True
    return behind in COORDINATORS


def _is_named_by_deed(words: Sequence[Word], at: int) -> bool:
    """Whether only a deed says of whom it is told: "becomes the first Saudi king | to visit Turkey"."""
    for place in range(at - 1, max(0, at - 7), -1):
        word = words[place].lower
        if word in _ORDINAL:
            return words[place - 1].lower not in {"a", "an"}
        if word in PREPOSITIONS - {"of"} or words[place].comma:
            return False
    return False


_ORDINAL = word_set("first second third last only next")


def _is_before_with(words: Sequence[Word], at: int) -> bool:
    return at + 1 < len(words) and words[at + 1].lower == "with"


_EAGER = word_set(
    """able unable well ready willing likely bound due free right eager open need wish plan intention decision
    attempt effort desire willingness readiness order duty agreement
    contract contracts permission bid offer promise pledge threat vow mandate licence"""
)
_INFINITIVE = word_set(
    """try begin start seek want wish hope mean intend plan agree decide refuse fail manage threaten promise
    offer continue attempt oblige expect prepare vow pledge claim determine vote aim force compel allow permit
    enable urge persuade invite order ask help let serve tend use have instruct forbid require authorise
    authorize empower entitle encourage"""
)


def _cost_of(words: Sequence[Word], at: int) -> float | None:
    """A noun stands without its "of" only where nothing says which one is meant."""
    last = words[at - 1]
    if last.lower in {"relations", "ties"}:
        return 1.0
    if last.lower in RELATIONAL or last.text[0].isupper():
        return None
    for word in reversed(words[max(0, at - 5) : at - 1]):
        if word.lower in DEFINITE:
            return 4.5
        if word.lower in PREPOSITIONS or word.finite:
            break
    return 3.0


def _cost_and(words: Sequence[Word], at: int) -> float:
    """A second verb or a second phrase with its own article may go; half of a pair of nouns may not."""
    if words[at - 1].lower in {"all", "some", "part", "most", "one", "two", "many"}:
        return 5.0  # "all | or part of the army"
    behind = words[at + 1] if at + 1 < len(words) else None
    if words[at - 1].lower in _ONLY_BUT or shares_its_noun(words, at):
        return 6.0
    if words[at].lower == "but" or (behind is not None and (behind.finite or is_idle(behind.lower))):
        return 0.8
    if behind is not None and behind.lower == "to" and "to" in lower_of(words[max(0, at - _NAMED) : at]):
        return 3.5  # "to Ana Paz | and to Juan Roca"
    if behind is not None and (behind.lower in DETERMINERS or behind.lower in PREPOSITIONS):
        return 1.2
    if at > 1 and words[at - 2].lower in PREPOSITIONS and words[at - 1].text[0].islower():
        return 4.0  # "with air | and naval engagements"
    names = behind is not None and behind.text[0].isupper() and words[at - 1].text[0].isupper()
    if names and at > 1 and is_of_one_name(words, at):
        return 6.0  # "the Maritime Trade | and Shipping Board"
    return 4.2 if names else 1.7


_NAMED = 7
"""Words of the first of two that something is given to, with what they are."""
_ONLY_BUT = word_set("choice option alternative few")
"""Words that say something else without the "but" behind them: "has no choice | but to pay"."""


_DESCRIBING = word_set("new old joint main large small great heavy light first last further")
_EMPTY = word_set("country one man woman person people state something those way anyone anybody anything")
"""What says nothing without the clause behind it."""
_SAYING_MORE = RELATIVES | {"being"}


_LOOSE = word_set("further still more even due owing there according")
"""Words that open a phrase which says more of all before it."""


def _cost_of_phrase(words: Sequence[Word], at: int, verbs: VerbTable) -> float:
    """What a cut before a preposition costs: most in "has full relations | with Peru"."""
    word, last = words[at].lower, words[at - 1].lower
    if (
        word == "with"
        and last in {"relations", "ties"}
        and words[at + 1 :]
        and words[at + 1].text[0].isupper()
    ):
        return 4.0
    agent = word == "by" and verbs.base_of_participle(last) is not None
    return 2.2 if agent else 1.2 if word in STRAYS else 1.9


def _cost_before(words: Sequence[Word], at: int, verbs: VerbTable) -> float | None:
    word, last = words[at].lower, words[at - 1].lower
    if word == "than" or (word in {"that", "which"} and verbs.base_of_past(last)):
        return None
    if word in _SAYING_MORE:
        return 3.0 if last in _EMPTY else 0.8
    if word in SUBORDINATORS:
        return 0.6
    if word in COORDINATORS:
        return _cost_and(words, at)
    if word in PREPOSITIONS or word in PLACING:
        return _cost_of_phrase(words, at, verbs)
    if word == "more" and last in {"deal", "lot", "bit", "little"}:
        return None  # "pays a great deal | more"
    loose = is_idle(word) or word in _LOOSE or (word in ACCOMPANYING and _is_before_with(words, at))
    if loose and words[at].text[0].islower():
        to = at + 2 < len(words) and words[at + 1].lower == "to"  # "gives the prize | jointly to Ana Paz"
        return _cost_of_to([*words[:at], *words[at + 1 :]], at, verbs) if to else 0.8
    if word in {"meeting", "building", "training", "funding", "hearing", "crossing", "mining", "fighting"}:
        return None
    if last in _DESCRIBING or (word.endswith("ing") and (ADJECTIVE.search(last) or is_noun(words, at))):
        return None  # "an amphibious | landing"
    participle = word.endswith("ing") or verbs.base_of_participle(word) is not None
    hangs = participle and verbs.is_form(word) and not words[at].text[0].isupper()
    return _cost_of_participle(words, at) if hangs and at > 1 and not points_on(last) else None


def _cost_of_participle(words: Sequence[Word], at: int) -> float:
    """What a cut before a participle costs, without which "states" and the like say nothing."""
    alone = [word.lower for word in words[at + 1 : at + 2]] != ["by"]  # "states | founded by Roca"
    return 3.2 if alone and words[at - 1].lower.removesuffix("s") in _EMPTY else 1.4
