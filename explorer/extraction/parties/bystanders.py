"""Parties that a happening names without being between them: reasons, companions, mediators, places.

And those that act in it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.lexicon import Lexicon
from explorer.extraction.parties.parties import PartyHit

REACH = 72
"""Characters before a party in which words that set it aside are looked for."""

_ASIDE = re.compile(
    r"\b(?:because of|owing to|due to|on account of|thanks to|in view of|in spite of|despite|notwithstanding"
    r"|ahead of|together with|along with|alongside|as well as|apart from|besides|except(?: for)?|unlike|like"
    r"|as did|than|including|instead of|rather than"
    r"|(?:wars?|disputes?|quarrels?|conflict|rivalry|claims?|rights|talks)"
    r" (?:over|about|concerning|to)(?!.* with (?:the )?$)"
    r"|(?:clash\w*|fought|fights?|fighting|argu\w+|negotiat\w+|quarrel\w+|skirmish\w*|hostilities) over"
    r"(?!.* (?:with|against|between|pitted|by|and)\b)(?=\s+(?:[\w'’-]+\s+){0,2}$)"
    r"|(?:mediated|mediation|brokered|hosted|arbitrated|observed|supervised)"
    r"(?: (?:in|at) (?:the )?[\w-]+)? by"
    r"|(?:through|under|with|by|after) (?:the )?(?:good offices|mediation|arbitration|auspices|help"
    r"|intercession|aid|support|backing|encouragement) of"
    r"|(?:sail\w*|left|leaves?|leaving|fle[de]\w*|escap\w+|exiled?) (?:for|to|into|in)"
    r"|(?:gave up|give[sn]? up|ced(?:e[sd]?|ing)|renounced?|yielded)(?!.* to (?:the )?$)"
    r"|an? (?:day|week|month|year) (?:in|on) which"
    r"|(?:days?|weeks?|months?|years?) (?:after|before) the \w+ (?:of|in|by)"
    r"|en route to|on (?:his|her|its|their) way to|by way of|via"
    r")\s+(?:[\w'’\u0307-]+\s+){0,5}$"
    r"|^\s*(?:backed|supported|encouraged|egged on|urged|incited|prompted|aided|helped|assisted|armed)"
    r" by\s+(?:the\s+)?$"
    r"|^\s*(?:which|who) (?:was|were|is|are|had been|has been|was being|were being)"
    r" (?:backed|supported|aided|helped|assisted|armed|trained|financed|funded) by\s+(?:[\w'’-]+\s+){0,5}$"
)
"""In small letters: words that set a party aside, and up to five words between them and it.

