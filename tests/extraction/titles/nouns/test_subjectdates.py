"""A date behind a happening that is the subject, beside the date of its verb or of what was decided."""

import pytest


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "The landing of Finns at Kobe on 3 May 1990 was answered on 5 May by Japan.",
            ["Finns land at Kobe", "Landing of Finns at Kobe answered by Japan"],
        ),
        (
            "The conference in Kobe in May 1990 recommended votes in 1991.",
            ["Conference in Kobe recommends votes", "Conference in Kobe recommends votes"],
        ),
        (
            "The revolution in 1990 restored the law abolished in 1980.",
            ["Revolution restores the law abolished", "Law abolished"],
        ),
    ],
)
def test_a_subject_has_the_date_of_its_verb_or_its_own(told, text, titles):
    assert [one.title for one in told(text).mentions] == titles
