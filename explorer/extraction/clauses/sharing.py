"""Whose subject a clause without one shares, and whom its pronouns mean by the clauses before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from explorer.extraction.clauses.antecedents import HAPPENED, with_what_it_hangs_on
from explorer.extraction.clauses.contents import STATING, TELLING, opens_content
from explorer.extraction.clauses.doings import DONE_TO_THING
from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.clauses.likened import without_likeness
from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.pastforms import BETWEEN
from explorer.extraction.clauses.persons import person_meant, thing_meant
from explorer.extraction.clauses.phrases import WHITHER, last_phrase, object_of
from explorer.extraction.clauses.pieces import pieces_of
from explorer.extraction.clauses.series import first_in_row
from explorer.extraction.clauses.suspended import Suspended, suspended_around, suspended_at, verb_of
from explorer.extraction.clauses.things import thing_of
from explorer.extraction.clauses.tokens import is_adverb, places_of, word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import (
    ARTICLES,
    AUXILIARIES,
    BE,
    COORDINATORS,
    DETERMINERS,
    HAVE,
    INTRANSITIVE,
    INTRODUCTIONS,
    OBJECT_PRONOUNS,
    PERSONAL,
    RELATIVES,
    is_idle,
)
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.subjects.pointers import Pointers
from explorer.extraction.titles.word import Word, has_finite, lower_of


def shared_subject(
    text: str, telling: Telling, heading: Heading
) -> tuple[Sequence[Word], Sequence[Word], bool]:
    """The subject a verb shares with the verb before it, that one's object, and whether that was passive."""
    view = telling.view
    opening = set(view.lower[telling.start : telling.start + 2])
    if opening & {"who", "which", "whom", "whose"} or _is_relative_that(text, view, telling.start, heading):
        led = telling.start - 1 if view.lower[telling.start - 1] in _LEADING else telling.start
        before = words_of(text, view, 0, led)
        told = heading.before() if view.lower[telling.start] in COORDINATORS else ()
        if told and told[-1].role is Role.RELATIVE and told[-1].subject:
            return told[-1].apart or told[-1].subject, [], False  # "which was signed | and which lapsed"
        phrase = last_phrase(before, whole=bool(opening & {"which", "that"}))
        if view.lower[telling.start + 1] in HAPPENED:
            phrase = with_what_it_hangs_on(before, phrase)
        phrase = person_meant(phrase) if "who" in opening else phrase
        if "which" in opening:
            phrase = without_likeness(phrase, view.lower[telling.start + 1])
            phrase = thing_meant(phrase, by_which=True)
        phrase = [*words_of(text, view, led, telling.start), *phrase]  # "to which X had turned"
        return phrase, [], False
    aside = suspended_around(view, telling.start)
    if aside is not None and view.lower[telling.start] in COORDINATORS:
        passive = _first_in_aside(view, aside, heading.verbs)
        if passive is not None:
            return words_of(text, view, aside.start, aside.opening), [], passive
    if telling.subject is None:
        return _waiting_noun(text, telling, heading), [], False
    if suspended_at(view, telling.start) is not None:
        return words_of(text, view, *telling.subject), [], False
    verb = first_in_row(view, verb_of(view, telling.subject))
    passive = is_passive(view, verb, heading.verbs)
    told = [clause for clause in heading.before() if clause.subject]
    hanging = (Role.RELATIVE, Role.BELOW)
    main = [clause for clause in told if clause.role not in hanging or _tells_what(clause)]
    if not told:
        return [], [], passive
    goes_on = view.lower[telling.start] == "and" and view.lower[telling.start - 1] != ","
    same = told[-1].passive == _is_done_by(view, telling.start + 1, heading.verbs)
    last = told[-1] if goes_on and same else (main or told)[-1]
    subject = words_of(text, view, *telling.subject) if _waits(telling, last) else last.subject
    return subject, [] if passive else _object_of(last, heading.verbs), passive


def _waits(telling: Telling, last: Clause) -> bool:
    """Whether the subject waits for its verb behind an aside, while the clause was read with one before it.

    "Peru, the host, paid, and | the bridge, | of which …, was built and opened in May".
    """
    assert telling.subject is not None
    view, (start, end) = telling.view, telling.subject
    if view.lower[end] != "," or end - start > _LONG_NOUN:
        return False
    return last.subject[-1].lower not in view.lower[start : telling.start]


_LONG_NOUN = 8
"""Tokens of the longest noun phrase that is taken for the subject itself, not the words it is among."""


