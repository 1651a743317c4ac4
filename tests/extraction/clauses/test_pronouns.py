"""Whom a subject names."""

from explorer.extraction.clauses.pronouns import is_person
from explorer.extraction.source import source_of
from explorer.reading.reader import read_text_document


def test_no_words_are_no_person(lexicon):
    assert not is_person(source_of(read_text_document("Anna Holm left in 1990.", "a.txt"), lexicon), "")


def test_they_tells_of_a_body_of_men(told):
    text = "The Finnish Legion kept most of the orchard in 1926. By May 1927 they had sold their ladders."
    assert told(text).mentions[-1].title == "Finnish Legion sells their ladders"


def test_they_are_named_without_who_went_with_them(told):
    text = (
        "In the north, Baltic forces accompanied by the scouts of Vaasa advanced. They landed at Osaka in "
        "January 1990."
    )
    assert told(text).mentions[0].title == "Baltic forces land at Osaka"


def test_no_person_has_the_before_a_name(told):
    text = (
        "The men held the Gotha Perimeter in vain. On 6 July 1990, he ordered Colonel Roca to plan a landing."
    )
    assert told(text).mentions[0].title == "Colonel Roca ordered"
