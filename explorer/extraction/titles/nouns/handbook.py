"""What handbooks leave out: "Signatory of the Lima Treaty, ⟦1947⟧" is of the article's country."""

from __future__ import annotations

import re
from collections.abc import Mapping

from explorer.extraction.clauses.agreement import is_plural
from explorer.extraction.clauses.objects import ALWAYS_TAKING, DONE_TO_PAPERS
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import present
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import COORDINATORS, DETERMINERS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.nouns.entryleads import of_lead
from explorer.extraction.titles.nouns.nominals import as_text


def spelled_out(text: str, telling: Telling, title: str, heading: Heading) -> str:
    """The title with what its telling leaves out as understood: the article's country, a passive, a verb."""
    view = telling.view
    at = telling.at
    if view.cells or telling.occasion is not None or view.dates[at] < 0:
        return title
    if heading.kind == "relations" and title.lower() in _BECOMING:
        return f"Relations {title.lower()}"  # a note of a table of relations: "Suspended in May 1974"
    return (
        (_ends_piece(view, at) and _of_piece(text, telling, at, heading))
        or (heading.home and of_lead(text, telling, at, title, heading))
        or _visit(title, telling, heading)
        or (heading.home and _of_home(text, telling, title, heading))
        or title
    )


_BECOMING = word_set(
    "severed suspended downgraded upgraded restored resumed established normalised normalized"
)
"""What becomes of relations, by a form that alone tells a happening of theirs."""


def _of_piece(text: str, telling: Telling, at: int, heading: Heading) -> str:
    start = _piece_start(telling.view, telling.start, at)
    return _passive(text, telling.view, start, at, heading) or _of_relations(text, telling.view, start, at)


def _piece_start(view: SentenceView, first: int, at: int) -> int:
    """Where the piece between signs begins that a date ends; a comma before the date ends none."""
    start = at - 1 if at and view.tokens[at - 1].text == "," else at
    while start > first and view.lower[start - 1][:1].isalnum():
        start -= 1
    return start


def _ends_piece(view: SentenceView, at: int) -> bool:
    """Whether a date ends its piece, with a comma or nothing before it: "Tarata ceded, ⟦1929⟧"."""
    if not at or view.lower[at - 1] in PREPOSITIONS:
        return False
    behind = view.behind_date(at)
    return behind >= len(view.tokens) or view.tokens[behind].text in _SIGNS


_SIGNS = frozenset(".;,)")


def _passive(text: str, view: SentenceView, start: int, at: int, heading: Heading) -> str:
    """What was done, by a participle without "was" behind its object: "Tarata ceded to Peru, ⟦1929⟧"."""
    if any(word in heading.verbs.auxiliaries for word in view.lower[start:at]):
        return ""
    words = words_of(text, view, start, at)
    done = [place for place, word in enumerate(words) if place and _is_done(word.lower, heading)]
    if len(done) != 1 or any(word.comma for word in words[:-1]):
        return ""
    whom, verb, behind = words[: done[0]], words[done[0]], words[done[0] + 1 :]
    if behind and behind[0].lower not in _BEHIND:
        return ""
    if whom[0].lower in DETERMINERS:
        whom = whom[1:]
    plain = [word for word in whom if not word.lower.endswith("ly") or word.text[0].isupper()]
    if not plain:
        return ""
    named = as_text(plain)
    if whom[0].lower in PREPOSITIONS:
        return ""  # "following a visit paid by Paz, ⟦May 1990⟧"
    acts = heading.is_person(named) and (" " in named or not _is_surely_done(verb.lower, heading))
    if acts or not _NOUN_PHRASE.isdisjoint(word.lower for word in whom):
        return ""
    return " ".join([named, verb.text, as_text(behind).rstrip(",")]).strip()


def _is_done(word: str, heading: Heading) -> bool:
    return heading.verbs.sure_base(word) in ALWAYS_TAKING or _is_surely_done(word, heading)


