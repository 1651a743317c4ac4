"""Scanning: where a text states a time, as written and not yet resolved.

The text is searched once for places where an expression can begin or has its core; only there are the
forms tried, each with a bounded pattern, so that the work is linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from explorer.extraction.temporal.extend import extended
from explorer.extraction.temporal.forms import DIGIT_FORMS, MONTH_FORMS, Form
from explorer.extraction.temporal.found import Found
from explorer.extraction.temporal.join import joined
from explorer.extraction.temporal.lexicon import MONTH_NUMBERS, alternation
from explorer.extraction.temporal.refuse import is_refused
from explorer.extraction.temporal.relative import NOUN_SEEDS, noun_expressions

_MONTH_SEEDS = [name.capitalize() for name in MONTH_NUMBERS] + [name.upper() for name in MONTH_NUMBERS]
_SEED = re.compile(
    rf"\d+|(?:{alternation(_MONTH_SEEDS)})(?![A-Za-z])|(?:{alternation(NOUN_SEEDS)})(?![A-Za-z])"
)


def scan(text: str) -> tuple[Found, ...]:
    """The expressions of a text, in order and without overlap."""
    return joined(text, tuple(_candidates(text)))


def _candidates(text: str) -> Iterator[Found]:
    position = 0
    while True:
        seed = _SEED.search(text, position)
        if seed is None:
            return
        position = seed.end()
        begin = seed.start()
        if begin and (text[begin - 1].isalnum() or text[begin - 1] == "_"):
            continue
        found = _at(text, seed, begin)
        kept = tuple(extended(text, one) for one in found)
        if kept and not is_refused(text, kept):
            yield from kept
            position = max(position, kept[-1].end)


def _at(text: str, seed: re.Match[str], begin: int) -> tuple[Found, ...]:
    first = text[begin]
    if first.isdigit():
        return _first_form(DIGIT_FORMS, text, begin)
    if seed[0].lower() in MONTH_NUMBERS:
        return _first_form(MONTH_FORMS, text, begin)
    return noun_expressions(text, seed)


def _first_form(forms: Sequence[Form], text: str, begin: int) -> tuple[Found, ...]:
    for form in forms:
        match = form.pattern.match(text, begin)
        if match is not None:
            found = form.build(form.name, match)
            if found:
                return found
    return ()
