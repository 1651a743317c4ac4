"""Happenings that are only alike stay apart, each told in a document of its own; one told twice is joined."""

import pytest

from explorer.chronicle.merging.merge import merge
from explorer.extraction.extract import extract
from explorer.extraction.lexicon import load_lexicon
from explorer.reading.reader import read_document

APART = [
    # of one kind in one year, and yet other acts
    ("In May 1985, Peru declared war on Chile.", "In 1985, Peru closed its border with Chile."),
    ("In May 1985, Peru broke off diplomatic relations with Chile.", "In 1985, Peru recognised Chile."),
    # one builds, gives and agrees on many things
    ("In 1975, Peru built a school in Arica.", "In 1975, Peru constructed a road to Arica."),
    (
        "In 1975, Peru built a bridge over the border with Chile.",
        "In 1975, Peru erected a statue on the border with Chile.",
    ),
    (
        "In 1990, Peru built a memorial to Chilean sailors in Lima.",
        "In 1990, Peru built a monument to O'Higgins in Lima.",
    ),
    (
        "In 1990, Peru gave Chile aid for farming.",
        "In 1990, Peru gave Chile assistance after an earthquake.",
    ),
    (
        "In 1990, an agreement on air transport was signed by Peru and Chile.",
        "In 1990, Peru and Chile signed an agreement on aviation safety.",
    ),
    (
        "In 1975, Peru and Chile signed an agreement on agricultural exports.",
        "In 1975, Peru and Chile signed an agreement on farming credit.",
    ),
    (
        "In 1975, Chile gave Peru scholarships for students.",
        "In 1975, Chile gave Peru bursaries for nurses.",
    ),
    (
        "In 1975, Peru opened a border crossing with Chile at Tacna.",
        "In 1975, Peru opened a checkpoint with Chile at Ancomarca.",
    ),
    ("In 1990, Peru imposed sanctions on Chile.", "In 1990, Chile imposed an arms embargo on Peru."),
    (
        "On 3 May 1975, Peru arrested Chilean spies.",
        "On 3 May 1975, Peru convicted a diplomat of espionage.",
    ),
    (
        "In 1975, Chile named a new ambassador to Peru.",
        "In 1975, Chile named an envoy to Peru for the border.",
    ),
    ("In 1975, Peru acknowledged the Chilean note.", "In 1975, Peru recognised the Chilean junta."),
    # what is not done by the parties is no deed of theirs
    (
        "In 1960, Peru severed diplomatic relations with Chile.",
        "In 1960, Peru's Communist Party broke with Chile's Communist Party.",
    ),
    (
        "In 1960, Peru severed diplomatic relations with Chile.",
        "In 1960, the Peruvian bank broke with Chile.",
    ),
    (
        "In 1960, Peru broke off relations with Chile.",
        "In 1960, Peru broke with Chile over fishing quotas at the conference.",
    ),
    (
        "In 1960, Chile established relations with Peru.",
        "In 1960, the Peruvian chamber of commerce established ties with Chile.",
    ),
    (
        "In 1960, Peru established diplomatic relations with Chile.",
        "In 1960, the University of Lima entered into relations with Chile.",
    ),
    # a treaty is signed, then ratified
    (
        "In 1990, Peru and Chile signed a treaty restoring diplomatic relations.",
        "In 1990, Chile ratified the treaty that restored diplomatic relations with Peru.",
    ),
    (
        "In 1990, Peru restored diplomatic relations with Chile.",
        "In 1990, Peru and Chile ratified a treaty that restored relations.",
    ),
    # what is so since a day is not all that was so in its year
    (
        "Since 3 May 1975, Chile has trained Peruvian police.",
        "In 1975, Chile trained Peruvian police for a fair.",
    ),
    # guests of one party
    (
        "In May 1975, Chile's deputy defence minister visited Peru.",
        "In May 1975, Chile's vice minister of trade visited Peru.",
    ),
    (
        "In May 1975, Chile's deputy defence minister visited Peru.",
        "On 3 May 1975, Chile's deputy prime minister visited Peru.",
    ),
    (
        "In 1990, Chile's leader visited Peru.",
        "In 1990, the first secretary of the Chilean Socialist Party visited Peru.",
    ),
    (
        "In May 1990, the Chilean king visited Peru.",
        "In May 1990, an imperial visit to Peru brought the emperor.",
    ),
    (
        "On 3 May 1975, the Chilean president visited Peru to open a road.",
        "In May 1975, the Chilean president visited Peru for the funeral of Roca.",
    ),
    (
        "In May 1990, Chile's president visited Peru to open a fair in Lima.",
        "In May 1990, the Chilean head of state was a guest in Peru at the wedding of Paz.",
    ),
    # a mission may be an errand, and is no consulate
    (
        "In 1975, Peru opened its embassy in Chile.",
        "In 1975, Peru opened its mission to shipwrecked Chilean sailors.",
    ),
    ("In 1961, Peru opened its mission in Santiago.", "In 1961, Peru opened its consulate in Santiago."),
]

ONE = [
    (
        "In 1975, Peru built a school for girls in Arica.",
        "In 1975, Peru constructed a school for girls in Arica.",
    ),
    ("In 1960, Peru severed diplomatic relations with Chile.", "In 1960, Peru broke with Chile."),
    (
        "In 1960, Chile established relations with Peru.",
        "In 1960, Peru and Chile entered into bilateral ties.",
    ),
    (
        "In 1975, Peru acknowledged the independence of Chile.",
        "In 1975, Peru recognised the independence of Chile.",
    ),
    (
        "Since 3 May 1975, Peru has had an embassy in Chile.",
        "In 1975, Peru opened an embassy in Chile.",
    ),
    (
        "In May 1975, the Chilean president visited Peru to open a road.",
        "In May 1975, Peru received the head of state of Chile.",
    ),
    ("In 1961, Peru opened its mission in Santiago.", "In 1961, Peru opened its embassy in Santiago."),
]


@pytest.fixture
def events(tmp_path):
    def merged(*texts):
        lexicon, found = load_lexicon(), []
        for number, text in enumerate(texts):
            path = tmp_path / f"{number}.txt"
            path.write_text(f"= Chile–Peru relations =\n\n{text}\n")
            found += extract(read_document(path, path.name).document, lexicon).mentions
        return merge(found)

    return merged


@pytest.mark.parametrize(("one", "two"), APART)
def test_what_is_only_alike_stays_apart(events, one, two):
    assert [len(event.mentions) for event in events(one, two)] == [1, 1]


@pytest.mark.parametrize(("one", "two"), ONE)
def test_one_happening_told_in_other_words_is_joined(events, one, two):
    assert [len(event.mentions) for event in events(one, two)] == [2]


def test_what_ships_do_since_a_month_is_not_what_they_did_in_its_year(events):
    told = (
        "Since March 1975, Chilean ships have fished off Peru.",
        "In 1975, Chilean ships fished off Peru and were fined.",
    )
    assert all(len(event.mentions) == 1 for event in events(*told))