def _is_surely_done(word: str, heading: Heading) -> bool:
    """Whether a name before a form is hardly that of who did it: "Tarata ceded"."""
    base = heading.verbs.sure_base(word)
    return base in DONE_TO_PAPERS or base in _TAKING


_TAKING = word_set(
    "cede recognise recognize receive establish appoint release lift grant restore sever found"
)
_BEHIND = word_set("to by in from at as with under through for")
_NOUN_PHRASE = word_set("he she it they we which who that and but")
"""Words that are no part of what something was done to."""


def _of_relations(text: str, view: SentenceView, start: int, at: int) -> str:
    """What became of bare relations: "Diplomatic relations, ⟦August 1971⟧"."""
    if _COMING_ABOUT.isdisjoint(view.lower[start:at]):
        return ""
    piece = as_text(words_of(text, view, start, at)).rstrip(",")
    noun, joint, partner = piece.partition(" with ")
    verb = _COMES_ABOUT.get(noun.lower())
    return (verb and f"{noun}{joint}{partner} {verb}") or ""


_COMES_ABOUT: Mapping[str, str] = {
    "relations": "established",
    "diplomatic relations": "established",
    "consular relations": "established",
    "full diplomatic relations": "established",
    "strategic partnership": "concluded",
    "comprehensive strategic partnership": "concluded",
    "embassies": "exchanged",
    "ambassadors": "exchanged",
}
"""What is said of a noun that stands alone with its date."""
_COMING_ABOUT = frozenset(noun.rpartition(" ")[2] for noun in _COMES_ABOUT)


def _visit(title: str, telling: Telling, heading: Heading) -> str:
    """Who visits whom, by "State visit of Ana Paz to Peru"."""
    told = _VISIT.fullmatch(title) if telling.nominal else None
    whither = told and (told["to"] or heading.home)
    if not told or not whither or whither in told["who"]:
        return ""
    who, kind = told["who"].removeprefix("the "), (told["kind"] or "").strip().lower()
    plural = is_plural(who, heading.plurals, heading.singulars)
    if kind:
        return f"{who} {present('pay', plural=plural)} {kind} visit to {whither}"
    return f"{who} {present('visit', plural=plural)} {whither}"


_VISIT = re.compile(
    r"(?:(?P<kind>State|Official|Working) )?[Vv]isit (?:of|by) (?P<who>.+?)(?: to (?P<to>[^,]+))?"
)


def _of_home(text: str, telling: Telling, title: str, heading: Heading) -> str:
    """What the article's country does or is, by a telling that begins with a verb or "member of"."""
    view, home = telling.view, heading.home
    at = telling.at
    joined = _listed_member(text, view, at, heading)
    first = telling.start
    while first < at and not view.lower[first][:1].isalnum():
        first += 1
    opener, behind = view.lower[first], view.lower[first + 1] if first + 1 < at else ""
    apart = not _opens(view, first) or view.has_finite(first + 1, at) or opener in _IN_NAMES
    if joined or not behind or apart or not title.lower().startswith(f"{opener} "):
        return joined
    rest = title[len(opener) + 1 :]
    role = _ROLE.fullmatch(title)
    if role is not None:
        return f"{home} {_role_taken(role, title, since=view.lower[at - 1] in _SINCE)}"
    base = heading.verbs.base_of_past(opener)
    if base in _DONE_TO_STATES and behind in _BEHIND_DONE:
        return f"{home} {opener} {rest}"
    if not base or not _is_object(view, first + 1) or _may_be_passive(view, base, first + 1, at, heading):
        return ""
    return f"{home} {present(base, plural=False)} {rest}"


def _may_be_passive(view: SentenceView, base: str, first: int, end: int, heading: Heading) -> bool:
    """Whether a participle may tell what was done to the country: "⟨was⟩ ceded the island by Spain".

    Who did it may be named, or a verb of giving has one object, so that the country may have been given it.
    """
    if any(view.lower[at] == "by" and _is_named(view, at + 1, end) for at in range(first, end)):
        return True
    if base not in _GIVING:
        return False
    to = next((at for at in range(first + 1, end) if view.lower[at] == "to"), end)
    received = _is_named(view, to + 1, end) and view.lower[to - 1] not in _GOING_TO
    return not received and not _is_given_to(view, first, end, heading)


