"""Which of two titles is printed is told by their form, as it was learned."""

from dataclasses import replace

import pytest

from explorer.extraction.extract import extract
from explorer.extraction.lexicon import load_lexicon
from explorer.extraction.titles.form.preferring import prefers_read, traits_of
from explorer.reading.reader import read_text_document

LEXICON = load_lexicon()
TREATY = (
    "Roca drove the tribe out, and by the Treaty of Turku, signed on 8 December 1932, the lake became common."
)

MISSION = (
    "After the mission of Juan Roca, who arrived in May 1932, had failed, the lake, which Japan had closed, "
    "became common, as Finland had demanded."
)


def asked(text, answer):
    """What a text's happenings ask of the choice, and their titles where this is always ``answer``."""
    pairs = []

    def prefers(pair):
        pairs.append(pair)
        return answer

    document = read_text_document(f"= Finland–Japan relations =\n\n{text}\n", "a.txt")
    mentions = extract(document, replace(LEXICON, prefers_read=prefers)).mentions
    return pairs, [mention.title for mention in mentions]


@pytest.fixture(scope="module")
def pair():
    return asked(MISSION, answer=False)[0][0]


def test_the_title_that_is_preferred_is_printed():
    assert asked(MISSION, answer=False)[1][1] == "Lake becomes common"
    assert asked(MISSION, answer=True)[1][1] == "Mission of Juan Roca fails"


def test_a_title_of_another_clause_gives_way(told):
    assert told(TREATY).mentions[0].title.startswith("Treaty of Turku signed")


def test_like_titles_are_not_compared():
    assert (
        asked("In May 1990 Japan closed the port that it had opened and which the Finns used.", answer=True)[
            0
        ]
        == []
    )


def test_a_cost_is_told_by_all_the_steps_that_it_reaches(pair):
    dear = pair._replace(rules=pair.rules._replace(cost=1.2))
    told = [trait for trait in traits_of(dear, LEXICON.verbs) if trait.startswith("rules cost")]
    assert told == ["rules cost 0.3", "rules cost 0.7", "rules cost 1"]


def test_a_title_of_no_verb_tells_no_predicate(pair):
    bare = pair._replace(rules=pair.rules._replace(text="End of the tribe"))
    assert "rules tell no predicate" in traits_of(bare, LEXICON.verbs)


def test_the_words_around_a_subject_are_told_by_their_class(pair):
    cut = pair._replace(rules=pair.rules._replace(text="Juan Roca fails"))
    assert {"rules preposition | subject", "rules subject | ,"} <= set(traits_of(cut, LEXICON.verbs))


@pytest.mark.parametrize(("weight", "read"), [(1, True), (-1, False)])
def test_traits_add_up(pair, weight, read):
    trait = next(iter(traits_of(pair, LEXICON.verbs)))
    assert prefers_read(pair, {"start": 0, trait: weight}, LEXICON.verbs) is read
