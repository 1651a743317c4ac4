"""Whom a subject names."""

from explorer.extraction.clauses.pronouns import is_person
from explorer.extraction.source import source_of
from explorer.reading.reader import read_text_document


def test_no_words_are_no_person(lexicon):
    assert not is_person(source_of(read_text_document("Anna Holm left in 1990.", "a.txt"), lexicon), "")


def test_they_tells_of_a_body_of_men(told):
    text = "The Finnish Legion held most of the railway in 1918. By July 1919 they had extended their lines."
    assert told(text).mentions[-1].title == "Finnish Legion extends their lines"
