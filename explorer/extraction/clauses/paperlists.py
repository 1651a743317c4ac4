"""Lists of papers in a sentence, whose items say what each is on: "treaties on tax (1990), visas (1995)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.extraction.clauses.papernames import PAPERS_OF, as_paper, is_mere_matter, names_itself
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.clauses.wordlists import AUXILIARIES, DETERMINERS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.word import Word, has_finite

_ONE = re.compile(
    rf"^(?:{'|'.join(PAPERS_OF)})(?: of understanding)?(?= (?:on|of|for|concerning)\b)", re.IGNORECASE
)
_LINKS = word_set("on of for concerning against")


def single(title: str) -> str:
    """The title of an item in the singular: "Agreements on taxes signed" tells one of several."""
    return _ONE.sub(lambda plural: PAPERS_OF[plural[0].partition(" ")[0].lower()], title)


def paper_of_list(view: SentenceView, start: int, item: Sequence[Word]) -> list[Word]:
    """An item of a list of agreements with what it is: "visas" gives "Agreement on visas".

    The item alone where the list is of something else, or where it says itself what it is.
    """
    if PAPERS_OF.keys().isdisjoint(view.holds):
        return list(item)
    while item and item[0].lower in _JOINTS:
        item = item[1:]
    named = item and item[0].text[0].isupper() and not is_mere_matter(item)
    if not item or named or names_itself(item):
        return list(item)
    lead, link = _list_around(view, start, own=item[0].lower in _LINKS)
    if not link:
        return list(item)
    item = _dated_piece(item)
    return as_paper([*item[:-1], item[-1]._replace(comma=False)], PAPERS_OF[view.lower[lead]], link)


def dated_of_list(words: Sequence[Word]) -> Sequence[Word]:
    """The item of a list that bears the date with what it is: "treaties were signed on: | trade (1990)".

    It need not be the first: "signed agreements on trade; | on visas (1990)".
    """
    lead = next((at for at, word in enumerate(words) if word.lower in PAPERS_OF), len(words))
    for at in range(lead, len(words)):
        word, item = words[at], _dated_piece(words[at + 1 :])
        apart = word.comma or len(item) < len(words) - at - 1
        if word.lower in _HOLDING or (word.lower in _LINKS and apart):
            named = not item or item[0].text[0].isupper()
            link = "on" if word.lower in _HOLDING else word.lower
            return words if named else as_paper(item, PAPERS_OF[words[lead].lower], link)
        if word.comma:
            break
    return words


def _dated_piece(words: Sequence[Word]) -> Sequence[Word]:
    """The words up to the date behind the last comma that an article or a preposition follows."""
    end = next((at + 1 for at, word in enumerate(words) if word.dated), len(words))
    first = max((at for at in range(1, end) if words[at - 1].comma and words[at].lower in _NEXT), default=0)
    return words[first:end]


_NEXT = DETERMINERS | _LINKS


def bracketed_paper(text: str, telling: Telling) -> Sequence[Word]:
    """The item of a list of papers that a happening tells by its year in brackets; none for others."""
    view, at = telling.view, telling.at
    if PAPERS_OF.keys().isdisjoint(view.holds) or not view.hidden[at] or at <= telling.start:
        return ()
    opening = at - 1
    if view.tokens[opening].text != "(":
        return ()
    item = words_of(text, view, telling.start, opening)
    if item[1:] and item[0].lower in PAPERS_OF and item[1].lower in _LINKS:
        return [Word(PAPERS_OF[item[0].lower]), *item[1:]] if _is_first(view, at) else ()
    told = dated_of_list(item) if has_finite(item) else paper_of_list(view, telling.start, item)
    return told if told and told[0].text in PAPERS_OF.values() and not has_finite(told) else ()


def _is_first(view: SentenceView, at: int) -> bool:
    """Whether the bracket around a date is followed by another item of its list."""
    close = next((place for place in range(at, len(view.tokens)) if view.tokens[place].text == ")"), at)
    return not _GOING_ON.isdisjoint(view.lower[close + 1 : close + 2]) and "(" in view.lower[close:]


def is_paper_of_list(view: SentenceView, start: int) -> bool:
    """Whether what begins at a token is what a paper of a list is on: "… and | return of ships (1990)"."""
    return not PAPERS_OF.keys().isdisjoint(view.holds) and _list_around(view, start, own=False)[1] != ""


def _list_around(view: SentenceView, start: int, *, own: bool) -> tuple[int, str]:
    """The noun of the papers in whose list an item begins, and the preposition of its items; "" without one.

    Another clause ends the way to it, and so does a semicolon unless a bracket closes before it or the item
    has a preposition of its ``own``: "treaties have been signed on taxes in 1990; | on visas in ⟦1995⟧".
    """
    for at in range(start - 1, -1, -1):
        if view.hidden[at]:
            continue
        if view.lower[at] in PAPERS_OF:
            return at, _link_behind(view, at, start)
        if view.tokens[at].text == ";" and not own and view.tokens[at - 1].text != ")":
            break
        if view.finite[at] and not _goes_on(view, at, own=own):
            break
    return 0, ""


def _goes_on(view: SentenceView, verb: int, *, own: bool) -> bool:
    """Whether a list of papers goes on behind a verb: "agreements include | …", "were signed on | …"."""
    if view.lower[verb] in _HOLDING:
        return True
    behind = next((at for at in range(verb, len(view.tokens)) if view.lower[at] not in _SIGNED), verb)
    return behind > verb and (own or view.lower[behind] in _LINKS or view.tokens[behind].text == ":")


def _link_behind(view: SentenceView, lead: int, start: int) -> str:
    """The preposition of a list's items: "treaties between Peru and Chile | on …"; "" where it is no list."""
    if _PARTING.isdisjoint(view.lower[lead : start + 1]) and True not in view.dated[lead:start]:
        return ""
    for at in range(lead + 1, min(lead + _NEAR_LEAD, start)):
        word = view.lower[at]
        if word == "(" or view.dated[at]:
            return ""
        if word in _HOLDING or word == ":":
            return "on" if view.lower[at + 1] not in _LINKS else view.lower[at + 1]
        if word in _LINKS and view.lower[at + 1] != "understanding":
            return word
    return ""


_GOING_ON = frozenset({",", ";", "and"})
_PARTING = frozenset({"(", ";"})
_JOINTS = word_set("and as well")
_SIGNED = AUXILIARIES | word_set("been also signed concluded made reached")
_HOLDING = word_set("include includes included including cover covers covered covering concern concerned")
"""Words between a noun of papers and what they are on: "agreements include | trade (1990), visas (1995)"."""
_NEAR_LEAD = 12
"""Tokens behind the noun of a list of papers within which its preposition stands."""
