"""Where clauses begin, and which of two verbs is a participle."""

import pytest

ROWS = [
    # Of two verbs whose dates stood between them the first is a participle.
    ("The treaty signed in 1990 lapsed in 1995.", "Treaty lapses"),
    ("The fleet sent in 1980 took Turku in 1981.", "Fleet takes Turku"),
    ("The pact signed in 1980 ended the war in 1983.", "Pact ends the war"),
    # A past form that is no participle describes nothing.
    (
        "On 7 February 1990 forty-nine bombers flew out of Turku to targets located in Japan.",
        "Forty-nine bombers fly out of Turku to targets located in Japan",
    ),
    ("In 1990 the army began to win and revolts were put down with ease.", "Army begins to win"),
    (
        "The number of Finnish soldiers killed was under 100 per month in the second half of 1990.",
        "Number of Finnish soldiers killed is under 100 per month",
    ),
    # "That" behind "during" points at a time.
    (
        "During that time the first Finnish regiment was sent north in June 1990.",
        "First Finnish regiment sent north",
    ),
    (
        "An attack by the Finns defeated the Japanese army and as a result of the battle of "
        "Osaka the Swedes occupied Kyoto on 6 December 1990.",
        "Swedes occupy Kyoto",
    ),
    (
        "In May 1990 troops in the south and in the north of Lapland took Turku.",
        "Troops in the south and in the north of Lapland take Turku",
    ),
    (
        "Japan answered with a new plan worked out at a conference in Osaka in May 1990.",
        "Japan answers with new plan worked out at conference in Osaka",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_a_participle_with_its_particle_opens_no_clause(told, text, title):
    assert title in [one.title for one in told(text).mentions]
