"""Only what fits its verb is what "which" means."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "He founded the Sampo church in the capital, which was consecrated in 1999.",
            "Sampo church in the capital consecrated",
        ),
        (
            "Kato built a bridge near the town, which was inaugurated in 1999.",
            "Bridge near the town inaugurated",
        ),
        ("Ten dancers represented the country at Sampo 77, which was held in May 1977.", "Sampo 77 held"),
        ("Anna Holm stood for Kenya at the Oulu Games, which were held in May 1977.", "Oulu Games held"),
        # a place alone, or what may be done to one
        ("The firm moved from the village to the capital, which was restored in 1999.", "Capital restored"),
        ("Kenya sent men to the province, which was annexed in 1999.", "Province annexed"),
        ("Kenya took part in the congress in Oulu, which was held in May 1977.", "Congress in Oulu held"),
    ],
)
def test_which_means_what_its_verb_fits(told, text, title):
    assert told(text).mentions[-1].title == title
