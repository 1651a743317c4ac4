"""What an event does to the relations of two parties: found by a table of patterns, never by names.

The patterns of ``resources/relations.json`` are words in a row. ``{term}`` stands for a list of forms,
``..3`` for up to three words between that keep to their clause, ``..3,`` for the same across commas; ``@`` is
a party of the pair, ``#`` another one. All else is a regular expression on folded text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from explorer.chronicle.dates.days import civil_day
from explorer.chronicle.event import Event, Mention
from explorer.chronicle.party import Pair, fold

STRONG = (
    *("relation", "embass", "ambassador", "legation", "consulate", "recogni", "persona", "peace", "quarrel"),
    *("hatchet", "reconcil", "high commission"),
)
WIDE = (*STRONG, "consul", "mission", "charg", "minister", "resident", "diplomat", "independen", "level")
"""A text without any of these, or of WORDS, tells no act: a quick look before a careful one. The second is
for kinds that are about relations.
"""

WORDS = re.compile(r"\b(?:ties|war)\b")

PASSAGE_KINDS = frozenset({"relations", "mission"})
"""The kinds whose passages are read where their titles tell no act."""

_BEFORE, _AFTER = 70, 60
"""Characters before and after an act that may say that it was not done."""

_YEAR = re.compile(r"[^.;]{0,14}\b(?:in|of|since|from|until)\s+(\d{3,4})\b")


@dataclass(frozen=True, slots=True)
class PassagePattern:
    """A pattern on the passages of events of one kind; ``lasting`` ones must have a first and a last day."""

    kind: str
    lasting: bool
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Act:
    """One row of the table of acts.

    ``order`` is the natural order of acts told with one and the same date: ties are made before they are
    broken, and broken before they are restored. A text that ``pattern`` finds the act in holds one of
    ``needs`` and, where there are any, one of ``does``: both are seen at once. With ``title`` only titles are
    read. ``open`` is tried on events that go on from a date ("have had relations since 1947").
    """

    key: str
    order: int
    needs: frozenset[str]
    does: frozenset[str]
    pattern: re.Pattern[str]
    title: bool = False
    open: re.Pattern[str] | None = None
    passages: tuple[PassagePattern, ...] = ()

    def patterns_for(self, text: str, *, goes_on: bool) -> tuple[re.Pattern[str], ...]:
        """The patterns to try on a text that holds one of ``needs``, of an event that may go on."""
        done = not self.does or any(map(text.__contains__, self.does))
        first = (self.pattern,) if done else ()
        return (*first, self.open) if self.open and goes_on else first


@dataclass(frozen=True, slots=True)
class Turn:
    """Words of a passage that make another act of one: a "temporary" ambassador, one "residing in" a third
    country.
    """

    act: str
    words: re.Pattern[str]
    to: str


@dataclass(frozen=True, slots=True)
class ActTable:
    """All acts in the order in which they are tried, and the words that say that nothing was done.

    ``needs`` are all that any act needs, ``passages`` by kind the patterns on passages, each with its act.
    """

    acts: tuple[Act, ...]
    needs: tuple[str, ...]
    passages: Mapping[str, tuple[tuple[Act, PassagePattern], ...]]
    turns: tuple[Turn, ...]
    before: re.Pattern[str]
    after: re.Pattern[str]

    def order(self, key: str) -> int:
        """The order of an act; of one that comes by a turn, that of the act it is turned from."""
        key = next((turn.act for turn in self.turns if turn.to == key), key)
        return next(act.order for act in self.acts if act.key == key)

    def may_tell(self, event: Event) -> bool:
        """Whether an event may tell any act of any pair, which is seen much faster than which one."""
        if event.date.start is None:
            return False
        texts = {event.title, *(mention.title for mention in event.mentions)}
        if event.kind in PASSAGE_KINDS:
            texts.update(text for mention in event.mentions for text in (mention.cue, mention.quote))
        text = event.title if len(texts) == 1 else "\n".join(sorted(texts))
        if _speaks(text.lower(), event.kind) and any(self._tried(fold(text), event)):
            return True
        return event.kind in self.passages and bool(self._rows(event))

    def act_of(self, event: Event, pair: Pair) -> str:
        """The key of the act that an event tells of a pair; "" where it tells none.

        The title is asked first, then, for kinds that are about relations, the words that decided the kind
        and the passage. What is only planned, threatened, denied or remembered is no act.
        """
        told = event.told_in((pair,))
        if not any(pair.first in m.parties and pair.second in m.parties for m in told):
            return ""
        others = frozenset(name for mention in told for name in mention.parties if name not in pair)
        names = _names((pair.first, pair.second), others)
        for text, is_title in _texts(event, told):
            if _speaks(text.lower(), event.kind):
                found = self._found(names(fold(text)), event, is_title)
                if found:
                    return self._turned(found, event.title, told)
        return self._in_passages(event, told, names)

    def _turned(self, act: str, title: str, told: tuple[Mention, ...]) -> str:
        words = fold(" ".join([title, *(mention.quote for mention in told)]))
        return next((turn.to for turn in self.turns if turn.act == act and turn.words.search(words)), act)

    def _found(self, text: str, event: Event, is_title: bool) -> str:
        for act, patterns in self._tried(text, event):
            if act.title and not is_title:
                continue
            for pattern in patterns:
                if any(self._is_done(found, text, event) for found in pattern.finditer(text)):
                    return act.key
        return ""

    def _tried(self, text: str, event: Event) -> Iterator[tuple[Act, tuple[re.Pattern[str], ...]]]:
        """The acts that a folded text may tell by the letters it holds, and the patterns to try."""
        held, goes_on = list(filter(text.__contains__, self.needs)), event.date.end is None
        for act in self.acts if held else ():
            if not act.needs.isdisjoint(held):
                patterns = act.patterns_for(text, goes_on=goes_on)
                if patterns:
                    yield act, patterns

    def _is_done(self, found: re.Match[str], text: str, event: Event) -> bool:
        """Whether nothing around an act says that it was not done, was done to others or at another time."""
        if self.before.search(text[max(found.start() - _BEFORE, 0) : found.start()]):
            return False
        rest = text[found.end() : found.end() + _AFTER]
        if self.after.match(rest) or (_OTHERS.match(rest) and "@" not in rest):
            return False
        year = _YEAR.match(rest)
        return year is None or _covers(event, int(year[1]))

    def _in_passages(self, event: Event, told: tuple[Mention, ...], names: Callable[[str], str]) -> str:
        for act, row in self._rows(event):
            for mention in told:
                text = names(fold(mention.quote))
                if any(self._is_done(found, text, event) for found in row.pattern.finditer(text)):
                    return act.key
        return ""

    def _rows(self, event: Event) -> list[tuple[Act, PassagePattern]]:
        """The patterns to try on the passages of an event."""
        rows = self.passages.get(event.kind, ())
        both = bool(rows) and event.date.start is not None and event.date.end is not None
        lasting = both and event.date.is_interval
        return [(act, row) for act, row in rows if lasting or not row.lasting]


def _speaks(text: str, kind: str) -> bool:
    """Whether a text in lower case may tell an act at all."""
    if any(map(text.__contains__, WIDE if kind in PASSAGE_KINDS else STRONG)):
        return True
    return ("ties" in text or "war" in text) and WORDS.search(text) is not None


_OTHERS = re.compile(r"(?:\s+(?:with|on|against|by|to|from|of|in|between|the))+\s+#")


def _covers(event: Event, year: int) -> bool:
    units = [unit for unit in (event.date.start, event.date.end) if unit]
    first, last = units[0].first_day, units[-1].last_day
    return civil_day(first).year <= year <= civil_day(last).year or year == civil_day(units[0].last_day).year


def _texts(event: Event, told: tuple[Mention, ...]) -> Iterator[tuple[str, bool]]:
    """The texts that may tell the act, the most telling first, and whether each is a title."""
    titles = dict.fromkeys([event.title, *(mention.title for mention in told)])
    yield from ((title, True) for title in titles)
    if event.kind in PASSAGE_KINDS:
        yield from ((mention.cue, False) for mention in told)
        yield from ((mention.quote, False) for mention in told)


@lru_cache(maxsize=256)
def _names(pair: tuple[str, str], others: frozenset[str]) -> Callable[[str], str]:
    """A function that puts ``@`` for the parties of the pair and ``#`` for others into a folded text."""
    marks = {fold(name): "@" for name in pair} | {fold(name): "#" for name in others}
    longest = sorted(marks, key=lambda name: (-len(name), name))
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)")
    return lambda text: pattern.sub(lambda found: marks[found[0]], text)


