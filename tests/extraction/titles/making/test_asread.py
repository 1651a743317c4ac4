"""Titles of long sentences are of the verb that the date belongs to."""

import pytest

LONG = (
    "The commission, which had been set up in 1990 and whose chairman resigned, proposed a frontier, both "
    "governments accepted it, and the port of Turku, which the Finns had built, was closed."
)


def test_a_long_sentence_gives_the_clause_of_the_date(told):
    assert told(LONG).mentions[0].title == "Commission set up"


def test_what_was_not_done_until_a_date_is_told_as_done(told):
    text = (
        "Japan, which had claimed the island and which the Finns had warned, did not visit the port until "
        "May 1990, when its minister came and said that the claim, made long before, was dead."
    )
    assert told(text).mentions[0].title.startswith("Japan visits the port")


@pytest.mark.parametrize(
    "unreal",
    [
        "unless Japan signed the treaty in 1990",
        "it would act if Japan closed the port in 1990",
        "and it asked whether Japan signed the treaty in 1990",
    ],
)
def test_what_is_only_a_condition_or_a_question_is_not_told_as_done(told, unreal):
    text = (
        "The commission, which had been set up in 1985 and whose chairman resigned, proposed a frontier, "
        f"{unreal}, and the port of Turku, which the Finns had built, was closed."
    )
    titles = {one.date_text: one.title for one in told(text).mentions}
    assert not titles.get("1990", "").startswith("Japan")


def test_a_participle_before_its_noun_is_no_verb(told):
    assert "plans" not in told("- Planned opening of the port, May 1990.").mentions[0].title


def test_a_verb_before_its_subject_is_left_to_the_rules(told):
    text = (
        "Ana Paz came in May 1990. No sooner was the regatta of 3 June 1990 over than Ana Paz took rooms in "
        "Turku, which was cheap, painted them green and asked that the chimneys be swept."
    )
    assert not any(one.title.startswith("No sooner") for one in told(text).mentions)


def test_the_setting_of_a_deed_is_no_title(told):
    text = (
        "In a televised speech on 29 May 1990, Holm challenged Japan to open its frontier, and by the time "
        "Tokyo reimposed visas in August, more than 300 people had crossed."
    )
    assert told(text).mentions[0].title == "Holm challenges Japan to open its frontier"


def test_a_second_date_of_a_verb_has_its_clause(told):
    text = "Commissioners walked the border in 1861 and in 1869, and got nowhere."
    assert [one.title for one in told(text).mentions] == ["Commissioners walk the border"] * 2


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "A treaty signed in 1985, which the senate declined to ratify, was replaced by a pact in 1990.",
            "Treaty replaced by a pact",
        ),
        (
            "Japan, offended because Finland had received Juan Roca, the leader of the rebels, cut off "
            "relations in 1990.",
            "Japan cuts off relations",
        ),
        (
            "The captain Juan Roca, aided by a merchant, arrested the governor, Ana Paz, in 1985, and "
            "proclaimed a republic in 1990.",
            "Captain Juan Roca proclaims a republic",
        ),
        (
            "Japan ended the limits on ships that had forbidden Finnish goods to be sold at Kobe in 1990.",
            "Limits on ships forbid Finnish goods to be sold at Kobe",
        ),
    ],
)
def test_what_was_read_wrongly_is_not_told(told, text, title):
    assert told(text).mentions[-1].title == title


def test_a_subject_may_hold_a_participle(told):
    text = (
        "A plan for a power line linking the countries, first studied in 1985 and suspended in 1990, was "
        "revived by both in 1995."
    )
    assert told(text).mentions[1].title == "Plan for a power line linking the countries suspended"


def test_a_list_that_is_the_subject_is_told_whole(told):
    text = (
        "When the war of 1 May 1950 was over, Peru sent envoys to Turku, and a treaty of trade and fishing "
        "was signed with Finland on 3 June 1952."
    )
    assert told(text).mentions[-1].title == "Treaty of trade and fishing signed with Finland"


def test_a_noun_is_no_subject_where_another_stands_between_it_and_the_verb(told):
    text = (
        "Invited by the farmers of Turku, Juan Holm landed at Pori in June 1855 with sixty men, seized Vaasa "
        "on 13 October, and in July of the next year was made president."
    )
    titles = {one.date_text: one.title for one in told(text).mentions}
    assert titles["13 October"] == "Juan Holm seizes Vaasa"


def test_a_subject_in_the_telling_goes_before_one_of_the_clause_before(told):
    text = (
        "Preliminaries were agreed at Turku on 26 July, and by the Peace of Osaka of 23 August 1866 Finland, "
        "which lost no territory to Japan, consented to a new frontier."
    )
    assert told(text).mentions[-1].title == "Finland consents to a new frontier by the Peace of Osaka"


def test_a_pronoun_that_only_stresses_is_no_subject(told):
    text = (
        "The mission returned in January 2017 under Ambassador Aino Holm, who herself was obliged to leave "
        "in August 2018 after an interview had angered the court."
    )
    assert told(text).mentions[-1].title == "Ambassador Aino Holm obliged to leave"


def test_a_list_with_an_article_in_it_is_told_whole(told):
    text = (
        "By the treaty of Turku, signed on 6 May 1656, Finland, Chile, the Cossacks and Aino Holm agreed "
        "upon a partition, but the war in the following spring ended in disaster, which Japan had foreseen."
    )
    titles = [one.title for one in told(text).mentions]
    assert "Finland, Chile, the Cossacks and Aino Holm agree upon a partition" in titles


def test_a_noun_that_only_a_comma_parts_from_a_verb_is_not_its_subject(told):
    text = (
        "Aino Holm suspended aid in 1977 on account of the war, restored some credits, and, following the "
        "fall of Turku on 10 May 1978 and the failure of a mission led by Juan Sato, cut off aid in 1979."
    )
    assert not told(text).mentions[-1].title.startswith("Mission")
