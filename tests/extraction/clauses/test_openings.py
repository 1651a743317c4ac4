"""Where clauses begin, and which of two verbs is a participle."""

import pytest

ROWS = [
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
