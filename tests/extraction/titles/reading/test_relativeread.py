"""What hangs on a noun is told with that noun in its place."""

import pytest

ROWS = [
    # "Which" is no person.
    (
        "Six leaders of the Kobe Club (KC), which had been founded at Turku in 1996, fled.",
        "Kobe Club founded at Turku",
    ),
    ("Supporters of a club which Holm had opened in 1996 fled.", "Holm opens a club"),
    (
        "The contract that the firm Aura concluded in 1996 for the supply of 5.5 million tons of peat a "
        "year was denounced by the guild of Turku and by Japanese houses.",
        "Firm Aura concludes contract for supply of 5.5 million tons of peat a year",
    ),
    # The main clause is in the present.
    ("Finland borders Estonia, with which it signed a pact in 1996.", "Finland signs a pact with Estonia"),
    (
        "Finland works with the Bank of Asia, from which it received a loan in 1996.",
        "Finland receives a loan from the Bank of Asia",
    ),
    ("Finland trades with Norway, with which it fought a war in 1808.", "Finland fights a war with Norway"),
    ("The Turku port works, which Holm opened in 1996, were sold.", "Holm opens the Turku port works"),
    ("Turku exports to Japan, which fell in 1990, recovered soon.", "Turku exports to Japan fall"),
    # What "with which" leads to is told behind a longer object too, before what else follows it.
    (
        "Finland joined the Baltic Union, with which it made a secret fishing pact in 1996.",
        "Finland makes a secret fishing pact with the Baltic Union",
    ),
    (
        "Holm met Aino Roca, with whom she signed the first treaty in Turku in 1996.",
        "Holm signs the first treaty with Aino Roca in Turku",
    ),
    # Nobody deals with what is no thing by itself.
    ("Finland exports timber to Japan, from which it bought ships in 1905.", "Finland buys ships from Japan"),
    (
        "Finland is less vocal in the Guild, with which it leased a mill in 1931.",
        "Finland leases a mill with the Guild",
    ),
    # "To which" somebody replies is all that was told.
    (
        "Holm attacked the Finnish papers, to which Roca replied in 1990 in calm terms.",
        "Roca replies in calm terms",
    ),
    (
        "The Turku Docks, whose first stone had been laid in May 1995, were opened by both presidents.",
        "First stone of the Turku Docks laid",
    ),
    (
        "The state built a fixed link across the sound, which Queen Aino and King Aoki opened in July 1990.",
        "Queen Aino and King Aoki open fixed link across the sound",
    ),
    (
        "A currency union, signed in May 1953, to which Finland acceded two years afterwards, was modest.",
        "Finland accedes to currency union",
    ),
    (
        "The Turku railway, for which an accord had been signed in Osaka in February 1957, was delayed.",
        "Accord signed for the Turku railway in Osaka",
    ),
    (
        "The betrothal of Aino Holm, the king's sister, whom Aoki married in May 1680, was a surprise.",
        "Aoki marries Aino Holm",
    ),
    (
        "Proposals for a defensive pact, which A. Holm, the Finnish minister, rejected in 1937, failed.",
        "A. Holm rejects proposals for a defensive pact",
    ),
    (
        "A joint commission met, and the consul whom Japan had withdrawn in 1954 was replaced.",
        "Japan withdraws the consul",
    ),
    (
        "Peru declined to join the Baltic League that Japan, Chile, Mali and Cuba formed in May 1934.",
        "Japan, Chile, Mali and Cuba form the Baltic League",
    ),
    (
        "At Turku 150 villagers were shot, an act for which the envoy was to express his sorrow in 1979.",
        "Envoy expresses his sorrow",
    ),
    ("Troops moved upon Turku, which they evacuated in September 1950.", "Troops evacuate Turku"),
    ("The treaty that Japan had initialled on 17 March 1922 failed.", "Japan initials the treaty"),
]


@pytest.mark.parametrize(("text", "title"), ROWS, ids=[title for _, title in ROWS])
def test_an_object_before_its_clause_is_told_behind_its_verb(told, text, title):
    assert told(text).mentions[-1].title == title


SUBJECTS = [
    (
        "The council, in session in Turku, called for a ceasefire, which took hold on 18 July 1950.",
        "Ceasefire takes hold",
    ),
    (
        "Japan suspended its aid in 1984 pending an agreement with the bank, which was reached in 1986.",
        "Agreement with the bank reached",
    ),
    (
        "Japan kept a consulate in Turku, which the press disliked, and which was closed in October 1957.",
        "Consulate in Turku closed",
    ),
    (
        "Police in Turku accused Japan of training followers of Holm, who was arrested in September 1962.",
        "Holm arrested",
    ),
    (
        "The recall of the Japanese ambassador, who returned in July 1955, was brief.",
        "Japanese ambassador returns",
    ),
]


