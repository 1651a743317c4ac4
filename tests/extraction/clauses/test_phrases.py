"""Lists of names."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Finland signed treaties with Japan, Peru, and, in 1990, Chile.",
        "In 1990 the court gave Turku, Lahti, and, after a protest, Pori to Finland.",
    ],
)
def test_a_list_whose_last_name_an_aside_parts_is_read(told, text):
    assert [mention.date.edtf for mention in told(text).mentions] == ["1990"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The fashion began with the film Un buen lugar, made by Ana Ruiz in 1950.",
            "Film Un buen lugar made by Ana Ruiz",
        ),
        # "The" opens no foreign name.
        (
            "The fashion began with The good place, made by Ana Ruiz in 1950.",
            "Good place made by Ana Ruiz",
        ),
    ],
)
def test_a_work_is_named_with_its_article(told, text, title):
    assert told(text).mentions[-1].title == title


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("In Bern Peru's ambassador met Roca in 1990.", ["Peru's ambassador meets Roca"]),
    ],
)
def test_a_name_in_ern_is_no_part_of_a_country(told, text, titles):
    assert [one.title for one in told(text).mentions] == titles


def test_a_name_behind_a_preposition_goes_with_the_noun_behind_it(told):
    text = "The guards were replaced by troops from Coast League nations, which were withdrawn in 1963."
    assert told(text).mentions[0].title == "Troops from Coast League nations withdrawn"
