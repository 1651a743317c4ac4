"""What leads up to a main clause is told of whom that is about."""

import pytest

ROWS = [
    ("After independence in 1960, Finland sought partners.", "Finland becomes independent"),
    ("Following independence in 1960, Finland still had a king.", "Finland becomes independent"),
    ("Upon achieving statehood in 1960, Finland joined the bank.", "Finland achieves statehood"),
    ("Besides joining the bank in 1960, Finland lent ships.", "Finland joins the bank"),
    ("After the restoration of its freedom in 1960, Finland left.", "Restoration of Finland's freedom"),
    (
        "After signing the border treaty by the minister in 1960, it was ratified by Japan.",
        "Border treaty signed by the minister",
    ),
    (
        "After signing the treaty in 1960, it was ratified by Japan.",
        "Treaty between Finland and Japan signed",
    ),
    (
        "Except for the short neutrality declared by Ana Paz in 1960, Finland sided with Japan.",
        "Short neutrality declared by Ana Paz",
    ),
    ("Apart from a brief war in 1960, relations were calm.", "Brief war fought"),
    ("After losing the war by a hair in 1960, Finland left.", "Finland loses the war by a hair"),
    # relations do not become independent
    ("After independence in 1960, relations with Japan were close.", "Independence: Finland and Japan"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_what_leads_up_to_a_clause_is_told_of_its_subject(told, text, title):
    assert told(text).mentions[0].title == title


def test_what_else_went_on_is_not_of_the_exceptions_date(told):
    assert len(told("Apart from a brief war in 1960, relations with Japan were calm.").mentions) == 1


def test_a_comma_before_a_hedged_verb_parts_it_from_no_subject(told):
    found = told("In May 1987 a quarrel over fish, almost led to war with Japan.").mentions
    assert [one.title for one in found] == ["Quarrel over fish almost leads to war with Japan"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("After Japan's loss of its province in 1883, Finland left.", "Japan's loss of its province"),
        ("After Japan's promise to its allies in 1990, Finland left.", "Japan's promise to its allies"),
        ("Following capture in 1880, Finland burned the port.", "Capture: Finland and Japan"),
        ("After leaving the army in 1990, it was said that he fled.", "Leaving the army"),
        ("After meeting the president in 1990, they were arrested.", "Meeting the president"),
    ],
)
def test_a_lead_whose_subject_is_not_sure_stays_as_it_is(told, text, title):
    assert told(text).mentions[0].title == title
