"""What an entry tells of the state or body that leads it: "Peru: relations cut 1973, restored ⟦1991⟧"."""

from __future__ import annotations

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.word import Word, lower_of


def of_lead(text: str, telling: Telling, at: int, title: str, heading: Heading) -> str:
    """The title of the piece before the date at the token ``at`` with the name that leads its entry.

    "" where no name leads the entry, or where the piece says by itself what happened. Which of two states
    opened a mission is left open, as the entry does.
    """
    view = telling.view
    colon = next((place for place in range(1, min(at, _REACH)) if view.lower[place] == ":"), 0)
    if not colon or not _is_name(view, colon):
        return ""
    lead = text[view.starts[0] : view.ends[colon - 1]]
    start = _piece_start(view, colon, at)
    words = words_of(text, view, start, at)
    while words and words[-1].lower in _BEFORE_DATES:
        words.pop()
    if not words or lead == heading.home:
        return ""
    return _noun_alone(words, lead, heading) or _done_to(view, colon, start, words, title, lead, heading)


_REACH = 8
"""Tokens among which the colon behind the lead of an entry stands."""
_BEFORE_DATES = word_set("from since on in")


def _is_name(view: SentenceView, end: int) -> bool:
    """Whether the tokens before ``end`` are one name."""
    tokens = view.tokens[:end]
    return tokens[0].is_capital and all(token.is_capital or token.lower in {"of", "the"} for token in tokens)


def _piece_start(view: SentenceView, colon: int, at: int) -> int:
    """Where the piece before a date begins: behind the colon or behind another date and its sign."""
    start = at - (view.tokens[at - 1].text == ",")
    while start > colon + 1 and view.tokens[start - 1].text not in {",", ";"}:
        start -= 1
    return start


def _noun_alone(words: list[Word], lead: str, heading: Heading) -> str:
    """What a bare noun tells: "China: recognition" and "embassy at Lima"."""
    lower = lower_of(words)
    if lower == ["recognition"]:
        return f"{lead} recognised"
    size = next((size for size in (1, 2) if " ".join(lower[:size]) in _MISSIONS), 0)
    if not size or words[0].text[0].isupper():
        return ""
    mission = " ".join(lower[:size]).capitalize()
    if len(words) == size + 1 and lower[size] in _OPENED:
        return f"{mission} {lower[size]}: {heading.who}" if heading.who else ""
    if len(words) == size:
        return f"{mission} opened: {heading.who}" if heading.who else ""
    placed = lower[size] in {"at", "in"} and all(word.text[0].isupper() for word in words[size + 1 :])
    where = " ".join(word.text for word in words[size:])
    return f"{mission} {where} opened" if placed and len(words) > size + 1 else ""


_MISSIONS = (
    "embassy", "legation", "consulate", "consulate general", "high commission", "mission", "trade office",
    "liaison office",
)  # fmt: skip
"""What states open with each other, one of which is told without the verb."""
_OPENED = word_set("opened established closed reopened")


def _done_to(
    view: SentenceView, colon: int, start: int, words: list[Word], title: str, lead: str, heading: Heading
) -> str:
    """What was done to relations with, or to a paper of, who leads the entry."""
    done = words[-1].lower
    if heading.verbs.base_of_participle(done) is None:
        return ""
    first = [word for word in view.lower[colon + 1 : colon + 4] if word not in _KINDS]
    if len(words) == 1 and first[:1] == ["relations"] and start > colon + 1:
        return f"Relations with {lead} {done}"
    its_own = len(words) == 2 and not any(heading.partner())
    if its_own and words[0].lower in _PAPERS and title.lower() == f"{words[0].lower} {done}":
        return f"{words[0].text.capitalize()} of the {lead.removeprefix('the ')} {done}"
    return ""


_KINDS = word_set("diplomatic full consular")
_PAPERS = word_set("statute charter constitution convention covenant protocol")
"""What a body is founded by."""
