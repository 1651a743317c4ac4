import pytest

from explorer.extraction.clauses.verbs import present, singular

PAST = [
    ("signed", "sign"), ("visited", "visit"), ("elevated", "elevate"), ("expelled", "expel"), ("went", "go"),
    ("carried", "carry"), ("cancelled", "cancel"), ("canceled", "cancel"), ("travelled", "travel"),
    ("met", "meet"),
    ("unsealed", "unseal"), ("unlocked", "unlock"), ("unbanned", "unban"), ("untied", "untie"),
    ("unharmed", None), ("united", "unite"), ("hundred", None), ("treaty", None),
]  # fmt: skip


@pytest.mark.parametrize(("form", "base"), PAST)
def test_a_past_form_gives_its_base(lexicon, form, base):
    assert lexicon.verbs.base_of_past(form) == base


@pytest.mark.parametrize(
    ("base", "form"), [("sign", "signs"), ("reach", "reaches"), ("carry", "carries"), ("be", "is")]
)
def test_the_present_of_one(base, form):
    assert present(base, plural=False) == form


@pytest.mark.parametrize(
    ("noun", "one"),
    [
        ("treaties", "treaty"),
        ("ties", "tie"),
        ("sorties", "sortie"),
        ("visits", "visit"),
        ("crisis", "crisis"),
        ("passes", "pass"),
    ],
)
def test_nouns_lose_their_plural(noun, one):
    assert singular(noun) == one


def test_lemmas_of_nouns_made_from_verbs_meet_the_verb(lexicon):
    assert lexicon.verbs.lemma("meetings") == lexicon.verbs.lemma("met") == "meet"


@pytest.mark.parametrize(
    ("word", "told"), [("sign", True), ("signs", False), ("signed", False), ("ship", True)]
)
def test_a_base_is_told_from_its_forms(lexicon, word, told):
    assert lexicon.verbs.is_base(word) is told
