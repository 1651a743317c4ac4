"""What came of what was told before: "troops clashed, which led to the closure of the border in 1988"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable, present
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.clauses.wordlists import ARTICLES, COORDINATORS, OBJECT_PRONOUNS, OWNERS, PERSONAL
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.making.candidates import clause_candidates
from explorer.extraction.titles.nouns.doneto import Named
from explorer.extraction.titles.nouns.nominals import as_text, trimmed
from explorer.extraction.titles.nouns.nountitles import clause_title
from explorer.extraction.titles.nouns.nounverbs import DEVERBAL
from explorer.extraction.titles.word import Word, has_finite, lower_of


def consequence_title(text: str, telling: Telling, heading: Heading) -> str:
    """What a clause says to have come of another, which "which" or "this" stands for; "" where none does.

    So it is told by itself: "Border closed", "Kenya suspends talks", not "Busia leads to the closure". Where
    "which" may mean a happening that a noun names ("a strike, which led to …") that noun is left to be told.
    """
    view = telling.view
    going = _participle(telling, heading)
    if going:
        rest = words_of(text, view, going + 2, telling.end)
        owned = not OWNERS.isdisjoint(lower_of(rest))  # "a boycott of its goods"
        return "" if owned else _brought(rest, heading.verbs.others[view.lower[going]], heading, least=1)
    opener = _opener(telling, heading)
    verb = opener + 1
    while opener >= 0 and verb < telling.end and view.lower[verb] in _AT_LAST:
        verb += 1
    if opener < 0 or verb >= telling.end or not view.finite[verb] or view.has_finite(verb + 1, telling.end):
        return ""
    base = heading.verbs.sure_base(view.lower[verb]) or ""
    rest = words_of(text, view, verb + 1, telling.end)
    made = (
        _become(rest, heading.verbs)
        if base == "make"
        else _made(rest, base, heading.verbs)
        if base in _MAKING
        else None
    )
    if made is not None:
        found = clause_candidates(made, (), heading.pointers, heading)
        best = min(found, key=lambda one: (one.cost, len(one.text)), default=None)
        return best.text if best is not None and best.cost < _SOUND else ""
    with_word = _BRINGING.get(base)
    if with_word is None or (with_word and [word.lower for word in rest[:1]] != [with_word]):
        return ""
    return _brought(rest[bool(with_word) :], base, heading)


def _participle(telling: Telling, heading: Heading) -> int:
    """The token of the participle that tells what came of all before: "…, | resulting in riots [in 1988]".

    Its date follows it, and no other verb; 0 without one. What has no date before it is told together.
    """
    view = telling.view
    for at in range(telling.at - 1, 1, -1):
        if view.finite[at] or view.lower[at] in _ENDS:
            return 0
        if view.lower[at] in COMING_OF and view.lower[at - 1] == ",":
            brings = view.lower[at + 1] == _BRINGING[heading.verbs.others[view.lower[at]]]
            apart = telling.start > 0 or view.lower[at] == "culminating"
            whole = brings and apart and not view.has_finite(at, telling.end)
            return at if whole and not _goes_on(view, at, heading) else 0
    return 0


def _goes_on(view: SentenceView, end: int, heading: Heading) -> bool:
    """Whether the subject before a participle may itself come to that: "talks were held, culminating in"."""
    verb = view.verb_in(0, end)
    words = view.lower[: end if verb is None else verb]
    return any(word in _GOING_ON or word in heading.event_nouns or word in DEVERBAL for word in words)


_GOING_ON = word_set("relations tensions talks negotiations ties efforts")
COMING_OF = word_set("resulting culminating")
_ENDS = word_set("; who which that and but")


def _opener(telling: Telling, heading: Heading) -> int:
    """The token of the word that stands for what was told before; -1 without one."""
    view, start = telling.view, telling.start
    if view.lower[start] == "this":
        return start
    if "which" not in view.holds:
        return -1
    at = telling.at
    which = next((place for place in range(at - 1, 1, -1) if view.lower[place] == "which"), -1)
    if which < 0 or view.lower[which - 1] != "," or view.lower[at - 1] == "of":
        return -1
    return which if _tells_before(view, which - 1, heading) else -1


def _tells_before(view: SentenceView, comma: int, heading: Heading) -> bool:
    """Whether a clause ends before a comma, and with no noun that names a happening."""
    begin = comma
    while begin and view.tokens[begin - 1].is_word:
        if view.finite[begin - 1]:
            return True
        word = view.lower[begin - 1]
        if word in heading.event_nouns or word in DEVERBAL:
            return False
        begin -= 1
    return False


def _made(rest: Sequence[Word], made_by: str, verbs: VerbTable) -> Clause | None:
    """What somebody was made to do: "caused | Kenya to suspend the talks"."""
    to = next((at for at, word in enumerate(rest) if word.lower == "to"), 0)
    base = rest[to + 1].lower if 0 < to < len(rest) - 1 else ""
    subject = rest[:to]
    named = not subject or subject[0].text[0].isupper() or subject[0].lower == "the"
    if made_by in _ALSO_OF_THINGS and not (named and rest[to + 2 :]):
        return None  # "moved grain to market"
    if not verbs.is_base(base) or has_finite(rest) or not _names(subject):
        return None
    verb = Word(present(base, plural=False), finite=True)
    return Clause(Role.MAIN, subject, verb, rest[to + 2 :], dated=True)


def _become(rest: Sequence[Word], verbs: VerbTable) -> Clause | None:
    """What a name was made, or made to do: "made | Kenya the largest donor", "made | Kenya yield"."""
    at = next((at for at, word in enumerate(rest) if not word.text[0].isupper()), 0)
    if not at or has_finite(rest):
        return None
    if rest[at].lower in ARTICLES and at + 1 < len(rest):
        return Clause(Role.MAIN, rest[:at], Word("becomes", finite=True), rest[at:], dated=True)
    if not verbs.is_base(rest[at].lower):
        return None
    verb = Word(present(rest[at].lower, plural=False), finite=True)
    return Clause(Role.MAIN, rest[:at], verb, rest[at + 1 :], dated=True)


def _brought(rest: Sequence[Word], base: str, heading: Heading, least: int = 3) -> str:
    """The title of what a noun phrase of ``least`` words names: "the closure of the border"."""
    words = rest[1:] if rest and rest[0].lower in ARTICLES else rest
    if len(words) < least or has_finite(words) or not words[0].text[0].islower() or not _names(words):
        return ""
    if not COORDINATORS.isdisjoint(lower_of(words)):
        return ""  # "the release of Berg and the recall of the consul"
    head = next((at for at, word in enumerate(words[:_REACH]) if word.lower in DEVERBAL), -1)
    if head >= 0:
        named = Named("", as_text(words[:head]), words[head].text, as_text(words[head + 1 :]).rstrip(","))
        clause = clause_title(named, heading)
        if clause:
            return clause
    elif base in _ALSO_OF_ROADS and not any(word.lower in heading.event_nouns for word in words[:_REACH]):
        return ""
    shown = trimmed(words, heading.verbs)
    return shown if len(shown.split()) >= least else ""


def _names(words: Sequence[Word]) -> bool:
    """Whether words tell somebody or something by a name or a noun."""
    return bool(words) and words[0].lower not in _POINTING


_POINTING = PERSONAL | OBJECT_PRONOUNS | word_set("we i us me you")
_AT_LAST = word_set(
    "eventually ultimately finally directly quickly immediately swiftly promptly soon then later also thus"
)
"""Adverbs that deny nothing of what follows."""
_MAKING = word_set("cause lead force prompt compel oblige induce impel persuade drive push move")
"""Verbs whose object does what the infinitive behind it says."""
_ALSO_OF_THINGS = word_set("drive push move")
"""Such verbs that also say where a thing is brought."""
_ALSO_OF_ROADS = word_set("lead end")
"""Verbs that also say where a road goes; behind them a happening must be named."""
_BRINGING = {
    "lead": "to",
    "result": "in",
    "end": "in",
    "culminate": "in",
    "bring": "about",
    "cause": "",
    "trigger": "",
    "spark": "",
    "provoke": "",
    "prompt": "",
    "occasion": "",
}
"""Verbs whose object came about, with the word before it."""
_SOUND = 2.5
"""What the title of what somebody was made to do may cost."""
_REACH = 3
"""Words among which the noun of a phrase stands."""
