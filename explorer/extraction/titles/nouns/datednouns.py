"""Titles of happenings whose date stands in a noun phrase or an aside of its own.

"After the failure of the peace mission of ⟦May 1827⟧ talks began": the clause tells of another time.
"""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.paperlists import is_paper_of_list
from explorer.extraction.clauses.papernames import is_mere_matter
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import present
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.clauses.wordlists import ARTICLES, RELATIVES
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.predicates.reading import Reading
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.nouns.asides import aside_title
from explorer.extraction.titles.nouns.besideverbs import FOLLOWING, beside_verb, older_title
from explorer.extraction.titles.nouns.datedphrases import (
    Phrase,
    governor_of,
    is_matter,
    is_object,
    is_told_of,
    name_before,
    phrase_before,
    phrase_behind,
    phrase_end,
    phrase_to,
)
from explorer.extraction.titles.nouns.doneto import Named
from explorer.extraction.titles.nouns.entering import entering
from explorer.extraction.titles.nouns.nominals import AGREEMENT, as_text
from explorer.extraction.titles.nouns.nountitles import NounTitle, Use, clause_title, phrase_title
from explorer.extraction.titles.nouns.nounverbs import DEVERBAL
from explorer.extraction.titles.nouns.oldernouns import led_phrase, older_noun_phrase, older_noun_title
from explorer.extraction.titles.nouns.owndates import own_phrase, own_title
from explorer.extraction.titles.nouns.secondplaces import second_place, with_second
from explorer.extraction.titles.nouns.whosenouns import Reader, named_by, person_of
from explorer.extraction.titles.subjects.offices import without_office
from explorer.extraction.titles.word import plain_words


def dated_noun_title(
    text: str, telling: Telling, known: Reading | None, read: Reader, heading: Heading
) -> NounTitle | None:
    """The title of the happening that a noun beside the date names; None where none does, or not surely.

    ``known`` is how the sentence was read, if it was; ``read`` reads it, where a pronoun asks for it.
    """
    view = telling.view
    at = telling.at
    date = view.dates[at]
    if date < 0 or view.cells or telling.occasion is not None or _is_on_it(telling, heading):
        return None
    behind = view.behind_date(at)
    counted = telling.nominal and view.lower[behind - 1] in _COUNTED_FROM
    told = (
        aside_title(text, telling, heading)
        or entering(text, telling, heading)
        or (
            _doing(text, view, behind, read, heading)
            if counted
            else _followed_by(text, view, at, behind, read, heading)
        )
    )
    if told:
        return NounTitle(told)
    return _with_its_own(text, telling, read, heading) or _by_phrase(text, telling, known, read, heading)


def _with_its_own(text: str, telling: Telling, read: Reader, heading: Heading) -> NounTitle | None:
    """The title of a noun whose date is surely its own."""
    own, view = led_phrase(telling, heading) or own_phrase(telling, heading), telling.view
    found = own or older_noun_phrase(telling, heading)
    if found is None:
        return None
    named = named_by(text, view, found, read, heading)
    named = _with_what_follows(named, text, view, found, view.behind_date(telling.at))
    return own_title(named, heading) if own else older_noun_title(named, heading)


def _by_phrase(
    text: str, telling: Telling, known: Reading | None, read: Reader, heading: Heading
) -> NounTitle | None:
    """The title of a noun phrase before a date, or behind one that is counted from it."""
    view, at = telling.view, telling.at
    date, behind = view.dates[at], view.behind_date(at)
    counted = telling.nominal and view.lower[behind - 1] in _COUNTED_FROM
    dated = not telling.nominal and (known is None or known.owners[date] >= 0)
    apart = not telling.nominal and not dated and at < telling.start  # a telling before this has the noun
    if apart or (dated and not _may_tell(view.lower[max(0, at - _REACH) : at])):
        return None
    before = None if counted else phrase_before(view, at, heading, listed=telling.nominal)
    found = phrase_behind(view, behind, heading) if counted else before
    second = None if found or counted else second_place(view, at, heading)
    found = second.phrase if second else found
    if found is None or not is_told_of(view, found):
        return None
    leading = _leading(text, view, found)
    if leading or is_matter(view, found):
        return NounTitle(leading) if leading else None
    named = named_by(text, view, found, read, heading)
    if second:
        other = with_second(named, text, view, second)
        clause = clause_title(other, heading) if other else ""
        return NounTitle(clause) if clause else other and phrase_title(other, heading, Use.INSTEAD)
    named = named if counted else _with_what_follows(named, text, view, found, behind)
    governor = governor_of(view, found)
    told_apart = at < telling.start  # "After Holm's death in ⟦1927⟧, | the mill was sold"
    died = named.noun.lower() == "death" and named.owner and governor in _AROUND and not told_apart
    if telling.nominal or died:
        return _clause_alone(named, heading) or older_title(telling, found, named, governor, "", heading)
    if dated:
        return beside_verb(telling, found, named, governor, heading)
    if governor in _BY_WHICH or is_object(view, found, heading):
        return None
    more = not RELATIVES.isdisjoint(view.lower[behind : behind + 4])
    return _clause_alone(named, heading) or (None if more else phrase_title(named, heading))