def _is_done_by(view: SentenceView, verb: int, verbs: VerbTable) -> bool:
    """Whether a participle with who did it stands at a token: "and | revived in May by Paz"."""
    if view.finite[verb] or verbs.base_of_participle(view.lower[verb]) is None:
        return False
    behind = next((at for at in range(verb + 1, len(view.tokens)) if not view.dated[at]), verb)
    return view.lower[behind] == "by"


def _object_of(clause: Clause, verbs: VerbTable) -> Sequence[Word]:
    """The object of a clause behind the participle of its verb: "had seized | the town"; none for "it"."""
    rest = clause.rest
    if clause.verb.lower in AUXILIARIES:
        idle = (at for at, word in enumerate(rest) if not (is_idle(word.lower) or word.lower == "not"))
        done = next(idle, len(rest))
        helps = clause.verb.lower in _DOING and rest[done:] and verbs.is_base(rest[done].lower)
        if helps or (done < len(rest) and verbs.base_of_participle(rest[done].lower) is not None):
            rest = () if verbs.lemma(rest[done].lower) in INTRANSITIVE else rest[done + 1 :]
    found = object_of(rest)
    return [] if found and found[0].lower in WHITHER else found


_DOING = word_set("did do does")


def _first_in_aside(view: SentenceView, aside: Suspended, verbs: VerbTable) -> bool | None:
    """Whether the first verb beside a waiting subject is a passive; None where the subject is not its own."""
    first = next(_openers(view, aside), aside.opening + 1)
    told = view.lower[first] in _RELATIVE
    verb = first + told
    while verb < aside.closing and is_adverb(view.lower[verb]):
        verb += 1
    if told:
        return is_passive(view, verb, verbs) if view.finite[verb] else None
    return True if verbs.base_of_participle(view.lower[verb]) is not None else None


def _openers(view: SentenceView, aside: Suspended) -> Iterator[int]:
    """The words behind commas in an aside that begin a relative clause or may be participles."""
    behind = (at + 1 for at in range(aside.opening, aside.closing) if view.tokens[at].text == ",")
    return (at for at in behind if view.lower[at] in _RELATIVE or view.lower[at].endswith(("ed", "en")))


_RELATIVE = word_set("who which")


def is_passive(view: SentenceView, verb: int, verbs: VerbTable) -> bool:
    """Whether an auxiliary begins a passive: "was signed", "had been signed", "was not only signed"."""
    behind = verb + 1
    if view.lower[verb] in HAVE and view.lower[behind : behind + 1] == ("been",):
        behind += 1
    elif view.lower[verb] not in {"was", "were"}:
        return False
    behind += 2 * (view.lower[behind : behind + 2] == ("not", "only"))
    while behind + 1 < len(view.tokens) and (view.lower[behind] in _BETWEEN or is_adverb(view.lower[behind])):
        behind += 1
    return behind < len(view.tokens) and verbs.base_of_participle(view.lower[behind]) is not None


_BETWEEN = BETWEEN - {"never", "neither", "not"}
"""Words between "was" and its participle; what was not done is no passive that another verb shares."""


def _tells_what(clause: Clause) -> bool:
    """Whether a relative clause has its object before it: "a step that Paz took", not "on which Paz came"."""
    return bool(clause.apart) and clause.apart[0].lower not in PREPOSITIONS


def _waiting_noun(text: str, telling: Telling, heading: Heading) -> Sequence[Word]:
    """The noun that a telling before left without its verb: "The canal, on which they agreed, | was …"."""
    view, start = telling.view, telling.start
    if not start or view.lower[start - 1] == ";" or _begins_with_verb(view, start):
        return []
    pieces = pieces_of(words_of(text, view, 0, start))
    noun = pieces[0] if pieces else ()
    if not noun:
        return []
    opens = noun[0].lower in DETERMINERS or noun[0].text[0].isupper()
    aside = noun[-1].comma and not has_finite(noun) and noun[0].lower not in INTRODUCTIONS
    if not (opens and aside and len(noun) < _LONGEST_NOUN):
        return []
    return [] if any(one.role is Role.MAIN for one in heading.before()) else noun


def _begins_with_verb(view: SentenceView, end: int) -> bool:
    """Whether a verb stands before the first sign of a sentence, so that no noun waits for one there."""
    signs = places_of(_PARTING, view.lower[:end])
    told = view.has_finite(0, signs[0] if signs else end)
    return told and not view.cells and view.lower[0] not in _LEADING_OFF


