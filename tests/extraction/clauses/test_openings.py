"""Where clauses begin, and which of two verbs is a participle."""

import pytest

ROWS = [
    (
        "Japan answered with a new plan worked out at a conference in Osaka in May 1990.",
        "Japan answers with new plan worked out at conference in Osaka",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_a_participle_with_its_particle_opens_no_clause(told, text, title):
    assert title in [one.title for one in told(text).mentions]
