"""What was done on two dates was done again on the second."""

import pytest

ROWS = [
    ("Anna Holm visited Osaka in 1990 and again in 1993.", "Anna Holm again visits Osaka"),
    ("In May 1990 and again in June 1993, shots were fired near Oulu.", "Shots again fired near Oulu"),
    ("The pact was renewed by Japan in 1990 and again in 1993.", "Pact again renewed by Japan"),
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
