"""What several state with "that" is told by its verb in the present."""

import pytest

from explorer.extraction.clauses.sentences import Sentence
from explorer.extraction.clauses.view import sentence_view
from explorer.extraction.lexicon import load_lexicon


def verbs_of(text: str) -> list[str]:
    view = sentence_view(text, Sentence(0, 0, len(text)), (), load_lexicon().verbs)
    return [token.text for token, finite in zip(view.tokens, view.finite, strict=True) if finite]


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("Heads of state at Turku agree that a market shall be set up.", ["agree", "shall"]),
        ("Chiefs of staff confirm that the base will close.", ["confirm", "will"]),
        ("The allies came to confirm that the ports are shut.", ["came", "are"]),
        ("The envoys came to declare that the war was over.", ["came", "was"]),
        ("Heads of state agree upon a market.", []),
    ],
)
def test_what_several_state(text, verbs):
    assert verbs_of(text) == verbs
