"""Titles of an overview's entries: "Relations restored" below the heading "Peru" are those with Peru."""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.extraction.clauses.paperwords import PAPER_MATTERS, is_matter
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import AUXILIARIES, INTRANSITIVE, SUBORDINATORS
from explorer.extraction.columns.naming import with_article
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.form.fitting import COMPLETED
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.subjects.partnered import NOBODY


def with_partner(title: str, telling: Telling, heading: Heading) -> str:
    """A title about what two states share, with the one that only the words above it name.

    ``heading.partner`` gives that state, NOBODY where the telling itself names one or none is meant.
    """
    if not heading.home:
        return title
    asked = title.lower().split()
    if BETWEEN_TWO.isdisjoint(asked):
        return title
    joined = _JOINING.get(" ".join(asked))
    if joined:
        name, headed = heading.partner()
        return f"{title} {joined} {with_article(name)}" if name and headed else title
    if not _JOINED.isdisjoint(asked):
        return title
    if (found := _MISSION.match(title)) is not None:
        return _with_both(title, found.end(), heading)
    words = title.split()
    at, noun = _place(words, heading.verbs)
    if not at or not _REBELS.isdisjoint(asked) or (noun not in _BORDERS and _opens_with_name(words, telling)):
        return title
    name, headed = heading.partner()
    if (noun in _OF_STATES and name not in heading.states) or (name and _is_between_others(telling, heading)):
        return title  # a union's own paper
    if not name and noun in _LASTING:
        name = heading.ties()
    lasting = noun in _LASTING or not _BOUNDARIES.isdisjoint(asked[:2])
    if not name or not (headed or lasting) or _names(title, name):
        return title
    full = " ".join([*words[:at], "with", with_article(name), *words[at:]])
    return full if len(full.split()) <= COMPLETED else title


def with_the_two(title: str, telling: Telling, heading: Heading) -> str:
    """The title of a paper of which no word says whose it is, with an article's two states.

    "Treaty signed" is "Treaty between Peru and Chile signed". One that a state signs or leaves may have many
    parties, so that "Peru leaves the treaty" stays.
    """
    words = title.split()
    noun, *behind = (word.lower() for word in words)
    if noun not in MADE_BY_TWO or not _is_done_to_paper(behind) or not _REBELS.isdisjoint(behind):
        return title
    two = heading.two()
    named = [name for name in two if _names(title, name)]
    by_one = bool(named) and "by" in behind
    if not two or len(named) == len(two) or _is_between_others(telling, heading):
        return title
    if not by_one and not _MAKERS.isdisjoint(behind):
        return title
    if not by_one and any(word[0].isupper() for word in words[1:]):
        return title  # "treaty signed in Turku", which may tell enough
    told = " and ".join(with_article(name) for name in two if name not in named)
    full = " ".join([words[0], "with" if by_one else "between", told, *words[1:]])
    return full if len(full.split()) <= COMPLETED else title


_MAKERS = word_set("by with")
"""Behind which a title says who made a paper, who need not be the two."""


def _is_done_to_paper(behind: Sequence[str]) -> bool:
    """Whether the words behind a noun say what becomes of a treaty: "signed", "enters into force"."""
    first = behind[0] if behind else ""
    again = first in _AGAIN and len(behind) > 1
    return (
        first in _DONE_TO_PAPERS
        or tuple(behind[1:3]) == ("into", "force")
        or (again and behind[1] in _DONE_TO_PAPERS)
    )


