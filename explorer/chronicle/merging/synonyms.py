"""Words that tell the same act: "death" and "killed", "fall" and "captured".

An item of a list names an act that the prose tells by a verb of its own. Words of one row count as one word
when mentions are compared; phrases are found in folded text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from explorer.resources import load_json

BATTLE = "~battle"
COMPATIBLE = frozenset({"~attack", "~capture", "~siege", "~landing", BATTLE, "~burning", "~death", "~revolt"})
"""What may happen in a battle, so that an account of it and "the battle of" a place can be one."""

_AS_ONE = (
    frozenset({"~opening", "~founding"}),
    frozenset({"~founding", "~independence"}),
    frozenset({"~landing", "~occupation", "~capture", "~attack"}),
    frozenset({"~attack", "~death"}),
    frozenset({"~vote", "~election"}),
    frozenset({"~nationalisation", "~capture"}),
    frozenset({"~cession", "~sale", "~return"}),
)
"""Acts as which one happening may be told: of a school that begins, of a land that is entered."""

OF_MANY = frozenset({"~opening", "~exchange"})
"""Acts that happen to many things: that two accounts tell one of them says little of whether they are one."""

MARK = "~"
"""Begins the word that stands for an act."""

STAGES = frozenset({"~ratification", "~force", "~denunciation", "~renewal", "~dissolution"})
"""What becomes of a treaty after it was signed: each is a happening of its own."""

_WORDS: Mapping[str, str] = {
    "death": "die dies died dying death killed kill killing perish perished slain slew murder murdered "
    "assassinate assassinated assassination executed execution suicide beheaded",
    "birth": "born birth",
    "capture": "capture captured conquer conquered conquest seize seized seizure fall falls fell fallen "
    "recapture recaptured retake retook retaken "
    "overrun prisoner captive captivity surrender surrendered capitulate capitulated capitulation",
    "occupation": "occupy occupied occupation",
    "annexation": "annex annexed annexation incorporate incorporated incorporation absorb absorbed",
    "attack": "attack attacked assault assaulted raid raided strike struck bomb bombed bombing bombardment "
    "bombarded shelled shelling invade invaded invasion ambush ambushed stormed storming",
    "battle": "battle defeat defeated beat beaten beats rout routed victory victorious crush crushed "
    "annihilate annihilated vanquished fought fight clash clashed destroyed destruction",
    "siege": "siege besiege besieged blockade blockaded",
    "burning": "burn burned burnt burning fire arson sack sacked ransack ransacked looted",
    "vote": "vote votes voted voting ballot referendum plebiscite",
    "election": "elect elected election elections",
    "coup": "coup putsch overthrow overthrown overthrew overthrows depose deposed oust ousted topple toppled",
    "resignation": "resign resigned resignation abdicate abdicated abdication",
    "crowning": "coronation enthroned enthronement",
    "wedding": "marry married marriage wed wedding weds",
    "baptism": "baptise baptised baptism baptized christened christening",
    "return": "return returned returns restitution revert reverted restore restored restoration repatriated",
    "expulsion": "expel expelled expulsion deport deported deportation banish banished banishment",
    "recall": "recall recalled recalls",
    "withdrawal": "withdraw withdrew withdrawn withdrawal evacuate evacuated evacuation",
    "landing": "land landed landing ashore disembark disembarked",
    "opening": "inaugurate inaugurated inauguration open opened opening reopen reopened reopening",
    "closing": "close closed closing closure shut",
    "founding": "founded founding foundation",
    "independence": "independence independent",
    "application": "apply applied applies applying application",
    "joining": "join joined accede acceded accession admit admitted admission membership",
    "ratification": "ratify ratified ratification",
    "revolt": "revolt revolted rebel rebelled rebellion uprising rising insurrection mutiny rose",
    "truce": "truce armistice ceasefire",
    "recognition": "recognise recognised recognize recognized recognition",
    "apology": "apology apologise apologised apologize apologized",
    "cession": "cede ceded cession",
    "sale": "sale sell sold purchase purchased bought buy",
    "partition": "partition partitioned",
    "dissolution": "dissolve dissolved dissolves dissolution disband disbanded disbandment",
    "merger": "merge merged merges merger",
    "resumption": "resume resumed resumes resumption",
    "denunciation": "denounce denounced denounces denunciation abrogate abrogated abrogation repudiate "
    "repudiated repudiation terminate terminated termination annul annulled annulment "
    "cancel cancelled canceled cancellation revoke revoked rescind rescinded",
    "renewal": "renew renewed renews renewal prolong prolonged prolongation extend extended extension",
    "deployment": "deploy deployed deployment stationed",
    "suspension": "suspend suspended suspension halt halted freeze froze frozen",
    "abolition": "abolish abolished abolition waive waived waiver scrapped",
    "nationalisation": "nationalise nationalised nationalisation nationalization expropriate expropriated "
    "expropriation",
    "exchange": "exchange exchanged exchanges swap swapped",
    "arrest": "arrest arrested arrests detain detained detention",
    "release": "release released releases freed liberated",
}
_THINGS: Mapping[str, str] = {
    "border": "border borders boundary boundaries frontier frontiers",
    "judgment": "judgment judgement judgments ruling verdict award awarded",
    "ship": "ship ships vessel vessels boat boats",
    "prisoner": "prisoners captives",
    "soldier": "soldier soldiers troop troops",
    "consulate": "consulate consulates consulate-general",
    "maritime": "maritime sea seas",
    "tax": "tax taxes taxation",
    "trade": "trade trading commerce commercial",
    "worker": "worker workers labourer labourers laborer laborers",
    "railway": "railway railways railroad railroads",
    "fishing": "fishing fisheries fishery",
    "culture": "culture cultural",
    "ambassador": "envoy envoys",
    "migrant": "migrant migrants immigrant immigrants emigrant emigrants settler settlers colonist colonists",
    "loan": "loan loans credit credits",
    "gift": "gift gifts donate donated donation donations",
    "compensation": "compensation compensate compensated indemnity indemnities reparation reparations",
    "talks": "talks negotiate negotiated negotiation negotiations",
    "kidnapping": "kidnap kidnapped kidnapping abduct abducted abduction",
    "naming": "name named names naming",
    "transfer": "transfer transferred transfers move moved moves relocate relocated relocation",
    "upgrade": "upgrade upgraded raise raised elevate elevated elevation",
    "reduction": "reduce reduced reduction lower lowered downgrade downgraded",
    "building": "build built building construct constructed construction erect erected",
    "oil": "oil petroleum",
    "monument": "monument monuments memorial memorials",
    "scholarship": "scholarship scholarships bursary bursaries",
    "doctor": "doctor doctors physician physicians",
    "earthquake": "earthquake quake",
    "sanction": "sanction sanctions",
    "spy": "spy spies spying",
    "agriculture": "agriculture agricultural",
    "education": "education educational",
    "science": "science scientific",
    "slave": "slave slaves slavery",
    "riot": "riot riots rioting",
}
"""Words for one thing, which is no act."""

_PHRASES: Mapping[str, str] = {
    "death": r"put to death|took (?:his|her) own life|lost (?:his|her) life|met (?:his|her) death",
    "return": r"(?:gave|give[sn]?|hand(?:ed)?|sent) (?:\w+ )?back",
    "coup": r"(?:seiz|grab|took|tak)\w* (?:over )?power|(?:was|were|been) swept away",
    "crowning": r"crowned\b|(?:came|ascended|succeeded) to the throne|ascended the throne",
    "resignation": r"stepp?(?:ed|s)? down|(?:cabinet|government) (?:fell|falls|fallen)",
    "force": r"(?:(?:entered|came|comes|entry|enters) into|in) force|(?:took|takes|taking) effect",
    "recall": r"withdr[ae]w\w* (?:its|his|her|the|their) (?:ambassador|envoy|consul)s?\b"
    r"|call(?:ed|s)? (?:\w+ ){0,3}?(?:home|back)\b",
    "expulsion": r"(?:ha[ds]|have|told|ordered|asked|forced) to leave\b|persona non grata"
    r"|order\w*(?= (?:\w+ ){0,6}out\b)|(?:thrown|turned|driven) out\b|sent packing|shown the door",
    "nationalisation": r"taken over by (?:the |its )?(?:\w+ )?(?:state|government)\b",
    "capture": r"took (?:the )?(?:town|city|fort|fortress|castle|capital|island|port)\b"
    r"|opened its gates|(?:was|were) taken(?! (?:up|over|off|part|place|to|into|on|back|home|out)\b)"
    r"|fell into the hands"
    r"|(?<=troops )(?:took|takes?)(?! (?:part|place|over|up|off|to|on|in)\b)",
    "revolt": r"took up arms|rose (?:up )?against",
    "truce": r"cease-fire|cessation of hostilities",
    "denunciation": r"(?:declar\w*|pronounc\w*)(?: \w+){1,6} void|t(?:ear|ears|ore|orn) up"
    r"|end(?:s|ed)(?= (?:the|its|their|an?) (?:(?!(?:by|with|in|through|under|of|and)\b)\w+ ){0,3}"
    r"(?:agreement|treaty|accord|pact|convention)\b)",
    "renewal": r"(?:was|were) (?:revised|amended)|(?:revised|amended)\Z",
    "joining": r"(?:bec[oa]mes?|becoming) (?:a |an )?(?:full )?members?"
    r"|enter(?:ed|s|ing)?(?= (?:the )?(?:\w+ ){0,3}(?:union|nations|league|alliance|community)\b)",
    "withdrawal": r"(?:troops|forces|soldiers|army|units) (?:left|leave|leaves)",
    "release": r"let go\b|set (?:\w+ ){0,2}free\b|set at liberty",
    "founding": r"(?:was|were) set up|(?:came|comes?) into (?:being|existence)",
    "dissolution": r"(?:was|were) (?:wound|broken) up",
    "recognition": r"acknowledg\w*(?= (?:\w+ ){0,3}"
    r"(?:(?:independence|sovereignty)\b|government\b(?!')|state\b(?! of)))",
    "war": r"declar\w*(?: of)? war\b|war (?:was |is )?declared|went to war|war broke out"
    r"|outbreak of (?:the )?war|(?:join|enter)\w* the war",
    "errand": r"envoys?(?= (?:to \w+ )?(?:for|on)\b)",
}
_PHRASE = re.compile("|".join(rf"(?P<{act}>\b(?:{words}))" for act, words in _PHRASES.items()))
_HINTS = (
    *("crowned", " back", " death", " life", " power", "swept away", " throne", " down", " force", " effect"),
    "acknowledg",
    "enter",
    "envoy",
    " war",
    "war ",
    *("took ", " gates", " taken", " hands", "up arms", " against", "cease-fire", "cessation"),
    *(
        " up",
        " into ",
        " void",
        " member",
        " left",
        " leave",
        "cabinet f",
        "government f",
        "revised",
        "amended",
        "taken over",
        " home",
        "withdr",
        "non grata",
        " out",
        " packing",
        "let go",
        " free",
        " liberty",
        "troops t",
        " ends ",
        " ended ",
        " the door",
    ),
)
"""Letters of which each phrase holds some: looking for them first takes a tenth of the time."""


def acts_by_stem(stem: Callable[[str], str]) -> dict[str, str]:
    """The act that each stem tells, by the function that makes the stems of the words compared.

    The stem of "gave" is that of "give", which would else be two words of a title and its passage.
    """
    forms = {
        stem(form): stem(base) for base, *others in load_json("verbs.json")["irregular"] for form in others
    }
    acts = {stem(word): MARK + act for act, words in _WORDS.items() for word in words.split()}
    return forms | acts | {stem(word): thing for thing, words in _THINGS.items() for word in words.split()}


def differ(one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether two mentions tell acts that are not one: none of one's goes with the other's."""
    if not one or not two or one & two or any(one & acts and two & acts for acts in _AS_ONE):
        return False
    return not any(BATTLE in acts and others & COMPATIBLE for acts, others in ((one, two), (two, one)))


