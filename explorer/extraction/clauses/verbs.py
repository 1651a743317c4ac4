"""Forms of English verbs and nouns: which word a form belongs to, and the forms headlines need."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any

from explorer.extraction.memo import Memo

_VOWELS = "aeiou"


class VerbTable:
    """Known verbs by form; two tables are equal only where they are the same.

    ``past`` maps a past form to its base ("went" to "go"), ``participles`` a past participle,
    ``others`` the present and -ing forms. ``auxiliaries`` are finite on their own. ``never`` are words
    that look like past forms and are none ("hundred"). ``strong`` are past forms that are no participles.

    Of a form ``base_of_past`` gives the base, None when it is no past form; unlisted forms in -ed are taken
    by rule. ``base_of_participle`` gives that of a past participle, ``sure_base`` that of either where it is
    listed or formed by a safe rule. ``lemma`` gives the dictionary form of a lower-case word: verbs to their
    base, plural nouns to the singular. All keep what they were asked.
    """

    __slots__ = (
        *("past", "participles", "others", "auxiliaries", "never", "strong"),
        *("base_of_past", "base_of_participle", "sure_base", "lemma", "_finite_base"),
    )

    def __init__(
        self,
        past: Mapping[str, str],
        participles: Mapping[str, str],
        others: Mapping[str, str],
        auxiliaries: frozenset[str],
        never: frozenset[str],
        strong: frozenset[str] = frozenset(),
    ) -> None:
        self.past, self.participles, self.others = past, participles, others
        self.auxiliaries, self.never, self.strong = auxiliaries, never, strong
        self.base_of_past: Callable[[str], str | None] = Memo(self._base_of_past).__getitem__
        self.base_of_participle: Callable[[str], str | None] = Memo(self._base_of_participle).__getitem__
        self.sure_base: Callable[[str], str | None] = Memo(self._sure_base).__getitem__
        self.lemma: Callable[[str], str] = Memo(self._lemma).__getitem__
        self._finite_base: Callable[[str], str | None] = Memo(self._base_of_finite).__getitem__

    def finite_bases(self, forms: Iterable[str]) -> Iterable[str | None]:
        """For each form its base where it is a past form, "" where it is another auxiliary, else None."""
        return map(self._finite_base, forms)

    def participle_bases(self, forms: Iterable[str]) -> Iterable[str | None]:
        """For each form its base where it may be a past participle, else None."""
        return map(self.base_of_participle, forms)

    def _base_of_past(self, form: str) -> str | None:
        known = self.past.get(form)
        if known or not _looks_past(form) or form in self.never or form in self.participles:
            return known or _again(form, self._base_of_past)
        return _guess_base(form)

    def _base_of_finite(self, form: str) -> str | None:
        return self.base_of_past(form) or ("" if form in self.auxiliaries else None)

    def _base_of_participle(self, form: str) -> str | None:
        known = self.participles.get(form) or self.past.get(form)
        if known or form in self.never:
            return known
        return _guess_base(form) if _looks_past(form) else _again(form, self._base_of_participle)

    def _sure_base(self, form: str) -> str | None:
        known = self.past.get(form) or self.participles.get(form)
        if known or form in self.never or not _looks_past(form):
            return known or _again(form, self._sure_base)
        base, sure = _guess(form)
        return base if sure else None

    def _lemma(self, word: str) -> str:
        known = self.past.get(word) or self.participles.get(word) or self.others.get(word)
        if known:
            return known
        if word not in self.never and _looks_past(word):
            return _guess_base(word)
        one = singular(word)
        return self.others.get(one, one)

    def past_of(self, base: str) -> str:
        """The first listed past form of a base, "" where none is listed."""
        return _past_by_base(self).get(base, "")

    def participle_of(self, base: str) -> str:
        """The past participle of a base, "" where none is listed."""
        return _participle_by_base(self).get(base) or self.past_of(base)

    def is_base(self, word: str) -> bool:
        """Whether a lower-case word is the base of a listed verb, as behind "to": "sign", not "signs"."""
        return self.others.get(word) == word

    def is_form(self, word: str) -> bool:
        """Whether a lower-case word is a listed form of a verb."""
        return word in self.past or word in self.participles or word in self.others


def _again(form: str, base_of: Callable[[str], str | None]) -> str | None:
    """The base of a form with "re-" or its like before a hyphen: "re-entered", "over-ran"."""
    if "-" not in form:
        return None
    before, _, verb = form.partition("-")
    base = base_of(verb) if before in _BEFORE_VERBS else None
    return f"{before}-{base}" if base else None


_BEFORE_VERBS = frozenset({"re", "over", "out", "under", "counter", "co", "pre", "de"})
"""What verbs are made of others with."""


@lru_cache(maxsize=8)
def _past_by_base(verbs: VerbTable) -> Mapping[str, str]:
    return {base: form for form, base in reversed(list(verbs.past.items()))}


@lru_cache(maxsize=8)
def _participle_by_base(verbs: VerbTable) -> Mapping[str, str]:
    return {base: form for form, base in verbs.participles.items()}


def _looks_past(form: str) -> bool:
    if not form.endswith("ed") or len(form) < _SHORTEST_PAST or form.endswith("eed") or not form.isalpha():
        return False
    return not form.startswith("un") or form.startswith(_NO_DENIAL)


_SHORTEST_PAST = 5
_NO_DENIAL = ("under", "union", "unif")
"""How words begin whose "un" denies nothing; others are adjectives, unless listed: "flew home unharmed"."""


_STEMS: tuple[tuple[re.Pattern[str], str, bool], ...] = tuple(
    (re.compile(pattern), ending, sure)
    for pattern, ending, sure in (
        (r"[^aeiou]i$", "y", True),
        (r"([bdgmnprt])\1$", "", True),  # "planned": the doubled consonant goes
        (r"(?:ss|zz|ff)$", "+", True),
        (r"ll$", "+", False),
        (r"(?:[cvuz]|[^s]s|[dlr]g|[^n]g|[bcdfgkptz]l)$", "e", True),
        (r"ng$", "+", False),
        (r"yl$", "e", True),
        (r"[iu]at$", "e", True),
        (r"(?<!q)[aeiou][aeiou][dklmnprt]$", "+", True),
        (r"^[^aeiou]*[aeiou][dklmnprt]$", "e", True),  # "sided": one syllable would have doubled its end
        (r"[aiou]k$|[aiou]d$|[aiou]m$|[au]t$|[aiu]r$|in$|ap$|ul$", "e", True),
        (r"(?:ion|er|en|el|elop)$", "+", True),
        (r"(?:ot|or|il|yp)$", "e", False),
        (r"[aeiou][dklmnprt]$", "+", False),
    )
)
"""How the base goes on behind the stem of a form in -ed: ending, and whether the rule is safe; first match.

