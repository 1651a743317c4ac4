"""Each clause of a sentence is told with its whole subject, whatever joins it to the others."""

import pytest

NAMES = (
    ("Kenya and Ghana", "Kenya and Ghana"),
    ("Peru, Chile and Togo", "Peru, Chile and Togo"),
    ("Iran, Oman and Qatar", "Iran, Oman and Qatar"),
)
DEEDS = (("signed the treaty", "sign the treaty"), ("took part in the war", "take part in the war"))
TEMPLATES = (
    ("Malta left the league in 1985, a year before {0} {1}.", "1986"),
    ("Malta left the league in 1985, two years after {0} {1}.", "1983"),
    ("In 1985, when the king lifted the ban, {0} {1}.", "1985"),
    ("Malta left the league in 1985, while {0} {1} in 1990.", "1990"),
    ("Malta left the league in 1985, yet {0} {1} in 1990.", "1990"),
    ("Malta left the league in 1985, and {0} {1} in 1990.", "1990"),
    ("Malta left the league in 1985 – and {0} {1} in 1990.", "1990"),
    ("Malta left the league in 1985 before {0} {1} in 1990.", "1990"),
    ("Even though Malta left the league in 1985, {0} {1} in 1990.", "1990"),
    ("Whereas Malta left the league in 1985, {0} {1} in 1990.", "1990"),
    ("Relations were tense until {0} {1} in 1990.", "1990"),
    ("Then came a shock: {0} {1} in 1990.", "1990"),
    ("The pressure was so great that in May 1990 {0} {1}.", "1990-05"),
    ("{0}, one of the main powers of the region, {1} in 1990.", "1990"),
    ("{0} – long on bad terms with Malta – {1} in 1990.", "1990"),
    ("On 5 June 1990, {0}, which in May 1985 had left the league, {1}.", "1990-06-05"),
    ("Once {0} had {2} in 1985, a group of officers left the league.", "1985"),
)
DONE = {"signed the treaty": "signed the treaty", "took part in the war": "taken part in the war"}
WITHIN = (
    ("Relations were tense until a 1990 accord settled the border.", "1990", "Accord settles the border"),
    (
        "Malta left the league in 1949, before a 1951 ruling gave the island to Peru.",
        "1951",
        "Ruling gives the island to Peru",
    ),
    (
        "The king cut off the water after a 1990 coup brought a new regime to power.",
        "1990",
        "Coup brings a new regime to power",
    ),
    (
        "Malta lost its ally, for on 3 May 1990 Paz, Roca and Sol signed a pact with Peru.",
        "1990-05-03",
        "Paz, Roca and Sol sign a pact with Peru",
    ),
)
FORWARD = (
    (
        "Before they withdrew their troops in 1985, the rebels joined the union.",
        "Rebels withdraw their troops",
    ),
    ("After they left the union in 1985, Kenya and Ghana built a road.", "Kenya and Ghana leave the union"),
    (
        "Before it built a road in 1985, a group of officers bought two ships.",
        "Group of officers builds a road",
    ),
)
SUPPOSED = (
    "It is unclear whether Togo signed the treaty in 1985.",
    "It is unclear whether Kenya and Ghana signed the treaty in 1985.",
    "If Togo had signed the treaty in 1985, the war would have ended.",
)


@pytest.mark.parametrize(("template", "date"), TEMPLATES)
@pytest.mark.parametrize(("names", "subject"), NAMES)
@pytest.mark.parametrize(("deed", "told_as"), DEEDS)
def test_several_names_are_one_subject(told, template, date, names, subject, deed, told_as):
    titles = _titles(told(template.format(names, deed, DONE[deed])))
    assert (date, f"{subject} {told_as}") in titles


@pytest.mark.parametrize(("text", "date", "title"), WITHIN)
def test_a_clause_whose_subject_has_the_date_is_told(told, text, date, title):
    assert (date, title) in _titles(told(text))


@pytest.mark.parametrize(("text", "title"), FORWARD)
def test_a_pronoun_means_who_is_named_behind_it(told, text, title):
    assert ("1985", title) in _titles(told(text))


@pytest.mark.parametrize("text", SUPPOSED)
def test_what_is_only_supposed_did_not_happen(told, text):
    assert not told(text).mentions


def _titles(found):
    return [(one.date.edtf, one.title) for one in found.mentions]
