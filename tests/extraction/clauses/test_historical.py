"""Verbs in the historical present are found where nothing sets their sentence in the past."""

import pytest

from explorer.extraction.clauses.sentences import Sentence
from explorer.extraction.clauses.view import sentence_view
from explorer.extraction.extract import extract
from explorer.extraction.lexicon import load_lexicon
from explorer.reading.reader import read_text_document


def verbs_of(text: str) -> list[str]:
    view = sentence_view(text, Sentence(0, 0, len(text)), (), load_lexicon().verbs)
    return [token.text for token, finite in zip(view.tokens, view.finite, strict=True) if finite]


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("Ghana closes the border; Togo recalls its ambassador.", ["closes", "recalls"]),
        ("The president visits Quito and signs a treaty.", ["visits", "signs"]),
        ("Togo withdraws from the league.", ["withdraws"]),
        ("Togo opens embassy in Accra.", ["opens"]),
        ("Togo apologises.", ["apologises"]),
        ("Ghana and Togo sign a treaty.", ["sign"]),
        ("Togo expels three consuls who had sold visas.", ["expels", "had"]),
        ("The coastguard shoots dead two divers who had strayed.", ["shoots", "had"]),
        ("The king meets veterans who fought there.", ["meets", "fought"]),
        ("The visits of a minister who had signed the pact.", ["had"]),
        ("Both nations open consulates.", ["open"]),
        ("The Togolese minister arrives in Accra.", ["arrives"]),
        ("Relations begin.", ["begin"]),
        ("Ghana breaks off relations with Togo.", ["breaks"]),
        ("Togo cuts ties with Ghana.", ["cuts"]),
        ("The price cuts off Togo.", []),
        ("Tribesmen cross into Ghana.", ["cross"]),
        ("Two returns in one year.", []),
        ("Togo, which had left in May, halts rail traffic.", ["had", "halts"]),
        ("The ministers of Togo, relations with which had lapsed, sign an accord.", ["had", "sign"]),
        ("The rebels, who had taken Accra, march on Kumasi.", ["had", "march"]),
        ("Togo, which had left the league, talks and all.", ["had"]),
        ("The firm runs a mill that was opened there.", ["runs", "was"]),
        ("Turku keeps a statue which was cast there.", ["keeps", "was"]),
        ("Both countries cooperate under a pact that was signed there.", ["cooperate", "was"]),
        ("Clashes near Turku that killed a general ended.", ["ended"]),
        ("Hunger strikes and marches began there.", ["began"]),
        ("Several ministers resign.", ["resign"]),
        ("The president is murdered; Ghana recognises the new government.", ["is", "recognises"]),
    ],
)
def test_a_form_of_the_present_is_a_verb_between_a_subject_and_what_it_governs(text, verbs):
    assert verbs_of(text) == verbs


@pytest.mark.parametrize(
    "text",
    [
        "State visits to Accra and Lomé",
        "Ghanaian exports to Togo",
        "Soviet claims the year before",
        "Talks with Togo in Accra",
        "Its offers to Togo",
        "An exchange of views and visits in Lomé",
        "The end of attacks by Togo",
        "Ghana's demands to Togo",
    ],
)
def test_the_plural_of_a_noun_is_none(text):
    assert verbs_of(text) == []


def test_a_sentence_in_the_past_has_no_verbs_in_the_present():
    assert verbs_of("Ghana closed the border and Togo recalls its ambassador.") == ["closed"]


def test_two_happenings_of_an_entry_in_the_present_are_two():
    text = "= Ghana–Togo relations =\n\n1966 – Ghana accuses Togo of spying and expels two diplomats.\n"
    mentions = extract(read_text_document(text, "a.txt"), load_lexicon()).mentions
    assert [mention.title for mention in mentions] == [
        "Ghana accuses Togo of spying",
        "Ghana expels two diplomats",
    ]


def test_several_subjects_keep_the_plural_in_the_title():
    text = "= Ghana–Togo relations =\n\n1966 – Both nations open consulates.\n"
    (mention,) = extract(read_text_document(text, "a.txt"), load_lexicon()).mentions
    assert mention.title == "Ghana and Togo open consulates"
