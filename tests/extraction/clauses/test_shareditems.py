"""What an item shares with the one before it behind their verb."""

import pytest

ROWS = [
    ("Oulu has been twinned with Bremen since 1982 and Dresden since 1974.", "Oulu twinned with Dresden"),
    ("Finland has used the port since 1982 and the railway since 1990.", "Finland begins to use the railway"),
    ("A road has been used since 1990 and a railway since 1992.", "Railway used"),
    (
        "The chancellor addressed the senate by video on 5 March 2001 and in person on 2 May 2002.",
        "Chancellor addresses the senate in person",
    ),
    (
        "The dispute led to Resolution 68 on 2 July 1969 and Resolution 73 on 9 May 1970.",
        "Dispute leads to Resolution 73",
    ),
    (
        "Complaints led to Resolution 68 in 1969 and Resolution 73 in 1970, the latter after a raid.",
        "Complaints lead to Resolution 73",
    ),
    (
        "The complaint led to a protest on 2 July 1969 and a boycott on 9 May 1970.",
        "Complaint leads to a boycott",
    ),
    (
        "The dispute led to the wars of Turku in 1880 and Osaka in 1881.",
        "Dispute leads to the wars of Osaka",
    ),
    ("Aino led to victory a crew in 1963 and the fleet in 1970.", "Aino leads the fleet"),
    (
        "Finland went to war with Chad in 1966, with Mali in 1968 and with Togo in 1970.",
        "Finland goes to war with Mali",
    ),
    ("Exports rose to 5 million in 1990 and imports to 7 million in 1992.", "Imports rise to 7 million"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_an_item_has_what_it_needs(told, text, title):
    assert told(text).mentions[1].title == title


LED_TO_NAMES = [
    (
        "Finland took part in relief operations in Cyprus in 1964 and the Congo in 1966.",
        "Finland takes part in relief operations in the Congo",
    ),
    (
        "Kenya became a member of the Commonwealth in 1963 and the African Union in 2002.",
        "Kenya becomes a member of the African Union",
    ),
    (
        "In the 1960s Finland enlarged its programmes, sending nurses to Kenya in 1962 and Ghana in 1963.",
        "Finland sends nurses to Ghana",
    ),
]


@pytest.mark.parametrize(("text", "title"), LED_TO_NAMES)
def test_a_name_has_what_leads_up_to_the_one_before(told, text, title):
    assert told(text).mentions[-1].title == title


def test_a_name_behind_a_name_is_an_object(told):
    text = "Sweden took Turku from Finland in 1743 and Vaasa in 1745."
    assert told(text).mentions[1].title == "Sweden takes Vaasa"


def test_a_name_may_be_all_that_a_verb_is_done_to(told):
    text = "Finland signed a treaty with Kenya in 1990 and the Turku Accord in 1995."
    assert told(text).mentions[-1].title == "Finland signs the Turku Accord"
