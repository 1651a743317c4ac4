"""Accounts in other words: the only candidates of each other are one happening, all else stays apart."""

import random
from dataclasses import replace
from itertools import count

import pytest

from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.event import Mention
from explorer.chronicle.merging.merge import merge
from explorer.chronicle.merging.traits import traits_of
from explorer.chronicle.party import pair_of

_PLACES = count(0, 1000)
PAIR = ("Finland", "Japan")


def told(date, words, quote, kind="agreement", title="", people=(), document="a.txt", parties=PAIR):
    """A mention whose passage states its date by ``words``."""
    start = next(_PLACES)
    return Mention(
        document=document,
        document_title=document,
        section="",
        start=start,
        end=start + len(quote),
        quote=quote,
        date=parse_edtf(date),
        date_text=words,
        date_start=start,
        date_end=start + len(words),
        rule="day",
        title=title or quote.replace(words, "").strip(" :–(),"),
        kind=kind,
        pair=pair_of(*PAIR),
        parties=parties,
        people=people,
    )


def sizes(*mentions):
    return sorted(len(event.mentions) for event in merge(mentions))


ONE = {
    "troops and soldiers of one month": (
        told("1998-09", "September 1998", "Japan sent soldiers to Oulu in September 1998", "conflict"),
        told(
            "1998-09-22",
            "22 September 1998",
            "On 22 September 1998 troops crossed into Oulu",
            "conflict",
            document="b.txt",
        ),
    ),
    "the same day in a list": (
        told(
            "1922-02-20",
            "20 February 1922",
            "On 20 February 1922 the harbour of Oulu was shelled",
            "conflict",
        ),
        told("1922-02-20", "20 Feb 1922", "20 Feb 1922: Winter war begins", "conflict"),
    ),
    "a treaty of the month, by its name": (
        told("1954-09", "September 1954", "A last treaty was signed in Turku that September"),
        told("1954-09-12", "1954-09-12", "1954-09-12 Revised peace agreement"),
    ),
    "a treaty of the year, by what it was about": (
        told("1931-03-11", "11 March 1931", "A memorandum was concluded at Turku on 11 March 1931"),
        told("1931", "1931", "Memorandum on the savings bank (1931)"),
    ),
    "a treaty whose sentence goes on to its entry into force": (
        told(
            "2009-11-20",
            "20 November 2009",
            "The market protocol, signed on 20 November 2009, came into force on 1 July 2010",
            title="Market protocol signed",
        ),
        told("2009", "2009", "Protocol on the Common Market (2009)"),
    ),
    "a blast of the year, by its name": (
        told("1961-06-11", "11 June 1961", "Pylons were blown up in the night of 11 June 1961", "conflict"),
        told("1961", "1961", "1961: Incident of the power lines", "conflict"),
    ),
    "a treaty of the year, of which prose only says that there was one": (
        told(
            "1962-09",
            "September 1962",
            "that of September 1962 runs on.",
            title="Agreement: Finland and Japan",
        ),
        told("1962", "1962", "Water Agreement (1962)"),
    ),
    "a frontier for a boundary": (
        told("1937-07-04", "4 July 1937", "A boundary treaty was concluded on 4 July 1937"),
        told(
            "1937",
            "1937",
            "Treaty of Frontier (1937; denounced in 1969)",
            "politics",
            title="Treaty of Frontier signed",
        ),
    ),
    "a pact torn up and denounced": (
        told("1938-11", "November 1938", "Japan tore up the pact of peace in November 1938"),
        told("1938-11-28", "28 Nov 1938", "28 Nov 1938: Japan denounces the Pact of Oulu", document="b.txt"),
    ),
    "a town retaken": (
        told("1941-08", "the end of August", "Oulu was retaken at the end of August", "conflict"),
        told(
            "1941-08-29", "29 Aug 1941", "29 Aug 1941: Finns recapture the town", "conflict", document="b.txt"
        ),
    ),
    "a president and the head of state of the year": (
        told("1996-05", "May 1996", "The Finnish president visited Tokyo in May 1996", "visit"),
        told("1996", "1996", "1996: Japan receives Finland's head of state", "visit", document="b.txt"),
    ),
    "the visit of the year, by a noun": (
        told(
            "1996-05-05", "5 May 1996", "President Juan Roca of Finland visited Kobe on 5 May 1996", "visit"
        ),
        told("1996", "1996", "1996: State visit to Japan by the Finnish president", "visit"),
    ),
    "an envoy called home": (
        told("1985-05-05", "5 May 1985", "Japan withdrew its ambassador on 5 May 1985", "mission"),
        told("1985", "1985", "1985: Ambassador called home", "mission"),
    ),
    "officials who had to leave": (
        told("1983-11-01", "1 November 1983", "Japan expelled four attachés on 1 November 1983", "mission"),
        told(
            "1983-11",
            "November 1983",
            "Four members of the staff had to leave in November 1983",
            "mission",
            document="b.txt",
        ),
    ),
    "a treaty on taxation": (
        told("2007-11-23", "23 November 2007", "A double taxation treaty was signed on 23 November 2007"),
        told("2007", "2007", "2007: Tax treaty concluded", document="b.txt"),
    ),
    "guests of a list by its heading": (
        told("1961-03", "March 1961", "The Finnish premier was in Tokyo in March 1961", "visit"),
        replace(told("1961", "1961", "Finland to Japan: 1961", "relations"), section="Prime ministers"),
    ),
    "ties broken, with whom the list need not say": (
        told(
            "1942-01-24",
            "24 January 1942",
            "Finland broke off relations with Japan on 24 January 1942",
            "relations",
        ),
        replace(
            told("1942", "1942", "1942 - rupture of relations", "relations", parties=PAIR[:1]), pair=None
        ),
    ),
    "a work of two kinds": (
        told("1988-06", "June 1988", "In June 1988 Japan announced it would build a water mill", "trade"),
        told("1988", "1988", "1988: Japan makes known its plan for the water mill at Kobe", "aid"),
    ),
    "a guest whom prose names by half": (
        told("2005-07", "July 2005", "Turku received Prime Minister Ismo al-Berg in July 2005", "visit"),
        told("2005", "2005", "Berg (2005)", "visit", title="Berg visits Turku"),
    ),
    "a visit that began in the month": (
        told(
            "1998-10",
            "October 1998",
            "Anna Holm went to Oulu in October 1998",
            "visit",
            people=("Anna Holm",),
        ),
        told(
            "1998-10-27/1998-11-01",
            "27 October – 1 November 1998",
            "27 October – 1 November 1998 President Anna Holm Oulu",
            "visit",
            people=("Anna Holm",),
        ),
    ),
    "a war of the same years": (
        told(
            "1879/1883",
            "from 1879 to 1883",
            "The first war over the islands, fought from 1879 to 1883",
            "conflict",
        ),
        told("1879/1883", "1879–1883", "1879–1883 – Coastal struggle", "conflict"),
    ),
}


