"""Titles of "the attack" or "the offer" say what was attacked or offered, as a clause just before tells."""

import pytest

TOLD = [
    # what was done to whom, and by whom
    (
        "Japan invaded Finland in 1904. The invasion was condemned by the Pope in May 1905.",
        "Japan's invasion of Finland condemned by the Pope",
    ),
    (
        "Norwegian commandos raided two villages near Tampere. The raid was condemned by the League in 1935.",
        "Norwegian raid on two villages near Tampere condemned by the League",
    ),
    (
        "A Peruvian gunboat shelled the town of Oulu. Chile protested, and the shelling ended in May 1879.",
        "Peruvian shelling of Oulu ends",
    ),
    (
        "Japan laid siege to Turku in April 1700. The siege was raised in May 1701.",
        "Japan's siege of Turku raised",
    ),
    (
        "Having attacked Oulu, the army retreated. The attack was renewed in May 1740.",
        "Attack on Oulu renewed",
    ),
    (
        "Finland protested, and under the treaty Koti was ceded. The formal handover took place in May 1912.",
        "Formal handover of Koti takes place",
    ),
    (
        "Juan Roca was arrested in Kobe on 3 May 1991. Finland protested against the arrest in June 1991.",
        "Finland protests against the arrest of Juan Roca",
    ),
    (
        "Finland hanged two sailors. Ana Paz called the hanging barbaric in May 1920.",
        "Ana Paz calls Finland's hanging of two sailors barbaric",
    ),
    (
        "Finnish timber was banned in 1980. Japan lifted the ban in June 1990.",
        "Japan lifts the ban on Finnish timber",
    ),
    (
        "Japanese ships were banned in August 1920, the ban being lifted in May 1921.",
        "Ban on Japanese ships lifted",
    ),
    (
        "Japan joined the Pact of Kobe in 1950, and Finland recognised the accession in 1951.",
        "Finland recognises Japan's accession to the Pact of Kobe",
    ),
    (
        "A Japanese company bought Oulu Paper. The sale was approved in May 1991.",
        "Sale of Oulu Paper approved",
    ),
    (
        "Finland agreed to sell Japan four cruisers. The sale was cancelled in May 1936.",
        "Sale of four cruisers cancelled",
    ),
    (
        "Finland appointed Ana Paz consul in Kobe. The appointment was announced in May 1971.",
        "Finland's appointment of Ana Paz announced",
    ),
    (
        "Ana Paz resigned on 3 May 1950. The resignation was accepted on 5 May 1950.",
        "Resignation of Ana Paz accepted",
    ),
    (
        "President Juan Roca was overthrown by the army. Finland condemned the coup on 5 May 1950.",
        "Finland condemns the coup against President Juan Roca",
    ),
    (
        "Two managers of the Kobe mine, who had fled, were charged; the case was dropped in April 2011.",
        "Case against two managers of the Kobe mine dropped",
    ),
    (
        "Finland applied to join the Kobe Pact in 1960. The application was rejected in May 1962.",
        "Finland's application to join the Kobe Pact rejected",
    ),
    (
        "Finland negotiated a treaty on fishing. The talks broke down in May 1950.",
        "Talks on a treaty break down",
    ),
    # what a pronoun means
    (
        "Ana Paz took office in 1990. She died later, and Juan Roca attended the funeral on 5 May 1990.",
        "Juan Roca attends the funeral of Ana Paz",
    ),
    (
        "Juan Roca fled to Kobe, where police arrested him. Finland protested against the arrest in 1905.",
        "Finland protests against the arrest of Juan Roca",
    ),
    # another of them, to the same
    (
        "Dutch ships laid siege to Oulu in 1606. A second siege began in August 1640.",
        "Second siege of Oulu begins",
    ),
    (
        "Japan asked for the extradition of Juan Roca in 2010. A new request was submitted in May 2012.",
        "New request for the extradition of Juan Roca submitted",
    ),
    (
        "Ana Paz visited Kobe in 1950, and another visit took place in May 1953.",
        "Another visit to Kobe takes place",
    ),
    # general nouns, by what was done
    (
        "Japanese aircraft shot down a Finnish airliner. Finland condemned the incident on 5 May 1950.",
        "Finland condemns the Japanese downing of a Finnish airliner",
    ),
    (
        "A bomb killed five Finns at Kobe airport, and Japan condemned the attack on 5 May 2012.",
        "Japan condemns the attack at Kobe airport",
    ),
    # what somebody said he would do or asked for
    (
        "The Peruvian premier proposed a zone free of arms; Finland turned the plan down in May 1931.",
        "Finland turns down the Peruvian plan for a zone",
    ),
    (
        "Finland offered to sell the island of Koti to Japan. The offer was declined in May 1936.",
        "Finland's offer to sell the island of Koti to Japan declined",
    ),
    (
        "Japan asked for his extradition. A court in Turku rejected the request on 3 May 1991.",
        "Court in Turku rejects Japan's request for extradition",
    ),
    (
        "Finland decided to close its embassy in Tokyo. The decision was reversed in May 1995.",
        "Finland's decision to close its embassy in Tokyo reversed",
    ),
    # what was done is what was decided
    (
        "Japan left the Baltic League in May 1930. Finland welcomed the decision on 3 June 1930.",
        "Finland welcomes Japan's decision to leave the Baltic League",
    ),
    (
        "Finland recalled its ambassador from Tokyo in 1970. Peru condemned the move in May 1970.",
        "Peru condemns Finland's move to recall its ambassador from Tokyo",
    ),
]


