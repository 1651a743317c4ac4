"""Titles of long sentences are of the verb that the date belongs to."""

LONG = (
    "The commission, which had been set up in 1990 and whose chairman resigned, proposed a frontier, both "
    "governments accepted it, and the port of Turku, which the Finns had built, was closed."
)


def test_a_long_sentence_gives_the_clause_of_the_date(told):
    assert told(LONG).mentions[0].title == "Commission set up"


def test_what_was_not_done_until_a_date_is_told_as_done(told):
    text = (
        "Japan, which had claimed the island and which the Finns had warned, did not visit the port until "
        "May 1990, when its minister came and said that the claim, made long before, was dead."
    )
    assert told(text).mentions[0].title.startswith("Japan visits the port")