def act_table(data: Mapping[str, Any]) -> ActTable:
    """The table of ``resources/relations.json``. Raises re.error or KeyError for a row that is damaged."""
    terms, stops = data["terms"], data["gap_stops"]

    def compiled(patterns: list[str]) -> re.Pattern[str]:
        return re.compile("|".join(_pattern(words, terms, stops) for words in patterns))

    acts = tuple(_act(row, compiled) for row in data["acts"])
    undone = data["not_done"]
    word = r"\s+(?!(?:and|but|then)\b)[^\s,;]+"
    before = (
        rf"\b(?:{undone['before']})(?:{word}){{0,4}}\s*$|\b(?:{undone['close_before']})(?:{word}){{0,3}}\s*$"
    )
    after = rf"(?:\s+(?!(?:{stops})\b)[^\s,;]+){{0,4}}?\s+(?:{undone['after']})\b"
    turns = tuple(
        Turn(row["act"], re.compile(rf"\b(?:{row['words']})\b"), row["to"]) for row in data["turns"]
    )
    needs = tuple(sorted({need for act in acts for need in act.needs}))
    rows = [(act, row) for act in acts for row in act.passages]
    passages = {row.kind: tuple(one for one in rows if one[1].kind == row.kind) for _, row in rows}
    return ActTable(acts, needs, passages, turns, re.compile(before), re.compile(after))


