"""Deeds that words in pairs join are each told with their subject: "not only signed … but also closed …"."""

import pytest

FIRST = (("signed the treaty", "signs the treaty"), ("left the league", "leaves the league"))
SECOND = (("closed its port", "closes its port"), ("took part in the war", "takes part in the war"))
ACTIVE = (
    "Peru not only {0} in 1985 but also {1} in 1990.",
    "Peru not only {0} in 1985, but {1} in 1990 as well.",
    "Peru not merely {0} in 1985 but {1} in 1990.",
    "Peru both {0} in 1985 and {1} in 1990.",
    "Peru first {0} in 1985 and then {1} in 1990.",
)
PASSIVE = (
    "The port was not only closed in 1985 but also sold in 1990.",
    "The port was first closed in 1985 and then sold in 1990.",
    "The port was hastily closed in 1985 and sold in 1990.",
    "The port had been hastily closed in 1985 and finally sold in 1990.",
)


@pytest.mark.parametrize("template", ACTIVE)
@pytest.mark.parametrize("first", FIRST)
@pytest.mark.parametrize("second", SECOND)
def test_each_of_two_deeds_is_told_with_its_subject(told, template, first, second):
    titles = [one.title.replace(" first", "") for one in told(template.format(first[0], second[0])).mentions]
    assert titles == [f"Peru {first[1]}", f"Peru {second[1]}"]


@pytest.mark.parametrize("text", PASSIVE)
def test_an_adverb_leaves_both_deeds_passive(told, text):
    titles = [one.title for one in told(text).mentions]
    assert [title.replace(" first", "").replace(" finally", "") for title in titles] == [
        "Port closed",
        "Port sold",
    ]
