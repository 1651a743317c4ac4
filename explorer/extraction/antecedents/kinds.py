"""What "the ship" means where another noun tells it: the only tanker or cruiser named just before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from explorer.extraction.antecedents.candidate import Candidate
from explorer.extraction.antecedents.fullnames import FullName, full_name, place_of
from explorer.extraction.antecedents.hanging import TWO_WORDS
from explorer.extraction.antecedents.naming import named_in
from explorer.extraction.antecedents.papersmade import is_made_apart, is_made_there
from explorer.extraction.antecedents.roles import behind_adverbs, verb_at
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import singular
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.source import Source

_KINDS: Mapping[str, frozenset[str]] = {
    noun: word_set(others) | {noun}
    for nouns, others in (
        (
            "ship vessel",
            """tanker freighter frigate cruiser destroyer corvette steamer steamship schooner brig submarine
            trawler warship battleship ferry gunboat liner yacht barque merchantman sloop ship vessel""",
        ),
        (
            "company firm",
            """airline enterprise company firm corporation manufacturer conglomerate brewery shipyard insurer
            retailer""",
        ),
        ("aircraft plane", "airliner jet bomber helicopter fighter plane aircraft seaplane airplane"),
        ("force", "expedition battalion contingent squadron force"),
        ("plant factory", "refinery smelter mill shipyard brewery cannery factory plant"),
        ("line", "railway railroad pipeline line"),
        ("railway railroad", "railway railroad line"),
        ("road", "highway motorway road"),
        ("monument", "statue bust memorial obelisk monument"),
        ("newspaper paper", "daily weekly newspaper magazine"),
        ("school", "academy college school"),
        ("church", "cathedral basilica chapel church"),
        ("organisation organization", "organization organisation league association"),
        ("agreement accord", "treaty pact convention protocol memorandum accord agreement"),
        ("treaty", "convention pact agreement treaty"),
        ("pact", "treaty agreement alliance pact"),
        ("document text", "declaration treaty charter protocol agreement convention memorandum"),
        ("mission", "embassy legation consulate commission office section mission"),
        ("project", "pipeline railway railroad highway motorway road bridge dam canal port tunnel project"),
        ("club", "team club"),
    )
    for noun in nouns.split()
}
"""For each noun those of things that it may mean, and itself."""


def kind_named(source: Source, view: SentenceView, at: int, noun: str) -> FullName | None:
    """The thing with a name that the noun at a token means by its kind: "the ship" for "the tanker Aura".

    Its own sentence or one of the two before in the paragraph tells it, and of no other thing of that kind.
    """
    kinds = _KINDS.get(noun)
    if kinds is None or view.lower[at] != noun or view.lower[at - 1 : at] not in LEADING:
        return None
    before = list(_told_before(source, view, at, kinds, noun))
    if noun in _PAPERS and is_made_there(source, view, at):
        before = [
            one if one is not None and not is_made_apart(source, view, one[0]) else None for one in before
        ]
    told = [one and one[1] for one in before or _headed(source, view, kinds, noun)]
    if not told and noun in _FIRMS:
        return _firm_named(source, view, at)
    full = told[0] if told and all(one == told[0] for one in told) else None
    return full if full is not None and (full.is_named or (noun in _PAPERS and full.tells)) else None


LEADING = (("the",), ("this",))
"""What leads a noun that points to a thing told of before."""
_SECOND = frozenset(second for _, second in TWO_WORDS)
"""Nouns that are missions behind some words alone."""
_PAPERS = word_set("agreement accord treaty pact document text")
"""Nouns of papers, which are known also without a name: "the agreement" for "the extradition treaty"."""


_Told = tuple[Candidate, FullName]
"""A phrase and what it calls a thing."""
_FIRMS = word_set("company firm airline")


def _firm_named(source: Source, view: SentenceView, at: int) -> FullName | None:
    """The firm of which nothing but its name tells: "Koti sells dyes in Lima. | The company …".

    It is the subject of its own sentence before, or else of the one before that, and does what firms do.
    """
    before = source.sentences.before(view.sentence)[-1:]
    for near, stop in [(view, at), *((one, len(one.lower)) for one in map(source.sentences.view, before))]:
        names = [one for one in named_in(source, near.sentence, stop) if _may_be_a_firm(one)]
        if names or near is not view:
            return _as_firm(source, near, names[0]) if len(names) == 1 else None
    return None


def _may_be_a_firm(one: Candidate) -> bool:
    """Whether a phrase is a name and not only where something is: "flies between | Turku and Oulu"."""
    return one.name[0].isupper() and one.kind not in _NO_FIRMS and one.role not in _PLACED


_PLACED = word_set("in at near between of other")
"""Of names after the first of several, "Turku and | Kobe", no rule tells what they are."""


def _as_firm(source: Source, view: SentenceView, one: Candidate) -> FullName | None:
    """A subject's name, if it is one word that is neither a place nor a person, and acts as firms do."""
    name, behind = one.name, behind_adverbs(view, one.phrase.last + 1)
    if one.role != "subject" or name in source.singulars or source.is_place(name):
        return None
    if source.is_last_name(name):
        return None  # "Ana Paz. Paz sold …"
    if one.many or one.lead or " " in name or one.kind in _NO_FIRMS or behind >= len(view.lower):
        return None
    verb = source.lexicon.verbs.lemma(view.lower[verb_at(view, behind, source.lexicon.verbs)])
    return FullName((name,), "", (), (), article=False) if verb in _OF_FIRMS else None


