"""Short titles tell what else their own sentence says of the subject and the deed."""

import pytest

MORE = [
    (
        "In May 1990 Japan condemned the coup in Finland, closing its embassy.",
        "Japan condemns the coup in Finland, closing its embassy",
    ),
    # What a paper says, behind the aside that dates it, and what is done by it.
    (
        "The Treaty of Turku, signed on 3 March 1878, created a large state, but Japan replaced it in July.",
        "Treaty of Turku signed, creating a large state",
    ),
    (
        "Under the Pact of Turku, signed on 18 May 1902, the two parties accepted arbitration and limited "
        "their armaments.",
        "Pact of Turku signed, the two parties accepting arbitration",
    ),
    (
        "The Battle of Turku, fought on 1 March 1896, ended in the destruction of the army.",
        "Battle of Turku fought, ending in the destruction of the army",
    ),
    (
        "The award, published on 2 May 1977, gave Turku, Osaka and Kotka to Japan.",
        "Award published, giving Turku, Osaka and Kotka to Japan",
    ),
    (
        "A pact signed in Turku on 30 May 1967 placed the army under Norway.",
        "Pact signed in Turku, placing the army under Norway",
    ),
    (
        "A convention was signed in Turku on 9 May 1941 that gave back Osaka and two lakes.",
        "Convention signed in Turku, giving back Osaka and two lakes",
    ),
    (
        "A new constitution adopted in 1960 reduced the two chambers to insignificance.",
        "New constitution adopted, reducing the two chambers to insignificance",
    ),
    (
        "By the Treaty of Turku, signed in June 1919, Japan renounced its islands, and they were sold.",
        "Treaty of Turku signed, Japan renouncing its islands",
    ),
    # What came of a deed, behind longer titles too.
    (
        "A truck exploded outside the Finnish embassy in Osaka on 7 August 1990, killing a guard.",
        "Truck explodes outside the Finnish embassy in Osaka, killing a guard",
    ),
    (
        "In May 1990 the delegates of Finland walked out of the council, leaving their seats empty.",
        "Delegates of Finland walk out of council, leaving their seats empty",
    ),
    # What stands between the subject and its verb.
    (
        "In February 1948 two Finnish aircraft that had strayed over Osaka were shot down.",
        "Two Finnish aircraft that strayed over Osaka shot down",
    ),
    (
        "New roads built in the disputed valleys revived the crisis in 1901.",
        "New roads built in the disputed valleys revive the crisis",
    ),
    (
        "The Turku Charter, a project for a federation with Finland, was signed in December 1970.",
        "Turku Charter, a project for a federation with Finland, signed",
    ),
    (
        "An offer by Ana Paz to buy the island from Japan, accepted by the king in May 1867, was dropped.",
        "Offer by Ana Paz to buy island from Japan accepted by king",
    ),
    (
        "Laws that would have replaced the Privy Council by a court of the lakes were passed in 1974.",
        "Laws that would have replaced Privy Council by court of lakes passed",
    ),
    # What goes on behind the verb and its date.
    (
        "Peace came, and on 15 May 1980 notes were exchanged by which Japan declared itself neutral.",
        "Notes exchanged by which Japan declares itself neutral",
    ),
    ("Peace was made at Turku, and a school was opened there in May 1937.", "School opened at Turku"),
    ("Ana Paz was received in Peru, and Juan Roca was sent there in 1990.", "Juan Roca sent to Peru"),
    ("A fair was held in Kobe, and Juan Roca returned there in 1990.", "Juan Roca returns to Kobe"),
    ("Ana Paz returned secretly in 1971 and founded a party.", "Ana Paz returns and founds a party"),
    # What the subject of a longer title is.
    (
        "A suit brought by Finnish farmers was dismissed by the Supreme Court of Turku in 2002.",
        "Suit brought by Finnish farmers dismissed by the Supreme Court of Turku",
    ),
    (
        "In 1962 a commission sent out by Japan toured the dusty towns of Finland.",
        "Commission sent out by Japan tours the dusty towns of Finland",
    ),
    # What a leading date dates too.
    (
        "In August 1962 Japan supplied rice and sent two hundred doctors.",
        "Japan supplies rice and sends two hundred doctors",
    ),
    (
        "In March 1971 the army of Finland crossed the strait and occupied the port.",
        "Army of Finland crosses the strait and occupies the port",
    ),
    ("In May 2003 the consul in Osaka was detained and expelled.", "Consul in Osaka detained and expelled"),
    ("The frontier was fortified in 1951 and mined.", "Frontier fortified and mined"),
    (
        "Relations cooled in September 1972, when Japan forced down aircraft carrying troops to Turku.",
        "Relations cool when Japan forces down aircraft carrying troops to Turku",
    ),
    (
        "Riots broke out in May 1901, when coats of arms with Finnish inscriptions were put up on offices.",
        "Riots break out when coats of arms with Finnish inscriptions are put up on offices",
    ),
    (
        "Japan delivered an ultimatum on 3 May 1923, demanding an indemnity of five million yen.",
        "Japan delivers an ultimatum, demanding an indemnity of five million yen",
    ),
    ("Arms were supplied from 1964, chiefly to Osaka.", "Arms supplied, chiefly to Osaka"),
    (
        "The union was paralysed in 1971, Paz refusing to sit with Roca.",
        "Union paralysed, Paz refusing to sit with Roca",
    ),
    (
        "Juan Roca was deposed in 1985 while on a visit to Turku.",
        "Juan Roca deposed while on a visit to Turku",
    ),
    ("In 1990 the border was partly reopened.", "Border partly reopened"),
    (
        "By January 2020, when the epidemic was declared over, 83 people had died, most of them infants.",
        "83 people have died",
    ),
    (
        "In May 1990 Roca told the United Nations that Paz ought to step aside.",
        "Roca tells the United Nations that Paz ought to step aside",
    ),
    (
        "Relations were broken off in April 1999, during the bombing of Turku, and resumed in 2001.",
        "Relations broken off during the bombing of Turku",
    ),
    (
        "Ana Paz, the first prime minister of her party to see Tokyo, arrived in May 2010 and met Juan Roca.",
        "Ana Paz arrives and meets Juan Roca",
    ),
    (
        "The Battle of Osaka, fought in May 1945, left the city in ruins.",
        "Battle of Osaka fought, leaving the city in ruins",
    ),
    (
        "A compromise, signed on 17 January 1995, gave Turku the Osaka–Kotka canal.",
        "Compromise signed, giving Turku the Osaka–Kotka canal",
    ),
    # longer ones too, where there is room
    (
        "On 3 May 1990 soldiers took the envoys from their old house in Turku and put them on a plane.",
        "Soldiers take envoys from their old house in Turku and put them on plane",
    ),
    (
        "In 1990 Finland sold the old railway to Japan, hoping that the loan raised in Osaka would suffice.",
        "Finland sells old railway to Japan, hoping that loan raised in Osaka would suffice",
    ),
    (
        "A delegation of Japanese merchants led by Hugo Sato was received by the king in Turku in 1990.",
        "Delegation of Japanese merchants led by Hugo Sato received by king in Turku",
    ),
    (
        "The treaty of peace and trade with Japan, signed in May 1904, confirmed the loss of the coast.",
        "Treaty of peace and trade with Japan signed, confirming loss of coast",
    ),
    (
        "In 1875 King Olaf sent an expedition under Hugo Roca, a general of his, to the isle of Oulu.",
        "King Olaf sends expedition under Hugo Roca to isle of Oulu",
    ),
]


