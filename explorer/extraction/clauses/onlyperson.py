"""The only person whom "he" or "she" may mean where no clause before tells of anybody."""

from __future__ import annotations

from explorer.extraction.clauses.sexes import is_ship, may_be_called
from explorer.extraction.clauses.tokens import tokenize
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.source import Source


def only_person(source: Source, telling: Telling, sex: frozenset[str]) -> str:
    """The one person named in the sentence before, or earlier in this one, where there is only one."""
    sentence, text = telling.view.sentence, source.document.text
    earlier = source.sentences.before(sentence)
    start = earlier[-1].start if earlier else sentence.start
    tokens = tokenize(text, start, telling.view.tokens[telling.start].start)
    named = source.people.named(tokens)
    if len(named) != 1:
        return ""
    name = named[0].name
    words = [token.text for token in tokens]
    at = next((at for at, word in enumerate(words) if word in name.split()), 0)
    led = words[max(0, at - 1 - (words[max(0, at - 1)] == "of")) : at]  # "Duke", "Duke of"
    if is_ship(words[max(0, at - _REACH) : at]):  # "the frigate | Prince of Turku"
        return name
    return name if may_be_called(led, sex) else ""


_REACH = 4
"""Words before a name among which the noun for a ship may stand."""
