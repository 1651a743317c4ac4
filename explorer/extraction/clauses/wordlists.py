"""Function words of English that decide where a phrase or clause begins and ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from explorer.extraction.clauses.tokens import is_adverb, word_set

PREPOSITIONS = word_set(
    """in on at of by from to with for between during since until into through under over against towards
    toward throughout around about within as among upon after before following via near despite amid
    along across per without"""
)
BE = word_set("was were is are")
HAVE = word_set("has have had")
MODALS = word_set("would could should might must will can shall may")
SO_MANY = word_set("some several many few more most")
"""How many there are, before a noun or without one."""
OF_SEVERAL = word_set("numerous various countless innumerable multiple many several few")
"""What is said of several alone, whatever noun follows."""
OF_ONE, OF_MANY = word_set("was is has"), word_set("were are have")
"""Forms of these that tell the number of their subject."""
AUXILIARIES = BE | HAVE | MODALS | word_set("did do does")
RELATIVES = word_set("which who whom whose that where")
SUBORDINATORS = word_set(
    """when while because although though if until after before since once whereas whereupon as unless
    lest so than how why whether whereby"""
)
COORDINATORS = word_set("and but or nor yet")
LINKS = PREPOSITIONS | COORDINATORS
"""Words that lead from one phrase to the next."""
LEADS = LINKS | RELATIVES
"""The same, and those that lead to a relative clause."""
PERSONAL = word_set("he she it they")
OBJECT_PRONOUNS = word_set("him them it her this these those")
VAGUE = word_set(
    """who which what that and but where when this these those there we i you some others all both such"""
)
"""Words that are no subject by themselves."""
DEFINITE = word_set("the its their his her this that these those")
DETERMINERS = DEFINITE | word_set("a an both several some any no each every many few all most another")
PARTICLES = word_set("""up out off down back away over on in forth aside apart together through forward""")
ALL_BUT = "all but"
NO_LONGER = "no longer"
PAIRED_ADVERBS = {tuple(pair.split()): pair for pair in (ALL_BUT, NO_LONGER)}
"""Two words that are one adverb before a verb: "trade all but ceased", "Peru no longer paid"."""
HEDGES = word_set("neither nor nearly almost hardly barely scarcely rarely narrowly allegedly reportedly")
HEDGES |= {ALL_BUT, NO_LONGER}
"""Adverbs without which a headline would say something else."""
IDLE = word_set(
    """also then again thus later soon however therefore instead moreover furthermore afterwards already
    thenceforth hitherto once still initially historically too earlier meanwhile just thereafter shortly
    finally nevertheless nonetheless thereby besides hence indeed likewise afterward sometime"""
) | {ALL_BUT, NO_LONGER}
"""Adverbs that only place a clause in its story."""
COMPOUND_LEADS: Mapping[str, str] = {
    **dict.fromkeys(("according", "contrary", "due", "owing", "prior", "similar", "thanks"), "to"),
    **dict.fromkeys(("together", "compared"), "with"),
    **dict.fromkeys(("regardless", "irrespective"), "of"),
}
"""Words that are a preposition together with the one behind them: "similar | to", "together | with"."""
INTRODUCTIONS = (
    PREPOSITIONS
    | SUBORDINATORS
    | IDLE
    | word_set("due thanks having being like unlike not led onwards today elsewhere overall notwithstanding")
) - {"of"}
RELATIONAL = word_set(
    """rank head number way part kind level attention purpose basis edge course side lack series group form
    face role top result majority member members sort means aid help use point signing opening end
    beginning start case cause wake death election inauguration victory fall terms holders control loss
    principle effect object right rights third half quarter creation establishment restoration return set
    range
    founders title post absence presence"""
)
"""Nouns that say little without their "of"."""
ARTICLES = word_set("the a an")
INDEFINITE = word_set("a an")
PLACING = word_set("in at on near")
"""Prepositions that say where a thing stands."""
OWNERS = word_set("his her its their")
UNTIL = word_set("until till")
MEASURING = word_set("so such")
"""Words that "that" behind them measures: "so high that"."""
NUMBERS = word_set("two three four five six seven eight nine ten eleven twelve several many most all some no")
GREAT_NUMBERS = word_set("hundred thousand million dozen")
HIGH_NUMBERS = word_set(
    """thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
    eighty ninety"""
)
ORDINALS = word_set(
    """second third fourth fifth sixth seventh eighth ninth tenth 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th
    12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th"""
)
"""Numbers of what comes in a row behind its first."""
NO_RANKS_IN_EST = word_set(
    """arrest behest bequest chest crest digest earnest honest modest nest rest vest conquest contest
    forest guest harvest inquest interest manifest pest priest protest quest reconquest request tempest
    test unrest west"""
)
"""Words that end like superlatives."""
SUMMING_UP = word_set(
    "act event episode step move affair measure gesture incident development decision deed feat"
)
"""Nouns that say what sort of thing was told before them: "signed the treaty, an act that …"."""
INTRANSITIVE = word_set(
    """abide abound agree appear arise arrive begin climb collapse come continue decline decrease die differ
    disappear drop emerge end expire fail fall flee flourish fluctuate go grow increase lapse last
    live march move occur pass perish persist profit react remain resign respond retaliate return
    rise sail sink soar stand start stay step suffer travel vary wane withdraw"""
)
"""Verbs whose past form is hardly ever a passive participle, even before "by"."""
TAKING_TWO = word_set(
    """call name declare proclaim consider deem make appoint elect crown dub give grant award offer lend send
    show tell pay deny style"""
)
"""Verbs with two objects: "a step that X called a mistake", "Ana Paz, named the head in May, resigned"."""
MATTERS = word_set(
    """trade turnover commerce traffic exports imports investment investments aid migration emigration
    immigration tourism production output cooperation co-operation recognition independence relations ties
    contacts talks negotiations"""
)
"""Nouns of dealings between states that open sentences without an article, and are no names."""
FRESH = DETERMINERS | PERSONAL | NUMBERS
"""Words that begin a noun phrase."""
_OPEN_ENDS = word_set(
    """the a an its their his her this these those both is are was were has have had be been being not do
    does did would could will can may might must should shall he she they it him several various other
    such so only having there no any each every including over almost nearly large major new
    official formal more most some three two four one first own very quite later also ever even once
    than which who whose whom that where when while because although as if whether and or but nor to
    what how why then whereupon prior due according rather another longer fewer beyond behind beside inside
    onto alongside"""
)
NEVER_LAST = _OPEN_ENDS | PREPOSITIONS | (IDLE - {"again"})


def core_length(lower: Sequence[str]) -> int:
    """How many words of a phrase come before what hangs on its noun: 2 of "the ports | of Peru".

    A preposition that opens the phrase belongs to it.
    """
    return next((at for at, word in enumerate(lower) if at and word in PREPOSITIONS), len(lower))


@lru_cache(maxsize=4096)
def points_on(word: str) -> bool:
    """Whether a title that ends on this lower-case word would break off."""
    return (
        word in NEVER_LAST
        or word.endswith(("'s", "’s"))
        or (is_adverb(word) and word not in _LAST_ADVERBS | TELLING_ADVERBS | VALUING)
    )


_LAST_ADVERBS = word_set(
    """again together apart back friendly sharply considerably rapidly peacefully unanimously"""
)
TELLING_ADVERBS = word_set("provisionally temporarily unilaterally fully partly separately jointly")
"""Adverbs that say how far or with whom something was done, so that without them another thing is told."""
VALUING = word_set(
    """favourably favorably unfavourably unfavorably positively negatively well badly poorly kindly coldly
    coolly warmly harshly leniently generously"""
)
"""Adverbs that say for good or ill what verbs like "view" and "treat" leave open."""


@lru_cache(maxsize=4096)
def is_idle(word: str) -> bool:
    """Whether a lower-case word is an adverb a headline does without."""
    return word in IDLE or is_adverb(word)


OF_TWO = {"former": 0, "latter": 1}
"""Words for one of two that were named, with its place among them."""
MISSIONS = word_set("consulate embassy legation mission")
"""Houses that one state has in another."""
CONTRASTING = word_set("while whereas")
REFLEXIVE = word_set("himself herself itself themselves")
ACCOMPANYING = word_set("together along")
"""Words that open a phrase before "with"."""
IN_THE_END = word_set("before until till")
"""Words behind which what "could" be done was done, and what was not done so far."""
CLAUSE_OPENERS = COORDINATORS | RELATIVES | SUBORDINATORS
"""Words before a clause that joins on or hangs on what goes before."""
BARE_PARTICLES = PARTICLES - PREPOSITIONS
"""Particles that are nothing else, so that no noun need follow them."""
FOREIGN_ARTICLES = word_set("Un Una El La Los Las Le Les Une Il Lo Gli Der Die Das Um Uma Os O")
"""Articles of other languages with which the names of works, papers and places begin."""
EXCEPTING = word_set("except apart aside besides")
"""Words that lead up to what was otherwise than the main clause tells: "apart from | a truce in 1995"."""
SUPPOSING = word_set("allegedly supposedly ostensibly purportedly reportedly presumably")
"""Adverbs of what is only said to have been so."""
