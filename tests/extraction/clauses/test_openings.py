"""Where clauses begin, and which of two verbs is a participle."""

import pytest

ROWS = [
    # Of two verbs whose dates stood between them the first is a participle.
    ("The treaty signed in 1990 lapsed in 1995.", "Treaty between Finland and Japan lapses"),
    ("The fleet sent in 1980 took Turku in 1981.", "Fleet takes Turku"),
    ("The pact signed in 1980 ended the war in 1983.", "Pact ends the war"),
    ("The guards sent in 1980 returned home in 1981.", "Guards return home"),
    # A participle before a bare noun describes it, and is no verb behind one.
    ("Finland housed returned settlers in 1990.", "Finland houses returned settlers"),
    ("The bank bought collapsed mills in 1990.", "Bank buys collapsed mills"),
    ("Japan resisted increased demands from Turku in 1990.", "Japan resists increased demands from Turku"),
    # A past form that is no participle describes nothing.
    (
        "On 3 August 1990 thirty-two gliders rose out of Turku to hills situated in Japan.",
        "Thirty-two gliders rise out of Turku to hills situated in Japan",
    ),
    ("In 1990 the orchard began to bloom and hedges were cut back with care.", "Orchard begins to bloom"),
    (
        "The share of Finnish parcels lost was above 3 per cent in the last quarter of 1990.",
        "Share of Finnish parcels lost is above 3 per cent",
    ),
    # Two act behind "by" where the noun's own verb still follows; not behind a verb that needs no object.
    (
        "A note signed on 3 May 1990 by Ana Holm and Juan Roca asked for a truce.",
        "Note signed by Ana Holm and Juan Roca",
    ),
    ("The fort built in 1610 by the Danes and the Swedes fell in 1650.", "Fort falls"),
    ("Ships bought in 1902 by Japan and Finland were lent to Peru.", "Ships bought by Japan and Finland"),
    ("The port was burnt in 1880 by Juan Roca and Japan rebuilt it in 1890.", "Japan rebuilds port"),
    ("Finland attacked in 1880 by sea and Japan gave way in 1881.", "Japan gives way"),
    # "A century after" opens a clause, as "a year after" does.
    (
        "On 3 July 1990, a century after rebels had burnt the house down, the mill in Turku was rebuilt.",
        "Mill in Turku rebuilt",
    ),
    ("In May 1990, decades after rebels had fled, Turku was rebuilt.", "Turku rebuilt"),
    # "That" behind "during" points at a time.
    (
        "During that time a Finnish hospital was moved inland in June 1990.",
        "Finnish hospital moved inland",
    ),
    (
        "A storm off the cape sank the Japanese ferry and as a result of the loss of the mail the Swedes "
        "laid a cable on 17 March 1990.",
        "Swedes lay a cable",
    ),
    (
        "In May 1990 troops in the south and in the north of Lapland took Turku.",
        "Troops in the south and in the north of Lapland take Turku",
    ),
    (
        "Japan answered with a new plan worked out at a conference in Osaka in May 1990.",
        "Japan answers with new plan worked out at conference in Osaka",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_a_participle_with_its_particle_opens_no_clause(told, text, title):
    assert title in [one.title for one in told(text).mentions]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("After Japan had closed the port it sold the ships in 1990.", "Japan sells the ships"),
        ("When the prince had lost the town he fled to Turku in May 1990.", "Prince flees to Turku"),
        ("After Ana Paz had left the city she married Juan Roca in 1990.", "Ana Paz marries Juan Roca"),
        ("When it became clear that Finland had lost it gave up Turku in 1990.", "Finland gives up Turku"),
        # what "it" or "they" did tells which
        ("After the army took the land it claimed the rebels fled in May 1990.", "Rebels flee"),
        ("Because the envoys had lost the papers they carried the talks failed in 1990.", "Talks fail"),
    ],
)
def test_a_pronoun_before_the_last_verb_begins_the_main_clause(told, text, title):
    assert told(text).mentions[0].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("When the army took it the king fled to Turku in 1990.", "King flees to Turku"),
        ("Although Finland denied it Japan sold the ships in 1990.", "Japan sells the ships"),
        # behind "it" stands no other subject
        ("After Finland had closed it it sold the ships in 1990.", "Finland sells the ships"),
    ],
)
def test_it_right_before_the_subject_belongs_to_the_clause_before(told, text, title):
    assert told(text).mentions[0].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The Nine Years' War that followed was ended by the Peace of Turku in 1678.",
            "Nine Years' War ended by the Peace of Turku",
        ),
        (
            "The Ten Years' War which broke out in 1756 was ended by the Peace of Turku in 1766.",
            "Ten Years' War breaks out",
        ),
    ],
)
def test_years_in_the_name_of_a_war_are_no_time_of_their_own(told, text, title):
    assert told(text).mentions[0].title == title
