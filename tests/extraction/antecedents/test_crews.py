"""Whose "the crew" is."""

import pytest

from explorer.extraction.antecedents.crews import called_with_crew
from explorer.extraction.source import source_of
from explorer.reading.reader import read_text_document

CREWS = [
    ("The trawler Aura was seized. The crew was freed.", "crew of the trawler Aura"),
    ("Peru seized a Finnish trawler. The crew was freed.", "crew of the Finnish trawler"),
    ("The crew of the frigate Aura mutinied. The crew was jailed.", "crew of the frigate Aura"),
    ("The frigate Aura seized a Finnish trawler. The crew was freed.", ""),
    ("The frigate Aura seized two trawlers. The crew was freed.", ""),
    ("The frigate Aura stopped a Chilean boat. The crew was freed.", ""),
    ("The frigate Aura came. Chile shot down a Peruvian aircraft. The crew was freed.", ""),
    ("The frigate Aura came. Crews from Kobe rowed. The crew was freed.", ""),
    ("Juan Roca came. The crew was freed.", ""),
]


@pytest.mark.parametrize(("text", "named"), CREWS)
def test_a_crew_is_that_of_the_one_ship_before(lexicon, text, named):
    document = read_text_document(text, "a.txt")
    source = source_of(document, lexicon)
    view = source.sentences.view(source.sentences.of_block(0)[-1])
    found = called_with_crew(source, view, 1, "crew")
    assert (found.shown if found else "") == named
