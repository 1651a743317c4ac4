"""The noun that a relative word means is the one that fits its clause, with what hangs on it."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Aoki put to Holm an offer of a loan in exchange for the use of the ports, which the cabinet "
            "rejected in July 1940.",
            "Cabinet rejects offer of loan in exchange for use of ports",
        ),
        # "Where" is the place to which a journey led.
        (
            "The fleet sailed from the waters north of Kobe to Turku, where it beat a force in May 1914.",
            "Fleet beats a force in Turku",
        ),
        # The particle of a verb is of no noun.
        (
            "Japan broke up rings of forgers, the last of which was tried in 1990.",
            "Last of the rings of forgers tried",
        ),
        # What a court or a new body has is not had by the last name in it.
        (
            "Norway joined the Baltic Court of Audit, whose judges ruled in May 1990 that the toll was void.",
            "Judges of the Baltic Court of Audit rule toll is void",
        ),
        (
            "Japan set up a fishing council in Turku in 1993, whose members met in Oslo in August 1996.",
            "Members of a fishing council in Turku meet in Oslo",
        ),
        (
            "Japan sold ships to a company in Norway, whose king was crowned in May 1990.",
            "Norway's king crowned",
        ),
        (
            "The Bank of Samoa, whose directors were arrested in May 1990, failed.",
            "Directors of the Bank of Samoa arrested",
        ),
        (
            "A hospital in Norway, whose doctors came to Turku in May 1990, was closed.",
            "Doctors of a hospital in Norway come to Turku",
        ),
        # What a state has is not had by a house in it, nor what a person has by the body under him.
        (
            "Japan opened an office in Samoa, whose independence was recognised in May 1962.",
            "Samoa's independence recognised",
        ),
        (
            "A school in Norway, whose prime minister visited Turku in May 1990, was closed.",
            "Norway's prime minister visits Turku",
        ),
        ("A mission under Ana Paz, whose brother was shot in May 1990, failed.", "Ana Paz's brother shot"),
        (
            "Japan lost a battle at Turku, whose garrison was killed in May 1880.",
            "Turku's garrison killed",
        ),
        (
            "A board under Aino Holm, whose letters were printed in May 1990, met again.",
            "Aino Holm's letters printed",
        ),
        (
            "Their descendants formed a small community, some of whose members moved to Samoa in May 1990.",
            "Some descendants move to Samoa",
        ),
        ("The Kingdom of Samoa, whose king was crowned in May 1990, fell.", "Samoa's king crowned"),
        (
            "A board under Aino Holm, whose findings were printed in May 1990, met again.",
            "Findings of a board under Aino Holm printed",
        ),
        ("There was a coup in Samoa, whose king fled in May 1990.", "Samoa's king flees"),
        (
            "It outlived the Sund War, the pleas of the Danish rebels, whose ships reached Turku in 1620,"
            " having been met with fair words only.",
            "Ships of the Danish rebels reach Turku",
        ),
        (
            "Mourners planted crosses outside the embassy in Turku, which the state removed in May 1952.",
            "State removes crosses outside the embassy in Turku",
        ),
        (
            "Aoki supported the evacuation of the forts, of which Holm took possession in April 1867.",
            "Holm takes possession of the forts",
        ),
        (
            "A plan for the defence of Turku, which Japan had drawn up in 1920, was lost.",
            "Japan draws up plan for the defence of Turku",
        ),
        (
            "The claims of the victims of Turku, whom Japan had paid in 1928, were heard.",
            "Japan pays the victims of Turku",
        ),
        (
            "The war, which Holm declared in 1911, and in which Turku was stormed in May 1912, ended badly.",
            "Turku stormed in the war",
        ),
    ],
)
def test_the_noun_fits_the_verb_behind_it(told, text, title):
    assert told(text).mentions[-1].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "In 1909 the government of Holm, who had become president in August 1904, agreed on a treaty.",
            "Holm becomes president",
        ),
        (
            "The accord opened the way for the Lapua project of a Finnish firm, on which work ended in 1990 "
            "and which was closed in 2000.",
            "Lapua project of a Finnish firm closed",
        ),
        (
            "The victims of Turku, whom a court had allowed in 1928 to appeal, were heard.",
            "Court allows the victims of Turku to appeal",
        ),
        (
            "Japan hailed the Authority on Development, which Finland had left in May 1990, and paid.",
            "Finland leaves the Authority on Development",
        ),
        (
            "The warrant of the Pacific Court, of which Finland has been a member since 2002, was ignored.",
            "Finland is a member of the Pacific Court",
        ),
        (
            "Raids went on into the new year, for which the court fined Japan in July 1914.",
            "Court fines Japan",
        ),
        (
            "Both drew up a treaty of friendship and trade, to which the diets agreed in May 1978.",
            "Diets agree to treaty of friendship and trade",
        ),
    ],
)
def test_the_noun_fits_the_relative_word(told, text, title):
    assert title in [one.title for one in told(text).mentions]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Kenya gave money to the Oulu fund, which Norway closed in 2013.", "Norway closes the Oulu fund"),
        (
            "Kenya was among those who pledged support to the plan, which Norway dropped in 2013.",
            "Norway drops the plan",
        ),
        # a thing is told of, not to whom it went
        (
            "Kenya sold a ship to the Oulu yard, which Norway sank in 1913.",
            "Norway sinks ship to the Oulu yard",
        ),
    ],
)
def test_what_support_is_given_to_is_meant(told, text, title):
    assert told(text).mentions[-1].title == title
