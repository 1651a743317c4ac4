"""The part of a telling that says what happened."""

import pytest

from explorer.extraction.extract import extract
from explorer.extraction.kinds.assess import kind_of
from explorer.reading.reader import read_text_document


@pytest.fixture(scope="module")
def deeds(lexicon):
    def run(text):
        found = []

        def judge(cues, matter, bonus):
            found.append(matter.deed)
            return kind_of(cues, matter, bonus)

        extract(read_text_document(f"= Finland–Japan relations =\n\n{text}\n", "a.txt"), lexicon, judge)
        return found

    return run


def words(deed, places):
    return [deed.tokens[place].text for place in places]


def test_the_words_near_the_date_stand_between_signs(deeds):
    deed = deeds("When marines had landed in 1990, the envoy protested.")[0]
    assert words(deed, range(*deed.near))[-1] == "1990"


def test_a_clause_with_its_own_verb_ends_what_stands_near_the_date(deeds):
    deed = deeds("The envoy protested when marines had landed in 1990.")[-1]
    assert words(deed, range(*deed.near))[0] == "when"


def test_the_verb_of_the_clause_with_the_date_is_the_main_one(deeds):
    deed = deeds("The envoy protested when marines had landed in 1990.")[-1]
    assert words(deed, [deed.verb]) == ["landed"]


def test_the_verb_is_found_behind_its_auxiliaries(deeds):
    deed = deeds("In 1990 the pact had been renewed.")[0]
    assert words(deed, [deed.verb]) == ["renewed"]


def test_what_is_done_to_the_subject_is_passive(deeds):
    assert deeds("In 1990 the pact was renewed.")[0].passive


def test_what_the_subject_does_is_not_passive(deeds):
    assert not deeds("In 1990 both states renewed the pact.")[0].passive


def test_a_leading_phrase_stands_aside(deeds):
    deed = deeds("After the war, both states renewed the pact in 1990.")[0]
    assert words(deed, [at for at, aside in enumerate(deed.aside) if aside]) == ["After", "the", "war"]


def test_each_mention_is_judged_in_order(deeds):
    assert [deed.tokens[deed.verb].text for deed in deeds("Japan left in 1990. Finland joined in 1991.")] == [
        "left",
        "joined",
    ]
