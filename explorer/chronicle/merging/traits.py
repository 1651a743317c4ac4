"""What of a mention is compared with another: dates, parties, persons, names and telling words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from explorer.chronicle.event import Mention
from explorer.chronicle.letters import CAPITAL
from explorer.chronicle.merging.deeds import deed_of
from explorer.chronicle.merging.guests import Guest, guest_told
from explorer.chronicle.merging.matters import matters_in
from explorer.chronicle.merging.outlines import NOTHING, Outline, dates_fit, outline_of, places_in
from explorer.chronicle.merging.synonyms import MARK, OF_MANY, STAGES, acts_by_stem, without_phrases
from explorer.chronicle.party import fold


def _words(text: str) -> frozenset[str]:
    """The words of ``text`` as a set; so a list of words reads like one."""
    return frozenset(text.split())


ONCE = frozenset({"relations", "mission", "agreement", "conflict", "politics"})
"""Kinds of happenings that need not recur."""

A_MONTH = 31
"""Days of the longest month."""

SHORT = 9
"""Words beside its date below which a passage is taken for an item of a list."""

_STOP = _words(
    """a an and are as at be been but by for from had has have he her his in into is it its of on or
    that the their them they this to was were which who whom will with would after before also both
    during not more than then there these those under while when where between january february
    march april may june july august september october november december year years first new same
    later soon two three several following upon despite however found"""
)
_GENERIC = """sign agreement treaty cooperation memorandum understanding accord convention protocol relation
    diplomatic bilateral establish visit official state president minister prime foreign government
    nation country meet embassy ambassador open mutual joint technical summit pay head become
    general secretary settlement find reach conclude make accord deal settle pact give send take hold"""
"""Words that many different happenings share; they count only where nothing else distinguishes."""

_WORD = re.compile(r"[^\W\d_]{2,}|\d+")
_ENDINGS = {
    "ations": 4,
    "ation": 4,
    "ments": 4,
    "ment": 4,
    "ings": 4,
    "ing": 4,
    "ied": 4,
    "ies": 4,
    "ed": 3,
    "es": 3,
    "s": 3,
    "al": 4,
}
"""Endings that a stem leaves out, each with the fewest letters that must stand before it."""

_SPELT = (("our", "or"), ("enc", "ens"), ("is", "iz"), ("tr", "ter"), ("ogu", "og"))
"""How stems end in British and American spelling."""


@dataclass(frozen=True, slots=True)
class Traits:
    """What of a mention is compared.

    ``first`` and ``last`` are day numbers, infinite at open ends. ``names`` are the names of wars and pacts,
    ``proper`` all proper names but the parties', ``initials`` those of the words in capitals, of which
    ``acronyms`` are made, ``places`` where peace or a treaty was made.
    ``goes`` says that somebody goes somewhere or is received. ``terse`` is an item of a list without a verb,
    ``listed`` any item of a list or table: its date stands first. ``subject`` are the names that head the
    title, ``stages`` what becomes here of a treaty that was made before, ``matter`` what a treaty is about,
    ``guest`` who went to whom, or whose embassy it is.
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


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """A crude stem: the word without common endings, in one spelling ("labour", "labor")."""
    for ending, least in _ENDINGS.items():
        if word.endswith(ending) and len(word) - len(ending) >= least:
            word = word[: -len(ending)]
            break
    if len(word) > 4 and word[-1] == word[-2]:
        return word[:-1]
    word = word[:-1] if len(word) > 3 and word.endswith("e") else word
    for british, american in _SPELT:
        if word.endswith(british):
            return word.removesuffix(british) + american
    return word


def stems(text: str) -> frozenset[str]:
    """The stems of the words of ``text``."""
    return frozenset(map(stem, text.split()))


GENERIC_STEMS = stems(_GENERIC) | OF_MANY
"""Stems of words that many different happenings share."""

_ACTS = acts_by_stem(stem)
_BEGINS = {"~opening", "~founding", *stems("begin begins began beginning start starts started establish")}
"""What tells that something is so from then on."""


def _stems(folded: str, without: frozenset[str]) -> frozenset[str]:
    """The stems of a folded text's words; words for one act have one stem, which begins with a mark."""
    plain, acts = without_phrases(folded)
    found = {stem(word) for word in set(_WORD.findall(plain)) - _STOP}
    return acts.union(_ACTS.get(word, word) for word in found - without) or NOTHING


def _parts(person: str) -> frozenset[str]:
    """The parts of a name that tell persons apart: all but the first name."""
    parts = [fold(part) for part in person.split() if len(part) > 2]
    return frozenset(parts[1:] or parts) or NOTHING


