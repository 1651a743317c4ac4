"""Of two dates behind one verb the second may be of another, who does the same or has it done to him."""

import pytest

ANOTHER = [
    (
        "The fort of Oulu fell on 9 April 1944 and the port of Turku on 6 May.",
        "Port of Turku falls",
    ),
    ("Strikes led to a ban in 1955 and the ban to a riot in 1961.", "Ban leads to a riot"),
    ("Envoys met in Turku in 1955 and the ministers in Oulu in 1961.", "Ministers meet in Oulu"),
    ("The Japanese embassy closed in May 1990 and the Finnish one in July 1994.", "Finnish embassy closes"),
    (
        "Japanese guards served at Turku from 1915, and the crews in Osaka from 1917.",
        "Crews serve in Osaka",
    ),
    ("Japan joined the Tuna Pact in 1955 and Finland in 1961.", "Finland joins the Tuna Pact"),
    ("Japan applied for a loan in 1955 and Finland in 1961.", "Finland applies for a loan"),
    (
        "A treaty had been signed in May 1994, and a pact on herring in 1995.",
        "Pact on herring signed",
    ),
    # an item may still be another object
    (
        "Finland joined the Tuna Pact in 1955 and the Salt League in 1961.",
        "Finland joins the Salt League",
    ),
    ("Finland recognised Chad in 1960 and Japan in 1961.", "Finland recognises Japan"),
    ("Finland had built a port in 1955 and a bridge in 1961.", "Finland builds a bridge"),
    # a state may be the object of what was done to a land, a people or a federation
    ("Japan invaded the islands in 1904 and Finland in 1939.", "Japan invades Finland"),
    ("Japan supported the insurgents in 1904 and Chad in 1939.", "Japan supports Chad"),
    ("Finland recognised the Confederate States in 1862 and Japan in 1875.", "Finland recognises Japan"),
    ("Finland left the Karelian Isthmus in 1955 and Japan in 1961.", "Finland leaves Japan"),
    # but not of what is done to a body, a paper or a war
    ("Finland left the League of Ports in 1955 and Japan in 1961.", "Japan leaves the League of Ports"),
    ("Finland entered the war in 1915 and Japan in 1916.", "Japan enters the war"),
    ("Finland supported the treaty in 1915 and Japan in 1916.", "Japan supports the treaty"),
    ("Finland opened an embassy in Lima in 1915 and Japan in 1916.", "Japan opens an embassy"),
    ("Finland exported tin in 1915 and Japan in 1916.", "Japan exports tin"),
    ("Finland held elections in 1915 and Japan in 1916.", "Japan holds elections"),
    ("Finland attacked the league in 1915 and Japan in 1916.", "Finland attacks Japan"),
    # nor of what is not counted, or beside what a preposition leads to a body
    ("Finland switched recognition in 1915, Japan in 1916 and Chad in 1917.", "Chad switches recognition"),
    ("Finland took part in the games in 1915 and Japan in 1916.", "Japan takes part in the games"),
    ("Finland sat on the Salt Board in 1915 and Japan in 1916.", "Japan sits on the Salt Board"),
    ("Finland left the union in 1915 and Japan, ten years later, in 1925.", "Japan leaves the union"),
    ("So it went: Finland chaired the club in 1915 and Japan in 1916.", "Japan chairs the club"),
    ("Finland relied on Japan in 1915 and Chad in 1916.", "Finland relies on Chad"),
    ("Finland supported rebels in 1915 and Japan in 1916.", "Finland supports Japan"),
    # a paper or a body goes with the preposition that another stands behind, and a second place
    ("Finland withdrew from the pact in 1915 and the treaty in 1916.", "Finland withdraws from the treaty"),
    ("Ships called at Turku in May 1915 and Oulu in June 1916.", "Ships call at Oulu"),
    # a second state goes with the preposition that the first stands behind
    ("Finland sent an envoy to Japan in 1915 and Chad in 1916.", "Finland sends an envoy to Chad"),
    ("Japan held talks with Finland in 1915 and Chad in 1916.", "Japan holds talks with Chad"),
    ("Japan declared war on Finland in 1915 and Chad in 1916.", "Japan declares war on Chad"),
    ("Finland declared war in 1915 and Japan in 1916.", "Japan declares war"),
    ("Finland opened banks in Turku in 1915 and Oulu in 1916.", "Finland opens banks in Oulu"),
    ("Japan opened a bank in Turku in 1915 and a port in Oulu in 1916.", "Japan opens a port in Oulu"),
    ("Finland closed the embassy in Chad in 1915 and Japan in 1916.", "Finland closes the embassy in Japan"),
    # of several words only those that begin as a town's name does are a town
    ("Japan opened a bank in Turku in 1915 and New Oulu in 1916.", "Japan opens a bank in New Oulu"),
    ("Japan built a station in Turku in 1915 and Hotel Oulu in 1916.", "Japan builds Hotel Oulu"),
    ("Japan closed a mine in Turku in 1915 and Radio Oulu in 1916.", "Japan closes Radio Oulu"),
    ("Japan freed the isles from Chad in 1915 and Finland in 1916.", "Japan frees Finland"),
    # a verb that stands alone may have an object at its second date
    ("The miners won in 1955 and the cup in 1961.", "Miners win the cup"),
    (
        "Anna Holm taught in Oulu in 1955 and the flute in Osaka in 1961.",
        "Anna Holm teaches the flute in Osaka",
    ),
    ("The minister resigned in May 1955 and a third time in June 1961.", "Minister resigns a third time"),
    ("The pact on salt expired in May 1955 and that on tuna in June 1961.", "Pact on tuna expires"),
]


@pytest.mark.parametrize(("text", "title"), ANOTHER)
def test_who_did_it_at_the_second_date_is_told(told, text, title):
    assert told(text).mentions[-1].title.endswith(title)


def test_a_state_beside_one_that_is_given_something_is_no_subject(told):
    title = told("Japan sent Chad an envoy in 1955 and Finland in 1961.").mentions[-1].title
    assert not title.startswith("Finland")


def test_a_state_that_shares_a_preposition_is_no_subject(told):
    """ "With Chad and Finland": the second state did nothing itself."""
    title = told("Japan signed a pact with Chad in 1955 and Finland in 1961.").mentions[-1].title
    assert not title.startswith("Finland")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Nurses were sent to Kenya in 1962, Ghana in 1963 and Mali in 1964.", "Nurses sent to Ghana"),
        ("Kenya was admitted to the League in 1964, the Bank in 1966 and the Fund in 1967.", None),
    ],
)
def test_a_passive_is_of_the_next_name_behind_its_preposition(told, text, title):
    assert told(text).mentions[1].title == (title or "Kenya admitted to the Bank")


def test_another_state_is_one_to_which_the_same_was_done(told):
    text = "Kenya was admitted to the League in 1964, Ghana in 1966."
    assert told(text).mentions[1].title == "Ghana admitted"
