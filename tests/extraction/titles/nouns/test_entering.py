"""Who becomes what, by an aside with its date."""

import pytest

ROWS = [
    (
        "Anna Holm, ambassador from 1997, served as envoy in Osaka in May 1999.",
        "Anna Holm becomes ambassador",
    ),
    (
        "Anna Holm, head of the mission until 1990, wrote to Japan.",
        "Anna Holm ceases to be head of the mission",
    ),
    ("Under Anna Holm (chancellor from 1814) trade was confined to Turku.", "Anna Holm becomes chancellor"),
    ("President Anna Holm, back in power since May 1990, wrote to Japan.", "Anna Holm returns to power"),
    ("Hugo Roca, in exile since 1990, returned to Turku in 1995.", "Hugo Roca goes into exile"),
    ("Finland, a republic since 1919, signed a treaty with Japan in 1924.", "Finland becomes a republic"),
    ("The union of Turku (independent 9 May 1961) with Osaka ended in 1964.", "Turku becomes independent"),
    # One serves as what is an office, and only is everything else.
    ("Anna Holm, vice-consul from 1991 to 1995, moved to Japan.", "Anna Holm serves as vice-consul"),
    (
        "Anna Holm, deputy head of the bank from 1991 to 1995, rose.",
        "Anna Holm serves as deputy head of the bank",
    ),
    ("Hugo Roca, a captive from 1991 to 1995, moved to Japan.", "Hugo Roca is a captive"),
    ("Anna Holm, a widow from 1991 to 1995, moved to Japan.", "Anna Holm is a widow"),
    ("Anna Holm, wife of Hugo Roca from 1991 to 1995, moved to Japan.", "Anna Holm is wife of Hugo Roca"),
    ("Hugo Roca, deaf from 1991 to 1995, moved to Japan.", "Hugo Roca is deaf"),
    # What a thing is since a date.
    (
        "The coal mine near Oulu, idle since 1979, was sold to Japan in 1985.",
        "Coal mine near Oulu falls idle",
    ),
    ("Japan left in 1990, and the post of consul, vacant since 1985, went.", "Post of consul falls vacant"),
    (
        "A canal to Turku, under construction since 1979, was opened in 1985.",
        "Canal to Turku under construction",
    ),
    (
        "Finland, a full member of the council of Nordic ports since 1979, left in 1985.",
        "Finland becomes a full member of the council of Nordic ports",
    ),
    # Several things do so, and two states are told by their names.
    ("The quarries of Oulu, idle since 1979, were sold in 1985.", "Quarries of Oulu fall idle"),
    ("The talks on fish, under way since 1979, failed in 1985.", "Talks on fish get under way"),
    ("The rules on fish, in force since 1979, were dropped in 1985.", "Rules on fish come into force"),
    ("The two countries, under siege since 1979, agreed in 1985.", "Finland and Japan under siege"),
    # What is in place was put there, but who is in place took office.
    ("The toll, in place since 1985, was lifted.", "Toll put in place"),
    ("The consul, in place since 1985, left.", "Consul takes office"),
    ("The new government of Japan, in place since 1985, fell.", "New government of Japan takes office"),
    ("Hugo Roca, in place since 1985, left.", "Hugo Roca takes office"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_an_aside_tells_who_becomes_what(told, text, title):
    assert title in [one.title for one in told(text).mentions]


def test_the_last_word_of_a_longer_name_becomes_nothing(told):
    text = "The Nordic Fund for Development, dormant since 1979, was revived in May 1985 by Japan."
    assert not any("becomes" in one.title for one in told(text).mentions)


@pytest.mark.parametrize("aside", ["idle until 1979", "never idle since 1979"])
def test_a_thing_falls_into_no_state_that_it_left_or_was_never_in(told, aside: str):
    mentions = told(f"The coal mine near Oulu, {aside}, was sold to Japan in 1985.").mentions
    assert not any("falls" in one.title for one in mentions)


def test_the_place_of_a_thing_is_not_put_in_place(told):
    text = "Exports to Japan, in place since 1985, ended."
    assert "put in place" not in told(text).mentions[0].title


@pytest.mark.parametrize(
    "aside",
    [
        "supplied from 1964",
        "then in Turku from 1964",
        "no friend of Japan from 1964",
        "a friend of Japan from 1964 to 1970",
    ],
)
def test_an_aside_that_tells_no_office_gives_no_title(told, aside):
    titles = [one.title for one in told(f"Anna Holm, {aside}, wrote to the emperor.").mentions]
    assert not any("becomes" in title for title in titles)


def test_an_office_held_between_two_dates_is_told_and_not_what_its_holder_was(told):
    text = "Ana Paz, president of Peru between 1937 and 1939, was the daughter of a Finnish doctor."
    assert [mention.title for mention in told(text).mentions] == ["Ana Paz serves as president of Peru"]
