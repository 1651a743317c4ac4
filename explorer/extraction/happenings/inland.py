"""In which state something happened within: "After the coup of 1990 Peru recognised the new regime"."""

from __future__ import annotations

import re
from collections.abc import Callable

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.columns.naming import with_article
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.source import Source
from explorer.extraction.titles.subjects.partnered import Partner


def land_of(source: Source, telling: Telling, partner: Callable[[], Partner], noun: str) -> str:
    """The state in which a coup, an earthquake or the like happened; "" where that is not clear.

    Who sent aid after it, or recognised the new regime, is the other one of an article's two. In an overview
    it happened in the state of that, where nothing near names another.
    """
    name = _answered(source, telling, partner, noun) or _at_home(source, telling, noun)
    return with_article(name) if name else ""


def _answered(source: Source, telling: Telling, partner: Callable[[], Partner], noun: str) -> str:
    """The state to whose coup or earthquake another one answers in the same sentence."""
    context, sentence, text = source.context, telling.view.sentence, source.document.text
    hits = context.between(sentence.start, sentence.end)
    states = [hit for hit in hits if source.lexicon.is_state(hit.name) and hit.role != "capital"]
    who = next((hit for hit in states if hit.start > telling.expression.end), None)
    found = _ANSWER.match(text, who.end, sentence.end) if who is not None and who.role == "name" else None
    if who is None or found is None or (found["gave"] and noun not in _STRIKING):
        return ""
    other = _other(source, who.name, partner)
    return other if {hit.name for hit in states} <= {who.name, other} else ""


def _other(source: Source, own: str, partner: Callable[[], Partner]) -> str:
    context = source.context
    if context.pair is not None:
        return context.pair.other(own) if own in context.title else ""
    if context.home is None:
        return ""
    led = partner()
    return context.home if own != context.home else led.name if led.headed else ""


def _at_home(source: Source, telling: Telling, noun: str) -> str:
    """The state of an overview, where neither heading nor sentence nor the one before names any other."""
    context, sentence = source.context, telling.view.sentence
    section = source.document.blocks[sentence.block].section
    if context.home is None or noun not in _OWN or telling.nominal or context.sections[section] is not None:
        return ""  # "after the elections of 1990 Peru sent aid" tells of those of another state
    before = source.sentences.before(sentence)[-1:]
    start = before[0].start if before else sentence.start
    named = {hit.name for hit in context.between(start, sentence.end)}
    return context.home if named <= {context.home} else ""


_STRIKING = word_set("earthquake tsunami hurricane cyclone typhoon flood floods famine")
_OWN = word_set("monarchy republic slavery constitution government election elections referendum")
"""What an overview tells of its own state without naming it."""
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
