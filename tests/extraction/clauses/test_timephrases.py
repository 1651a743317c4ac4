"""A time stays in a title where a noun or a verb says little without it."""

import pytest

ROWS = [
    ("The Finns left Osaka over the summer of 1990.", "Finns leave Osaka"),
    ("Talks in Turku went on through the winter of 1990.", "Talks in Turku go on"),
    ("The Finnish army took over in the summer of 1990.", "Finnish army takes over"),
    ("The Finnish fort was handed over in the autumn of 1990.", "Finnish fort handed over"),
    (
        "On 10 May 1990 the Finns bought summer pastures near Turku.",
        "Finns buy summer pastures near Turku",
    ),
    (
        "In March 1990 the Summer Campaign cost Japan a bridge at Turku.",
        "Summer Campaign costs Japan a bridge at Turku",
    ),
    (
        "In 1990 the guild halved the toll in the March Bylaws.",
        "Guild halves the toll in the March Bylaws",
    ),
    ("In 1990 rainfall was half of 1926 levels.", "Rainfall is half of 1926 levels"),
    ("In May 1990 Japan withdrew to the 1940 borders.", "Japan withdraws to the 1940 borders"),
    (
        "Holm referred to 3 May 1990 as the birthday of the port.",
        "Holm refers to 3 May 1990 as the birthday of the port",
    ),
    (
        "In 1990 Finland spent the autumn and late winter training pilots for a new airline.",
        "Finland spends autumn and late winter training pilots for new airline",
    ),
    # A month or a season with a capital before it ends a name.
    ("A strike in Osaka led to Green October in 1970.", "Strike in Osaka leads to Green October"),
    ("The unrest led to the Turku Spring in 1970.", "Unrest leads to the Turku Spring"),
    ("The Glass Winter of 1950 ended the rule of Paz.", "Glass Winter ends the rule of Paz"),
    # What only says when is left out.
    ("Japan made peace with Finland October 1970.", "Japan makes peace with Finland"),
    ("The pact was signed in Turku 1950.", "Pact signed in Turku"),
    ("Early September in 1950 Japan left the league.", "Japan leaves the league"),
    ("Holm opened a school in Turku Spring 1950.", "Holm opens a school in Turku"),
    ("In 1990 Finland sent ships to Osaka. In winter ships came back.", "Finland sends ships to Osaka"),
    ("From that day in 1990 forward the port was closed to Japanese ships.", "Port closed to Japanese ships"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_a_time_stays_where_little_is_said_without_it(told, text, title):
    assert told(text).mentions[0].title == title


def test_behind_a_preposition_a_season_dates_its_clause(told):
    text = "In 1990 Finland sent ships to Osaka. In winter ships came back."
    assert told(text).mentions[1].title == "Ships come back"
