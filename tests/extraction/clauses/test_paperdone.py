"""What "it" means of which something is told that only papers suffer."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "In May 2006 the Senate gave final approval to the Fishing Law, and it was promulgated in 2007.",
            "Fishing Law promulgated",
        ),
        ("In 2006 the Senate passed Law 12 on ports, and it was vetoed in January 2007.", "Law 12 vetoed"),
        (
            "In 2006 both signed the Treaty of Kobe; it was ratified in January 2007.",
            "Treaty of Kobe ratified",
        ),
        # a body may itself be what was dissolved
        (
            "In 2006 the Senate rejected the Fishing Law, and it was dissolved in January 2007.",
            "Senate dissolved",
        ),
    ],
)
def test_a_paper_is_told_by_its_name(told, text, title):
    assert told(text).mentions[-1].title == title