@pytest.mark.parametrize(("text", "title"), MORE)
def test_a_short_title_says_what_its_sentence_adds(told, text, title):
    assert told(text).mentions[0].title == title


LEFT = [
    # Another date dates what goes on.
    ("A consulate in Turku was reopened in 1946 and closed again in 1971.", "Consulate in Turku reopened"),
    ("Juan Roca arrived in 1946 and later founded a party.", "Juan Roca arrives"),
    # What is no deed of its own, or breaks off.
    (
        "A truck exploded outside the Finnish embassy in Osaka on 7 August 1990, according to two guards.",
        "Truck explodes outside the Finnish embassy in Osaka",
    ),
    (
        "The treaty on the old free zones was signed in May 1990, giving goods of the lakes and of all "
        "islands free entry.",
        "Treaty on the old free zones signed",
    ),
    # What is told apart, what is cut, and what another has done.
    ("In May 1962 Japan closed the border and Finland sent doctors.", "Japan closes the border"),
    (
        "In May 1962 Japan closed the border and allowed the two hundred families still living in the valley "
        "of the Oulu to leave.",
        "Japan closes the border",
    ),
    ("In May 1962 General Roca had Ana Paz arrested and banished.", "General Roca has Ana Paz arrested"),
    ("The rising of May 1962 was launched from Osaka and defeated.", "Rising launched from Osaka"),
    # What is added would point elsewhere, or break off.
    ("The panels were removed in 2024 after Roca had threatened to take them away.", "Panels removed"),
    (
        "Relations were cut in 1976 after Ana Paz, a teacher, had been dragged from a garden.",
        "Relations cut",
    ),
    ("The Battle of Turku, fought in May 1945, left it in ruins.", "Battle of Turku fought"),
    # A title with its object, or with what its subject is of, says enough.
    ("Ties with Norway were cut in 1942, after the landings in Turku.", "Ties with Norway cut"),
    # What a paper says, but what came of it, a quotation, and what is cut.
    ("A pact signed in Turku on 30 May 1967 led to riots in Osaka.", "Pact signed in Turku"),
    ("A law passed in Turku in May 1967 replaced the term “Lake Finn” with “Finn”.", "Law passed in Turku"),
    (
        "A pact signed in Turku on 30 May 1967 left the old harbour and the whole of the northern and the "
        "eastern coast under Norway.",
        "Pact signed in Turku",
    ),
    ("Japan recalled its ambassador in 1985 and proposed talks on trade.", "Japan recalls its ambassador"),
    (
        "The king who ruled Osaka signed the treaty of trade with Norway in 1985.",
        "King signs the treaty of trade with Norway",
    ),
    (
        "The famine of 1985 drove ten thousand farmers of Turku to Japan.",
        "Famine drives ten thousand farmers of Turku to Japan",
    ),
    # Behind who did it a form that may be a past need not tell what was done, too.
    ("In May 1990 the port was shelled by Japan and surrendered.", "Port shelled by Japan"),
    # Nor is a present joined to the participle of what was done to it.
    ("In May 1990 the port was hit by a storm and lost its pier.", "Port hit by a storm"),
    ("In May 1990 Turku was besieged by Japan and fell.", "Turku besieged by Japan"),
    # Who reports a deed has not done what came of it.
    (
        "In 1990 the Finnish press in Osaka reported a new Japanese raid, killing ten people.",
        "Finnish press in Osaka reports a new Japanese raid",
    ),
    # A figure that the second deed is told for has no room.
    (
        "In 2022 Finland sold goods worth 395 million euros to Japan and bought goods for 640 million euros.",
        "Finland sells goods worth 395 million euros to Japan and buys goods for 640 million euros",
    ),
    # Nor may what somebody objects break off, nor "in turn" be told of a subject.
    (
        "In 1990 Finland blocked the opening of the old canal, objecting that the many plans which the "
        "engineers had sent to Osaka and Kobe were not heeded.",
        "Finland blocks the opening of the old canal",
    ),
    # What "and" joins may belong to a participle, or to the clause around.
    (
        "In 1990 Finland abstained on the motion proposed by Ana Paz and aimed at Japan.",
        "Finland abstains on the motion proposed by Ana Paz",
    ),
    (
        "The ship put in at Turku in May 2021, although a storm kept the crew aboard, and went on to Osaka.",
        "Ship puts in at Turku",
    ),
    # What a clause alone tells is not broken off before that, nor "as long" before what it is as long as.
    (
        "On 31 March 1990 the presidents of Finland and Japan signed a pact in Turku on the point at which "
        "their waters meet.",
        "Presidents of Finland and Japan sign a pact in Turku",
    ),
    (
        "In 1990 Ana Paz promised in Turku that the port would stay shut as long as the war went on.",
        "Ana Paz promises that port will stay shut",
    ),
    (
        "The Japanese firm in turn took over the bank of Turku in 1990.",
        "Japanese firm takes over the bank of Turku",
    ),
]


@pytest.mark.parametrize(("text", "title"), LEFT)
def test_a_short_title_stays_where_an_addition_might_be_wrong(told, text, title):
    assert told(text).mentions[0].title == title


def test_a_court_decides_two_things_in_one_judgment(told):
    text = "The Court drew a line in October 2007 and gave four small islands to Peru."
    assert told(text).mentions[0].title == "Court draws a line and gives four small islands to Peru"


def test_what_others_did_behind_the_date_is_not_told_of_it(told):
    text = "The envoy drew a line in October 2007 and gave four small islands to Peru."
    assert told(text).mentions[0].title == "Envoy draws a line"


def test_the_verb_behind_an_aside_is_not_of_its_noun(told):
    text = "A Finnish firm finished Turku Airport, opened in December 2017, and built the Oulu stadium."
    assert told(text).mentions[0].title == "Turku Airport opened"
