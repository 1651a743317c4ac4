"""Nouns that mean a deed told before, and the verbs that may have told it: "the attack", "bombed Oulu"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from explorer.extraction.clauses.tokens import word_set


class Deed(NamedTuple):
    """A deed that a noun means, in words: how it is called, what was done to what, and who did it.

    ``what`` is led by its preposition, "on a post at Kobe", ``short`` is the same in fewer words. ``actor``
    stands before the noun, "Finnish" or "Ana Paz's"; "" where that is not told in a word or two.
    """

    noun: str
    what: str
    short: str
    actor: str


class Way(NamedTuple):
    """How a verb tells what a noun means.

    ``behind`` are the words between the verb and what it is done to: "shot | down", "laid | siege to".
    ``link`` leads from the noun to the latter: "the attack | on Oulu"; a link "to do" leads to another verb:
    "the offer | to sell". ``noun`` is what the deed is called in a title, "" for what it is called already.
    """

    verb: str
    behind: tuple[str, ...]
    link: str
    noun: str


def _ways(text: str) -> Mapping[str, Mapping[str, list[Way]]]:
    """Nouns, separated by slashes, and their link, a colon, and verbs, each with its words behind it."""
    found: defaultdict[str, defaultdict[str, list[Way]]] = defaultdict(lambda: defaultdict(list))
    for line in text.strip().splitlines():
        led, _, verbs = line.partition(":")
        nouns, link = led.strip().split(maxsplit=1)
        link, _, called = link.partition(" = ")
        for noun in nouns.split("/"):
            for told in verbs.split():
                verb, *behind = told.split("/")
                found[noun][verb].append(Way(verb, tuple(behind), link, called))
    return found


WAYS: Mapping[str, Mapping[str, list[Way]]] = _ways(
    """
    abduction/kidnapping of: abduct kidnap
    abolition of: abolish
    accession to: join accede/to
    acquisition/purchase of: acquire buy purchase sell
    adoption of: adopt
    annexation of: annex
    appointment of: appoint
    arrest/arrests of: arrest
    assassination/murder of: assassinate murder
    assault on: attack assault storm
    attack/attacks on: attack bomb shell storm raid bombard assault
    attempt to do: attempt try
    ban on: ban prohibit forbid
    prohibition of: ban prohibit forbid
    blockade of: blockade
    bombardment of: bombard shell
    bombing of: bomb
    boycott of: boycott
    capture of: capture seize
    cession of: cede
    claim to: claim lay/claim/to
    claim to do: claim
    closure/closing of: close shut
    confiscation of: confiscate
    conquest of: conquer
    conviction of: convict
    coronation of: crown
    decision to do: decide resolve
    demand for: demand
    demand to do: demand
    demolition of: demolish
    deportation/deportations of: deport
    deployment of: deploy
    destruction of: destroy
    detention of: detain arrest
    dismissal of: dismiss
    dissolution of: dissolve
    evacuation of: evacuate
    execution/executions of: execute hang behead
    exclusion of: exclude
    expropriation of: expropriate
    expulsion/expulsions of: expel
    extradition of: extradite
    handover/transfer of: cede transfer hand/over return
    hanging/hangings of: hang
    hijacking of: hijack
    imprisonment of: imprison jail
    internment of: intern
    invasion of: invade
    killing/killings of: kill
    landing in: land/in
    landing at: land/at
    landing on: land/on
    lease of: lease
    liberation of: liberate
    loss of: lose
    massacre of: massacre
    mutiny of: mutiny
    nationalisation/nationalization of: nationalise nationalize
    occupation of: occupy
    offer to do: offer
    offer of: offer
    overthrow of: overthrow
    partition of: partition
    plan/scheme/idea/project to do: plan propose
    plan/scheme/project for: propose suggest
    idea of: propose suggest
    pledge/promise to do: pledge promise
    pledge/promise of: pledge promise
    proposal to do: propose
    proposal for: propose suggest
    protest/protests against: protest/against
    protest/protests over: protest/over
    protest/protests at: protest/at
    raid on: raid attack
    recall of: recall
    recognition of: recognise recognize
    refusal to do: refuse
    release of: release free
    repatriation of: repatriate
    request for: request ask/for
    request to do: request ask
    restitution of: return restore
    sale of: sell buy purchase acquire
    seizure of: seize confiscate
    shelling of: shell bombard
    siege of: besiege lay/siege/to
    sinking of: sink torpedo
    suspension of: suspend
    threat to do: threaten
    torpedoing of: torpedo
    journey/trip to: travel/to go/to come/to fly/to
    visit to: visit come/to go/to travel/to fly/to
    vote to do: vote
    withdrawal of: withdraw
    withdrawal from: withdraw/from
    abdication whose: abdicate
    abrogation/denunciation of: abrogate denounce
    admission of: admit
    agreement/accord/deal to do: agree
    agreement/accord/deal on: agree/on
    apology for: apologise/for apologize/for
    appeal for: appeal/for
    appeal against: appeal/against
    application to do: apply
    application for: apply/for
    arrival whose: arrive
    burning of: burn
    cancellation of: cancel
    capitulation/surrender whose: capitulate surrender
    case/charge/charges against: charge indict sue prosecute
    coup against: overthrow depose oust
    collapse whose: collapse
    complaint/complaints about: complain/about
    complaint/complaints against: complain/against
    complaint/complaints of: complain/of
    confirmation of: confirm
    construction of: build construct
    delivery/deliveries of: deliver
    devaluation of: devalue
    disappearance whose: disappear
    donation/gift of: donate give present
    enlargement of: enlarge
    entry into: enter join
    establishment/foundation/founding of: establish found
    exchange of: exchange
    funeral whose: die
    inauguration of: inaugurate
    inquiry/investigation into: investigate
    launch of: launch
    lawsuit/suit against: sue
    loan of: lend
    looting of: loot plunder
    membership of: join
    negotiations/talks on: negotiate discuss
    order for: order
    payment/payments of: pay
    ratification of: ratify
    reduction of: reduce
    reopening of: reopen
    repeal of: repeal
    resignation whose: resign
    restoration of: restore
    resumption of: resume
    retreat whose: retreat
    search for: search/for
    secession from: secede/from break/away/from
    separation from: separate/from
    signature/signing of: sign
    split from: split/from break/away/from
    theft/robbery of: steal rob
    trial of: try charge accuse indict
    attack/attacks/bombing/bombings/shooting/explosion/blast where: kill injure wound explode
    battle/defeat/victory where: defeat beat rout
    crash/accident where: crash
    meeting/talks where: meet
    incident/crime/outrage/atrocity on = attack: attack
    incident/crime/outrage/atrocity of = bombing: bomb
    incident/crime/outrage/atrocity of = shelling: shell bombard
    incident/crime/outrage/atrocity of = shooting: shoot
    incident/crime/outrage/atrocity of = downing: shoot/down down
    incident/crime/outrage/atrocity of = sinking: sink torpedo
    incident/crime/outrage/atrocity of = seizure: seize
    incident/crime/outrage/atrocity of = arrest: arrest
    incident/crime/outrage/atrocity of = detention: detain
    incident/crime/outrage/atrocity of = kidnapping: kidnap abduct
    incident/crime/outrage/atrocity of = killing: kill
    incident/crime/outrage/atrocity of = murder: murder
    incident/crime/outrage/atrocity of = storming: storm
    incident/crime/outrage/atrocity of = hijacking: hijack
    """
)
"""For each noun what verbs may have told before that it means."""

TO_DO = "to do"
"""The link of a noun to what somebody said he would do."""
WHERE = "where"
"""The link of a noun to the place where it was."""
WHOSE = "whose"
"""The link of a noun to whoever did it: "the resignation | of Ana Paz"."""
REPEATED = word_set("attempt invasion offer request siege visit application complaint appeal")
"""Nouns of which a second one goes to the same as the first, unless something else is said."""
AGAIN = word_set("second third fourth fifth new another")
"""What leads such a noun."""
EXCHANGES: Mapping[str, frozenset[str]] = {
    "sale": word_set("sell"),
    "acquisition": word_set("acquire buy purchase"),
    "purchase": word_set("acquire buy purchase"),
    "negotiations": frozenset(),
    "talks": frozenset(),
    "exchange": frozenset(),
}
"""Nouns of what two do, by the verbs whose subject is the one whose deed they call it."""
PAPERS = word_set("agreement accord deal")
"""Nouns of what was agreed, if the sentence names no paper."""
ANY_PAPER = PAPERS | word_set(
    """treaty treaties pact convention protocol memorandum declaration contract agreements accords charter
    armistice truce arrangement signed concluded negotiated exchange"""
)
FOR_THINGS = word_set("plan scheme idea project proposal")
"""Nouns that are for things, not for persons."""
TO_NAMED = word_set("visit journey trip")
"""Nouns of what goes to a place or person of a name: one who "came to power" paid no visit."""

DECIDED = word_set("decision move")
"""Nouns of whatever was done just before, if it is such as one decides."""
DELIBERATE = word_set(
    """abolish admit adopt annex appoint ban boycott cancel close cut deport dissolve expel extend free grant
    impose introduce join leave lift nationalise nationalize open prohibit raise recall recognise recognize
    reduce reject reopen restore resume revoke sell send sever suspend transfer withdraw"""
) | {"break off"}
"""What governments do by decision."""

NOUNS = frozenset(WAYS) | DECIDED
PASSING = word_set(
    "formal actual official planned proposed intended final whole alleged deadly bloody brutal"
)
"""Adjectives between article and noun which leave it the same deed."""


def alike(noun: str) -> frozenset[str]:
    """The nouns that may mean the same deed as one: "raid" for "attack"."""
    return _ALIKE.get(noun, frozenset())


_ALIKE: Mapping[str, frozenset[str]] = {
    noun: frozenset(other for other, others in WAYS.items() if not ways.keys().isdisjoint(others.keys()))
    for noun, ways in WAYS.items()
}
"""For each noun those that a verb tells which tells it too."""
