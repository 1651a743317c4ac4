"""Commas of lists that belong to a noun behind a leading phrase."""

import pytest

LISTS = [
    (
        "During his stay a treaty of friendship, commerce and navigation was signed on 20 December 1961.",
        "Treaty of friendship, commerce and navigation signed",
    ),
    (
        "In Turku a treaty of peace, trade and borders was signed on 3 May 1990.",
        "Treaty of peace, trade and borders signed",
    ),
    (
        "In Turku an agreement on double taxation, visas, air traffic and investment was signed in May 1990.",
        "Agreement on double taxation, visas, air traffic and investment signed",
    ),
    (
        "In Turku the ministers of trade, transport and labour met on 3 May 1990.",
        "Ministers of trade, transport and labour meet",
    ),
    (
        "On that visit a memorandum on trade, energy and tourism was signed by Anna Holm in May 1990.",
        "Memorandum on trade, energy and tourism signed by Anna Holm",
    ),
]

LEADS = [
    # the comma ends what leads up
    ("After a treaty of peace, trade and fishing flourished in 1990.", "Trade and fishing flourish"),
    (
        "With the help of a grant of land, farmers and herders settled in Turku in 1990.",
        "Farmers and herders settle in Turku",
    ),
    ("After talks on trade, visas and fees were abolished in May 1990.", "Visas and fees abolished"),
    # it parts an aside
    (
        "In Turku the minister of trade, visibly moved and tired, resigned on 3 May 1990.",
        "Minister of trade resigns",
    ),
]


@pytest.mark.parametrize(("text", "title"), [*LISTS, *LEADS])
def test_a_list_is_told_apart_from_what_leads_up(told, text, title):
    assert told(text).mentions[0].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The Finnish talks opened in March 1998, and of 33 chapters, 27 had been closed by then.",
            "Finnish talks open",
        ),
        (
            "The mill was shut in May 2022, but the pandemic and problems with contractors delayed it.",
            "Mill shut",
        ),
        ("The Finnish mill was sold in May 1992, and with it, Turku lost its harbour.", "Finnish mill sold"),
    ],
)
def test_the_next_clause_is_no_part_of_a_title(told, text, title):
    assert told(text).mentions[0].title == title


ADVERBS_OF_TWO_WORDS = [
    ("Finland no longer recognised the border in 1950.", "Finland no longer recognises the border"),
    ("In 1950 Japan no longer held Osaka.", "Japan no longer holds Osaka"),
    ("By 1950 trade with Japan all but ceased.", "Trade with Japan all but ceases"),
    ("Anna Holm said in 1950 that Japan no longer held Osaka.", "Anna Holm says Japan no longer holds Osaka"),
    ("Anna Holm said in 1950 that Japan hardly held Osaka.", "Anna Holm says Japan hardly holds Osaka"),
    ("Japan denied in 1950 that it nearly left the pact.", "Japan denies it nearly leaves the pact"),
    ("In 1950 hardly any state recognised Japan.", "Hardly any state recognises Japan"),
    ("Scarcely a ship reached Osaka in 1950.", "Scarcely a ship reaches Osaka"),
    ("In 1950 Finland sent hardly any ships to Osaka.", "Finland sends hardly any ships to Osaka"),
    ("In 1950 trade was nearly stopped.", "Trade nearly stopped"),
    (
        "An earthquake killed nearly 3,000 people at Osaka in 1950.",
        "Earthquake kills nearly 3,000 people at Osaka",
    ),
    ("All states except Peru signed the pact in 1950.", "All states except Peru sign the pact"),
]


@pytest.mark.parametrize(("text", "title"), ADVERBS_OF_TWO_WORDS)
def test_what_denies_or_limits_a_verb_stays_with_it(told, text, title):
    assert told(text).mentions[0].title == title
