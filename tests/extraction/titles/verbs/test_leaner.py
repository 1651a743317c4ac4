"""What follows a verb without what identifies nothing."""

from explorer.extraction.titles.verbs.leaner import without_description, without_matters, without_sequence


def test_persons_are_told_by_their_names_alone():
    assert without_description("the award to the Finnish diplomat Ana Paz") == "the award to Ana Paz"


def test_two_who_are_given_something_stand_behind_one_preposition():
    text = "a prize jointly to the poet Ana Paz and to Juan Roca of Peru"
    assert without_description(text) == "a prize to Ana Paz and Juan Roca"


def test_a_ship_keeps_what_it_is():
    assert without_description("a loan to the steamer firm Ana Paz") == "a loan to the steamer firm Ana Paz"


def test_which_of_several_talks_they_were_is_left_out():
    assert without_sequence("the second round of talks on fishing") == "talks on fishing"


def test_talks_on_nothing_keep_their_place_in_a_row():
    assert without_sequence("the second round of talks") == "the second round of talks"


def test_a_list_of_matters_gives_way_to_whom_a_paper_is_with():
    assert without_matters("a treaty of peace, trade and fishing with Peru") == "a treaty with Peru"
    assert without_matters("agreements on peace, trade and fish with Peru") == "agreements with Peru"


def test_one_matter_is_no_list():
    assert without_matters("a treaty of peace and trade with Peru") == "a treaty of peace and trade with Peru"
