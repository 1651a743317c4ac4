"""Titles that the words around them explain say what they are about."""

import pytest

NOUNS = [
    (
        "The fortress of Turku was begun in 1719. The fortress fell to the rebels in 1745.",
        "Fortress of Turku falls to the rebels",
    ),
    (
        "In 1990 the consul Ana Paz was seized. The consul was freed in 1991.",
        "Consul Ana Paz freed",
    ),
    (
        "In 1990 the workers were promised a Millennium bridge. A second bridge was begun in 1995.",
        "Second Millennium bridge begun",
    ),
    (
        "In 1990 they signed a ceasefire agreement. The agreement was abrogated by the king in 1995.",
        "Ceasefire agreement abrogated by the king",
    ),
    (
        "Japan left the East Lakes Community in 1990. The Community was dissolved in 1995.",
        "East Lakes Community dissolved",
    ),
    (
        "The Fortress of Łomna was built in 1750. In 1790 the fortress fell to the rebels.",
        "Fortress of Łomna falls to the rebels",
    ),
    (
        "In 1990 General Ana de Paz spoke in Turku, and the General flew home in 1991.",
        "General Ana de Paz flies home",
    ),
    (
        "Japan opened a consulate in Turku in 1921. The consulate was closed in 1930.",
        "Consulate in Turku closed",
    ),
    (
        "Japan opened a legation in Oulu in 1921 and raised it to an embassy in 1930.",
        "Japan raises the legation in Oulu to an embassy",
    ),
    ("In 1990 Japan had a dispute with Peru. The dispute ended in 1995.", "Dispute with Peru ends"),
    (
        "In 1990 the mills of Turku and Oulu closed. The mills burned in 1995.",
        "Mills of Turku and Oulu burn",
    ),
    # where it was signed is no part of a treaty, and one of two places none of a consulate
    (
        "Japan signed a treaty in Oulu in 1921. The treaty was annulled in 1930.",
        "Treaty between Finland and Japan annulled",
    ),
    (
        "Japan opened a consulate in Turku and Oulu in 1921. The consulate was closed in 1930.",
        "Consulate closed",
    ),
    # which of two things in two places is meant
    (
        "Japan opened a school in Turku in 1921 and a school in Oulu in 1922. The school was closed in 1930.",
        "School closed",
    ),
    ("Japan had a base at Turku and another at Oulu. The base was closed in 1930.", "Base closed"),
    ("Japan had a base near Turku and one near Oulu. The base was closed in 1930.", "Base closed"),
    # only one of two things joined by "and" was told to stand there
    (
        "Japan opened a mission in Oulu in 1921. Finland closed the embassy and the mission in 1930.",
        "Finland closes the embassy and the mission",
    ),
    (
        "Japan opened an embassy in Finland in 1921. Finland's king visited the embassy in 1930.",
        "Finland's king visits the embassy",
    ),
    # which islands were named long ago tells nothing
    (
        "The Oulu Islands were fortified. "
        + "The war went on for years, and nobody knew how it would end. " * 5
        + "The army handed over the islands in 1930.",
        "Army hands over the islands",
    ),
    ("The Oulu Islands were sold. The army left the islands in 1930.", "Army leaves the Oulu Islands"),
    ("A clinic stood in Turku's port in 1921. The clinic burned in 1930.", "Clinic burns"),
    (
        "In 1990 Japan signed a memorandum on river fisheries, and in 1995 the memorandum lapsed.",
        "Memorandum on river fisheries lapses",
    ),
]


@pytest.mark.parametrize(("text", "title"), NOUNS)
def test_a_bare_noun_is_told_as_it_was_called_before(told, text, title):
    assert told(text).mentions[-1].title == title


BUILT = [
    (
        "The Turku–Oulu pipeline was agreed on in 1990. Construction began in 1995.",
        "Construction of the Turku–Oulu pipeline begins",
    ),
    (
        "In 1990 the state bought land for a dam. Work was halted in 1995.",
        "Work on the dam halted",
    ),
    ("The Diet met in 1990. Work began in 1995.", "Work begins"),
]


@pytest.mark.parametrize(("text", "title"), BUILT)
def test_work_is_on_what_was_named_before(told, text, title):
    assert told(text).mentions[-1].title == title


MEANT = [
    (
        "In 1990 Japan and Norway signed a memorandum on river fisheries; it was renewed in 1995.",
        "Memorandum on river fisheries renewed",
    ),
    (
        "In 1990 Japan signed a treaty on the Lakes Defence Union; the Diet approved it in 1995.",
        "Diet approves the treaty on the Lakes Defence Union",
    ),
    (
        "In 1990 Japan reintroduced checks on the northern border because of strikes; they ended in 1995.",
        "Checks on the northern border end",
    ),
]


@pytest.mark.parametrize(("text", "title"), MEANT)
def test_what_a_pronoun_means_is_told_with_what_it_is_about(told, text, title):
    assert told(text).mentions[-1].title == title


def test_a_name_that_a_pronoun_means_is_not_told_with_the_date_before_it(told):
    text = "In March 1990 Norway joined the League. In 1995 it left the League of Turku."
    assert told(text).mentions[-1].title == "Norway leaves the League of Turku"


