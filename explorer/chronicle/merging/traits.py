"""What of a mention is compared with another: dates, parties, persons, names and telling words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from explorer.chronicle.event import Mention
from explorer.chronicle.merging.deeds import deed_of
from explorer.chronicle.merging.guests import Guest, acronyms_of, guest_told, parties_in
from explorer.chronicle.merging.matters import matters_in, referred_to
from explorer.chronicle.merging.named import (
    ACRONYM,
    CAPITALS,
    NAMED,
    name_parts,
    proper_in,
    subject_of,
)
from explorer.chronicle.merging.outlines import NOTHING, Outline, dates_fit, outline_of, places_in
from explorer.chronicle.merging.stems import ACTS, GENERIC_STEMS, STOP, WORD, stem, stems, stems_in
from explorer.chronicle.merging.synonyms import MARK, STAGES
from explorer.chronicle.party import fold

ONCE = frozenset({"relations", "mission", "agreement", "conflict", "politics"})
"""Kinds of happenings that need not recur."""

A_MONTH = 31
"""Days of the longest month."""

SHORT = 9
"""Words beside its date below which a passage is taken for an item of a list."""


@dataclass(frozen=True, slots=True)
class Traits:
    """What of a mention is compared.

    ``first`` and ``last`` are day numbers, infinite at open ends. ``names`` are the names of wars and pacts,
    ``proper`` all proper names but the parties', ``initials`` those of the words in capitals, of which
    ``acronyms`` are made, ``places`` where peace or a treaty was made.
    ``goes`` says that somebody goes somewhere or is received. ``terse`` is an item of a list without a verb,
    ``listed`` any item of a list or table: its date stands first. ``subject`` are the names that head the
    title, ``stages`` what becomes here of a treaty that was made before, ``matter`` what a treaty is about,
    ``guest`` who went to whom, or whose embassy it is, ``told`` the parties that the title names.
    ``leads`` is what an article says first to sum itself up. ``refers`` is the noun of a treaty of which
    is told by its date, as of one that is known: "the treaty of 1949".
    """

    document: str
    span: tuple[int, int]
    first: float
    last: float
    slack: int
    kind: str
    pair: str
    parties: frozenset[str]
    people: frozenset[str]
    actor: frozenset[str]
    words: frozenset[str]
    title: frozenset[str]
    short: bool
    terse: bool
    listed: bool
    once: bool
    deed: str
    names: frozenset[str]
    proper: frozenset[str]
    initials: str
    acronyms: frozenset[str]
    places: frozenset[str]
    goes: bool
    subject: frozenset[str]
    stages: frozenset[str]
    matter: frozenset[str]
    guest: Guest
    told: frozenset[str]
    leads: bool
    refers: str

    @property
    def acts(self) -> frozenset[str]:
        """What it tells that somebody did, whatever the word for it."""
        return frozenset(word for word in self.words if word.startswith(MARK))

    @property
    def says_nothing(self) -> bool:
        """Whether all its words are such as many happenings share, and no person is named."""
        return not self.words - GENERIC_STEMS and not self.people

    @property
    def days(self) -> float:
        """How many days the date may mean; infinite where an end is open."""
        return self.last - self.first

    def fits(self, other: Traits) -> bool:
        """Whether one date lies within the other, give or take the slack of approximate ones."""
        told = self if self.last < other.last else other
        return dates_fit(self, other, bool(told.deed) or not told.title.isdisjoint(_BEGINS))


_BEGINS = {"~opening", "~founding", *stems("begin begins began beginning start starts started establish")}
"""What tells that something is so from then on."""


def traits_of(mention: Mention, outline: Outline | None = None) -> Traits:
    """The traits of a mention, whose ``outline`` may be known already."""
    line = outline or outline_of(mention)
    named = [*mention.parties, *mention.people]
    names = frozenset(stem(word) for name in named for word in WORD.findall(fold(name)))
    names = names.union(*map(acronyms_of, mention.parties))
    bare = mention.quote.replace(mention.date_text, " ")
    quote_folded, title_folded, bare_folded = fold(mention.quote), fold(mention.title), fold(bare)
    count = len(WORD.findall(bare_folded))
    title = stems_in(title_folded, names)
    terse = count < SHORT and _VERB.search(mention.quote) is None
    listed, proper = _is_listed(mention, count, terse), proper_in(bare, mention)
    words = stems_in(bare_folded, names) | (title if count < SHORT else NOTHING)
    return Traits(
        document=mention.document,
        span=(mention.start, mention.end),
        first=line.first,
        last=line.last,
        slack=line.slack,
        kind=line.kind,
        pair=line.pair,
        parties=frozenset(mention.parties) or NOTHING,
        people=frozenset(part for person in mention.people for part in name_parts(person)) or NOTHING,
        actor=name_parts(mention.people[0]) if mention.people else NOTHING,
        words=words,
        title=title,
        once=line.kind in ONCE and len(title) > 1,
        short=count < SHORT,
        terse=terse,
        listed=listed,
        deed=deed_of(title_folded, quote_folded, mention.parties),
        names=frozenset(fold(name) for name in NAMED.findall(mention.quote)) or NOTHING,
        proper=proper,
        initials="".join(word[0].lower() for word in CAPITALS.findall(bare)),
        acronyms=frozenset(found.lower() for found in ACRONYM.findall(bare)) or NOTHING,
        places=line.places if line.first == line.last else places_in(mention.quote),
        goes=_GOES.search(mention.quote) is not None,
        subject=subject_of(mention.title, names),
        stages=_stages(mention, listed, title, words),
        matter=_matter(title, bare_folded, proper, listed) if line.kind == "agreement" else NOTHING,
        leads=not listed and _SUMS_UP.fullmatch(mention.section) is not None,
        refers=_referred_to(mention),
        told=parties_in(title_folded, mention.parties) or NOTHING,
        guest=guest_told(line.kind, title_folded, mention.section.rpartition(" › ")[2], mention.pair),
    )


_SUMS_UP = re.compile(
    r"(?i)(?:(?:key|main) points|summary|overview|introduction|in brief|at a glance|highlights|abstract)?"
)
"""The headings of what sums up an article at its beginning, and none."""
_AFTER_DATE = re.compile(r"\s*[:–—|]")
_YEAR_FIRST = re.compile(r"\d{1,4}[;,]")
_BEFORE_DATE = re.compile(r"\b(?:[Ii]n|[Oo]n|[Bb]y|[Oo]f|[Ss]ince|[Ff]rom|[Uu]ntil) \Z")


def _is_listed(mention: Mention, count: int, terse: bool) -> bool:
    """Whether a passage of ``count`` words is an item of a list, not a clause of prose."""
    quote, date = mention.quote, mention.date_text
    if count < 2 * SHORT:
        rest = quote.removeprefix(date)
        if rest != quote and (date[:1].isdigit() or _AFTER_DATE.match(rest)):
            return True
        if _YEAR_FIRST.match(quote) or (quote.endswith(")") and date in quote[quote.rfind("(") :]):
            return True
    return terse and not quote.endswith(".") and _BEFORE_DATE.search(quote.partition(date)[0]) is None


def _referred_to(mention: Mention) -> str:
    before, date, _ = mention.quote.partition(mention.date_text)
    return referred_to(fold(before)) if date and mention.kind == "agreement" else ""


_MADE = re.compile(r"\b(?:signe?|conclude|initialle|reache)[ds]?\b")


def _matter(title: frozenset[str], folded: str, proper: frozenset[str], listed: bool) -> frozenset[str]:
    """What a treaty is about: all that an item of a list says of it; in prose the words beside its noun."""
    if listed:
        return frozenset(word for word in title - GENERIC_STEMS if not word.startswith(MARK)) or NOTHING
    found = {ACTS.get(stem(word), stem(word)) for word in matters_in(folded) - proper}
    return frozenset(word for word in found - GENERIC_STEMS - STOP if not word.startswith(MARK)) or NOTHING


def _stages(mention: Mention, listed: bool, title: frozenset[str], words: frozenset[str]) -> frozenset[str]:
    """What becomes of a treaty at the date; its sentence may tell of other dates too."""
    if mention.quote.partition(mention.date_text)[0].endswith(" of "):  # "an accord of May 1990 was ratified"
        return NOTHING
    return (title if listed or _MADE.search(mention.title) else words) & STAGES or NOTHING


_VERB = re.compile(
    r"\b(?:was|were|is|are|had|has|have|met|came|went|took|made|left|gave|won|sent|broke|became|began|fell|rose"
    r"|lost|fought|held|paid|spoke|saw|flew|drew|chose|brought|bought|built|led|fled|struck|sold|stood|swore"
    r"|withdrew|laid|rode|sank|spent|sought|told|threw|wrote|[a-z]{2,}ed(?!\W*\Z))\b"
)
_GOES = re.compile(
    r"\b(?:visit\w*|arriv\w+|c[ao]mes?|coming|goes|went|travel\w*|fl[ey]w|flown|hurr\w+|receiv\w+|welcom\w+"
    r"|hosts?|hosted|guests?|attend\w*|took part|takes? part|trips?|journey\w*|tour\w*|stay\w*|delegation"
    r"|repaid|met|meets?|meeting|saw|talks|summit|addressed|spoke)\b"
)
"""What tells that somebody goes somewhere or is received there."""
