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
    capitulation capitulate
    cessation cease
    collapse collapse
    conversion convert
    crash crash
    death die
    decision decide
    defection defect
    departure depart
    disappearance disappear
    disintegration disintegrate
    emergence emerge
    emigration emigrate
    end end
    entry enter
    eruption erupt
    escape escape
    expiration expire
    expiry expire
    failure fail
    fall fall
    flight flee
    independence become independent
    intervention intervene
    landing land
    mutiny mutiny
    offer offer
    outbreak break out
    plan plan
    pledge pledge
    promise promise
    proposal propose
    rebellion rebel
    refusal refuse
    resignation resign
    retirement retire
    retreat retreat
    return return
    secession secede
    start start
    submission submit
    suicide commit suicide
    surrender surrender
    threat threaten
    victory win
    vow vow
    withdrawal withdraw
    """
)
"""What the one named with a noun does: "Holm's death", "the departure of Holm", "the Finnish retreat"."""

DONE: Mapping[str, str] = _rows(
    """
    abduction abduct abducted
    abolition abolish abolished
    abrogation abrogate abrogated
    acceptance accept accepted
    acquisition acquire acquired
    admission admit admitted
    adoption adopt adopted
    annexation annex annexed
    announcement announce announced
    appointment appoint appointed
    arrest arrest arrested
    assassination assassinate assassinated
    birth bear born
    blockade blockade blockaded
    bombardment bombard bombarded
    bombing bomb bombed
    boycott boycott boycotted
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
    conviction convict convicted
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
    disbandment disband disbanded
    disclosure disclose disclosed
    discovery discover discovered
    dismissal dismiss dismissed
    dispatch dispatch dispatched
    dissolution dissolve dissolved
    division divide divided
    election elect elected
    elevation elevate elevated
    enactment enact enacted
    enlargement enlarge enlarged
    establishment establish established
    evacuation evacuate evacuated
    exchange exchange exchanged
    exclusion exclude excluded
    execution execute executed
    expropriation expropriate expropriated
    expulsion expel expelled
    extension extend extended
    extradition extradite extradited
    formation form formed
    foundation found founded
    founding found founded
    handover transfer transferred
    impeachment impeach impeached
    imposition impose imposed
    imprisonment imprison imprisoned
    inauguration inaugurate inaugurated
    incorporation incorporate incorporated
    installation install installed
    interception intercept intercepted
    internment intern interned
    introduction introduce introduced
    invasion invade invaded
    kidnapping kidnap kidnapped
    killing kill killed
    launch launch launched
    lease lease leased
    liberation liberate liberated
    loss lose lost
    massacre massacre massacred
    merger merge merged
    mobilisation mobilise mobilised
    mobilization mobilize mobilized
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
    pacification pacify pacified
    partition partition partitioned
    persecution persecute persecuted
    privatisation privatise privatised
    privatization privatize privatized
    proclamation proclaim proclaimed
    promotion promote promoted
    promulgation promulgate promulgated
    publication publish published
    purchase buy bought
    ratification ratify ratified
    re-establishment re-establish re-established
    readmission readmit readmitted
    recall recall recalled
    recognition recognise recognised
    reconquest reconquer reconquered
    redemption redeem redeemed
    reduction reduce reduced
    reinstatement reinstate reinstated
    rejection reject rejected
    release release released
    removal remove removed
    renewal renew renewed
    renunciation renounce renounced
    reopening reopen reopened
    repatriation repatriate repatriated
    repeal repeal repealed
    replacement replace replaced
    repudiation repudiate repudiated
    rescue rescue rescued
    restoration restore restored
    resumption resume resumed
    reunification reunify reunified
    revision revise revised
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
    subjugation subjugate subjugated
    suppression suppress suppressed
    suspension suspend suspended
    termination terminate terminated
    transfer transfer transferred
    trial try tried
    unification unify unified
    use use used
    withdrawal withdraw withdrawn
    """
)
"""What is done to what is named behind "of": the verb and its participle."""

TOWARDS: Mapping[str, tuple[str, str]] = {
    "assault": ("attack", "on upon against"),
    "attack": ("attack", "on upon against"),
    "attacks": ("attack", "on upon against"),
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
    "clash": "clash",
    "clashes": "clash",
    "skirmish": "skirmish",
    "skirmishes": "skirmish",
    "conversations": "hold conversations",
    "marriage": "marry",
    "meeting": "meet",
    "meetings": "meet",
    "negotiations": "negotiate",
    "summit": "hold summit",
    "talks": "hold talks",
    "wedding": "marry",
}
"""What two do between whom something happens."""

PROMISING = word_set("offer plan pledge promise proposal threat vow")
"""Nouns of what may be done later, told by their verb where "to" stands right behind them."""
TO_DO = word_set("attempt decision refusal")
"""Those behind which "to" leads to what is done: "Holm's refusal to sign"."""

DEVERBAL = frozenset(DOES) | frozenset(DONE) | frozenset(TOWARDS) | frozenset(TOGETHER)
"""Nouns that tell what happened to those named with them."""
