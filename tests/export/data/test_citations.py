from __future__ import annotations

import json
import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from explorer.export.data.citations import Citation, bibtex, chicago, citations_of, csl_json
from tests.window.make import CHRONICLE, CONSULATE, LETTERS, TREATY

DOCUMENTS = {document.name: document for document in CHRONICLE.documents}
(ONE,) = citations_of([LETTERS], DOCUMENTS)

CSL_FIELDS = {"id", "type", "title", "source", "URL", "section", "archive_location", "note"}
"""Those of the fields that the schema of CSL's input data knows which are written here."""


def titled(title: str) -> Citation:
    return replace(ONE, title=title)


def braces_balance(text: str) -> bool:
    """Whether braces pair up as BibTeX counts them."""
    depth = 0
    for char in text:
        depth += (char == "{") - (char == "}")
        if depth < 0:
            return False
    return depth == 0


def test_a_document_is_cited_once_with_all_its_passages() -> None:
    cited = citations_of([CONSULATE, LETTERS], DOCUMENTS)
    assert [(one.path, len(one.passages)) for one in cited] == [("one.txt", 2)]


def test_a_passage_that_tells_two_things_is_cited_once() -> None:
    (cited,) = citations_of([TREATY], DOCUMENTS)
    assert len(cited.passages) == 1


def test_what_a_document_names_as_its_origin_is_told() -> None:
    known = {"one.txt": replace(DOCUMENTS["one.txt"], source="Almanac, https://example.org/a")}
    (cited,) = citations_of([LETTERS], known)
    assert (cited.origin, cited.link) == ("Almanac, https://example.org/a", "https://example.org/a")


def test_a_chicago_note_ends_with_the_passage() -> None:
    passage = "“Their envoys exchanged letters on 3 May 1901.”"
    assert chicago([ONE]) == f"“Aria and Bora,” History, characters 29–73, one.txt: {passage}\n"


def test_quotation_marks_within_a_title_become_single_ones() -> None:
    assert chicago([titled('The “long” and "short" year')]).startswith("“The ‘long’ and ‘short’ year,” ")


def test_a_title_that_ends_with_a_question_mark_takes_no_comma() -> None:
    assert chicago([titled("Whose sea?")]).startswith("“Whose sea?” ")


def test_a_bibtex_entry_has_a_key_a_title_in_braces_and_the_path() -> None:
    entry = bibtex([ONE])
    assert entry.startswith("@misc{aria-and-bora,\n  title = {{Aria and Bora}},\n")
    assert "howpublished = {file one.txt}" in entry
    assert entry.endswith("\n}\n")


def test_what_tex_would_read_as_a_command_is_escaped() -> None:
    entry = bibtex([titled("Gas & oil: 5% of $3 {a_b} #1 ~ ^ \\x")])
    assert r"{{Gas \& oil: 5\% of \$3 \textbraceleft{}a\_b\textbraceright{} \#1" in entry


@given(st.text(max_size=30), st.text(min_size=1, max_size=30))
def test_braces_of_an_entry_always_balance(title: str, quote: str) -> None:
    told = replace(ONE.passages[0], quote=quote)
    assert braces_balance(bibtex([replace(ONE, title=title, passages=(told,))]))


def test_keys_are_distinct_and_plain() -> None:
    keys = re.findall(r"@misc\{([^,]+),", bibtex([titled("Müller!"), titled("Muller"), titled("日本")]))
    assert keys == ["muller", "muller-2", "source"]


def test_csl_items_have_only_fields_of_the_schema() -> None:
    (item,) = json.loads(csl_json([ONE]))
    assert set(item) <= CSL_FIELDS
    assert (item["type"], item["archive_location"]) == ("document", "one.txt")


def test_a_document_from_the_web_is_a_web_page() -> None:
    (item,) = json.loads(csl_json([replace(ONE, origin="https://example.org/a")]))
    assert (item["type"], item["URL"]) == ("webpage", "https://example.org/a")


@given(st.text(max_size=30))
def test_csl_json_keeps_every_title(title: str) -> None:
    (item,) = json.loads(csl_json([titled(title)]))
    assert item.get("title", "") == title
