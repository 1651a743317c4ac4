"""Past forms that describe the noun behind them."""

import pytest

from explorer.extraction.clauses.sentences import Sentence
from explorer.extraction.clauses.view import SentenceView, sentence_view


@pytest.fixture
def view(lexicon):
    def of(text: str) -> SentenceView:
        return sentence_view(text, Sentence(0, 0, len(text)), [], lexicon.verbs)

    return of


@pytest.mark.parametrize(
    ("text", "finite"),
    [
        ("The last organised group went home.", ["went"]),
        ("Nineteen burnt barns were found near Turku.", ["were"]),
        ("The two newly built dams were opened.", ["were"]),
        ("Paz held the first publicly acknowledged talks with Roca.", ["held"]),
    ],
)
def test_a_form_between_a_number_and_a_noun_with_its_verb_describes(view, text, finite):
    seen = view(text)
    assert [word for word, one in zip(seen.lower, seen.finite, strict=True) if one] == finite


@pytest.mark.parametrize(
    ("text", "finite"),
    [
        ("The first carried arms that were sold.", ["carried", "were"]),
        ("The two signed treaties in Turku.", ["signed"]),
        ("After the storm the two formally opened talks.", ["opened"]),
        ("When the war ended the two gradually restored trade.", ["ended", "restored"]),
        ("The first publicly accused Juan Roca of fraud.", ["accused"]),
    ],
)
def test_a_number_may_be_the_subject_of_a_form(view, text, finite):
    seen = view(text)
    assert [word for word, one in zip(seen.lower, seen.finite, strict=True) if one] == finite


def test_a_form_says_what_a_thing_set_beside_another_is_for(view):
    seen = view("Paz announced the Turku Fund, a body meant to help potters.")
    assert not seen.finite[seen.lower.index("meant")]


def test_behind_a_date_a_form_with_an_object_is_a_verb(view):
    seen = view("In the end, a body set up camps.")
    assert seen.finite[seen.lower.index("set")]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("The accord gives both most favoured nation status.", "favoured"),
        ('Some fifty "displaced potters" came to Turku.', "displaced"),
        ('The "united front" fell apart.', "united"),
    ],
)
def test_a_form_within_a_set_or_quoted_noun_phrase_is_no_verb(view, text, form):
    seen = view(text)
    assert not seen.finite[seen.lower.index(form)]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("The king, whom he most feared, left.", "feared"),
        ("Of the potters, most rejected plans for a port.", "rejected"),
        ('Paz said that she "supported peace" in Turku.', "supported"),
    ],
)
def test_a_form_with_a_subject_of_its_own_is_a_verb(view, text, form):
    seen = view(text)
    assert seen.finite[seen.lower.index(form)]
