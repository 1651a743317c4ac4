"""In which state something happened: the coup of "After the coup of 1990 Peru recognised the new regime"."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Sequence

from explorer.chronicle.letters import CAPITAL
from explorer.extraction.clauses.sentences import Sentence
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import DETERMINERS, NUMBERS, PERSONAL, SUBORDINATORS
from explorer.extraction.columns.naming import with_article
from explorer.extraction.happenings.hosts import other_of
from explorer.extraction.happenings.nations import acts_first, opening_state
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.parties.parties import PartyHit
from explorer.extraction.source import Source
from explorer.extraction.titles.finishing.months import MONTHS
from explorer.extraction.titles.subjects.partnered import Partner


def land_of(source: Source, telling: Telling, partner: Callable[[], Partner], noun: str) -> str:
    """The state of a coup, an earthquake, elections or a monarchy's end; "" where that is not clear.

    Who sent aid after it, or recognised the new regime, is the other one of an article's two. In an overview
    it happened in the state of that, where nothing near names another.
    """
    name = (
        _answered(source, telling, partner, noun)
        or _caused(source, telling)
        or _at_home(source, telling, noun)
    )
    if not name and not telling.nominal and noun.split()[-1] in telling.view.holds:
        opening = opening_state(source, telling.view.sentence, telling.view.ends[telling.end - 1])
        name = opening.name if opening is not None else ""
    return with_article(name) if name else ""


def _answered(source: Source, telling: Telling, partner: Callable[[], Partner], noun: str) -> str:
    """The state to whose coup or earthquake another one answers in the same sentence."""
    context, sentence, text = source.context, telling.view.sentence, source.document.text
    hits = context.between(sentence.start, sentence.end)
    states = [hit for hit in hits if source.lexicon.is_state(hit.name) and hit.role != "capital"]
    who = next((hit for hit in states if hit.start > telling.expression.end), None)
    found = _ANSWER.match(text, _end_of(text, who), sentence.end) if who is not None else None
    if who is None or found is None or (found["gave"] and noun not in _STRIKING):
        return ""
    other = _other(source, who.name, partner, telling)
    if not other or any(hit.name == who.name and hit.start < who.start for hit in states):
        return ""  # "a friend of Peru fell, and Peru condemned the coup"
    before = source.sentences.before(sentence)[-1:]
    told = [hit for one in before for hit in context.between(one.start, one.end)]
    if not {hit.name for hit in (*states, *told)} <= {who.name, other}:
        return ""
    upto = [sentence._replace(end=who.start)]
    return "" if _names_else(source, upto, {who.name, other}, noun, _PLACED) else other


def _end_of(text: str, who: PartyHit) -> int:
    """Where the name of who answers ends, with the body that does: "Peru", "the Peruvian government"."""
    body = _BODY.match(text, who.end) if who.role == "demonym" else None
    return body.end() if body is not None else who.end if who.role == "name" else len(text)


_BODY = re.compile(r" (?:government|president|army|air force|navy|parliament|Red Cross)")


def _caused(source: Source, telling: Telling) -> str:
    """The state of what a sentence begins with: "With the return of democracy in 1983, | Peru left"."""
    sentence, text = telling.view.sentence, source.document.text
    if not telling.nominal or not text.startswith("With the ", sentence.start):
        return ""
    hits = source.context.between(sentence.start, sentence.end)
    first = hits[0] if hits else None
    if first is None or first.role != "name" or first.name not in source.context.title:
        return ""
    opens = text[telling.expression.end : first.start] in (", ", ", the ")
    return first.name if opens and not _RESPONSE.match(text, first.end, sentence.end) else ""


_RESPONSE = re.compile(
    r" (?:\w+ly |also |soon |at once )?(?:resum|restor|re-?establish|recogni|re-?open|renew|normali|sent|gave"
    r"|lift|help|welcom|invit|support|grant|offer|visit|return)"
)
"""What a state also does after a change in another one."""


def _other(source: Source, own: str, partner: Callable[[], Partner], telling: Telling) -> str:
    """The other one of the two; in an overview the state ``own`` answers below its own heading only."""
    context = source.context
    section = source.document.blocks[telling.view.sentence.block].section
    away = context.pair is None and own != context.home
    return other_of(source, own, partner) if not away or context.sections[section] == own else ""


def _at_home(source: Source, telling: Telling, noun: str) -> str:
    """The state of an overview, where neither heading nor sentence nor the one before names any other."""
    context, sentence = source.context, telling.view.sentence
    section = source.document.blocks[sentence.block].section
    if context.home is None or noun not in _OWN or telling.nominal or context.sections[section] is not None:
        return ""  # "after the elections of 1990 Peru sent aid" tells of those of another state
    before = source.sentences.before(sentence)[-1:]
    behind = [one for one in source.sentences.of_block(sentence.block) if one.start >= sentence.end][:1]
    text = source.document.text
    if any(_ABROAD.search(text, one.start, one.end) for one in (*before, sentence)):
        return ""
    if any(context.between(one.start, one.end) for one in before):
        return ""  # "Peru recognised the new state. Elections were held in 1993"
    if any(acts_first(source, one, context.home) for one in behind):
        return ""
    return "" if _names_else(source, [*before, sentence], {context.home}, noun, _NAMED) else context.home


def _names_else(
    source: Source, near: Sequence[Sentence], own: Container[str], noun: str, names: re.Pattern[str]
) -> bool:
    """Whether sentences name anything but these states: a ruler, town, region or body of another one.

    ``names`` finds the words to ask about.
    """
    text, context = source.document.text, source.context
    for sentence in near:
        hits = context.between(sentence.start, sentence.end)
        if any(hit.name not in own for hit in hits):
            return True
        spans = [(hit.start, hit.end) for hit in hits]
        for found in names.finditer(text, sentence.start, sentence.end):
            word = found["word"].lower()
            led = found.start() == sentence.start and (
                word in _LEADING or word == noun or found["noun"] == noun
            )
            known = (
                led
                or found["word"] in MONTHS
                or any(start <= found.start("word") < end for start, end in spans)
            )
            if not known:
                return True
    return False


_STRIKING = word_set("earthquake tsunami hurricane cyclone typhoon flood floods famine")
_OWN = word_set(
    "monarchy republic slavery constitution election elections referendum plebiscite democracy"
) | {
    "civilian rule",
    "civilian government",
    "military rule",
    "martial law",
    "state of emergency",
    "communist rule",
}
"""What an overview tells of its own state without naming it."""
_NAMED = re.compile(rf"(?P<word>\b{CAPITAL}[\w-]+)(?= (?P<noun>\w+)|)")
_PLACED = re.compile(
    rf"\b(?i:in|at|near|off|of|from|to|across|around) (?i:the )?(?P<word>{CAPITAL}[\w-]+)(?P<noun>)"
)
"""A name behind a word that places something, not "in which Ana Paz died"."""
_LEADING = PREPOSITIONS | SUBORDINATORS | DETERMINERS | NUMBERS | PERSONAL | word_set("there following then")
"""Words that begin a sentence with a capital and name nothing."""
_ABROAD = re.compile(
    r"(?i)\b(?:observers?|monitors?|rebels?|seats?|council|assembly|secretary-general|process|neighbou?r\w*|all(?:y|ies)"
    r"|regional?|continent|union|there|abroad|overseas|foreign|troops|peacekeep\w+|mission|conflict|settlers)\b"
)
"""What is told of other states or of bodies: their elections may be meant."""
_ANSWER = re.compile(
    r"(?: also| at once| soon| immediately| quickly)? (?:"
    r"recogni[sz]ed the (?:new |military |provisional |revolutionary )+(?:regime|government|junta|rulers?)\b"
    r"|recogni[sz]ed the junta\b"
    r"|condemned (?:it|the (?:coup|takeover|putsch))\b"
    r"|suspended (?:its |all |most )?(?:development |military )?aid\b"
    r"|joined [^.;]{1,60} in (?:suspending|condemning)\b|evacuated its\b"
    r"|(?P<gave>(?:sent|gave|provided|offered|donated|pledged|contributed|flew) [^.;]{0,40}"
    r"(?:aid|relief|help|rescue|doctors|dollars|supplies|teams?|tents|assistance)\b))"
)
"""What another state did after a coup, a revolution or an earthquake, behind its name."""
