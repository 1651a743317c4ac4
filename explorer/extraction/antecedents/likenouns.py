"""Nouns that mean what another noun told before: "the plan", where that was "a scheme to buy Koti"."""

from __future__ import annotations

from collections.abc import Mapping

from explorer.extraction.antecedents.deedaims import words_behind
from explorer.extraction.antecedents.deednouns import TO_NAMED, Deed
from explorer.extraction.antecedents.deedwords import in_short, object_at, place_of
from explorer.extraction.clauses.tokens import places_of, word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.source import Source

LIKE: Mapping[str, frozenset[str]] = {
    noun: word_set(others) - {noun}
    for nouns, others in (
        ("plan scheme project proposal idea", "plan scheme proposal project idea suggestion"),
        ("attack assault raid", "attack assault raid bombing shelling"),
        (
            "incident",
            "attack assault raid bombing shelling shooting clash kidnapping hijacking murder",
        ),
        ("uprising revolt rebellion rising", "uprising revolt rebellion rising insurrection mutiny"),
        ("crime", "murder killing massacre kidnapping assassination bombing"),
        ("dispute quarrel", "dispute quarrel conflict disagreement row"),
        ("conflict", "war dispute"),
        ("meeting", "summit conference"),
        ("conference", "summit"),
        ("negotiations talks", "negotiations talks"),
        ("visit trip journey", "visit trip journey tour voyage"),
        ("request demand", "request demand appeal"),
        ("deal", "contract sale purchase"),
        ("murder killing", "murder killing assassination"),
        ("accident disaster", "crash collision explosion"),
        ("inquiry investigation", "inquiry investigation"),
        ("ban", "prohibition embargo"),
        ("vote", "referendum plebiscite"),
    )
    for noun in nouns.split()
}
"""For each noun those which may have told before what it means."""


def like_named(source: Source, view: SentenceView, noun: str, stop: int) -> Deed | None:
    """What the one noun before a token tells that another may mean; None where none or several do."""
    found = [at for at in places_of(LIKE[noun], view.lower[:stop]) if not view.dated[at]]
    if len(found) != 1:
        return None
    at = found[0]
    if (
        view.tokens[at].is_capital
        or _has_second(view, stop)
        or not _OTHER.isdisjoint(view.lower[max(0, at - _FEW) : at])
    ):
        return None
    what = _behind(source, view, at)
    if noun in _MADE_ON and what.startswith("of "):
        what = f"on {what.removeprefix('of ')}"  # "the bombing of Oulu"
    toured = noun in TO_NAMED and view.lower[at] == "tour" and what.startswith("of ")
    if toured and what[3].isupper():
        place = what.removeprefix("of ")
        known = place in source.lexicon.states or place in source.lexicon.places
        what = f"to {place}" if known else ""  # "the tour of Japan"; of "of Ana Paz" it would be untrue
    called = view.lower[at] if noun in _GENERAL else noun
    return Deed(called, what, what, "") if what else None


def _has_second(view: SentenceView, stop: int) -> bool:
    """Whether a stand-in tells of a second one: "the summit in Kobe and | that in Oulu"."""
    return any(
        view.lower[at] in _STANDING and view.lower[at + 1] in PREPOSITIONS
        for at in range(min(stop, len(view.lower) - 1))
    )


_STANDING = word_set("that those one another")
_GENERAL = word_set("incident crime accident disaster deal")
"""Nouns that say less than those they mean."""
_MADE_ON = word_set("attack assault raid")
_FEW = 4
_OTHER = word_set("no another other second third further new any each every similar previous earlier")
"""Words before a noun that make it one of several."""


def _behind(source: Source, view: SentenceView, at: int) -> str:
    """What stands behind a noun that tells which it is: "on fishing", "in Kobe", "to buy Koti"."""
    link = view.lower[at + 1] if at + 2 < len(view.lower) else ""
    if link == "to" and view.lower[at + 2] in source.lexicon.verbs.others:
        end = next((end for end in range(at + 2, len(view.lower)) if _is_end(view, end)), at)
        return words_behind(source, view, at + 1, end - 1)
    if link in _LINKS:
        one = object_at(source, view, at + 2)
        what = in_short(source, one)[0] if one is not None else ""
        return f"{link} {what}" if what else ""
    while view.lower[at + 1 : at + 2] and view.lower[at + 1] in _HELD:
        at += 1
    return place_of(source, view, at + 1, at + 2)


_LINKS = word_set("of on over about for against between with concerning into")
_HELD = word_set("was were had been held took place broke out")
"""Words between a noun and the place where that was."""


def _is_end(view: SentenceView, at: int) -> bool:
    """Whether no phrase goes on at a token: a sign, a verb or a date, also with the word before it."""
    dated = view.dated[at] or (view.lower[at] in PREPOSITIONS and True in view.dated[at + 1 : at + 2])
    return dated or view.finite[at] or not (view.tokens[at].is_word or view.lower[at].isdigit())
