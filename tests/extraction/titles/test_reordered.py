"""Titles of sentences that put what happened elsewhere than their main clause, or in another order."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # What a time saw happened by itself.
        ("The year 1989 saw Finland leave the league.", "Finland leaves the league"),
        ("1994 saw attacks increase in number.", "Attacks increase in number"),
        ("The year 1991 saw a rise in prices.", "Rise in prices"),
        ("The year 1990 saw the president sign a pact.", "President signs a pact"),
        ("May 1990 saw the rebels advancing on Turku.", "Rebels advance on Turku"),
        ("1990 saw Japanese boats shelling Turku.", "Japanese boats shell Turku"),
        ("Holm saw the Japanese leave Turku on 3 May 1883.", "Holm sees the Japanese leave Turku"),
        # A verb behind a time has its subject behind it.
        ("In 1956 followed a long strike of the miners.", "Long strike of the miners follows"),
        ("In May 1955 came news of the birth of a prince.", "News of the birth of a prince comes"),
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
            "The Turku Regatta was opened on 3 May 1926 and lasted until 9 June 1926.",
            "Turku Regatta ends",
        ),
        # What there seems to have been is told.
        (
            "In the spring of 1878 there seems to have been some rivalry between Finland and Japan.",
            "Rivalry between Finland and Japan",
        ),
        (
            "Fines rose. This was soon followed up with noisy parades in Turku and Vaasa in 1926.",
            "Noisy parades in Turku and Vaasa",
        ),
        # One time is told, and no second clause is taken for an object.
        (
            "Work continued in 1926 as stray goats stripped the hills.",
            "Work continues as stray goats strip the hills",
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
            "In 1926, Japanese surveyors mapped Finnish lakes and well-paid clerks copied the charts.",
            "Japanese surveyors map Finnish lakes",
        ),
        (
            "Holm resigned in 1963 as the first freely elected president.",
            "Holm resigns as the first freely elected president",
        ),
        # A noun before "before moving" does not move, and nobody is threatened "to leave".
        (
            "The school left Turku on March 8, 1926 for Vaasa until June 20, Oulu until August 3, and "
            "then Kemi before moving to Inari on September 30.",
            "School moves to Inari",
        ),
        (
            "Divers were halted in the east in a vain search off Turku, but met with kinder seas later "
            "in the year 1926 in the west as Kemi and Karvia threatened to hire the tugs of Oulu and "
            "other western yards.",
            "Karvia threatens to hire the tugs of Oulu and other western yards",
        ),
        # "The offensive" is none that was told of before.
        (
            "A Japanese offensive failed in June 1926. In August 1927 Finland took the offensive.",
            "Finland takes the offensive",
        ),
        # What was not done within a phrase acts in no clause.
        (
            "Japanese divers anchored off Vaasa, but after having found hardly any pearls, sold their "
            "boats on 17 June 1926.",
            "Japanese divers sell their boats",
        ),
        # "Of which" takes its phrase along.
        (
            "In 1726 Japan signed a salt lease under the rules of which it lent Turku to the Finns.",
            "Japan signs a salt lease",
        ),
    ],
)
def test_what_happened_is_told_in_its_plain_order(told, text: str, title: str):
    assert title in [mention.title for mention in told(text).mentions]


def test_what_historians_doubt_hangs_on_no_noun(told):
    text = (
        "In May 1950 Holm ruled. While most surveyors doubt that Inari took form in the same year as "
        "Kemi, the glacier may well have melted later."
    )
    assert all("doubt" not in mention.title for mention in told(text).mentions)