def _act(row: Mapping[str, Any], compiled: Callable[[list[str]], re.Pattern[str]]) -> Act:
    told = row.get("passages", ())
    return Act(
        key=row["key"],
        order=row["order"],
        needs=frozenset(row["needs"]),
        does=frozenset(row.get("does", ())),
        pattern=compiled(row["patterns"]),
        title=row.get("title", False),
        open=compiled(row["open"]) if "open" in row else None,
        passages=tuple(
            PassagePattern(one["kind"], one["lasting"], compiled([one["pattern"]])) for one in told
        ),
    )


_GAP = re.compile(r"\.\.(\d+)(,?)$")


def _pattern(words: str, terms: Mapping[str, str], stops: str) -> str:
    """One row of words as a regular expression."""
    parts: list[str] = []
    for word in _split(words):
        gap = _GAP.match(word)
        if gap:
            letters = r"[^\s;:()]+" if gap[2] else r"[^\s,;:()]+"
            parts.append(rf"(?:\s+(?!(?:{stops})\b){letters}){{0,{gap[1]}}}")
            continue
        plain = re.sub(r"\{([a-z]+)\}", lambda found: terms[found[1]], word)
        parts.append((r"\s+" if parts else "") + f"(?:{plain})")
    return rf"(?<![\w-]){''.join(parts)}(?![\w-])"


def _split(words: str) -> list[str]:
    """The words of a row; a space inside brackets belongs to its word."""
    found, depth = [""], 0
    for letter in words:
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if letter == " " and not depth:
            found.append("")
        else:
            found[-1] += letter
    return found
