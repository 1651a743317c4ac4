"""What somebody says stands in the title, however far from its verb."""

import pytest

ROWS = [
    (
        "When word reached Turku in May 1990 that Japan had sold the yacht, the bells rang.",
        "Word reaches Turku that Japan sold the yacht",
    ),
    (
        'Holm said in a toast in May 1990, "I am proud to drink to the christening of 12 boats."',
        "Holm says in a toast",
    ),
    (
        "On 3 May 1990 the board decided profit from the mine was now doubtful.",
        "Board decides profit from mine is now doubtful",
    ),
    (
        "In 1990 the council decided on a plan that Holm liked.",
        "Council decides on a plan that Holm liked",
    ),
    ("On 9 June 1990 Holm announced that the ferry had capsized.", "Holm announces ferry has capsized"),
    ("On 9 June 1990 Holm announced that Japan had left the port.", "Holm announces Japan left the port"),
    (
        "Anna Holm pointed out that the number of ships in 1990 was 314.",
        "Anna Holm points out number of ships is 314",
    ),
    (
        "Anna Holm had promised in Turku as early as May 1990 that the port would stay shut as long as Japan "
        "kept the island.",
        "Anna Holm promises that port will stay shut",
    ),
    (
        "Holm told Count Sato, the Japanese envoy, in May 1990, that the fleet would leave the port.",
        "Holm tells Count Sato fleet will leave the port",
    ),
    (
        "At Turku, in May 1990, Holm intimated to Sato that Finland would not oppose the treaty.",
        "Holm intimates to Sato that Finland will not oppose the treaty",
    ),
    (
        "Anna Holm cabled Juan Sato in January 1990 that the loss of Turku would be a blow.",
        "Anna Holm cables Juan Sato loss of Turku will be a blow",
    ),
    (
        "The court held on 15 June 1962, by nine votes to three, that the port was Finnish.",
        "Court holds port is Finnish",
    ),
    (
        "Japan gave notice on 3 May 1931 that it would leave the pact.",
        "Japan gives notice it will leave the pact",
    ),
    ("In May 1931 Japan sent word that the fleet had sailed.", "Japan sends word fleet has sailed"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_what_is_said_is_told(told, text, title):
    assert told(text).mentions[0].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "In 1925 it emerged that forged Norwegian banknotes were being made in Turku.",
            "It emerges that forged Norwegian banknotes were made in Turku",
        ),
        (
            "Holm said in 1990 that disputed borders were to be drawn anew.",
            "Holm says disputed borders are to be drawn anew",
        ),
        ("Holm led the party that founded the republic in 1918.", "Party founds the republic"),
    ],
)
def test_no_verb_follows_that_before_what_is_said(told, text, title):
    assert told(text).mentions[0].title == title
