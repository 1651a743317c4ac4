"""Nouns whose date is surely their own, by what stands before them."""

import pytest

OWN = [
    ("Encouraged by the Finnish invasion of Japan in April 1915, Kenya joined it.", "Finland invades Japan"),
    ("Using the Finnish invasion of Japan on 6 June 1982 as a pretext, Kenya left.", "Finland invades Japan"),
    ("Kenya closed its embassy, citing the bombardment of Turku in May 1990.", "Turku bombarded"),
    ("Kenya lost many fights, such as the Battle of Turku in May 1990.", "Battle of Turku"),
    ("Reports of abuses, such as the 1968 Turku Massacre, shook the country.", "Turku Massacre"),
    (
        "The treaty set the border and, like the Turku Conference of 1954, called for votes.",
        "Turku Conference",
    ),
    ("Finland had left the league before the fall of Turku in May 1990.", "Turku falls"),
    ("Finland repudiated its 1920 treaty of alliance with Japan.", "Treaty of alliance with Japan signed"),
    ("Finland breached the 1920 agreement.", "Earlier agreement signed"),
    ("Finland denounced the 1920 pact.", "Earlier pact signed"),
    ("The 1920 treaty of alliance with Japan was denounced.", "Treaty of alliance with Japan signed"),
    ("The treaty of 1920 expired.", "Treaty between Finland and Japan signed"),
]
BOTH = [
    (
        "On 6 June 1990 judges charged Juan Roca with the murder of Ana Paz in Kobe in May 1989.",
        ["Judges charge Juan Roca with the murder of Ana Paz in Kobe", "Ana Paz murdered in Kobe"],
    ),
    (
        "Finnish ships took Kobe on 8 April 1865, leading to the surrender of Juan Roca the next day.",
        ["Finnish ships take Kobe", "Juan Roca surrenders"],
    ),
    (
        "The landing of Finns at Kobe in May 1990 caused protests in Japan in June.",
        ["Finns land at Kobe", "Landing of Finns at Kobe causes protests in Japan"],
    ),
    (
        "The 1973 offensive moved Ana Paz to return to Kobe in October 1974.",
        ["Offensive begins", "Offensive moves Ana Paz to return to Kobe"],
    ),
]
LEFT = [
    (
        "Juan Roca was arrested for the murder of Ana Paz in Kobe on 5 May 1990.",
        ["Juan Roca arrested for the murder of Ana Paz in Kobe"],
    ),
    ("Finland attacked Kobe using air strikes in May 1990.", ["Finland attacks Kobe using air strikes"]),
    (
        "Workers marched through Kobe protesting the arrest of Paz on 5 May 1990.",
        ["Workers march through Kobe protesting the arrest of Paz"],
    ),
    ("The rebels shelled Kobe before launching an attack on 5 May 1990.", ["Rebels launch an attack"]),
    (
        "Ana Paz died like her brother in the battle of Kobe in 1990.",
        ["Ana Paz dies like her brother in the battle of Kobe"],
    ),
    (
        "Crowds gathered around the scene of the attack in May 1990.",
        ["Crowds gather around the scene of the attack"],
    ),
    ("Shortly before war in 1990 Ana Paz fled to Kobe.", ["Ana Paz flees to Kobe before war"]),
    ("Police broke the 1990 agreement strike.", ["Police break the agreement strike"]),
    ("Ana Paz spoke before the congress in May 1990.", ["Ana Paz speaks before the congress"]),
    ("Finland cancelled the 1990 elections.", ["Finland cancels the elections"]),
    ("The 1990 visit was cancelled.", ["Visit cancelled"]),
    ("Ana Paz, having won the elections of 1990, formed a cabinet.", ["Ana Paz wins the elections"]),
    ("Ana Paz, a leader of the coup of 1990, was removed.", ["Ana Paz leads coup"]),
    (
        "Juan Roca was convicted of the murder of Ana Paz in 1990.",
        ["Juan Roca convicted of the murder of Ana Paz"],
    ),
    (
        "Ana Paz was elected shortly before the invasion of Japan in May 1990.",
        ["Ana Paz elected shortly before the invasion of Japan"],
    ),
    ("Leading the invasion of Japan in May 1990, Juan Roca took Kobe.", ["Juan Roca takes Kobe"]),
    ("Finland sent envoys to the conference of 1954.", ["Finland sends envoys to the conference"]),
]


@pytest.mark.parametrize(("text", "title"), OWN)
def test_a_noun_that_a_clause_only_refers_to_has_its_own_date(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]


@pytest.mark.parametrize(("text", "titles"), BOTH)
def test_a_noun_and_its_clause_are_each_told_at_their_own_dates(told, text, titles):
    assert [one.title for one in told(text).mentions] == titles


@pytest.mark.parametrize(("text", "titles"), LEFT)
def test_a_clause_keeps_a_date_that_may_be_its_own(told, text, titles):
    assert [one.title for one in told(text).mentions] == titles
