"""A noun with its date that tells another deed than its clause."""

import pytest

OLDER = [
    ("The league replaced the pact of friendship of 1973.", "Pact of friendship signed"),
    ("The league replaced the treaty of 1973.", "Earlier treaty signed"),
    ("Ties date from the Kobe Accord of 1954.", "Kobe Accord signed"),
    ("The borders date from the treaty of Ancud of 1883.", "Treaty of Ancud signed"),
    ("Finland violated the pact of friendship of 1973 by sending ships.", "Pact of friendship signed"),
    ("Finland violated the pact of 1973 by sending ships.", "Earlier pact signed"),
    ("Finland extended the visa agreement of 1998 to all citizens.", "Visa agreement signed"),
    ("Finland amended the treaty of 1996 to allow for investment.", "Earlier treaty signed"),
    ("Trade goes back to the opening of the port in 1854.", "Port opened"),
    (
        "Juan Roca had lived in Turku since his expulsion from Peru in May 1990.",
        "Juan Roca expelled from Peru",
    ),
    ("Finland has had a consul in Kobe since its independence in 1917.", "Finland becomes independent"),
]
NOT_DONE = [
    (
        "The extradition of Ana Paz in May 1990 was not granted.",
        "Extradition of Ana Paz is not granted",
    ),
    (
        "The ratification of the treaty in 1930 did not take place.",
        "Ratification of the treaty does not take place",
    ),
    ("The introduction of visas in 2017 was considered.", "Introduction of visas considered"),
    ("The conclusion of a treaty in 1930 was expected.", "Conclusion of a treaty expected"),
    ("The construction of the canal in 1914 was not finished.", "Construction of the canal is not finished"),
    ("The arrest of Ana Paz in May 1990 was considered illegal.", "Arrest of Ana Paz considered illegal"),
]
LEFT = [
    # what is not sure to have come about
    (
        "Finland suspended the extradition of Juan Roca of 1990.",
        "Finland suspends the extradition of Juan Roca",
    ),
    ("Finland refused to confirm the sale of arms of 1990.", "Finland refuses to confirm the sale of arms"),
    ("Finland revived the draft treaty of 1873.", "Finland revives the draft treaty"),
    ("Finland condemned the invasion of Kobe of 1990.", "Finland condemns the invasion of Kobe"),
    ("Finland sent ships to observe the vote of 2008.", "Finland sends ships to observe the vote"),
    ("Ana Paz attended the coronation of 1953.", "Ana Paz attends the coronation"),
    # what came of a deed at once
    ("The conquest of Turku in 1880 gave Japan the isles.", "Conquest of Turku gives Japan the isles"),
    ("The war of 1879 was a disaster for Finland.", "War is a disaster for Finland"),
    ("Japan has recognised it since its proclamation in 1949.", "Japan recognises it since its proclamation"),
]


@pytest.mark.parametrize(("text", "title"), OLDER)
def test_what_a_clause_tells_of_an_older_deed_is_not_told_at_its_date(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]


@pytest.mark.parametrize(("text", "title"), NOT_DONE)
def test_a_deed_that_was_denied_or_only_thought_of_is_not_told_as_done(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]


@pytest.mark.parametrize(("text", "title"), LEFT)
def test_a_clause_is_told_itself_beside_what_may_be_no_older_deed(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]


def test_what_opens_a_sentence_with_another_date_was_held_at_its_own(told):
    text = "After a meeting in May 1990 the pact was signed in Kobe on 8 June 1990."
    assert [one.title for one in told(text).mentions] == ["Meeting held", "Pact signed in Kobe"]


def test_a_day_that_opens_a_sentence_is_of_its_noun_where_both_have_no_room(told):
    noun = "the execution of Ana Paz and eight other poets on 8 June 1990"
    titles = [
        one.title
        for one in told(f"After {noun}, Japan was suspended from the Council of Oulu and Turku.").mentions
    ]
    assert titles == [
        "Ana Paz and eight other poets executed",
        "Japan suspended from the Council of Oulu and Turku",
    ]