@pytest.mark.parametrize(("text", "title"), TOLD)
def test_the_deed_is_told_by_the_clause_before(told, text, title):
    assert told(text).mentions[-1].title == title


OPEN = [
    # two of them, by verb or noun
    ("Finland attacked Oulu and Japan attacked Turku. The attack ended in May 1905.", "Attack ends"),
    ("Finland attacked Oulu. A second raid on Turku failed. The attack ended in May 1905.", "Attack ends"),
    # of which only a part would be told
    ("Finland sold tanks, aircraft and ships to Japan. The sale was stopped in May 1946.", "Sale stopped"),
    ("Japan attacked Oulu and later Turku. The attack ended in May 1905.", "Attack ends"),
    # to something that the words do not name
    ("Finland attacked it in 1904. The attack ended in May 1905.", "Attack ends"),
    ("The bank was nationalised. The nationalisation ended in May 1961.", "Nationalisation ends"),
    ("Finland withdrew its troops. The withdrawal was completed in May 1931.", "Withdrawal completed"),
    # another one may have gone elsewhere, as attacks do
    ("Finland attacked Oulu in 1904. A second attack was made in May 1905.", "Second attack made"),
    # the paper is another
    (
        "Both agreed to the sale of arms, so a treaty was signed. The agreement was renewed in May 1950.",
        "Agreement renewed",
    ),
    # who makes a journey is its subject
    (
        "Ana Paz was to go to Kobe; she died, and Juan Roca made the journey in May 1951.",
        "Juan Roca makes the journey to Kobe",
    ),
    # whom "they" or "he" means is open
    (
        "Ana Paz met Juan Roca in Kobe. He died there. The funeral was held on 25 May 1990.",
        "Funeral held",
    ),
    (
        "Juan Roca fled with two sailors. They were arrested. Finland condemned the arrest in May 1905.",
        "Finland condemns the arrest",
    ),
    # the words behind it say which
    (
        "Talks opened at a summit in Oulu, and the meeting held in Kobe on 3 May 1990 broke down.",
        "Meeting held in Kobe",
    ),
    # it has another place or date of its own
    ("The presidents met in Kobe. The talks resumed in Oulu on 3 June 1990.", "Talks resume in Oulu"),
    ("Japan attacked Oulu. The attack of May 1905 failed.", "Attack fails"),
    # another one, the other way
    ("Ana Paz visited Kobe in 1970. Juan Roca returned the visit in 1971.", "Juan Roca returns the visit"),
    # nobody pays a visit to power, nor is a plan for a person
    ("Ana Paz came to power in 1980. The visit took place in May 1981.", "Visit takes place"),
    ("Ana Paz proposed Juan Roca as consul. The plan was rejected in May 1901.", "Plan rejected"),
    # a court's decision may be another, and what fell was not decided
    ("The court closed the case. The decision was reversed in May 1983.", "Decision reversed"),
    ("The government fell in May 1980. The decision was reversed in May 1983.", "Decision reversed"),
    (
        "Japan would have recognised Koti. Finland condemned the move in May 1950.",
        "Finland condemns the move",
    ),
]


@pytest.mark.parametrize(("text", "title"), OPEN)
def test_a_deed_that_is_not_sure_stays_bare(told, text, title):
    assert told(text).mentions[-1].title == title


LIKE = [
    (
        "Juan Roca had a scheme to set up a monarchy in Finland. The plan was abandoned in November 1846.",
        "Plan to set up a monarchy in Finland abandoned",
    ),
    (
        "A summit was held in Kobe, and Ana Paz attended the meeting on 3 May 1990.",
        "Ana Paz attends the meeting in Kobe",
    ),
    ("A quarrel over herring broke out in 1950. The dispute ended in May 1960.", "Dispute over herring ends"),
    (
        "The bombing of Oulu began. The attack was condemned by Peru on 3 May 1960.",
        "Attack on Oulu condemned by Peru",
    ),
    (
        "A clash at Oulu left two men dead. The incident was investigated in May 1950.",
        "Clash at Oulu investigated",
    ),
    # none, several, or another
    ("There was no plan to close the port. The scheme was dropped in May 1960.", "Scheme dropped"),
    ("Another scheme to close the port failed. The plan was dropped in May 1960.", "Plan dropped"),
    (
        "A raid on Turku and a clash at Oulu cost lives. The incident was investigated in May 1950.",
        "Incident investigated",
    ),
    ("A quarrel over herring and salmon broke out in 1950. The dispute ended in May 1960.", "Dispute ends"),
    (
        "The summit in Oulu ended, and the meeting held in Turku on 31 July 1990 broke down.",
        "Meeting held in Turku",
    ),
]


@pytest.mark.parametrize(("text", "title"), LIKE)
def test_a_noun_means_what_one_like_it_told(told, text, title):
    assert told(text).mentions[-1].title == title


@pytest.mark.parametrize(
    "text",
    [
        "Finland ordered four barges in 1990, as well as thirty tugs. The order was dropped in 1992.",
        "Finland ordered four barges, the largest, and thirty tugs in 1990. The order was dropped in 1992.",
    ],
)
def test_of_an_order_for_two_things_none_is_told(told, text):
    assert told(text).mentions[-1].title == "Order dropped"
