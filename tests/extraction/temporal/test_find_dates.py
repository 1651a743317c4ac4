from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.extraction.temporal import find_dates, plain_expressions
from tests.extraction.temporal.make import document, told

WORDS = """1990 12 3 44 BC May June March the of and to – - ( ) . , two years later that same month day early
late mid 1970s 19th century since until spring [O.S. ] 's end in on from between 30.10.2009"""
PIECES = st.sampled_from([*WORDS.split(), "\n\n"])


def test_the_text_of_an_expression_stands_at_its_span() -> None:
    text = "Relations began in June 1902 and lapsed two years later."
    assert all(text[found.start : found.end] == found.text for found in find_dates(document(text)))


def test_a_range_is_one_expression() -> None:
    found = find_dates(document("He ruled from 1964 to 1982."))
    assert [told(one) for one in found] == [("1964 to 1982", "1964/1982")]


def test_a_year_behind_a_sign_for_and_is_one_where_a_year_stands_before_it() -> None:
    found = find_dates(document("Paid in 1991, 1993 & 1995, as Holm & 1996 says of the plan R&1997."))
    assert [one.text for one in found] == ["1991", "1993", "1995"]


@pytest.mark.parametrize(
    "text",
    [
        "They met in Turku in 1990 & 1995.",
        "State visits to Japan (1990 & 1995)",
        "Japan won the 1990 & 1995 games.",
    ],
)
def test_a_list_of_years_goes_on_behind_a_sign_for_and(text: str) -> None:
    assert [one.text for one in find_dates(document(text))] == ["1990", "1995"]


@pytest.mark.parametrize(
    "text",
    [
        "Japan voted for it (Holm 1990 & 1995).",
        "Japan voted for it (Holm, 1990 & 1995).",
        "Flights 1990 & 1995 were put off.",
    ],
)
def test_a_number_behind_a_name_with_another_is_no_year(text: str) -> None:
    assert "1995" not in [one.text for one in find_dates(document(text))]


def test_the_ends_of_a_range_stand_alone_among_plain_expressions() -> None:
    found = plain_expressions(document("He ruled from 1964 to 1982."))
    assert [told(one) for one in found] == [("1964", "1964"), ("1982", "1982")]


def test_soon_after_is_no_date_among_plain_expressions() -> None:
    found = plain_expressions(document("He came on 3 May 1990. Soon afterwards he left."))
    assert [told(one) for one in found][1:] == [("Soon afterwards", "")]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Parliament passed the law. In 1971 India signed a treaty.", ["1971"]),
        ("Troops crossed the Line. By 1971 they had left.", ["1971"]),
        ("They kept the post. The 1971 treaty gave it up.", ["1971"]),
        ("Resolution ES 1514 was adopted.", []),
    ],
)
def test_a_sentence_that_ends_with_what_numbers_follow_takes_no_year_from_the_next(
    text: str, dates: list[str]
) -> None:
    assert [found.text for found in find_dates(document(text))] == dates


def test_what_lasts_to_this_day_is_not_dated_by_the_date_before() -> None:
    found = find_dates(document("The law of 12 May 1979 stands to this day. On this day the king left."))
    dated = [told(one) for one in found if one.date is not None]
    assert dated == [("12 May 1979", "1979-05-12"), ("this day", "1979-05-12")]


def test_a_month_or_day_behind_to_is_that_of_the_date_before() -> None:
    text = "A note came on 7 May 1979. Up to this month all was quiet. It was lost prior to this day."
    dated = [one.text for one in find_dates(document(text)) if one.date is not None]
    assert dated == ["7 May 1979", "this month", "this day"]


def test_an_anchor_is_the_span_of_the_expression_counted_from() -> None:
    text = "The pact came in 1904. Two years later it lapsed."
    anchor = find_dates(document(text))[1].anchor
    assert anchor is not None
    assert text[slice(*anchor)] == "1904"


def test_a_rule_names_the_form_and_the_way_it_was_resolved() -> None:
    found = find_dates(document("The pact came in May 1904. In June it lapsed."))
    assert [one.rule for one in found] == ["month", "month+carried-year"]


def test_an_explicit_date_has_no_anchor() -> None:
    assert find_dates(document("The pact came in May 1904."))[0].anchor is None


def test_a_date_nothing_resolves_is_vague() -> None:
    found = find_dates(document("On 5 March they met."))
    assert [(one.kind, one.date) for one in found] == [("vague", None)]


@pytest.mark.parametrize("name", ["Smith", "Šimun", "Łuk", "Şule", "Żak", "Čapek", "Ștefan"])
def test_a_name_may_begin_with_a_capital_of_any_language(name: str) -> None:
    found = find_dates(document(f"The ship {name} 1912 sank in 1915."))
    assert [told(one) for one in found] == [("1915", "1915")]


