"""What words are known by when the kind of a happening is learned, and the weights that were learned.

Each word adds to each kind what ``resources/kind_weights.json`` says of its traits: of itself, of its
beginning and of its classes, by what it is there for. ``docs/make_kind_weights.py`` makes the file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.kinds.kinds import PASSED_OVER
from explorer.extraction.memo import Memo

_UNIT = 100
"""The weights in the file are whole hundredths."""

_BEGINNING = 5
"""Letters by which longer words are akin: "occup" in "occupier" and "occupancy"."""

_MONEY = frozenset("$€£¥")

PLAIN, DECIDING, ASIDE = "plain", "deciding", "aside"
"""What a word of a clause is there for."""

TITLE, PAIRED, HEADING = "title", "paired", "heading"
"""The same of a word of the title, of two that follow one another there, and of one of the headings above."""

START, LATER = "start", "start of titles"
"""What each kind has before any word of the clause, and before any of the title and the headings."""

Word = tuple[str, str, bool]
"""A word or what it names, what it is there for, and whether it stands beside the date."""

Seen = tuple[str, str, str, bool]
"""A token in small letters, what it names, what it is there for, and whether it stands beside the date."""

Vector = Sequence[float]

Weighed = tuple[tuple[Word, Vector], ...]
"""Words, each with what it adds to the kinds."""


class TitleWord(NamedTuple):
    """A word of a title: how it stands in pairs, as the title's first word and later, and what it adds."""

    opening: str
    within: str
    word: Word
    adds: Vector = ()


@dataclass(frozen=True, slots=True)
class KindWeights:
    """What each word adds to each of ``kinds``; ``start`` is what they have before any word.

    ``later`` is what they have before any word of the title and the headings, beside those of the clause;
    ``titles`` reads a word of a title, None for a small one, and ``pairs`` are what two words there add.

    ``of`` sums up what the traits of a word add, and is empty where none is known; ``words`` gives the words
    that a token counts as, each with this sum.
    """

    kinds: tuple[str, ...]
    start: Vector
    later: Vector
    of: Callable[[Word], Vector]
    words: Callable[[Seen], Weighed]
    titles: Callable[[str], TitleWord | None]
    pairs: Mapping[str, Vector]


def kind_weights(
    data: Mapping[str, Any], classes: Mapping[str, Sequence[str]], verbs: VerbTable
) -> KindWeights:
    """The weights of ``resources/kind_weights.json``; ``classes`` are those of ``resources/frames.json``."""
    kinds = tuple(data["kinds"])
    table = {trait: [number / _UNIT for number in row] for trait, row in data["weights"].items()}
    belongs = classes_of(classes)

    def of(word: Word) -> Vector:
        rows = [table[trait] for trait in traits(word, belongs) if trait in table]
        return [sum(column) for column in zip(*rows, strict=True)] if rows else ()

    known = Memo(of)

    def words(seen: Seen) -> Weighed:
        lower, sense, role, near = seen
        found = [(name, role, near) for name in keys_of(lower, sense, verbs)]
        return tuple([(word, known[word]) for word in found])

    def title_word(written: str) -> TitleWord | None:
        read = read_title_word(written, verbs)
        return None if read is None else read._replace(adds=of(read.word))

    return KindWeights(
        kinds,
        start=table[START],
        later=table[LATER],
        of=known.__getitem__,
        words=Memo(words).__getitem__,
        titles=Memo(title_word).__getitem__,
        pairs={name.removeprefix(_PAIR): row for name, row in table.items() if name.startswith(_PAIR)},
    )


_PAIR = f"{PAIRED} "


def read_title_word(written: str, verbs: VerbTable) -> TitleWord | None:
    """A word of a title by its dictionary form, names and numbers in pairs as such; None for a small one."""
    bare = written.strip(_SIGNS).removesuffix("’s").removesuffix("'s")
    lower = bare.lower()
    if not bare or lower in LITTLE:
        return None
    if bare[0].isdigit():
        return TitleWord(_NUMBER, _NUMBER, (_NUMBER, TITLE, False))
    lemma = verbs.lemma(lower)
    return TitleWord(lemma, _NAME if bare[0].isupper() else lemma, (lemma, TITLE, False))


_NUMBER, _NAME = "<number>", "<name>"
_SIGNS = ".,;:()\"'“”‘’"
LITTLE = word_set(
    """the a an of in on at to by for with and or from as its his her their is are was were be been has have
    had it that which who"""
)
"""Words of titles and headings that tell no kind."""


def classes_of(classes: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    """The classes of each word of ``resources/frames.json``."""
    found: dict[str, tuple[str, ...]] = {}
    for name, words in classes.items():
        for word in dict.fromkeys(words):
            found[word] = (*found.get(word, ()), name)
    return found


def keys_of(word: str, sense: str, verbs: VerbTable) -> tuple[str, ...]:
    """Under which names a lower-case word counts: its dictionary form, or what it names.

    A word with a capital letter may be a name or not ("the Treaty"), and counts as both.
    """
    if word in _MONEY:
        return ("<money>",)
    if word[0].isdigit():
        return ("<number>",)
    if not word[0].isalpha() or word in PASSED_OVER:
        return ()
    lemma = verbs.lemma(word.replace("’", "'"))
    if sense == "<name>":
        return sense, lemma
    return (sense or lemma,)


def traits(word: Word, classes: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """What a word is known by: itself, its beginning and its classes, by what it is there for."""
    name, role, near = word
    if role in _ALONE:
        yield f"{role} {name}"
        return
    if role == TITLE:
        yield from _of_title(name, classes)
        return
    yield f"word {name}"
    known = classes.get(name, ()) if name[0] != "<" else ()
    if name[0] != "<" and len(name) > _BEGINNING + 1:
        yield f"like {name[:_BEGINNING]}"
    yield from (f"class {one}" for one in known)
    if role == DECIDING:
        yield f"deed {name}"
        yield from (f"deed class {one}" for one in known)
    if near:
        yield f"near {name}"


_ALONE = frozenset({ASIDE, PAIRED, HEADING})
"""What words are there for that are known by themselves alone."""


def _of_title(name: str, classes: Mapping[str, Sequence[str]]) -> Iterator[str]:
    yield f"title {name}"
    if len(name) > _BEGINNING + 1 and name[0] != "<":
        yield f"title-like {name[:_BEGINNING]}"
    yield from (f"title-class {one}" for one in classes.get(name, ()))
