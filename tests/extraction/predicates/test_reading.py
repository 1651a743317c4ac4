"""Verbs, subjects and dates of sentences as the network reads them."""

from threading import Thread

import pytest

from explorer.chronicle.document import Document
from explorer.extraction.lexicon import load_lexicon
from explorer.extraction.predicates.reading import Predicate, Reading
from explorer.extraction.source import source_of
from explorer.reading.reader import read_text_document

LEXICON = load_lexicon()


def views_of(text: str):
    document: Document = read_text_document(f"Chile–Peru relations\n\n{text}\n", "a.txt")
    source = source_of(document, LEXICON)
    blocks = range(len(document.blocks))
    return [source.sentences.view(one) for block in blocks for one in source.sentences.of_block(block)][-1:]


def read(text: str) -> tuple[list[str], Reading]:
    views = views_of(text)
    return [token.text for token in views[0].tokens], LEXICON.readings(views)[0]


def told(words: list[str], one: Predicate) -> tuple[str, str]:
    subject = " ".join(words[one.first : one.last + 1]) if one.first >= 0 else ""
    return subject, words[one.verb]


SHARED = (
    "Peru, which had broken with Spain in 1864, signed a treaty in 1879 and opened a legation in Madrid, "
    "which was closed in 1921."
)


@pytest.mark.parametrize(
    "pair", [("Peru", "broken"), ("Peru", "signed"), ("Peru", "opened"), ("a legation in Madrid", "closed")]
)
def test_verbs_have_their_own_subjects(pair):
    words, reading = read(SHARED)
    assert pair in [told(words, one) for one in reading.predicates]


def test_dates_belong_to_their_verbs():
    words, reading = read(SHARED)
    verbs = [words[reading.predicates[owner].verb] for owner in reading.owners]
    assert verbs == [
        "broken",
        "signed",
        "closed",
    ]


def test_a_reading_does_not_depend_on_what_is_read_beside_it():
    views = views_of(SHARED)
    others = views_of("In 1990 the minister said that Chile would close the port.")
    assert LEXICON.readings([*others, *views, *others])[1] == LEXICON.readings(views)[0]


def test_nothing_is_read_of_no_sentences():
    assert LEXICON.readings([]) == []


def test_a_sentence_without_verbs_has_no_predicates():
    _, reading = read("A list of the ports of 1990")
    assert reading == Reading((), (-1,))


def test_a_very_long_sentence_is_read_as_far_as_it_is_held():
    text = "In 1990 Peru signed a treaty about " + "the old port of Arica, " * 50 + "and others."
    words, reading = read(text)
    assert len(words) > 200
    assert told(words, reading.predicates[0]) == ("Peru", "signed")


def test_threads_read_alike():
    views = views_of(SHARED)
    found: list[list[Reading]] = []
    threads = [Thread(target=lambda: found.append(LEXICON.readings(views))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [LEXICON.readings(views)] * 4


def test_a_date_behind_what_is_read_dates_nothing():
    text = (
        "Peru signed a treaty about "
        + "the old port of Arica, " * 45
        + "and others, and Chile left in May 1990."
    )
    _, reading = read(text)
    assert reading.owners == (-1,)
