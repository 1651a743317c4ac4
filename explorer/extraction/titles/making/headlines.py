"""Headlines of what clauses tell: every clause gives candidates, and the cheapest is printed.

Where no clause gives one that is fit, a noun phrase stands for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from explorer.extraction.clauses.doneso import stands_for_deed, with_deed
from explorer.extraction.clauses.grammar import Clause, clauses_in
from explorer.extraction.clauses.hiddenverbs import with_finite
from explorer.extraction.clauses.listing import (
    added_in_brackets,
    before_bracket,
    dated_aside,
    is_bare_date,
    is_listed,
)
from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.paperlists import bracketed_paper, dated_of_list, paper_of_list, single
from explorer.extraction.clauses.papernames import listed_paper, of_listed
from explorer.extraction.clauses.sharing import with_this, within
from explorer.extraction.clauses.standins import completed, needs_more, told_of_one
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import COORDINATORS, SUBORDINATORS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.memo import Memo
from explorer.extraction.titles.form.judging import doubt_of
from explorer.extraction.titles.heading import Candidate, Heading
from explorer.extraction.titles.making.asread import (
    is_until,
    title_as_read,
    title_of_hanging,
)
from explorer.extraction.titles.making.candidates import clause_candidates
from explorer.extraction.titles.making.choosing import chosen
from explorer.extraction.titles.making.comparing import OFF_DATE, better_of, is_read_alike
from explorer.extraction.titles.making.framed import framed_by_date, with_its_subject
from explorer.extraction.titles.making.madethen import made_then
from explorer.extraction.titles.making.named import named_title
from explorer.extraction.titles.making.ofingform import title_of_form
from explorer.extraction.titles.making.ofparticiple import done_then
from explorer.extraction.titles.making.safer import safer
from explorer.extraction.titles.making.spare import spare_title
from explorer.extraction.titles.making.twice import Untitled
from explorer.extraction.titles.making.wholesubjects import with_whole_subject
from explorer.extraction.titles.nouns.nominals import noun_title
from explorer.extraction.titles.nouns.papers import paper_in, signed_paper
from explorer.extraction.titles.reading.asclauses import Read, read_as_clauses
from explorer.extraction.titles.reading.carried import (
    may_share,
    mentionable,
    waited,
    with_antecedent,
    without_stress,
)
from explorer.extraction.titles.reading.sharers import (
    not_summed,
    shared_by,
    with_its_object,
    with_shared_object,
    with_what_is_counted,
)
from explorer.extraction.titles.reading.wording import Wording
from explorer.extraction.titles.subjects.pointers import Pointers
from explorer.extraction.titles.verbs.inoffice import in_office
from explorer.extraction.titles.verbs.lasting import as_lasting
from explorer.extraction.titles.verbs.until import is_lasting, lasts_until
from explorer.extraction.titles.word import Word, has_finite, lower_of

_TOO_DEAR = 8.0
"""What a headline may cost; a dearer one gives way to a noun phrase or a label."""


class _Begun(NamedTuple):
    """A headline as far as it is made: its words, and the title where they give one without their clauses.

    ``listed`` says that they are an item of a list, ``alone`` that they are neither that nor behind a
    bracket, and that no clause of another's is among them.
    """

    words: Sequence[Word]
    has_item: bool = False
    listed: bool = False
    alone: bool = False
    title: str | None = None


def headlines_of(text: str, asked: Sequence[Untitled]) -> list[str]:
    """The headlines of happenings told in ``text``; one question is asked of all of them before the next."""
    begun = [_begun(text, *one) for one in asked]
    begun = [_hung(text, words, *one) for words, one in zip(begun, asked, strict=True)]
    left = [(*one, words) for words, one in zip(begun, asked, strict=True) if words.title is None]
    read = [
        read_as_clauses(text, telling, words.words, heading) if words.has_item else wording.read
        for telling, heading, wording, words in left
    ]
    told = [
        None if words.listed else _told(telling, one, heading)
        for one, (telling, heading, _, words) in zip(read, left, strict=True)
    ]
    best = [
        _chosen(telling, words.words, one, heading) if one is not None else None
        for one, (telling, heading, _, words) in zip(told, left, strict=True)
    ]
    own = [
        _by_rules(telling, words, one, cheapest, heading)
        for one, cheapest, (telling, heading, _, words) in zip(read, best, left, strict=True)
    ]
    compared = iter(
        [
            _compared(text, words, one, plain, telling, heading, wording)
            for one, plain, (telling, heading, wording, words) in zip(read, own, left, strict=True)
        ]
    )
    return [next(compared) if words.title is None else words.title for words in begun]


def _begun(text: str, telling: Telling, heading: Heading, wording: Wording) -> _Begun:
    """The words of a headline, or that of a paper, a mission and the like."""
    lists = bool(heading.listed) or "(" in telling.view.holds  # in most texts nothing is listed so
    item, paper = _item_and_paper(text, telling, heading) if lists else ((), ())
    words = [*item, *wording.words]
    named = "" if paper else named_title(text, telling, words, heading)
    paper = paper or (() if named or not lists else listed_paper(words, heading.listed))
    if paper:
        return _Begun((), title=signed_paper(paper, heading))
    if named:
        return _Begun(words, title=named)
    listed = not item and is_listed(telling, words)
    alone = not listed and not item and not any(clause.beside for clause in wording.read.clauses)
    return _Begun(words, bool(item), listed, alone)


def _item_and_paper(text: str, telling: Telling, heading: Heading) -> tuple[Sequence[Word], Sequence[Word]]:
    """The item of a list before the brackets that hold a happening, and the paper that these tell."""
    item = before_bracket(text, telling)
    added = added_in_brackets(text, telling)
    paper = added or (of_listed(item, heading.listed) if is_bare_date(telling) else ())
    return item, paper or (() if item else bracketed_paper(text, telling))


def _hung(text: str, begun: _Begun, telling: Telling, heading: Heading, wording: Wording) -> _Begun:
    """With the title of a clause or form in -ing that hangs on another, where the date dates that."""
    form = title_of_form(text, telling, wording, heading) if begun.alone else None
    hanging = form or (title_of_hanging(telling, wording, heading) if begun.alone else None)
    return begun if hanging is None else begun._replace(title=hanging.text)


def _compared(
    text: str, begun: _Begun, read: Read, own: Candidate, telling: Telling, heading: Heading, wording: Wording
) -> str:
    """The title that the rules found, or a better one from the sentence as it was learned to be read."""
    words = begun.words
    if begun.alone:
        mended = (
            with_whole_subject(own, telling, wording, heading)
            or made_then(own, telling, wording, heading)
            or done_then(text, telling, wording, heading)
        )
        if mended is not None:
            return mended.text
    joins = bool(words) and words[0].lower == "and"
    asked = begun.alone and wording.among > (0 if own.cost >= _CHEAP or joins else _FEW)
    told = wording.told() if asked else None
    if told is not None and own.cost < _CHEAP and is_read_alike(told, read.clauses):
        return own.text
    best = title_as_read(telling, wording, heading) if told is not None else None
    if told is None or best is None or best.text == own.text:
        return own.text
    plain = own.cost < _CHEAP and wording.among <= _FEW
    return better_of(telling, lower_of(words), own, best, told, heading, plain=plain).text


def _by_rules(
    telling: Telling, begun: _Begun, read: Read, best: Candidate | None, heading: Heading
) -> Candidate:
    """The title that the rules find, with what the cheapest of a clause (``best``) costs."""
    words, listed = begun.words, begun.listed
    cost = best.cost if best is not None else _NO_CLAUSE
    if best is not None and cost <= _TOO_DEAR:
        return Candidate((cost > OFF_DATE and paper_in(words)) or best.text, cost)
    if telling.verb is not None and has_finite(read.words) and words[1:] and words[1].lower in PREPOSITIONS:
        words = read.words  # an item with the verb it shares
    if listed or not has_finite(words):
        words = dated_of_list(words) if listed else words
        words = paper_of_list(telling.view, telling.start, dated_aside(words)) if telling.nominal else words
        nominal = noun_title(words, heading.kind, heading.visited, heading.verbs, Pointers())
        if nominal and nominal.split()[0].lower().rstrip(",") not in _LEADING_ON:
            return Candidate(single(nominal) if listed else nominal, cost)
    return Candidate(best.text if best is not None else _spare(words, heading) or paper_in(words), cost)


_CHEAP, _FEW, _NO_CLAUSE = 0.3, 3, 12.0
"""A cheaper title is not compared where there are so few predicates; the cost where no clause gives one."""
_LEADING_ON = COORDINATORS | SUBORDINATORS


class _Told(NamedTuple):
    """Clauses as a telling tells them; ``framed`` is what happened when the main one only says from when."""

    read: Read
    framed: int


def cheapest_of(telling: Telling, words: Sequence[Word], read: Read, heading: Heading) -> Candidate | None:
    """The cheapest title of a telling's clauses; None where they give none."""
    return _chosen(telling, words, _told(telling, read, heading), heading)


