"""Verbs that never go without an object: of such a one a form in -ed without an object is a participle."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from explorer.extraction.clauses.bearers import OFFICES
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    ARTICLES,
    CLAUSE_OPENERS,
    COORDINATORS,
    DETERMINERS,
    FRESH,
    IDLE,
    INTRANSITIVE,
    NUMBERS,
    PARTICLES,
    TAKING_TWO,
)
from explorer.extraction.titles.word import Word

TRANSITIVE = word_set(
    """abandon abduct abolish abrogate absorb accredit accuse acquire acquit adjudge adopt afflict alarm
    alienate alleviate allocate allot amass ambush annex annihilate annotate announce annul appease appoint
    apportion apprehend arraign arrest assail assassinate assimilate assuage attribute authorise authorize
    avenge avert award ban banish baptise baptize bar barricade beatify behead belie bequeath beset besiege
    bestow betroth blacklist blackmail blame blockade bolster bombard breach bribe broker bury butcher
    bypass cajole cancel canonise canonize captivate capture cashier castigate castrate cede censure certify
    characterise characterize christen chronicle circumvent coax codify coerce colonise colonize combat
    commandeer commemorate commission compel compile complete conceal confine confirm confiscate confront
    conscript consecrate consign construct consume contest contradict convey convict convince convoke
    corroborate corrupt cosponsor create cripple crown crush curb curtail damage debar decapitate decimate
    decommission decorate decree dedicate deduct deface defame defraud defray defuse delegate delimit
    delineate demarcate demilitarise demilitarize demolish demote denigrate denounce denude depict deplete
    deplore depopulate deport depose deprecate deprive derail desecrate designate despatch despise despoil
    destroy detain deter dethrone devastate devote disarm discard discontinue discover discredit discuss
    disenfranchise disfigure disinherit disinter dislodge dismantle dismember dismiss disown disparage
    dispatch dispel displace dispossess disqualify disregard disrupt disseminate distort distract distribute
    divulge downgrade draft dub dupe earmark eject elect electrify electrocute elevate elicit eliminate
    emancipate embalm embargo embarrass embellish embezzle embody embroil empower emulate enact encircle
    enclose encourage endanger endorse endow enforce enfranchise engrave engulf enhance enlarge ennoble
    enrage enrich enshrine enslave ensure entail enthrone entice entitle entrust envisage equip eradicate
    erect espouse establish estrange evacuate evade evict evoke exacerbate exasperate excavate exclude
    excommunicate execute exempt exhume exile exonerate expedite expel expose expropriate expunge extinguish
    extol extort extract extradite fabricate facilitate falsify feature ferry finalise finalize finance
    flank flout foil foment forbid foresee forestall forge forgo formalise formalize formulate forsake
    fortify foster found frustrate fuel fund garrison garrotte gazette goad guillotine hail halve hamper
    hang harass harbor harbour harm haul heighten herald highlight hijack hoist honor honour hoodwink house
    humiliate ignore impair impeach impede impel implement implicate impound imprison inaugurate incarcerate
    incinerate incite incorporate incur indemnify indict induce infect inflame inflict influence infuriate
    inhabit inherit initiate inject inscribe insert inspire install instigate institute insult intercept
    intern interrogate intimidate introduce inundate invalidate invent invoke irrigate jail jeopardise
    jeopardize justify kidnap kill label laud launch legalise legalize legitimise legitimize levy liberate
    license lift limit liquidate localise loot lure lynch magnify maim malign mandate manipulate manufacture
    maroon massacre mend mint misuse molest motivate murder mutilate nationalise nationalize naturalise
    naturalize necessitate neglect neutralise neutralize nominate nullify oblige obliterate obtain occasion
    offset orchestrate ordain ostracise oust outlaw outnumber outrage outvote overcome overhaul overlook
    overpower overrule overrun overthrow overwhelm pacify paralyse pardon partition patent penalise penalize
    perpetrate persecute persuade pillage pioneer placate poison populate portray possess postpone preclude
    prescribe preserve pressure privatise privatize proclaim procure prohibit prolong promote promulgate
    propel proscribe prosecute provoke publish punish purge pursue quarantine quash quell quench ransack
    ransom ratify ravage raze re-elect re-establish re-route reactivate readmit realise realize reappoint
    reassure rebuff rebuild rebuke recapture reclaim recognise recognize reconquer rectify redeem reelect
    reestablish refurbish refute regulate rehabilitate reimburse reimpose reinforce reinstall reinstate
    reintroduce rekindle relaunch release relegate relieve relinquish remand remodel remove rename render
    renew renounce renovate reoccupy reorganise reorganize repair repatriate repeal repel replace replenish
    repress reprieve reprimand reproach repudiate repulse requisition rescind rescue resent respect restore
    restrain restrict resupply retain retrieve revere revile revise revive revoke rewrite ridicule rob rout
    ruin sabotage sack safeguard salvage sanction satisfy schedule scrap scuttle seduce segregate seize
    select send sentence sequester sever shackle shelve shield shock shower situate sketch slaughter smuggle
    solve spark spearhead sponsor spurn stabilise stabilize staff stage station stifle stimulate style strafe
    strangle streamline strengthen subdue subjugate subsidise subsidize subvert summarise summarize summon
    supersede supplant supplement suppress surmount surround suspect suspend sustain tackle tarnish tempt
    terminate terrorise terrorize throttle thwart topple torpedo torture transcribe translate transmit
    transplant traumatise traverse trigger uncover underline undermine underpin undertake underwrite unearth
    unfurl unify unleash unseat unveil update upgrade uphold uproot usher usurp utilise utilize vacate
    vaccinate vandalise vandalize vanquish venerate verify vilify vindicate violate voice waive welcome
    wield withhold wound wreck lodge occupy build initial
    """
)
"""Verbs of English that are always done to somebody or something, from what dictionaries tell of them."""


def is_done_to(base: str | None, tail: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether a form in -ed is a participle by what follows: "hijacked on its way", "appointed governor".

    ``base`` is the verb's base, None where that is not sure.
    """
    if not tail:
        return False
    if base in TRANSITIVE and tail[0].lower == "and" and len(tail) > 2:
        return verbs.base_of_participle(tail[1].lower) is not None and tail[2].lower == "by"
    parted = base in TRANSITIVE and is_parted(tail, verbs, asked=base in _ASKING)
    return parted or (base in TAKING_TWO and tail[0].text in OFFICES)


