"""What a title must not lose: its object, who says it, and what its verb asks for."""

import pytest

SAID = [
    (
        "The premier declared in Turku in 1990 that his cabinet intended to repeal the port act.",
        "Premier declares that his cabinet intends to repeal the port act",
    ),
    (
        "Ana Paz had told the senate in 1990 that the raids were unlawful.",
        "Ana Paz tells the senate raids are unlawful",
    ),
    (
        "The envoy let the king understand in 1990 that Japan could not pay.",
        "Envoy lets the king understand that Japan could not pay",
    ),
    (
        "In 1990 the union confirmed that Finland and Japan would host the games of 1994 together.",
        "Union confirms Finland and Japan will host the games together",
    ),
    ("In 1990 the ministers declared that the port was lost.", "Ministers declare port was lost"),
    (
        "In 1990 the court ruled that the ten searches had been unlawful.",
        "Court rules ten searches were unlawful",
    ),
    (
        "In 1990 the king gave orders that the fleet should burn the port.",
        "King gives orders that the fleet should burn the port",
    ),
    (
        "In 1990 the envoy let it be known that the port would be closed.",
        "Envoy lets it be known that the port would be closed",
    ),
    (
        "In 1990 Japan obtained a promise that the port would be opened by 1995.",
        "Japan obtains a promise that the port would be opened",
    ),
    (
        "The king answered in 1990 with a decree that closed the port.",
        "King answers with a decree that closed the port",
    ),
]
SAID += [
    (
        "In 1990 the judges found by twelve votes to four that they had power to decide.",
        "Judges find that they have power to decide",
    ),
    ("In 1990 the envoys said there was no sign of the ship.", "Envoys say there is no sign of the ship"),
    (
        "In 1990 the crew told the master of the ship by radio that the port was lost.",
        "Crew tells the master of the ship port was lost",
    ),
    (
        "Ana Paz was told by the king in 1990 that the pact was lost.",
        "Ana Paz told by the king that the pact was lost",
    ),
    (
        "In 1990 the union confirmed that the two countries would host the games.",
        "Union confirms Finland and Japan will host the games",
    ),
    (
        "In 1990 Japan said that it would not stand in the way.",
        "Japan says it will not stand in the way",
    ),
    ("In 1990 Finland demanded to know why.", "Finland demands to know why"),
    (
        "Finland stayed out of the pact, having been told in 1990 that the port was lost.",
        "Finland stays out of the pact",
    ),
]
ASKED = [
    (
        "In 1990 Finland tried to persuade the bank of the northern island in Osaka to withhold money.",
        "Finland tries to persuade bank of northern island in Osaka to withhold money",
    ),
    (
        "In 1990 the ministers of trade agreed to let the envoy of the emperor of Japan in Turku mediate.",
        "Ministers of trade agree to let envoy of emperor of Japan in Turku mediate",
    ),
    (
        "In 1990 ten of the judges were sentenced to terms of up to nine years.",
        "Ten of the judges sentenced to terms of up to nine years",
    ),
    (
        "In 1990 Ana Paz became the first Finnish minister of trade to attend a summit of the states.",
        "Ana Paz becomes first Finnish minister of trade to attend summit of states",
    ),
    (
        "In 1990 the police put Ana Paz, who had fled from Turku, on a plane to Japan.",
        "Police put Ana Paz on a plane to Japan",
    ),
    (
        "The treaty of 1990 left it to a mixed board to draw the border.",
        "Treaty leaves it to a mixed board to draw the border",
    ),
    (
        "In 1990 Finland obtained from Japan a loan of ten million.",
        "Finland obtains a loan of ten million from Japan",
    ),
    (
        "In 1990 the two ministers of trade and war in the north agreed to let judges in The Hague decide.",
        "Two ministers of trade and war agree to let judges in The Hague decide",
    ),
    (
        "In 1990 Finland received from Japan the library taken by the fleet.",
        "Finland receives from Japan the library taken by the fleet",
    ),
    ("Ana Paz was appointed consul with effect from 1 May 1990.", "Ana Paz appointed consul"),
    (
        "Customs officers seized over a million dollars in 1990.",
        "Customs officers seize over a million dollars",
    ),
    ("Talks held in Turku in 1990 came to nothing.", "Talks held in Turku"),
    ("The last 900 laid down their arms in 1990.", "Last 900 lay down their arms"),
    (
        "According to tables for 1990, Finnish sales to Japan were worth £27.3 million and Finnish "
        "purchases from Japan £8.9 million.",
        "Finnish sales to Japan are worth £27.3 million and Finnish purchases from Japan £8.9 million",
    ),
    (
        "In 1990 Finland received £20 million and Norway £12 million.",
        "Finland receives £20 million and Norway £12 million",
    ),
    (
        "In 1990 the charter laid down in one of its chapters that Finland would buy no grain with "
        "doubtful or hidden origins.",
        "Charter lays down that Finland will buy no grain with doubtful or hidden origins",
    ),
    (
        "In 1990 Japan called on Finland to release the crew of the trawler Aino at once.",
        "Japan calls on Finland to release the crew of the trawler Aino",
    ),
]


