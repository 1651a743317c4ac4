"""Titles of guests of whom the words say no place name the state that they came to."""

import pytest

OVERVIEW = [
    ("== India ==\n\nIndian president Ana Paz visited in 1990.", "Indian president Ana Paz visits Malta"),
    ("Queen Ana Paz of India paid a state visit in 1990.",
     "Queen Ana Paz of India pays a state visit to Malta"),
    ("India's president Ana Paz arrived in 1990 with a delegation.",
     "India's president Ana Paz arrives in Malta with a delegation"),
    (
        "== Norway ==\n\nThe Maltese president, Juan Roca, visited in 1990.",
        "Maltese president Juan Roca visits Norway",
    ),
    ("== India ==\n\nPresident Ana Paz visited in 1990.", "President Ana Paz visits Malta"),
    # whom nothing ties to a state may be the overview's own and return a visit, or is told of elsewhere
    ("== India ==\n\nAna Paz came in 1990. Juan Roca visited in 1991.", "Juan Roca visits"),
    ("* India: Ana Paz came in 1990. Juan Roca visited in 1991.", "Juan Roca visits"),
    (
        "== Politics ==\n\nJuan Roca won the vote.\n\n== Norway ==\n\nJuan Roca visited in 1990.",
        "Juan Roca visits",
    ),
    # guests may have come to a third state that is named before them, or to a place that may be anywhere
    ("The ports were seized by Chile in 1982. Indian troops arrived in May 1982.", "Indian troops arrive"),
    ("In Peru the president was overthrown. The army split. Indian troops came in 1906.",
     "Indian troops come"),
    ("Fighters entered Darfur. It was hot. Indian troops came in 1906.", "Indian troops come"),
    ("Darfur fell into chaos in 1960. Indian troops arrived in 1961.", "Indian troops arrive"),
    ("Peru fell into chaos.\n\nIndian troops arrived in 1961.", "Indian troops arrive"),
    ("* Peru: an embassy was opened.\n* Indian troops arrived in 1961.", "Indian troops arrive in Malta"),
    ("== Peru ==\n\nIndian president Ana Paz arrived in 1990.", "Indian president Ana Paz arrives"),
    # who trained them says nothing of whose they are
    ("Indian-trained troops arrived in 1961.", "Indian-trained troops arrive"),
    ("President Ana Paz planned to visit in 1990.", "President Ana Paz plans to visit"),
    (
        "Presidents Ana Paz and Juan Roca exchanged visits in 1990.",
        "Presidents Ana Paz and Juan Roca exchange visits",
    ),
    ("A new law came in 1990.", "New law comes"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title"), OVERVIEW)
def test_an_overview_is_of_the_host(told, text, title):
    assert told(text, "Foreign relations of Malta").mentions[-1].title == title


TWO = [
    ("Finnish engineers came in 1960.", "Finnish engineers come to Peru"),
    ("Anna Holm visited Lima in 1990. In 1995 Anna Holm paid an official visit.",
     "Anna Holm pays an official visit to Peru"),
    ("The Finnish minister Anna Holm spoke. Anna Holm visited in 1995.", "Anna Holm visits Peru"),
    # whose guest it is is not told, or a third state's
    ("President Ana Paz visited in 1990.", "President Ana Paz visits"),
    ("King Juan Roca of Spain visited in 1990.", "King Juan Roca of Spain visits"),
    # "there" is a place told before
    ("The miners kept a camp. Finnish engineers came there in 1960.", "Finnish engineers come"),
    # who do not come as guests do, or perhaps to the third one named before
    ("Finnish paper arrived in 1921.", "Finnish paper arrives"),
    ("Chile and Bolivia fought. Finnish volunteers arrived in 1880.", "Finnish volunteers arrive"),
    ("In Darfur the people fled. Finnish volunteers arrived in 1990.", "Finnish volunteers arrive"),
    ("Chile rose. The king fled. Finnish volunteers arrived in 1880.", "Finnish volunteers arrive"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title"), TWO)
def test_of_two_states_the_one_that_is_not_the_guests_is_the_host(told, text, title):
    assert told(text, "Finland–Peru relations").mentions[-1].title == title


RETURNED = [
    (
        "Ana Paz visited Helsinki in 1986, and Juan Roca returned the visit in 1988.",
        "Juan Roca visits Peru in return",
    ),
    (
        "Ana Paz came to Peru in 1986. Juan Roca returned the visit in 1988.",
        "Juan Roca visits Finland in return",
    ),
    ("Ana Paz spoke in 1986. Juan Roca returned the visit in 1988.", "Juan Roca returns the visit"),
]


@pytest.mark.parametrize(("text", "title"), RETURNED)
def test_a_visit_is_returned_to_the_other_state(told, text, title):
    assert told(text, "Finland–Peru relations").mentions[-1].title == title


RETURNED_IN_OVERVIEWS = [
    ("Ana Paz visited Peru in 1970. Juan Roca returned the visit in 1971.", "Juan Roca returns the visit"),
    (
        "The king of Chile visited Peru in 1970. Juan Roca returned the visit in 1971.",
        "Juan Roca returns the visit",
    ),
    (
        "The Maltese king visited Peru in 1970. Juan Roca returned the visit in 1971.",
        "Juan Roca visits Malta in return",
    ),
]


@pytest.mark.parametrize(("text", "title"), RETURNED_IN_OVERVIEWS)
def test_an_overviews_state_is_returned_a_visit_of_its_own(told, text, title):
    assert told(text, "Foreign relations of Malta").mentions[-1].title == title


def test_visits_that_are_stopped_have_no_guest(told):
    text = "Following the coup of 22 May 2014, Finland joined the other members in suspending visits."
    assert told(text).mentions[-1].title == (
        "Finland joins the other members in suspending visits after the coup"
    )
