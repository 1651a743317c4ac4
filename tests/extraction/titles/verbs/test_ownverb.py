"""Of two verbs in one clause, the one that the date dates is told of the subject."""

import pytest

ROWS = [
    (
        "A Finnish offensive launched in May 1990 led to the capture of Osaka in June 1990.",
        "Finnish offensive launched",
    ),
    (
        "A Finnish offensive launched in May 1990 led to the capture of Osaka in June 1990.",
        "Finnish offensive leads to the capture of Osaka",
    ),
    ("The plan put forward by Finland in 1990 led to a truce with Japan.", "Plan put forward by Finland"),
    (
        "The assets were divided in 1989, the border having been reopened in May 1990.",
        "Border reopened",
    ),
    (
        "The king came to Osaka in 1991, President Anna Holm having visited Turku in 1990.",
        "President Anna Holm visits Turku",
    ),
    (
        "Training of the army, begun in 1989, was suspended in 1990 because of a coup.",
        "Training of the army suspended because of a coup",
    ),
    ("The bridge at Foz do Douro was inaugurated in 1990.", "Bridge at Foz do Douro inaugurated"),
    (
        "A treaty on navigation was signed in 1990 and ratified by Japan in 1991.",
        "Treaty on navigation ratified by Japan",
    ),
    ("The Finnish commander, now styled emperor in 1990, fled in 1991.", "Finnish commander styled emperor"),
    ("In 1990 a Finnish court found that the five had been killed.", "Finnish court finds five were killed"),
    (
        "The leader of the Finnish party, Anna Holm, who toured Japan in 1990, lost office in 1992.",
        "Leader of the Finnish party, Anna Holm, tours Japan",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_the_verb_of_the_date_is_told(told, text, title):
    assert title in [one.title for one in told(text).mentions]


def test_did_takes_no_past_form_behind_it(told):
    text = "Both did so in 1990, while in Turku the minister, Anna Holm, avoided taking sides."
    assert "do avoided" not in " ".join(one.title for one in told(text).mentions)


def test_no_title_ends_between_an_adjective_and_its_noun(told):
    text = (
        "A meeting between Anna Holm and the emperor at Osaka airport in July 1963 produced a vague "
        "understanding that the islands would not be mentioned."
    )
    assert not told(text).mentions[0].title.endswith("vague")


def test_a_subject_of_its_own_beside_an_aside_is_not_told(told):
    text = (
        "Two agreements were put to a vote, President Anna Holm having withheld her signature from them, "
        "and were rejected on 6 March 2010."
    )
    assert "having" not in told(text).mentions[0].title
