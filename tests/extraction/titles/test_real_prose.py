"""What long, careless prose has: dashes without blanks, words that are parted from their verb or noun."""

import pytest


def titles(told, text: str) -> list[str]:
    return [mention.title for mention in told(text).mentions]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # A dash without blanks parts two clauses, and so does a hyphen before a word that begins one.
        ("Paz took the blame—the king dismissed him on 26 October 1918.", "King dismisses Paz"),
        ("Roca took the blame-the king dismissed him on 26 October 1918.", "King dismisses Roca"),
        (
            "In 1961 Paz faced a new crisis-the failure of the harvest.",
            "Paz faces a new crisis",
        ),
        (
            "Finland allowed a landing in Kobe on 2 October 1950-the day after the army crossed the river.",
            "Finland allows a landing in Kobe",
        ),
        # Words of one hyphen, and those of which the second half is left out, stay whole.
        (
            "In 1951 Finland signed an oil-for-food deal with Kenya.",
            "Finland signs an oil-for-food deal with Kenya",
        ),
        ("In 1951 Finland opened the Turku–Kobe line.", "Finland opens the Turku–Kobe line"),
    ],
)
def test_a_dash_without_blanks_parts_words(told, text, title):
    assert titles(told, text) == [title]


@pytest.mark.parametrize(
    ("text", "told_as"),
    [
        # What is said goes on behind a clause that says more of its subject, whatever date stands in that.
        (
            "On 4 May 1950 Anna Holm announced that 90 men whose terms had been cut would leave by June.",
            ["Anna Holm announces 90 men will leave", "90 men will leave"],
        ),
        (
            "On 4 May 1950 Finland declared that the islands which it had lost in 1920 would be won back.",
            ["Finland declares islands will be won back", "Finland loses the islands"],
        ),
        (
            "In May 1950 Finland said that Paz, who had fled, would stand trial in 1951.",
            ["Finland says Paz will stand trial", "Paz will stand trial"],
        ),
        (
            "In 1950 Finland admitted that the treaty, signed in 1940, had lapsed.",
            ["Finland admits treaty has lapsed", "Treaty between Finland and Japan signed"],
        ),
        # A relative clause of what is set up says nothing.
        (
            "In 1950 Finland set up a body that Kenya joined in 1951.",
            ["Finland sets up a body that Kenya joined", "Kenya joins a body"],
        ),
    ],
)
def test_what_is_said_is_told_whole_around_a_clause_of_its_subject(told, text, told_as):
    assert titles(told, text) == told_as


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "In 1950 the fleet faced few, but stubborn, defenders at Kobe; mines and guns and long fire made "
            "the fight hard, and the bombs ruined the town, which was never built again.",
            "Fleet faces few defenders at Kobe",
        ),
        (
            "On 3 May 1960 Finland returned the 7th Guards Division, which had fought in Kenya, to its base.",
            "Finland returns the 7th Guards Division",
        ),
        (
            "In 1984 the failure of the raids meant that Finland was trying to find a better working bond "
            "between the army and the police.",
            "Failure of raids means Finland is trying to find better working bond between army and police",
        ),
        ("In 1960 few of the prisoners returned to Kobe.", "Few of the prisoners return to Kobe"),
    ],
)
def test_what_is_counted_or_compared_is_not_cut_off(told, text, title):
    assert titles(told, text) == [title]


def test_a_place_of_the_next_clause_is_not_taken(told):
    text = (
        "The first battles between Finland and Kenya occurred on 1 November 1950; thousands of men encircled "
        "units with assaults – from the north and west – and overran the flanks."
    )
    assert titles(told, text) == ["First battles between Finland and Kenya occur"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # Two verbs or three share the object behind the last.
        (
            "In 1990 Finland excavated and returned some 200 coins.",
            "Finland excavates and returns some 200 coins",
        ),
        (
            "In 1990 Finland's troops seized, looted and burnt Kobe.",
            "Finland's troops seize, loot and burn Kobe",
        ),
        # Nothing is shared where the date, or a comma, ends what was done to the first.
        ("In 1990 the port was seized and looted.", "Port seized and looted"),
        # The auxiliary of many tells how many the second verb is of.
        (
            "By 1943, the Japanese were defeated on the island and withdrew their troops.",
            "Japanese defeated on the island and withdraw their troops",
        ),
        # No bracket of a date is left open, and no name ends on an initial.
        (
            "Shortly before the fall of Kobe (on 17 July 1918), the king and his family were shot by rebels.",
            "King and his family shot by rebels before the fall of Kobe",
        ),
        # What a year saw is told by an infinitive with a bare noun, and by two participles.
        ("The front stood still, and so 1987 saw little land change hands.", "Little land changes hands"),
        ("The year 1990 saw a rise in prices.", "Rise in prices"),
        (
            "June 1950 saw the Finns continuing to fight rear guard actions and sinking ships.",
            "Finns continue to fight rear guard actions",
        ),
        # "Better" and "though" leave a form in -ed no finite verb.
        (
            "In 1963 a band of rebels beat off a much larger and better equipped Kenyan force.",
            "Band of rebels beats off much larger and better equipped Kenyan force",
        ),
    ],
)
def test_verbs_are_told_with_what_is_theirs(told, text, title):
    assert titles(told, text) == [title]


def test_of_a_quotation_only_the_sentence_of_the_date_is_told(told):
    text = 'Paz wrote: "Another raid was made on our lines on 20 May 1917. It failed. Its strength was gone."'
    assert titles(told, text) == ["Another raid made on our lines"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            'Paz released the album "Stop! In 1990 We Danced" in 1991.',
            ['Paz releases the album "Stop! We Danced"', 'Paz releases the album "Stop! We Danced"'],
        ),
    ],
)
def test_a_name_in_quotation_marks_is_no_sentence(told, text, found):
    assert titles(told, text) == found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Finland didn't sign the treaty in 1990 but joined it in 1995.", "Finland joins the treaty"),
        (
            "Fighting continued, however, until May 1994 at which time Finland brokered a truce.",
            "Finland brokers a truce",
        ),
    ],
)
def test_careless_joints_are_read_as_careful_ones(told, text: str, expected: str):
    assert titles(told, text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In 2008, in what became known as the Lake Clashes, Finnish forces and Japan fought.",
            "Finnish forces and Japan fight",
        ),
        (
            "As a member of the Lake Group, founded in 1986, Finland supports free trade.",
            "Lake Group founded",
        ),
        (
            "As one of the founding members of the Lake Pact, established in 1969, Japan supports it.",
            "Lake Pact established",
        ),
    ],
)
def test_names_beside_a_deed_are_not_taken_for_its_doers(told, text: str, expected: str):
    assert titles(told, text) == [expected]