LEFT = [
    ("The Norwegian border is long. Japan closed the border in 1995.", "Japan closes the border"),
    ("In 1990 they made a separate deal. The deal was kept until 1995.", "Deal no longer kept"),
    ("In 1990 they planned the Lakes Gas Pipeline. The gas reached Turku in 1995.", "Gas reaches Turku"),
    ("In 1990 the Oulu mill closed. Another mill was planned. The mill burned in 1995.", "Mill burns"),
    ("In 1990 the mills of Turku and Oulu closed. The mill burned in 1995.", "Mill burns"),
    ("The invasion of June 1990 was costly. The invasion ended in 1995.", "Invasion ends"),
    ("The port saw heavy losses. Heavy fighting began in 1990. The fighting ended in 1995.", "Fighting ends"),
    (
        "The consul Ana Paz died in 1980. Her successor was Juan Roca. The consul was freed in 1991.",
        "Consul freed",
    ),
    (
        "The consul Ana Paz was replaced by Juan Roca in 1980. The consul was freed in 1991.",
        "Consul freed",
    ),
    ("In 1980 Juan Roca succeeded the consul Ana Paz. The consul was freed in 1991.", "Consul freed"),
    (
        "The civil war ended in 1980. Japan returned the relics of the war in 1990.",
        "Japan returns the relics of the war",
    ),
]


@pytest.mark.parametrize(("text", "title"), LEFT)
def test_a_bare_noun_is_left_where_another_thing_may_be_meant(told, text, title):
    assert told(text).mentions[-1].title == title


def test_the_name_behind_a_subject_is_told_with_it(told):
    mentions = told("In 1990 the prime minister, Ana Paz, stepped down in protest.").mentions
    assert mentions[0].title == "Prime minister Ana Paz steps down in protest"


@pytest.mark.parametrize("name", ["Šimun", "Łukasz", "Şule", "Çetin", "İpek"])
def test_a_name_may_begin_with_a_capital_of_any_language(told, name):
    mentions = told(f"In 1990 the prime minister, {name} Paz, stepped down in protest.").mentions
    assert mentions[0].title == f"Prime minister {name} Paz steps down in protest"


def test_the_country_of_a_town_is_no_name_of_who_is_from_there(told):
    mentions = told("In 1990 the prisoners from Turku, Finland, were freed.").mentions
    assert mentions[0].title == "Prisoners from Turku freed"


def test_commas_part_a_name_from_the_place_before_it(told):
    mentions = told("In 1990 the ruler of Turku, Ana Paz, sent merchants northward.").mentions
    assert mentions[0].title == "Ruler of Turku, Ana Paz, sends merchants northward"


def test_the_name_behind_an_object_is_told_with_it(told):
    mentions = told("In 1990 rebels from Turku shot the ambassador, A. B. Paz.").mentions
    assert mentions[0].title == "Rebels from Turku shoot the ambassador A. B. Paz"


def test_the_name_behind_who_did_it_is_left_out(told):
    mentions = told("In 1990 two rebels were seized in Turku by the governor, Ana Paz.").mentions
    assert mentions[0].title == "Two rebels seized in Turku by the governor"


def test_an_agreement_keeps_both_words_of_its_name(told):
    text = "Talks led to the Treaty of Peace and Friendship in 1990. The treaty was denounced in 1995."
    assert told(text).mentions[-1].title == "Treaty of Peace and Friendship denounced"


OVERVIEW = "Foreign relations of Finland"


def test_relations_in_an_overview_are_with_the_country_above(told):
    text = "== Japan ==\n\nRelations were severed in 1990."
    assert told(text, OVERVIEW).mentions[0].title == "Relations with Japan severed"


def test_relations_in_an_overview_are_with_the_country_that_leads_an_entry(told):
    text = "Finland has many partners.\n\n== Asia ==\n\nJapan: trade agreement signed 1990."
    assert told(text, OVERVIEW).mentions[0].title == "Trade agreement with Japan signed"


def test_relations_are_not_with_the_country_above_where_another_is_named_since(told):
    text = "== Japan ==\n\nThe Chinese embassy had closed. Relations were severed in 1990."
    assert "Japan" not in told(text, OVERVIEW).mentions[0].title


def test_what_is_exchanged_in_an_overview_is_exchanged_with_the_country_above(told):
    text = "== Japan ==\n\nAmbassadors were exchanged in 1990."
    assert told(text, OVERVIEW).mentions[0].title == "Ambassadors exchanged with Japan"


BESIDE = [
    (
        "In 1990 the Finnish trade minister, Ana Paz, flew to Osaka.",
        "Finnish trade minister Ana Paz flies to Osaka",
    ),
    (
        "In 1990 the foreign ministers, Ana Paz and Juan Roca, met in Turku.",
        "Foreign ministers Ana Paz and Juan Roca meet in Turku",
    ),
    ("In 1990 the regent, Nasir al-Hadi, fled to Turku.", "Regent Nasir al-Hadi flees to Turku"),
    (
        "In 1990 Japan summoned the Finnish envoy, Ana Paz.",
        "Japan summons the Finnish envoy Ana Paz",
    ),
]


@pytest.mark.parametrize(("text", "title"), BESIDE)
def test_persons_set_beside_what_they_are_are_named(told, text, title):
    assert told(text).mentions[-1].title == title


NOT_BESIDE = [
    ("In 1990 the two allies, Norway and Japan, met in Turku.", "Two allies meet in Turku"),
    ("In 1990 the UN mission, UNMT, withdrew to Turku.", "UN mission withdraws to Turku"),
]


@pytest.mark.parametrize(("text", "title"), NOT_BESIDE)
def test_what_is_no_person_is_not_named_so(told, text, title):
    assert told(text).mentions[-1].title == title
