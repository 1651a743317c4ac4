"""Titles without what only goes with a date, or with words that are left out, and whole where they end."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # What measures a time goes with it, but not what measures anything else.
        ("The strike paralysed the ports for the rest of 1925.", "Strike paralyses the ports"),
        ("Peru bought coal for the rest of the fleet in 1925.", "Peru buys coal for the rest of the fleet"),
        ("Sometime after 1890 the exiled minister moved to Turku.", "Exiled minister moves to Turku"),
        ("Skirmishes went on well into the 1880s along the coast.", "Skirmishes go on along the coast"),
        ("Japan agreed to supply copper starting in 1962.", "Japan agrees to supply copper"),
        ("In 1962 Japan was starting to buy wheat.", "Japan is starting to buy wheat"),
        ("Even in 1866 the two fleets kept apart.", "Two fleets keep apart"),
        # What points back to the text before says nothing in a title.
        ("The minister issued a circular to this effect in May 1930.", "Minister issues a circular"),
        ("Talks were at this point broken off by Peru in June 1930.", "Talks are broken off by Peru"),
        # What lasts until the reader's own day is told without it, and parts no clauses.
        (
            "Finland lost Oulu in 1905 and Vaasa in 1911, which has burdened relations to this day.",
            "Finland loses Vaasa",
        ),
        ("Japan has from 1961 to this day had a consulate in Turku.", "Japan has a consulate in Turku"),
        (
            "Japan quarrelled with Finland in 1905 and the dispute goes on to this day.",
            "Japan quarrels with Finland",
        ),
        ("Since 1905 Japan has held the fort up to this day.", "Japan begins to hold the fort"),
        ("Japan sent a note in May 1905. Up to this month Finland had refused aid.", "Finland refuses aid"),
        # What "this" led to is told with the parties where it is a noun alone.
        ("This resulted in a drought for the rest of 1926.", "Drought: Finland and Japan"),
        # Whom a participle makes do something is not told without what.
        (
            "Finland adopted a law on 4 May 1922 allowing foreign banks to open branches in Oulu and Vaasa.",
            "Finland adopts law allowing foreign banks to open branches in Oulu and Vaasa",
        ),
        (
            "Floods struck the mill at Oulu forcing the monks to go up to the top floor of their own "
            "chapel by 17 June 1926.",
            "Floods strike the mill at Oulu",
        ),
        # A pair is told whole or not at all.
        (
            "The quarrel began on 6 June 1926 with loud and bitter rows between the KLM and the SAS "
            "ground crews, leading to the boycott of Turku by the KLM and Vaasa by the SAS.",
            "Quarrel begins with loud and bitter rows between KLM and SAS ground crews",
        ),
        (
            "Project Holm was launched on 6 June 1926 with 2,400 pupils of the Finnish 3rd and 4th "
            "Evening Schools cycling onto the moor of Inari and clearing it of litter.",
            "Project Holm launched with 2,400 pupils of Finnish 3rd and 4th Evening Schools cycling",
        ),
        # What describes, or counts with others, is no verb.
        (
            "The Finns replied in 1926 with a four page letter addressed to Turku, but the mail went "
            "missing twice.",
            "Finns reply with a four page letter addressed to Turku",
        ),
        (
            "The settlers, having seen over 60 dead and wounded by 9 June 1926, sailed home.",
            "Settlers see over 60 dead and wounded",
        ),
        (
            "During the famine of 1926 Finland and Japan both fed Lapland, although it had no port.",
            "Finland and Japan feed Lapland during the famine",
        ),
        # Who tries again is not put on trial; many who are estimated are many.
        (
            "On 9 June 1926 Roca tried again, climbing the tower of Oulu.",
            "Roca tries again, climbing the tower of Oulu",
        ),
        (
            "An estimated 12,000 refugees crossed into Japan in 1932.",
            "Estimated 12,000 refugees cross into Japan",
        ),
    ],
)
def test_a_title_keeps_nothing_that_its_date_takes_along(told, text: str, title: str):
    assert title in [mention.title for mention in told(text).mentions]


OF_TODAY = [
    ("The mill was finished in 1915 and now houses a school.", "Mill finished"),
    ("Most Finns were expelled from Kobe that year and the next.", "Most Finns expelled from Kobe"),
    (
        "Between 1902 and 1931 several hundred thousand Finns settled in Kobe.",
        "Several hundred thousand Finns settle in Kobe",
    ),
    ("Finland for its part denounced the treaty in 1979.", "Finland denounces the treaty"),
]


@pytest.mark.parametrize(("text", "title"), OF_TODAY)
def test_nothing_is_left_of_other_times_and_sides(told, text, title):
    assert told(f"Finns came in 1900. {text}").mentions[-1].title == title
