"""The rules by which acts lead from one state of relations to the next: ``resources/relations.json``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from explorer.chronicle.relations.acts import ActTable, act_table
from explorer.chronicle.relations.standing import State
from explorer.language import tr

BASE, NONE = "base", ""
"""The level that stood before; nothing known."""


@dataclass(frozen=True, slots=True)
class Rule:
    """An act in one of the states ``origins`` ("" is: nothing known) leads ``to`` a state, or to none other.

    ``says`` makes it a contradiction, worded with the dates of the ``earlier`` and the ``later`` event; the
    earlier one is the last that told the act ``against``, else what began the present state. Dates that may
    be the same are a confirmation; ``apart`` is how many days they must lie apart at the least. ``text``
    replaces the state's own on the strip. Where the level before was one of ``keeps``, that comes back
    instead.
    """

    act: str
    origins: tuple[str, ...]
    to: str | None
    text: str = ""
    says: str = ""
    against: str = ""
    apart: int = 1
    keeps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rules:
    """The states, acts and rules of ``resources/relations.json``."""

    states: Mapping[str, State]
    acts: ActTable
    rules: Mapping[tuple[str, str], Rule]
    leading: frozenset[tuple[str, str]]
    """Each act with each state that it leads to from any other."""


def rules_from(data: Mapping[str, Any]) -> Rules:
    """The rules of ``resources/relations.json``; raises KeyError for a state or act that is not listed."""
    states = {row["key"]: State(**_said(row)) for row in data["states"]}
    table = act_table(data)
    rules = {}
    for row in data["rules"]:
        named = {"origins" if key == "from" else key: value for key, value in _said(row).items()}
        rule = Rule(**({"to": None} | named))
        for origin in rule.origins:
            if origin and origin not in states:
                raise KeyError(origin)
            rules[rule.act, origin] = rule
        if rule.to not in (None, BASE):
            states[str(rule.to)]  # a KeyError here beats one in the middle of a thread
    leading = frozenset((rule.act, rule.to) for rule in rules.values() if rule.to)
    return Rules(states, table, rules, leading)


_SHOWN = ("label", "text", "says")
"""The values of a row that people see."""


def _said(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row with tuples for its lists, and what people see in the reader's language."""
    frozen: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in row.items()
    }
    return frozen | {key: tr(frozen[key]) for key in _SHOWN if frozen.get(key)}