_NO_FIRMS = word_set("state person people place both")
_OF_FIRMS = word_set("buy acquire manufacture sell fly supply own announce produce launch market operate")
"""What firms do, of which a reader asks no more than the name."""


def _told_before(
    source: Source, view: SentenceView, at: int, kinds: frozenset[str], noun: str
) -> Iterator[_Told | None]:
    """The things of some kinds before a token, the nearest first; None where it is not sure what is told."""
    yield from _told_in(source, view, at, kinds, noun)
    for sentence in source.sentences.before(view.sentence)[: -_SENTENCES - 1 : -1]:
        near = source.sentences.view(sentence)
        yield from _told_in(source, near, len(near.lower), kinds, noun)


def _headed(source: Source, view: SentenceView, kinds: frozenset[str], noun: str) -> Iterator[_Told | None]:
    """The things of some kinds that the headings right above a paragraph tell of."""
    blocks = source.document.blocks
    for index in range(view.sentence.block - 1, max(-1, view.sentence.block - _BLOCKS), -1):
        if blocks[index].kind == "heading":
            for sentence in source.sentences.of_block(index):
                near = source.sentences.view(sentence)
                yield from _told_in(source, near, len(near.lower), kinds, noun)
            return


_BLOCKS = 6
"""Blocks from a paragraph up among which the nearest heading is looked for."""
_SENTENCES = 2
"""Sentences before its own in which a thing is looked for."""


def _told_in(
    source: Source, view: SentenceView, stop: int, kinds: frozenset[str], noun: str
) -> Iterator[_Told | None]:
    """The things of some kinds that a sentence tells of up to a token."""
    places = [at for at in range(stop) if view.lower[at] in kinds or singular(view.lower[at]) in kinds]
    if not places:
        return
    near = named_in(source, view.sentence, stop)
    for at in places:
        if at + 1 in places:
            continue  # "a | road | bridge"
        if view.lower[at] == noun and view.lower[at - 1 : at] in LEADING:
            continue  # the same one again
        word = view.lower[at]
        if word in _SECOND and view.lower[at - 1 : at + 1] not in TWO_WORDS:
            continue
        one = next((one for one in near if place_of(one, word) == at), None)
        if one and noun in _UNDERTAKEN and one.role in _WHERE:
            continue  # "sailed from the port of Callao. The project …"
        full = full_name(source, one, word, _kind_of(source, word), near) if one and word in kinds else None
        yield (one, full) if one and full else None


_UNDERTAKEN = word_set("project mission")
_WHERE = word_set("in at from by to near off through via into")


def _kind_of(source: Source, noun: str) -> str:
    """Of what kind a noun is, if it is a paper's, which is known by what hangs on it."""
    return "paper" if source.lexicon.antecedents.nouns.get(noun) == "paper" else ""
