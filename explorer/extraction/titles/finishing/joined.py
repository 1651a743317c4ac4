"""Titles of who joined without what: "Peru acceded in 1984" below words on a treaty is "… accedes to" it."""

from __future__ import annotations

import re

from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.form.fitting import COMPLETED
from explorer.extraction.titles.heading import Heading


def with_joined(title: str, text: str, telling: Telling, heading: Heading) -> str:
    """A title that ends with a verb of joining, with the treaty or body that the words before name last."""
    verb = title.rsplit(" ", 1)[-1]
    link = _JOINING.get(verb)
    if link is None:
        return title
    floor = max(heading.floor, telling.view.starts[telling.start] - _NEAR)
    named = _BODY.findall(text, floor, telling.view.starts[telling.start])
    full = f"{title} {link}{named[-1]}" if named else title
    return full if len(full.split()) <= COMPLETED else title


_NEAR = 400
"""Characters before a happening within which the text names what was joined."""
_JOINING = {
    **dict.fromkeys(("accedes", "accede"), "to the "),
    **dict.fromkeys(("joins", "join", "signs", "sign", "ratifies", "ratify"), "the "),
}
"""Verbs that leave out what was joined, with what leads to it."""
_BODY = re.compile(
    r"\bthe ((?:[A-Z][\w’'-]+ (?:of |on |for |and )?(?:the )?){1,5}"
    r"(?:Treaty|Convention|Pact|Protocol|Charter|Covenant|Union|Community|League|Organi[sz]ation|Association))\b"
)