def _is_on_it(telling: Telling, heading: Heading) -> bool:
    """Whether an item of a list of papers only says what its paper is on: "Abolition of visas (1990)"."""
    if not telling.nominal:
        return False
    if telling.view.hidden[telling.at] and is_paper_of_list(telling.view, telling.start):
        return True
    before = telling.view.tokens[: telling.at] if heading.listed else ()
    return is_mere_matter(plain_words([one.text for one in before if one.is_word]))


def _may_tell(near: Sequence[str]) -> bool:
    """Whether a noun of a happening, or a paper with its year in brackets, may stand among words."""
    if not _TELLING.isdisjoint(near) or "ing " in f"{' '.join(near)} ":
        return True
    return near[-1:] in _OF_YEARS and any(map(AGREEMENT.match, near))


_OF_YEARS = (("(",), ("of",))
"""What stands between a paper and its year."""


def _followed_by(text: str, view: SentenceView, at: int, behind: int, read: Reader, heading: Heading) -> str:
    """What a noun tells that a verb says to have come, or that something else was followed by or began with.

    "The fall of Turku came in ⟦1992⟧", "was followed in ⟦1992⟧ by the exchange of envoys".
    """
    joint = _JOINTS.get(view.lower[at - 2]) if at > 1 else None
    if joint is None:
        return ""
    found = phrase_to(view, at - 2, heading) if joint == "" else None
    if joint and behind < len(view.tokens) and view.lower[behind] == joint:
        found = phrase_behind(view, behind + 1, heading)
    return clause_title(named_by(text, view, found, read, heading), heading) if found is not None else ""


_JOINTS = {
    "came": "",
    "occurred": "",
    "followed": "by",
    "preceded": "by",
    "beginning": "with",
    "starting": "with",
    "culminating": "in",
}


def _with_what_follows(named: Named, text: str, view: SentenceView, phrase: Phrase, behind: int) -> Named:
    """A noun with what stands behind its date: "the acceptance in ⟦May⟧ of the throne by Holm"."""
    aside = view.lower[behind : behind + 1] == view.lower[phrase.end : phrase.end + 1] == (",",)
    first = behind + aside
    follows = view.lower[first] if first < len(view.tokens) else ""
    if follows not in _GOING_ON or (named.behind and (follows != "to" or not aside)):
        return named
    if follows == "to" and "from" in view.lower[max(0, phrase.first - 2) : phrase.first]:
        return named  # "from his election in 1990 | to his death"
    end = phrase_end(view, first)
    if end - first < 2 or view.lower[first + 1][0].isdigit():
        return named  # "the winter of 229/228"
    told = as_text(words_of(text, view, first, end)).rstrip(",")
    return named._replace(behind=f"{named.behind} {told}".strip())


_GOING_ON = word_set("of by to into between from on against over upon in at")


def _clause_alone(named: Named, heading: Heading) -> NounTitle | None:
    clause = clause_title(named, heading)
    return (
        NounTitle(clause) if clause else phrase_title(named, heading, Use.INSTEAD) if named.resolved else None
    )


_REACH = 18
"""Tokens before a date among which the preposition before its noun phrase stands."""
_AROUND = word_set("until till after before")
_TELLING = _AROUND | set(FOLLOWING) | {"leader", "wake", "aftermath"} | DEVERBAL
_BY_WHICH = word_set("by in under through at during with within throughout")
"""Prepositions before a noun that only says how, or at what, something happened."""


def _leading(text: str, view: SentenceView, phrase: Phrase) -> str:
    """Who led what, by "Ana Paz, the leader of the rising of ⟦1811⟧"; "" where it is not told so."""
    at = phrase.first - 1
    if at < 3 or view.lower[at] not in ARTICLES or list(view.lower[at - 2 : at]) != ["leader", "of"]:
        return ""
    comma = next((place for place in range(at - 3, max(0, at - 6), -1) if view.tokens[place].text == ","), 0)
    name = without_office(name_before(text, view, comma)) if comma else ""
    told = as_text(words_of(text, view, phrase.first, phrase.end)).rstrip(",")
    return f"{name} leads {told}" if name else ""


_COUNTED_FROM = word_set("after before")


def _doing(text: str, view: SentenceView, at: int, read: Reader, heading: Heading) -> str:
    """What somebody did by "three months after | taking office"."""
    base = heading.verbs.others.get(view.lower[at]) if at < len(view.tokens) else None
    if base is None or not view.lower[at].endswith("ing"):
        return ""
    end = phrase_end(view, at + 1)
    name = person_of(text, view, at, read, heading)
    if not name or end == at + 1:
        return ""
    return f"{name} {present(base, plural=False)} {as_text(words_of(text, view, at + 1, end)).rstrip(',')}"
