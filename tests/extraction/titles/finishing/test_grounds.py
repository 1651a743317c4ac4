"""Titles of "the city", "the country" and "the island" name what the words before say that it is."""

import pytest

TOWNS = [
    (
        "The ministers met in Turku in 1990. A consulate was opened in the city in 1995.",
        "Consulate opened in Turku",
    ),
    ("General Ana Paz laid siege to Oulu. The town fell in May 1745.", "Oulu falls"),
    ("The envoy stayed in Kobe, and the city was shelled in 1864.", "Kobe shelled"),
    (
        "A clinic has stood in Turku since 1980. Engineers from Osaka visited the same city in 1995.",
        "Engineers from Osaka visit Turku",
    ),
    # it may be what the sentence itself says was taken
    (
        "A ship sailed from Turku to Oulu. Japan attached Vaasa to it after storming the town in 1934.",
        "Japan attaches Vaasa to it after storming the town",
    ),
    # which of two, or a city's council, is not told
    (
        "Talks were held in Turku and Oulu. A consulate was opened in the city in 1995.",
        "Consulate opened in the city",
    ),
    ("The ministers met in Turku. The city council resigned in 1995.", "City council resigns"),
    # where somebody came from
    ("A merchant came from Kobe. The city was shelled in 1864.", "City shelled"),
    # another town is spoken of
    ("The envoy stayed in Turku to discuss Oulu. The town was sold in 1950.", "Town sold"),
    (
        "A consul who lived in Kobe wrote from Osaka. The consulate in the city was closed in 1990.",
        "Consulate in the city closed",
    ),
    # where people only met is not what they speak of
    ("The summit took place in Turku. Japan returned the town in 1950.", "Japan returns the town"),
    ("The pact was signed in Turku. The city was taken in 1950.", "City taken"),
    ("The pact was signed in Turku. The envoys left the city in 1950.", "Envoys leave Turku"),
    (
        "Ana Paz signed a pact with the king and laid siege to Oulu. The town fell in May 1745.",
        "Oulu falls",
    ),
    # neither pronouns and common nouns nor buildings are towns
    ("Talks were held in Tampere. She was tired. Ana Paz left the city in 1939.", "Ana Paz leaves the city"),
    ("Many lived in Turku. Tunnels had been dug. A bomb fell on the town in 1939.", "Bomb falls on the town"),
    (
        "The queen stayed at Villa Aino. A bomb exploded in the town in 1939.",
        "Bomb explodes in the town",
    ),
    # a battle may have been elsewhere
    ("After the victory at Oulu the army attacked the town in 1745.", "Army attacks the town"),
]


@pytest.mark.parametrize(("text", "title"), TOWNS)
def test_the_city_is_the_one_town_named_before(told, text, title):
    assert told(text).mentions[-1].title == title


LANDS = [
    (
        "Slovakia declared independence in 1993. Portugal recognised the new state on 3 May 1993.",
        "Portugal recognises Slovakia",
    ),
    (
        "Portuguese teachers arrived in the country in 1996.",
        "Portuguese teachers arrive in Slovakia",
    ),
    (
        "Slovakia held an election in 1998. The country was admitted to the bank in 1999.",
        "Slovakia admitted to the bank",
    ),
    # guests are not at home in it
    ("Portuguese doctors worked in the country in 1999.", "Portuguese doctors work in Slovakia"),
    (
        "Ten Portuguese doctors living in the country resigned in 1999.",
        "Ten Portuguese doctors living in Slovakia resign",
    ),
    # a people and its rulers may be
    ("Thousands of Portuguese fled the country in 1999.", "Thousands of Portuguese flee the country"),
    (
        "Unrest spread in Slovakia. Many Slovaks left the country in 1999.",
        "Many Slovaks leave the country",
    ),
    ("The king of Portugal left the country in 1999.", "King of Portugal leaves the country"),
    (
        "Portugal and Slovakia met in 1998. Portuguese doctors left the country in 1999.",
        "Portuguese doctors leave the country",
    ),
    # from where a state sends somebody away is its own, where it recalls him from is not
    (
        "Slovakia banned the party. Portugal deported its leaders from the country in 1999.",
        "Portugal deports its leaders from the country",
    ),
    (
        "Slovakia banned the party. Portugal withdrew its envoy from the country in 1999.",
        "Portugal withdraws its envoy from Slovakia",
    ),
    # who recognises a state is not it, and which it is nothing tells
    ("Slovakia recognised the new republic in 1999.", "Slovakia recognises the new republic"),
    (
        "Portugal recognised the new state in 1999, and Slovakia did so in 2000.",
        "Slovakia recognises the new state",
    ),
    (
        "Slovakia became free in 1993. Portugal waited and recognised the new state in May 1993, and Norway "
        "did so in June 1993.",
        "Norway recognises Slovakia",
    ),
    # "the country" may be either
    ("The envoy left the country in 1999.", "Envoy leaves the country"),
    # a third state was named last
    (
        "Austria held an election in 1998. Portugal recognised the country's new borders in 1999.",
        "Portugal recognises the country's new borders",
    ),
    # the subject may be the one that the title names
    (
        "Portugal and Slovakia met in 1998. The country's banks bought Slovak bonds in 1999.",
        "Country's banks buy Slovak bonds",
    ),
]


@pytest.mark.parametrize(("text", "title"), LANDS)
def test_the_country_is_the_one_of_two_that_the_words_leave(told, text, title):
    mention = told(text, title="Portugal–Slovakia relations").mentions[-1]
    assert mention.title == title


