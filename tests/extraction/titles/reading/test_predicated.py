"""The verb of a clause, as its sentence was read."""

import pytest

ROWS = [
    (
        "This lasted until the chapter, tired of waiting for rain, met on 17 May 1990 and chose the "
        "first abbess of Turku.",
        "Chapter meets and chooses the first abbess of Turku",
    ),
    (
        "On 5 May 1990 Japan gave in, with the letters of apology finally signed aboard the ferry of the "
        "Finnish bakers Aura on 12 August 1990, closing the quarrel.",
        "Letters of apology signed aboard ferry of Finnish bakers Aura, closing quarrel",
    ),
    (
        "In 1989 the poverty of the isles was shown by ruined voyages such as the Cruise of the Aura on "
        "17 March 1990, in which a leaky sloop left behind a crew.",
        "Leaky sloop leaves behind a crew",
    ),
]

ROWS += [
    (
        "Several Finnish elders signed what became known as the Kobe Bond on 6 March 1844, leaving some "
        "cases to Japanese judges, and poets of Turku wrote about it.",
        "Several Finnish elders sign what became known as the Kobe Bond",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_a_verb_is_told_in_its_voice(told, text, title):
    titles = [one.title for one in told(text).mentions]
    assert title in titles
    assert not any("fails actions" in one for one in titles)


def test_what_a_paper_is_about_is_nothing_it_does(told):
    text = "Agreements\n\n* Agreement on working conditions with Japan (2018)\n* Treaty of trade (2019)"
    assert told(text).mentions[0].title == "Agreement on working conditions with Japan signed"
