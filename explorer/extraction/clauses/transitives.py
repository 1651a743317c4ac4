"""Verbs that never go without an object: of such a one a form in -ed without an object is a participle."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.bearers import OFFICES
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import COORDINATORS, DETERMINERS, NUMBERS, TAKING_TWO
from explorer.extraction.titles.word import Word

TRANSITIVE = word_set(
    """abandon abduct abolish abrogate accredit accuse acquit adopt afflict allocate allot amass ambush annex
    annihilate announce annul appoint apportion apprehend arraign arrest assail assassinate award ban
    banish bar beatify behead bequeath besiege bestow betroth blacklist blockade bombard butcher cancel
    canonise canonize capture castigate christen circumvent codify coerce colonise colonize commandeer
    commemorate commission compel complete conceal confirm confiscate conscript consecrate construct
    convict convoke cosponsor create cripple crown crush curb curtail damage debar decapitate decimate
    decommission decorate deface defray delegate delimit demarcate demolish demote denude depict
    depopulate deport depose deprive derail designate despatch despise despoil destroy detain dethrone
    devastate discard discover discredit disfigure disinherit dislodge dismantle dismember dismiss
    dispatch displace dispossess disqualify disregard disseminate draft dub earmark eject elect
    electrocute eliminate emancipate embalm embargo embezzle embody empower enact encircle endorse endow
    enforce engrave engulf enlarge ennoble enshrine enslave enthrone entitle entrust envisage equip
    eradicate erect espouse establish evacuate evict excavate excommunicate execute exempt exhume exile
    exonerate expel expropriate extinguish extort extract extradite fabricate feature ferry finalise
    finalize flank forge formulate fortify foster found fund garrison garrotte guillotine halve hamper
    hang harass harbor harbour haul hijack hoist honor honour house humiliate impeach implement impound
    imprison inaugurate incarcerate incinerate incite incorporate indict inflict inhabit initiate inscribe
    inspire install instigate institute intercept intern interrogate inundate invent invoke jail kidnap
    kill launch legalise legalize liberate lift localise lynch mandate manufacture maroon massacre mend
    mint molest murder mutilate nationalise nationalize neglect neutralise neutralize nominate nullify
    obtain offset ordain ostracise oust outlaw outnumber outvote overpower overrule overrun overthrow
    pacify paralyse pardon perpetrate persecute persuade pillage poison portray possess postpone preserve
    privatise privatize proclaim procure prohibit promulgate propel proscribe prosecute provoke publish
    punish purge quarantine quash quell ransack ransom ratify raze reactivate readmit reappoint rebuff
    rebuild rebuke recapture rectify redeem reelect refurbish reimburse reimpose reinforce reinstall
    reinstate relaunch release relegate relinquish remodel remove rename renew renovate reoccupy repair
    repatriate repeal repel replace replenish repress reprieve reprimand repudiate repulse requisition
    rescind rescue restore restrict resupply revise revive revoke rob rout sabotage sanction schedule
    scrap scuttle seize send sentence sequester sever shackle shelve shower situate sketch slaughter smuggle
    spearhead staff stage station strafe strangle subdue subjugate subsidise subsidize summarise summarize
    summon supersede supplant suppress surmount suspect suspend terminate thwart topple torpedo torture
    transcribe translate transmit transplant uncover undermine underpin unearth unify unleash unseat
    unveil upgrade uphold uproot usurp utilise utilize vacate vandalise vandalize vanquish vilify wound
    wreck"""
)
"""Verbs of English that are always done to somebody or something, from what dictionaries tell of them."""


def is_done_to(base: str | None, tail: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether a form in -ed is a participle by what follows: "hijacked on its way", "appointed governor".

    ``base`` is the verb's base, None where that is not sure.
    """
    if not tail:
        return False
    return (base in TRANSITIVE and is_parted(tail, verbs)) or (base in TAKING_TWO and tail[0].text in OFFICES)


def is_parted(tail: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether what follows a verb begins with a phrase that is no object, and holds none behind that.

    A heavy object may stand last: "inflicted on the fleet a defeat that cost it forty ships".
    """
    first, second = tail[0].lower, tail[1].lower if len(tail) > 1 else ""
    if first not in PREPOSITIONS and first != "into":
        return False
    if first == "for" or (first == "to" and second in verbs.others):
        return False  # "sent for him", "elected to stay"
    if first in _NEARLY and (second in _COUNTS or second[:1].isdigit()):
        return False  # "killed about a hundred people"
    end = next((at for at, word in enumerate(tail) if word.comma or word.finite), len(tail) - 1)
    begins = (at for at in range(1, end + 1) if tail[at].lower in DETERMINERS or tail[at].lower in NUMBERS)
    return all(tail[at - 1].lower in _LEADING_ON for at in begins)


_NEARLY = word_set("about around over under between up near")
_COUNTS = NUMBERS | word_set("a an half twenty thirty forty fifty sixty hundreds thousands")
_LEADING_ON = PREPOSITIONS | DETERMINERS | COORDINATORS
"""Words behind which a determiner begins no phrase of its own."""
