"""Titles of sentences that put what happened elsewhere than their main clause, or in another order."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # What a time saw happened by itself.
        ("The year 1989 saw Finland leave the league.", "Finland leaves the league"),
        ("1994 saw attacks increase in number.", "Attacks increase in number"),
        ("The year 1991 saw a rise in prices.", "Rise in prices"),
        ("Holm saw the Japanese leave Turku on 3 May 1883.", "Holm sees the Japanese leave Turku"),
        # A verb behind a time has its subject behind it.
        ("In 1956 followed a long strike of the miners.", "Long strike of the miners follows"),
        ("In May 1955 came news of the death of the king.", "News of the death of the king comes"),
        ("On 3 May 1957 died Ana Roca, the poet.", "Ana Roca dies"),
        # The date behind "before" is told of what was done in the end.
        ("The envoy visited Turku before returning to Osaka on 3 May 1990.", "Envoy returns to Osaka"),
        ("Holm was held for years without a trial before being freed in May 1990.", "Holm freed"),
        ("Holm resigned on 3 May 1990 before moving to Osaka.", "Holm resigns before moving to Osaka"),
        ("The hostages were held for years before returning to Osaka in 1990.", "Hostages return to Osaka"),
        ("Finland was ruled by the tsar before becoming a republic in 1917.", "Finland becomes a republic"),
        # What is done to a thing, or to somebody who is only asked, is done by others who act in the end.
        ("A poll was held before joining the league in 1967.", "Poll held before joining the league"),
        ("Warning was given before closing the port in 1967.", "Warning given before closing the port"),
        (
            "Funds were raised for years before building the mill in 1967.",
            "Funds raised for years before building the mill",
        ),
        (
            "The ballot took place before joining the league in 1967.",
            "Ballot takes place before joining the league",
        ),
        ("Japan was consulted before closing the port in 1967.", "Japan consulted before closing the port"),
        # What lasted until a date has the subject of the clause before.
        (
            "The Turku Commune was set up on 13 April 1918 and lasted until 25 July 1918.",
            "Turku Commune ends",
        ),
        # What there seems to have been is told.
        (
            "Over the winter of 1878 there seems to have been some tension between Finland and Japan.",
            "Tension between Finland and Japan",
        ),
        (
            "Arrests were made. This was followed up with simultaneous raids in Turku and Vaasa in 1918.",
            "Simultaneous raids in Turku and Vaasa",
        ),
        # One time is told, and no second clause is taken for an object.
        (
            "Fighting continued in 1921 as armed gangs roamed the land.",
            "Fighting continues as armed gangs roam the land",
        ),
        # A participle between an adjective and a noun is no verb.
        ("Mori resigned in 1963 as the first elected mayor.", "Mori resigns as the first elected mayor"),
        ("Mori retired in 1963 as the last appointed prefect.", "Mori retires as the last appointed prefect"),
        (
            "Mori retired in 1963 as the town's most respected doctor.",
            "Mori retires as the town's most respected doctor",
        ),
        ("Mori resigned in 1963 as Japan's elected mayor.", "Mori resigns as Japan's elected mayor"),
        (
            "In 1937, Japanese airplanes bombed Finnish towns and well-equipped troops overran the north.",
            "Japanese airplanes bomb Finnish towns",
        ),
        (
            "Holm resigned in 1963 as the first freely elected president.",
            "Holm resigns as the first freely elected president",
        ),
        # A noun before "before moving" does not move, and nobody is threatened "to leave".
        (
            "The junta fled from Turku on April 23, 1949 to Vaasa until October 15, Oulu until November 25, "
            "and then Kemi before moving to Inari on December 10.",
            "Junta moves to Inari",
        ),
        (
            "Troops were halted in the south in a long fight for Turku, but met with more success later in "
            "the year 1987 in the north as Kemi and Karvia threatened to take the city of Oulu and other "
            "northern ports.",
            "Karvia threatens to take the city of Oulu and other northern ports",
        ),
        # "The offensive" is none that was told of before.
        (
            "A Japanese offensive failed in March 1981. In May 1982 Finland took the offensive.",
            "Finland takes the offensive",
        ),
        # What was not done within a phrase acts in no clause.
        (
            "Japanese forces landed in Vaasa, but after having done almost no fighting, withdrew their "
            "troops on 8 April 1919.",
            "Japanese forces withdraw their troops",
        ),
        # "Of which" takes its phrase along.
        (
            "In 1841 Japan signed a peace treaty under the terms of which it left Turku to the Finns.",
            "Japan signs a peace treaty",
        ),
    ],
)
def test_what_happened_is_told_in_its_plain_order(told, text: str, title: str):
    assert title in [mention.title for mention in told(text).mentions]


def test_what_historians_doubt_hangs_on_no_noun(told):
    text = (
        "In May 1950 Holm ruled. While many historians doubt that Inari took place on the same day as Kemi, "
        "the fight may well have occurred later."
    )
    assert all("doubt" not in mention.title for mention in told(text).mentions)
