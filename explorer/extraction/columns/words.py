"""The words of headers: what is done, what it is done to, and what a row is about; words that refuse."""

from __future__ import annotations

from collections.abc import Mapping

from explorer.extraction.clauses.tokens import word_set


def _phrases(told: str) -> tuple[str, ...]:
    """Phrases between semicolons, as they stand among the words of a header."""
    return tuple(f" {' '.join(phrase.split())} " for phrase in told.split(";"))


ACTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("credentials", _phrases("credentials; letters of credence; accredited; accreditation")),
    ("force", _phrases("in force; into force; force; effective; takes effect; took effect; into effect")),
    ("begin term", _phrases("took office; takes office; taking office; assumed office; in office")),
    ("begin term", _phrases("in office since; took up post; took post; sworn in; term start; term from")),
    ("end term", _phrases("left office; leaving office; left post; end of term; end of mission; relieved")),
    ("end term", _phrases("termination of mission; mission ended; end of assignment; end of posting")),
    ("end term", _phrases("vacated office; term until; end of office; term to")),
    ("observer", _phrases("observer; observer since; observer status")),
    ("apply", _phrases("applied; application; applied for membership; candidate since")),
    ("join", _phrases("joined; joins; joining; admitted; admission; member since; membership since")),
    ("join", _phrases("became member; became a member; membership; entered; entry; member from; enrolled")),
    ("leave", _phrases("left; leaving; withdrew; withdrawn; withdrawal; exit; exited; departure from")),
    ("restore", _phrases("reestablished; reestablishment; reopened; reopening; restored; restoration")),
    ("restore", _phrases("resumed; resumption; reinstated; reinstatement")),
    ("normalise", _phrases("normalised; normalized; normalisation; normalization")),
    ("upgrade", _phrases("upgraded; upgrade; upgrading; elevated; elevation; raised")),
    ("downgrade", _phrases("downgraded; downgrade; downgrading; lowered; reduced")),
    ("suspend", _phrases("suspended; suspension; frozen; interrupted")),
    ("sever", _phrases("severed; severance; broken; broken off; cut; rupture; ruptured")),
    ("recognise", _phrases("recognised; recognized; recognition; recognises; recognizes")),
    ("initial", _phrases("initialled; initialed; initialling")),
    ("sign", _phrases("signed; signature; signing; signatory since; signed on")),
    ("ratify", _phrases("ratified; ratification; ratifies")),
    ("accede", _phrases("acceded; accession; accedes; accession date")),
    ("conclude", _phrases("concluded; conclusion")),
    ("adopt", _phrases("adopted; adoption")),
    ("approve", _phrases("approved; approval")),
    ("amend", _phrases("amended; amendment")),
    ("renew", _phrases("renewed; renewal; extended; extension")),
    ("denounce", _phrases("denounced; denunciation; abrogated; abrogation")),
    ("expire", _phrases("expired; lapsed")),
    ("terminate", _phrases("terminated; termination; repealed")),
    ("appoint", _phrases("appointed; appointment; nominated; nomination; named")),
    ("exchange", _phrases("exchanged; exchange")),
    ("arrive", _phrases("arrived; arrival")),
    ("depart", _phrases("departed; departure")),
    ("recall", _phrases("recalled; recall")),
    ("end", _phrases("ended; end; ends; closed; closing; closure; shut; abolished; abolition; dissolved")),
    ("end", _phrases("dissolution; disbanded; ceased; discontinued; until")),
    ("begin", _phrases("began; begun; begins; beginning; start; started; starts; starting; established")),
    ("begin", _phrases("establishment; opened; opening; inaugurated; inauguration; initiated; since")),
    ("begin", _phrases("set up; from; commenced; commencement")),
    ("found", _phrases("founded; foundation; founding; formed; formation; created; creation")),
    ("date", _phrases("date; dates; year; years; day; when")),
)
"""What is done, by the phrases that say so; the first that a header holds is meant.

Phrases of several words come before those of one of them: "left office" is no leaving of a body, and
"re-established" no establishing.
"""

NOUNS: tuple[tuple[str, frozenset[str]], ...] = (
    ("mission", word_set("embassy embassies legation legations consulate consulates mission missions")),
    ("mission", word_set("commission commissions chancery representation consulate-general office offices")),
    ("relations", word_set("relations ties relationship relationships")),
    ("membership", word_set("membership memberships member members")),
    ("paper", word_set("treaty treaties agreement agreements convention conventions protocol protocols")),
    ("paper", word_set("accord accords pact pacts memorandum memoranda instrument instruments")),
    ("recognition", word_set("recognition")),
    ("term", word_set("term tenure ambassador ambassadors envoy envoys")),
)
"""What is done something to, by the words that name it; of several the first counts."""

OF_ACT: Mapping[str, str] = {
    **dict.fromkeys(("credentials", "appoint", "arrive", "depart", "recall"), "term"),
    **dict.fromkeys(("join", "leave", "observer", "apply"), "membership"),
    **dict.fromkeys(("sign", "ratify", "conclude", "adopt", "approve", "amend", "initial", "force"), "paper"),
    **dict.fromkeys(("denounce", "expire", "terminate", "renew", "accede"), "paper"),
    **dict.fromkeys(("sever", "normalise"), "relations"),
    "recognise": "recognition",
    "exchange": "mission",
}
"""What an act is done to where the header does not say."""

