import pytest

from explorer.extraction.clauses.tokens import tokenize
from explorer.extraction.kinds.actions import action_of, subject_head

ROWS = [
    ("A credit of four million was announced", "announced", ["credit"]),
    ("The last deliveries were stopped", "stopped", ["stopped", "deliveries"]),
    ("Talks with the rebels opened", "opened", ["opened", "Talks"]),
    ("Moscow began to fly arms", "began", ["fly"]),
    ("The two states signed a treaty", "signed", ["signed", "treaty"]),
    ("The two states crossed a border", "crossed", ["crossed"]),
    ("The envoy came to Tehran", "came", ["came", "envoy"]),
    ("The king paid a long visit to Rome", "paid", ["paid", "visit"]),
]


@pytest.mark.parametrize(("text", "verb", "deeds"), ROWS)
def test_the_words_that_say_what_is_done(lexicon, text, verb, deeds):
    tokens = tokenize(text, 0, len(text))
    words = [token.text for token in tokens]
    found = action_of(tokens, [False] * len(words), words.index(verb), lexicon.verbs)
    assert [words[place] for place in found] == deeds


def test_without_a_verb_nothing_is_done(lexicon):
    assert action_of(tokenize("a treaty", 0, 8), [False, False], None, lexicon.verbs) == ()


def test_the_subject_stands_behind_a_date_that_leads():
    tokens = tokenize("On 8 May the treaty was signed", 0, 30)
    assert tokens[subject_head(tokens, [False, True, True, *[False] * 4], 5)].text == "treaty"


def test_a_pronoun_heads_nothing():
    assert subject_head(tokenize("they met", 0, 8), [False, False], 1) is None


LOOKED_FOR = [
    # a clause, its verb, whether the noun of its subject is looked for
    ("The two states crossed a border", "crossed", 0),
    ("The two states signed a treaty", "signed", 0),
    ("The last deliveries were stopped", "stopped", 1),
    ("The envoy came to Tehran", "came", 1),
]


@pytest.mark.parametrize(("text", "verb", "times"), LOOKED_FOR)
def test_the_subject_is_looked_for_only_where_it_may_decide(lexicon, monkeypatch, text, verb, times):
    calls = []
    monkeypatch.setattr("explorer.extraction.kinds.actions.subject_head", lambda *asked: calls.append(asked))
    tokens = tokenize(text, 0, len(text))
    place = [token.text for token in tokens].index(verb)
    action_of(tokens, [False] * len(tokens), place, lexicon.verbs)
    assert len(calls) == times
