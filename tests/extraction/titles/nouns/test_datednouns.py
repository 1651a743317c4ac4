"""Happenings whose date stands in a noun phrase or an aside."""

import pytest

ROWS = [
    ("Anna Holm, in office from May 1990, reversed the decision.", "Anna Holm takes office"),
    ("President Anna Holm (in office since May 1990) turned to Japan.", "Anna Holm takes office"),
    ("Anna Holm visited Tokyo in May 1990, three months after taking office.", "Anna Holm takes office"),
    ("Hugo Roca, leader of the rising of 1811, won a battle on 18 May 1815.", "Hugo Roca leads rising"),
    (
        "Juan Roca restricted travel in 1952, restrictions lifted only after his fall in May 1955.",
        "Juan Roca falls",
    ),
    (
        "Juan Roca withdrew to Osaka, where he remained until his death in 1850.",
        "Juan Roca dies",
    ),
    # Who does something to what is another's outlived that one.
    ("Ana Paz published Juan Roca's letters after his death in 1967.", "Juan Roca dies"),
    (
        "Ana Paz asked for casts of Juan Roca's statues to be shown in Oslo after his death in 1934.",
        "Juan Roca dies",
    ),
    ("Juan Roca remained popular in Pedro Gomez's country after his death in 1967.", "Juan Roca dies"),
    (
        "Juan Roca, who had met Pedro Gomez, fled to Oslo; he was buried after his death in 1967.",
        "Juan Roca dies",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_what_the_noun_beside_the_date_names_is_told(told, text, title):
    assert title in [one.title for one in told(text).mentions]


def test_a_clause_dated_by_an_event_names_it(told):
    text = "After the battle of Turku in May 1790 two merchants fled to Osaka."
    assert "Two merchants flee to Osaka after battle of Turku" in [one.title for one in told(text).mentions]


def test_an_event_without_a_name_that_opens_a_sentence_is_kept(told):
    text = "After the border crisis of 1958 Finland withdrew its troops."
    assert [one.title for one in told(text).mentions] == [
        "Finland withdraws its troops after the border crisis"
    ]


def test_what_was_done_by_a_treaty_is_no_title_of_the_treaty(told):
    text = "By the convention of Turku of 3 May 1990 Finland ceded two islands to Japan."
    assert "Finland cedes two islands to Japan by the convention of Turku" in [
        one.title for one in told(text).mentions
    ]


def test_a_participle_that_the_date_follows_is_told_of_its_subject(told):
    text = (
        "Juan Roca, having beaten the regent in 1990, and having been crowned in Turku on 4 May 1991, "
        "left for Japan."
    )
    assert "Juan Roca crowned in Turku" in [one.title for one in told(text).mentions]


def test_according_to_is_no_accord(told):
    text = (
        "According to the Turku Harvest Survey of 2017, 58% of them were content with the millers in Osaka, "
        "while 17% complained and 25% gave no answer."
    )
    assert not any(one.title.startswith("According") for one in told(text).mentions)


MAIN_CLAUSES = [
    (
        "After the recall of Holm to Turku in May 1950, Japan attacked.",
        "Holm recalled to Turku",
        "Japan attacks after the recall of Holm to Turku",
    ),
    (
        "After the advance of Japan on Turku in May 1950, trade grew.",
        "Japan advances on Turku",
        "Trade between Finland and Japan grows after advance of Japan on Turku",
    ),
    (
        "After the sale to Japan of Oulu in May 1950, trade grew.",
        "Sale to Japan of Oulu",
        "Trade between Finland and Japan grows after sale to Japan of Oulu",
    ),
]


@pytest.mark.parametrize(("text", "noun", "clause"), MAIN_CLAUSES)
def test_the_noun_before_a_clause_takes_no_title_from_it(told, text, noun, clause):
    assert sorted(one.title for one in told(text).mentions) == sorted([noun, clause])


def test_what_nearly_happened_is_told_by_no_verb(told):
    mentions = told("The near collapse of Japan in May 1950 led to talks.").mentions
    assert "Japan collapses" not in [one.title for one in mentions]


DESCRIBED = [
    ("Japan's loss of Oulu in May 1950 was a myth.", "Japan's loss of Oulu is a myth"),
    (
        "Japan's loss of Oulu in May 1950 was the dream of Finland.",
        "Japan's loss of Oulu is the dream of Finland",
    ),
    ("Japan's loss of Oulu in May 1950 was the first of many.", "Japan loses Oulu"),
]


@pytest.mark.parametrize(("text", "title"), DESCRIBED)
def test_what_a_noun_was_is_left_out_only_where_it_counts(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]


def test_half_of_a_subject_is_not_told_alone(told):
    text = "Finland's recovery and Japan's loss of Oulu in May 1950 led to talks."
    titles = [one.title for one in told(text).mentions]
    assert titles == ["Finland's recovery and Japan's loss of Oulu lead to talks"]


def test_his_visit_is_that_of_whom_the_text_before_names(told):
    text = (
        "Juan Roca left in 1990. His visit to Osaka at the end of May 1991, during which Pedro Vega was ill "
        "for several days, was among the least cordial in the history of the league; in July the plan was "
        "dropped."
    )
    assert "Juan Roca visits Osaka" in [one.title for one in told(text).mentions]


def test_what_was_expected_of_a_meeting_is_no_deed_of_its_date(told):
    text = (
        "A meeting between Anna Holm and Taro Mori at Oulu airport in July 1963, from which both countries "
        "expected much, produced a vague understanding that the islands would not be mentioned."
    )
    assert [one.title for one in told(text).mentions] == [
        "Meeting between Anna Holm and Taro Mori produces vague understanding "
        "that islands would not be mentioned"
    ]


OUTLIVED = [
    (
        "After Juan Roca's death in 1990, the mill was sold.",
        ["Juan Roca dies", "Mill sold after Juan Roca's death"],
    ),
    (
        "After her husband's death in 1990, Ana Paz took over the mill.",
        ["Husband dies", "Ana Paz takes over the mill"],
    ),
    (
        "Upon his brother's resignation in 1990, Juan Roca took over the mill.",
        ["Brother resigns", "Juan Roca takes over the mill"],
    ),
    ("Juan Roca led the firm until his death in 1990.", ["Juan Roca dies"]),
]


@pytest.mark.parametrize(("text", "titles"), OUTLIVED)
def test_what_followed_a_death_is_told_as_well(told, text, titles):
    assert [one.title for one in told(text).mentions] == titles


def test_to_behind_from_is_the_other_end_of_a_span(told):
    found = told("He served as envoy from his appointment in 1990 to his death in 1995.").mentions
    assert "death" not in found[0].title
