"""The pair of a happening, from its clause, its paragraph, its section and the title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from explorer.chronicle.document import Document
from explorer.chronicle.party import Pair, pair_of
from explorer.extraction.happenings.named import BILATERAL_KINDS, Named, named_in, names_of
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.lexicon import Lexicon
from explorer.extraction.parties.bystanders import actors_of, acts, is_aside, mediates
from explorer.extraction.parties.context import Context
from explorer.extraction.parties.eras import existed, year_of
from explorer.extraction.parties.inserted import without_inserted
from explorer.extraction.parties.others import pair_of_others
from explorer.extraction.parties.overview import partner_of
from explorer.extraction.parties.parties import PartyHit
from explorer.extraction.parties.people import Person
from explorer.extraction.parties.receivers import between_two, is_received, stands_between
from explorer.extraction.parties.thetwo import it_acts
from explorer.extraction.parties.thirds import is_of_aside, repeats, third_of, told_of_before
from explorer.extraction.parties.unbound import unbound_pair

_IMPLICIT = re.compile(
    r"\b(?:both|the two|two) (?:nations|countries|states|governments|sides|parties|republics|kingdoms)"
    r"|\bbilateral\b|\beach other|\bone another|\bmutual",
    re.IGNORECASE,
)


class Belonging(NamedTuple):
    """The pair of a happening, None for one party's own affairs, and the parties concerned."""

    pair: Pair | None
    parties: tuple[str, ...]


def belonging_of(
    telling: Telling,
    kind: str,
    people: Sequence[Person],
    document: Document,
    context: Context,
    lexicon: Lexicon,
) -> Belonging:
    """Whose relations a happening belongs to."""
    named = named_in(telling, kind, people, document, context)
    clause = named.clause
    named = named._replace(clause=without_inserted(clause, telling, context.home, lexicon))
    two = context.twos[document.blocks[telling.view.sentence.block].section]
    if two is not None and set(context.title) != {two.first, two.second}:
        return _with_parties(unbound_pair(named, document, context, lexicon, two), clause)
    if context.pair is not None:
        third = third_of(named, document, context, lexicon) or _third_pair(named, document, context, lexicon)
        return _with_parties(third or context.pair, clause)
    if context.home is not None:
        others = pair_of_others(named, document, context, lexicon)
        if others is not None:
            return _with_parties(others, clause)
        partner = partner_of(named, document, context, lexicon)
        return _with_parties(pair_of(context.home, partner) if partner else None, clause, first=context.home)
    return _with_parties(unbound_pair(named, document, context, lexicon), clause)


def _with_parties(pair: Pair | None, clause: Sequence[PartyHit], first: str | None = None) -> Belonging:
    named = names_of(clause)
    lead = [pair.first, pair.second] if pair else [first] if first else []
    return Belonging(pair, tuple(dict.fromkeys([*lead, *named])))


def _third_pair(named: Named, document: Document, context: Context, lexicon: Lexicon) -> Pair | None:
    """The pair of a happening that is plainly between others than the article's two."""
    sentence, text = named.telling.view.sentence, document.text
    if any(words.search(text, sentence.start, sentence.end) for words in (_IMPLICIT, _ARE_SENT)):
        return None
    if any(person.party in context.title for person in named.people):
        return None
    inside = {name for name in names_of(_told(named, text)) if name in context.title}
    if len(inside) == 2:
        return None
    two = between_two(named, text, lexicon)
    if two is not None and inside <= set(two):
        return pair_of(*two) if any(_is_third(name, named, context, lexicon) for name in two) else None
    return None if mediates(named.telling) else _acting_pair(named, inside, document, context, lexicon)


def _acting_pair(
    named: Named, inside: set[str], document: Document, context: Context, lexicon: Lexicon
) -> Pair | None:
    """The pair of who acts in a clause and who is acted upon; ``inside`` is the one of the two in it."""
    text, start = document.text, named.telling.view.sentence.start
    received = [hit for hit in named.clause if is_received(hit, named, text)]
    bilateral = named.kind in BILATERAL_KINDS
    acting = actors_of(named.clause, text, start, context.title)
    acting += [hit for hit in received if hit not in acting and not is_aside(hit, text, start)]
    actors = [
        hit for hit in acting if not (stands_between(hit, text) or is_of_aside(hit, named, text, context))
    ]
    states = [name for name in names_of(actors) if lexicon.is_state(name)]
    others = [name for name in states if _is_third(name, named, context, lexicon)]
    own = next(iter(inside), None)
    if not bilateral and not {*states[-1:]} & {*names_of(received)}:
        return None
    if own is None and len(others) == 1 and others[0] in names_of(received):
        own = told_of_before(named, document, context) if it_acts(named.telling) else None
        return pair_of(own, others[0]) if own else None
    if not acts(named.telling, actors, lexicon):
        return None
    if own is None:
        likewise = repeats(named, text)
        return pair_of(others[0], others[1]) if len(others) == 2 and not likewise else None
    both = len(others) == 2 and states[0] != own and bilateral
    return pair_of(own, others[0]) if (len(others) == 1 or both) and own in states else None


_ARE_SENT = re.compile(
    r"\band (?:[\w’'-]+ ){1,5}were (?:both )?(?:expelled|recalled|deported|withdrawn|ordered|sent)\b"
)
"""What befalls an envoy of each of two: neither does it to the other."""
_COMMENT = re.compile(r", which (?:the )?$")


def _told(named: Named, text: str) -> list[PartyHit]:
    """The parties of a sentence without one that only judges what is told (", which Peru denies")."""
    start = named.telling.view.sentence.start
    return [hit for hit in named.sentence if not _COMMENT.search(text, max(start, hit.start - 12), hit.start)]


def _is_third(name: str, named: Named, context: Context, lexicon: Lexicon) -> bool:
    """Whether a state is none of the title's, no dependency, and not what both of them once were."""
    if name in context.title or name in lexicon.rulers:
        return False
    both = sum(party in lexicon.lineage[name] for party in context.title) > 1
    return not both and existed(name, year_of(named.telling), lexicon)
