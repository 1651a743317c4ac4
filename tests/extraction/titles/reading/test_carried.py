"""What a clause takes over from the one before it."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The pact never came into force and was dissolved in 1950.", "Pact dissolved"),
        ("The line never paid its way and had mostly closed by 1950.", "Line mostly closes"),
        ("Japan never trusted the junta and closed its embassy in 1974.", "Japan closes its embassy"),
        # "Or" carries the denial on.
        ("Japan never signed or ratified the treaty by 1950.", "Japan never ratifies the treaty"),
    ],
)
def test_what_was_never_done_denies_no_second_deed(told, text: str, title: str):
    assert told(text).mentions[-1].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Norway was invited to mediate in 2000 and brought about the ceasefire of 22 February 2002.",
            "Norway brings about the ceasefire",
        ),
        (
            "Japan demanded an apology, and, since none was given, expelled four Finnish diplomats on"
            " 17 December 2003.",
            "Japan expels four Finnish diplomats",
        ),
        # Without an object it was done to the subject too.
        (
            "The consul was arrested in May 2000 and expelled in June 2001.",
            "Consul expelled",
        ),
        (
            "The envoys were arrested in May 2000 and fined twelve times in June 2001.",
            "Envoys fined twelve times",
        ),
        (
            "The court was set up in May 2000 and handed down six verdicts in June 2001.",
            "Court hands down six verdicts",
        ),
        # of verbs that take two objects one stays behind the passive
        (
            "The bishop was jailed in May 2000 and fined 900 marks in June 2001.",
            "Bishop fined 900 marks",
        ),
        (
            "The mill was seized in May 2000 and compensated 4,000 marks in June 2001.",
            "Mill compensated 4,000 marks",
        ),
        (
            "The settlers were evicted in May 2000 and paid 4,000 marks in June 2001.",
            "Settlers paid 4,000 marks",
        ),
        # "by" names who did it
        (
            "The depot was built in May 2000 and robbed 300 guns short by Norway in June 2001.",
            "Depot robbed 300 guns short by Norway",
        ),
        # Goods are landed.
        ("The rails were made in May 2000 and landed at Turku in June 2001.", "Rails landed at Turku"),
        # how long, how far or how often
        (
            "The mast was raised in May 2000 and set up another time in June 2001.",
            "Mast set up another time",
        ),
        (
            "The fence was built in May 2000 and pushed back a mile in June 2001.",
            "Fence pushed back a mile",
        ),
        (
            "The border was drawn in May 2000 and set about a quarter of a mile away in June 2001.",
            "Border set about a quarter of a mile away",
        ),
    ],
)
def test_an_object_makes_a_verb_active_behind_a_passive(told, text, title):
    assert told(text).mentions[-1].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Finland was attacked in 1989 and received aid from Japan in 1990.",
            "Finland receives aid from Japan",
        ),
        ("The league was formed in 1950 and held talks in Turku in 1960.", "League holds talks in Turku"),
        ("Finland was admitted to the league in 1989 and sent envoys to Kobe in 1990.", None),
        ("Finland was hit by a quake in 1980 and asked for aid in 1990.", "Finland asks for aid"),
        ("The men were captured in 1989 and held hostages in 1990.", "Men held hostages"),
        ("The men were captured in 1989 and taken prisoners in 1990.", "Men taken prisoners"),
        ("The bridge was closed in 1989 and opened years later, in 1995.", "Bridge opened"),
    ],
)
def test_a_bare_object_makes_a_verb_active_behind_a_passive(told, text, title):
    assert told(text).mentions[-1].title == (title or "Finland sends envoys to Kobe")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Saxony was defeated in the war and stripped of its colonies in 1919.",
            "Saxony stripped of its colonies",
        ),
        ("The accord was signed in Turku and rendered null in 1955.", "Accord rendered null"),
        ("The army was called home in 1990 and rendered assistance in 1991.", "Army renders assistance"),
    ],
)
def test_what_a_passive_alone_has_behind_it_makes_one(told, text, title):
    assert told(text).mentions[-1].title == title
