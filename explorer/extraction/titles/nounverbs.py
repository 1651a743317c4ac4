"""Nouns that tell a happening, each with the verb that tells the same: "accession", "accede"."""

from __future__ import annotations

from collections.abc import Mapping

from explorer.extraction.clauses.tokens import word_set


def _rows(text: str) -> Mapping[str, str]:
    """A noun on each line, and behind it what it stands for."""
    return dict(line.split(maxsplit=1) for line in text.strip().splitlines())


DOES: Mapping[str, str] = _rows(
    """
    abdication abdicate
    abstention abstain
    accession accede
    advance advance
    arrival arrive
    attempt attempt
    beginning begin
    collapse collapse
    conversion convert
    crash crash
    death die
    decision decide
    defection defect
    departure depart
    disappearance disappear
    disintegration disintegrate
    emigration emigrate
    entry enter
    eruption erupt
    escape escape
    failure fail
    fall fall
    flight flee
    independence become independent
    intervention intervene
    landing land
    outbreak break out
    refusal refuse
    resignation resign
    retirement retire
    retreat retreat
    return return
    secession secede
    suicide commit suicide
    surrender surrender
    victory win
    withdrawal withdraw
    """
)
"""What the one named with a noun does: "Holm's death", "the departure of Holm", "the Finnish retreat"."""

DONE: Mapping[str, str] = _rows(
    """
    abduction abduct abducted
    abolition abolish abolished
    acceptance accept accepted
    acquisition acquire acquired
    admission admit admitted
    adoption adopt adopted
    announcement announce announced
    annexation annex annexed
    appointment appoint appointed
    approval approve approved
    arrest arrest arrested
    assassination assassinate assassinated
    bombardment bombard bombarded
    bombing bomb bombed
    burial bury buried
    cancellation cancel cancelled
    capture capture captured
    cession cede ceded
    closure close closed
    completion complete completed
    conclusion conclude concluded
    condemnation condemn condemned
    confirmation confirm confirmed
    conquest conquer conquered
    construction build built
    coronation crown crowned
    creation create created
    declaration declare declared
    defeat defeat defeated
    delimitation delimit delimited
    delivery deliver delivered
    demarcation demarcate demarcated
    demolition demolish demolished
    deployment deploy deployed
    deportation deport deported
    deposition depose deposed
    destruction destroy destroyed
    detention detain detained
    devaluation devalue devalued
    discovery discover discovered
    dismissal dismiss dismissed
    dispatch dispatch dispatched
    dissolution dissolve dissolved
    division divide divided
    election elect elected
    establishment establish established
    evacuation evacuate evacuated
    exclusion exclude excluded
    execution execute executed
    expulsion expel expelled
    extension extend extended
    extradition extradite extradited
    formation form formed
    foundation found founded
    founding found founded
    handover hand over
    impeachment impeach impeached
    imposition impose imposed
    imprisonment imprison imprisoned
    inauguration inaugurate inaugurated
    incorporation incorporate incorporated
    installation install installed
    introduction introduce introduced
    invasion invade invaded
    kidnapping kidnap kidnapped
    killing kill killed
    launch launch launched
    liberation liberate liberated
    loss lose lost
    massacre massacre massacred
    merger merge merged
    murder murder murdered
    nationalisation nationalise nationalised
    nationalization nationalize nationalized
    nomination nominate nominated
    normalisation normalise normalised
    normalization normalize normalized
    occupation occupy occupied
    opening open opened
    ouster oust ousted
    overthrow overthrow overthrown
    partition partition partitioned
    persecution persecute persecuted
    privatisation privatise privatised
    privatization privatize privatized
    proclamation proclaim proclaimed
    promulgation promulgate promulgated
    publication publish published
    purchase buy bought
    ratification ratify ratified
    re-establishment re-establish re-established
    recognition recognise recognised
    reconquest reconquer reconquered
    rejection reject rejected
    release release released
    removal remove removed
    renewal renew renewed
    reopening reopen reopened
    repatriation repatriate repatriated
    repeal repeal repealed
    restoration restore restored
    resumption resume resumed
    reunification reunify reunified
    revocation revoke revoked
    sale sell sold
    seizure seize seized
    separation separate separated
    severance sever severed
    shooting shoot shot
    signature sign signed
    signing sign signed
    sinking sink sunk
    storming storm stormed
    suppression suppress suppressed
    suspension suspend suspended
    termination terminate terminated
    transfer transfer transferred
    unification unify unified
    use use used
    withdrawal withdraw withdrawn
    """
)
"""What is done to what is named behind "of": the verb and its participle."""

TOWARDS: Mapping[str, tuple[str, str]] = {
    "assault": ("attack", "on upon against"),
    "attack": ("attack", "on upon against"),
    "ban": ("ban", "on"),
    "defeat": ("lose to", "by"),
    "entry": ("enter", "into to"),
    "invasion": ("invade", "of"),
    "marriage": ("marry", "to with"),
    "raid": ("raid", "on upon against"),
    "raids": ("raid", "on upon against"),
    "veto": ("veto", "of on against"),
    "victory": ("defeat", "over against"),
    "visit": ("visit", "to"),
    "visits": ("visit", "to"),
}
"""Nouns with a preposition before what they are done to: "the attack on Turku", "Holm's visit to Turku"."""

TOGETHER: Mapping[str, str] = {
    "clashes": "clash",
    "marriage": "marry",
    "meeting": "meet",
    "meetings": "meet",
    "negotiations": "negotiate",
    "talks": "hold talks",
}
"""What two do between whom something happens."""

TO_DO = word_set("attempt decision refusal")
"""Those behind which "to" leads to what is done: "Holm's refusal to sign"."""