"+" leaves the stem, "" takes back a doubled consonant, anything else replaces or follows it.
"""


def _guess_base(form: str) -> str:
    return _guess(form)[0]


@lru_cache(maxsize=4096)
def _guess(form: str) -> tuple[str, bool]:
    """The base of an unknown form in -ed, and whether its spelling leaves no doubt."""
    stem = form[:-2]
    for pattern, ending, sure in _STEMS:
        if pattern.search(stem):
            if ending == "+":
                return stem, sure
            return (stem[:-1] + ending if ending in {"", "y"} else stem + ending), sure
    return stem, True


@lru_cache(maxsize=4096)
def singular(word: str) -> str:
    """The singular of a regular plural noun, else the word itself."""
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return word[:-1] if word[:-1] in _ENDING_IN_IE else word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    return word[:-1]


_ENDING_IN_IE = frozenset(
    {
        *("brasserie", "calorie", "cookie", "coterie", "gendarmerie", "genie", "lie", "magpie", "menagerie"),
        *("movie", "necktie", "pie", "prairie", "rookie", "sortie", "tie", "zombie"),
    }
)
"""Nouns whose plural in -ies has no singular in -y: "ties", not "treaties"."""


def present(base: str, *, plural: bool) -> str:
    """The present tense of a base for a singular or plural subject: "sign" gives "signs" or "sign"."""
    if base == "be":
        return "are" if plural else "is"
    if plural:
        return base
    return "has" if base == "have" else with_s(base)


def indefinite(word: str) -> str:
    """The indefinite article before a word, by its first letter: "an" before "island"."""
    return "an" if word[0].lower() in _VOWELS else "a"


@lru_cache(maxsize=4096)
def with_s(word: str) -> str:
    """A verb or noun with the ending "s": "signs", "colonies", "churches"."""
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def _past_forms(base: str, *, doubling: bool) -> Iterable[str]:
    if base.endswith("e"):
        yield base + "d"
    elif base.endswith("y") and base[-2] not in _VOWELS:
        yield base[:-1] + "ied"
    else:
        if doubling:
            yield base + base[-1] + "ed"
        if not doubling or base.endswith("l"):
            yield base + "ed"


def _other_forms(base: str, *, doubling: bool) -> Iterable[str]:
    yield base
    yield present(base, plural=False)
    if base == "be":
        yield from ("are", "were")
    if base.endswith("ie"):
        yield base[:-2] + "ying"
    elif base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        yield base[:-1] + "ing"
    else:
        if doubling:
            yield base + base[-1] + "ing"
        yield base + "ing"


def verb_table(data: Mapping[str, Any]) -> VerbTable:
    """The table of ``resources/verbs.json``."""
    past: dict[str, str] = {}
    participles: dict[str, str] = {}
    others: dict[str, str] = {}
    doubling = frozenset(data["doubling"])
    for base in data["regular"]:
        past.update((form, base) for form in _past_forms(base, doubling=base in doubling))
        others.update((form, base) for form in _other_forms(base, doubling=base in doubling))
    for base, past_form, participle in data["irregular"]:
        others.update((form, base) for form in _other_forms(base, doubling=base in _DOUBLING_IRREGULAR))
        past[past_form] = base
        participles[participle] = base
    participles = {form: base for form, base in participles.items() if form not in past}
    other_participles = set(participles.values())
    strong = frozenset(form for form, base in past.items() if base in other_participles)
    never = frozenset(data["not_verbs"])
    return VerbTable(past, participles, others, frozenset(data["auxiliaries"]), never, strong)


_DOUBLING_IRREGULAR = frozenset(
    {"begin", "cut", "get", "hit", "let", "put", "run", "set", "shut", "sit", "split", "win", "swim", "quit"}
)