def _told(telling: Telling, read: Read, heading: Heading) -> _Told:
    """The clauses with what lasted until the date told as ending then."""
    until, verbs = is_lasting(telling), heading.verbs
    framed = framed_by_date(read.words, read.clauses, verbs, until=until)
    plain = with_its_subject(read.clauses, framed, verbs) if until and framed >= 0 else read.clauses
    if until and lasts_until(telling, framed=framed >= 0):
        plain = in_office(plain, heading.before, verbs)
    told = as_lasting(
        telling, plain, verbs, shared=bool(read.shared), passive=read.passive, framed=framed >= 0
    )
    if told is not read.clauses:
        read = read._replace(clauses=told, passive=read.passive and told[0] is read.clauses[0])
    return _Told(read, framed)


def _chosen(telling: Telling, words: Sequence[Word], told: _Told, heading: Heading) -> Candidate | None:
    weigh = partial(doubt_of, source=lower_of(words), verbs=heading.verbs, until=is_until(telling))
    doubts: Memo[str, float] = Memo(weigh)
    found = partial(_candidates, told.read, heading, told.framed)
    best = chosen(found, doubts.__getitem__, _TOO_DEAR)
    return safer(best, told.read.words, heading, doubts.__getitem__)


def _spare(words: Sequence[Word], heading: Heading) -> str:
    """What is said where no headline fits, with the parties where it is a single word."""
    title = spare_title(
        clauses_in(with_finite(words, heading.verbs), heading.verbs), heading.pointers, heading
    )
    alone = title and len(title.split()) == 1
    return f"{title}: {heading.who}" if alone and heading.who else title


