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
        "Agreement between Finland and Japan renewed",
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
    (
        "An uprising broke out in Turku. Peru condemned the rising in 1990.",
        "Peru condemns the rising in Turku",
    ),
]


@pytest.mark.parametrize(("text", "title"), LIKE)
def test_a_noun_means_what_one_like_it_told(told, text, title):
    assert told(text).mentions[-1].title == title


UNLIKE = [
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


@pytest.mark.parametrize(("text", "title"), UNLIKE)
def test_what_one_like_it_told_of_none_several_or_another_is_not_meant(told, text, title):
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


DOER = [
    (
        "Finnish troops occupied Koti in 1940. Finland ended the occupation in May 1945.",
        "Finland ends the occupation of Koti",
    ),
    (
        "Finnish planes bombed the port of Kobe. Finland apologised for the bombing in May 1985.",
        "Finland apologises for the bombing of the port of Kobe",
    ),
    (
        "Finnish troops occupied Koti in 1940. Japan ended the occupation in May 1945.",
        "Japan ends the occupation of Koti",
    ),
    (
        "Finnish troops occupied Koti in 1940. Japan condemned the occupation in May 1941.",
        "Japan condemns the Finnish occupation of Koti",
    ),
    (
        "The United States invaded Koti in October 1983. The invasion was condemned in Oulu in May 1984.",
        "United States' invasion of Koti condemned in Oulu",
    ),
    (
        "The Netherlands annexed Koti in 1900. Japan recognised the annexation in May 1901.",
        "Japan recognises the Netherlands' annexation of Koti",
    ),
    (
        "The UAE attacked Koti in 1990. Japan condemned the attack in May 1990.",
        "Japan condemns the UAE attack on Koti",
    ),
    (
        "In 1990 the United Kingdom bought two frigates. Chile criticised the purchase in May 1991.",
        "Chile criticises the United Kingdom's purchase of two frigates",
    ),
    (
        "Finland recognised Koti in 1950. Japan postponed the recognition until May 1951.",
        "Japan postpones the recognition of Koti",
    ),
    ("Finland banned timber in 1972. Japan lifted the ban in May 1993.", "Japan lifts the ban on timber"),
    (
        "Finland banned Chilean timber in 1972. Finland lifted the ban in May 1993.",
        "Finland lifts the ban on Chilean timber",
    ),
    (
        "Finland banned Chilean timber in 1972. The ban was lifted by Japan in May 1993.",
        "Ban on Chilean timber lifted by Japan",
    ),
    (
        "Finland banned Chilean timber in 1972. The ban was lifted in May 1993.",
        "Finland's ban on Chilean timber lifted",
    ),
    (
        "Finland abolished serfdom in 1823. In Japan the abolition followed in May 1854.",
        "Abolition of serfdom follows",
    ),
    (
        "Finland abolished serfdom in 1823. The abolition was celebrated in May 1854.",
        "Finland's abolition of serfdom celebrated",
    ),
    ("Chile appointed Ana Paz consul. Peru made the appointment in May 1931.", "Peru makes the appointment"),
    (
        "Finland offered to sell coal. Finland made the offer again in May 1931.",
        "Finland makes the offer to sell coal again",
    ),
    (
        "Finland offered to sell coal. Finland repeated the offer in May 1931.",
        "Finland repeats the offer to sell coal",
    ),
    (
        "Finland offered to sell two ships. Japan turned down the offer in May 1931.",
        "Japan turns down Finland's offer to sell two ships",
    ),
    (
        "American troops invaded Koti. The US denied the invasion in June 1943.",
        "US denies the invasion of Koti",
    ),
    (
        "Dutch planes bombed Koti. The Netherlands regretted the bombing in June 1943.",
        "Netherlands regrets the bombing of Koti",
    ),
    (
        "South Korean agents abducted Ana Paz. South Korea admitted the abduction in June 1943.",
        "South Korea admits the abduction of Ana Paz",
    ),
    (
        "South Korean agents abducted Ana Paz. North Korea condemned the abduction in June 1943.",
        "North Korea condemns the South Korean abduction of Ana Paz",
    ),
    (
        "Finland bombed Koti. The Finnish government regretted the bombing in June 1943.",
        "Finnish government regrets the bombing of Koti",
    ),
    (
        "Finland bombed Koti. The Finns regretted the bombing in June 1943.",
        "Finns regret the bombing of Koti",
    ),
]


@pytest.mark.parametrize(("text", "title"), DOER)
def test_a_doer_stands_before_a_deed_where_it_is_another_than_the_subject(told, text, title):
    assert told(text).mentions[-1].title == title


UNSURE = [
    (
        "Finland joined NATO in 1999, Koti in 2004. Japan criticised the accession in May 2004.",
        "Japan criticises the accession",
    ),
    (
        "Juan Roca travelled to Turku in 2002 and Ana Paz to Kobe in 2003. The visit ended in July 2003.",
        "Visit ends",
    ),
    (
        "Ana Paz visited Finland in January 2018. She went on to Japan. The visit ended on 21 January 2018.",
        "Visit ends",
    ),
    (
        "Ana Paz visited Finland and then proceeded to Japan. The visit ended on 21 January 2018.",
        "Visit ends",
    ),
    (
        "A bomb exploded in Turku in 1986 and another in Oulu. Peru condemned the explosion in May 1986.",
        "Peru condemns the explosion",
    ),
    (
        "A bomb exploded in Turku and one in Oulu. Peru condemned the explosion in May 1986.",
        "Peru condemns the explosion",
    ),
    (
        "Ana Paz visited Oulu in May 2011. Juan Roca had come to Kobe. The visit was a success in May 2011.",
        "Visit is a success",
    ),
    (
        "Finland attacked Koti. Finland began bombing Oulu. Japan condemned the attack in October 2023.",
        "Japan condemns the attack",
    ),
    (
        "Finland defeated Japan at Oulu and at Turku. The battle took place in June 1880.",
        "Battle takes place",
    ),
    ("The Dutch occupied Kobe and the British Oulu. The occupation ended in May 1818.", "Occupation ends"),
    ("Two Finnish airmen were arrested in Kobe. The incident was settled in May 1978.", "Incident settled"),
    ("The sale of a steel mill to Finland was agreed. The deal was signed in May 1996.", "Deal signed"),
    (
        "Finland and Japan agreed to hold talks in 1993. The agreement was signed in Oulu in May 1993.",
        "Agreement signed in Oulu",
    ),
    (
        "They agreed on most points. The accord was signed in May 1997.",
        "Accord between Finland and Japan signed",
    ),
    (
        "Finnish troops invaded Koti and Japanese troops stood by. Peru condemned the invasion in May 1968.",
        "Peru condemns the invasion",
    ),
    (
        "Finland charged Japanese ships higher dues. Japan protested against the charges in May 1832.",
        "Japan protests against the charges",
    ),
    ("The Kobe teachers were paid by Finland. The payments stopped in May 1929.", "Payments stop"),
    (
        "Finland proposed Japan as host. The proposal was rejected by Chile in May 1910.",
        "Proposal rejected by Chile",
    ),
    (
        "Many Finns were deported. Finland protested against the deportation in May 1990.",
        "Finland protests against the deportation",
    ),
    (
        "The ministers met the demands of the strikers in Kobe. The talks were broken off in May 1919.",
        "Talks broken off",
    ),
    ("Ana Paz visited La Koti and the grave of Juan Roca. The visit was filmed in May 1961.", "Visit filmed"),
    (
        "Finns bombed a train near Oulu and a ship near Turku. Peru paid for the bombing in May 2003.",
        "Peru pays for the bombing",
    ),
    (
        "Juan Roca was arrested in Kobe and Ana Paz in Oulu. Finland protested against the arrest in 1990.",
        "Finland protests against the arrest",
    ),
    (
        "Finland expelled two Japanese priests and Japan three Finns. Peru condemned the expulsion in 1992.",
        "Peru condemns the expulsion",
    ),
    (
        "Ana Paz visited Kobe in 1990. In 1992 Juan Roca was in Oulu. The visit ended in June 1992.",
        "Visit ends",
    ),
    (
        "Ana Paz visited Kobe in 1990. Juan Roca was received in Oulu in 1992. The visit ended in June 1992.",
        "Visit ends",
    ),
    (
        "Ana Paz visited Kobe in 1990. Juan Roca arrived in Oulu in 1992. The visit ended in June 1992.",
        "Visit ends",
    ),
    ("Ana Paz visited Kobe and later Oulu. The visit was criticised in June 1992.", "Visit criticised"),
    ("Ana Paz visited Kobe, then Oulu. The visit was criticised in June 1992.", "Visit criticised"),
    (
        "Ana Paz visited Kobe in 1990 and again in 1992. The visit was criticised in June 1992.",
        "Visit criticised",
    ),
    (
        "Finland demanded compensation and Japan an apology. The demand was dropped in June 1943.",
        "Demand dropped",
    ),
    (
        "The governments agreed to sign a treaty. The agreement was signed in June 1943.",
        "Agreement between Finland and Japan signed",
    ),
    (
        "The governments agreed to consider the plan. The agreement was signed in June 1943.",
        "Agreement between Finland and Japan signed",
    ),
    (
        "The summit in Kobe in 1990 and that in Oulu in 1992 failed. The meeting was mourned in June 1992.",
        "Meeting mourned",
    ),
    (
        "The rebellion in Koti failed, unlike that in Oulu. The uprising was celebrated in June 1990.",
        "Uprising celebrated",
    ),
    ("The embargo on coal was lifted, the one on tin stayed. The ban ended in June 1990.", "Ban ends"),
    (
        "The ministers met in Oulu and planned to meet in Kobe. The meeting took place in June 1990.",
        "Meeting takes place",
    ),
    (
        "Ana Paz visited Oulu and invited the king to visit Kobe. The visit took place in June 1990.",
        "Visit takes place",
    ),
    (
        "Ana Paz visited Oulu and invited the king to Kobe. The visit took place in June 1990.",
        "Visit takes place",
    ),
    (
        "Ana Paz visited Oulu. She invited the king to Kobe. The visit took place in June 1990.",
        "Visit takes place",
    ),
    ("Finland banned beef and Japan pork. The ban was lifted in June 1990.", "Ban lifted"),
    ("A tour of Juan Roca was announced. The visit took place in June 1990.", "Visit takes place"),
]


@pytest.mark.parametrize(("text", "title"), UNSURE)
def test_a_second_deed_or_another_sense_leaves_a_noun_bare(told, text, title):
    assert told(text).mentions[-1].title == title


BESIDE_UNSURE = [
    ("Ana Paz visited Finland in January 2018. The visit ended on 21 January 2018.", "Visit to Finland ends"),
    (
        "Ana Paz returned to Japan in 1990. She visited Kobe. The visit was criticised in May 1990.",
        "Visit to Kobe criticised",
    ),
    ("Juan Roca had visited Kobe in 1993. The visit was criticised in May 2011.", "Visit to Kobe criticised"),
    ("Finland defeated Japan at Oulu. The battle took place in June 1880.", "Battle at Oulu takes place"),
    (
        "The Dutch occupied Kobe and Oulu. The occupation ended in May 1818.",
        "Dutch occupation of Kobe and Oulu ends",
    ),
    ("The king began a tour of Finland in Oulu. The visit ended in May 1931.", "Visit to Finland ends"),
    (
        "Two Finnish airmen were arrested in Kobe. Finland regretted the incident in May 1978.",
        "Finland regrets the arrest of two Finnish airmen",
    ),
    (
        "The sale of a steel mill to Finland was agreed. Japan criticised the deal in May 1996.",
        "Japan criticises the sale of a steel mill",
    ),
    (
        "A contract for two frigates was drafted. The deal was signed in May 1996.",
        "Contract for two frigates signed",
    ),
    (
        "A quarrel over herring broke out in 1950. The dispute was settled in May 1960.",
        "Dispute over herring settled",
    ),
    (
        "Finland and Japan agreed to sell coal during the summit. The agreement was signed in May 1993.",
        "Agreement to sell coal signed",
    ),
    (
        "They agreed on a border at Koti. The accord was signed in May 1997.",
        "Accord on a border at Koti signed",
    ),
    (
        "Two Finnish sailors were charged with murder. Japan dropped the charges in May 1832.",
        "Japan drops the charges against two Finnish sailors",
    ),
    (
        "Finland charged Juan Roca in 1830. Japan dropped the case in May 1832.",
        "Japan drops the case against Juan Roca",
    ),
    (
        "Finland paid Japan two million crowns. The payments stopped in May 1929.",
        "Finland's payments of two million crowns stop",
    ),
    (
        "Finland proposed a customs union. The proposal was rejected by Chile in May 1910.",
        "Finland's proposal for a customs union rejected by Chile",
    ),
    (
        "Thirty Finns died in the fire. Ana Paz attended the funeral in May 2003.",
        "Ana Paz attends the funeral of thirty Finns",
    ),
    ("The ministers met in Kobe. The talks were broken off in May 1919.", "Talks in Kobe broken off"),
    (
        "Finnish agents bombed a train near Oulu. Peru paid for the bombing in May 2003.",
        "Peru pays for the Finnish bombing of a train near Oulu",
    ),
    (
        "Finland demanded compensation. The demand was dropped in June 1943.",
        "Finland's demand for compensation dropped",
    ),
    (
        "The governments agreed to establish relations. The agreement was signed in June 1943.",
        "Agreement to establish relations signed",
    ),
    (
        "The tour of two Finnish ships was long. The visit ended in June 1990.",
        "Visit of two Finnish ships ends",
    ),
    (
        "The minister invited Ana Paz to visit Kobe. The visit took place in June 1990.",
        "Visit to Kobe takes place",
    ),
]


@pytest.mark.parametrize(("text", "title"), BESIDE_UNSURE)
def test_one_deed_in_its_sense_is_told_of_a_noun(told, text, title):
    assert told(text).mentions[-1].title == title