So do words like "backed by", where nothing but these stands before the party.
"""
_MEETING = r"(?:talks|negotiations|summit|conference|congress|meeting|ceremony|mediation)"
_HELD_BY = re.compile(
    rf"\b{_MEETING} (?:[\w'’-]+ ){{0,4}}(?:held|hosted|chaired|convened|arranged) by\s+"
    r"(?:[\w'’-]+\s+){0,5}$"
)
"""In small letters: words before who holds the talks of others."""
_SEAT = re.compile(
    rf"\b(?:(?:in|at|after|following|during|by|through) (?:an? |the )?(?:[\w-]+ ){{0,3}}{_MEETING}"
    r"|(?:tribunal|court|commission|chamber|panel|arbitrators?|judges|ruling|judge?ment|verdict|award))"
    r" (?:(?:[a-z]+ing|held|seated) )?(?:in|at|near|from)\s+(?:the\s+)?$"
    r"|\b(?:took|taken|brought|referred|submitted|carried|carry) (?:[\w'’-]+ ){0,3}"
    r"(?:quarrel|dispute|case|matter|question)s? (?:[\w'’-]+ ){0,4}(?:to|before)\s+(?:the\s+)?$"
)
"""In small letters: words before the place where talks are held or a court sits."""
_HELPS = re.compile(
    r"(?:['’]s?(?: [a-z]+)?|(?: and [A-Z][a-z]+(?= sponsorship)))?"
    r"(?: (?:(?:papal|royal|joint|friendly|secret) )?(?:mediation|mediators?"
    r"|arbitration|arbitrators?|good offices|auspices|sponsorship|go-betweens?)\b"
    r"|-(?:mediated|brokered|sponsored|hosted|led) )"
)
"""What behind a party says that it brings others together."""
_SIGN = re.compile(r"[^\w'’\s-]")
_LETTERS = re.compile(r"[^\W_]*")
_PLACE = re.compile(r"\b(?:in|at|near)\s+(?:the\s+)?$", re.IGNORECASE)
_WITHIN = re.compile(r"(?:,\s+in|\b(?:signed|concluded|initialled|negotiated|held) (?:in|at))\s+(?:the\s+)?$")
_GENITIVE = re.compile(r"['’]s?\s+$")
_OF_WAR = re.compile(r"\s+(?:Civil\s+)?War\b")

MEDIATING = word_set("broker mediate arbitrate arrange host facilitate sponsor oversee supervise intercede")
"""Bases of verbs whose subject helps others to come to terms."""


def is_aside(hit: PartyHit, text: str, start: int) -> bool:
    """Whether a party is named as a reason, a companion, a helper or where somebody went.

    ``start`` is where its sentence begins in ``text``.
    """
    if _HELPS.match(text, hit.end) is not None or _is_of_row(text, max(start, hit.start - _ROW), hit.start):
        return True
    return _sets_aside(words_up_to(text, max(start, hit.start - REACH), hit.start))


def _is_of_row(text: str, low: int, end: int) -> bool:
    """Whether a party is one of a row that helped others: "with mediation by Peru, | Chile and | Togo"."""
    named = text.find(" by ", low, end) >= 0 or text.find(" of ", low, end) >= 0
    return named and _BY_SOME.search(text, low, end) is not None and _ENDS_ROW.match(text, end) is not None


_ROW = 120
"""Characters before the last of a row in which the words that lead to the row are looked for."""
_BY_SOME = re.compile(
    r"\b(?:mediat(?:ed|ion)|brokered|arbitrated|observed|supervised|sponsored) by (?:the )?"
    r"(?:[A-Z][\w.’'-]*,? (?:and )?(?:the )?)*$"
    r"|\b(?:mediation|arbitration|auspices|good offices) of (?:the )?"
    r"(?:[A-Z][\w.’'-]*,? (?:and )?(?:the )?)*$"
)

_ENDS = (
    r"(?=[.;:)\n]|\Z|,(?! (?:and )?(?:the )?[A-Z])"
    r"| (?:in|on|at|by|after|before|from|during|until|where|when|while)\b)"
)
_ENDS_ROW = re.compile(rf"\w*(?:,? (?:and )?(?:the )?[A-Z][\w.’'-]*)*{_ENDS}")
"""Behind a name whose row no verb follows: "with mediation by Peru and Chile ended" tells of Chile."""


def is_seat(hit: PartyHit, text: str, start: int) -> bool:
    """Whether a party is where others hold talks or a court sits: "restored in talks held in Kobe"."""
    return _is_seat(words_up_to(text, max(start, hit.start - REACH), hit.start))


@lru_cache(maxsize=4096)
def _is_seat(words: str) -> bool:
    return _SEAT.search(words) is not None


@lru_cache(maxsize=4096)
def _sets_aside(words: str) -> bool:
    """Whether what follows these words is aside; a clause, its sentence and its paragraph ask the same.

    All paragraphs of a document ask before the first of its clauses does.
    """
    return _ASIDE.search(words) is not None or _HELD_BY.search(words) is not None


def words_up_to(text: str, low: int, end: int) -> str:
    """The whole words of ``text[low:end]`` behind its last sign, in small letters.

    "" where no space stands before ``end``. Patterns of words that have to end there are tried on few
    characters so, and need not mind capitals.
    """
    if end == low or not text[end - 1].isspace():
        return ""
    rest = _LETTERS.match(text, low) if text[low - 1 : low].isalnum() else None
    return _SIGN.split(text[rest.end() if rest else low : end])[-1].lower()


def names_a_war(hit: PartyHit, text: str) -> bool:
    """Whether a party only gives a war its name ("the Korean War"); a war of two tells who fought."""
    return _OF_WAR.match(text, hit.end) is not None and text[hit.start - 1 : hit.start] not in ("-", "–")


def names_another(hit: PartyHit, text: str) -> bool:
    """Whether a party only gives its name to a war, to talks held there or to what these brought."""
    return names_a_war(hit, text) or (
        hit.role == "capital" and _OF_TALKS.match(text, hit.end, hit.end + _NAMED) is not None
    )


_NAMED = 30
_OF_TALKS = re.compile(
    r" (?:peace )?(?:accords?|agreements?|conference|declaration|negotiations|process|protocols?|summit"
    r"|talks)\b"
)


def mediates(telling: Telling) -> bool:
    """Whether the telling's subject brings others together ("brokered a ceasefire")."""
    return not MEDIATING.isdisjoint(telling.view.bases[telling.start : telling.end])


def between_others(telling: Telling) -> int | None:
    """The verb of a subject that brings others together to talk or to make peace, else None.

    "Chile brokered a truce", "Chile opened the talks"; but "Chile hosted the minister", "opened the talks
    with Peru".
    """
    view, last = telling.view, telling.end
    verb = view.verb_in(telling.start, last)
    if verb is None or not is_of_peace(telling) or "with" in view.lower[verb:last]:
        return None
    opens = view.bases[verb] in _OPENING and view.lower[verb + 1 : verb + 2] == ("the",)
    return verb if view.bases[verb] in MEDIATING or opens else None