def _candidates(read: Read, heading: Heading, framed: int, thorough: bool) -> Iterator[Candidate]:
    """The titles of all clauses; unless ``thorough``, only of those that may give the cheapest.

    ``framed`` is the clause of what happened when the main one only says from or until when; -1 without one.
    """
    words, clauses = read.words, read.clauses
    cheapest = _TOO_DEAR
    led = bool(words) and words[0].dated and clauses[:1] and clauses[0].role is Role.BELOW
    costs = _off_date(clauses) if clauses else []
    if led:
        # "In May, when unrest shook the country, the king summoned a council": the main clause is dated too
        costs = [
            0.0 if clause.role is Role.MAIN else cost + 1.0
            for clause, cost in zip(clauses, costs, strict=True)
        ]
    if framed >= 0 and not led:
        costs = [0.0 if at == framed else cost + 4.0 for at, cost in enumerate(costs)]
    for off, place in sorted(zip(costs, range(len(clauses)), strict=True)):
        if cheapest < off and not thorough:
            return
        for found in _of_clause(read, place, heading, thorough):
            cheapest = min(cheapest, found.cost + off)
            yield Candidate(found.text, found.cost + off)


def _of_clause(read: Read, place: int, heading: Heading, thorough: bool) -> Iterator[Candidate]:
    """The candidates of one clause; its pronouns may mean subjects of the clauses before it."""
    words, shared, taken, _, clauses = read
    clause, before = without_stress(clauses[place]), clauses[:place]
    clause = with_shared_object(clause, clauses[place + 1 :], heading.verbs)
    if clause.subject and not clause.apart and shared and (not place or waited(clause, words, shared)):
        clause = with_antecedent(clause, words, shared)
    pointers = with_this(clause, within(mentionable(before, clause), heading))
    pointers = not_summed(clause, pointers, heading)
    if taken:
        told = " ".join(word.text for word in taken)
        meant = pointers.it if lower_of(shared) == ["it"] else ""
        pointers = pointers.but(object=told, it=meant, they=pointers.both)
    if needs_more(clause):
        said: Sequence[Clause] = [*heading.before(), *before]
        said = said or told_of_one(clause, heading.earlier)
        clause = with_deed(clause, said, heading, words) if stands_for_deed(clause) else clause
        clause = completed(clause, said, pointers.they, heading.plurals, heading.singulars)
    own, hidden = shared_by(clause, read, place, heading) if may_share(clause) else ((), False)
    clause = with_its_object(with_what_is_counted(clause, heading), before, heading)
    return clause_candidates(clause, own, pointers, heading, passive=hidden, thorough=thorough)


def _off_date(clauses: Sequence[Clause]) -> list[float]:
    """What it costs each clause that another bears the date, or that the main clause comes first."""
    if True in [one.dated and not one.unreal for one in clauses]:
        return [6.0 if one.unreal else 0.0 if one.dated else 5.0 for one in clauses]
    first = next((one for one in clauses if one.role is Role.MAIN), clauses[0])
    return [6.0 if one.unreal else 0.0 if one is first else 4.5 for one in clauses]
