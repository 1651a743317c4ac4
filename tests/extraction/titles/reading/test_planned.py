"""Of what was planned for a date and did not come about that is told, and nothing denied is told as done."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The votes on the port of Turku were scheduled for 6 October 2013 but were put off by Japan.",
            "Votes on the port of Turku put off by Japan",
        ),
        (
            "A visit by Aoki to Finland that had been expected in May 2021 did not take place.",
            "Visit by Aoki to Finland does not take place",
        ),
        ("A summit with Japan planned for May 2022 was cancelled.", "Summit with Japan cancelled"),
        (
            "Nor did the vote promised to Finland take place in January 2011.",
            "Vote promised to Finland does not take place",
        ),
        ("Nor was the treaty with Japan signed in May 2012.", "Treaty with Japan is not signed"),
        (
            "A treaty with Japan was to have been signed on 9 May 2005.",
            "Treaty with Japan was to have been signed",
        ),
        (
            "The treaty of May 1884 would have given Finland a port in Japan.",
            "Treaty would have given Finland a port in Japan",
        ),
        (
            "Aoki announced in May 1990 that Japan would have to leave Turku.",
            "Aoki announces Japan will have to leave Turku",
        ),
    ],
)
def test_what_did_not_come_about_is_not_told_as_done(told, text, title):
    assert title in [mention.title for mention in told(text).mentions]


def test_what_was_announced_is_told_though_it_was_dropped(told):
    found = told("A plan for the port of Turku, announced in May 1987, was dropped by Japan in April 1989.")
    assert found.mentions[0].title == "Plan for the port of Turku announced"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Japan sent grain when Turku was starving in 1919.", "Japan sends grain"),
        (
            "Finland sold Japan ten ships when Peru was building a fleet in 1890.",
            "Finland sells Japan ten ships",
        ),
    ],
)
def test_what_was_done_is_told_and_not_what_went_on(told, text, title):
    assert [mention.title for mention in told(text).mentions] == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "In June 1926 Japanese balloonists scattered leaflets over the parish of Ii, as they had "
            "done in May 1925 at their own parish of Oulu.",
            "Japanese balloonists scatter leaflets at their own parish of Oulu",
        ),
        (
            "In May 1990 Finland closed the border, as it had done in June 1985 during the strike.",
            "Finland closes the border",
        ),
    ],
)
def test_what_was_done_before_is_told_by_what_was_done_again(told, text, title):
    assert told(text).mentions[-1].title == title


LATER = [
    ("Relations were restored by Holm and broken off once more on 3 May 1990.", "Relations broken off again"),
    ("Juan Roca was seized by rebels and later freed by Kenya in May 1990.", "Juan Roca freed by Kenya"),
    # without such an adverb both may be of one time
    (
        "Juan Roca was seized by rebels and freed by Kenya in May 1990.",
        "Juan Roca seized by rebels and freed by Kenya",
    ),
]


@pytest.mark.parametrize(("text", "title"), LATER)
def test_what_an_adverb_parts_from_a_passive_has_the_date_alone(told, text, title):
    assert told(text).mentions[0].title == title


IN_FRONT = [
    (
        "In May 1990 the council of Turku informed Kenya before building a dam.",
        "Council of Turku informs Kenya",
    ),
    ("In 1990 Juan Roca studied law at Turku before joining the navy.", "Juan Roca studies law at Turku"),
    ("In May 1990 Kobe was seized by rebels and later freed by Kenya.", "Kobe seized by rebels"),
]


@pytest.mark.parametrize(("text", "title"), IN_FRONT)
def test_a_date_in_front_is_not_of_what_was_done_later(told, text, title):
    assert told(text).mentions[0].title.startswith(title)