def test_page_furniture_tells_no_dates() -> None:
    assert find_dates(document("Updated in May 1904.", kind="junk")) == ()


def test_an_empty_text_has_no_dates() -> None:
    assert find_dates(document("")) == ()


def test_the_vague_part_of_a_unit_is_kept() -> None:
    date = find_dates(document("By late 1962 he had left."))[0].date
    assert date is not None
    assert date.part == "late"


@given(st.lists(PIECES, max_size=40).map(" ".join))
def test_expressions_stand_in_order_without_overlap(text: str) -> None:
    found = find_dates(document(text))
    ends = [(one.start, one.end) for one in found]
    assert ends == sorted(ends)
    assert all(one[1] <= after[0] for one, after in pairwise(ends))


@given(st.lists(PIECES, max_size=40).map(" ".join))
def test_plain_expressions_stand_within_those_found(text: str) -> None:
    spans = [(one.start, one.end) for one in find_dates(document(text))]
    plain = plain_expressions(document(text))
    assert all(any(a <= one.start and one.end <= b for a, b in spans) for one in plain)


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    assert all(text[one.start : one.end] == one.text for one in find_dates(document(text)))


def test_over_behind_a_verb_that_needs_it_counts_nothing() -> None:
    text = "In May 1970 the fort was built; it was handed over two years later. Over a year later Paz died."
    found = [one.text for one in find_dates(document(text))]
    assert found == ["May 1970", "two years later", "Over a year later"]


@pytest.mark.parametrize(
    "text",
    [
        "The council, founded in 1990, gathers in Turku every May.",
        "The fair was founded in 1990. It is usually held in May in Turku.",
        "The fair was founded in 1990, and the old harbour day is celebrated on 3 May.",
        "In 1990 the council designated 3 May as International Day of Rain.",
        "In 1990 the council proclaimed 3 May the Day of Rain.",
    ],
)
def test_what_is_done_every_year_has_no_date_of_its_own(text: str) -> None:
    assert [one.text for one in find_dates(document(text)) if one.date] == ["1990"]


@pytest.mark.parametrize(
    "text",
    [
        "The pact was signed in 1990. The next round takes place on 3 May.",
        "War was declared in 1990. The fleet meets at Turku on 3 May.",
        "The minister was killed in 1990. A state funeral is held on 3 May.",
    ],
)
def test_a_chronicle_tells_of_one_meeting_in_the_present(text: str) -> None:
    assert [one.text for one in find_dates(document(text)) if one.date] == ["1990", "3 May"]


def test_what_was_done_every_year_until_one_ended_then() -> None:
    text = "In 1990 they met every May until 1995. In 1996 the next round took place in June."
    dates = [one.date.edtf for one in find_dates(document(text)) if one.date]
    assert dates == ["1990", "1990-05/1995", "1996", "1996-06"]


def test_a_chronicle_tells_days_in_the_present() -> None:
    found = find_dates(document("1990: Peru opens a bank. The vote is held on 3 May."))
    assert [told(one) for one in found] == [("1990", "1990"), ("3 May", "1990-05-03")]


@pytest.mark.parametrize(
    "text",
    [
        "In May 1990 Peru bought hams for Christmas.",
        "The 4th fair was held in Turku in May 1990 and the 15th at Kobe.",
        "In May 1990 a column to the heroes of October was unveiled.",
        "Exiles of the July Revolution of 1830 came in May 1990.",
    ],
)
def test_purposes_numbers_and_names_are_no_dates(text: str) -> None:
    assert {told(one)[1] for one in find_dates(document(text)) if one.date} <= {"1990-05", "1830"}


def test_a_named_day_that_something_is_for_leaves_no_month() -> None:
    found = find_dates(document("In June 1990 Peru bought flags for May Day."))
    assert [told(one)[1] for one in found if one.date] == ["1990-06"]


def test_a_day_of_the_month_told_before_has_its_preposition() -> None:
    found = find_dates(document("The 5th Army left on 3 May 1990, and on the 15th it took Turku."))
    assert [told(one)[1] for one in found if one.date] == ["1990-05-03", "1990-05-15"]


def test_a_day_beside_another_is_no_number_of_a_thing() -> None:
    found = find_dates(document("In June 1990 the 5th meeting was held on the 3rd and the 6th."))
    assert [one.date.edtf for one in found if one.date] == ["1990-06", "1990-06-03", "1990-06-06"]


@pytest.mark.parametrize("text", ["The 1952 Summer Olympics began.", "The 1994 Winter Games began."])
def test_the_season_in_the_name_of_games_is_no_part_of_their_date(text: str) -> None:
    assert [one.text for one in find_dates(document(text))] == [text.split()[1]]


