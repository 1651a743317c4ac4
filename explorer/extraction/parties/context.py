"""Whose relations a document, a section, a paragraph and a clause are about."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from explorer.chronicle.document import Document
from explorer.chronicle.party import Pair, Party, pair_of
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.lexicon import Lexicon
from explorer.extraction.memo import Memo
from explorer.extraction.parties.courts import courts_in, standing_for
from explorer.extraction.parties.eras import COUNTRIES_SINCE, akin, is_dated, reached, years_of
from explorer.extraction.parties.parties import PartyHit
from explorer.extraction.parties.ties import NO_TIES, Ties, ties_of
from explorer.extraction.parties.topics import SENTENCE_END, Topic, topics_of
from explorer.extraction.parties.twosome import is_overview, parties_told


@dataclass(frozen=True, slots=True)
class Context:
    """What a document says about whose relations it tells.

    ``hits`` are all parties named in the text, in order, former states under the name of the title's
    party that followed them. ``title`` are the parties the article is about: two, one or none;
    ``pair`` are they where they are two, ``home`` is the one that an overview is about.
    ``sections`` and ``topic`` give the partner a section's heading or a paragraph of an overview is about;
    ``twos`` the two that a heading names in an article whose title names nobody;
    ``named`` is False where the document's title names but some of ``title``, and the text the others: then
    a pronoun that nothing else explains is not of them;
    but for an article about two, ``ends`` are the offsets at which sentences end, and ``ties`` the persons
    whom the text ties to a state.
    """

    hits: Sequence[PartyHit]
    starts: Sequence[int]
    title: tuple[str, ...]
    pair: Pair | None
    home: str | None
    sections: Sequence[str | None]
    topic: Callable[[int], Topic | None]
    ends: Sequence[int] = ()
    ties: Ties = NO_TIES
    twos: Sequence[Pair | None] = ()
    named: bool = True

    def between(self, start: int, end: int) -> Sequence[PartyHit]:
        """The parties named in the text's span ``start`` to ``end``."""
        return self.hits[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


def context_of(document: Document, lexicon: Lexicon, years: Sequence[int]) -> Context:
    """Find out whose relations ``document`` tells; ``years`` are those of its dates, in order."""
    found = lexicon.matcher.find(document.text)
    text = document.text
    raw = [hit for hit in found if hit.role != "demonym" or not _is_surname(hit, text, lexicon)]
    raw = _of_their_time(raw, document.text, years, lexicon)
    title = _title_parties(document, raw, years, lexicon)
    hits = _in_title(raw, document.text, title, lexicon)
    starts = [hit.start for hit in hits]
    pair = pair_of(*title) if len(title) == 2 else None
    home = title[0] if len(title) == 1 else None
    named = Memo[str, Sequence[str]](lambda heading: _distinct(lexicon.matcher.find(heading)))
    sections = [_section_partner(section.path, title, named, lexicon) for section in document.sections]
    called = {_under(name, title, lexicon) for name in named[document.title]}
    untitled = not called
    happened = not lexicon.narrative.event_nouns.isdisjoint(document.title.lower().split())
    all_named = called.issuperset(title if called or happened else ())
    all_named = all_named and not (happened and len(title) < 2)  # the "Peruvian War" has another side too
    twos = [_section_two(section.path, named, lexicon) if untitled else None for section in document.sections]
    if len(title) > 1:
        return Context(hits, starts, title, pair, home, sections, _no_topic, twos=twos, named=all_named)
    ends = [match.end() for match in SENTENCE_END.finditer(document.text)]
    ties = ties_of(document.text, hits, lexicon.narrative)
    if home is None:
        return Context(hits, starts, title, pair, home, sections, _no_topic, ends, ties, twos, all_named)
    topic = topics_of(document, hits, home, sections, lexicon)
    return Context(hits, starts, title, pair, home, sections, topic, ends, ties, twos, all_named)


def _no_topic(_index: int) -> None:
    """What a paragraph is about where no partner needs to be told by it."""


def _is_surname(hit: PartyHit, text: str, lexicon: Lexicon) -> bool:
    """Whether a people's name is a person's, behind an office and a first name, and before no noun.

    "Prime Minister Bill English went", but "under President Nasser Egyptian troops came".
    """
    if not hit.start or text[hit.start - 1] != " ":
        return False
    *_, office, name = ["", "", *text[max(0, hit.start - _NAME_REACH) : hit.start].split()]
    offices = lexicon.narrative.office_words
    if office not in offices or name in offices or not (name.isalpha() and name[0].isupper()):
        return False
    behind = _WORD_BEHIND.match(text, hit.end)
    word = behind[1] if behind else ""
    return word in lexicon.verbs.past or word in _NO_NOUNS


_NAME_REACH = 60
_WORD_BEHIND = re.compile(r" (\w+)")
_NO_NOUNS = word_set("is was has had will would of to in at on for from with who")


def _of_their_time(
    hits: Sequence[PartyHit], text: str, years: Sequence[int], lexicon: Lexicon
) -> list[PartyHit]:
    """The parties that the document's years reach, a namesake in the place of one long gone ("Istanbul")."""
    there = {name: reached(name, years, lexicon) for name in {hit.name for hit in hits}}
    kept = []
    for hit in hits:
        if there[hit.name]:
            kept.append(hit)
        elif others := sorted(lexicon.matcher.others(text[hit.start : hit.end])):
            living = [name for name in others if reached(name, years, lexicon)]
            kept += [hit._replace(name=living[0])] if living else []
    return kept


def _in_title(
    hits: Sequence[PartyHit], text: str, title: tuple[str, ...], lexicon: Lexicon
) -> list[PartyHit]:
    """Parties under the names the title gives them: a namesake ("Rome") or a former state."""
    given = Memo[tuple[str, str], str](lambda asked: _given(*asked, title, lexicon))
    names = [given[hit.name, text[hit.start : hit.end]] for hit in hits]
    return [
        hit if name == hit.name else hit._replace(name=name) for hit, name in zip(hits, names, strict=True)
    ]


def _given(name: str, alias: str, title: tuple[str, ...], lexicon: Lexicon) -> str:
    """The name that the title gives a party named by an alias, which may be that of further parties.

    Beside a state of the title that is long gone its neighbour of that name is meant, not the country that
    followed it: in an article on Syracuse "Rome" is not Italy.
    """
    others = lexicon.matcher.others(alias)
    meant = [party for party in title if party in others] if name not in title else []
    if len(meant) == 1:
        return meant[0]
    under = _under(name, title, lexicon)
    if under == name or name not in lexicon.lineage[under]:
        return under
    former = lexicon.parties[under]
    beside = [one for one in sorted(others) if _overlap(lexicon.parties[one], former)]
    return beside[0] if beside else under


def _under(name: str, title: tuple[str, ...], lexicon: Lexicon) -> str:
    """A former state or dependency under the name of the title's party that followed or ruled it, if one did.

    The other way round a state stands under the title's party that it followed: Turkey under the Ottomans.
    """
    if name in title:
        return name
    followers = [party for party in title if party in lexicon.lineage[name]]
    rulers = [party for party in title if party == lexicon.rulers.get(name)]
    earlier = [party for party in title if name in lexicon.lineage[party]]
    meant = followers or rulers or earlier
    return meant[0] if len(meant) == 1 else name


def _distinct(hits: Sequence[PartyHit]) -> list[str]:
    return list(dict.fromkeys(hit.name for hit in hits))


def _title_parties(
    document: Document, hits: Sequence[PartyHit], years: Sequence[int], lexicon: Lexicon
) -> tuple[str, ...]:
    named = _contemporaries(lexicon.matcher.find(document.title), document.title, years, lexicon)
    if len(named) > 2:
        states = [name for name in named if lexicon.is_state(name)]
        named = states[:2] if len(states) == 2 else named[:2]
    if len(named) == 2 or (named and is_overview(document.title)):
        return tuple(named)
    meant = _of_its_years(hits, document.text, years, lexicon)
    courts = {hit.name for hit in courts_in(document.title, meant, years, lexicon)}
    titled = list(dict.fromkeys([*named, *sorted(courts)]))
    if len(titled) == 2 and not akin(titled[0], titled[1], lexicon):
        return tuple(titled)
    told = standing_for(document.text, meant, years, lexicon)
    return parties_told(named, document, told, years, lexicon)


def _of_its_years(
    hits: Sequence[PartyHit], text: str, years: Sequence[int], lexicon: Lexicon
) -> Sequence[PartyHit]:
    """The parties of a text under that of their names' meanings which was there in most of its years.

    In times before today's countries a former state of the same name is meant.
    """
    before = _is_early(years)
    meant = []
    for hit in hits:
        former = [
            name
            for name in sorted(lexicon.matcher.others(text[hit.start : hit.end]))
            if is_dated(name, lexicon)
        ]
        there = [name for name in former if reached(name, years, lexicon)]
        if is_dated(hit.name, lexicon):
            there.insert(0, hit.name)
        elif not before:
            there = []
        best = max(there, key=lambda name: years_of(name, years, lexicon), default=hit.name)
        meant.append(hit if best == hit.name else hit._replace(name=best))
    return meant


def _is_early(years: Sequence[int]) -> bool:
    """Whether most of an article's years, which are in order, lie before there were today's countries."""
    return bool(years) and years[len(years) // 2] < COUNTRIES_SINCE


def _contemporaries(hits: Sequence[PartyHit], text: str, years: Sequence[int], lexicon: Lexicon) -> list[str]:
    """The parties of a title; beside a former state a namesake of its time is meant ("Rome and Parthia").

    Where the article's years are early a former state is meant by the name: "Greco-Persian Wars".
    """
    hits = _of_its_years(hits, text, years, lexicon) if _is_early(years) else hits
    former = [lexicon.parties[hit.name] for hit in hits if lexicon.parties[hit.name].kind == "former"]
    named = []
    for hit in hits:
        fitting = [
            name
            for name in sorted(lexicon.matcher.others(text[hit.start : hit.end]))
            if any(_overlap(lexicon.parties[name], party) for party in former if party.name != name)
        ]
        is_former = lexicon.parties[hit.name].kind == "former"
        named.append(fitting[0] if fitting and not is_former else hit.name)
    return list(dict.fromkeys(named))


def _overlap(one: Party, two: Party) -> bool:
    """Whether two former states existed at one time."""
    if one.first is None or one.last is None or two.first is None or two.last is None:
        return False
    return one.first <= two.last and two.first <= one.last


def _section_partner(
    path: tuple[str, ...], title: tuple[str, ...], named: Mapping[str, Sequence[str]], lexicon: Lexicon
) -> str | None:
    """The only other party of the nearest heading that names one; ``named`` are those of each heading.

    Of states that followed one another it is the last: "Russia and the Soviet Union".
    """
    for heading in reversed(path):
        under = [_under(name, title, lexicon) for name in named[heading]]
        partners = [name for name in under if name not in title]
        last = [name for name in partners if all(_follows(name, other, lexicon) for other in partners)]
        if len(last) == 1:
            return last[0]
    return None


def _follows(name: str, other: str, lexicon: Lexicon) -> bool:
    """Whether a state is another or came after it."""
    return name == other or name in lexicon.lineage[other]


def _section_two(path: tuple[str, ...], named: Mapping[str, Sequence[str]], lexicon: Lexicon) -> Pair | None:
    """The only two states of the nearest heading that names any: "Peru's war with Chile"."""
    for heading in reversed(path):
        states = [name for name in named[heading] if lexicon.is_state(name)]
        if states:
            two = len(states) == 2 and not akin(states[0], states[1], lexicon)
            return pair_of(*states) if two else None
    return None
