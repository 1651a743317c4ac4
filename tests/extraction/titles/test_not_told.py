"""What a title may not say though the words for it stand near."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # A phrase of the verb says nothing of the noun before it.
        ("Peru warned the company against theft. The company was sold in May 1990.", "Company sold"),
        ("Peru set the ship on fire. The ship sank in May 1990.", "Ship sinks"),
        ("Peru held a festival for the first time. The festival ended in May 1990.", "Festival ends"),
        ("Peru ran a base for decades. The base was closed in May 1990.", "Base closed"),
        # What somebody owns is his own where he may be meant.
        ("Jan Holm ruled Peru. In May 1990 the boy killed his father.", "Boy kills his father"),
        ("The rebels held Turku. In May 1990 the crew abandoned their ship.", "Crew abandons their ship"),
        # "There" is neither whence somebody is nor a day.
        ("The rebels held a village. Troops from Lima arrived there in May 1990.", "Troops from Lima arrive"),
        # What had happened before did not happen then.
        ("Peru had no ships in 1990, when Chile had sold the port.", "Peru has no ships"),
        # What is beside a place is not what is built.
        ("Peru planned a school near the airport. Work began in 1990.", "Work begins"),
        # One may be held to be what was done to him.
        (
            "In May 1990, as the army marched, five men were presumed executed by the rebels.",
            "Five men presumed executed by the rebels",
        ),
        (
            "In May 1990 Jan Holm told Ana Paz, the envoy, to leave, and the port was shut.",
            "Jan Holm tells Ana Paz",
        ),
        # Nobody does what is done to him.
        ("Peru lost its fleet in 1879, Lima in 1881.", "Peru loses its fleet"),
        ("The king was killed by the rebels in 1881 and the queen in 1882.", "King killed by the rebels"),
        ("The rebels in Lima, who were captured in May 1881, were shot.", "Rebels in Lima captured"),
        ("The army moved in by the north gate in May 1956.", "Army moves in by the north gate"),
        # What was prevented was not done.
        ("The dam was planned in 1956 but was never built.", "Dam planned"),
        # What nearly or allegedly happened did not happen.
        ("Peru left the union, its army having nearly been beaten in May 1956.", "Peru leaves the union"),
        ("Peru left the union, its army almost losing the war in June 1956.", "Peru leaves the union"),
        # "It" goes on with the nearest subject.
        (
            "While the treaty failed, the pact held, and in 1956 it was renewed.",
            "Pact between Chile and Peru renewed",
        ),
        (
            "Chile left the union and fought on its own against Peru in 1879.",
            "Chile fights on its own against Peru",
        ),
        ("Peru has nearly always paid since 1956.", "Peru has nearly always paid"),
    ],
)
def test_no_more_is_told_than_is_so(told, text, title):
    assert told(text, "Chile–Peru relations").mentions[0].title == title


@pytest.mark.parametrize(
    ("item", "title"),
    [
        ("Finland: convention signed in 1950.", "Convention with Finland signed"),
        ("Finland: protocol violated in 1950.", "Protocol with Finland violated"),
    ],
)
def test_a_paper_of_an_entry_is_one_with_the_state_that_leads_it(told, item, title):
    text = f"== Others ==\n\n* {item}"
    assert told(text, "Foreign relations of Peru").mentions[0].title == title


@pytest.mark.parametrize("heading", ["State visits by Ana Paz", "Visits abroad"])
def test_hosts_of_journeys_are_no_guests(told, heading):
    text = f"== {heading} ==\n\n* King Olav of Norway (1990)"
    (mention,) = told(text, "Foreign relations of Peru").mentions
    assert "visits" not in mention.title
