import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.extract import extract
from explorer.extraction.lexicon import load_lexicon
from explorer.extraction.titles.form.fitting import AT_MOST
from explorer.extraction.titles.form.tidying import tidy
from explorer.extraction.titles.nouns.nominals import as_words, trimmed
from explorer.reading.reader import read_text_document

ROWS = [
    (
        "In 1990, both nations established diplomatic relations.",
        "Finland and Japan establish diplomatic relations",
    ),
    (
        "The nations of Finland and Japan established relations in 1919.",
        "Finland and Japan establish relations",
    ),
    (
        "In May 1990, the first Finnish consulate was opened in Osaka.",
        "First Finnish consulate opened in Osaka",
    ),
    ("Relations were severed in 1990.", "Relations severed"),
    ("In 1990 relations between the two became tense.", "Relations between Finland and Japan become tense"),
    (
        "In 1990 Foreign Minister, Anna Holm, paid an official visit to Japan.",
        "Foreign Minister Anna Holm visits Japan",
    ),
    (
        "President Anna Holm became the first Finnish head of state to visit Japan in 1990.",
        "President Anna Holm visits Japan",
    ),
    ("In 1990 the Dutch launched two offensives.", "Dutch launch two offensives"),
    ("A treaty was signed in 1972 and revised in 1991.", "Treaty between Finland and Japan signed"),
    ("In 1990 Japan stated that it would open an embassy.", "Japan states it will open an embassy"),
    (
        "Anna Holm, the ambassador to Tokyo, was expelled in 1990.",
        "Anna Holm, the ambassador to Tokyo, expelled",
    ),
    ("Following protests, the minister resigned in 1990.", "Minister resigns"),
    (
        "In 1990 Japan sent its first honorary consul to Helsinki based in the northern port of Turku.",
        "Japan sends its first honorary consul to Helsinki based in northern port of Turku",
    ),
    (
        "In 1990 the minister handed over the rebel general's captured papers and maps to envoys of Kenya.",
        "Minister hands over rebel general's captured papers and maps to envoys of Kenya",
    ),
    (
        "In 1990 the ministers made it clear that they would close the port.",
        "Ministers stress they will close the port",
    ),
    (
        "In 1990 the treaty laid down in its third article that Japan would open a port.",
        "Treaty lays down that Japan will open a port",
    ),
    (
        "In 1990 Japan decided on a plan that Finland had proposed.",
        "Japan decides on a plan that Finland proposed",
    ),
    ("In 1990 Japan ruled on a dispute that Finland would reopen.", "Japan rules on a dispute"),
    (
        "In 1990 the minister announced in a speech that the king would resign.",
        "Minister announces that king will resign",
    ),
    ("In 1990 a few soldiers crossed the border.", "Few soldiers cross the border"),
    ("In 1990 a dozen Japanese ships blocked the port.", "Dozen Japanese ships block the port"),
    (
        "In 1990 a trade and friendship treaty entered into force.",
        "Trade and friendship treaty enters into force",
    ),
    ("In 1990 a minister and an ambassador visited Osaka.", "Minister and an ambassador visit Osaka"),
    (
        "In 1990 the ministers announced in a speech in Turku that Japan would open a port.",
        "Ministers announce that Japan will open a port",
    ),
    (
        "In 1990 relations between Finland and Japan cooled still more.",
        "Relations between Finland and Japan cool further",
    ),
    (
        "In 1990 both agreed to survey the line anew, a task that has yet to be finished.",
        "Finland and Japan agree to survey the line anew",
    ),
    ("It was only in 1990 that trains ran to Turku.", "Trains run to Turku"),
    ("The port was built, and it was only in 1990 that trains ran to Turku.", "Trains run to Turku"),
    (
        "President Anna Holm visited Japan in 1990 and Ana Paz in 1995.",
        "President Anna Holm visits Japan",
    ),
    (
        "The ministry announced in 1990 that Japan would leave the port by 1995.",
        "Ministry announces Japan will leave the port",
    ),
    ("What was left was divided by a treaty signed in Turku in 1990.", "Treaty signed in Turku"),
    ("Trade, worth 38 million euros in 1990, had tripled by 2012.", "Trade is worth 38 million euros"),
    ("In 1990 the council demanded that Japan pull out.", "Council demands that Japan pull out"),
    (
        "In 1990 South Korea's Supreme Court ordered a Japanese steel company to compensate workers.",
        "South Korea's Supreme Court orders a Japanese steel company to compensate workers",
    ),
    (
        "Minister Juan Roca and the Japanese minister Ken Mori signed protocols on the two ports in 1990.",
        "Juan Roca and Ken Mori sign protocols on the two ports",
    ),
    (
        "The assembly resolved, on 17 May 1990, that Finland had acquired the port.",
        "Assembly resolves Finland acquired the port",
    ),
    (
        "During the war the captain Juan Roca, aided by a merchant, arrested the governor, Ana Paz, in 1990.",
        "Captain Juan Roca arrests the governor Ana Paz",
    ),
    ("Gas was used from December 1990 on.", "Gas used"),
    (
        "The bell of Turku, carried off in 1990 and due to be returned, hung in Osaka until 1999.",
        "Bell of Turku carried off and due to be returned",
    ),
    (
        "Juan Roca, deposed by his army in 1990 while he was in Turku, fled to Japan.",
        "Juan Roca deposed by his army",
    ),
    (
        "After independence Anna Holm and Juan Roca, together with Ana Paz, signed a treaty in 1990.",
        "Anna Holm and Juan Roca sign a treaty",
    ),
    (
        "A customs union of the two kingdoms, agreed in 1990, pleased merchants.",
        "Customs union of the two kingdoms agreed",
    ),
    (
        "Finland has been providing assistance to Nepal since 1990.",
        "Finland begins to provide assistance to Nepal",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_titles_read_like_headlines(told, text, title):
    assert told(text).mentions[0].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "In 1990 the general hinted that the districts were Japanese, and in 1991 he claimed them.",
            "General claims the districts",
        ),
        ("President Anna Holm visited Japan in 1990 and Ana Paz in 1995.", "Ana Paz visits Japan"),
        (
            "In 1990 the club agreed to admit Japan; it was admitted on 30 April 1991.",
            "Japan admitted",
        ),
        (
            "During the war the captain Juan Roca, aided by a merchant, arrested the governor, Ana Paz, on "
            "25 June 1990, and proclaimed the island's independence the next day.",
            "Captain Juan Roca proclaims the island's independence",
        ),
        (
            "The port, bought by a firm in 1990 and taken over by the state in 1995, gave it a harbour.",
            "Port taken over by the state",
        ),
        (
            "In 1990 Japan undertook to pay 25 million, a sum reduced in 1995 to 16 million.",
            "Sum reduced to 16 million",
        ),
        (
            "The minister met Ana Paz in Turku in 1990, and a year later the port works, for which 300 "
            "dollars had been earmarked, resettled 80 families.",
            "Port works resettle 80 families",
        ),
        (
            "The company fell apart in 1990, when Japan closed its office and China shut the port. "
            "Its ships were sold in 1995.",
            "Company's ships sold",
        ),
        ("In 1990 Japan joined the union. In 1995 it said that it would leave.", "Japan says it will leave"),
        (
            "In 1990 Japan joined the union. In 1995 it was told that the port was closed.",
            "Japan told that the port was closed",
        ),
        (
            "In 1990 Japan joined the union. In 1995 it demanded that Finland pull out.",
            "Japan demands that Finland pull out",
        ),
        (
            "In 1990 Japan joined the union. In 1995 it emerged that the port had been closed.",
            "It emerges that the port was closed",
        ),
        (
            "The ministers opened a post in 1990, and a year after that, in March 1991, they closed a port.",
            "Ministers close a port",
        ),
    ],
)
def test_what_points_back_is_told_by_its_name(told, text, title):
    assert told(text).mentions[-1].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "In 1990 the envoy praised the port. In 1991 the new ministry found it hard to pay for the work.",
            "New ministry finds it hard to pay for the work",
        ),
        (
            "In 1990 officers plotted against President Ana Paz. "
            "Before the year was out General Juan Roca had taken power, and he dealt readily with Japan.",
            "General Juan Roca takes power",
        ),
    ],
)
def test_what_stands_for_nobody_before_gets_no_name(told, text, title):
    assert title in [mention.title for mention in told(text).mentions]


