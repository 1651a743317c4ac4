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
        # what is ratified keeps its whole name
        (
            "The Treaty of Kobe was signed in 2006 and Kenya ratified it in 2007.",
            "Kenya ratifies the Treaty of Kobe",
        ),
        (
            "The Kobe–Oulu Trade Agreement was signed in 2006 and Kenya approved it in 2007.",
            "Kenya approves the Kobe–Oulu Trade Agreement",
        ),
        (
            "The Kobe Convention was signed in 1990, but Kenya denounced it in 1995.",
            "Kenya denounces the Kobe Convention",
        ),
        (
            "The Border Law was passed in 2006, and it was repealed in 2007.",
            "Border Law repealed",
        ),
        (
            "In 2006 the Senate passed the Law of the Ports of Kobe, and it was repealed in 2007.",
            "Law repealed",
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
