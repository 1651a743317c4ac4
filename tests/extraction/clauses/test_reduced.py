"""A form before "by" is a participle only of a verb that is done to somebody or something."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Japan retaliated by a boycott and Finland closed the port in 1880.", "Finland closes the port"),
        ("Japan retaliated by the Osaka raid and Finland left in 1880.", "Finland leaves"),
    ],
)
def test_who_retaliated_by_something_is_no_joint_subject(told, text, title):
    assert told(text).mentions[0].title == title
