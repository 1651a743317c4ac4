"""Whom "who" stands for where a person's name hangs on a thing: "a separate peace with | Juan Roca, who"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.bearers import OFFICES
from explorer.extraction.clauses.namedphrases import NAME_PARTICLES
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import singular
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import DETERMINERS
from explorer.extraction.titles.word import Word, lower_of

SURELY_PERSONS = OFFICES | word_set(
    """wife husband widow widower son daughter aunt nephew niece cousin friend aide deputy veteran resident
    delegate colleague counterpart patriot poet knight convict monarch architect artist nominee ruler leader
    officer soldier sailor lieutenant captain engineer student teacher bishop"""
)
"""Nouns of one that stand for a person by themselves."""
_PERSONS = SURELY_PERSONS | word_set(
    """chief head candidate member native agent representative relative guest host ally child boy girl rival
    opponent critic advocate saint lord lady baron recruit victim survivor novice associate comrade guard
    guide thief citizen hostage pilgrim supporter follower founder worker employee player manager commander
    fighter prisoner settler colonist labourer laborer refugee migrant immigrant emigrant volunteer"""
)
"""Nouns of one that may stand for a person, and in the plural surely do."""


def person_meant(phrase: Sequence[Word]) -> Sequence[Word]:
    """The name at the end of a phrase whose noun is neither a person nor many; else the whole phrase.

    Of what persons own or suffer it is they: "the claims of | settlers, who".
    """
    of = next((at for at, word in enumerate(phrase) if word.lower == "of"), 0)
    if 0 < of < len(phrase) - 1 and phrase[of - 1].lower in _THEIRS:
        last = phrase[-1]
        return phrase[of + 1 :] if last.text[0].isupper() or _are_persons(last.lower) else phrase
    start = len(phrase)
    while start and _is_named(phrase[start - 1]):
        start -= 1
    while start < len(phrase) and phrase[start].lower in NAME_PARTICLES:
        start += 1
    joint = next((at for at, word in enumerate(phrase) if word.lower in _JOINTS), 0)
    if not joint or not joint < start < len(phrase):
        return phrase
    noun, name = phrase[joint - 1], phrase[start:]
    led = phrase[start - 1].lower in _JOINTS or is_person_noun(phrase[start - 1].lower)
    if not led or _is_named(noun) or noun.lower.endswith("s") or is_person_noun(noun.lower):
        return phrase
    if phrase[start - 1].lower in _PLACING and noun.lower not in _TRUSTING:
        return phrase  # "a club in Nairobi, who"
    return name if GROUPS.isdisjoint(lower_of(phrase[:joint])) else phrase


def _are_persons(noun: str) -> bool:
    return is_of_persons(noun) or (singular(noun) != noun and is_person_noun(singular(noun)))


_THEIRS = word_set(
    """claim claims right rights demand demands complaints petitions fate plight treatment return expulsion
    deportation extradition repatriation resettlement exodus rescue release arrest trial case cases property
    homes houses graves remains names deaths killing lives"""
)
"""What persons own, say or suffer, for which "who" does not stand."""


def thing_meant(phrase: Sequence[Word], *, by_which: bool = False) -> Sequence[Word]:
    """What "that" or "which" stands for where another is of a thing: "victims of | the earthquake that".

    So it is behind "part of", "in favour of" and "thanks to", and, ``by_which``, behind "the owner of".
    """
    lower = lower_of(phrase)
    if len(phrase) > _LED and phrase[1].lower == "to" and phrase[0].lower in _DUE:
        return phrase[2:]
    of = lower.index("of") if "of" in lower else 0
    if not 0 < of < len(phrase) - 1:
        return phrase
    noun, behind = lower[of - 1], phrase[of + 1]
    if of == 1 and noun in _LEADING_TO:
        return phrase[of + 1 :]
    if by_which and noun in _HAVING and behind.text[0].isupper():
        return phrase[of + 1 :]
    persons = is_of_persons(noun) or (by_which and noun in _HAVING)
    named = behind.lower in DETERMINERS or (by_which and behind.text[0].isupper())
    return phrase[of + 1 :] if persons and named else phrase


def is_of_persons(noun: str) -> bool:
    """Whether a noun in the plural surely stands for persons, whom "which" does not mean: "leaders"."""
    one = singular(noun)
    return noun in _MANY or (one != noun and one in _PERSONS)


_MANY = word_set("people children men women")


def are_persons_of(noun: str, link: str, behind: Sequence[str]) -> bool:
    """Whether "who" means the persons before a link, not what is behind: "refugees | from | Peru, who".

    Behind it there is a place, and no one who may be meant: "envoys from Queen Isabella", "the Romans".
    """
    come = link in _COMING_FROM and (is_of_persons(noun) or noun in _ARMED)
    return come and bool(behind) and _is_place(behind)


def _is_place(name: Sequence[str]) -> bool:
    last = name[-1]
    if is_of_persons(last.lower()) or not OFFICES.isdisjoint(word.lower() for word in name):
        return False
    if name[0].lower() in DETERMINERS:
        return last[0].islower() or not last.endswith(("s", "ese", "ish")) or last.lower() in _LANDS
    named = name[0].lower() in _OF_PLACES or last.lower() in _LANDS
    return named or len(name) == 1 or last[0].islower()


_LANDS = word_set("states netherlands philippines maldives bahamas isles islands emirates kingdom republic")
_OF_PLACES = word_set(
    "north south east west northern southern eastern western central new san santa saint el la las los port"
)


_COMING_FROM = word_set("from in at near")
_ARMED = word_set("troops forces rebels police militia")


_LED = 2
_DUE = word_set("thanks owing due")
_LEADING_TO = word_set(
    "part favour favor view spite front lieu honour honor pursuit defiance violation breach"
)
"""Nouns that with "of" lead to another: "in favour of | its admission, which"."""
_HAVING = word_set(
    "owner founder proprietor leader member director manager chairman head secretary president minister"
)
"""Who has, makes or leads a thing, and is none: "the owner of | a mill, which"."""


GROUPS = word_set(
    """people nation tribe youth population army navy government cabinet party team delegation group crew
    crowd garrison staff clergy public majority minority number rest couple pair family council ministry
    police club society choir committee commission board parliament opposition clan community"""
)
"""Nouns of many persons, whom "who" may mean."""


def _is_named(word: Word) -> bool:
    """Whether a word belongs to a name: "Paz", "de", "al-Fassi"."""
    return word.text[0].isupper() or word.lower in NAME_PARTICLES or word.text.startswith(("al-", "el-"))


_JOINTS = PREPOSITIONS | {"to"}
_PLACING = word_set("in near outside inside within across throughout")
"""Prepositions before the name of a place, which "who" cannot mean."""
_TRUSTING = word_set("trust faith confidence belief interest hope")
"""What is put in a person."""


def is_person_noun(noun: str) -> bool:
    """Whether a noun of one may be a person's by its ending, or is one of those that have no such ending."""
    return noun in _PERSONS or (noun.endswith(_ENDINGS) and noun not in _THINGS)


_ENDINGS = ("er", "or", "ist", "man", "woman", "ian", "ee", "ant", "ese", "ess")
_THINGS = word_set(
    """congress fortress address order border charter tender offer reactor paper letter grant corridor
    tanker freighter steamer carrier centre center tower theatre harbour harbor container sector plant
    cruiser destroyer trawler helicopter transfer encounter war chapter counter disorder factor number
    quarter decree degree fee coffee tree guarantee
    ecuador labrador niger oman salvador"""
)
"""Things that end as nouns of persons do, and are never said of one."""
