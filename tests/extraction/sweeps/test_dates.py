"""Each deed has its own date, in whatever form and place, and no date of what is only spoken of."""

import pytest

DEEDS = (
    ("closed its port", "closes its port"),
    ("withdrew from the pact", "withdraws from the pact"),
    ("sent an envoy to Turku", "sends an envoy to Turku"),
)
OTHER = ("The Finns left the league", "Finns leave the league")

ONE_DATE = (
    "Peru {0} in 1985 under the law of 1903.",
    "In 1985, under a plan of 1979, Peru {0}.",
    "Under article 5 of the Law of 3 May 1903, Peru {0} in 1985.",
    "Under the terms of the 1979 accord, Peru {0} in 1985.",
    "According to the 1990 report, Peru {0} in 1985.",
    "Peru {0} in 1985 because of the debts of 1903.",
    "Peru {0} in 1985, as the constitution of 1903 allowed.",
    "On the anniversary of the revolt of 1903, Peru {0} in 1985.",
    "Peru {0} in 1985, the first time since independence in 1903.",
    "Peru {0} in 1985, not in 1990.",
    "Peru {0} in 1985 instead of 1990.",
    "Peru {0} in 1985 (not in 1958, as is often said).",
    "Unlike in 1903, Peru {0} in 1985.",
    "Peru {0} in 1985 (Holm 1991; Berg 1995).",
    "In mid-to-late 1985 Peru {0}.",
)
TWO_DATES = (
    ("Peru {0} on 13. March 1985 despite protests. {1} on 5. May 1986.", "1985-03-13", "1986-05-05"),
    ("Peru {0} in March and {2} in May 1985.", "1985-03", "1985-05"),
    ("Peru {0} on 3 March and {2} on 5 May 1985.", "1985-03-03", "1985-05-05"),
    ("On 3 May 1885 (N.S.) Peru {0}. In June {2}.", "1885-05-03", "1885-06"),
)


@pytest.mark.parametrize("template", ONE_DATE)
@pytest.mark.parametrize("deed", DEEDS)
def test_a_date_that_is_only_spoken_of_tells_nothing(told, template, deed):
    mentions = told(template.format(deed[0])).mentions
    assert [(one.date.edtf, one.title.split(" despite")[0]) for one in mentions] == [
        ("1985", f"Peru {deed[1]}")
    ]


@pytest.mark.parametrize(("template", "first", "second"), TWO_DATES)
@pytest.mark.parametrize("deed", DEEDS)
def test_each_of_two_deeds_has_its_date(told, template, first, second, deed):
    small = OTHER[0].replace("The", "the")
    mentions = told(template.format(deed[0], OTHER[0], small)).mentions
    assert [(one.date.edtf, one.title.split(" despite")[0]) for one in mentions] == [
        (first, f"Peru {deed[1]}"),
        (second, OTHER[1]),
    ]


@pytest.mark.parametrize("deed", DEEDS)
def test_the_day_of_a_month_told_before_stands_before_an_owner(told, deed):
    text = f"Peru {deed[0]} on 3 May 1985, and on the 14th Peru's parliament recognised the new government."
    assert [one.date.edtf for one in told(text).mentions] == ["1985-05-03", "1985-05-14"]


@pytest.mark.parametrize(
    "text",
    [
        "Under the law of 1903 some 200 Peruvians asked for land by 1911.",
        "The railway, built under a concession of 1850, was opened in January 1855.",
        "It was not in 1985 that Peru left the league.",
        "Peru did not in 1990 sign the pact.",
    ],
)
def test_what_was_done_by_a_law_without_a_date_of_its_own_is_told(told, text):
    dates = [one.date.edtf for one in told(text).mentions]
    assert any(year in "".join(dates) for year in ("1903", "1850", "1985", "1990"))


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Orwell's 1984 sold well.", []),
        ("Prince's 1999 won a prize in 1983.", ["1983"]),
        ("The river floods in March, and the bridge fell in April 1985.", ["1985-04"]),
        ("Smith usually plays in March but he was injured in May 1985.", ["1985-05"]),
        ("The bridge was opened earlier than 1990.", []),
        ("In 1990 the rebels chose 3 June as the day to attack.", ["1990", "1990-06-03"]),
        ("In May 1985 the king left. During this period the army was reformed.", ["1985-05", "1985-05"]),
    ],
)
def test_names_habits_and_bounds_are_no_dates_of_a_deed(told, text, dates):
    assert [one.date.edtf for one in told(text).mentions] == dates


