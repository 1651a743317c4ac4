import pytest

from explorer.reading.reader import read_text_document
from tests.reading.golden import Case, dump, load

FILES = {
    "plaintext.golden": "article.txt",
    "html.golden": "article.html",
    "wikitext.golden": "article.wiki",
    "markdown.golden": "article.md",
}
ROWS = [(file, name, case) for file, name in FILES.items() for case in load(file)]


@pytest.mark.parametrize(
    ("file", "name", "case"), ROWS, ids=[f"{file}: {case.name}" for file, _, case in ROWS]
)
def test_the_outline_of_a_text(file: str, name: str, case: Case):
    assert dump(read_text_document(case.text, name)) == case.outline


@pytest.mark.parametrize(
    ("file", "name", "case"), ROWS, ids=[f"{file}: {case.name}" for file, _, case in ROWS]
)
def test_every_letter_of_a_case_stands_in_its_file(file: str, name: str, case: Case):
    document = read_text_document(case.text, name)
    for index, character in enumerate(document.text):
        start, end = document.offsets.to_file(index, index + 1)
        if end - start == 1 and character.isalnum():
            assert case.text[start:end] == character