def undo(one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether one mention tells an act and the other what undoes it: "arrested" and "released"."""
    return (
        bool(one and two)
        and not one & two
        and any((one & acts and two & others) or (two & acts and one & others) for acts, others in _UNDONE)
    )


_UNDONE = (
    (frozenset({"~opening", "~founding"}), frozenset({"~closing", "~dissolution"})),
    (frozenset({"~arrest", "~capture"}), frozenset({"~release", "~return"})),
    (frozenset({"~landing", "~deployment", "~occupation"}), frozenset({"~withdrawal"})),
    (frozenset({"~suspension"}), frozenset({"~resumption", "~renewal"})),
    (frozenset({"~joining"}), frozenset({"~withdrawal", "~expulsion"})),
    (frozenset({"~birth", "~crowning"}), frozenset({"~death"})),
)
"""What undoes or ends what was done, each a happening of its own."""


def without_phrases(folded: str) -> tuple[str, frozenset[str]]:
    """A folded text without the phrases that tell an act, and the acts they tell."""
    if not any(hint in folded for hint in _HINTS):
        return folded, frozenset()
    acts = frozenset(MARK + str(found.lastgroup) for found in _PHRASE.finditer(folded))
    return (_PHRASE.sub(" ", folded), acts) if acts else (folded, acts)
