"""Titles of what two states share name the other one in an overview, where only the words above do."""

import pytest


@pytest.fixture(scope="session")
def below(told):
    """The last title of a text below the heading "Norway" in an overview of Malta."""

    def run(text):
        said = f"Malta has many partners.\n\n== Norway ==\n\n{text}"
        return told(said, "Foreign relations of Malta").mentions[-1].title

    return run


PLAIN = [
    ("Relations began in 1952.", "Relations with Norway begin"),
    ("A treaty of peace was signed in 1960.", "Treaty of peace with Norway signed"),
    ("The Treaty of Peace and Friendship was signed in 1961.",
     "Treaty of Peace and Friendship with Norway signed"),
    ("An agreement on seals was signed in 1962.", "Agreement with Norway on seals signed"),
    ("A fish and ports agreement was signed in 1962.", "Fish and ports agreement with Norway signed"),
    ("A framework for ports was signed in 1963.", "Framework with Norway for ports signed"),
    ("A declaration of intent was signed in 1964.", "Declaration of intent with Norway signed"),
    ("A dispute over seals broke out in 1965.", "Dispute with Norway over seals breaks out"),
    ("Trade across the border was stopped in 1966.", "Trade across the border with Norway stopped"),
    ("High commissions were exchanged in 1967.", "High commissions exchanged with Norway"),
    ("Trade agreement talks began in 1968.", "Trade agreement talks with Norway begin"),
    ("The agreement took effect in 1969.", "Agreement with Norway takes effect"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title"), PLAIN)
def test_what_is_shared_is_shared_with_the_state_of_the_heading(below, text, title):
    assert below(text) == title


WITHOUT = [
    # more belongs to the noun than its verb
    ("Border clashes began in 1968.", "Border clashes begin"),
    ("Protocol officers arrived in 1968.", "Protocol officers arrive"),
    # others may have made it with each other, or a state with its own
    ("Peace talks began in Kobe in 1968.", "Peace talks begin in Kobe"),
    ("The Peace Agreement was signed in Kobe in 1969.", "Peace Agreement signed in Kobe"),
    ("A ceasefire was signed in 1969.", "Ceasefire signed"),
    ("The labour dispute ended in 1969.", "Labour dispute ends"),
    ("Malta mediated in the war. The agreement was signed in 1969.", "Agreement signed"),
    ("The king met the rebels. A treaty was signed in 1969.", "Treaty signed"),
    ("A tripartite agreement was signed in 1969.", "Tripartite agreement signed"),
    ("The power-sharing agreement was signed in 1969.", "Power-sharing agreement signed"),
    ("An agreement was signed by the rebels in 1969.", "Agreement signed by the rebels"),
    # its own name tells the parties, or it may be one of many states
    ("The Kobe Convention was signed in 1970.", "Kobe Convention signed"),
    ("The Paz–Roca Treaty was signed in 1971.", "Paz–Roca Treaty signed"),
    ("The Kobe agreement was signed in 1972.", "Kobe agreement signed"),
    ("A treaty on Norwegian seals was signed in 1973.", "Treaty on Norwegian seals signed"),
    ("A treaty of Kobe was signed in 1974.", "Treaty of Kobe signed"),
    # no paper that is signed
    ("A legal framework was adopted in 1975.", "Legal framework adopted"),
    ("A declaration of independence was signed in 1976.", "Declaration of independence signed"),
    # the words say with whom
    ("A treaty with Peru was signed in 1977.", "Treaty with Peru signed"),
    ("The border between Peru and Chile was opened in 1978.", "Border between Peru and Chile opened"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title"), WITHOUT)
def test_what_may_be_anothers_is_told_without_the_state_of_the_heading(below, text, title):
    assert below(text) == title


MISSIONS = [
    ("An ambassador was appointed in 1980.", "Ambassador appointed: Malta and Norway"),
    ("The embassy was closed in 1981.", "Embassy closed: Malta and Norway"),
]


@pytest.mark.parametrize(("text", "title"), MISSIONS)
def test_a_mission_of_which_nothing_says_whose_it_is_has_both(below, text, title):
    assert below(text) == title


OF_ONE = [
    # what befell it was no deed of the two
    ("The ambassador was murdered in 1981.", "Ambassador murdered"),
    ("The ambassador was recalled by the king in 1981.", "Ambassador recalled by the king"),
    # the words say whose it is, or it is somebody of the mission
    ("The Norwegian embassy was closed in 1982.", "Norwegian embassy closed"),
    ("An embassy guard was shot in 1983.", "Embassy guard shot"),
]


@pytest.mark.parametrize(("text", "title"), OF_ONE)
def test_a_mission_of_one_of_them_has_none_of_the_two(below, text, title):
    assert below(text) == title


TIES = [
    ("Norway cut off ties in 1972; they were restored in 1979.", "Ties with Norway restored"),
    ("Relations with Peru were cut in 1972. They were renewed in 1979.", "Relations with Peru renewed"),
    ("Oslo broke off relations in 1972.", "Oslo breaks off relations with Malta"),
    ("Relations with Oslo were cut in 1972.", "Relations with Oslo cut"),
    (
        "Relations with Peru and Chile were cut in 1972. They were renewed in 1979.",
        "Relations with Peru and Chile renewed",
    ),
]


@pytest.mark.parametrize(("text", "title"), TIES)
def test_relations_are_with_the_state_named_last(told, text, title):
    said = f"Malta has many partners.\n\n== Others ==\n\n{text}"
    assert told(said, "Foreign relations of Malta").mentions[-1].title == title


BEFORE = [
    ("Malta left the United Nations committee. A treaty was signed in 1990.", "Treaty with Norway signed"),
    ("Peru sold ships in 1980. A treaty was signed in 1990.", "Treaty signed"),
]


@pytest.mark.parametrize(("text", "title"), BEFORE)
def test_only_a_state_near_by_stands_before_that_of_the_heading(below, text, title):
    assert below(text) == title


def test_a_state_at_the_end_of_a_sentence_leads_nothing(told):
    text = "Malta is an island.\n\n== Asia ==\n\nA ship sailed to Japan. Talks on ports were held in 1990."
    assert told(text, "Foreign relations of Malta").mentions[-1].title == "Talks on ports held"


def test_a_union_signs_no_treaty_with_its_member(told):
    text = "Malta is an island.\n\n== Commonwealth ==\n\nA declaration was signed in 1971."
    assert told(text, "Foreign relations of Malta").mentions[-1].title == "Declaration signed"


INSIDE_WORDS = [
    ("Mali", "A formalised treaty was signed in 1960.", "Formalised treaty with Mali signed"),
    ("Oman", "An agreement on a woman's rights was signed in 1962.",
     "Agreement with Oman on a woman's rights signed"),
    ("United States", "An agreement on community ports was signed in 1962.",
     "Agreement with the United States on community ports signed"),
    # but an adjective of it names it
    ("Mali", "An agreement on Malian ports was signed in 1962.", "Agreement on Malian ports signed"),
]  # fmt: skip


@pytest.mark.parametrize(("state", "text", "title"), INSIDE_WORDS)
def test_letters_of_a_state_inside_a_word_do_not_name_it(told, state, text, title):
    page = told(f"== {state} ==\n\n{text}", "Foreign relations of Peru")
    assert page.mentions[-1].title == title


OF_TWO = [
    ("A treaty was signed in 1960.", "Treaty between Finland and Japan signed"),
    ("The agreement entered into force in 1961.", "Agreement between Finland and Japan enters into force"),
    ("The treaty was denounced by Japan in 1962.", "Treaty with Finland denounced by Japan"),
    # the words tell more, or it may have other parties
    ("A treaty was signed in Turku in 1963.", "Treaty signed in Turku"),
    ("Japan left the pact in 1964.", "Japan leaves the pact"),
    ("Peru and Chile made peace. A treaty was signed in 1965.", "Treaty signed"),
]


@pytest.mark.parametrize(("text", "title"), OF_TWO)
def test_a_bare_paper_of_an_article_about_two_is_theirs(told, text, title):
    assert told(text).mentions[-1].title == title
