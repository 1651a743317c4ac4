import pytest

ROWS = [
    # one sentence, the dates of its happenings in order
    ("In 1990 they signed a treaty.", ["1990"]),
    ("In 1934 Finland opened a legation and in 1939 it closed the consulate.", ["1934", "1939"]),
    ("A treaty was signed in 1972 and revised in 1991.", ["1972", "1991"]),
    ("The treaty of 1954 was signed, but in May 1961 Japan denounced it.", ["1954", "1961-05"]),
    ("After the coup of May 1980, Japan closed its embassy.", ["1980-05", "1980-05"]),
    ("Following the 2014 election, Japan closed its embassy.", ["2014"]),
    ("During the crisis of 1914, which lasted a year, Japan closed the port.", ["1914"]),
    ("In June 2008 he said that in 2002 he was insulted by the barber.", ["2008-06", "2002"]),
    (
        "A treaty of trade (1924), an air agreement (1980) and a tax treaty (2019) were signed.",
        ["1924", "1980", "2019"],
    ),
    ("The minister visited Tokyo in 1995 and Osaka in 1997.", ["1995", "1997"]),
    (
        "The two offensives were launched in July 1947 and December 1948, respectively.",
        ["1947-07", "1948-12"],
    ),
    ("In March 2017 the curator retired and Doctor Anna Holm took charge.", ["2017-03", "2017-03"]),
    ("The treaties ran out in March 1989, and Japan closed all but two ports.", ["1989-03", "1989-03"]),
    ("Relations were severed from 1926 to 1931.", ["1926/1931"]),
    ("Troops occupied the islands on 18 and 19 December 1961.", ["1961-12-18/1961-12-19"]),
    ("The embassy has been open since 1978.", ["1978/.."]),
    ("Relations did not begin until 1848.", ["1848"]),
    ("In the 1960s and 1970s the army ruled the country.", ["196X/197X"]),
    (
        "Japan recalled its envoy in May 1961, and in retaliation Peru expelled the consul the same month.",
        ["1961-05", "1961-05"],
    ),
    (
        "Japan closed its embassy in 1972, but for its part Peru kept its own until 1975.",
        ["1972", "../1975"],
    ),
    ("The community collapsed ten years later, in 1977.", ["1977"]),
    ("A treaty was signed in 1990 and in 1991,", ["1990", "1991"]),  # broken off behind its comma
    (
        "In 1990 the court heard a claim that would decide whether Japan had acted unlawfully or Finland had "
        "broken the treaty.",
        ["1990"],
    ),
]


@pytest.mark.parametrize(("text", "dates"), ROWS)
def test_each_happening_bears_its_own_date(told, text, dates):
    assert [mention.date.edtf for mention in told(text).mentions] == dates


CLEFTS = [
    ("It was not until 2017 that Japan opened an embassy in Helsinki.", "Japan opens an embassy in Helsinki"),
    ("It was only in May 1961 that Japan expelled the consul.", "Japan expels the consul"),
    ("It was as late as 1972 that Japan and Finland signed a treaty.", "Japan and Finland sign a treaty"),
]


@pytest.mark.parametrize(("text", "title"), CLEFTS)
def test_a_cleft_sentence_tells_what_stands_behind_its_frame(told, text, title):
    assert [mention.title for mention in told(text).mentions] == [title]


HUNG = [
    ("The treaty was signed on 12 May 1996, one day before rebels took the capital.", "1996-05-13"),
    (
        "The pact was denounced on 4 May 1915, nineteen days before Rome declared war.",
        "1915-05-23",
    ),
    ("The treaty was signed on 29 May 1984, four days after voters had approved it.", "1984-05-25"),
    ("In 1990 the embassy was closed, two years after Japan had left the union.", "1988"),
]


@pytest.mark.parametrize(("text", "date"), HUNG)
def test_what_hangs_on_a_happening_is_counted_from_it(told, text, date):
    mention = told(text).mentions[1]
    assert mention.date.edtf == date
    assert mention.anchor is not None


REFUSED = [
    (
        "Aino Holm, finance minister of Finland (1976–84), visited Tokyo in 1979.",
        ["years behind a person's name: a life or a term, no happening"],
    ),
    ("He stayed there for four weeks.", []),
    (
        "Johan Holm (born 1950) is the ambassador.",
        ["years behind a person's name: a life or a term, no happening"],
    ),
    (
        "Trade reached 4.6 billion in 2018 compared with 3.9 billion in 2017.",
        ["a figure given for comparison"],
    ),
    (
        "In 1931 Japan hosted a regatta, an offshoot of the 1926 Lima Exhibition.",
        ["a year inside a name; nothing happens there"],
    ),
]


@pytest.mark.parametrize(("text", "reasons"), REFUSED)
def test_what_gives_no_happening_says_why(told, text, reasons):
    assert [
        omission.reason for omission in told(text).omissions if "duration" not in omission.reason
    ] == reasons


def test_a_clause_begins_at_its_own_words(told):
    mentions = told("Japan signed the treaty in 1954, however, in May 1961 Finland denounced it.").mentions
    assert [mention.quote for mention in mentions] == [
        "Japan signed the treaty in 1954",
        "in May 1961 Finland denounced it.",
    ]


def test_a_quotation_is_not_cut(told):
    mentions = told('In 1990 Japan said "we came and we saw and Finland was closed" in Helsinki.').mentions
    assert len(mentions) == 1


def test_the_passage_stands_in_the_file(told):
    text = "In May 1990 the two countries signed a tax treaty."
    mention = told(text).mentions[0]
    file = f"= Finland–Japan relations =\n\n{text}\n"
    assert file[mention.start : mention.end] == mention.quote
    assert file[mention.date_start : mention.date_end] == "May 1990"


FOLLOWING = [
    "During the visit, both nations signed a tax treaty.",
    "In response, Japan closed its embassy.",
    "Shortly afterwards Japan closed its embassy.",
    "After the visit, Japan closed its embassy.",
]


@pytest.mark.parametrize("sentence", FOLLOWING)
def test_what_goes_on_from_a_happening_takes_its_date(told, sentence):
    mention = told(f"In May 1990 the Finnish president made a visit to Japan. {sentence}").mentions[-1]
    assert mention.date.edtf.startswith("1990-05")
    assert mention.anchor is not None


def test_an_undated_sentence_that_does_not_go_on_is_no_mention(told):
    assert len(told("In 1990 they met in Tokyo. The embassy stands in Helsinki.").mentions) == 1


def test_a_participle_behind_what_something_was_part_of_tells_of_that(told):
    text = "The islands were part of the realm from the conquest, begun by Aino Holm in 1091, until 1530."
    assert "Conquest begun by Aino Holm" in [one.title for one in told(text).mentions]


def test_a_verb_with_an_object_behind_an_aside_is_finite(told):
    text = "Aino Holm, as chairman of the bank, compared Peru to a ship in March 2007 and left."
    assert told(text).mentions[0].title == "Aino Holm compares Peru to a ship"


def test_so_long_before_something_is_no_subject(told):
    text = "Six months before the vote, Aino Holm, Juan Sato and Ana Paz had signed a pact in May 1963."
    assert told(text).mentions[0].title == "Aino Holm, Juan Sato and Ana Paz sign a pact"
