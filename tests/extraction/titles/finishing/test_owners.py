"""A subject that lost its "its" or "their" is told with whose it is."""

import pytest

TOLD = [
    # Soldiers are those of a body of them, though less speaks for it.
    (
        "The Tacna Accord was signed by Ana Paz and Juan Roca in Turku on 29 July 1987, and the Oulu "
        "Peace Relief Force landed the next day. Its last troops left in March 1990.",
        "Last troops of the Oulu Peace Relief Force leave",
    ),
    (
        "The Tacna Battalion was raised in 1960. Its soldiers were sent to Kenya in May 1964.",
        "Soldiers of the Tacna Battalion sent to Kenya",
    ),
    (
        "The Turku East India Company was chartered in 1616. Its first fleet left Oulu in 1618.",
        "First fleet of the Turku East India Company leaves Oulu",
    ),
    (
        "The union of postal workers was banned in 1950. Its leaders were arrested in May 1951.",
        "Leaders of the union of postal workers arrested",
    ),
    (
        "The party of the miners was banned in 1950. Its papers were burnt in May 1951.",
        "Papers of the party of the miners burnt",
    ),
]


@pytest.mark.parametrize(("text", "title"), TOLD)
def test_a_subject_has_its_owner(told, text, title):
    assert told(text).mentions[-1].title == title


IN_FULL = [
    (
        "Juan Roca built a plant for dyes near Turku in 1912. Its licence was renewed in 1920.",
        "Licence of the plant for dyes renewed",
    ),
]


@pytest.mark.parametrize(("text", "title"), IN_FULL)
def test_a_bare_owner_is_told_in_full(told, text, title):
    assert told(text).mentions[-1].title == title


KEPT = [
    # Nobody is "it", and no deed has an airspace.
    (
        "Ana Paz announced the severing of ties in 1950. Its airspace was closed in May 1951.",
        "Airspace closed",
    ),
    ("Ana Paz demanded the withdrawal of the army. Its parliament agreed in May 1951.", "Parliament agrees"),
    # Both states of an article stand above it.
    ("Peru and Chile signed a pact in 1950. Their ministers met in Lima in 1951.", "Ministers meet in Lima"),
    # Whoever is named needs no owner.
    (
        "The Tacna Battalion was raised in 1960. Its commander Juan Roca was killed in June 1965.",
        "Commander Juan Roca killed",
    ),
]


@pytest.mark.parametrize(("text", "title"), KEPT)
def test_who_needs_no_owner_has_none(told, text, title):
    assert told(text).mentions[-1].title == title


def test_a_state_has_its_airspace(told):
    text = "In 1950 Peru condemned the severing of ties. Its airspace was closed in May 1951."
    assert told(text).mentions[-1].title == "Peru's airspace closed"
