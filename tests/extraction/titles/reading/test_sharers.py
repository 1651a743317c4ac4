"""Two who share a verb of which only the second stands before it where the clause was parted."""

import pytest

BOTH = [
    (
        "Both were replaced by the Turku Treaty of 19 April 1950, by which the Netherlands and Japan bound "
        "themselves to keep the peace.",
        "Netherlands and Japan bind themselves to keep the peace",
    ),
    (
        "In May 1997 Turku hosted talks, at which President Juan Roca and the envoy Anna Holm signed a pact.",
        "President Juan Roca and the envoy Anna Holm sign a pact",
    ),
    (
        "The last marker was set in 2006, and that April the foreign ministers Anna Holm and Juan Roca shook "
        "hands over it.",
        "Foreign ministers Anna Holm and Juan Roca shake hands",
    ),
    (
        "A loan was needed before the presidents Anna Holm and Juan Roca met in Turku in March 1967.",
        "Presidents Anna Holm and Juan Roca meet in Turku",
    ),
    (
        "The bank failed, and about 4,000 clerks and porters had to leave Turku in 1931.",
        "About 4,000 clerks and porters have to leave Turku",
    ),
    ("Turku fell, and the king and his court fled in 1820.", "King and his court flee"),
    (
        "On 3 May 1990 a pact was made, by which Finland, Japan and Kenya bound themselves to peace.",
        "Finland, Japan and Kenya bind themselves to peace",
    ),
]
ONE = [
    # a verb of one
    (
        "Kenya sent a fleet, and some gunners and Juan Roca was wounded in May 1990.",
        "Juan Roca wounded",
    ),
    # the first is what was sold
    ("Peru sold ships and guns and Kenya closed the mine in May 1990.", "Kenya closes the mine"),
    # the first has a verb of its own, or is no subject
    (
        "The pact of May 1950, which ended the quarrel over fish, and Japan opened its ports to trade.",
        "Japan opens its ports to trade",
    ),
    (
        "In May 1950 the bank left Turku, to which it had moved in 1940, and Japan closed its branch.",
        "Japan closes its branch",
    ),
    # those of the plural are whom something was done to, or the verb has one subject
    (
        "Japan expelled the ministers Hugo Roca and Anna Holm fled to Turku in 1950.",
        "Anna Holm flees to Turku",
    ),
    ("Japan freed the envoys Roca and Holm was sent to Turku in 1950.", "Holm sent to Turku"),
]


@pytest.mark.parametrize(("text", "title"), [*BOTH, *ONE])
def test_all_who_share_a_verb_are_told(told, text, title):
    assert title in [one.title for one in told(text).mentions]