def _is_named(view: SentenceView, at: int, end: int) -> bool:
    """Whether a name begins there, perhaps behind an article."""
    at += at < end and view.lower[at] in DETERMINERS
    return at < end and view.tokens[at].is_capital


def _is_given_to(view: SentenceView, first: int, end: int, heading: Heading) -> bool:
    """Whether a name is followed by another object: "offered the Finnish an alliance"."""
    at = first + (view.lower[first] in DETERMINERS)
    behind = at
    while behind < end and view.tokens[behind].is_capital:
        behind += 1
    if not at < behind < end or view.lower[behind] in PREPOSITIONS:
        return False
    alone = behind == at + 1 and view.tokens[at].text in heading.singulars  # "granted Finland independence"
    return view.lower[behind] in DETERMINERS or (alone and view.tokens[behind].is_word)


_GIVING = word_set("grant offer promise deny give award allot assign assure guarantee refuse")
"""Verbs of two objects, of which the one who is given something becomes the subject of a passive."""
_GOING_TO = word_set("access right rights entry admission passage claim claims")
"""Nouns with a "to" of their own, which tells nobody that is given something."""


def _role_taken(role: re.Match[str], title: str, *, since: bool) -> str:
    # The name of an agreement alone gets "signed" behind it, which the role tells already.
    thing, taken = role["thing"].removesuffix(" signed"), title.removesuffix(" signed")
    if role["role"] == "Signatory":
        return f"signs {thing.removeprefix('the ')}"
    return f"joins {thing}" if since else f"becomes {taken[0].lower()}{taken[1:]}"


_SINCE = word_set("since from")
_IN_NAMES = word_set("united allied associated")
"""Participles that names begin with."""
_BEHIND_DONE = word_set("to from as by")


def _opens(view: SentenceView, first: int) -> bool:
    """Whether a word opens its sentence or stands behind a semicolon, so that no subject stands before it."""
    return first == 0 or view.tokens[first - 1].text == ";"


def _is_object(view: SentenceView, at: int) -> bool:
    return view.tokens[at].is_capital or view.lower[at] in DETERMINERS or view.lower[at] in _OBJECTS


_OBJECTS = word_set("relations ties diplomatic independence full")
_DONE_TO_STATES = word_set("elect admit readmit suspend expel exclude invite")
_ROLE = re.compile(r"(?P<role>Member|Signatory|Founder member|Founding member|Party) (?:of|to) (?P<thing>.+)")


def _listed_member(text: str, view: SentenceView, at: int, heading: Heading) -> str:
    """What a country joined, by "Member of the Lima Pact (admitted 1971), the Tarata Group (⟦1990⟧)"."""
    if not view.hidden[at] or list(view.lower[:2]) != _MEMBER:
        return ""
    opening = next((place for place in range(at - 1, 1, -1) if view.tokens[place].text == "("), 0)
    first = opening
    while first > len(_MEMBER) and view.tokens[first - 1].text not in {",", ")"}:
        first -= 1
    while first < opening and view.lower[first] in COORDINATORS:
        first += 1
    name = as_text(words_of(text, view, first, opening)).rstrip(",")
    if not name.removeprefix("the ")[:1].isupper():
        return ""
    if any(view.finite[place] and view.lower[place] not in _AS_WHAT for place in range(opening, at)):
        return ""
    inside = [word for word in view.lower[opening + 1 : at] if word in _AS_WHAT]
    return f"{heading.home} {_AS_WHAT[inside[0]] if inside else 'joins'} {name}"


_AS_WHAT = {
    "admitted": "admitted to",
    "founding": "becomes founding member of",
    "founder": "becomes founder member of",
}
_MEMBER = ["member", "of"]
