"""What pronouns of a title's clause mean, learned beside what the clauses before tell."""

from explorer.extraction.antecedents.meaning import Called
from explorer.extraction.titles.subjects.meanings import as_meant, named
from explorer.extraction.titles.subjects.pointers import Pointers
from explorer.extraction.titles.word import Word

IT = Word("it", at=3)


def test_what_is_surer_is_meant():
    assert named(IT, "Peru", lambda at: Called("the pact", "pact", owns=False, sure=500)) == "the pact"


def test_what_is_hardly_surer_is_not():
    assert named(IT, "Peru", lambda at: Called("the pact", "pact", owns=False, sure=5)) == "Peru"


def test_what_is_far_surer_than_what_the_clauses_tell_is_meant():
    found = Called("the pact", "pact", owns=False, sure=5, ahead=(("draft", 5), ("Peru", 200)))
    assert named(IT, "Peru", lambda at: found) == "the pact"


def test_what_is_far_surer_than_another_thing_is_not():
    found = Called("the pact", "pact", owns=False, sure=5, ahead=(("Peru", 5), ("draft", 200)))
    assert named(IT, "Peru", lambda at: found) == "Peru"


def test_the_same_is_called_as_the_clauses_before_call_it():
    found = Called("treaty", "treaty", owns=False, sure=500)
    assert named(IT, "treaty with Peru", lambda at: found) == "treaty with Peru"


def test_a_thing_owns_nothing_in_a_title():
    its = Word("its", at=3)
    assert named(its, "Peru", lambda at: Called("the pact", "pact", owns=False, sure=500)) == ""


def test_a_pronoun_whose_place_is_not_known_is_left():
    assert as_meant([Word("it")], Pointers().but(it="Peru"), lambda at: None).it == "Peru"


def test_a_meaning_is_found_out_only_where_it_is_asked_for():
    asked: list[int] = []
    pointers = as_meant([Word("men"), Word("he", at=4)], Pointers("Peru and Chile"), asked.append)
    assert (pointers.both, asked) == ("Peru and Chile", [])
    assert (pointers.he, asked) == ("", [4])


def test_a_state_named_in_what_somebody_argued_is_told_by_its_name(told):
    text = (
        "In 2010 Ana Paz argued that Japan should be let back into the club; it was readmitted in June 2011."
    )
    assert told(text).mentions[-1].title == "Japan readmitted"