_PARTING = frozenset(",;:–—-()[]")
_LEADING_OFF = COORDINATORS | {"of"}
"""First words of a sentence before which, or behind whose phrase, a piece may end without a sign."""
_LONGEST_NOUN = 12
"""Words of the longest noun phrase that waits for its verb."""


def _is_relative_that(text: str, view: SentenceView, start: int, heading: Heading) -> bool:
    """Whether a telling begins with the "that" of "a tune | that Paz composed", not of "said | that"."""
    before = view.lower[start - 1] if start else ""
    if view.lower[start] != "that" or not before.isalpha() or before.endswith("ing"):
        return False
    if heading.verbs.base_of_participle(before) is not None:
        return False
    return said_end(text, view, 0, start, heading.verbs) is None


def said_end(text: str, view: SentenceView, start: int, that: int, verbs: VerbTable) -> int | None:
    """The end of what the token ``that`` opens where it tells what is said; None for a relative clause.

    The verb that leads to it stands behind the token ``start``.
    """
    verb = next((at for at in range(that - 1, start, -1) if view.finite[at]), None)
    if verb is None or any(view.tokens[at].text in STOPS for at in range(verb, that)):
        return None
    end = _stop_behind(view, that)
    if not view.has_finite(that, end) and _is_aside(view.lower[end + 1 : end + 2], verbs):
        end = _stop_behind(view, _stop_behind(view, end))  # "that the port, | which was shut, | would open"
    piece = words_of(text, view, verb, end)
    place = next((at for at, word in enumerate(piece) if word.lower == "that"), 0)
    speaks = place > 1 or verbs.lemma(piece[0].lower) in STATING | TELLING
    if not place or not speaks or not opens_content(piece, 0, place, verbs):
        return None
    return end


def _stop_behind(view: SentenceView, place: int) -> int:
    """The next sign behind a token that ends what is said, else the end of the sentence."""
    behind = range(place + 1, len(view.tokens))
    return next((at for at in behind if view.tokens[at].text in STOPS), len(view.tokens))


def _is_aside(first: Sequence[str], verbs: VerbTable) -> bool:
    """Whether a word opens what only says more of the noun before it: "which", "signed"."""
    return any(word in RELATIVES or verbs.base_of_participle(word) is not None for word in first)


STOPS = frozenset(",;:")
"""Signs that end what is said."""


_LEADING = word_set("to from against into with before at on in")


def last_subject(clauses: Sequence[Clause]) -> Sequence[Word]:
    """The subject of the last main clause that has one."""
    told = [clause.subject for clause in clauses if clause.role in (Role.MAIN, Role.AGAIN) and clause.subject]
    return told[-1] if told else []


_POINTING = PERSONAL | word_set("his her its their this these that which who neither none nobody no nothing")


def with_this(clause: Clause, pointers: Pointers) -> Pointers:
    """The pointers with what "this was closed" tells of: the object of the clause before it."""
    alone = len(clause.subject) == 1 and clause.subject[0].lower == "this"
    if not alone or pointers.this or clause.verb.lower not in BE:
        return pointers
    article, _, thing = pointers.object.partition(" ")
    named = article.lower() in ARTICLES and not DONE_TO_THING.isdisjoint(lower_of(clause.rest[:2]))
    return pointers.but(this=thing) if named else pointers


def within(before: Sequence[Clause], heading: Heading) -> Pointers:
    """What pronouns mean by the subjects of the clauses before them in the same telling."""
    pointers = heading.pointers
    for clause in before:
        if clause.role is not Role.RELATIVE:
            begins = 2 if clause.rest[:1] and clause.rest[0].lower == "to" else 0
            thing = thing_of(clause.verb, clause.rest[begins:], heading.verbs)
            thing = () if thing and thing[0].lower in OBJECT_PRONOUNS else thing
            pointers = pointers.but(object=" ".join(word.text for word in thing)) if thing else pointers
        words = [word for word in clause.subject if word.lower not in {"the", "a", "an"}]
        name = " ".join(word.text for word in words)
        if not words or words[0].lower in _POINTING or len(words) > 8 or words[0].lower in PREPOSITIONS:
            continue
        if heading.is_plural(name):
            pointers = pointers.but(they=name)
        elif heading.is_person(name):
            pointers = pointers.but(he=name)
        else:
            pointers = pointers.but(it=name, its=name)
    return pointers
