"""What bears the date and opens a clause is told behind what was done after, at or by it."""

import pytest

AFTER = [
    ("After the riots of July 1903 Finland closed its ports.", "Finland closes its ports after the riots"),
    (
        "In the famine of 1867 Peru, which had no grain, sent Finland guano.",
        "Peru sends Finland guano in the famine",
    ),
    (
        "Peru kept out of it, but during the siege of Oulu in 1743 Chile sent a ship.",
        "Chile sends a ship during the siege of Oulu",
    ),
    (
        "In the wake of the riots of July 1903, Finland closed its ports.",
        "Finland closes its ports after the riots",
    ),
    ("Soon after the riots of 1903 Finland closed its ports.", "Finland closes its ports after the riots"),
    # The date stands before the noun, or behind where it was.
    (
        "After the 1960 Koti earthquake, Finland sent relief supplies.",
        "Finland sends relief supplies after the Koti earthquake",
    ),
    (
        "At the 1952 Summer Olympics in Turku, Ana Paz won the long jump.",
        "Ana Paz wins the long jump at the Summer Olympics in Turku",
    ),
    # What stands behind the date belongs to it, too.
    (
        "Under the law of 1925 on foreign schools the Peruvian school was closed.",
        "Peruvian school closed under the law on foreign schools",
    ),
    # At what somebody promised, not what he promised to do there.
    (
        "At the Lima conference in May 1961 Finland agreed to buy guano.",
        "Finland agrees at the Lima conference to buy guano",
    ),
    (
        "At the Lima conference in May 1961 Finland promised not to sell guano.",
        "Finland promises at the Lima conference not to sell guano",
    ),
    (
        "At the Lima summit in 1961 Finland refused even to name a day.",
        "Finland refuses at the Lima summit even to name a day",
    ),
    (
        "During the campaign of 1961 Salo promised to sell guano.",
        "Salo promises during the campaign to sell guano",
    ),
    (
        "During the Oulu crisis of 1961 Chile urged Finland to pay.",
        "Chile urges Finland during the Oulu crisis to pay",
    ),
    (
        "Under a secret accord of 1961 Finland undertook to buy guano.",
        "Finland undertakes to buy guano under a secret accord",
    ),
    (
        "In the Oulu crisis of 1911 the fishermen who had fled by sea were taken in by Chile.",
        "Fishermen taken in by Chile in the Oulu crisis",
    ),
    # A paper by its number, one of which a state has one, and titles of what was so.
    (
        "Under Resolution 91 of April 1951 a camp was built along the border.",
        "Camp built along the border under Resolution 91",
    ),
    (
        "Under the constitution of 1921 Finnish and Spanish were both official languages.",
        "Finnish and Spanish are both official languages under the constitution",
    ),
    (
        "In the Oulu crisis of 1911 some 900 men who had fled by sea were taken in by Chile.",
        "Some 900 men taken in by Chile in the Oulu crisis",
    ),
]
ALONE = [
    (
        "After the riots of 1961 Finland ordered its old fleet to sail.",
        "Finland orders its old fleet to sail",
    ),
    (
        "On the occupation of Oulu in 1961, Salo was sent from Lima to mediate.",
        "Salo sent from Lima to mediate",
    ),
    ("On the death of the king in 1861 Peru chose the king's son.", "Peru chooses the king's son"),
    ("By the law of 1925 Peru raised no taxes.", "Peru raises no taxes"),
    # Neither behind what is to be done, nor between an object and what it is for.
    (
        "At the Lima summit in 1961 Finland offered Peru ships to carry guano.",
        "Finland offers Peru ships to carry guano",
    ),
    # What a title tells within what is said there, and a visit without a name.
    (
        "At the Lima summit in August 1977, Holm announced that he was leaving the port to Peru.",
        "Holm announces he is leaving the port to Peru",
    ),
    ("During a visit in May 1958 Paz praised the Finns.", "Paz praises the Finns"),
    # A paper without a name, and a war that the date itself says.
    ("By a treaty of 3 July 1890 the border was moved.", "Border moved"),
    ("In the war of 1790 Chile lost the lakes.", "Chile loses the lakes"),
    # No room.
    (
        "After the riots of 1903 President Ana Paz of Peru closed three old guano mines near Iquique.",
        "President Ana Paz of Peru closes three old guano mines near Iquique after riots",
    ),
    # Another date, no happening, and a further clause.
    ("After the riots its ports were closed by Finland in July 1903.", "Ports closed by Finland"),
    ("On the eve of the riots of July 1903 Finland closed its ports.", "Finland closes its ports"),
    ("In his speech of July 1903 Paz praised Finland.", "Paz praises Finland"),
]


@pytest.mark.parametrize(("text", "title"), AFTER + ALONE)
def test_the_happening_of_that_date_is_told(told, text, title):
    assert told(text).mentions[0].title == title


def test_what_a_further_clause_tells_is_left_as_it_is(told):
    first, second = told("During the famine of 1867 Peru sent guano, and Chile sent ships to Turku.").mentions
    assert first.title == "Peru sends guano during the famine"
    assert second.title == "Chile sends ships to Turku"


RELATED = [
    ("at which the plan was dropped", "Plan dropped"),
    ("in which the envoys quarrelled", "Envoys quarrel"),
]


@pytest.mark.parametrize(("behind", "title"), RELATED)
def test_what_is_told_of_the_noun_itself_has_no_occasion(told, behind, title):
    first, second = told(f"After the riots of 1961 {behind}, Peru closed its ports.").mentions
    assert first.title == title
    assert second.title == "Peru closes its ports after the riots"


def test_an_armistice_needs_no_name(told):
    text = "Following the armistice of June 1940, Peru kept its envoy in Turku."
    titles = {one.title for one in told(text).mentions}
    assert "Peru keeps its envoy in Turku after the armistice" in titles


def test_a_title_beside_that_of_the_noun_keeps_it(told):
    titles = {
        one.title for one in told("Following the tsunami of 4 May 1904, Peru sent bread to Chile.").mentions
    }
    assert "Peru sends bread to Chile after the tsunami" in titles


def test_whose_death_it_was_is_not_told_twice(told):
    text = "On the death of Juan Roca in 1950, President Ana Paz paid tribute to him."
    assert [one.title for one in told(text).mentions] == ["President Ana Paz pays tribute to Juan Roca"]


def test_whose_death_it_was_is_told_once(told):
    text = "On the death of Juan Roca in 1950, Peru closed its ports."
    assert [one.title for one in told(text).mentions] == ["Peru closes its ports on the death of Juan Roca"]


def test_what_happened_several_times_is_an_occasion_too(told):
    text = "Following the earthquakes in Chile in May 1960, Peru conveyed its condolences."
    assert told(text).mentions[-1].title == "Peru conveys its condolences after the earthquakes in Chile"
