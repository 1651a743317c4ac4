"""Two by whom something was done belong to its participle, and to no verb behind them."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "A pact signed in May 1990 by Juan Roca and Ana Holm ended the Finnish quarrel.",
            "Juan Roca and Ana Holm",
        ),
        (
            "A treaty initialled in May 1990 by the ministers Juan Roca and Ana Holm would have shut Turku.",
            "ministers Juan Roca and Ana Holm",
        ),
        ("The Finnish bank bought in 1990 by Turku and Kobe was sold.", "Turku and Kobe"),
    ],
)
def test_two_doers_stay_together(told, text, title):
    titles = [one.title for one in told(text).mentions]
    assert f"by {title}" in titles[0] or f"by the {title}" in titles[0]
    assert not any(one.startswith(("Ana Holm", "Kobe")) for one in titles)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The Finnish pact was signed in May 1990 by Juan Roca and Ana Holm left the cabinet.",
            "Ana Holm leaves",
        ),
        ("The Finns took Kobe in 1990 by sea and Roca fled.", "Roca flees"),
    ],
)
def test_a_second_actor_begins_a_clause(told, text, title):
    assert told(text).mentions[-1].title.startswith(title)


@pytest.mark.parametrize("text", ["Signed", "Signed.", "1990", "Signed 1990"])
def test_a_participle_may_be_all_that_a_text_says(told, text):
    assert len(told(text).mentions) <= 1


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "In 1990 Roca resigned because of the scandal, and Paz left Kobe.",
            ["Roca resigns because of the scandal", "Paz leaves Kobe"],
        ),
        (
            "In 1990 Roca agreed to leave if necessary, and Paz left Kobe.",
            ["Roca agrees to leave if necessary", "Paz leaves Kobe"],
        ),
    ],
)
def test_a_reason_without_a_verb_leaves_the_next_clause_its_own(told, text, titles):
    assert [one.title for one in told(text).mentions] == titles