@pytest.mark.parametrize(("text", "title"), SUBJECTS, ids=[title for _, title in SUBJECTS])
def test_the_noun_that_a_clause_says_more_of_is_its_subject(told, text, title):
    assert told(text).mentions[-1].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Japan sold six boats to the Finnish navy, the first of which was delivered in October 1962.",
            "First of six boats delivered",
        ),
        (
            "Both states founded the Pacific League, the charter of which was signed in Turku in 1960.",
            "Charter of the Pacific League signed in Turku",
        ),
        (
            "Japan received the refugees of Turku, of whom fifteen were deported in May 1950.",
            "Fifteen of the refugees of Turku deported",
        ),
        (
            "The treaty allowed the basing of Soviet troops, several divisions of which came in May 1967.",
            "Several divisions of Soviet troops come",
        ),
    ],
)
def test_a_part_is_told_with_its_whole(told, text, title):
    assert told(text).mentions[-1].title == title


def test_a_date_of_the_main_clause_is_not_told_by_the_relative_one(told):
    text = "On 27 August 1923 General Holm, who presided over the commission in Turku, was murdered."
    assert told(text).mentions[0].title == "General Holm murdered"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Juan Roca, who had come in 1870 and whose army was small but able, took Lima in May 1880.",
            "Juan Roca takes Lima",
        ),
        (
            "Finland hired workers, whose number had by May 1973 reached 178,000, and built roads.",
            "Number of workers reaches 178,000",
        ),
        (
            "Tarvo Holm, who had come in 1940 and whose visit of June 1943 opened an era, was called home.",
            "Tarvo Holm's visit opens an era",
        ),
        (
            "Turku left, and Japan, whose independence Finland had recognised in May 1908, agreed.",
            "Finland recognises Japan's independence",
        ),
    ],
)
def test_what_is_somebodys_is_told_with_whose_it_is(told, text, title):
    assert title in [one.title for one in told(text).mentions]


def test_a_name_tells_where_something_was(told):
    text = "Turku, where a massacre took place in November 1918, is a name remembered in Japan."
    assert told(text).mentions[0].title == "Massacre takes place in Turku"


def test_an_act_is_told_by_what_it_was_done_to(told):
    text = "Both states signed the Pacific Treaty, an event that Japan had greeted in May 1949 with joy."
    assert told(text).mentions[0].title == "Japan greets the Pacific Treaty with joy"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Tarvo Aho Holm, the genial minister who led Finland to peace in August 1957, had long resisted.",
            "Tarvo Aho Holm leads Finland to peace",
        ),
        (
            "Japan gave the title to Holm, a step that was criticised by the press in May 1990.",
            "Step criticised by the press",
        ),
    ],
)
def test_who_is_the_name_before_but_a_step_is_none(told, text, title):
    assert told(text).mentions[0].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "In May 1994 Aino Holm made a separate peace with Juan Roca, who had split from Peru in August "
            "1991; it broke down, and Juan Roca came back in January 2002.",
            "Juan Roca splits from Peru",
        ),
        (
            "Finland blamed Peru for the militia of Aino Holm, who was killed in May 1990.",
            "Aino Holm killed",
        ),
        (
            "Finland accused the deputy of Aino Holm, who was killed in May 1990.",
            "Deputy of Aino Holm killed",
        ),
        (
            "Two Japanese managers of the Turku mine who had shot at miners in October 2010 were charged; "
            "the case was dropped in April 2011.",
            "Two Japanese managers of the Turku mine shoot at miners",
        ),
        ("Japan helped a school in Turku, who won the cup in 1981.", "School in Turku wins the cup"),
        ("Japan helped a club of Turku, who won the cup in 1981.", "Club of Turku wins the cup"),
        ("Japan had put its trust in Juan Roca, who fled in 1981.", "Juan Roca flees"),
    ],
    ids=["of a peace", "of a militia", "of a deputy", "of a mine", "in a place", "of a club", "trusted"],
)
def test_who_means_a_person(told, text, title):
    assert title in [one.title for one in told(text).mentions]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "English crusaders had lent their arms to Aino Holm at the siege of Turku, which surrendered on "
            "24 May 1147, and they stayed.",
            "Turku surrenders",
        ),
        (
            "The killing of two Finns in Turku, which had been retaken by the army on 11 January 2025, set "
            "off riots.",
            "Turku retaken by the army",
        ),
        (
            "After a war with the Maroons of Turku, which ended in December 1795, some were deported.",
            "War with the Maroons of Turku ends",
        ),
    ],
    ids=["of a siege", "of a killing", "of a war"],
)
def test_which_means_what_its_verb_can_tell_of(told, text, title):
    assert title in [one.title for one in told(text).mentions]


def test_a_verb_behind_whose_clause_is_of_the_noun_before(told):
    text = "In June 1990 Holm announced that 4,000 lodgers whose leases had lapsed would be moved by July."
    assert told(text).mentions[1].title == "4,000 lodgers will be moved"