def test_the_next_verb_behind_an_item_is_not_told_of_the_item(told):
    text = "Japan sent observers to the vote of 1972 and the poll of 1980, and called all of them fair."
    assert told(text).mentions[-1].title == "Japan sends observers to the poll"


def test_a_date_heads_the_clause_it_stands_in(told):
    text = "An agreement on travel, signed on 28 May 2024, took effect on 1 June 2024."
    assert [mention.title for mention in told(text).mentions] == [
        "Agreement on travel signed",
        "Agreement on travel takes effect",
    ]


def test_items_of_a_list_of_visits_say_who_visits_whom(told):
    text = "== Visits ==\nPresidential visits from Finland to Japan\n\n- President Anna Holm (1990)\n"
    assert told(text).mentions[0].title == "Finnish President Anna Holm visits Japan"


def test_agreements_in_a_list_are_signed(told):
    text = "Both nations have signed agreements such as an Extradition Treaty (1990) and a Tax Treaty (1995)."
    assert [mention.title for mention in told(text).mentions] == [
        "Extradition Treaty signed",
        "Tax Treaty signed",
    ]


def test_he_is_the_person_named_before(told):
    text = "President Anna Holm met the emperor in 1990. In 1992 she returned to Japan."
    assert told(text).mentions[1].title == "Anna Holm returns to Japan"


