"""A comma before the last of a list parts nobody from the others, and no place before is who acts."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "On 27 July 1953, the ABK, the OLV, and the Turku Club ceased fire.",
            "ABK, the OLV and the Turku Club",
        ),
        ("In May 1942, Peru, Chile, and twenty smaller states signed a pact.", "Peru, Chile and twenty"),
        (
            "Jets, pilots, and cooks were sent from Kobe and landed in Turku in 1965.",
            "Jets, pilots and cooks",
        ),
        ("Teachers, nurses, and miners struck in May 1990.", "Teachers, nurses and miners strike"),
        ("When Finland, Peru, and Chile joined the pact in 1940, Kobe paid.", "Finland, Peru and Chile join"),
        ("The pact grew when Finland, Peru, and Chile joined in May 1940.", "Finland, Peru and Chile join"),
        (
            "It was resented, though the heads of Peru, Fiji and Chile met in May 1990.",
            "Heads of Peru, Fiji and",
        ),
        ("Many fled in May 1987 as Operations Ada 4 and Bor 10 threatened to take Kobe.", "Many flee"),
        # A place before is not who acts.
        (
            "In northern Peru, the Finnish Army, with help from Chile, took Kobe in 1944.",
            "Finnish Army takes",
        ),
        ("In northern Peru the Finnish Army took Kobe in May 1944.", "Finnish Army takes Kobe"),
    ],
)
def test_all_of_a_list_act(told, text, title):
    assert told(text).mentions[0].title.startswith(title)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Ana Paz met Roca, a friend, in 1990, and the army fled in 1991.",
            ["Ana Paz meets Roca", "Army flees"],
        ),
        ("In 1950 he fled when Peru fell, and Chile won in 1951.", ["Peru falls", "Chile wins"]),
        ("In protest Peru recalled its envoy in 1990.", ["Peru recalls its envoy"]),
    ],
)
def test_what_is_no_list_stays_apart(told, text, titles):
    assert [one.title for one in told(text).mentions] == titles


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("In 1943 the Finns were beaten and fled.", "Finns beaten and flee"),
        ("In 1943 the army was beaten and left its camp.", "Army beaten and leaves its camp"),
    ],
)
def test_a_second_verb_has_the_number_of_the_first(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Juan Paz, an engineer, a poet, and the founder of the club died in 1990.",
            ["Founder of the club dies"],
        ),
        (
            "On 5 May 1990 the king, the queen, and the prince visited Kobe.",
            ["King, the queen and the prince visit Kobe"],
        ),
    ],
)
def test_neither_a_time_nor_what_one_is_joins_a_list(told, text, titles):
    assert [one.title for one in told(text).mentions] == titles
