"""The number of a subject by its head: figures, shares, peoples, bearers of offices."""

import pytest

from explorer.extraction.clauses.agreement import is_plural

PLURALS = frozenset({"Portuguese", "Samoan", "Samoans"})
SINGULARS = frozenset({"Samoans", "Africans", "Secretaries"})


@pytest.mark.parametrize(
    "subject",
    [
        "82 per cent of the voters",
        "More",
        "More than a million Portuguese",
        "More than twenty ships",
        "400",
        "55,000",
        "300 Herero",
        "Samoans",
        "Educated Africans",
        "Foreign Secretaries of both states",
        "Mujahideen",
    ],
)
def test_a_subject_of_many_is_plural(subject):
    assert is_plural(subject, PLURALS, SINGULARS)


@pytest.mark.parametrize(
    "subject", ["President of Peru", "2014", "More than one ship", "82 per cent of the land"]
)
def test_a_subject_of_one_is_singular(subject):
    assert not is_plural(subject, PLURALS, SINGULARS)