ISLANDS = [
    ("Doctors were sent to the island in 1995.", "Doctors sent to Madagascar"),
    (
        "The Isle of Pines was mapped in 1990. Doctors were sent to the island in 1995.",
        "Doctors sent to the island",
    ),
    ("Doctors were sent to the islands in 1995.", "Doctors sent to the islands"),
    ("Norway mapped Tahiti. Doctors were sent to the island in 1995.", "Doctors sent to the island"),
    ("A ship sailed for Tahiti. Doctors were sent to the island in 1995.", "Doctors sent to the island"),
    ("France held a vote in 1990. Doctors were sent to the island in 1995.", "Doctors sent to the island"),
]


@pytest.mark.parametrize(("text", "title"), ISLANDS)
def test_the_island_is_the_state_that_is_one(told, text, title):
    assert told(text, title="Madagascar–Norway relations").mentions[-1].title == title


def test_the_country_of_an_overview_is_its_own(told):
    text = "The country took part in the Turku conference in 1955."
    assert told(text, title="Foreign relations of Togo").mentions[-1].title.startswith("Togo takes part")


THERE = [
    (
        "The league had its seat in Oulu, and Ana Paz was elected there as its head in 1990.",
        "Ana Paz elected in Oulu as its head",
    ),
    (
        "Ana Paz had studied in Peru. Juan Roca settled in Oulu, and a school was opened there in 1990.",
        "School opened in Oulu",
    ),
    (
        "Juan Roca settled in Oulu, and a school was opened there in 1990 which many officials attended.",
        "School opened in Oulu",
    ),
    ("Juan Roca went to Oulu and Vaasa and was killed there in 1990.", "Juan Roca killed"),
    (
        "The ministers met in Oulu. The wounded were flown there ahead of the talks in 1990.",
        "Wounded flown to Oulu ahead of the talks",
    ),
    # she may have died in the state, not in the town of the sentence before
    (
        "Ana Paz stayed in Oulu. The fleet that sailed to Peru was sunk there by a storm in 1990.",
        "Fleet sunk there by a storm",
    ),
    # one does not stay where one sailed from
    ("A fleet sailed from Turku and was sunk there by a storm in 1990.", "Fleet sunk there by a storm"),
]


@pytest.mark.parametrize(("text", "title"), THERE)
def test_there_is_the_one_town_named_before(told, text, title):
    assert told(text).mentions[-1].title == title


def test_there_is_the_only_state_told_of_before(told):
    text = "The play of May 1944 was well received in Finland, and Juan Roca was sent there as envoy in 1946."
    assert told(text).mentions[-1].title == "Juan Roca sent to Finland as envoy"


@pytest.mark.parametrize(
    "text",
    [
        "The king handed Oulu to Finland, and Juan Roca was sent there as envoy in 1946.",
        "The play went from Oulu to Finland and to Japan, and Juan Roca was sent there as envoy in 1946.",
    ],
)
def test_there_may_be_another_place_than_the_state(told, text):
    assert told(text).mentions[-1].title == "Juan Roca sent there as envoy"


LEFT_OUT = [
    (
        "Norway opened a mission in Mombasa in 1963. Ana Paz was appointed consul there in May 1964.",
        "Ana Paz appointed consul in Mombasa",
    ),
    (
        "After visits to Bergen, President Roca travelled to Lagos and signed a pact there in July 1983.",
        "President Roca signs a pact in Lagos",
    ),
    ("The refugees lived near Turku. Two doctors were sent there in 1990.", "Two doctors sent to Turku"),
    (
        "Ana Paz lived in Oulu and made an official visit there in 1990.",
        "Ana Paz makes an official visit to Oulu",
    ),
    (
        "Juan Roca took part in the Tokyo summit. He had met his counterpart there in May 1990.",
        "Juan Roca meets his counterpart in Tokyo",
    ),
    # which of two is not told
    (
        "Engineers trained in Bergen and Oslo. A trade office was opened there in 1975.",
        "Trade office opened",
    ),
    # the nearer place is another
    (
        "The envoy stayed in Turku. Peru had ties with Kobe, and Ana Paz travelled there in 1957.",
        "Ana Paz travels",
    ),
    # a people and what is theirs are no place
    (
        "Finland yielded in Latvian affairs and promised not to hinder trade there in 1898.",
        "Finland promises not to hinder trade",
    ),
    # nothing is said to be somewhere
    (
        "The envoys met in Oslo. In June 1982 Finland said there would be no pact.",
        "Finland says there will be no pact",
    ),
]


@pytest.mark.parametrize(("text", "title"), LEFT_OUT)
def test_a_there_that_a_title_leaves_out_is_told_by_its_name(told, text, title):
    assert told(text).mentions[-1].title == title


def test_a_long_title_does_not_end_on_a_city_that_nothing_names(told):
    text = (
        "The ministers met in Turku and Oulu in 1990. The first meeting of the states parties to the "
        "Convention on Deep Fishing was held in the city in 1995."
    )
    title = "First meeting of states parties to Convention on Deep Fishing held"
    assert told(text).mentions[-1].title == title


def test_a_long_title_names_the_city_though_it_has_lost_its_article(told):
    text = (
        "The ministers met in Turku in 1990. The first meeting of the states parties to the Convention on "
        "Deep Fishing was held in the city in 1995."
    )
    title = "First meeting of states parties to Convention on Deep Fishing held in Turku"
    assert told(text).mentions[-1].title == title
