"""Titles are whole sentences: their words belong together, and each verb to its subject."""

import pytest

ROWS = [
    (
        "Holm was shot by the director of his own secret service in May 1990.",
        "Holm shot by the director of his own secret service",
    ),
    (
        "Finland closed its border in May 1990 to those hoping to settle in Japan.",
        "Finland closes its border to those hoping to settle in Japan",
    ),
    (
        "The army had already taken Turku, which fell on 3 May 1990 almost without a fight.",
        "Turku falls almost without a fight",
    ),
    (
        "After the truce the Japanese battle fleet steamed to Turku, where it anchored on 10 May "
        "1990, and the "
        "war was over when the flag came down.",
        "Japanese battle fleet anchors in Turku",
    ),
    (
        "Under Governor Aino Holm a coastal road was built, which President Taro Mori opened in May "
        "1990, and ten "
        "thousand settlers came over the sea.",
        "President Taro Mori opens a coastal road",
    ),
    (
        "Anna Holm, as head of the council, compared Japan to a sinking ship in March 1990 and "
        "called a meeting.",
        "Anna Holm compares Japan to a sinking ship",
    ),
    (
        "Both countries declared independence in August 1990, and both joined the League of Turku in "
        "December.",
        "Finland and Japan join the League of Turku",
    ),
    (
        "Japan helped to build the Turku dock, which was handed over in May 1990, and trained "
        "Finnish officers for "
        "service at sea.",
        "Turku dock handed over",
    ),
    (
        "In 1990 Holm agreed by an exchange of letters to withdraw all troops save those at Turku.",
        "Holm agrees by exchange of letters to withdraw all troops save those at Turku",
    ),
    (
        "A border treaty was to have been signed on 3 May 1990, but Japan refused.",
        "Border treaty was to have been signed",
    ),
    ("By 1990 both were broke.", "Finland and Japan are broke"),
    # A time between commas belongs to what stands before it.
    (
        "Relations had been broken off again, on 23 October 1961, after Holm compared Mori to a pig.",
        "Relations broken off again after Holm compares Mori to a pig",
    ),
    # What opens a sentence behind a preposition acts in no clause.
    ("In talks held in May and June 1990 Japan agreed to open the port.", "Japan agrees to open the port"),
    (
        "In elections held in December 1953 the National Party, which favoured union, won a majority.",
        "National Party wins a majority in elections",
    ),
    ("In Turku the king signed the charter in May 1990.", "King signs the charter"),
    # A noun in -ing alone waits for its verb behind "which".
    ("Fighting, which cost the lives of nine men, ended at noon on 14 June 1935.", "Fighting ends at noon"),
    # Two between whom talks are held are told both.
    (
        "Talks opened in Turku on 31 May 1976 between Anna Holm, member of the Diet for Oulu, and Taro Mori.",
        "Talks open in Turku between Anna Holm and Taro Mori",
    ),
    # What one of two is may stand between their names.
    (
        "Finland, then at war with Peru, and Japan signed a treaty in May 1907.",
        "Finland and Japan sign a treaty",
    ),
    (
        "In May 1990 Anna Holm, a judge, and Taro Mori signed the pact.",
        "Anna Holm and Taro Mori sign the pact",
    ),
    (
        "In May 1990 Finland, an ally of Peru, left the pact, and Japan signed a treaty.",
        "Japan signs a treaty",
    ),
    # "Only for the bank to fail" tells what became of another.
    (
        "Finland settled its debts in 1927, only for payments to be suspended in May 1931.",
        "Payments suspended",
    ),
    ("Finland opened three consulates in 1927, only for them to be shut in 1931.", "Three consulates shut"),
    ("Finland took a loan in 1927, only for the bank to fail in May 1931.", "Bank fails"),
    # A paper signs nothing.
    (
        "The State Treaty, signed at Turku on 15 May 1955, and the law on seals made Finland a model.",
        "State Treaty signed at Turku",
    ),
    # What somebody becomes is no subject beside the next.
    (
        "Turku fell on 31 October 1918, the day on which Taro Mori was appointed premier and Ivar Roca "
        "was murdered in his house.",
        "Ivar Roca murdered in his house",
    ),
    ("Holm left the post in August 1990, and the envoys went back on the 24th.", "Envoys go back"),
    (
        "Neither outlived Holm, who was deposed by Mori on 6 April 1985 while he was on his way home, and to "
        "whom Japan gave asylum.",
        "Holm is on his way home",
    ),
    # A time behind a verb is left out before "as", unless it is what was set.
    (
        "Holm left the board on 2 May 1990, a step which Aino Roca described the next day as an insult.",
        "Holm leaves the board",
    ),
    (
        "In 1915 the Diet set 3 May 1916 as the date of the vote.",
        "Diet sets 3 May 1916 as the date of the vote",
    ),
    # What leads up to a clause behind "and" ends with its date.
    (
        "The Finns lost at Turku on 4 May 1912, and by the Treaty of Oulu of 10 August 1913 Japan kept the "
        "port of Aomori.",
        "Japan keeps the port of Aomori by the Treaty of Oulu",
    ),
    (
        "Three years passed before a treaty for the protection of seals could be signed, on 3 July 1990.",
        "Treaty for the protection of seals signed",
    ),
    (
        "Three years passed before a treaty for the protection of seals could be signed, on 3 July "
        "1990, and when the ships came home to Turku the harvest had been lost and the price of "
        "grain rose.",
        "Treaty for the protection of seals signed",
    ),
    (
        "In 1990 the court confirmed the treaty, which was endorsed by referendums held on both "
        "sides of the border on 22 May.",
        "Referendums held on both sides of the border",
    ),
    (
        "The imposition of fines by the governor of Turku in the summer of 1990 would scarcely have "
        "led to war, had Japan not sent two ships to the harbour.",
        "Imposition of fines by governor of Turku would scarcely have led to war",
    ),
    (
        "Migration reached its peak in 1961, when some ten thousand Finns arrived, ahead of the "
        "Turku Immigrants Act, "
        "which came into force on 1 July 1962 and ended the right of free entry.",
        "Turku Immigrants Act comes into force",
    ),
    (
        "From Finnish ports the emperor launched two expeditions against Japan, in 1974 and 1981, both of "
        "which failed.",
        "Two expeditions against Japan fail",
    ),
    ("Turku was evacuated in July 1968, Osaka occupied in January 1969.", "Osaka occupied"),
    ("Japan invaded again on 10 May 1940.", "Japan invades again"),
    (
        "Tension returned in 1995 over the February Eighteenth Movement, a rebel group led by Aino Holm.",
        "Tension returns over the February Eighteenth Movement",
    ),
    (
        "In 1990 an agreement on the export of summer electricity was signed in Turku.",
        "Agreement on the export of summer electricity signed in Turku",
    ),
    ("Relations improved after 1975 under Aino Holm.", "Relations improve under Aino Holm"),
    (
        "Talks between Aino Holm and Taro Mori, begun in May 2015, were carried on in Turku in 2016.",
        "Talks between Aino Holm and Taro Mori carried on in Turku",
    ),
    ("President Anna Holm had been to Tokyo before that, in 1982.", "President Anna Holm visits Tokyo"),
    (
        "Economic ties were put on a new footing by the Finland–Japan Economic Partnership Agreement, "
        "signed in Turku on 9 September 2006 by Aino Holm and Taro Mori.",
        "Finland–Japan Economic Partnership Agreement signed in Turku by Aino Holm and Taro Mori",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_a_title_is_a_whole_sentence(told, text, title):
    assert title in [one.title for one in told(text).mentions]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "In 1990 Holm agreed by an exchange of letters to withdraw all troops save those at Turku.",
            "saves",
        ),
        (
            "The two governments argued in May 1990, until Finland allowed it to dock at Turku on "
            "what it called "
            "humanitarian grounds.",
            "It to dock",
        ),
    ],
)
def test_no_title_is_made_of_other_words(told, text, words):
    assert not any(words in one.title for one in told(text).mentions)