def traits_of(mention: Mention, outline: Outline | None = None) -> Traits:
    """The traits of a mention, whose ``outline`` may be known already."""
    line = outline or outline_of(mention)
    named = [*mention.parties, *mention.people]
    names = frozenset(stem(word) for name in named for word in _WORD.findall(fold(name)))
    bare = mention.quote.replace(mention.date_text, " ")
    quote_folded, title_folded, bare_folded = fold(mention.quote), fold(mention.title), fold(bare)
    count = len(_WORD.findall(bare_folded))
    title = _stems(title_folded, names)
    terse = count < SHORT and _VERB.search(mention.quote) is None
    listed, proper = _is_listed(mention, count, terse), _proper(bare, mention)
    words = _stems(bare_folded, names) | (title if count < SHORT else NOTHING)
    return Traits(
        document=mention.document,
        span=(mention.start, mention.end),
        first=line.first,
        last=line.last,
        slack=line.slack,
        kind=line.kind,
        pair=line.pair,
        parties=frozenset(mention.parties) or NOTHING,
        people=frozenset(part for person in mention.people for part in _parts(person)) or NOTHING,
        actor=_parts(mention.people[0]) if mention.people else NOTHING,
        words=words,
        title=title,
        once=line.kind in ONCE and len(title) > 1,
        short=count < SHORT,
        terse=terse,
        listed=listed,
        deed=deed_of(title_folded, quote_folded, mention.parties),
        names=frozenset(fold(name) for name in _NAMED.findall(mention.quote)) or NOTHING,
        proper=proper,
        initials="".join(word[0].lower() for word in _CAPITALS.findall(bare)),
        acronyms=frozenset(found.lower() for found in _ACRONYM.findall(bare)) or NOTHING,
        places=line.places if line.first == line.last else places_in(mention.quote),
        goes=_GOES.search(mention.quote) is not None,
        subject=_subject(mention.title, names),
        stages=_stages(mention, listed, title, words),
        matter=_matter(title, bare_folded, proper, listed) if line.kind == "agreement" else NOTHING,
        guest=guest_told(line.kind, title_folded, mention.section.rpartition(" › ")[2], mention.pair),
    )


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


_SUBJECT = re.compile(
    r"(?:[^\W\da-z_][\w’'-]+(?:,? |–|:|\Z)|(?:al|and|bin|da|de|der|di|du|el|ibn|la|van|von) )+"
)
_TITLES_OF_OFFICE = _words(
    """archbishop archduke cardinal caliph chancellor chief crown duke dr emir emperor empress federal general
    king lord lady marshal pope premier president prince princess queen shah sheikh sir sultan tsar vice"""
)


def _subject(title: str, parties: frozenset[str]) -> frozenset[str]:
    """The stems of the names with which a title begins, without those of parties and offices."""
    found = _SUBJECT.match(title)
    if found is None:
        return NOTHING
    stems = {stem(word) for word in set(_WORD.findall(fold(found[0]))) - _TITLES_OF_OFFICE if len(word) > 2}
    return frozenset(stems - parties - GENERIC_STEMS - _STOP) or NOTHING


_MADE = re.compile(r"\b(?:signe?|conclude|initialle|reache)[ds]?\b")


def _matter(title: frozenset[str], folded: str, proper: frozenset[str], listed: bool) -> frozenset[str]:
    """What a treaty is about: all that an item of a list says of it; in prose the words beside its noun."""
    if listed:
        return frozenset(word for word in title - GENERIC_STEMS if not word.startswith(MARK)) or NOTHING
    found = {_ACTS.get(stem(word), stem(word)) for word in matters_in(folded) - proper}
    return frozenset(word for word in found - GENERIC_STEMS - _STOP if not word.startswith(MARK)) or NOTHING


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
_NAMED = re.compile(
    r"\b(?:(?:[A-Z][\w’'-]+ ){1,4}"
    r"(?:War|Treaty|Agreement|Accords?|Convention|Pact|Protocol|Revolution|Crisis|Union)\b"
    r"|(?:War|Treaty|Battle|Peace|Union|Convention|Pact|Siege|Congress)"
    r" of (?:the )?[A-Z][\w’'-]+(?:[ -][A-Z][\w’'-]+)*)"
)
"""Happenings and pacts called by a name."""


_CAPITALS = re.compile(rf"\b{CAPITAL}[\w’'-]+")
_GOES = re.compile(
    r"\b(?:visit\w*|arriv\w+|c[ao]mes?|coming|goes|went|travel\w*|fl[ey]w|flown|hurr\w+|receiv\w+|welcom\w+"
    r"|hosts?|hosted|guests?|attend\w*|took part|takes? part|trips?|journey\w*|tour\w*|stay\w*|delegation"
    r"|repaid|met|meets?|meeting|saw|talks|summit|addressed|spoke)\b"
)
"""What tells that somebody goes somewhere or is received there."""
_ACRONYM = re.compile(r"\b[A-Z]{4,}\b")
_INNER = re.compile(rf"(?<=[\w,;:)»”\"] )(?:{CAPITAL}[\w-]{{2,}})")


def _proper(text: str, mention: Mention) -> frozenset[str]:
    """The proper names inside a passage, folded, without those of its parties and of offices."""
    found = {fold(word) for word in _INNER.findall(text)}
    found |= {part for person in mention.people for part in _parts(person)}
    found -= _STOP
    if found:
        found.difference_update(word for name in mention.parties for word in _WORD.findall(fold(name)))
    return frozenset(word for word in found if stem(word) not in GENERIC_STEMS) or NOTHING
