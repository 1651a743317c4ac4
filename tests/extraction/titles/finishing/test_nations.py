"""Titles that begin with a body of a state say whose it is, where the text surely tells that."""

import pytest

OVERVIEW = [
    ("The army mutinied in 1964.", "Maltese army mutinies"),
    ("A new government took office in 1966.", "New Maltese government takes office"),
    ("The prime minister dismissed the cabinet in 1972.", "Maltese prime minister dismisses the cabinet"),
    ("Since 1980 the government has sought good relations with all, and with Peru above all.",
     "Maltese government seeks good relations with all"),
    ("In Malta the police arrested forty men in 1968.", "Maltese police arrest forty men"),
    ("The embassy in Lima was closed in 1990.", "Maltese embassy in Lima closed"),
    ("An embassy was opened in Lima in 1990.", "Maltese embassy opened in Lima"),
    ("== Peru ==\n\nThe embassy in Valletta was closed in 1990.", "Peruvian embassy in Valletta closed"),
    ("The Maltese congress met in 1980. The congress approved the loan in 1990.",
     "Maltese congress approves the loan"),
    ("The embassy in Peru was closed in 1990.", "Maltese embassy in Peru closed"),
    ("The country became independent in 1964. The army mutinied in 1970.", "Maltese army mutinies"),
    # a mission of others may be meant
    ("The consulate in Gozo was closed in 1990.", "Consulate in Gozo closed"),
    ("The embassy in Lima was stormed in 1990.", "Embassy in Lima stormed"),
    # there was no such state yet
    ("The country became independent in 1964. The army mutinied in 1950.", "Army mutinies"),
    ("In 1964 Malta gained independence. The army mutinied in 1950.", "Army mutinies"),
    # another state's may be meant
    ("== Peru ==\n\nThe embassy in Valletta was closed. The police struck in 1990.", "Police strike"),
    ("The Maltese congress met. The party held its congress in 1985. The congress chose Ana Paz in 1990.",
     "Congress chooses Ana Paz"),
    ("The congress approved the loan in 1990.", "Congress approves the loan"),
    ("== Peru ==\n\nThe army seized power in 1990.", "Army seizes power"),
    ("Peru sent ships. The government fell in 1990.", "Government falls"),
    ("Relations with Peru were opened. The government fell in 1990.", "Government falls"),
    ("Peru asked for ships. The government refused in 1990.", "Government refuses"),
    ("The army was trained by Malta in 1990.", "Army trained by Malta"),
    ("Peru lost its consul, and the embassy in Kobe was closed in 1990.", "Embassy in Kobe closed"),
    # whose it is is told
    ("The government of Ana Paz fell in 1990.", "Government of Ana Paz falls"),
    ("The Peruvian government fell in 1990.", "Peruvian government falls"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title"), OVERVIEW)
def test_a_body_of_an_overview_is_that_of_its_state(told, text, title):
    assert told(text, "Foreign relations of Malta").mentions[-1].title == title


PAIR = [
    ("The embassy in Lima was closed in 1981.", "Finnish embassy in Lima closed"),
    ("The legation was opened in Helsinki in 1950.", "Peruvian legation opened in Helsinki"),
    ("The Peruvian senate met in 1901. In 1902 the senate approved the loan.",
     "Peruvian senate approves the loan"),
    ("In Peru the army seized power in 1968.", "Peruvian army seizes power"),
    ("In Peru, elections were held in 1980.", "Elections held in Peru"),
    # either may be meant, or a third
    ("The embassy in Lima was bombed in 1981.", "Embassy in Lima bombed"),
    ("Finland sent ships. The government fell in 1990.", "Government falls"),
    ("The senates of both met. In 1902 the senate approved the loan.", "Senate approves the loan"),
    ("Chile spoke for both. The embassy in Lima was closed in 1981.", "Embassy in Lima closed"),
    ("The French embassy in Lima was closed in 1996.", "French embassy in Lima closed"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title"), PAIR)
def test_a_body_of_one_of_two_is_told_where_no_other_may_be_meant(told, text, title):
    assert told(text, "Finland–Peru relations").mentions[-1].title == title


@pytest.mark.parametrize(
    ("state", "title"),
    [
        ("New Zealand", "New Zealand police arrest forty men"),
        ("the Democratic Republic of the Congo", "Congolese police arrest forty men"),
        ("Svalbard", "Police arrest forty men"),
    ],
)
def test_an_adjective_is_not_always_the_name_of_the_people(told, state, title):
    told_of = told("The police arrested forty men in 1968.", f"Foreign relations of {state}")
    assert told_of.mentions[-1].title == title


FORMER = [
    ("Czech Republic", "The government fell in 1968.", "Government falls"),
    ("Czech Republic", "The government fell in 2004.", "Czech government falls"),
    ("Vietnam", "The government fell in 1963.", "Government falls"),
    ("Denmark–Norway", "The Norwegian council met. The king refused in 1700.", "King refuses"),
]


@pytest.mark.parametrize(("state", "text", "title"), FORMER)
def test_a_body_of_a_former_state_is_not_told_as_that_of_a_later_one(told, state, text, title):
    assert told(text, f"Foreign relations of {state}").mentions[-1].title == title
