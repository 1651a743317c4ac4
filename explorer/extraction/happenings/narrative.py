"""Cue words of narrative prose: what follows on what, who speaks, what names a happening or a person."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Narrative:
    """The word lists of ``resources/narrative.json``.

    ``opener`` matches the beginning of a sentence that goes on from the happening told before ("During the
    visit"), ``inner`` the same inside a sentence ("in retaliation"). ``speech_verbs`` are bases, and
    ``acts_of_speech`` those of them that are acts between states, ``motion_verbs`` tell a
    visit when a named person moves; ``event_nouns`` name happenings. ``event_columns`` head the columns of
    tables in which every dated row is a happening; ``box_keys`` are keys of infoboxes that say what happened,
    ``relation_keys`` and ``post_keys`` those that do so where it is about relations or a mission.
    ``leader`` matches an office of somebody who stands for a state, written small, ``leader_heads`` are the
    first words of these. The rest serves names of persons.
    """

    opener: re.Pattern[str]
    inner: re.Pattern[str]
    speech_verbs: frozenset[str]
    acts_of_speech: frozenset[str]
    motion_verbs: frozenset[str]
    event_nouns: frozenset[str]
    event_columns: frozenset[str]
    box_keys: frozenset[str]
    relation_keys: frozenset[str]
    post_keys: frozenset[str]
    office: re.Pattern[str]
    leader: re.Pattern[str]
    leader_heads: frozenset[str]
    office_words: frozenset[str]
    particles: frozenset[str]
    institutions: frozenset[str]
    name_stops: frozenset[str]


def narrative_from(data: Mapping[str, Any]) -> Narrative:
    """Compile the word lists."""
    titles = data["office_titles"]
    return Narrative(
        opener=re.compile(rf"(?:{'|'.join(data['follow_openers'])})", re.IGNORECASE),
        inner=re.compile("|".join(data["follow_inner"])),
        speech_verbs=frozenset(data["speech_verbs"]),
        acts_of_speech=frozenset(data["acts_of_speech"]),
        motion_verbs=frozenset(data["motion_verbs"]),
        event_nouns=frozenset(data["event_nouns"]),
        event_columns=frozenset(data["event_columns"]),
        box_keys=frozenset(data["box_keys"]),
        relation_keys=frozenset(data["relation_keys"]),
        post_keys=frozenset(data["post_keys"]),
        office=re.compile(rf"(?:{_offices(titles)})s?(?![\w])"),
        leader=re.compile("|".join(sorted(data["leader_titles"], key=len, reverse=True))),
        leader_heads=frozenset(title.split()[0] for title in data["leader_titles"]),
        office_words=frozenset(word.rstrip(".") for title in titles for word in title.split()),
        particles=frozenset(data["name_particles"]),
        institutions=frozenset(data["institution_words"]),
        name_stops=frozenset(data["name_stops"]),
    )


def _offices(titles: Iterable[str]) -> str:
    """The pattern of offices where a word begins; their letter is searched for faster than such a place."""
    rests: defaultdict[str, list[str]] = defaultdict(list)
    for title in sorted(titles, key=lambda title: (-len(title), title)):
        rests[title[0]].append(re.escape(title[1:]).replace("'", "['’]").replace(r"\ ", r"\s+"))
    return "|".join([rf"{letter}(?<!\w.)(?:{'|'.join(rest)})" for letter, rest in rests.items()])
