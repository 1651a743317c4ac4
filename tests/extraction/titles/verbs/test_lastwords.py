"""What only ends a clause is left out with all that belongs to it."""

import pytest


def test_a_time_goes_with_the_later_that_it_measures(told):
    text = "In May 1990 Anna Holm resigned and Japanese boats landed in Vaasa only weeks later."
    assert told(text).mentions[1].title == "Japanese boats land in Vaasa"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The debt of Finland was set at 40 million yen by an accord concluded on 3 May 1953.",
            "Debt of Finland set at 40 million yen by an accord",
        ),
        ("Japan was admitted at the congress opened on 4 June 1964.", "Japan admitted at the congress"),
        ("Juan Roca was beaten in elections held in June 1964.", "Juan Roca beaten in elections"),
        (
            "Finland did not take part in the boycott begun in 1964.",
            "Finland does not take part in the boycott",
        ),
        ("Exports of Finland were raised by a quota agreed in 1964.", "Exports of Finland raised by a quota"),
        # that it led to another date does not matter
        (
            "The park was created in June 1964 on the basis of an agreement signed in May 1963.",
            "Park created on the basis of an agreement",
        ),
        # What is the title's own deed stays, and what becomes of an object.
        ("An accord was concluded on 3 May 1953.", "Accord between Finland and Japan concluded"),
        ("Finland had its embassy closed on 4 June 1964.", "Finland has its embassy closed"),
        ("Finland kept out the fleet by having the port closed in 1964.", "having the port closed"),
        ("Finland was in the same year admitted in 1964.", "admitted"),
        ("The storm left hundreds of the miners stranded in 1964.", "hundreds of the miners stranded"),
        ("Finland ordered the legation in the town closed in 1964.", "the legation in the town closed"),
        ("Japan asked Finland for pay for the ships burned in 1964.", "pay for the ships burned"),
    ],
)
def test_a_participle_that_led_only_to_the_date_goes_with_it(told, text: str, title: str):
    assert told(text).mentions[0].title.endswith(title)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Paz visited Turku in May 2000 and again in a private capacity after leaving office.",
        "Ana Paz visited Turku in May 2000 and twice in old age.",
    ],
)
def test_another_time_of_the_same_is_no_part_of_a_title(told, text):
    assert told(text).mentions[0].title == "Ana Paz visits Turku"
