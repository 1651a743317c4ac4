"""Titles about "the fortress": what the text before calls it ("Fortress of Turku") is said instead."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from explorer.chronicle.letters import CAPITAL
from explorer.extraction.antecedents.fullnames import FullName
from explorer.extraction.antecedents.hanging import Hanging
from explorer.extraction.antecedents.kinds import LEADING
from explorer.extraction.clauses.tokens import places_of, word_set
from explorer.extraction.clauses.wordlists import BARE_PARTICLES, LINKS, PARTICLES, PLACING
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.barenouns import BODIES, is_bare_noun
from explorer.extraction.titles.form.fitting import COMPLETED
from explorer.extraction.titles.heading import Heading


def fuller(title: str, text: str, telling: Telling, heading: Heading) -> str:
    """A title with what its bare nouns are called in the text before, as far as it has room.

    It is left as it is where the text calls nothing of that noun more.
    """
    title = full = _of_the_same(title, telling, heading) if " the same " in title else title
    found = (*_bare_in(title, telling), *_meant_in(title, text, telling, heading))
    bare = {one.start: one for one in (*_partly_bare(title, telling, heading), *found)}
    for _, thin in sorted(bare.items()) if bare else ():
        named = _called(thin, heading)
        if named is not None:
            thin = thin._replace(start=thin.start + len(full) - len(title))
            full = _told_in(full, thin, named, heading.demonyms)
    return full


def _of_the_same(title: str, telling: Telling, heading: Heading) -> str:
    """A title with the full name of "the same dam", or without what was done "for the same dam"."""
    found = _SAME.search(title)
    noun = found["noun"] if found is not None else ""
    places = [at for at in places_of({noun}, telling.view.lower) if telling.view.lower[at - 1] == "same"]
    if found is None or not noun or noun in _NOT_TOLD or len(places) != 1:
        return title
    named = heading.named(places[0], noun)
    plain = title[: found.start("same")] + title[found.start("noun") :]
    thin = _Thin(noun, found.start("same"), places[0])
    full = _told_in(plain, thin, named, heading.demonyms) if named is not None else plain
    if full != plain:
        return full
    within = found["of"] == "for" and found.end() < len(title)  # not "asks for the same terms"
    return title[: found.start()] + title[found.end() :] if within else title


_SAME = re.compile(r" (?:(?P<of>[a-z]+) )?the (?P<same>same) (?P<noun>[a-z]{3,})(?= |$)")


class _Thin(NamedTuple):
    """A bare noun of a title from ``start`` on, for which token ``at`` of the sentence stands.

    ``kept`` are the words before the noun that the title tells with it: "trade" of "trade agreement".
    """

    noun: str
    start: int
    at: int
    kept: tuple[str, ...] = ()


def _called(thin: _Thin, heading: Heading) -> FullName | None:
    """What a thing is called; what else hangs on it, where the title tells the words before its noun."""
    named = heading.named(thin.at, thin.noun)
    if named is None or not thin.kept:
        return named
    before = tuple(word.lower() for word in named.before)
    told = any(before[at:] == thin.kept[at - len(before) :] for at in range(len(before)))
    return named._replace(before=()) if told and named.behind else None


def _partly_bare(title: str, telling: Telling, heading: Heading) -> Iterator[_Thin]:
    """The noun with which a title begins behind words that tell part of it: "Trade | agreement ratified"."""
    view, words = telling.view, title.split()
    end = next((at for at, word in enumerate(words) if at and _is_verb(word, heading)), 0)
    lower = tuple(word.lower() for word in words[:end])
    if not 1 < end <= _PARTS or not all(map(str.isalpha, lower)) or lower[-1] in _NOT_TOLD:
        return
    alike = [at for at in places_of({lower[-1]}, view.lower) if view.lower[at + 1 - end : at + 1] == lower]
    led = [at for at in alike if view.lower[at - end : at + 1 - end] in LEADING and is_bare_noun(view, at)]
    it = places_of(_FOR_THINGS, view.lower[telling.start : telling.end])
    inside = [at for at in led if at >= telling.start] or led
    at = inside[-1] if inside else telling.start + it[0] if it else -1
    if at >= 0:
        yield _Thin(lower[-1], len(" ".join(words[: end - 1])) + 1, at, lower[:-1])


def _is_verb(word: str, heading: Heading) -> bool:
    """Whether a word behind a noun says what became of it: "opened", "expires"; a base may be a noun, too."""
    told = word.endswith("s") and heading.verbs.is_form(word)
    return told or heading.verbs.base_of_participle(word) is not None


_PARTS = 4


def _bare_in(title: str, telling: Telling) -> Iterator[_Thin]:
    """The bare nouns of a title: its first, alone or behind an ordinal, and those behind "the"."""
    first, _, rest = title.partition(" ")
    following = rest.partition(" ")[0].lower()
    spans = []
    if first.lower() in _ORDINALS:
        spans.append((first.lower(), following, len(first) + 1))
    elif following not in LINKS:
        spans.append(("the", first.lower(), 0))
    if " the " in title:
        found = (one for one in _OBJECT.finditer(title) if not _IDIOM.search(title, 0, one.end()))
        spans += [(one["lead"], one["noun"], one.start("noun")) for one in found]
    for lead, word, start in spans:
        noun = word.removesuffix("'s").removesuffix("’s")
        at = _place_of(word, telling, lead) if noun.isalpha() and noun not in _NOT_TOLD else -1
        if at >= 0:
            written = telling.view.tokens[at].text
            yield _Thin(written.removesuffix("'s").removesuffix("’s"), start, at)


_NOT_TOLD = word_set(
    """border frontier boundary country capital coast area side people nation wars place way part end
    time day year month"""
)
"""What needs no telling, or is so often another that nothing is sure."""
_POINTING = word_set("the this")
"""What leads a noun that was told of: in a title "this treaty" is "the treaty"."""
_ORDINALS = word_set("first second third fourth fifth sixth seventh eighth")
_OBJECT = re.compile(r"(?<= )(?P<lead>the) (?P<noun>[A-Za-z][a-z]{2,}(?:['’]s)?)(?= (?!of )|$)")
_IDIOM = re.compile(r"\btakes? the (?:offensive|initiative|lead|field|floor|side|opportunity|chance)$")
"""What is taken without being any that was told of before: "takes the offensive"."""


def _place_of(noun: str, telling: Telling, lead: str) -> int:
    """Where a noun stands alone behind ``lead`` in a telling, or else before it in its sentence; else -1.

    For "the" it may also be "this".
    """
    view, lower = telling.view, noun.lower()
    leads = _POINTING if lead == "the" else {lead}
    if lower not in view.holds or view.holds.isdisjoint(leads):
        return -1
    places = [
        at
        for at in places_of({lower}, view.lower)
        if at and view.lower[at - 1] in leads and is_bare_noun(view, at)
    ]
    inside = [at for at in places if telling.start <= at < telling.end]
    before = [at for at in places if at < telling.start]
    return (inside[:1] or before[-1:] or [-1])[0]


def _meant_in(title: str, text: str, telling: Telling, heading: Heading) -> Iterator[_Thin]:
    """The bare noun that a title says for "it": its subject before a verb, or its last object.

    A common noun, which the text writes without a capital somewhere before, or what a body is.
    """
    view = telling.view
    if _FOR_THINGS.isdisjoint(view.holds):
        return
    places = places_of(_FOR_THINGS, view.lower[telling.start : telling.end])
    if not places:
        return
    at = telling.start + places[0]
    subject, verb = title.split()[:2]
    found = _OBJECT.finditer(title)
    spans = [(one["noun"], one.start("noun")) for one in found if _MAY_FOLLOW.match(title, one.end())]
    if subject.lower() in _SOME and "of" in view.holds:
        spans.append((verb, len(subject) + 1))
    elif heading.verbs.base_of_participle(verb) or verb in heading.verbs.others:
        spans.append((subject, 0))
    spans += _without_article(title, heading)
    for word, start in spans:
        noun = word.lower()
        if noun in _NOT_TOLD or noun in _LASTING or noun in view.lower[telling.start : telling.end]:
            continue
        if noun in BODIES or text.rfind(f" {noun}", heading.floor, view.starts[at]) >= 0:
            yield _Thin(noun, start, at)


def _without_article(title: str, heading: Heading) -> Iterator[tuple[str, int]]:
    """The nouns right behind a verb, or its particle, that stand for "it" without an article."""
    for found in _NO_ARTICLE.finditer(title):
        before = found["before"]
        if before in PARTICLES or (before[-1] == "s" and heading.verbs.is_form(before)):
            yield found["noun"], found.start("noun")


_NO_ARTICLE = re.compile(
    rf"(?P<before>[a-z]+) (?P<noun>[a-z]{{3,}})(?= (?:{'|'.join(sorted(BARE_PARTICLES))})\b|$)"
)
_IS_OBJECT = re.compile(rf" (?:[a-z]+s|{'|'.join(sorted(PARTICLES))}) \Z")
_SOME = word_set("most some many all several")
_LASTING = word_set("relations ties links")
_MAY_FOLLOW = re.compile(r" (?:in|at|by|to|from|into|over|up|down|back|\w+ly|again|altogether)\b|$")
_FOR_THINGS = word_set("it they them which")


def _told_in(title: str, thin: _Thin, named: FullName, demonyms: Container[str]) -> str:
    """A title with a noun called as it is by its full name: as much of that as the title has room for."""
    end = thin.start + len(thin.noun)
    behind = title[end:]
    if _IN_PLACE.match(behind) and not all(one in demonyms for one in named.before if one[0].isupper()):
        return title  # "the Osaka crossing", and then "the crossing at Turku"
    for before, name, hanging in _briefer(named, title, behind):
        called = " ".join(
            filter(None, [*before, named.noun, *name, *(word for phrase in hanging for word in phrase)])
        )
        start = thin.start
        if start == 0:
            called = called[0].upper() + called[1:]
        elif title[:start].endswith(" the ") and (
            not named.article or called.partition(" ")[0].endswith(_OWNING)
        ):
            start -= len("the ")
        elif _IS_OBJECT.search(title, 0, start) and not called.partition(" ")[0].endswith(_OWNING):
            called = f"the {called}"
        longer = title[:start] + called + behind
        if len(longer.split()) <= COMPLETED:
            return longer
    return title


_OWNING = ("'s", "’s", "s'", "s’")


def _briefer(
    named: FullName, title: str, behind: str
) -> Iterator[tuple[Sequence[str], Sequence[str], Sequence[Hanging]]]:
    """What may be said of a thing, the fullest first: the words before its noun, the name, what hangs on it.

    What a title tells already is left out, and where a thing stands if the title says another place.
    """
    told = {word.strip(_EDGES) for word in title.split()}
    before = () if _repeats(named.before, told) else named.before
    name = () if _repeats(named.name, told) else named.name
    placed = _IN_PLACE.match(behind) or behind.startswith(_OWNING[:2]) or " and the " in title
    hanging = [
        phrase
        for phrase in named.behind
        if not _repeats(phrase, told) and not (placed and phrase[0] in PLACING)
    ]
    if behind.startswith(_OWNING[:2]):
        hanging = [phrase for phrase in hanging[:1] if phrase[0] == "of" and len(phrase) <= _SHORT]
    for size in range(len(hanging), -1, -1):
        if before or name or size:
            yield before, name, hanging[:size]


_IN_PLACE = re.compile(rf" (?:in|at|near|on) (?:the )?{CAPITAL}")
"""Where a thing stands, which is told once: not "the consulate in Turku in Kobe"."""
_SHORT = 3


def _repeats(words: Sequence[str], told: Container[str]) -> bool:
    """Whether a title already says a name of a phrase, also as an owner: "Peru's king"."""
    return any(word.strip(_EDGES) in told for word in words if word[0].isupper())


_EDGES = "'’s,"
