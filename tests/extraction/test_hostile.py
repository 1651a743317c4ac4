"""Every step of extraction takes time in proportion to the length of its text, whatever stands in it."""

from __future__ import annotations

import pytest

from explorer.extraction.clauses import prepared as preparing
from explorer.extraction.clauses.prepared import prepared
from explorer.extraction.clauses.sentences import sentences_of
from explorer.extraction.clauses.tokens import tokenize
from explorer.extraction.extract import extract
from explorer.extraction.parties.people import people_of
from explorer.extraction.temporal import columns, find_dates
from explorer.reading.reader import read_text_document
from tests.growth import HOSTILE, grows_linearly

PLACES = {
    "two countries": "= Finland–Japan relations =\n\nIn 1990 Finland and Japan met. {} in 1991 they signed.",
    "one country": "= Foreign relations of Finland =\n\nIn 1990 Finland met Japan. {} in 1991 they signed.",
    "item": "= Finland–Japan relations =\n\nVisits:\n\n- In 1990 {}\n- in 1991 they signed",
}
"""Where the hostile text stands: the rules of each are others."""


def document(text, place="two countries"):
    return read_text_document(PLACES[place].format(text.replace("{", "")), "a.txt")


def sentences(text):
    read = document(text)
    return [sentences_of(read, index) for index in range(len(read.blocks))]


@pytest.mark.parametrize("name", HOSTILE)
def test_sentences_are_split_in_linear_time(name):
    assert grows_linearly(sentences, HOSTILE[name], 2_000)


@pytest.mark.parametrize("name", HOSTILE)
def test_cue_words_are_found_in_linear_time(name, lexicon):
    def work(text):
        return lexicon.cues.find(tokenize(text, 0, len(text)))

    assert grows_linearly(work, HOSTILE[name], 2_000)


@pytest.mark.parametrize("name", HOSTILE)
def test_parties_and_persons_are_found_in_linear_time(name, lexicon):
    def work(text):
        return people_of(text, lexicon.matcher.find(text), lexicon.narrative)

    assert grows_linearly(work, HOSTILE[name], 4_000)


def test_many_surnames_are_told_from_nouns_in_linear_time(lexicon):
    letters = str.maketrans("0123456789", "abcdefghij")

    def work(text):
        names = (f"Ana Z{number}s".translate(letters) for number in range(len(text)))
        return people_of(" ".join(names), [], lexicon.narrative)

    assert grows_linearly(work, ".", 3_000)


@pytest.mark.slow
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("name", HOSTILE)
def test_happenings_are_extracted_in_linear_time(name, place, lexicon):
    assert grows_linearly(lambda text: extract(document(text, place), lexicon), HOSTILE[name], 6_000)


@pytest.mark.parametrize("place", ["two countries", "item"])
@pytest.mark.parametrize("name", ["coordinated", "relative", "cut"])
def test_prose_without_full_stops_is_read_in_linear_time(name, place, lexicon):
    assert grows_linearly(lambda text: extract(document(text, place), lexicon), HOSTILE[name], 2_500)


@pytest.mark.parametrize(
    "told",
    [
        "In 1990 President Ana Z{0}son visited Kobe. ",
        "In 1990 Z{0}son sold its ships. In 1991 the company bought Y{0}son. ",
        "In 1990 the Z{0}son Federation met. In 1991 the federation left. ",
    ],
)
def test_many_names_are_looked_for_in_linear_time(told, lexicon):
    letters = str.maketrans("0123456789", "abcdefghij")

    def work(text):
        sentences = (told.format(number).translate(letters) for number in range(len(text)))
        return extract(document("\n\n".join(sentences), "one country"), lexicon)

    assert grows_linearly(work, ".", 150)


def test_a_column_is_looked_through_for_days_once(monkeypatch):
    looked: list[int] = []
    real = columns._rows_beside
    monkeypatch.setattr(columns, "_rows_beside", lambda *place: looked.append(place[1]) or real(*place))
    rows = "| 1901-05 | Finland left |\n" * 50
    find_dates(read_text_document(f"# Finland–Japan relations\n\n| Month | Event |\n|-|-|\n{rows}", "a.md"))
    assert len(looked) == 1


@pytest.mark.parametrize("piece", ["May and June, then ", "on Monday and on Friday, "])
def test_dates_of_news_are_counted_from_its_day_in_linear_time(piece):
    def work(text):
        news = f"= Finland–Japan relations =\n\nBy Ana Paz, 12 March 2014\n\nIn 1990 they met {text}"
        return find_dates(read_text_document(news, "a.txt"))

    assert grows_linearly(work, piece, 10_000)


def test_a_block_of_many_dated_sentences_is_prepared_once(lexicon, monkeypatch):
    made: list[object] = []
    real = preparing.sentence_view
    monkeypatch.setattr(preparing, "sentence_view", lambda *known: made.append(known) or real(*known))
    sentences = " ".join(f"In 1{number} Finland sent Japan an envoy." for number in range(300, 900))
    extract(document(sentences), lexicon)
    assert len(made) < 1.3 * 600


def test_a_sentence_without_a_word_has_no_tokens(lexicon):
    read = document("_" * 1300)
    views = prepared(read, find_dates(read), lexicon.verbs)
    index = len(read.blocks) - 1
    assert any(not views.view(sentence).tokens for sentence in views.of_block(index))
