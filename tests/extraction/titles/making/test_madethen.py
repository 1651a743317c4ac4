"""What was made at a date is told, not what is done with it since."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The mission runs a clinic opened in 1984.", "Clinic opened"),
        ("The mission ran a clinic opened in 1984.", "Clinic opened"),
        ("The company runs a mill at Lahti that was opened in August 2009.", "Mill at Lahti opened"),
        (
            "Trade takes place under an agreement signed in 1988.",
            "Agreement between Finland and Japan signed",
        ),
        (
            "The two armies hold joint exercises under a pact signed in 1955.",
            "Pact between Finland and Japan signed",
        ),
        ("The city honours Ana Paz with a statue, unveiled in 1977.", "Statue unveiled"),
        ("Finland operates a consulate in Lima, formally opened in 1931.", "Consulate in Lima opened"),
        (
            "Fiji and Samoa maintain bilateral relations, formally established in 1992.",
            "Bilateral relations established",
        ),
        ("Kobe keeps a statue made in Turku and unveiled in 1931.", "Statue unveiled"),
        ("The bank owns a branch in Lima, opened in 1990 and closed in 2001.", "Branch in Lima closed"),
        ("Trade is governed by an agreement signed in 1974.", "Agreement between Finland and Japan signed"),
        ("Turku is linked with Kobe by a ferry line opened in 1951.", "Ferry line opened"),
        ("Loans are paid by a fund established at Lima in 1983.", "Fund established at Lima"),
        ("Peru is a member of the league founded in 1990.", "League founded"),
        ("Formal relations rest on a treaty signed in 1858.", "Treaty between Finland and Japan signed"),
        ("The rules stem from a convention adopted in Turku in 1971.", "Convention adopted in Turku"),
    ],
)
def test_what_came_about_is_told(told, text, title):
    assert told(text).mentions[-1].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The bridge was built by Finns and opened in 1911.", "Bridge opens"),
        (
            "Kenya and Fiji signed a treaty and opened embassies in 1990.",
            "Kenya and Fiji open embassies",
        ),
        ("Officials of a firm signed in 1990.", "Officials of a firm sign"),
        ("Roca had the bridge at Turku built in 1577.", "Roca has the bridge at Turku built"),
    ],
)
def test_the_verb_of_the_clause_is_told_that_the_date_dates(told, text, title):
    assert told(text).mentions[-1].title == title
