"""Sentences made by templates, each with the pair that its happening belongs to."""

import pytest

TWO, ONE, NONE = "Finland–Japan relations", "Foreign relations of Finland", "Notes on diplomacy"
STATES = (("Peru", "Ghana"), ("Kenya", "the Philippines"), ("the Netherlands", "Cuba"))

TO_THE_OTHER = (
    "imposed sanctions on",
    "bought wheat from",
    "sent aid to",
    "recognised",
    "apologised to",
    "opened an embassy in",
    "expelled the ambassador of",
    "made peace with",
)
BETWEEN = (
    "In 2011 war broke out between {0} and {1}.",
    "A truce between {0} and {1} was signed in 2011.",
    "In 2011 Chile mediated a truce between {0} and {1}.",
)
TOGETHER = (
    "In 2011 {0} and {1} fought over the islands.",
    "In 2011 {0} and {1} went to war.",
    "{0} and {1} exchanged prisoners in 2011.",
)
BESIDE = (
    "{0}, which borders Chile, {2} {1} in 2011.",
    "{0}, which had fought Chile, {2} {1} in 2011.",
    "After Chile had closed its ports, {0} {2} {1} in 2011.",
    "{0} is a small country. In 2011 it {2} {1}.",
)


def pair(told, text, title):
    mention = told(text[0].upper() + text[1:], title).mentions[-1]
    return str(mention.pair) if mention.pair else None


def of(*states):
    return "–".join(sorted(state.removeprefix("the ") for state in states))


@pytest.mark.parametrize("title", [TWO, ONE, NONE])
@pytest.mark.parametrize("deed", TO_THE_OTHER)
@pytest.mark.parametrize("states", STATES)
def test_what_one_does_to_the_other_is_theirs_in_any_article(told, title, deed, states):
    assert pair(told, f"In 2011 {states[0]} {deed} {states[1]}.", title) == of(*states)


@pytest.mark.parametrize("title", [TWO, ONE, NONE])
@pytest.mark.parametrize("template", BETWEEN + TOGETHER)
@pytest.mark.parametrize("states", STATES)
def test_what_is_between_two_others_is_theirs(told, title, template, states):
    assert pair(told, template.format(*states), title) == of(*states)


@pytest.mark.parametrize("template", BESIDE)
@pytest.mark.parametrize("deed", TO_THE_OTHER)
def test_what_is_put_in_or_leads_up_has_no_part_in_it(told, template, deed):
    assert pair(told, template.format("Peru", "Ghana", deed), NONE) == "Ghana–Peru"
    assert pair(told, template.format("Finland", "Ghana", deed), ONE) == "Finland–Ghana"


@pytest.mark.parametrize("deed", TO_THE_OTHER)
def test_it_is_the_one_of_the_two_told_of_before(told, deed):
    assert pair(told, f"Japan is an island. In 2011 it {deed} Ghana.", TWO) == "Ghana–Japan"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2011, Finland shipped arms to Ghana by way of Peru.", "Finland–Ghana"),
        ("Lebanese forces took Lima in 2011.", "Lebanon–Peru"),
        ("In 2011, the president of Peru visited Ghana.", "Ghana–Peru"),
        ("Nuku\N{MODIFIER LETTER TURNED COMMA}alofa attacked Helsinki in 2011.", "Finland–Tonga"),
    ],
)
def test_an_overview_tells_who_has_a_part(told, text, expected):
    assert pair(told, text, ONE) == expected


@pytest.mark.parametrize(
    "text",
    [
        "During the war between Peru and Chile the harbour was closed in 2011.",
        "When war broke out between Peru and Chile in 2011, Finland and Japan closed their ports.",
        "In 2011 both nations left the treaty between Peru and Chile.",
        "Tokyo sent home sailors in 2011 under pressure from Peru.",
        "In 2011 the Japanese envoy went to Peru for talks with Finland.",
    ],
)
def test_a_third_that_is_named_in_passing_has_no_part(told, text):
    assert pair(told, text, TWO) == "Finland–Japan"
