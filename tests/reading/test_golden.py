import pytest

from explorer.reading.reader import read_text_document
from tests.reading.golden import Case, dump, load

ROWS = [("plaintext.golden", "article.txt", case) for case in load("plaintext.golden")]


@pytest.mark.parametrize(
    ("file", "name", "case"), ROWS, ids=[f"{file}: {case.name}" for file, _, case in ROWS]
)
def test_the_outline_of_a_text(file: str, name: str, case: Case):
    assert dump(read_text_document(case.text, name)) == case.outline
