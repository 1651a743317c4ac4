"""What "the federation" means in another section than its name: the only one of its noun so far."""

from __future__ import annotations

from explorer.extraction.antecedents.definites import named_as
from explorer.extraction.antecedents.fullnames import FullName
from explorer.extraction.antecedents.kinds import kind_named
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.parties.bodies import NAMED_BODIES, NAMED_FULLY
from explorer.extraction.source import Source


def called_before(source: Source, view: SentenceView, at: int, noun: str) -> FullName | None:
    """What the thing is called for which token ``at`` stands: more fully just before, or by its only name."""
    full = named_as(source, view, at, noun) or only_named(source, view, at, noun)
    full = full or kind_named(source, view, at, noun)
    if noun == "League" and view.tokens[at].text == noun and len(source.whole_names(noun)) > 1:
        return None  # that of Nations is called so by itself, though another may stand nearer
    if full is None or noun != "Court" or "International" in full.shown:
        return full
    end = view.starts[at]
    at_the_hague = source.document.text.find("Hague", max(0, end - _NEAR), end) >= 0
    return None if at_the_hague else full  # "took the case to The Hague, where | the Court"


_NEAR = 400
"""Characters within which a town says which court is meant."""


def only_named(source: Source, view: SentenceView, at: int, noun: str) -> FullName | None:
    """The name that has a noun for its last word, where the text has no other of that noun before a token.

    "The Turku Federation" is "the federation" also below the next heading, unless "a federation" was told of.

    So is "the Court", of which another section gives the whole name, also beside a noun ("a Court ruling").
    """
    if noun in NAMED_BODIES:
        return _only_in_full(source, view, at, noun)
    if noun not in NAMED_FULLY or view.lower[at] != noun or view.lower[at - 1 : at] != ("the",):
        return None
    text, end, named = source.document.text, view.starts[at], noun.capitalize()
    if text.find(f" {named}", max(0, end - _FAR), end) < 0:
        return None
    found = source.only_name(noun)
    if found is None or not found.first <= end < found.other:
        return None
    return FullName(found.words, named, (), ())


def _only_in_full(source: Source, view: SentenceView, at: int, noun: str) -> FullName | None:
    """The only longer name that a text gives a noun with a capital: "the Security | Council".

    It stands before; another that follows may be meant as well, as one whom all know ("the | League").
    """
    if view.tokens[at].text != noun or view.lower[at - 1 : at] != ("the",):
        return None
    found = source.whole_names(noun)
    if len(found) != 1:
        return None
    (((before, behind), first),) = found.items()
    if first > view.starts[at]:
        return None
    return FullName(before, noun, (), (tuple(behind.split()),) if behind else ())


_FAR = 1500
"""Characters within which the name stood last."""
