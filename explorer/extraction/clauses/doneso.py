"""What "did so", "had done the same" and "followed" stand for: what a clause before says was done."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.answered import (
    IN_NAMES,
    deed_of_first,
    does_to_himself,
    is_of,
    is_ranked,
    without_place,
)
from explorer.extraction.clauses.askedfor import asked_for, is_asked, is_undone
from explorer.extraction.clauses.followers import with_partner
from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.clauses.nextobjects import next_done
from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.phrases import object_of
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.waslikewise import as_was, was_likewise
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    HAVE,
    OBJECT_PRONOUNS,
    OWNERS,
    PARTICLES,
    PERSONAL,
    SUBORDINATORS,
    is_idle,
)
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.word import Word, has_finite, lower_of, plain_words


def stands_for_deed(clause: Clause) -> bool:
    """Whether a clause only says that what was told before was done: "did so", "had done the same"."""
    verb = clause.verb.lower
    if verb in _DOING or was_likewise(clause):
        return True
    if verb in HAVE:
        return _behind_done(clause.rest) > 0
    return verb == "followed" and _follows(clause)


_DOING = word_set("did do does")


def _behind_done(rest: Sequence[Word]) -> int:
    """The words up to what follows "already done so"; 0 where that is not what they begin with."""
    at = next((at for at, word in enumerate(rest) if not is_idle(word.lower)), len(rest))
    return _behind_so(rest, at + 1) if at < len(rest) and rest[at].lower == "done" else 0


def _behind_so(rest: Sequence[Word], at: int) -> int:
    """The place behind "so", "likewise" or "the same"; 0 where none of them begins at ``at``."""
    lower = lower_of(rest[at : at + 2])
    if lower[:1] and lower[0] in _SO:
        return at + 1
    return at + 2 if lower == ["the", "same"] else 0


_SO = word_set("so likewise")


def _follows(clause: Clause) -> bool:
    """Whether who "followed" did what was told before: no object follows, and he is called by a name."""
    rest, subject = lower_of(clause.rest[:2]), clause.subject
    soon = rest[:1] == ["within"] and rest[-1] in _SPANS
    alone = (
        not rest
        or soon
        or rest[0] in _SUIT
        or (rest[0] in _PLACING and clause.rest[1:2] and rest[1] != "the")
    )
    named = bool(subject) and all(word.text[0].isupper() or word.lower in IN_NAMES for word in subject)
    return bool(alone) and named and not clause.passive


_SPANS = word_set("hours days weeks months")
_SUIT = word_set("suit")
_PLACING = word_set("in at")


def with_deed(clause: Clause, before: Sequence[Clause], heading: Heading, words: Sequence[Word]) -> Clause:
    """A clause that only says "did so" with what was done before: "recognised Peru; Chile did so in May".

    What was asked for or promised was then done: "was told to leave and did so" is "left". Who would have
    done it to himself answered in kind, and is left as told: "Chile attacked Peru; Peru did the same".
    ``words`` are those of the telling.
    """
    told = _told(clause, before, heading) or _from_earlier(clause, heading)
    if told is None:
        return clause
    if clause.verb.lower == "followed":
        next_ = next_done(clause, told, heading, words)
        return next_ or with_partner(clause, told, heading) or _following(clause, told, heading)
    if was_likewise(clause):
        return as_was(clause, told)
    if clause.role is Role.BELOW and not clause.subject and clause.rest:
        return _as_did(clause, told, heading)
    at = _behind_so(clause.rest, 0) if clause.verb.lower in _DOING else _behind_done(clause.rest)
    if not at:
        return clause
    behind = clause.rest[at:]
    if lower_of(behind[:2]) == ["once", "more"]:
        behind = [behind[1]._replace(text="again", lower="again"), *behind[2:]]
    points = len(clause.subject) == 1 and clause.subject[0].lower in PERSONAL
    same = clause.rest[at - 1].lower != "so" or lower_of(behind[:1]) == ["again"]
    own = not same and (points or is_of(clause.subject, told.subject, heading))
    turned = not same and not _TURNING.isdisjoint(lower_of(words))
    asked = asked_for(told, heading.verbs, own=own, turned=turned)
    if asked is not None:
        other = [word for word in asked.subject if word.lower not in OBJECT_PRONOUNS]
        who = other if other and points else clause.subject
        if does_to_himself(who, asked.rest, told, heading):
            return clause
        return clause._replace(subject=who, verb=asked.verb, rest=[*asked.rest, *behind])
    if not same and is_undone(told, heading.verbs):
        return clause  # refused or hoped again, or done after all
    return _with_done(clause, told, behind, heading, same=same)


def _with_done(
    clause: Clause, told: Clause, behind: Sequence[Word], heading: Heading, *, same: bool
) -> Clause:
    """A clause with what was told as done; ``same`` says that it may be said to whom else."""
    to_other = _done_to(told, behind) if same else None
    if to_other is not None:
        return clause._replace(verb=told.verb, rest=to_other)
    done = _done_in(told, behind, heading)
    if done is None or is_ranked(done) or does_to_himself(clause.subject, done, told, heading):
        return clause
    return clause._replace(verb=told.verb, rest=[*done, *behind])


_TURNING = word_set("but yet although though however until")


def _as_did(clause: Clause, told: Clause, heading: Heading) -> Clause:
    """A clause of who did as was told: "Peru signed the pact, | as did Norway"."""
    named = [word._replace(comma=False) for word in clause.rest]
    done = object_of(told.rest)
    if does_to_himself(named, done, told, heading):
        return clause._replace(subject=named, rest=plain_words(["the", "same"]))
    return clause._replace(subject=named, verb=told.verb, rest=done)


def _done_to(told: Clause, behind: Sequence[Word]) -> Sequence[Word] | None:
    """What is behind the verb where the same was done to another: "and did the same to | Chile"."""
    lower = lower_of(behind[:2])
    other = lower[:1] == ["to"] or (lower[:1] == ["with"] and not OWNERS.isdisjoint(lower[1:]))
    if not other or not object_of(told.rest) or _opens_clause(told.rest):
        return None
    return [*_particle_of(told.rest), *behind[1:]]


def _done_in(told: Clause, behind: Sequence[Word], heading: Heading) -> Sequence[Word] | None:
    """What was done, without its verb, as said before ``behind``; None where it was only said."""
    if lower_of(told.rest[:1]) == ["that"] or _opens_clause(told.rest):
        return None
    alone = bool(told.rest) and told.rest[0].lower in SUBORDINATORS  # "abstained | when …"
    particle = _particle_of(told.rest)
    done = [] if alone else [_as_named(word, heading) for word in (*particle, *object_of(told.rest))]
    light = len(done) == 1 and done[0].text.islower()  # "took part | in the games"
    if not alone and (light or not done) and not any(word.lower in PREPOSITIONS for word in behind):
        done = _phrase_of(told.rest) or done
    return done


def _particle_of(rest: Sequence[Word]) -> Sequence[Word]:
    return rest[:1] if lower_of(rest[:1]) and rest[0].lower in PARTICLES else ()


def _opens_clause(rest: Sequence[Word]) -> bool:
    """Whether what follows a verb is a clause without "that": "said | the army would leave"."""
    end = len(object_of(rest))
    return 0 < end < len(rest) and rest[end].finite and not rest[end - 1].comma


def _phrase_of(rest: Sequence[Word]) -> list[Word]:
    """A short phrase that a verb leads to: "withdrew | from the pact", "took | part in the games"."""
    end = next((at + 1 for at, word in enumerate(rest) if word.comma), len(rest))
    led = not _LEADING.isdisjoint(lower_of(rest[:2]))
    short = 0 < end <= _LONG_PHRASE and led and not has_finite(rest[:end])
    return [word._replace(comma=False, dated=False) for word in rest[:end]] if short else []


def _from_earlier(clause: Clause, heading: Heading) -> Clause | None:
    """The clause of the sentence before that tells the deed; its words are of no token of this sentence."""
    told = _told(clause, heading.earlier(), heading) if clause.role is not Role.BELOW else None
    if told is None:
        return None
    subject, rest = ([word._replace(at=-1) for word in words] for words in (told.subject, told.rest))
    return told._replace(subject=subject, rest=rest)


def _told(clause: Clause, before: Sequence[Clause], heading: Heading) -> Clause | None:
    """The last clause before that tells a deed of somebody of the same sort; None without one."""
    verbs = heading.verbs
    own = " ".join(word.text for word in clause.subject)
    state = own in heading.singulars and not heading.is_person(own)
    any_verb = clause.verb.lower == "followed" or was_likewise(clause)
    found: list[Clause] = []
    who: Sequence[Word] = ()
    for one in (deed_of_first(_without_perfect(each, verbs), verbs) for each in before):
        who = one.subject or who
        goes_on = not one.subject and one.role is Role.AGAIN
        if stands_for_deed(one) or not who or not (one.subject or goes_on):
            continue
        if any_verb or one.verb.lower not in AUXILIARIES or is_asked(one, verbs):
            found.append(one._replace(subject=who))
    alike = [one for one in found if not (state and lower_of(one.subject) in _PERSONS)]
    main = [one for one in alike if one.role in _TELLING]
    return next(reversed(main or alike), None)


def _without_perfect(clause: Clause, verbs: VerbTable) -> Clause:
    """A clause with the verb of "had signed" or "would sign" alone."""
    rest = clause.rest
    if clause.verb.lower == "would" and rest and verbs.lemma(rest[0].lower) == rest[0].lower:
        did = verbs.past_of(rest[0].lower)
        return clause._replace(verb=Word(did, finite=True), rest=rest[1:]) if did else clause
    at = next((at for at, word in enumerate(rest) if not is_idle(word.lower)), len(rest))
    if clause.verb.lower not in HAVE or at == len(rest) or rest[at].lower in _BEING:
        return clause
    base = verbs.base_of_participle(rest[at].lower)
    if base is None:
        return clause
    return clause._replace(verb=Word(verbs.past_of(base) or rest[at].text, finite=True), rest=rest[at + 1 :])


_BEING = word_set("been done")
_PERSONS = (["he"], ["she"])
_TELLING = frozenset({Role.MAIN, Role.AGAIN})


_LEADING = PREPOSITIONS - {"by"}
_LONG_PHRASE = 8


def _as_named(word: Word, heading: Heading) -> Word:
    """A word of what was done before, a pronoun by the name of what it means there."""
    meant = heading.meant(word.at) if word.at >= 0 and word.lower in OBJECT_PRONOUNS else None
    if meant is not None:
        return Word(meant.name)
    return word._replace(comma=False)


def _following(clause: Clause, told: Clause, heading: Heading) -> Clause:
    """A clause that says who "followed" with what one like him had done; itself where that is none."""
    own, other = (" ".join(word.text for word in one.subject) for one in (clause, told))
    person = heading.is_person(own)
    if person != heading.is_person(other) or not all(word.text[0].isupper() for word in told.subject[1:]):
        return clause
    if person and heading.verbs.lemma(told.verb.lower) not in _COMING:
        return clause
    if not person and other.removeprefix("The ") not in heading.singulars:
        return clause
    if clause.subject[0].initial and not person and own.removeprefix("The ") not in heading.singulars:
        return clause  # "Lamb | followed"
    end = next((at + 1 for at, word in enumerate(told.rest) if word.comma), len(told.rest))
    done = [word._replace(comma=False, dated=False) for word in told.rest[:end]]
    behind = clause.rest[int(lower_of(clause.rest[:1]) == ["suit"]) :]
    if told.verb.lower in AUXILIARIES and not _is_done(told, heading.verbs):
        return clause  # "is the largest producer": nothing that one does
    if is_ranked(done):
        return clause
    done = without_place(done)
    if behind and any(word.lower in PREPOSITIONS for word in done):
        return clause
    if does_to_himself(clause.subject, done, told, heading):
        return clause
    if not behind and done:
        done[-1] = done[-1]._replace(dated=True)
    return clause._replace(verb=told.verb, rest=[*done, *behind], passive=told.passive)


def _is_done(told: Clause, verbs: VerbTable) -> bool:
    """Whether a clause with an auxiliary tells what was done to somebody: "was admitted"."""
    form = next((word.lower for word in told.rest if not is_idle(word.lower)), "")
    return told.passive or verbs.base_of_participle(form) is not None


_COMING = frozenset({"come", "go", "visit", "arrive", "travel", "fly", "tour"})
