"""Pronouns behind a title's subject are told by name, where the title says nothing that they may mean."""

import pytest

NAMED = [
    (
        "In 1990 Juan Roca spoke to the press in Turku. A bomb at his house killed two guards in 1991.",
        "Bomb at Juan Roca's house kills two guards",
    ),
    (
        "Norway sought allies in 1990. A motion in favour of its entry was adopted by the council in 1991.",
        "Motion in favour of Norway's entry adopted by the council",
    ),
    (
        "The prisoners were moved to Turku in 1990. Ana Paz, the governor, released them in 1991.",
        "Ana Paz releases the prisoners",
    ),
    (
        "Ana Paz, sent by Holm, met Juan Roca in Turku in 1990 and induced him to disarm in 1991.",
        "Ana Paz induces Juan Roca to disarm",
    ),
    (
        "The queen-regent was ill. Juan Roca, who had represented her at Turku in 1990, was rewarded.",
        "Juan Roca represents the queen-regent at Turku",
    ),
    # whose independence one recognises is not one's own
    (
        "Norway left the union in 1905. Peru recognised its independence in 1906.",
        "Peru recognises Norway's independence",
    ),
    (
        "Peru sent its proposals in 1990; Chile rejected them in 1991.",
        "Chile rejects Peru's proposals",
    ),
    (
        # Two are no "she".
        "Ana Paz ruled in Turku. In 1990 Juan Roca and Li Wei met in her palace.",
        "Juan Roca and Li Wei meet in Ana Paz's palace",
    ),
    (
        # "Over" is no agent, as "ruler" is.
        "Juan Holm kept silent in 1990. Some rebels attempted a mutiny over his silence in 1991.",
        "Some rebels attempt a mutiny over Juan Holm's silence",
    ),
]


@pytest.mark.parametrize(("text", "title"), NAMED)
def test_a_pronoun_behind_the_subject_is_told_by_name(told, text, title):
    assert title in [mention.title for mention in told(text).mentions]


LEFT = [
    (
        "In 1990 Ana Paz and Juan Roca wrote to a general about his army.",
        "Ana Paz and Juan Roca write to a general about his army",
    ),
    ("Ana Paz left in 1990. Juan Roca closed his office in 1991.", "Juan Roca closes his office"),
    ("Chile was at war. Peru closed its embassy in 1991.", "Peru closes its embassy"),
    # Who welcomes a removal may be who was listed.
    (
        "Peru was listed in 1993. Chile ended its sanctions in 2017. Peru welcomed its removal in 2020.",
        "Peru welcomes its removal",
    ),
    ("The envoys of Chile left. The settlers lost their lands in 1991.", "Settlers lose their lands"),
    (
        "Ana Paz died. The frigate Turku put in at Kobe in 1857 in the course of her cruise to the south.",
        "Frigate Turku puts in at Kobe in the course of her cruise to the south",
    ),
    ("The ruler, Ana Paz, lost her brother. The teacher sold her house in 1991.", "Teacher sells her house"),
]


@pytest.mark.parametrize(("text", "title"), LEFT)
def test_an_owner_that_may_be_the_subject_is_left(told, text, title):
    assert told(text).mentions[-1].title == title


def test_what_somebody_owns_is_told_with_his_name(told):
    text = "In 1990 President Juan Roca declared war. His men crossed the river, and in 1991 they took Turku."
    assert told(text).mentions[-1].title == "Juan Roca's men take Turku"


def test_a_name_with_an_office_is_a_person_behind_from(told):
    text = (
        "The plan, Operation Soberana, was set for May 1978. The junta accepted an offer from Pope John Carlo"
        " II, and his envoy landed in Lima in December 1978."
    )
    assert told(text).mentions[-1].title == "John Carlo II's envoy lands in Lima"


def test_a_particle_is_nothing_meant(told):
    text = (
        "By the time Paz stopped off in 1941, 900 Finnish and Peruvian soldiers had been stationed there; "
        "the guards had begun to relieve them in 1942."
    )
    assert "off" not in told(text).mentions[-1].title


def test_the_two_countries_are_those_of_the_article(told):
    text = "The two powers fought Denmark, and in 1864 Denmark and Holstein were ceded to them."
    titles = [mention.title for mention in told(text, "Austria–Prussia relations").mentions]
    assert titles == ["Denmark and Holstein ceded to Austria and Prussia"]


def test_both_are_not_meant_where_a_clause_names_many(told):
    text = "In 1990 Japan closed the factories; they did not open until 1991."
    assert told(text).mentions[-1].title == "Factories open"


def test_adverbs_are_no_part_of_what_is_meant(told):
    text = "In 1964 Japan broke off relations altogether. In 1966 Juan Roca restored them in full."
    assert told(text).mentions[-1].title == "Juan Roca restores relations in full"


def test_the_two_are_named_behind_any_noun(told):
    text = "Commissions on the border between the two met in 1950."
    assert told(text).mentions[-1].title == "Commissions on the border between Finland and Japan meet"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Finland leased Queen Maud Island, and Japan occupied it in 1990.",
            "Japan occupies Queen Maud Island",
        ),
        (
            "Ana Paz addressed the General Assembly, and in 1990 it voted for Peru.",
            "General Assembly votes for Peru",
        ),
        ("Ana Paz led the Premier Bank, and in 1990 it bought a mine.", "Premier Bank buys a mine"),
        ("The Night Watch was lent to Japan, and in 1990 it was returned.", "Night Watch returned"),
    ],
)
def test_a_place_or_a_body_is_no_person_for_the_office_in_its_name(told, text, title):
    assert told(text).mentions[-1].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Peru broke with Japan in 1961 and backed its exclusion from the league in 1962.",
            "Peru backs Japan's exclusion from the league",
        ),
        (
            "Peru supported Japan in 1879 and joined its war against Chile in 1880.",
            "Peru joins Japan's war against Chile",
        ),
        (
            "Peru condemned Japan and called for its withdrawal from Chile in 1990.",
            "Peru calls for Japan's withdrawal from Chile",
        ),
        (
            "Peru broke with Japan in 1961 and announced its withdrawal in 1962.",
            "Peru announces its withdrawal",
        ),
        ("Peru broke with Japan in 1961 and opposed its exclusion in 1962.", "Peru opposes its exclusion"),
    ],
)
def test_what_one_wants_of_another_is_the_others(told, text: str, title: str):
    assert told(text).mentions[-1].title == title


def test_tribute_is_paid_to_another(told):
    text = "On the death of Juan Roca in 1950, President Ana Paz paid tribute to him as a friend of Peru."
    assert told(text).mentions[-1].title == "President Ana Paz pays tribute to Juan Roca as a friend of Peru"
