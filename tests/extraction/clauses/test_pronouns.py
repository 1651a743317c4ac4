"""Whom a subject names."""

import pytest

from explorer.extraction.clauses.pronouns import is_person
from explorer.extraction.source import source_of
from explorer.reading.reader import read_text_document


def test_no_words_are_no_person(lexicon):
    assert not is_person(source_of(read_text_document("Anna Holm left in 1990.", "a.txt"), lexicon), "")


def test_they_tells_of_a_body_of_men(told):
    text = "The Finnish Legion kept most of the orchard in 1926. By May 1927 they had sold their ladders."
    assert told(text).mentions[-1].title == "Finnish Legion sells their ladders"


@pytest.mark.parametrize(
    ("done", "title"),
    [
        ("They signed a truce in 1906.", "Finland and Japan sign a truce"),
        ("They renewed diplomatic relations in 1906.", "Finland and Japan renew diplomatic relations"),
        ("By 1906 they had concluded a naval pact.", "Finland and Japan conclude a naval pact"),
        ("They agreed on a frontier in 1906.", "Finland and Japan agree on a frontier"),
        ("They opened fire on a village in 1906.", "Japanese fleet opens fire on a village"),
        ("They signed a truce with the rebels in 1906.", "Japanese fleet signs a truce with the rebels"),
        ("They burned the port in 1906.", "Japanese fleet burns the port"),
    ],
)
def test_they_behind_a_fleet_are_the_two_states_in_what_two_do_together(told, done: str, title: str):
    assert told(f"The Japanese fleet shelled a Finnish fort in 1905. {done}").mentions[-1].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The committee drafted a statute in 1965. It was abolished in 1966.", "Committee abolished"),
        ("The commission wrote a handbook in 1965. It was ended in 1966.", "Commission ended"),
        ("The senate passed a motion in 1965. It was abolished in 1966.", "Senate abolished"),
        ("The council imposed a toll in 1965. It was abolished in 1966.", "Toll abolished"),
        ("Finland levied a toll in 1965. It was abolished in 1966.", "Toll abolished"),
    ],
)
def test_a_body_rather_than_what_it_wrote_is_abolished(told, text: str, title: str):
    assert told(text).mentions[-1].title == title


def test_they_are_named_without_who_went_with_them(told):
    text = (
        "In the north, Baltic forces accompanied by the scouts of Vaasa advanced. They landed at Osaka in "
        "January 1990."
    )
    assert told(text).mentions[0].title == "Baltic forces land at Osaka"


def test_no_person_has_the_before_a_name(told):
    text = (
        "The men held the Gotha Perimeter in vain. On 6 July 1990, he ordered Colonel Roca to plan a landing."
    )
    assert told(text).mentions[0].title == "Colonel Roca ordered"


def test_she_is_no_duke(told):
    text = "The Duke of Turku married Eva Roca in Oulu in 1820. She sailed from Kobe in 1825."
    assert [one.title for one in told(text).mentions][-1:] == ["Eva Roca sails from Kobe"]


def test_he_is_no_queen(told):
    text = "Queen Eva of Kobe received Juan Roca in 1820. He returned to Turku in 1825."
    assert [one.title for one in told(text).mentions][-1:] == ["Juan Roca returns to Turku"]


def test_he_is_told_by_the_name_of_who_the_first_was(told):
    text = "The first envoy was Juan Roca. He arrived in Turku in 1850."
    assert [one.title for one in told(text).mentions] == ["Juan Roca arrives in Turku"]


def test_he_is_not_whose_brother_the_first_was(told):
    text = "The first president of the club was the brother of Juan Roca. He died in Turku in 1899."
    assert [one.title for one in told(text).mentions] == ["President of the club dies in Turku"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Talks by the envoy led to the transfer of the prisoners in 1984. They were flown home in 1985.",
            "Prisoners flown home",
        ),
        (
            "The court confirmed the sentences in 2006. In 2007, when a fund had paid about one million "
            "dollars to each family, the council changed them to prison.",
            "Council changes the sentences to prison",
        ),
        (
            "Juan Roca held to his policy. Finland hosted the World Feast of New Arts in April 1966. He left "
            "office in 1980.",
            "Juan Roca leaves office",
        ),
        (
            "The jurist Juan Roca-Holms came to Oulu. Roca-Holms, a former Finnish minister, arrived in Kobe "
            "in 1892. He guided the court through the crisis of 1893.",
            "Roca-Holms guides the court through the crisis",
        ),
    ],
)
def test_who_suffers_or_acts_is_a_person(told, text: str, title: str):
    assert told(text).mentions[-1].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ties cooled under the Presidency of Roca. He visited Oulu in 1971.", "Roca visits Oulu"),
        (
            "The battleship King Otto V called at Oulu in 1911. She was sold to Japan in 1925.",
            "Otto V sold to Japan",
        ),
    ],
)
def test_whose_presidency_it_was_and_a_ship_may_be_meant(told, text, title):
    assert told(text).mentions[-1].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The hijacker was a Kenyan sailor. He was hanged in Oulu in 1872.", "Kenyan sailor hanged in Oulu"),
        ("There was a Kenyan consul in Oulu in 1840. He left in 1842.", "Kenyan consul leaves"),
        (
            "Among the guests was the Kenyan premier. In 1921 he opened a fair in Oulu.",
            "Kenyan premier opens a fair in Oulu",
        ),
        ("Kenya was represented by Juan Roca as envoy. He left Oulu in 1850.", "Juan Roca leaves Oulu"),
    ],
)
def test_he_is_whom_a_clause_only_describes_where_it_tells_of_nobody_else(told, text, title):
    assert told(text).mentions[-1].title == title


def test_he_is_not_the_town_of_one_whom_somebody_chose(told):
    text = "Kenya chose as its envoy a merchant of Oulu. He arrived in Kobe in 1832."
    assert not told(text).mentions[-1].title.startswith("Oulu")


def test_a_ship_named_after_a_man_may_be_she(told):
    text = "The submarine Don Pedro was sold to Kenya. She was sunk in 1940."
    assert told(text).mentions[-1].title == "Don Pedro sunk"


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "The television series began in 1990. It ended in 1991.",
            ["Television series begins", "Television series ends"],
        ),
    ],
)
def test_a_series_may_be_meant(told, text, titles):
    assert [one.title for one in told(text).mentions] == titles
