"""What a dated noun adds to the title of a clause."""

import pytest

ROWS = [
    # another clause of the sentence has the verb
    (
        "With Finland's accession to the alliance, on 7 March 2024, the choice made in 1949 was made good.",
        "Finland accedes to the alliance",
    ),
    (
        "Holm ruled until his retirement from the presidency in May 1985.",
        "Holm retires from the presidency",
    ),
    ("The dispatch of the Panther to Osaka on 1 July 1911 followed.", "Panther dispatched to Osaka"),
    (
        "The refusal was followed by the proclamation of independence on 7 May 1822.",
        "Independence proclaimed",
    ),
    (
        "Two leaders of the rebellious northern provinces took refuge in Osaka after the murder of Hugo Roca "
        "on 3 May 1984.",
        "Hugo Roca murdered",
    ),
    # the verb only says what it was, or what came of it
    ("The recognition of Estonia by Japan in May 1990 led to protests.", "Japan recognises Estonia"),
    (
        "A pact between Anna Holm and Hugo Roca (May 1954) proved unworkable.",
        "Pact between Anna Holm and Hugo Roca signed",
    ),
    (
        "The failed attempt by agents on the life of Holm in Turku (May 1997) ended a truce.",
        "Attempt by agents on the life of Holm in Turku fails",
    ),
    ("With the death of Holm, in exile in Turku, in May 1901, the alliance of 1870 ended.", "Holm dies"),
    (
        "The interception, on 2 October 1956, of the aircraft carrying Holm led to protests.",
        "Aircraft carrying Holm intercepted",
    ),
    ("The meeting of the two ministers in Osaka on 3 May 1990 led to a pact.", "Two ministers meet in Osaka"),
    ("The talks of 1990 were followed in May 1992 by the exchange of envoys.", "Envoys exchanged"),
    (
        "Ties span two centuries, beginning in 1800 with the arrival of a Finnish fleet.",
        "Finnish fleet arrives",
    ),
    (
        "The murder of a consul in 1989, the closing of the border in 1990 and a war in 1991 hurt ties.",
        "Border closed",
    ),
    ("The recognition of Finland by Japan came in May 1919.", "Japan recognises Finland"),
    # the verb's clause has the noun
    (
        "The capture of Turku in July 1830 opened the way to Osaka.",
        "Capture of Turku opens the way to Osaka",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_the_noun_that_the_date_dates_is_told(told, text, title):
    assert title in [one.title for one in told(text).mentions]


@pytest.mark.parametrize(
    "text",
    [
        "The two exchanged notes on the recognition of borders and the abolition of visas on 3 May 1990.",
        "The two signed a treaty on the return of prisoners and the opening of the border in May 1990.",
        "Holm, with the loss of 300 men in May 1990, reached Osaka.",
    ],
)
def test_what_a_verb_governs_is_not_told_alone(told, text):
    titles = [one.title for one in told(text).mentions]
    assert not {"Visas abolished", "Border opened", "300 men lost"} & set(titles)


def test_a_time_is_counted_from_what_the_noun_tells(told):
    text = "Japan recognised the junta of General Holm, two days after the revolution of 25 April 1974."
    assert "Revolution takes place" in [one.title for one in told(text).mentions]


def test_a_noun_of_a_name_is_no_happening(told):
    text = "Both signed an Agreement on Joint Buoys and Publication of Information for Coastal Pilots (2017)."
    assert not any(one.title.startswith("Information") for one in told(text).mentions)


def test_what_a_verb_says_of_a_noun_is_told_of_the_verb(told):
    text = "Finland supported the admission of Japan to the League in May 1923."
    titles = [one.title for one in told(text).mentions]
    assert titles == ["Finland supports the admission of Japan to the League"]


def test_what_did_not_happen_until_a_fall_is_not_told_as_the_fall(told):
    text = "Holm did not return until the fall of the regent in May 1950."
    assert not any(one.title.startswith("Regent") for one in told(text).mentions)


def test_a_year_holds_both_the_deed_and_what_it_followed(told):
    text = "Prince Anders Holm fled with all of his men to Osaka after the fall of the dynasty in 1226."
    assert not any("dynasty falls" in one.title for one in told(text).mentions)
