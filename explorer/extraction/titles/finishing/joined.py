"""Titles of who joined without what: "Peru acceded in 1984" below words on a treaty is "… accedes to" it."""

from __future__ import annotations

import re

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.form.fitting import COMPLETED
from explorer.extraction.titles.heading import Heading


def with_joined(title: str, text: str, telling: Telling, heading: Heading) -> str:
    """A title that ends with a verb of joining, with the treaty or body that the words before name last."""
    verb = title.rsplit(" ", 1)[-1]
    link = JOINING.get(verb)
    if link is None:
        return title
    floor = max(heading.floor, telling.view.starts[telling.start] - _NEAR)
    found = _BODY.finditer(text, floor, telling.view.starts[telling.start])
    named = [(one, name) for one in found if (name := _body_in(one, heading))]
    if not named:
        return title
    last, name = named[-1]
    if verb in _TAKING_PART and _is_other(text, last, telling.view.starts[telling.at]):
        return title
    full = f"{title} {link if last['name'] else link.removesuffix('the ')}{name}"
    return full if name not in title and len(full.split()) <= COMPLETED else title


_NEAR = 400
"""Characters before a happening within which the text names what was joined."""
JOINING = {
    **dict.fromkeys(("accedes", "accede"), "to the "),
    **dict.fromkeys(("joins", "join", "signs", "sign", "ratifies", "ratify"), "the "),
}
"""Verbs that leave out what was joined, with what leads to it."""
_TAKING_PART = word_set("joins join")
"""Verbs that are said also of those who take part in what was told."""


def _body_in(found: re.Match[str], heading: Heading) -> str:
    """The name of a body, without a state that bears such a name before it; "" where that is all."""
    name = found["name"] or found["letters"]
    first, _, other = name.partition(" and ")
    return other.removeprefix("the ") if first in heading.states else name


def _is_other(text: str, named: re.Match[str], end: int) -> bool:
    """Whether something else may have been joined, told in the sentence of what is named or later."""
    start = max(text.rfind(". ", 0, named.start()), text.rfind("\n", 0, named.start())) + 1
    return _OTHERWISE.search(text, start, end) is not None


_OTHERWISE = re.compile(
    r"\b(?:[Ww]ars?|conflict|boycott|strike|alliance|coalition|expedition|operation|campaign|protests?|blockade"
    r"|embargo|sanctions|project|programme|program|scheme|fighting|attack|invasion|mission|forces?|group|summit"
    r"|conference|appeal|dispute|case|initiative|partnership|network|consortium|union|area|market|bloc"
    r"|zone|community|treaty|pact|convention|agreement)\b"
)
"""What else one joins."""
_BODY = re.compile(
    r"\b[Tt]he (?P<name>(?:[A-Z][\w’'-]+ (?:of |on |for |and )?(?:the )?){1,5}"
    r"(?:Treaty|Convention|Pact|Protocol|Charter|Covenant|Union|Community|League|Organi[sz]ation"
    r"|Association))\b(?! of)|\b(?:to|of|join(?:ed)?|entered) (?P<letters>[A-Z]{3,})\b"
)
