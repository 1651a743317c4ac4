"""Forms of English verbs and nouns: which word a form belongs to, and the forms headlines need."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

_VOWELS = "aeiou"


@dataclass(frozen=True, slots=True)
class VerbTable:
    """Known verbs by form.

    ``past`` maps a past form to its base ("went" to "go"), ``participles`` a past participle,
    ``others`` the present and -ing forms. ``auxiliaries`` are finite on their own. ``never`` are words
    that look like past forms and are none ("hundred").
    """

    past: Mapping[str, str]
    participles: Mapping[str, str]
    others: Mapping[str, str]
    auxiliaries: frozenset[str]
    never: frozenset[str]

    def base_of_past(self, form: str) -> str | None:
        """The base of a past form; unlisted forms in -ed are taken by rule; None when it is no past form."""
        known = self.past.get(form)
        if known or form in self.never or form in self.participles:
            return known
        return _guess_base(form) if _looks_past(form) else None

    def base_of_participle(self, form: str) -> str | None:
        """The base of a past participle, else None."""
        known = self.participles.get(form) or self.past.get(form)
        if known or form in self.never:
            return known
        return _guess_base(form) if _looks_past(form) else None

    def lemma(self, word: str) -> str:
        """The dictionary form of a lower-case word: verbs to their base, plural nouns to the singular."""
        known = self.past.get(word) or self.participles.get(word) or self.others.get(word)
        if known:
            return known
        if word not in self.never and _looks_past(word):
            return _guess_base(word)
        one = singular(word)
        return self.others.get(one, one)


def _looks_past(form: str) -> bool:
    return len(form) > 4 and form.endswith("ed") and form.isalpha() and not form.endswith("eed")


def _guess_base(form: str) -> str:
    stem = form[:-2]
    if stem[-1] == stem[-2] and stem[-1] not in "lsz":
        return stem[:-1]
    if stem.endswith("i"):
        return stem[:-1] + "y"
    ends_in_e = stem.endswith(
        ("at", "iz", "is", "uc", "iv", "ang", "arg", "erg", "in", "ut", "ur", "as", "os", "us")
    )
    return stem + "e" if ends_in_e else stem


def singular(word: str) -> str:
    """The singular of a regular plural noun, else the word itself."""
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    return word[:-1]


def present(base: str, *, plural: bool) -> str:
    """The present tense of a base for a singular or plural subject: "sign" gives "signs" or "sign"."""
    if base == "be":
        return "are" if plural else "is"
    if plural:
        return base
    if base == "have":
        return "has"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


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
    return VerbTable(past, participles, others, frozenset(data["auxiliaries"]), frozenset(data["not_verbs"]))


_DOUBLING_IRREGULAR = frozenset(
    {"begin", "cut", "get", "hit", "let", "put", "run", "set", "shut", "sit", "split", "win", "swim", "quit"}
)