ENDS = [
    ("Japan opens its first embassy in the", "Japan opens its first embassy"),
    ("Japan agrees to", "Japan agrees"),
    ("Japan sends an", "Japan sends"),
]


@pytest.mark.parametrize(("words", "title"), ENDS)
def test_a_title_never_ends_on_a_word_that_points_onward(lexicon, words, title):
    assert trimmed(as_words(words), lexicon.verbs) == title


def test_an_open_quotation_mark_is_dropped():
    assert tidy('minister calls it "hostile and') == "Minister calls it hostile and"


@pytest.mark.parametrize(
    ("title", "tidied"),
    [
        ("talks held in Lima)", "Talks held in Lima"),
        ("talks (the third in Lima", "Talks the third in Lima"),
        ("[talks held", "Talks held"),
        ("talks (in Lima) held", "Talks (in Lima) held"),
    ],
)
def test_no_bracket_is_left_open(title, tidied):
    assert tidy(title) == tidied


_LEXICON = load_lexicon()


_WORDS = word_set("In 1990 , Japan and Finland signed the ( treaty ) of peace which was said to be")


@given(st.lists(st.sampled_from(sorted(_WORDS)), max_size=30))
def test_no_title_is_longer_than_one_that_would_break_off(words):
    document = read_text_document("Finland–Japan relations\n\n" + " ".join(words) + ".\n", "a.txt")
    assert all(len(mention.title.split()) <= AT_MOST for mention in extract(document, _LEXICON).mentions)


def test_a_verb_behind_what_an_aside_hangs_on_is_told(told):
    text = "On 17 May 1941, ten days after the attack on Turku, a combined Finnish force landed in Osaka."
    assert told(text).mentions[0].title == "Combined Finnish force lands in Osaka"


def test_a_noun_in_est_is_no_superlative(told):
    text = "The reconquest was launched in May 1896 by Anna Holm."
    assert told(text).mentions[0].title == "Reconquest launched by Anna Holm"


UNNAMED = [
    ("It was reopened to all travellers on 1 April 2022.", "Reopened to all travellers"),
    ("Most were deprived of the vote in 1949.", "Most deprived of the vote"),
]


@pytest.mark.parametrize(("text", "title"), UNNAMED)
def test_what_was_done_is_told_though_nothing_names_to_whom(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]