def _place(words: Sequence[str], verbs: VerbTable) -> tuple[int, str]:
    """Where "with" and the state belong, and the noun that they belong to; 0 where there is no place.

    Behind the noun, or behind all of its name: "Treaty of peace and friendship | signed".
    """
    lower = [word.lower() for word in words]
    at = next((at for at, word in enumerate(lower[:_REACH]) if word in _SHARED or word in _BORDERS), -1)
    while 0 <= at < len(lower) - 2 and _is_compound(lower[at + 1 :], verbs):
        if lower[at + 1] not in _SHARED:
            return 0, ""
        at += 1  # "boundary dispute talks begin"
    if at < 0 or at + 1 == len(words) == 1 or _is_of_others(lower[: at + 1]):
        return 0, ""
    noun = lower[at]
    if noun in _BORDERS and at and lower[at - 1] == "the":
        return at + 1, noun
    if not _GOING_ON.isdisjoint(lower[:at]) or not all(map(is_matter, words[1 : at + 1])):
        return 0, ""
    following = lower[at + 1] if at + 1 < len(words) else ""
    if noun in _SIGNED and _SIGNING.isdisjoint(lower):
        return 0, ""
    if not following or following in _COMPLEMENTS or _is_verb(following, verbs):
        return at + 1, noun
    end = _name_end(words, at, verbs) if following == "of" and noun in _NAMED else 0
    return (end, noun) if end else (0, "")


def _is_compound(behind: Sequence[str], verbs: VerbTable) -> bool:
    """Whether what stands behind a noun is another one with its verb: "border | clashes begin"."""
    noun, verb = behind[:2]
    plural = noun.endswith("s") and noun not in AUXILIARIES and verbs.base_of_participle(noun) is None
    told = verb in _COMING or verbs.base_of_participle(verb) is not None
    return plural and told


def _is_of_others(phrase: Sequence[str]) -> bool:
    """Whether a phrase may tell of parties within one state, between which another sat: "peace talks"."""
    within = phrase[-1] in _WITHIN or (phrase[-1] in _MADE and not _PEACE.isdisjoint(phrase[:-1]))
    return within or not _AT_HOME.isdisjoint(phrase)


def _is_between_others(telling: Telling, heading: Heading) -> bool:
    """Whether a sentence or the one before tells of talks with rebels, or of one who only sat between two."""
    earlier = {word.lower for one in heading.earlier() for word in (*one.subject, one.verb, *one.rest)}
    return any(
        not _MEDIATING.isdisjoint(said) or not (_REBELS.isdisjoint(said) or _MEETING.isdisjoint(said))
        for said in (telling.view.holds, earlier)
    )


def _name_end(words: Sequence[str], at: int, verbs: VerbTable) -> int:
    """Where the verb behind "treaty of peace and friendship" stands; 0 where that is no name of a paper."""
    lower = [word.lower() for word in words]
    if lower[at] == "declaration" and lower[at + 2 : at + 3] != ["intent"]:
        return 0
    end = next((end for end in range(at + 2, len(words)) if _is_verb(lower[end], verbs)), 0)
    return end if end and all(map(is_matter, words[at + 2 : end])) else 0


def _opens_with_name(words: Sequence[str], telling: Telling) -> bool:
    """Whether the first word of a title is a name: "Turku treaty", "Turku Convention"."""
    first = words[0]
    if first.lower() in PAPER_MATTERS or len(words) < 2:
        return False
    behind = telling.view.tokens[1:]
    return _NAMED_FOR.search(first) is not None or any(token.text == first for token in behind)


def _is_verb(word: str, verbs: VerbTable) -> bool:
    """Whether a word behind a noun says what became of it."""
    told = word in AUXILIARIES or word in _BECOME or (word.endswith("s") and verbs.lemma(word) != word)
    return told or word in _AGAIN or verbs.base_of_participle(word) is not None


def _names(title: str, state: str) -> bool:
    """Whether a title names a state already, or what is that state's: "Chilean", not "formalised" of Mali."""
    return re.search(rf"\b{re.escape(state[:_STEM])}", title) is not None


def _with_both(title: str, end: int, heading: Heading) -> str:
    """The title of a mission of which it says not whose, with both: "Embassy opened: Malta and Peru"."""
    behind = title[end:].split()
    name, headed = heading.partner() if behind and _is_verb(behind[0].lower(), heading.verbs) else NOBODY
    sent = any(word in _SENT for word in behind) and "by" not in behind
    plain = sent and headed and not any(word[0].isupper() for word in behind) and not _names(title, name)
    return f"{title}: {heading.who}" if plain and name in heading.who else title


