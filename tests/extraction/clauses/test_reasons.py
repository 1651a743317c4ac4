"""A reason behind ", for" is a clause; a mere phrase there is none."""

import pytest

ROWS = [
    (
        "The volunteers never reached the front, for the Treaty of Turku was signed on 3 May 1921.",
        "Treaty of Turku signed",
    ),
    ("Japan lost the port, for Finland had closed the strait on 3 May 1989.", "Finland closes the strait"),
    ("A company of 300 men did not fight, for the war ended on 3 May 1921.", "War ends"),
    (
        "Finland voted, for the first time, in favour of the plan on 3 May 1989.",
        "Finland votes for the first time",
    ),
    ("The guilty were tried, for the crimes that were committed on 3 May 1989.", "Crimes committed"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_a_reason_has_its_own_subject(told, text, title):
    assert [mention.title for mention in told(text).mentions] == [title]