@pytest.mark.parametrize("two", ONE.values(), ids=ONE)
def test_the_only_account_in_other_words_is_joined(two):
    assert sizes(*two) == [2]


APART = {
    "both in the list": (
        told("1922-02-20", "20 Feb 1922", "20 Feb 1922: Loan of paper", "trade"),
        told("1922-02-20", "20 Feb 1922", "20 Feb 1922: First shipload of timber", "trade"),
    ),
    "both in the prose": (
        told("1922-02-20", "20 February 1922", "On 20 February 1922 a lease of the canal was agreed upon"),
        told("1922-02-20", "20 February", "On 20 February the ministers also concluded a pact on fishing"),
    ),
    "signed and ratified": (
        told("1931-03", "March 1931", "A treaty was signed at Turku in March 1931"),
        told("1931", "1931", "Treaty on the savings bank ratified (1931)"),
    ),
    "an alliance left, a war declared": (
        told("1915-05-04", "4 May 1915", "It denounced the pact on 4 May 1915, days before it declared war"),
        told("1915", "1915", "1915 – Declaration of war", "conflict"),
    ),
    "treaties of the year about two matters": (
        told("1931-03-11", "11 March 1931", "On 11 March 1931 a pact on fishing was signed"),
        told("1931", "1931", "Extradition accord (1931)"),
    ),
    "treaties of the year, one revised": (
        told("1998-10-08", "8 October 1998", "On 8 October 1998 the two signed a joint declaration"),
        told(
            "1998",
            "1998",
            "Convention on Taxation (1970; revised 1998)",
            title="Convention on Taxation revised",
        ),
    ),
    "a hunt and a capture of the year": (
        told("1203-05", "May 1203", "In May 1203 they routed both armies on the plain", "conflict"),
        told("1203", "1203", "1203: capture of Ragnar", "conflict"),
    ),
    "two guests": (
        told("1990-03", "March 1990", "Anna Holm came in March 1990", "visit", people=("Anna Holm",)),
        told("1990-03-05", "5 March", "5 March Erik Berg", "visit", people=("Erik Berg",)),
    ),
    "the embassies of both": (
        told("1944-05", "May 1944", "Finland closed its embassy in Tokyo in May 1944", "mission"),
        told("1944", "1944", "1944: Japanese embassy opened in Helsinki", "mission"),
    ),
    "a president and a minister": (
        told("1996-05", "May 1996", "The president of Finland visited Tokyo in May 1996", "visit"),
        told("1996", "1996", "1996: Finnish foreign minister in Tokyo", "visit"),
    ),
    "a visit and the one in return": (
        told("1996-05", "May 1996", "The president of Finland visited Tokyo in May 1996", "visit"),
        told("1996", "1996", "1996: The emperor of Japan visits Helsinki", "visit"),
    ),
    "ministers of two matters": (
        told("1996-05", "May 1996", "The Finnish minister of trade visited Tokyo in May 1996", "visit"),
        told("1996", "1996", "1996: Finnish minister of defence in Tokyo", "visit"),
    ),
    "ships sold and rice bought": (
        told("1955-11", "November 1955", "Japan sold twelve ships to Finland in November 1955", "trade"),
        told("1955", "1955", "1955: Finland buys rice from Japan", "trade"),
    ),
    "two kinds with one word in common": (
        told("1988-06", "June 1988", "In June 1988 Japan announced it would build a water mill", "trade"),
        told("1988", "1988", "1988: Japan sends a mill expert to Kobe", "aid"),
    ),
    "a consulate and a school": (
        told("1921-05-03", "3 May 1921", "Finland opened a consulate in Kobe on 3 May 1921", "mission"),
        told("1921", "1921", "A Finnish school was opened at Kobe in 1921.", "mission", document="b.txt"),
    ),
    "ties broken by one of whom another text tells": (
        told(
            "1942-01-24",
            "24 January 1942",
            "Finland broke off relations with Japan on 24 January 1942",
            "relations",
        ),
        replace(
            told(
                "1942", "1942", "1942 - rupture of relations", "relations", document="b.txt", parties=PAIR[:1]
            ),
            pair=None,
        ),
    ),
    "fighting of the month in two places": (
        told("1941-08", "August", "A bridge near Oulu was blown up in August", "conflict"),
        told("1941-08-29", "29 Aug 1941", "29 Aug 1941: Sea fight off Turku", "conflict"),
    ),
    "a quarrel and a visit of the month": (
        told("2018-05", "May 2018", "Japan dropped its request in May 2018", "law"),
        told("2018-05-19", "19 May", "2018 Holm and Berg Turku 19 May", "visit"),
    ),
}


