"""Asides between a subject and its verb."""

import pytest

from explorer.extraction.clauses.grammar import clauses_in
from explorer.extraction.lexicon import load_lexicon
from explorer.extraction.titles.word import plain_words


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "From about 1870 young men of Oulu, many of them taught in the schools of Turku, went to Osaka.",
            "Young men of Oulu go to Osaka",
        ),
        ("In 1900 pilots, some of them trained in Oulu, joined the Finnish fleet.", "Pilots join"),
        ("In 1900 refugees, most of them robbed on the way, reached Finland.", "Refugees reach Finland"),
        # With no verb behind it, it is told by itself, as it is with an object of its own.
        ("Many of them robbed the bank of Osaka in 1900.", "Many rob the bank of Osaka"),
    ],
)
def test_some_of_those_who_wait_for_their_verb_did_nothing_themselves(told, text: str, title: str):
    assert told(text).mentions[0].title.startswith(title)


def test_a_clause_behind_which_is_no_participle_beside_a_subject():
    verbs = load_lexicon().verbs
    told = plain_words(["pact", "which", "provided", "for", "ports", "was", "praised"])
    finite, ending = {"provided", "was"}, {"pact", "ports"}
    words = [word._replace(finite=word.text in finite, comma=word.text in ending) for word in told]
    first = clauses_in(words, verbs)[0]
    assert (first.verb.text, first.passive) == ("provided", False)
