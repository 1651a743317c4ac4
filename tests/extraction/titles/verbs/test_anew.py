"""What was done on two dates was done again on the second."""

import pytest

ROWS = [
    ("Anna Holm visited Osaka in 1990 and again in 1993.", "Anna Holm again visits Osaka"),
    ("In May 1990 and again in June 1993, shots were fired near Oulu.", "Shots again fired near Oulu"),
    ("The pact was renewed by Japan in 1990 and again in 1993.", "Pact with Finland again renewed by Japan"),
    ("Finland was a member of the Osaka council in 1990 and again in 1993.", "Finland is again a member"),
    ("The Finnish king visited in May 1990 and again in 1993.", "Finnish king again visits"),
    ("The Finnish consul resigned in 1990 and again in 1993.", "Finnish consul again resigns"),
    ("Finns met in Osaka in 1990 and again in May and June 1993.", "Finns again meet in Osaka"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_the_second_time_is_told_as_such(told, text, title):
    first, *others = [one.title for one in told(text).mentions]
    assert "again" not in first
    assert {one[: len(title)] for one in others} == {title}


def test_what_is_told_behind_the_date_was_not_done_again(told):
    text = "The Osaka mission was enlarged in 1990 and again in 1993, and moved to Kobe in 1995."
    assert "again" not in told(text).mentions[-1].title


def test_who_did_it_time_and_again_did_it_not_twice(told):
    text = "Finland closed the road to Oulu, and time and again in 1993 Japan asked for a treaty."
    assert "again" not in told(text).mentions[-1].title


TIMES = ["twice", "two times", "on two occasions"]


@pytest.mark.parametrize("times", TIMES)
def test_the_second_time_does_not_count_them_all(told, times):
    mentions = told(f"Anna Holm toured Osaka {times}, in 1990 and again in 1993.").mentions
    assert mentions[-1].title == "Anna Holm again tours Osaka"


def test_how_a_thing_was_done_again_is_not_told_of_the_first_time(told):
    text = "Juan Roca travelled to Oulu in May 1985 and again in a private capacity after his term."
    assert told(text).mentions[0].title == "Juan Roca travels to Oulu"


def test_once_more_is_again(told):
    text = "Ana Paz and Juan Roca met once more in Kobe in May 1994."
    assert told(text).mentions[0].title == "Ana Paz and Juan Roca meet again in Kobe"


def test_promising_again_is_done_by_its_subject(told):
    text = "In May 1994 both kings promised once more to share the mines."
    assert told(text).mentions[0].title == "Both kings promise again to share the mines"
