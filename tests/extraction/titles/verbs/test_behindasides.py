"""What a verb asks for is found behind an aside."""

import pytest


def test_a_second_object_stands_behind_an_aside(told):
    text = "In 1990 the treaty gave Finland, together with two ports, the possession of Turku."
    assert [one.title for one in told(text).mentions] == ["Treaty gives Finland the possession of Turku"]


def test_what_somebody_is_made_stands_behind_an_aside(told):
    text = (
        "In 1990 the Finns decided to make Holm, a son of the old duke, king of Turku and to leave Vaasa to "
        "his brother."
    )
    assert [one.title for one in told(text).mentions] == ["Finns decide to make Holm king of Turku"]


def test_an_object_without_an_article_stands_behind_an_aside(told):
    text = "In 1990 the chapter banned, for the second time, dances without masks."
    assert [one.title for one in told(text).mentions] == ["Chapter bans dances without masks"]


def test_whither_those_are_driven_stands_behind_an_aside(told):
    text = "In 1990 the army drove thousands of potters, most of them poor, into Finland."
    assert [one.title for one in told(text).mentions] == ["Army drives thousands of potters into Finland"]


def test_a_matter_behind_an_aside_is_no_place_to_go_to(told):
    text = "In 1990 Finland led a mission, its largest one, and went into debt."
    titles = ["Finland leads a mission", "Finland goes into debt"]
    assert [one.title for one in told(text).mentions] == titles


SECOND_SUBJECTS = [
    (
        "Both held Oulu until 1990, when the Union of Turku was created and Vaasa, hitherto ruled from Oulu, "
        "was joined to it.",
        "Union of Turku created",
    ),
    (
        "The two were at war until 1990, when a truce was signed and Oulu, long held by Chad, was ceded.",
        "Truce signed",
    ),
    (
        "Both were weak until 1990, when the truce was made public and the fort, held by Japan, was ceded.",
        "Truce made public",
    ),
    # another subject waits for the verb
    (
        "The truce, which was signed in 1990 by Japan and Chad, both weak, was praised.",
        "Truce signed by Japan and Chad",
    ),
]


@pytest.mark.parametrize(("text", "title"), SECOND_SUBJECTS)
def test_a_title_ends_before_the_subject_of_a_verb_behind_an_aside(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]


def test_what_an_object_is_called_behind_a_comma_is_no_second_one(told):
    text = "In 2019 Ana Paz opened by video link the pipeline from Kobe to Turku, the first of its kind."
    title = "Ana Paz opens the pipeline from Kobe to Turku by video link"
    assert [one.title for one in told(text).mentions] == [title]
