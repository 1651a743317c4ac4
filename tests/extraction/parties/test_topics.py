import pytest

from explorer.extraction.parties.topics import THE_TWO, _without_hosts, topics_of
from explorer.reading.reader import read_text_document


@pytest.mark.parametrize("words", ["The two countries met", "ties of both nations", "two governments"])
def test_these_words_mean_both(words):
    assert THE_TWO.search(words)


@pytest.mark.parametrize("words", ["twenty-two countries met", "two ministers", "the two of them"])
def test_these_do_not(words):
    assert THE_TWO.search(words) is None


OVERVIEW = """The Bolivian envoy spoke of relations with Mexico. Mexico opened a consulate in 1950.

The two countries signed a treaty in 1960.

Relations between both states were good.

Relations with Peru began in 1850. Peru sent an envoy.
"""


def test_what_a_paragraph_goes_on_with_is_the_same_whichever_is_asked_about_first(lexicon):
    document = read_text_document(OVERVIEW, "Foreign relations of Bolivia.txt")
    blocks = range(len(document.blocks))
    hits = lexicon.matcher.find(document.text)
    sections = [None] * len(document.sections)

    def asked(order):
        topic = topics_of(document, hits, "Bolivia", sections, lexicon)
        return {index: topic(index).partner for index in order}

    told = asked(blocks)
    assert told == asked(reversed(blocks))
    assert [told[index] for index in blocks][-4:] == ["Mexico", "Mexico", "Mexico", "Peru"]


def test_those_named_behind_the_two_countries_in_their_sentence_are_others(lexicon):
    text = "Peru and Chile quarrelled. The two countries met in Bolivia with Brazil. Bolivia sent a note."
    hits = lexicon.matcher.find(text)
    kept = _without_hosts(hits, text, 0, {"Peru", "Chile"})
    assert [hit.name for hit in kept] == ["Peru", "Chile", "Bolivia"]


def pairs_told(told, text):
    return [str(one.pair) for one in told(text, "Foreign relations of Kenya").mentions]


def test_what_stands_sentences_before_its_partner_is_named_is_not_of_that(told):
    text = "Kenya grew. Its first mission was opened in 1964. Others came. Ties with Norway began in 1970."
    assert pairs_told(told, text) == ["None", "Kenya–Norway"]


def test_an_enterprise_is_not_what_a_paragraph_is_about(told):
    text = "Kenya bought the Norwegian Oil Company (NOC). It paid. In 1982 the state urged a bishop to visit."
    assert pairs_told(told, text) == ["None"]


def test_who_is_named_in_passing_is_not_meant_in_the_next_sentence(told):
    text = "Kenya bought a firm for selling oil to Chad. It paid. In 1982 the state urged a bishop to visit."
    assert pairs_told(told, text) == ["None"]


def test_talks_called_after_a_place_are_not_with_its_state(told):
    assert pairs_told(told, "Kenya hosted two summits at Lamu in 1995 to resume the Oslo negotiations.") == [
        "None"
    ]


def test_foreign_relations_are_not_the_relations_of_two(told):
    text = "Foreign relations were few, but the ties grew in 1950. Some left. Ties with Norway began in 1970."
    assert pairs_told(told, text) == ["None", "Kenya–Norway"]


def test_a_heading_of_what_came_after_a_state_does_not_name_it(told):
    assert pairs_told(told, "== Post-Soviet states ==\nAn embassy was opened in 1992.") == ["None"]