def is_of_peace(telling: Telling) -> bool:
    """Whether a clause tells of talks or of making peace, which others may help to."""
    return not _OF_PEACE.isdisjoint(telling.view.lower[telling.start : telling.end])


_OF_PEACE = word_set("talks negotiations truce ceasefire cease-fire armistice peace")
_OPENING = word_set("launch open convene chair")
"""Bases of verbs of who begins talks that were told of before."""


def actors_of(hits: Sequence[PartyHit], text: str, start: int, title: Collection[str]) -> list[PartyHit]:
    """The parties of a clause that may act in it: not aside, nor a place, an owner, or the name of a war."""
    return [
        hit
        for place, hit in enumerate(hits)
        if hit.name in title
        or not (
            is_aside(hit, text, start)
            or is_place(hit, text, start)
            or _owns(hits[place : place + 2], text, title)
            or names_a_war(hit, text)
        )
    ]


def is_place(hit: PartyHit, text: str, start: int) -> bool:
    """A capital where something happened, or a country: "Corinth, in Greece", "signed in Greece"."""
    behind = _PLACE if hit.role == "capital" else _WITHIN
    if behind.search(text, max(start, hit.start - 24), hit.start) is not None:
        return True
    return is_land_of_town(hit, text, start)


def is_land_of_town(hit: PartyHit, text: str, start: int) -> bool:
    """Whether a state only says where a town is: "arrested in Bergen, | Norway"."""
    if hit.role != "name" or text[hit.start - 2 : hit.start] != ", " or not _ENDS_LAND.match(text, hit.end):
        return False
    return _IN_TOWN.search(text, max(start, hit.start - _TOWN), hit.start) is not None


def is_ground(hit: PartyHit, text: str, start: int) -> bool:
    """Whether a party is a town's land, or a capital where something happened: "the rally in Lima"."""
    if hit.role == "capital":
        return _GROUND.search(text, max(start, hit.start - 24), hit.start) is not None
    return is_land_of_town(hit, text, start)


_GROUND = re.compile(r"\b(?:in|at|near|of|from|outside|via)\s+(?:the\s+)?$", re.IGNORECASE)
_TOWN = 48
_ENDS_LAND = re.compile(_ENDS)
"""Behind a land that does nothing: "In 1990 in Bergen, Norway sold ships" tells of who sold them."""
_IN_TOWN = re.compile(
    r"(?<!embassy )(?<!consulate )(?<!mission )(?<!office )\b(?:in|at|near)"
    r" (?:[A-Z][\w’'-]+ ){0,2}[A-Z][\w’'-]+, $"
)


def _owns(hits: Sequence[PartyHit], text: str, title: Collection[str]) -> bool:
    """Whether a party is named as the owner of one of the title's: "Britain's Kenyan possessions"."""
    if len(hits) < 2 or hits[1].name not in title:
        return False
    return _GENITIVE.fullmatch(text, hits[0].end, hits[1].start) is not None


_ACTORS = word_set(
    """troops forces government army navy president minister ambassador fleet parliament authorities
    soldiers marines agents warships gunboats warplanes bombers jets planes
    tanks squadron air king emperor queen foreign prime invasion empire republic revolution"""
)
"""What behind a demonym acts for the state: "Soviet troops", but not "a Russian ship"."""


def acts(telling: Telling, actors: Sequence[PartyHit], lexicon: Lexicon) -> bool:
    """Whether a state stands before the clause's verb, as what acts or is acted upon."""
    view = telling.view
    verb = verb_of(telling)
    if verb is None:
        return False
    limit = view.tokens[verb].start
    return any(
        hit.end <= limit and lexicon.is_state(hit.name) and (hit.role != "demonym" or _is_actor(telling, hit))
        for hit in actors
    )


def verb_of(telling: Telling) -> int | None:
    """The first verb of a telling, or of its relative clause with the date: "serves Oman, which | closed"."""
    view = telling.view
    verbs = [at for at in range(telling.start, telling.end) if view.finite[at]]
    if len(verbs) < _TWO:
        return verbs[0] if verbs else None
    opens = next((at for at in range(telling.at - 1, verbs[0], -1) if view.lower[at] in _RELATIVE), 0)
    inside = [at for at in verbs if at > opens]
    ends = len(inside) > 1 and inside[1] < telling.at  # "a pact, in which Oman was named, ended in 1812"
    return inside[0] if inside and not ends else verbs[0]


_TWO = 2
_RELATIVE = word_set("which whom")


def _is_actor(telling: Telling, hit: PartyHit) -> bool:
    view = telling.view
    at = next((at for at, token in enumerate(view.tokens) if token.start >= hit.end), None)
    if at is None or view.finite[at]:
        return True
    return view.lower[at] in _ACTORS or view.tokens[at].text in {"and", "–", "-"}