@pytest.mark.parametrize(
    ("text", "in_name"),
    [("sent a team to the 1988 Olympics in 1987", False), ("was awarded the 1988 Olympics in 1981", True)],
)
def test_what_is_done_at_games_is_done_in_their_year(text: str, in_name: bool) -> None:
    assert find_dates(document(text))[0].in_name is in_name


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("On the 9th Turku lodged a protest.", 1),
        ("On the 9th President Paz left.", 1),
        ("and on the 9th Peru and Chile signed.", 1),
        ("On the 9th Division fell the blow.", 0),
        ("On the 9th Avenue of Turku it was cold.", 0),
        ("On the 9th Koti bridge over the river", 0),
    ],
)
def test_a_day_before_a_name_is_one_where_its_bearer_does_something(text: str, days: int) -> None:
    assert len(find_dates(document(text))) == days


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Five years after that the bank was split.", "Five years after that"),
        ("Two years before this it had opened.", "Two years before this"),
        ("Five years after that war they met.", "Five years after"),
    ],
)
def test_years_are_counted_after_that(text: str, counted: str) -> None:
    assert [one.text for one in find_dates(document(f"In 1967 it closed. {text}"))] == ["1967", counted]


def test_a_law_is_no_step_of_the_story_that_a_full_date_tells() -> None:
    text = "Under the Aliens Act of 1905 they were sent home in November 1907. In January they came back."
    assert told(find_dates(document(text))[-1]) == ("January", "1908-01")


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("* 1961 – Japan opens an embassy.\n* 1976: Embassy closed.", ["1961", "1976"]),
        ("+ 1961: Japan opens an embassy.", ["1961"]),
        ("Juan Roca *1961", []),
        ("He was fined 12 * 1961 yen.", []),
    ],
)
def test_the_sign_of_an_item_is_no_part_of_a_number(text: str, years: list[str]) -> None:
    assert [one.text for one in find_dates(document(text))] == years


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("In 1959 on Friday 1 May a club was founded.", ["1959", "1959-05-01"]),
        ("The club was founded at 1430 on Friday, 1 May 1990.", ["1990-05-01"]),
        ("The port was shut from 1430 on 1 May 1990.", ["1990-05-01"]),
        ("Peru won 1959 on Friday.", []),
    ],
)
def test_hours_before_a_day_are_no_years(text: str, dates: list[str]) -> None:
    assert [told(one)[1] for one in find_dates(document(text)) if told(one)[1]] == dates


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("A council of 500 was elected.", []),
        ("Peru closed a council of 120.", []),
        ("Peru made peace with that of 500.", []),
        ("The council of 794 met.", ["0794"]),
        ("The old treaty was replaced by that of 821.", ["0821"]),
    ],
)
def test_those_who_sit_in_a_council_are_no_year(text: str, dates: list[str]) -> None:
    assert [told(one)[1] for one in find_dates(document(text))] == dates


@pytest.mark.parametrize("text", ["In July Road haulers struck.", "In July Island leaders signed a treaty."])
def test_a_month_before_those_who_are_named_by_a_place(text: str) -> None:
    assert [told(one)[1] for one in find_dates(document(f"Peru left in 1990. {text}"))] == ["1990", "1990-07"]


def test_a_month_in_the_name_of_a_road_is_none() -> None:
    found = find_dates(document("Peru left in 1990. It opened a club in July Road."))
    assert [one.text for one in found] == ["1990"]


def test_a_letter_of_a_name_is_no_sign_of_a_number() -> None:
    assert [one.text for one in find_dates(document("In Group C 1990 saw a defeat of Peru."))] == ["1990"]
    assert find_dates(document("Peru signed Resolution B 1990.")) == ()


@pytest.mark.parametrize(
    ("days", "date"),
    [
        ("31 (12)", "1826-06-12"),
        ("12 (31)", "1826-06-12"),
        ("31/12", "1826-06-12"),
        ("24 (12)", "1826-06-24"),
    ],
)
def test_of_two_days_the_one_that_the_month_has(days: str, date: str) -> None:
    found = find_dates(document(f"Peru signed it on {days} June 1826."))
    assert [told(one) for one in found] == [(f"{days} June 1826", date)]


@pytest.mark.parametrize(
    ("day", "date"),
    [("31st", "1990-06"), ("thirty-first", "1990-06"), ("30th", "1990-06-30"), ("thirtieth", "1990-06-30")],
)
def test_a_day_that_the_next_month_has_not_is_the_month(day: str, date: str) -> None:
    found = find_dates(document(f"Peru came in May 1990. On the {day} of the next month it left."))
    assert told(found[1])[1] == date


def test_d_stands_behind_no_twelfth() -> None:
    found = find_dates(document("Peru came on 22d May 1990 and left on 12d May 1991."))
    assert [told(one)[1] for one in found] == ["1990-05-22", "1991-05"]
