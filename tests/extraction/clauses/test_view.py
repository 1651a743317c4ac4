"""The columns of a sentence say of each token what the rules ask."""

import pytest

from explorer.extraction.clauses.sentences import Sentence
from explorer.extraction.clauses.view import SentenceView, sentence_view
from explorer.extraction.temporal import find_dates
from explorer.reading.reader import read_text_document


@pytest.fixture
def view(lexicon):
    def of(text: str) -> SentenceView:
        document = read_text_document(text, "note.txt")
        start = document.text.index(text)
        sentence = Sentence(0, start, start + len(text))
        dates = [one for one in find_dates(document) if one.start >= start]
        return sentence_view(document.text, sentence, dates, lexicon.verbs)

    return of


def test_columns_are_as_long_as_the_tokens(view):
    seen = view("The two kings met in Riga in May 1905, and parted (as friends).")
    columns = (seen.dates, seen.dated, seen.hidden, seen.finite, seen.bases, seen.alone, seen.words)
    assert {len(one) for one in (*columns, seen.lower, seen.starts, seen.ends)} == {len(seen.tokens)}


def test_a_word_beside_a_sign_or_a_date_is_not_alone(view):
    seen = view("Envoys left in May 1905 again, at last.")
    alone = [token.text for token, one in zip(seen.tokens, seen.alone, strict=True) if one]
    assert alone == ["Envoys", "left", "in", "at"]


def test_a_run_of_words_ends_before_a_bracket(view):
    seen = view("Envoys of the king left (in the end).")
    assert seen.run_end(0, 9) == 5


def test_a_comma_belongs_to_the_word_before_it(view):
    seen = view("Envoys of the king left, in the end.")
    run = seen.words[0 : seen.run_end(0, 9)]
    assert [word and word.text + "," * word.comma for word in run] == [
        *("Envoys", "of", "the", "king", "left,"),
        *(None, "in", "the"),
    ]


@pytest.mark.parametrize("text", ["Envoys, left", "Envoys (", "Envoys,” left", "1905, Envoys left", ", left"])
def test_no_comma_stands_for_a_word(view, text):
    seen = view(text)
    assert all(token.text == "," for token, word in zip(seen.tokens, seen.words, strict=True) if not word)


def test_what_is_quoted_or_in_brackets_is_hidden(view):
    seen = view("He (a “free (man”) said “no” and left [the] king).")
    shown = " ".join(token.text for token, one in zip(seen.tokens, seen.hidden, strict=True) if not one)
    assert shown == "He ) said and left ] king ) ."


def test_a_quotation_that_is_never_closed_hides_nothing(view):
    assert True not in view("He (a man) said “no and left.").hidden


def test_a_run_of_words_ends_where_it_is_told_to(view):
    assert view("Envoys of the king left, in the end.").run_end(0, 2) == 2


def test_a_run_of_words_ends_with_its_cell(view):
    seen = view("Peru\tEnvoys left Riga in 1905")
    assert seen.run_end(0, 3) == 1


@pytest.mark.parametrize(
    ("text", "finite"),
    [
        ("The never ratified pact was annulled.", "was"),
        ("Its never opened mine flooded the town.", "flooded"),
        ("The king never ratified pacts.", "ratified"),
    ],
)
def test_what_was_never_done_describes_a_noun_behind_its_article(view, text, finite):
    seen = view(text)
    assert [word for word, one in zip(seen.lower, seen.finite, strict=True) if one] == [finite]


def test_finite_verbs_carry_their_base(view):
    seen = view("The king went to Riga in 1905.")
    assert [base for base in seen.bases if base] == ["go"]
    assert seen.finite[2]


@pytest.mark.parametrize(
    ("text", "finite"), [("This led to a war.", True), ("This signed copy was lost.", False)]
)
def test_this_is_a_subject_where_no_noun_follows_the_form(view, text, finite):
    assert view(text).finite[1] is finite


def test_what_somebody_helps_to_do_is_no_verb_of_its_own(told):
    text = "In 2019 Finland asked the Bank of Trade and Industry to help cut its debt."
    found = told(text).mentions
    assert [one.title for one in found] == ["Finland asks Bank of Trade and Industry to help cut its debt"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("In 1919 Finnish help put down the rising.", "Finnish help puts down the rising"),
        ("In 1919 this help cost Finland nine ships.", "Help costs Finland nine ships"),
    ],
)
def test_behind_the_noun_help_stands_a_verb(told, text, title):
    assert told(text).mentions[0].title == title


def test_what_is_called_for_a_day_calls_for_nothing(told):
    found = told("The election, called for 3 May 1990, was postponed.").mentions
    assert [one.title for one in found] == ["Election postponed"]
