"""Items that share the noun of the subject or the object, or all but what it is of."""

import pytest

PARTNERS = [
    ("Relations with Ghana were cut in May 1990 and with Kenya in June 1991.", "Relations with Kenya cut"),
    ("Talks on trade began in May 1990 and on fish in June 1991.", "Talks on fish begin"),
    ("Work on the dam began in May 1990 and on the road in June 1991.", "Work on the road begins"),
    (
        "Posts in Finnish were set up at Oslo in 1925 and in Swahili at Bergen in 1926.",
        "Posts in Swahili set up at Bergen",
    ),
    (
        "The embassy in Oslo was attacked in May 1990 and in full daylight in June 1990.",
        "Kenyan embassy in Oslo attacked in full daylight",
    ),
    (
        "A pact with Kenya was signed in Oslo in May 1990 and in Bergen in June 1991.",
        "Pact with Kenya signed in Bergen",
    ),
    ("Relations were cut in May 1990 and with Kenya in June 1991.", "Relations cut with Kenya"),
    ("Ties with Oslo were cut in 1990, with Kobe in 1991 and with Chad in 1992.", "Ties with Chad cut"),
    (
        "Recognition by Chad followed in 1990, by Mali in 1991 and by Togo in 1992.",
        "Recognition by Togo follows",
    ),
]

LED_ALIKE = [
    (
        "Chad opened embassies in Oslo in 1990, in Kobe in 1991 and in Turku in 1992.",
        ["in Oslo", "in Kobe", "in Turku"],
    ),
    (
        "Envoys went to Chad in May 1821, to the Netherlands in June 1822 and to Mali in 1823.",
        ["to Chad", "to the Netherlands", "to Mali"],
    ),
    ("Juan Roca died in Oslo in 1990, in the house of a friend.", ["in Oslo"]),
    ("Raiders burnt farms, notably at Oslo in 1990, at Kobe in 1991.", ["farms", "farms"]),
]

ORDINALS = [
    (
        "The bank opened its first Kenyan branch in Nairobi in 1990 and a second in Mombasa in 1992.",
        "Bank opens a second Kenyan branch in Mombasa",
    ),
    (
        "The first Nordic congress met in Oslo in June 1921, and the third one in Bergen in June 1928.",
        "Third Nordic congress meets in Bergen",
    ),
    (
        "Norway won the next match in Oslo in July 2021, and another by 6–5 in November 2021.",
        "Norway wins another match by 6–5",
    ),
    (
        "Norway bought a mine in 1990 and a second in 1992, which was closed in 1995.",
        "Norway buys a second mine",
    ),
    (
        "The Holm Prize was given to Anna Moen in 1977, Juma Otieno in 1992 and Liv Dahl in 1997.",
        "Holm Prize given to Juma Otieno",
    ),
    ("The fort of Bergen was given to Anna Moen in 1820 and Stavanger in 1830.", "Stavanger given"),
]

BEHIND = [
    (
        "Trade was worth 12 million dollars in 2003 and 41 million in 2012, then fell to 22 million in 2016.",
        "Trade between Kenya and Norway is worth 41 million dollars",
    ),
    (
        "Riots broke out in 1606 and again in 1608, after which part of the quarter was razed.",
        "Riots again break out",
    ),
    ("The ship was lent in 1960 and the plane in 1962, while Kenya paid all.", "Plane lent"),
    (
        "Kenya stayed silent, having kept away from Oslo in 1976 and Bergen in 1980.",
        "Kenya keeps away from Bergen",
    ),
    ("The port was handed over in October 1957, and the airfield in May 1958.", "Airfield handed over"),
]


@pytest.mark.parametrize(("text", "title"), PARTNERS)
def test_what_an_item_is_with_or_of_replaces_that_of_the_subject(told, text, title):
    assert told(text, "Kenya–Norway relations").mentions[-1].title == title


@pytest.mark.parametrize(("text", "title"), ORDINALS)
def test_an_item_has_the_noun_or_the_verb_that_it_leaves_out(told, text, title):
    assert told(text, "Kenya–Norway relations").mentions[1].title == title


@pytest.mark.parametrize(("text", "title"), BEHIND)
def test_a_clause_behind_an_item_says_nothing_of_it(told, text, title):
    assert told(text, "Kenya–Norway relations").mentions[1].title == title


PLACED = [
    (
        "The 14th edition took place at Oslo in May 1990 and the 15th at Bergen in June 1991.",
        "15th edition at Bergen takes place",
    ),
    (
        "The first round took place at Oslo in May 1990 and the second at Bergen in June 1991.",
        "Second round takes place at Bergen",
    ),
    (
        "A fair took place in Oslo in May 1990 and the contest in Bergen in June 1991.",
        "Contest in Bergen takes place",
    ),
    # a name alone is where it took place
    ("A fair took place in Oslo in 1990 and Bergen in 1991.", "Fair takes place in Bergen"),
    ("Battles took place at Oslo in May 1880 and Bergen in June 1880.", "Battles take place at Bergen"),
    ("Elections took place in Kenya in 1990 and Ghana in 1991.", "Elections take place in Ghana"),
    ("The first talks took place in May 1990 and the second in June 1990.", "Second talks take place"),
    (
        "Local elections took place in May 1990 and regional elections in June 1990.",
        "Regional elections take place",
    ),
]


@pytest.mark.parametrize(("text", "title"), PLACED)
def test_what_takes_place_in_turn_takes_no_object(told, text, title):
    assert [mention.title for mention in told(text).mentions][1:] == [title]


@pytest.mark.parametrize(("text", "ends"), LED_ALIKE)
def test_a_comma_begins_an_item_led_as_the_one_before(told, text, ends):
    titles = [one.title for one in told(text).mentions]
    assert len(titles) == len(ends)
    assert all(title.endswith(end) for title, end in zip(titles, ends, strict=True))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The Finnish flag was raised in Kobe in May 1990, the Japanese in 1994.", "Japanese flag raised"),
        (
            "Juan Roca opened the Finnish school in 1990, the Japanese in 1994.",
            "Juan Roca opens the Japanese school",
        ),
        ("The Finnish club was founded in 1990 and the Japanese in 1994.", "Japanese club founded"),
        ("The Finnish ambassador left in May 1990, the Japanese in June 1991.", "Japanese ambassador leaves"),
        ("The Finnish flag rose in May 1990, the Japanese in June 1991.", "Japanese flag rises"),
        (
            "Swedish and Finnish troops landed at Kobe in May 1990 and the Japanese in June 1991.",
            "Japanese troops land",
        ),
        ("Finland's first embassy was opened in 1990, the second in 1995.", "Second embassy opened"),
    ],
)
def test_an_adjective_of_a_nation_takes_the_noun_of_the_one_before(told, text, title):
    assert told(text).mentions[-1].title == title


def test_a_people_is_no_adjective(told):
    found = told("The Finns left Kobe in 1990, and the British moved to Turku in 1994.").mentions
    assert found[-1].title == "British move to Turku"
