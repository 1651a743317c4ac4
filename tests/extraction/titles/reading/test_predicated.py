"""The verb of a clause, as its sentence was read."""

import pytest

ROWS = [
    (
        "This lasted until the diet, charged with writing a law, met on 20 May 1990 and became the new "
        "government of Finland.",
        "Diet meets and becomes the new government of Finland",
    ),
    (
        "On 5 May 1990 Japan surrendered, with the papers of surrender finally signed aboard the deck of the "
        "Finnish battleship Aura on 2 September 1990, ending the war.",
        "Papers of surrender signed aboard the deck of the Finnish battleship Aura",
    ),
    (
        "In 1989 the weakness of the fleet was exemplified by failed actions such as the Battle of Vaasa "
        "on 2 January 1990, in which a small band beat off a force.",
        "Small band beats off a force",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_a_verb_is_told_in_its_voice(told, text, title):
    titles = [one.title for one in told(text).mentions]
    assert title in titles
    assert not any("fails actions" in one for one in titles)
