from __future__ import annotations

import numpy as np
import pytest

from explorer.chronicle.corrections.corrected import Corrected
from explorer.chronicle.corrections.correcting import corrected
from explorer.chronicle.corrections.correction import Change, Correction, Corrections, passages_of
from explorer.chronicle.corrections.noting import found_with_notes, noted
from explorer.chronicle.searching.search import Query, Term, plain_query
from explorer.chronicle.searching.search_index import SearchIndex
from tests.window.make import CHRONICLE, LETTERS, TREATY, at

DOCUMENTS = {document.name: document for document in CHRONICLE.documents}


def noting(*changes: Change) -> Corrected:
    """The letters with a note or tags, and the treaty confirmed."""
    made = (
        Correction("1", "edit", passages_of(LETTERS, DOCUMENTS), changes),
        Correction("2", "confirm", passages_of(TREATY, DOCUMENTS)),
    )
    return corrected(CHRONICLE, Corrections(made))


TAGGED = noting(Change("note", ("Look it up in the archive of Córdoba",)), Change("tags", ("thesis", "1st")))


def found(query: Query, known: Corrected = TAGGED) -> list[int]:
    plain = SearchIndex(CHRONICLE.events).matching(query)
    return np.flatnonzero(found_with_notes(plain, query, known)).tolist()


@pytest.mark.parametrize("words", ["thesis", "archive cordoba", "thesis envoys", "up in"])
def test_an_event_is_found_by_its_note_and_its_tags(words: str) -> None:
    assert found(plain_query(words)) == [at(LETTERS)]


def test_words_that_stand_in_no_line_together_are_no_phrase() -> None:
    assert found(Query((Term("archive of Cordoba"),))) == [at(LETTERS)]
    assert found(Query((Term("Cordoba thesis"),))) == []


def test_a_tag_that_is_left_out_leaves_its_events_out() -> None:
    query = Query((Term("1901"), Term("thesis", excluded=True)))
    assert at(LETTERS) in SearchIndex(CHRONICLE.events).matching(query).nonzero()[0]
    assert at(LETTERS) not in found(query)


def test_what_the_index_knows_is_left_as_it_is() -> None:
    index, query = SearchIndex(CHRONICLE.events), plain_query("thesis")
    found_with_notes(index.matching(query), query, TAGGED)
    assert not index.matching(query).any()


def test_only_what_is_written_about_an_event_is_a_note() -> None:
    assert noted(TAGGED).keys() == {at(LETTERS)}
    assert noted(noting(Change("title", ("Post",)))) == {}
