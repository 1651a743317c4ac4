"""What "he", "it" and "they" mean: the subject of the clause before, where that is safe, else nobody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from operator import itemgetter

from explorer.extraction.clauses.bearers import bearer_of, body_of
from explorer.extraction.clauses.doings import (
    are_dealings,
    are_done,
    are_persons,
    is_done,
    is_done_by_two,
    these_done,
    thing_done,
)
from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.clauses.namedbehind import is_of_kind, subject_behind
from explorer.extraction.clauses.onlyperson import only_person
from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.paperdone import PAPERS, paper_done
from explorer.extraction.clauses.persons import SURELY_PERSONS
from explorer.extraction.clauses.sentences import Sentence
from explorer.extraction.clauses.sexes import HERS, HIS, is_ship, may_be_called, told_by
from explorer.extraction.clauses.things import is_main_verb, thing_of
from explorer.extraction.clauses.tokens import tokenize, word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import BE, IDLE, INDEFINITE, MATTERS, SUBORDINATORS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.memo import Once
from explorer.extraction.parties.people import Person
from explorer.extraction.source import Source
from explorer.extraction.titles.subjects.offices import without_office
from explorer.extraction.titles.subjects.pointers import Meant, Pointers
from explorer.extraction.titles.word import Word, lower_of

POINTING = word_set("he she it they him them his her its their this these")
_NAMED, _HE = word_set("he she it they him them"), word_set("he she him his her")


def pointers_of(source: Source, telling: Telling, both: str) -> Pointers:
    """What pronouns in a telling mean; ``both`` stands for "both nations"."""
    words = _pronouns_in(telling)
    return Pointers(both, Once(partial(_meant_by, source, telling, words, both))) if words else Pointers(both)


def _meant_by(source: Source, telling: Telling, words: frozenset[str], both: str) -> Meant:
    """What these pronouns of a telling mean."""
    person, done = not words.isdisjoint(_HE), is_done(telling)
    sex = told_by(words) if person else frozenset()
    asked = telling.view.sentence, telling.start, person, done, sex
    meant = source.meant.get(asked)
    if meant is None:
        meant = source.meant[asked] = _meant(source, telling, sex, person=person, done=done)
    body = body_of(meant.it) if "they" in words and not is_done_by_two(telling) else ""
    told = meant.they or body
    if "they" in words and are_persons(telling, source.lexicon.verbs):
        return meant._replace(they="" if are_dealings(told) else told)
    they = meant.they or ("" if are_done(telling) else body or (both if source.context.named else ""))
    two = person and not sex and not (HIS.isdisjoint(words) or HERS.isdisjoint(words))
    return meant._replace(they=they, he="" if two else meant.he)


def _meant(source: Source, telling: Telling, sex: frozenset[str], *, person: bool, done: bool) -> Meant:
    """What pronouns mean; ``person``: one of a sex is asked for; ``done``: something is done to "it"."""
    found = Meant()
    for near, told in subjects_before(source, telling.view.sentence, telling.start):
        for clause, name in told:
            name = _who_is(source, clause, name) if person else name
            known = _with_clause(source, found, clause, name, near=near)
            fits = is_ship(lower_of(clause.subject)) or may_be_called(known.he.split(), sex)
            found = known if fits else known._replace(he=found.he)
        if (found.he or not person) and _name_anybody(told) and not _goes_on(told):
            break
    they = found.they or (found.object if source.is_plural(found.object) else "")
    he = found.he or (only_person(source, telling, sex) or _named_behind(source, telling) if person else "")
    if person and he:
        he = _who_led(source, telling) or _unless_nearer(source, telling, he)
    thing = _thing(source, found.object)
    paper = paper_done(source, telling)
    if paper and (done or PAPERS.isdisjoint([*found.object.split(), *found.it.split()])):
        named = "" if PAPERS.isdisjoint(thing.split()) else thing
        found = found._replace(it=named or paper, object=named or paper)
    done_to = thing_done(telling, found.it, thing, source.lexicon.states)
    it = found.it or (source.context.named and source.context.home) or (thing if done else "")
    it = it if done_to is None else done_to
    behind = "" if person or (it and they) else _named_behind(source, telling)
    this = done_to or these_done(telling, found.object, many=source.is_plural(found.object))
    return Meant(he, it or behind, they or behind, found.object, found.it or thing, this)


def _named_behind(source: Source, telling: Telling) -> str:
    """Who is named only in the main clause behind: "Since | it left the pact in 1990, Peru has lost aid"."""
    main = subject_behind(source, telling)
    name = _named(main.subject) if main is not None else ""
    return name if main is not None and is_of_kind(source, telling, main, name, is_person) else ""


def _who_led(source: Source, telling: Telling) -> str:
    """The person of the clause that a subordinate one hangs on: "a view Paz dropped | when he sent Roca"."""
    if telling.view.lower[telling.start] not in SUBORDINATORS:
        return ""
    own = source.sentences.clauses(telling.view.sentence, telling.start)
    name = _named(own[-1].subject) if own else ""
    return name if name and is_person(source, name) else ""


def _unless_nearer(source: Source, telling: Telling, he: str) -> str:
    """``he``, or who else is named before in the same sentence, where no subject in it is so called.

    Where several are, nobody is meant: "Phelps landed with Jørgensen, who took power; he was removed".
    """
    view, sentence = telling.view, telling.view.sentence
    own = source.sentences.clauses(sentence, telling.start)
    known = (word.lower for clause in own for word in clause.subject)
    if not own or not _HE.isdisjoint(known):
        return he
    end = view.tokens[telling.start].start
    named = [one.name for one in source.people.named(tokenize(source.document.text, sentence.start, end))]
    subjects = [" ".join(word.text for word in clause.subject) for clause in own if clause.subject]
    named += [name for name in subjects if name not in named and is_person(source, name)]
    if not named or any(one in he or he in one for one in named):
        return he
    return named[0] if len(named) == 1 else ""


def _thing(source: Source, name: str) -> str:
    """The object of the clause before as "it" would mean it: one thing, with its article left out."""
    article, *words = name.split() or [""]
    end = next((at for at, word in enumerate(words) if word.lower() in PREPOSITIONS), len(words))
    thing = " ".join(words[:end])
    if article.lower() not in {"the", "a", "an"} or not thing or end > 3 or words[end - 1] in _NO_THINGS:
        return ""
    return "" if source.is_plural(thing) else thing


def _who_is(source: Source, clause: Clause, name: str) -> str:
    """The person who a clause says that its subject is: "the first envoy was | Juan Roca"; else ``name``."""
    if clause.verb.lower not in BE or not name or name.rpartition(" ")[2][0].isupper():
        return name
    stop = next((at for at, word in enumerate(clause.rest, 1) if word.comma), len(clause.rest))
    told = _named(clause.rest[:stop]) if clause.rest and clause.rest[0].lower not in INDEFINITE else ""
    return told if told[:1].isupper() and is_person(source, told) else name


def _with_clause(source: Source, found: Meant, clause: Clause, name: str, *, near: bool) -> Meant:
    """``found`` with the subject of a clause further back, by its name; things are meant from ``near`` by."""
    if near and not found.object and is_main_verb(clause.verb, clause.rest):
        phrase = thing_of(clause.verb, clause.rest, source.lexicon.verbs)
        if phrase and (phrase[0].lower not in POINTING or phrase[0].lower == "it"):
            found = found._replace(object=" ".join(word.text for word in phrase))
        bearer = bearer_of(phrase)
        if bearer and name and not found.he and not is_person(source, name):
            found = found._replace(he=bearer)
    if not name:
        return found
    plural = source.is_plural(name)
    happened = name.lower() in source.lexicon.narrative.event_nouns
    if not plural and not happened and is_person(source, name):
        return found if found.he else found._replace(he=name)
    owner = name.partition("'s ")[0] if "'s " in name else ""
    if owner and not found.he and is_person(source, owner):
        found = found._replace(he=owner)  # "Ana Paz's army was beaten; she fled"
    if not near or getattr(found, "they" if plural else "it"):
        return found
    return found._replace(they=name) if plural else found._replace(it=name)


def _pronouns_in(telling: Telling) -> frozenset[str]:
    """The pronouns of a telling that may need a name: not "its" behind the verb."""
    view, (start, end) = telling.view, (telling.start, telling.end)
    if POINTING.isdisjoint(view.holds):
        return frozenset()
    lower = view.lower[start:end]
    words = _NAMED.intersection(lower)
    verb = view.finite.index(True, start, end) - start if view.has_finite(start, end) else len(lower)
    words |= POINTING.intersection(lower[:verb])
    if telling.subject:
        words |= POINTING.intersection(view.lower[slice(*telling.subject)])
    return words


def person_meant(source: Source, telling: Telling) -> list[Person]:
    """The person that "he" or "she" in a telling means, in a list; empty where that is not clear."""
    name = pointers_of(source, telling, "").he
    return source.people.named(tokenize(name, 0, len(name)))[:1]


_THINGS = word_set("it they them this these")


def things_meant(source: Source, telling: Telling) -> str:
    """What "it" and "they" in a telling stand for, as earlier clauses name it; "" where they name nothing."""
    words = _pronouns_in(telling) & _THINGS
    if not words:
        return ""
    pointers = pointers_of(source, telling, "")
    return pointers.it if words & {"it", "this"} else pointers.they


_Told = Sequence[tuple[Clause, str]]
"""Clauses, each with the name of its subject, "" where that names nobody."""


def subjects_before(source: Source, sentence: Sentence, start: int) -> Iterator[tuple[bool, _Told]]:
    """The main clauses before token ``start`` of a sentence, sentence by sentence, the nearest first.

    Each comes with whether it is near: in the same sentence, or else in the nearest that names anybody.
    """
    sentences = source.sentences
    told = _main(sentences.clauses(sentence, start))
    near = not _name_anybody(told) or _goes_on(told)
    yield True, told
    for one in sentences.before(sentence)[:-4:-1]:
        found = _main(sentences.clauses(one, len(sentences.view(one).tokens)))
        yield near, found
        near = near and (not _name_anybody(found) or _goes_on(found))


def _goes_on(told: _Told) -> bool:
    """Whether a clause tells on of what "it" or "they" meant before: "they were tired, and it was dark"."""
    subjects = [clause.subject for clause, name in told if not name]
    return any(len(subject) == 1 and subject[0].lower in {"it", "they"} for subject in subjects)


def _name_anybody(told: _Told) -> bool:
    return any(name for _, name in told)


def _main(clauses: Sequence[Clause]) -> _Told:
    if not clauses:
        return ()
    main = next((at for at, clause in enumerate(clauses) if clause.role is Role.MAIN), len(clauses))
    below = [at for at, clause in enumerate(clauses) if clause.role is Role.BELOW]
    ends = next((at for at in below if at > main), len(clauses))  # what follows it may go on with it
    told = [(at in below or at > ends, clause) for at, clause in enumerate(clauses) if _may_be_meant(clause)]
    told.reverse()
    return [(clause, _named(clause.subject)) for _, clause in sorted(told, key=itemgetter(0))]


def _may_be_meant(clause: Clause) -> bool:
    return bool(clause.subject) and clause.role is not Role.RELATIVE


_HANGING = PREPOSITIONS - {"of"}
_NO_NAMES = POINTING | PREPOSITIONS | word_set("who which there that no neither nothing nobody none")
_PARTICLES_BEHIND, _BEFORE_VERBS = word_set("up out down off over"), IDLE | {"never", "not"}
_NO_ONE = word_set("most some many one last first latter other number couple range")
_NO_THINGS = _NO_ONE | word_set("series season time")


def _named(words: Sequence[Word]) -> str:
    """A subject as later clauses call it: without its article and what hangs on it."""
    kept = words[1:] if words and words[0].lower in {"the", "a", "an"} else words
    if not kept or kept[0].lower in _NO_NAMES:
        return ""
    stop = next((at for at, word in enumerate(kept) if at and word.lower in _HANGING), len(kept))
    stop -= 2 * (stop > 2 and kept[stop - 1].lower in _PARTICLES_BEHIND)  # "a treaty | drawn up"
    last = kept[stop - 1].text
    done = last.islower() and last.endswith("ed")  # "troops | joined by scouts"
    stop -= stop > 1 and (done or kept[stop - 1].lower in _BEFORE_VERBS)  # "Peru | never | set out"
    name = " ".join(word.text for word in kept[:stop])
    if "–" in name or name.split()[-1].lower() in _NO_ONE or any(map(_is_pronoun, kept[:stop])):
        return ""
    if name.lower() in {"relations", "ties", "diplomatic relations"}:
        return " ".join(word.text for word in kept[:6]).rstrip(",")
    return without_office(name) if len(name.split()) < (9 if " and " in name else 6) else ""


def _is_pronoun(word: Word) -> bool:
    """Whether a word in a subject says that it was misread: "called it", "the town they"."""
    return word.lower in _NAMED


def is_person(source: Source, name: str) -> bool:
    """Whether a subject is a person: by the name at its end, or by an office that stands for one."""
    words = name.split()
    last = words[-1] if words else "'s"
    if last.endswith(("'s", "’s")):
        return False
    if last in source.people.by_part or last.lower() in SURELY_PERSONS:
        return True
    if len(words) == 1 and last.lower() in MATTERS:
        return False  # a capital only opens the sentence
    narrative = source.lexicon.narrative
    if len(words) > 2 and words[1] == "of" and words[2][0].isupper():
        return words[0] not in narrative.institutions and words[0].istitle()  # "Earl of Leicester"
    lexicon = source.lexicon
    strange = (narrative.institutions, narrative.name_stops, lexicon.peoples)
    if 2 < len(words) < 7 and words[-2] in narrative.particles:
        # "João da Roca"
        words = [word for word in words if word not in narrative.particles][-3:]
    if len(words) > 3 or not all(word[0].isupper() for word in words):
        return False
    # "Telekom Peru"
    placed = name in lexicon.places or (last in lexicon.places and "of" not in name.split())
    return not placed and all(one.isdisjoint(words) for one in strange)
