"""Who went to whom, and whose embassy it is, by a title."""

import pytest

from explorer.chronicle.merging.guests import (
    NOBODY,
    guest_of,
    guest_told,
    house_of,
    is_stay,
    is_way,
    may_be_guest,
    offices_in,
    other_guest,
    same_guest,
)
from explorer.chronicle.party import pair_of

PAIR = pair_of("Finland", "Japan")

GUESTS = [
    ("finnish president visits tokyo", "Finland"),
    ("president juan roca comes to tokyo", "Finland"),
    ("japan receives the head of state of finland", "Finland"),
    ("tokyo welcomes the finnish premier", "Finland"),
    ("finland's foreign minister received in tokyo", "Finland"),
    ("state visit to finland by the emperor of japan", "Japan"),
    ("visit of the japanese emperor", "Japan"),
    ("japanese emperor in helsinki", "Japan"),
    ("finland's president is the guest of tokyo", "Finland"),
]


@pytest.mark.parametrize(("title", "party"), GUESTS)
def test_the_guest_is_of_one_party_whoever_is_named_first(title, party):
    assert guest_of(title, PAIR).party == party


@pytest.mark.parametrize(
    "title",
    [
        "finnish and japanese presidents meet in kobe",
        "finnish president meets the emperor of japan",
        "ana paz visits the north",
        "president of the society of finland and japan travels",
    ],
)
def test_nobody_is_a_guest_where_two_meet_or_no_party_is_told(title):
    assert guest_of(title, PAIR) == NOBODY


HOUSES = [
    ("finland opens an embassy in tokyo", "Finland", "embassy"),
    ("japanese legation opened", "Japan", "legation"),
    ("embassy of japan closed", "Japan", "embassy"),
    ("consulate in tokyo closed", "Finland", "consulate"),
    ("finland opens a high commission in tokyo", "Finland", "high commission"),
]


@pytest.mark.parametrize(("title", "party", "house"), HOUSES)
def test_an_embassy_is_of_one_party(title, party, house):
    assert house_of(title, PAIR) == (party, {house})


@pytest.mark.parametrize("title", ["legation of finland made an embassy", "embassy in turku closed by japan"])
def test_it_is_not_told_whose_house_it_is(title):
    assert not house_of(title, PAIR).party


def test_a_head_of_state_may_be_a_president_or_a_king():
    assert offices_in("head of state") > {"president", "king"}


def test_a_foreign_minister_is_no_prime_minister():
    assert not offices_in("foreign minister") & offices_in("prime minister")


def test_who_held_an_office_before_holds_none():
    assert not offices_in("former president") & offices_in("president")


@pytest.mark.parametrize("title", ["kingdom of tonga", "queensland", "leadership"])
def test_a_word_that_only_begins_like_an_office_is_none(title):
    assert not offices_in(title)


@pytest.mark.parametrize(
    "title",
    [
        "late in 1952 the president",
        "in late 1952 the president",
        "the former yugoslav president",
        "presidents",
    ],
)
def test_what_is_late_or_former_beside_an_office_leaves_it(title):
    assert offices_in(title) == {"president"}


def test_a_party_without_a_name_of_its_own_is_named_by_no_word():
    assert not house_of("new embassy opened", pair_of("Mexico", "New Spain")).party


def guests(*titles):
    return [guest_of(title, PAIR) for title in titles]


def test_one_guest_called_in_two_ways_is_the_same():
    assert same_guest(*guests("finnish president visits kobe", "japan receives finland's head of state"))


def test_guests_of_which_one_has_no_office_are_not_said_to_be_the_same():
    assert not same_guest(*guests("finnish president visits japan", "ana paz of finland visits japan"))


def test_the_heading_of_a_list_tells_the_office_of_its_guests():
    assert guest_told("visit", "finland to japan", "Prime ministers", PAIR) == ("Finland", {"premier"})


def test_a_title_may_say_only_who_went_to_whom():
    assert is_way("finland to japan", PAIR)


@pytest.mark.parametrize("title", ["finland turns to japan", "finland to leave", "notes to japan"])
def test_who_does_something_to_another_went_nowhere(title):
    assert not is_way(title, PAIR)


@pytest.mark.parametrize("title", ["japanese president visits turku", "finland's minister of trade in tokyo"])
def test_guests_of_another_party_or_office_are_others(title):
    assert other_guest(*guests("finnish president visits tokyo", title))


def test_a_diplomatic_mission_may_be_any_house():
    mission = house_of("finland opens its mission in tokyo", PAIR)
    assert not other_guest(mission, house_of("finnish legation in tokyo opened", PAIR))
    assert other_guest(mission, house_of("japanese legation in helsinki opened", PAIR))
    assert house_of("finland's trade mission in tokyo", PAIR) == NOBODY


@pytest.mark.parametrize(
    ("title", "stays"),
    [
        ("finnish president in tokyo", True),
        ("the king of finland in japan", True),
        ("king of finland in helsinki", False),
        ("finnish marshal lands in tokyo", True),
        ("finland's premier in japan", True),
        ("finnish president in kobe bay", False),
        ("finnish troops in tokyo", False),
    ],
)
def test_a_title_may_say_no_more_than_whose_head_is_where(title, stays):
    assert is_stay(title, PAIR) is stays


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("finnish marshal lands in tokyo", "tokyo welcomes the leader of finland", True),
        ("finnish prime minister in tokyo", "finnish deputy prime minister in tokyo", False),
        ("finnish marshal in tokyo", "finnish queen in tokyo", False),
    ],
)
def test_a_leader_may_have_many_offices_and_a_deputy_has_one(one, two, same):
    assert same_guest(guest_of(one, PAIR), guest_of(two, PAIR)) is same


@pytest.mark.parametrize(
    ("title", "may_be"),
    [("presidential visit", True), ("royal visit", False), ("official visit", False), ("visit", False)],
)
def test_a_visit_may_say_the_office_of_its_guest_alone(title, may_be):
    assert may_be_guest(guest_of(title, PAIR), guest_of("finnish president visits tokyo", PAIR)) is may_be
