"""What was learned is grammar and no facts."""

from explorer.extraction.lexicon import load_lexicon
from explorer.resources import load_json

TRAITS = load_json("predicate_weights.json")["traits"]
LEXICON = load_lexicon()
ORDINARY = {"turkey", "china", "georgia", "jordan", "chad", "guinea", "commonwealth", "union", "nice"}
"""Names that are ordinary words too."""


def test_no_state_or_capital_is_known_by_its_name():
    names = {name.lower() for name in LEXICON.places if " " not in name and len(name) > 3} - ORDINARY
    assert sorted(name for name in names if f"word {name}" in TRAITS) == []


def test_function_words_are_known():
    assert {"word the", "word which", "word and", "preposition", "relative"} <= set(TRAITS)
