"""A year in front of the day of one deed is no second date of it."""

import pytest

NARROWED = [
    ("In 1763 the Finnish envoy signed a treaty with Japan on 16 May.", "1763-05-16"),
    ("April 2015 – Acting consul Ana Paz recalled by Finland on the 25th.", "2015-04-25"),
    ("1936 – Finnish legation in Kobe opened on 1 January", "1936-01-01"),
    ("1989 – On 1 February Finland and Japan exchanged ambassadors.", "1989-02-01"),
    ("In 1989, on 1 February, Finland and Japan exchanged ambassadors.", "1989-02-01"),
    ("1989: Finland closed its embassy in Kobe in May.", "1989-05"),
    ("In 1870 Chile was beaten by Peru on 3 July at Arica.", "1870-07-03"),
    ("In May 1992 the queen of Norway visited Peru on the 16th.", "1992-05-16"),
]


@pytest.mark.parametrize(("text", "date"), NARROWED)
def test_a_year_before_the_day_of_the_same_deed_tells_nothing(told, text, date):
    assert [one.date.edtf for one in told(text).mentions] == [date]


OF_TWO_DEEDS = [
    "In 1992 Finland ratified the treaty of 3 March with Japan.",
    "In 1992 the treaty signed on 3 March came into force.",
    "In 1992 Finland recognised the republic proclaimed on 3 May.",
    "In 1992 Finland said it would leave Kobe on 3 May.",
    "In 1992 Finland agreed to leave Kobe on 3 May.",
    "By 1992 Finland had left Kobe on 3 May.",
    "In 1763 the war began, and on 16 May Finland signed a treaty with Japan.",
    "Finland broke the truce in 1992, beat a Japanese fleet off Kobe in August and took Turku.",
]


@pytest.mark.parametrize("text", OF_TWO_DEEDS)
def test_a_year_tells_its_own_deed_beside_the_day_of_another(told, text):
    assert {one.date.precision.name for one in told(text).mentions} > {"YEAR"}


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("1971 (May): a Kobe club tours Finland.", ["May"]),
        ("2011: Finnish embassy in Kobe evacuated (February)", ["February"]),
        ("2010: Finnish captives flown home to Kobe on 23 February.", ["23 February"]),
        # The day of a noun may be another.
        ("1990: Publication of the Turku treaty of 3 May.", ["1990", "3 May"]),
    ],
)
def test_the_year_of_an_entry_is_told_by_its_day(told, text, dates):
    assert [mention.date_text for mention in told(text).mentions] == dates


@pytest.mark.parametrize(
    "words",
    [
        "Ana Paz came in 1887. Marines deposed Juan Roca that year (Aug. 25).",
        "Marines deposed Juan Roca in 1887 (25 August).",
        "In the spring Ana Paz came; marines deposed Juan Roca in August 1887 (25 August 1887).",
    ],
)
def test_a_day_in_brackets_behind_its_year_is_told_once(told, words):
    dates = [one.date.start for one in told(words, "Finland–Peru relations").mentions if "Roca" in one.title]
    assert [(date.month, date.day) for date in dates] == [(8, 25)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Finland signed a pact in March 1897, and another a few months later in June 1897.", [3, 6]),
        ("In 1974 the junta – then weak – partly to gain time, on 15 July raided Kobe.", [7]),
        ("In 1974 Finland on 15 July left the union.", [7]),
    ],
)
def test_a_time_said_again_and_better_is_told_once(told, text, expected):
    assert [one.date.start.month for one in told(text).mentions] == expected
