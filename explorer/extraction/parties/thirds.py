"""A third state as object or agent of what one of an article's two parties does with it alone."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from explorer.chronicle.document import Document
from explorer.chronicle.party import Pair, pair_of
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.clauses.wordlists import OWNERS
from explorer.extraction.happenings.named import Named, names_of
from explorer.extraction.lexicon import Lexicon
from explorer.extraction.parties.bystanders import acts, is_aside, mediates, words_up_to
from explorer.extraction.parties.context import Context
from explorer.extraction.parties.eras import existed, year_of
from explorer.extraction.parties.parties import PartyHit
from explorer.extraction.parties.topics import SENTENCE_END

REACH = 80
"""Characters before a third in which the deed done to it or by it is looked for."""

_DONE_TO = re.compile(
    r"\b(?:(?:br(?:oke|eaks?|eaking|oken)|cut|cuts|sever(?:s|ed)?)(?: off)?"
    r"(?: (?:its|his|her|their|all|the))?(?: diplomatic)?(?: ties| relations| links)? with"
    r"|(?:pact|treaty|agreement|accord|deal|bargain|alliance|truce)(?: [a-z]+){0,4} with"
    r"|declared war (?:on|against)"
    r"|(?:launched|began|started|mounted|ordered) (?:an?|the|its) (?:[a-z-]+ ){0,2}"
    r"(?:invasion|occupation|bombing|bombardment|annexation|blockade|attack) (?:of|on|against)"
    r"|(?:established|opened|restored|resumed) (?:diplomatic )?(?:ties|relations) with"
    r"|(?:dropped|derecogni[sz]ed|charged|sued|accused|invaded|attacked|bombed|shelled|annexed|blockaded)"
    r"|(?:recogni[sz]ed|invaded|occupied|attacked|bombed|annexed|sanctioned|rebuked|sued) by)"
    r"\s+(?:the\s+)?$"
)
"""In small letters: words before a state with which or to which one other does something, or which does it
to the other."""

_ENTERED = re.compile(
    r"\b(?:entered|invaded|stormed|captured|took|occupied|seized|attacked|bombed|bombarded|shelled|besieged"
    r"|overr[au]n|(?:landed|put ashore|came ashore) (?:in|at|near)|crossed into"
    r"|(?:marched|rolled|advanced|drove|moved|poured|swept|pushed) (?:on|into|to))\s+(?:the\s+)?$"
)
"""In small letters: words before the land or city that soldiers of another attack."""

_LIKEWISE = re.compile(
    r"\b(?:did|does|had done|has done)(?: (?:likewise|so|the same))?\b(?!\s+not)|\bfollowed suit\b"
)
"""Words that repeat the deed of the clause before."""

_LIKE_FORM = re.compile(
    r"(?:^|, )(?:as|like)\b|\blikewise\b|\bthe same\b|\bso\b|\bfollowed suit\b", re.IGNORECASE
)
_AND = re.compile(r"\s*(?:,|and)\s")
_ANSWERS = word_set("answer retaliate respond reply")
_STRIKES = word_set("sink bomb shell attack raid storm set seize occupy invade crush burn blow strike ram")
"""Bases of verbs whose object a state's men attack, where it need not be said whose that is."""


def third_of(named: Named, document: Document, context: Context, lexicon: Lexicon) -> Pair | None:
    """The pair of one of the article's two and a third, where the words before that say what was done."""
    if mediates(named.telling):
        return None
    text, view = document.text, named.telling.view
    clause = context.between(*_span(named))
    done_to = [hit for hit in clause if is_done_to(hit, text, view.sentence.start)]
    for hit in done_to:
        if not _is_free(hit, named, text, context, lexicon):
            continue
        if is_of_aside(hit, named, text, context):
            continue
        if not _is_dated_by(named, hit) or (_AND.match(text, hit.end) and _lists(hit, named, context)):
            continue
        own = _doer(hit, named, document, context, lexicon)
        return pair_of(own, hit.name) if own else None
    struck = _struck(named, clause, done_to, document, context, lexicon)
    return (
        struck or _likewise(named, document, context, lexicon) or _answer(named, document, context, lexicon)
    )