@pytest.mark.parametrize("two", APART.values(), ids=APART)
def test_what_may_be_another_happening_stays_apart(two):
    assert sizes(*two) == [1, 1]


def test_where_two_come_into_question_none_is_joined():
    prose = [
        told("1931-03-11", "11 March 1931", "On 11 March 1931 a treaty was signed in Turku"),
        told("1931-07-02", "2 July", "On 2 July a treaty was signed in Oulu"),
    ]
    assert sizes(*prose, told("1931", "1931", "Memorandum on the savings bank (1931)")) == [1, 1, 1]


def test_what_is_joined_leaves_the_other_with_one_candidate():
    prose = [
        told("1931-03-11", "11 March 1931", "On 11 March 1931 a treaty was signed in Turku"),
        told("1931-07-02", "2 July", "On 2 July a treaty was signed in Oulu"),
    ]
    items = [
        told("1931", "1931", "Savings bank memorandum (1931)"),
        told("1931-07", "July 1931", "July 1931: Ferry accord"),
    ]
    events = merge([*prose, *items])
    assert sorted({one.date_text for one in event.mentions} for event in events) == sorted(
        [{"11 March 1931", "1931"}, {"2 July", "July 1931"}]
    )


def test_two_treaties_of_one_day_and_town_stay_apart_in_one_text():
    assert sizes(
        told(
            "1990-07-12",
            "12 July 1990",
            "By a treaty of Oulu on fishing, 12 July 1990, the banks were shared",
        ),
        told("1990-07-12", "same day", "a convention of Oulu on extradition was concluded the same day"),
    ) == [1, 1]


def test_the_order_of_the_accounts_makes_no_difference():
    mentions = [one for two in [*ONE.values(), *APART.values()] for one in two]
    expected = merge(mentions)
    for seed in range(5):
        shuffled = mentions[:]
        random.Random(seed).shuffle(shuffled)
        assert merge(shuffled) == expected


@pytest.mark.parametrize(
    ("words", "quote", "listed"),
    [
        ("6 Apr 1948", "6 Apr 1948: Treaty signed by both ministers", True),
        ("1937", "1937; denounced in 1969", True),
        ("1969", "1937; denounced in 1969", True),
        ("July 1937", "Pact of Oulu (July 1937)", True),
        ("15 December 2020", "On 15 December 2020", False),
        ("Four days later", "Four days later the two joined the pact", False),
        ("September 1962", "that of September 1962 runs on.", False),
    ],
)
def test_items_of_lists_are_told_from_prose(words, quote, listed):
    assert traits_of(told("1962", words, quote)).listed is listed


def test_of_two_acts_of_an_account_the_one_of_its_kind_is_told_again():
    struck = told("1982-03-03", "3 March 1982", "A storm struck Oulu on 3 March 1982", "other")
    sent = told("1982-03-03", "3 March 1982", "A storm struck, and ships were sent with food", "aid")
    shipped = told(
        "1982-03", "March 1982", "In March 1982 goods were shipped after a storm", "aid", document="b.txt"
    )
    events = merge((struck, sent, shipped))
    assert sorted(event.kind for event in events if len(event.mentions) == 2) == ["aid"]
