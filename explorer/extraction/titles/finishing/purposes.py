"""Titles of listed visits with whose guest it was, and what for: "Ana Paz (1990 | for the fair in Lima)"."""

from __future__ import annotations

import re

from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.form.articles import without_spare
from explorer.extraction.titles.form.fitting import COMPLETED, ROOMY
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.nouns.nominals import as_text, as_words
from explorer.extraction.titles.subjects.offices import with_adjective, with_office_of


def with_purpose(title: str, text: str, telling: Telling, heading: Heading) -> str:
    """The title of a visit with what it was for, as the words behind its date or before its brackets say.

    What stands behind one of several dates is told of that one.
    """
    if heading.kind != "visit" or " for " in title:
        return title
    sentence, date = telling.view.sentence, telling.expression
    if heading.visited and title.endswith(f" {heading.visited}"):
        why = _BEHIND.match(text, date.end, sentence.end) or _BEFORE.search(text, sentence.start, date.start)
    else:
        last = _stands_before(title.rsplit(" ", 1)[-1], text, date.start)
        why = _GOING_ON.match(text, date.end, sentence.end) if last else None
    if why is None or " visit" in why["why"]:
        return title
    told = as_text(without_spare(as_words(f"{title} {why['why']}"), ROOMY))
    return told if len(told.split()) <= COMPLETED else title


def with_land_of_guest(title: str, text: str, telling: Telling, heading: Heading) -> str:
    """The title of a listed visit with the state of the guest: "Peruvian President Ana Paz visits Chile".

    He had the office that stands behind the date: "President Ana Paz (1990, | as Vice President)".
    """
    who = title.partition(f" {heading.visited}")[0] if heading.visited else ""
    if not who.endswith((" visits", " visit")):
        return title
    then = _AS.match(text, telling.expression.end, telling.view.sentence.end)
    if then is not None:
        title = with_office_of(title, then["office"])
    told = with_adjective(title, heading.guests) if " and " not in who else title
    return told if len(told.split()) <= COMPLETED else title


def _stands_before(word: str, text: str, date: int) -> bool:
    """Whether a title's last word is the last before a date."""
    before = text[max(0, date - _NEAR) : date].split()
    return word in before[-2:]


_WHY = r"(?P<why>(?:for|to(?= (?:attend|open|sign|mark|inaugurate|address|receive) )) [^,;()\n]+)"
_NEAR = 40
_GOING_ON = re.compile(
    r" (?P<why>for (?:the|his|her|their|an?) [^,;.()\n]+?)(?=[,;.)\n]| (?:and|but|where|when|after) |$)"
)
_AS = re.compile(r", (?:then )?as (?:an? |the )?(?P<office>[\w ]+?)(?=[;)])")
_BEHIND = re.compile(rf", {_WHY}(?=[;)])")
_BEFORE = re.compile(rf", {_WHY} \($")