@pytest.mark.parametrize(("text", "title"), [*SAID, *ASKED])
def test_a_title_keeps_what_makes_it_true(told, text, title):
    assert told(text).mentions[0].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Japan called the award unjust but helped to mark it on the ground in 1990.",
            "Japan helps to mark the award on the ground",
        ),
        (
            "In 1990 the envoy let Japan know that to sign the pact was unwise. Japan ratified it in 1995.",
            "Japan ratifies the pact",
        ),
    ],
)
def test_it_is_the_thing_and_not_what_is_said_of_it(told, text, title):
    assert told(text).mentions[-1].title == title


ASKED_FOR = [
    ("In 1903 Chile barred Turkish ships from its ports.", "Chile bars Turkish ships from its ports"),
    ("In 1904 the king directed the fleet to leave.", "King directs the fleet to leave"),
    ("In 1905 Juan Roca directed the opera in Turku.", "Juan Roca directs the opera in Turku"),
    ("In 1902 Peru condemned the attack on the port.", "Peru condemns the attack on the port"),
    (
        "In 1904 Ana Paz consented in the treaty of Turku to perpetual rights of transit across Peru.",
        "Ana Paz consents in treaty of Turku to perpetual rights of transit across Peru",
    ),
]


@pytest.mark.parametrize(("text", "title"), ASKED_FOR)
def test_what_the_verb_asks_for_is_kept(told, text, title):
    assert told(text).mentions[0].title == title


def test_a_phrase_that_stands_before_of_alone_is_not_cut(told):
    text = (
        "In 1994 Peru left the league on account of the refusal of the council to lower the toll on nitrate."
    )
    title = "Peru leaves league on account of refusal of council to lower toll on nitrate"
    assert told(text).mentions[0].title == title


def test_a_contract_is_told_with_what_it_is_for(told):
    text = "In 1995 Anna Holm and Juan Sato won a contract to build a large harbour at Oulu in northern Peru."
    assert (
        told(text).mentions[0].title
        == "Holm and Sato win contract to build large harbour at Oulu in northern Peru"
    )


COMPLETED = [
    (
        "The king of Spain was asked in 1887 to mediate in the border dispute between Ecuador and Peru.",
        "King of Spain asked to mediate in border dispute between Ecuador and Peru",
    ),
    (
        "In 1894 Peru agreed to yield the port of Oulu in exchange for ten ships of the line and a loan.",
        "Peru agrees to yield port of Oulu in exchange for ten ships of line and loan",
    ),
    # where something is given is no part of the infinitive
    (
        "In 1895 Cuba, Chile and Spain promised the whole of the island to Peru on the eve of the election.",
        "Cuba, Chile and Spain promise the whole of island to Peru on the eve of election",
    ),
]


@pytest.mark.parametrize(("text", "title"), COMPLETED)
def test_what_completes_an_infinitive_is_kept(told, text, title):
    assert told(text).mentions[0].title == title


def test_relations_are_told_with_the_other_state(told):
    text = (
        "Peru became the first country of the whole region to have full relations with Japan, on 1 June 1960."
    )
    title = "Peru becomes first country of the whole region to have full relations with Japan"
    assert told(text).mentions[0].title == title


def test_relations_are_told_without_what_points_elsewhere(told):
    text = (
        "King Aki of Turku, who had long been a friend of Japan, broke off relations with it in January 1942."
    )
    assert told(text).mentions[0].title == "King Aki of Turku breaks off relations"


def test_a_denial_keeps_whither_nothing_goes(told):
    text = (
        "In 1896 Peru and Chile undertook to send no troops into the northern hills without the consent of"
        " the league."
    )
    title = "Peru and Chile undertake to send no troops into northern hills without consent of league"
    assert told(text).mentions[0].title == title