_MISSION = re.compile(
    r"(?:(?:First|Resident|New|Last) )?(?:ambassador|embass(?:y|ies)|legation|consulate"
    r"|high commission(?:er)?|chargé d'affaires)s?(?= )",
    re.IGNORECASE,
)
"""A mission or an envoy of whom a title does not say whose it is."""
_SENT = word_set(
    """opened opens reopened reopens closed closes established set raised upgraded downgraded inaugurated
    appointed named exchanged recalled accredited withdrawn returns"""
)
"""What a state does with its mission, or its envoy does for it."""
_JOINING = {
    "ambassadors exchanged": "with",
    "embassies exchanged": "with",
    "high commissions exchanged": "with",
    "legations exchanged": "with",
    "missions exchanged": "with",
    "prisoners exchanged": "with",
    "war declared": "on",
}
"""What a title that is nothing but these words is joined by with the other state."""
_NAMED_FOR = re.compile(r"[–-][A-Z]")
_REACH = 7
_STEM = 4
"""Letters of a state's name with which the words made of it begin too."""
_GOING_ON = PREPOSITIONS | SUBORDINATORS | word_set("that which who")
_JOINED = word_set("with between both")
_BORDERS = word_set("border frontier")
_NAMED = word_set("treaty treaties memorandum declaration")
"""What is called by what stands behind "of"."""
_SHARED = word_set(
    """relations ties links agreement agreements treaty treaties pact accord convention memorandum protocol
    partnership alliance talks negotiations border frontier truce ceasefire dispute framework declaration"""
)
"""What one state has with another."""
MADE_BY_TWO = word_set("agreement treaty pact accord convention memorandum protocol")
"""What an article's two states make with each other, if no word says who else did."""
_DONE_TO_PAPERS = word_set(
    """signed concluded initialled ratified approved renewed extended prolonged revised amended terminated
    abrogated annulled denounced suspended cancelled reached expires lapses"""
)
_OF_STATES = word_set("treaty treaties convention protocol declaration")
"""What is not signed with a union by one of its members."""
_PEACE = word_set("peace armistice")
_WITHIN, _MADE = word_set("truce ceasefire"), word_set("talks negotiations agreement agreements accord pact")
_MEDIATING = word_set("mediated mediate mediating mediation mediator mediators brokered broker facilitated")
_REBELS = word_set(
    "opposition party parties rebel rebels guerrillas insurgents faction factions militia militias"
)
_MEETING = word_set("met meet meeting talks talked negotiated negotiations agreed")
"""Words of sentences in which talks and papers may be between others than the two."""
_AT_HOME = word_set(
    """labour labor pay wage coalition internal domestic power-sharing reunification unity accession
    multilateral regional tripartite trilateral quadripartite three-party four-party five-party six-party"""
)
"""What parties within one state make or have, as much as states do, or more than two states."""
_SIGNED, _SIGNING = word_set("framework declaration"), word_set("signed concluded agreed initialled")
"""What only a paper that is signed has with another state."""
_COMPLEMENTS = word_set("on for over about concerning regarding worth covering allowing providing")
_BECOME = word_set("begin end resume lapse improve worsen deteriorate cool follow")
_COMING = _BECOME | AUXILIARIES | INTRANSITIVE
_AGAIN = word_set("again first finally formally officially")
_MISSIONS = word_set(
    """ambassador ambassadors embassy embassies legation legations consulate consulates commission commissions
    commissioner commissioners chargé"""
)
BETWEEN_TWO = _SHARED | _MISSIONS | {word for title in _JOINING for word in title.split()}
"""Words one of which stands in every title of what two states share."""
_LASTING = word_set("relations ties")
"""What of it is always there, so that the state named last is meant without a heading."""
_BOUNDARIES = _BORDERS | {"boundary"}
"""What with a neighbour is always there too, and what its papers begin with: "Boundary treaty"."""