OTHERWISE: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("arrive", "depart"), ("visit",)),
    "join": ("paper",),
    "leave": ("paper", "visit"),
    "accede": ("membership",),
}
"""What else an act may be done to, where a table names nothing of the first sort."""

REFUSED = word_set(
    """born birth update updated accessed retrieved checked verified revised census election elections
    planned expected proposed scheduled target future forecast estimate population gdp debut premiere aired"""
)
"""Words of headers whose dates tell nothing that relations are told by, or what has not happened."""

DENYING = REFUSED | word_set(
    """no not none never without refused rejected declined denied pending announced intended awaiting awaited
    hoped upcoming prospective negotiation negotiations negotiating talks contacts discussions requested
    sought will shall would could be due yet unratified unsigned unofficial unofficially informal informally
    alleged possibly perhaps probably uncertain disputed failed cancelled canceled postponed incumbent"""
)
"""Words in a cell by which what its header says did not happen, or not yet, or not for certain."""

STANDING = word_set(
    """active current existing normal full formal diplomatic consular bilateral operational open good friendly
    yes ambassadorial level resident"""
)
"""Words of a status by which what there is goes on."""

NOBODY = word_set(
    """vacant vacancy interregnum nobody government representation relations ties embassy legation
    consulate"""
)
"""Words that stand in a list of persons where there was none."""

OPENING_NO_NAME = frozenset({"position", "post", "office", "mission", "war"})
"""Words that do so where they come first, as "Post" is a surname too."""

STRANGE = word_set(
    """died death revision released release published publication next valid last latest independence season
    built construction completed discovered painted written recorded titles"""
)
"""Words of headers by which nothing is told of the row's subject as of a state, a paper or a mission."""

ROLES: tuple[tuple[str, frozenset[str]], ...] = (
    ("twin", word_set("sister twin twinned")),
    ("war", word_set("conflict conflicts war wars battle campaign crisis")),
    ("guest", word_set("guest guests visitor visitors dignitary")),
    (
        "person",
        word_set(
            "chancellor premier ambassador envoy consul minister president representative diplomat head"
        ),
    ),
    ("person", word_set("incumbent officeholder person commissioner governor monarch chargé charge")),
    ("paper", word_set("treaty treaties agreement agreements convention conventions protocol protocols")),
    ("paper", word_set("accord accords pact pacts memorandum memoranda instrument instruments document")),
    ("body", word_set("organisation organisations organization organizations body bodies institution")),
    ("body", word_set("institutions union agency bloc forum grouping")),
    ("mission", word_set("embassy embassies mission missions consulate consulates legation post posts")),
    ("place", word_set("city location place seat")),
    ("country", word_set("country countries state states nation nations partner partners member members")),
    ("country", word_set("party parties territory territories")),
    ("matter", word_set("subject subjects topic matter field")),
    ("any", word_set("name names title entity")),
)
"""What the cells of a column name, by the words of its header; of several the first counts."""

OF_NOUN: Mapping[str, tuple[str, ...]] = {
    "relations": ("country", "body", "any"),
    "recognition": ("country", "body", "any"),
    "mission": ("place", "mission", "country", "body", "any"),
    "membership": ("body", "country", "any"),
    "paper": ("paper", "matter", "any", "country"),
    "term": ("person", "any"),
    "twinning": ("twin",),
    "visit": ("guest",),
    "war": ("war",),
}
"""Which column names the subject of a row, the best first, by what is done something to."""

MISSIONS: Mapping[str, str] = {
    **dict.fromkeys(("embassy", "embassies"), "embassy"),
    **dict.fromkeys(("legation", "legations"), "legation"),
    **dict.fromkeys(("consulate", "consulates", "consulate-general"), "consulate"),
    **dict.fromkeys(("commission", "commissions"), "high commission"),
    **dict.fromkeys(("office", "offices"), "office"),
    **dict.fromkeys(("mission", "missions", "representation", "chancery"), "mission"),
}
"""Missions by the words of headers and headings."""

OFFICES: Mapping[str, str] = {
    **dict.fromkeys(("ambassador", "ambassadors"), "ambassador"),
    **dict.fromkeys(("envoy", "envoys"), "envoy"),
    **dict.fromkeys(("consul", "consuls"), "consul"),
    **dict.fromkeys(("commissioner", "commissioners"), "high commissioner"),
    **dict.fromkeys(("chargé", "charge"), "chargé d'affaires"),
    **dict.fromkeys(("president", "presidents"), "president"),
    **dict.fromkeys(("chancellor", "chancellors"), "chancellor"),
    **dict.fromkeys(("premier", "premiers"), "premier"),
}
"""Offices of those who are sent or rule, by the words of headers and headings."""

RULING = frozenset({"president", "chancellor", "premier"})
"""Offices of those who rule."""

NOTES = word_set(
    "status notes note remarks remark comments comment observations information history background"
)
"""Headers of cells that tell in sentences."""

FILLING = word_set(
    """and c ca circa about approx approximately de facto jure officially formally official formal since on
    in from est unknown present first again or by before after to until onwards the as of date note"""
)
"""Words that may stand in a cell beside its date."""