@pytest.mark.parametrize("count", ["three times", "twice, it is said,"])
def test_a_bracket_with_times_alone_leaves_its_clause_the_subject(told, count):
    text = f"Peru signed the treaty {count} (1985 and 1990)."
    assert all(one.title.startswith("Peru signs the treaty") for one in told(text).mentions)


@pytest.mark.parametrize("deed", DEEDS)
def test_two_verbs_with_their_objects_have_their_dates_in_turn(told, deed):
    text = f"Peru {deed[0]} and joined the union in 1985 and 1990 respectively."
    assert [(one.date.edtf, one.title) for one in told(text).mentions] == [
        ("1985", f"Peru {deed[1]}"),
        ("1990", "Peru joins the union"),
    ]


@pytest.mark.parametrize("lead", ["In accordance with", "In line with", "Under the terms of"])
def test_an_agreement_acted_upon_is_told_without_what_leads_to_it(told, lead):
    titles = [
        one.title for one in told(f"{lead} the agreement of 1979, Peru left the pact in 1985.").mentions
    ]
    assert titles == ["Agreement signed", "Peru leaves the pact"]


ASIDES = (
    " under the law of 1938",
    " in line with the 1938 Treaty of Arica",
    ", which had been agreed on in 1938",
    ", the first such step since 1938",
    ", according to a report of 1995",
    " (an older plan dated from 1938)",
    ". Trade had been banned since 1938",
)
COUNTED = (
    ("In that year", "1962"),
    ("Later that year", "1962"),
    ("In the same year", "1962"),
    ("That autumn", "1962-23"),
    ("By the end of the decade", "196X"),
    ("Two years later", "1964"),
    ("On 20 September", "1962-09-20"),
    ("Between September and November", "1962-09/1962-11"),
)


@pytest.mark.parametrize("aside", ASIDES)
@pytest.mark.parametrize(("words", "date"), COUNTED)
def test_the_story_goes_on_from_its_own_date_behind_another(told, aside, words, date):
    text = f"In 1962 Peru {DEEDS[0][0]}{aside}. {words} Chile recalled its envoy."
    assert [one.date.edtf for one in told(text).mentions if "recalls" in one.title] == [date]


@pytest.mark.parametrize(("words", "date"), COUNTED[-2:])
def test_a_day_without_a_year_is_not_that_of_what_is_looked_ahead_to(told, words, date):
    text = f"In 1962 Peru {DEEDS[0][0]}, which would be undone in 1995. {words} Chile recalled its envoy."
    assert [one.date.edtf for one in told(text).mentions if "recalls" in one.title] == [date]


@pytest.mark.parametrize(
    "words", ["In the past decade", "Last year", "Earlier this year", "In the past two decades", "Recently"]
)
@pytest.mark.parametrize("date", ["In 1962", "In May 1962", "On 4 May 1962"])
def test_what_counts_from_the_time_of_writing_is_not_counted_from_the_story(told, words, date):
    text = f"{date} Peru {DEEDS[0][0]}. {words} Chile recalled its envoy."
    assert len(told(text).mentions) == 1


@pytest.mark.parametrize("end", ["lasted until 1883", "did not end until 1883", "would last until 1883"])
def test_a_month_goes_on_from_the_year_until_which_the_story_went_on(told, end):
    found = told(f"The war began in 1879 and {end}. In October Peru signed a treaty.").mentions
    assert "1883-10" in [one.date.edtf for one in found]