def _struck(
    named: Named,
    clause: Sequence[PartyHit],
    done_to: Sequence[PartyHit],
    document: Document,
    context: Context,
    lexicon: Lexicon,
) -> Pair | None:
    """One of the article's two and the third that breaks with it or attacks it, or that it attacks.

    ``clause`` are the parties named there, ``done_to`` those of them with or to which something is done.
    """
    text, start = document.text, named.telling.view.sentence.start
    done_at = {hit.start for hit in done_to}
    for place, hit in enumerate(clause):
        if hit.start not in done_at and not (named.kind == "conflict" and is_entered(hit, text, start)):
            continue
        if is_of_aside(hit, named, text, context):
            continue
        before = [one for one in clause[:place] if one.name != hit.name]
        two = {one.name for one in before if lexicon.is_state(one.name)} | {hit.name}
        rest = [one for one in clause[place:] if not _CLAUSE.search(text, hit.end, one.start)]
        own = _of_title((*before, *rest), context)
        if len(two) != 2 or len(own) != 1 or own[0] not in two:
            return None
        both = (*before, hit)
        meant = all(one.name in context.title or _is_free(one, named, text, context, lexicon) for one in both)
        does = acts(named.telling, [one for one in before if not _is_led(one, text, start)], lexicon)
        return pair_of(*two) if meant and does and any(_is_dated_by(named, one) for one in both) else None
    return None


def _is_led(hit: PartyHit, text: str, start: int) -> bool:
    """Whether a preposition before a capital says that it is a place: "of the Kobe conference"."""
    return hit.role == "capital" and _LED.search(text, max(start, hit.start - 12), hit.start) is not None


def is_of_aside(hit: PartyHit, named: Named, text: str, context: Context) -> bool:
    """Whether a third belongs to a clause with a subject of its own, behind one of the article's two.

    "Peru closed its port in May | when its neighbour attacked Togo" is nothing that Peru did to Togo.
    """
    own = [one.end for one in named.clause if one.name in context.title and one.end <= hit.start]
    opener = _ASIDE_OPENER.search(text, own[-1], hit.start) if own else None
    if opener is None or named.telling.expression.start >= opener.start():
        return False
    return _has_own_subject(named.telling.view, opener.end() - 1)


def _has_own_subject(view: SentenceView, start: int) -> bool:
    """Whether a verb stands behind other words before the next comma: "its neighbour attacked".

    In "although neutral," and "because provoked," nobody else is named who acts. "Its army, such as it was,"
    may wait for its verb.
    """
    first = bisect_left(view.starts, start)
    comma = next((at for at in range(first, len(view.lower)) if view.lower[at] == ","), len(view.lower))
    return view.lower[first] in OWNERS or view.has_finite(first + 1, comma)


_ASIDE_OPENER = re.compile(r"\b(?:when|because|while|whereas|although|though) (?!it |he |she |they )\w")
_CLAUSE = re.compile(r"[,;] (?:and|but|while|whereas|though)\b")
_LED = re.compile(r"\b(?:in|at|of|from|to|near|by|with|for|on)\s+(?:the\s+)?$", re.IGNORECASE)


def is_entered(hit: PartyHit, text: str, start: int) -> bool:
    """Whether a party is what soldiers attack; who takes it "to court" does not."""
    words = words_up_to(text, max(start, hit.start - REACH), hit.start)
    return _ENTERED.search(words) is not None and not text.startswith(" to ", hit.end)


def is_done_to(hit: PartyHit, text: str, start: int) -> bool:
    """Whether the words before a party tell what is done with it, to it or by it."""
    return _DONE_TO.search(words_up_to(text, max(start, hit.start - REACH), hit.start)) is not None


def _span(named: Named) -> tuple[int, int]:
    tokens = named.telling.view.tokens
    return tokens[named.telling.start].start, tokens[named.telling.end - 1].end


def _is_free(hit: PartyHit, named: Named, text: str, context: Context, lexicon: Lexicon) -> bool:
    """Whether a state is none of the article's two, nor what one or both of them were."""
    if hit.name in context.title or not lexicon.is_state(hit.name) or hit.name in lexicon.rulers:
        return False
    if any(party in lexicon.lineage[hit.name] for party in context.title):
        return False
    before = named.telling.view.sentence.start
    return existed(hit.name, year_of(named.telling), lexicon) and not is_aside(hit, text, before)


def _is_dated_by(named: Named, hit: PartyHit) -> bool:
    """Whether the telling's date is the nearest of its sentence to a party."""
    told = named.telling.expression
    dates = [found for found in named.telling.view.expressions if found.date is not None] or [told]
    nearest = min(dates, key=lambda found: max(found.start - hit.end, hit.start - found.end))
    return nearest == told or told not in dates


