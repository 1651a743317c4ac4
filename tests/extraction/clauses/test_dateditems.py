"""An item with a date of its own shares the verb before it, whatever clause follows it."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Finland joined the Union on 1 May 2004 and the Turku area in May 2007; controls disappeared.",
            "Finland joins the Turku area",
        ),
        (
            "War broke out in Lapua on 5 June 1990 and in Turku on 1 September, and Japan accused Finland.",
            "War breaks out in Turku",
        ),
        (
            "The section to Lapua was opened in May 2017 and that to Turku in October 2019, but the Japanese "
            "loan was refused.",
            "Section to Turku opened",
        ),
        (
            "The Diet of Japan voted for recognition in June 2016, the Turku States Assembly in May 2019, "
            "and Aoki resigned on 4 April 2021.",
            "Turku States Assembly votes for recognition",
        ),
    ],
)
def test_an_item_before_a_clause_shares_the_verb_before_it(told, text, title):
    assert title in [mention.title for mention in told(text).mentions]