def is_parted(tail: Sequence[Word], verbs: VerbTable, *, asked: bool = True) -> bool:
    """Whether what follows a verb begins with a phrase that is no object, and holds none behind that.

    A heavy object may stand last: "inflicted on the fleet a defeat that cost it forty ships". ``asked`` says
    that "for" may lead to what somebody asks for.
    """
    first, second = tail[0].lower, tail[1].lower if len(tail) > 1 else ""
    off = first == "off" and len(tail) > 1 and _is_place(tail[1])
    if first not in PREPOSITIONS and first != "into" and not off:
        return False
    if (first == "for" and asked) or (first == "to" and second in verbs.others):
        return False  # "sent for him", "elected to stay"
    if first in _NEARLY and (second in _COUNTS or second[:1].isdigit()):
        return False  # "killed about a hundred people"
    if first == "as" and any(
        word.text[0].isupper() and before.lower in OFFICES for before, word in pairwise(tail)
    ):
        return False  # "sent as its envoy | Ana Paz"
    end = next((at for at, word in enumerate(tail) if word.comma or word.finite), len(tail) - 1)
    begins = (at for at in range(1, end + 1) if tail[at].lower in DETERMINERS or tail[at].lower in NUMBERS)
    return all(tail[at - 1].lower in _LEADING_ON for at in begins)


def _is_place(word: Word) -> bool:
    """Whether a word names a place or the shore, off which something is: "seized off Kobe"."""
    return word.text[0].isupper() or word.lower in DETERMINERS


_ASKING = word_set("send pressure contest")
"""Verbs that with "for" tell what somebody wants."""
_NEARLY = word_set("about around over under between up near")
_COUNTS = NUMBERS | word_set("a an half twenty thirty forty fifty sixty hundreds thousands")
_LEADING_ON = PREPOSITIONS | DETERMINERS | COORDINATORS | {"off"}
"""Words behind which a determiner begins no phrase of its own."""


def is_surely_finite(form: str, after: str, verbs: VerbTable) -> bool:
    """Whether a form behind a participle is surely finite: it takes no object, or an article follows it.

    Before a bare noun some of these describe it: "Peru welcomed | returned exiles".
    """
    if form in verbs.strong or after in ARTICLES:
        return True
    base = verbs.sure_base(form)
    return base in INTRANSITIVE and not (base in _DESCRIBING and after.isalpha() and after not in _NO_NOUN)


_DESCRIBING = word_set("agree collapse continue decrease expire increase lapse return vary")
_NO_NOUN = (
    PREPOSITIONS | FRESH | CLAUSE_OPENERS | PARTICLES | IDLE | word_set("to home abroad elsewhere there here")
)