def _lists(hit: PartyHit, named: Named, context: Context) -> bool:
    """Whether one of the article's two stands behind a third, in one list with it."""
    return any(other.name in context.title and 0 < other.start - hit.end < 8 for other in named.sentence)


def _doer(hit: PartyHit, named: Named, document: Document, context: Context, lexicon: Lexicon) -> str | None:
    """Who does it: the state before the third in the clause or its sentence, else whom was told of before."""
    start, _ = _span(named)
    for begin in (start, named.telling.view.sentence.start):
        before = context.between(begin, hit.start)
        own = _of_title(before, context)
        if own:
            return own[0] if len(own) == 1 else None
        free = _others(before, hit.name, named, document.text, context, lexicon)
        if begin == start and len(free) == 1:
            return free[0]
    person = {person.party for person in named.people if person.party in context.title}
    if len(person) == 1:
        return next(iter(person))
    behind = _of_title(named.clause, context)
    return behind[0] if len(behind) == 1 else told_of_before(named, document, context)


def _others(
    hits: Sequence[PartyHit], third: str, named: Named, text: str, context: Context, lexicon: Lexicon
) -> list[str]:
    """The other states outside the article's two that are named, not by an adjective."""
    found = [hit for hit in hits if hit.role != "demonym" and hit.name != third]
    return names_of(hit for hit in found if _is_free(hit, named, text, context, lexicon))


def _of_title(hits: Sequence[PartyHit], context: Context) -> list[str]:
    return [name for name in names_of(hits) if name in context.title]


def told_of_before(named: Named, document: Document, context: Context) -> str | None:
    """The one of the two that the nearest sentence before names that names any, in the same block."""
    sentence = named.telling.view.sentence
    block = document.blocks[sentence.block]
    ends = [match.end() for match in SENTENCE_END.finditer(document.text, block.start, sentence.start)]
    last = sentence.start
    for begin in reversed([block.start, *ends]):
        hits = context.between(begin, last)
        if _of_title(hits, context):
            told = _of_title(hits, context)
            if len(told) > 1:  # "in Peru, two Chileans were shot": it is told of Peru
                told = _of_title([hit for hit in hits if hit.role != "demonym"], context)
            return told[0] if len(told) == 1 else None
        last = begin
    return None


def repeats(named: Named, text: str) -> bool:
    """Whether a telling repeats the deed of the clause before, which those of both do to somebody else."""
    return _repeated(text, *_span(named)) is not None


def _repeated(text: str, start: int, end: int) -> re.Match[str] | None:
    """The words between two places that repeat the deed of the clause before."""
    found = _LIKEWISE.search(text, start, end)
    return found if found and _LIKE_FORM.search(text[_back(text, start) : end]) else None


def _likewise(named: Named, document: Document, context: Context, lexicon: Lexicon) -> Pair | None:
    """One of the two and the third of the clause before, whose deed the telling repeats."""
    text = document.text
    start, end = _span(named)
    found = _repeated(text, start, end)
    own = _of_title(context.between(start, found.start()), context) if found else []
    if found is None or len(own) != 1:
        return None
    block = document.blocks[named.telling.view.sentence.block]
    thirds = [
        hit
        for hit in context.between(max(block.start, start - 2 * REACH), found.start())
        if is_done_to(hit, text, block.start) and _is_free(hit, named, text, context, lexicon)
    ]
    return pair_of(own[0], thirds[-1].name) if thirds else None


def _back(text: str, start: int) -> int:
    """Where the word before a clause begins, if that is "as"."""
    return start - 3 if text[max(0, start - 3) : start].lower() == "as " else start


def _answer(named: Named, document: Document, context: Context, lexicon: Lexicon) -> Pair | None:
    """The third that answers or strikes at the one of the two of whom the sentence before tells."""
    view = named.telling.view
    at = view.verb_in(named.telling.start, named.telling.end)
    if at is None or _of_title(named.sentence, context):
        return None
    if view.bases[at] not in _ANSWERS and not (named.kind == "conflict" and view.bases[at] in _STRIKES):
        return None
    before = context.between(_span(named)[0], view.tokens[at].start)
    subjects = names_of(hit for hit in before if _is_free(hit, named, document.text, context, lexicon))
    own = told_of_before(named, document, context) if len(subjects) == 1 else None
    return pair_of(own, subjects[0]) if own else None
