"""Items that share the verb before them: "joined ASEAN in 1995 and the WTO in 2007"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import dropwhile, takewhile

from explorer.extraction.clauses.absolutes import LINKING
from explorer.extraction.clauses.ellipsis import in_place_of_one, lacks_noun, with_noun
from explorer.extraction.clauses.figures import with_figure, with_score
from explorer.extraction.clauses.gapped import (
    agent_last,
    done_again,
    going_on,
    named_alone,
    with_own_participle,
)
from explorer.extraction.clauses.onceagain import aside_before_again
from explorer.extraction.clauses.phrases import first_phrase
from explorer.extraction.clauses.secondactors import (
    HOUSING,
    do_the_same,
    is_by_another,
    is_tied,
    led_alike,
    led_by_participle,
    may_act,
    object_of_both,
    of_another,
    partner_in,
    whither,
)
from explorer.extraction.clauses.sharedgroups import (
    APART,
    JOINING,
    PASSIVES,
    behind_verb,
    from_auxiliary,
    helping,
    owner_of_verb,
)
from explorer.extraction.clauses.shareditems import (
    are_names_behind,
    did_so_too,
    led_to_name,
    led_up_to,
    object_before,
    phrase_before,
)
from explorer.extraction.clauses.sharednouns import (
    by_another_nation,
    given_in_turn,
    held_in_turn,
    of_another_partner,
    with_its_noun,
)
from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.verbs import present
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    DETERMINERS,
    OWNERS,
    TAKING_TWO,
)
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.nouns.nounverbs import DEVERBAL
from explorer.extraction.titles.word import Word, has_finite

_POINTING = word_set("that those")
_COMING = frozenset({"come", "go", "arrive", "follow", "travel"})


def with_shared_verb(text: str, telling: Telling, words: Sequence[Word], heading: Heading) -> list[Word]:
    """An item with the verb it shares: "joined ASEAN in 1995 and the WTO in 2007" gives "joined the WTO"."""
    assert telling.verb is not None
    assert telling.subject is not None
    view = telling.view
    subject = owner_of_verb(view, telling.subject)
    verb, subject = from_auxiliary(telling, telling.verb, subject, heading)
    behind = behind_verb(telling, verb, heading)
    shared = [*helping(text, view, subject, verb, heading), *words_of(text, view, verb, behind)]
    if not shared:
        return list(words)  # brackets alone: "(joined ASEAN in 1995 and the WTO in 2007"
    other = words_of(text, view, behind, aside_before_again(view, telling.start) or telling.start)
    going = _by_participle(words, other, heading)
    if going:
        return [*words_of(text, view, *subject), *going]
    who = words_of(text, view, *subject)
    words = with_its_noun(words, who, other, heading.demonyms)
    told = with_figure(words, who, shared, other) or with_score(words, who, shared, other)
    if not told and shared[0].lower not in PASSIVES:
        base = heading.verbs.sure_base(shared[-1].lower) or ""
        told = _by_another(words, shared, other, base) or _in_turn(
            view.lower[telling.start], words, shared, other
        )
    telling = replace(telling, verb=verb, subject=subject)
    item = _behind_joints(words)
    if not told and item:
        told = did_so_too(item, shared, other) or with_own_participle(item, who, shared, heading.verbs)
        told = told or by_another_nation(item, who, shared, other, heading.demonyms)
        told = told or done_again(item, who, shared, other) or of_another_partner(item, who, shared, other)
        told = told or given_in_turn(item, who, shared, other, heading)
        told = told or held_in_turn(item, who, shared, other)
    return told or _with_verb(text, telling, words, heading, shared, other, behind)


def _by_participle(words: Sequence[Word], other: Sequence[Word], heading: Heading) -> list[Word]:
    """An item with the participle it shares: "moved north, taking Lima by May | and Cusco by June"."""
    verbs = heading.verbs
    places = (at for at in range(len(other) - 2, 0, -1) if other[at - 1].comma)
    at = next((at for at in places if other[at].lower.endswith("ing")), 0)
    if at and other[at].lower in LINKING:
        return []  # "votes, including one in May | and the poll of June"
    item = [word for word in words if word.lower != "and"]
    if not at or not item or has_finite(other[at:]) or item[0].lower.endswith("ing"):
        return []
    had = other[at].lower == "having"
    done = next((place for place in range(at + had, len(other)) if not is_adverb(other[place].lower)), at)
    base = verbs.base_of_participle(other[done].lower) if had else verbs.others.get(other[at].lower)
    if not base or not (item[0].text[0].isupper() or item[0].lower in DETERMINERS):
        return []
    behind = other[done + 1 :]
    lead = partner_in(heading, item, behind, base) or led_to_name(item, behind)
    lead = lead or list(takewhile(lambda word: word.lower in _LEADING, behind))
    return [Word(present(base, plural=False), finite=True), *lead, *item]


_LEADING = PREPOSITIONS | APART


def _with_verb(
    text: str,
    telling: Telling,
    words: Sequence[Word],
    heading: Heading,
    shared: Sequence[Word],
    other: Sequence[Word],
    behind: int,
) -> list[Word]:
    """The same where the item is no figure; ``other`` stands behind the ``shared`` verb, from a token on."""
    assert telling.verb is not None
    assert telling.subject is not None
    view, verbs = telling.view, heading.verbs
    item = _behind_joints(words)
    base = verbs.sure_base(shared[-1].lower) or verbs.base_of_past(view.lower[telling.verb])
    passive = shared[0].lower in PASSIVES or (len(shared) > 1 and shared[-2].lower == "been")
    item = named_alone(item)
    alone = view.dated[behind] or (view.lower[behind] in PREPOSITIONS and view.dated[behind + 1])
    bare = alone and not passive and all(word.lower == "and" for word in other)
    if lacks_noun(item) and (passive or bare or (item[0].lower in _POINTING and not first_phrase(other))):
        # "the treaty on trade was signed in 1924 | and that on fishing in 1926"
        words = item = list(with_noun(item, [words_of(text, view, *telling.subject)], (), ()))
        if len(item) > 1:
            return (bare and of_another(words, shared, other, base)) or agent_last(item, shared)
    name = bool(item) and item[0].text[0].isupper()
    if going := going_on(item, words_of(text, view, *telling.subject), verbs, heading.event_nouns):
        return going
    placed = bool(other) and not passive and not alone and base not in _COMING
    who = words_of(text, view, *telling.subject)
    placed = placed and may_act(heading, who, item, other)
    if (bare or placed) and (told := of_another(words, shared, other, base)):
        return told
    named = name or (len(item) > 1 and item[0].lower == "the" and item[1].text[0].isupper())
    if (named if base in _COMING else name) and (base in _COMING or (alone and not passive)):
        where = next((at for at, word in enumerate(item) if word.lower in PREPOSITIONS - {"of"}), len(item))
        led = whither(other) if where == len(item) and not passive else ()
        return [*item[:where], *shared, *(item[where:] or led)]
    gains = base in _GAINING and other and other[0].text[0].islower() and other[0].lower != "war"
    if name and (gains or (not passive and do_the_same(heading, who, item, other, base))):
        item[-1] = item[-1]._replace(comma=False)
        return [*item, *shared, *object_of_both(other)]
    behind_comma = view.lower[telling.start] == ","
    by_both = passive and other and other[0].lower == "by" and view.lower[telling.start - 1] != ","
    happens = len(item) > 1 and item[0].lower in DETERMINERS and item[1].lower in _HAPPENINGS
    tied = (
        name
        and not behind_comma
        and (is_tied(shared, other, item) or (passive and is_by_another(heading, who, item, other, base)))
    )
    if tied or (by_both and happens and other[1].lower in DETERMINERS):
        return [*who, *shared, other[0], *item]  # "broken by the fall of Turku and | the siege"
    if passive and (done := _done_too(heading, who, item, shared, other, behind_comma=behind_comma)):
        return done
    in_turn = behind_comma or are_names_behind(other)
    if named and in_turn and base in _DONE_IN_TURN and other and other[0].lower in DETERMINERS:
        return [*item, *shared, *first_phrase(other)]  # "Chile left the union in April, Peru in May"
    led = led_up_to(item, other, owned=_are_owned(telling)) or object_before(item, other, passive=passive)
    led = (
        led
        or phrase_before(item, other, base or "")
        or led_alike(item, other)
        or ([] if passive else partner_in(heading, item, other, base))
        or ([] if passive or base in HOUSING else led_to_name(item, other))
    )
    return [*who, *shared, *led, *item]


def _done_too(
    heading: Heading,
    who: Sequence[Word],
    item: Sequence[Word],
    shared: Sequence[Word],
    other: Sequence[Word],
    *,
    behind_comma: bool,
) -> list[Word]:
    """What an item says behind a passive: to whom else it was done, or of what else; [] for neither."""
    if led := led_by_participle(heading, who, item, other):
        return [*who, *shared, *led, *item]
    opens = bool(item) and (item[0].lower in DETERMINERS or item[0].text[0].isupper())
    plain = behind_comma and bool(item) and item[0].lower not in PREPOSITIONS
    return [*item, *shared] if opens or plain else []


def _behind_joints(words: Sequence[Word]) -> list[Word]:
    """An item without what joins it to the one before: "and | in Lima and Quito"."""
    return list(dropwhile(lambda word: word.lower in JOINING, words))


_HAPPENINGS = DEVERBAL | word_set("revolt siege war battle coup")
"""Nouns of what does something to a thing: not "killed by the rebels in 1881 and | the queen in 1882"."""


def _second_object(item: Sequence[Word]) -> int:
    """Where the object begins in an item that lacks but its verb: "Peru | its memorial"; 0 without one."""
    for at in range(1, len(item) - 1):
        if not item[at - 1].text[0].isupper():
            return 0
        if item[at].lower in DETERMINERS | OWNERS:
            return at if item[at + 1].text[0].islower() and not item[at - 1].comma else 0
    return 0


def _by_another(
    words: Sequence[Word], shared: Sequence[Word], other: Sequence[Word], base: str
) -> list[Word]:
    """What another did to the same or to one of the same sort; none where no other is told of."""
    item = _behind_joints(words)
    second = _second_object(item) if other and other[0].lower in DETERMINERS | OWNERS else 0
    if second and base not in _TAKING_TWO:
        return [*item[:second], *shared, *item[second:]]
    one = _place_of_one(item)
    if one:
        return [*item[:one], *shared, *in_place_of_one([other]), *item[one + 1 :]]
    # "Peru approved it in May | and Chile in June"
    return [*item, *shared, *other[:1]] if _is_other_subject(item, other) else []


_TAKING_TWO = TAKING_TWO | word_set("name appoint make elect")
"""Verbs that take two objects, so that a name and a noun behind them may be both: "Ana Paz | the consul"."""


def _in_turn(sign: str, words: Sequence[Word], shared: Sequence[Word], other: Sequence[Word]) -> list[Word]:
    """What one did after another where no object stands: "Peru voted for it in May, the Senate in June"."""
    bounds = (at + 1 for at, word in enumerate(other) if word.comma)
    told = [word._replace(comma=False) for word in other[: next(bounds, len(other))]]
    names = len(words) > 1 and words[0].lower == "the" and words[1].text[0].isupper()
    if sign != "," or not names or not told or told[0].lower not in PREPOSITIONS - {"by"} or has_finite(told):
        return []
    alone = not any(word.lower in PREPOSITIONS - {"of"} or word.comma for word in words)
    return (
        [*words[:-1], words[-1]._replace(dated=False), *shared, *told[:-1], told[-1]._replace(dated=True)]
        if alone
        else []
    )


def _place_of_one(item: Sequence[Word]) -> int:
    """Where "one" stands behind another subject: "opened an embassy in Lima, and Peru | one in Quito"."""
    at = next((at for at, word in enumerate(item) if word.lower == "one"), 0)
    behind = item[at + 1].lower if at + 1 < len(item) else ""
    return at if at and item[at - 1].text[0].isupper() and behind in PREPOSITIONS - {"of"} else 0


def _is_other_subject(item: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether an item does to "it" what the one before did: a noun phrase beside a pronoun is no object."""
    alone = [word.lower for word in first_phrase(other)] in (["it"], ["them"])
    names = bool(item) and (item[0].lower in DETERMINERS or item[0].text[0].isupper())
    return alone and names and not any(word.lower in PREPOSITIONS - {"of"} for word in item)


_GAINING = word_set("become gain regain win obtain achieve attain declare proclaim")
"""Verbs whose next item is another that gains the same: "became independent in 1960, and Chad in 1961"."""


_DONE_IN_TURN = word_set("leave ratify sign denounce abandon accept reject recognise recognize approve")
"""What several do with one thing, one after another."""


def _are_owned(telling: Telling) -> bool:
    """Whether "of" ties two dates to their nouns: "watched the vote of 1972 and that of 1976"."""
    view, before = telling.view, telling.start
    own = telling.at
    dated = [at for at in range(telling.verb or 0, before) if view.dated[at] and not view.dated[at - 1]]
    return bool(dated) and view.lower[own - 1] == view.lower[dated[-1] - 1] == "of"
