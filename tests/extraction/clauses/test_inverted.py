"""A participle or a comparison before the subject is no subject, nor is a time."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Surrendering on May 4, 1865 were the regiments of Kobe.", "Regiments of Kobe surrender"),
        ("Killed on 3 May 1990 were Ana Paz and Juan Roca.", "Ana Paz and Juan Roca killed"),
        ("Sunk in the bay on 3 May 1990 was the cruiser Aura.", "Cruiser Aura sunk in the bay"),
        ("Killed by the army in May 1990 were ten miners.", "Ten miners killed by the army"),
        ("Leading the men in May 1990 was Ana Paz.", "Ana Paz leads the men"),
        ("Fleeing faster than they had come, the Finns raced to Kobe in May 1950.", "Finns race to Kobe"),
        (
            "In 1918 a breach of the line made it possible for the Finns to land.",
            "it possible for the Finns to",
        ),
    ],
)
def test_the_subject_behind_the_verb_acts(told, text, title):
    assert title in told(text).mentions[0].title


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Mining in 1990 was hard work.", "Hard work"),
        ("Meeting Paz in 1990 was a success.", "Success meets"),
        ("The 1960s in Turku were a time of riots.", "Turku"),
        ("The early 1990s in Peru became a time of growth.", "Peru becomes"),
    ],
)
def test_what_is_no_subject_does_nothing(told, text, wrong):
    assert not any(one.title.startswith(wrong) for one in told(text).mentions)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "United Airlines was the first company to fly to Kobe in 1990.",
            ["United Airlines is the first company to fly to Kobe"],
        ),
        ("Allied losses on 5 May 1990 were 300 men.", ["Allied losses are 300 men"]),
        ("Broken Hill was a mining town until 1990.", ["Broken Hill ceases to be a mining town"]),
        (
            "Founding members were Peru, Fiji and Chile in 1990.",
            ["Founding members are Peru, Fiji and Chile"],
        ),
        ("Mining in 1990 was Peru's main industry.", ["Mining is Peru's main industry"]),
        ("Missing were two soldiers in May 1990.", ["Missing are two soldiers"]),
    ],
)
def test_an_adjective_before_its_noun_is_no_participle_in_front(told, text, titles):
    assert [one.title for one in told(text).mentions] == titles


def test_a_dated_aside_on_the_subject_is_told_by_itself(told):
    found = told("Also based in Kobe was the bank, founded in 1990.").mentions
    assert [one.title for one in found] == ["Bank founded"]
