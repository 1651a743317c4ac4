"""Which phrase a pronoun means."""

import pytest

from explorer.extraction.antecedents.asked import WHO
from explorer.extraction.antecedents.meaning import called_at
from explorer.extraction.source import source_of
from explorer.reading.reader import read_text_document


def meant(lexicon, text):
    """What the last pronoun of a text means, "" where that is not clear."""
    source = source_of(read_text_document(text, "a.txt"), lexicon)
    view = source.sentences.view(source.sentences.of_block(0)[-1])
    at = [at for at, word in enumerate(view.lower) if word in WHO][-1]
    found = called_at(source, view, "", at)
    return found.name if found else ""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("In 1990 Ana Paz argued that Peru should be let in; it was readmitted in 1991.", "Peru"),
        ("The persecution of the Huguenots began in 1680. They were arrested in 1685.", "Huguenots"),
        ("Chile cut relations with Peru in 1990. They were restored in 1995.", "relations"),
        ("When Christianity was banned, the lord Ana Paz was expelled; she died in Lima.", "lord Ana Paz"),
        ("Ana Paz met Juan Roca, a view which Vega dropped when he left for Lima.", "Vega"),
        ("Peru signed a treaty. Chile ratified it in 1990.", "the treaty"),
        ("Forty men were sought. Chile freed them in 1990.", "forty men"),
        ("Forty men fled to Peru. Two of them were caught, and Chile freed them in 1990.", ""),
        # What stands in quotation marks is nobody, unless it is told of.
        ('Juan Holm was tried for crying "Bold Action" in 1990, but his party won the vote.', "Juan Holm"),
        # A second sentence that begins with "he" tells on of him, and a place is nobody.
        (
            "Juan Holm ran a bakery in 1926. He was cheated by Vega and Paz in 1927, but soon won over the "
            "miners with a recipe of his own. He was made mayor in 1931.",
            "Juan Holm",
        ),
        (
            "Juan Holm sang. He was heard at the harbour in San Telmo, Morena, by sailors. He wed in 1931.",
            "Juan Holm",
        ),
    ],
)
def test_a_pronoun_means_what_fits_its_verb(lexicon, text, name):
    assert meant(lexicon, text).removeprefix("the ") == name.removeprefix("the ")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Turku Legion was tired. They fled in 1990.", "Turku Legion"),
        (
            "Roads were bad on all fronts. Paz's Turku Army marched on, but they were beaten.",
            "Paz's Turku Army",
        ),
        ("The Turku Legion met the rebels. They fled in 1990.", "rebels"),
        ("The Central Powers won a battle. They took Kobe in 1990.", "Central Powers"),
    ],
)
def test_they_are_the_men_of_a_force_where_no_others_are_near(lexicon, text, name):
    assert meant(lexicon, text).removeprefix("the ") == name


def test_he_is_no_state_that_a_small_word_describes(lexicon):
    text = "Ana Paz came. After the Finns had left the communist People's Republic of China, she wed."
    assert meant(lexicon, text) == "Ana Paz"


def test_what_stands_between_two_that_are_one_is_not_meant(lexicon):
    text = "Punta Roca Bay had many gains; it was on a road into Peru on the Ii, it had a port."
    assert meant(lexicon, text) != "Peru"


def test_nobody_acts_on_it_and_is_it(lexicon):
    assert meant(lexicon, "The treaty lapsed. Peru renewed it in 1990.").removeprefix("the ") == "treaty"


def test_it_is_nothing_that_only_describes(lexicon):
    assert meant(lexicon, "When Peru became independent, Chile recognised it in 1821.") == "Peru"


@pytest.mark.parametrize(
    "text", ["Japan, it was reported, had begun to move.", "Ties broke, coinciding as it did with war."]
)
def test_what_only_reports_or_compares_means_nothing(lexicon, text):
    assert meant(lexicon, text) == ""


@pytest.mark.parametrize(("told", "name"), [("He slept. ", "Ana Paz"), ("his ship, ", "Ana Paz")])
def test_a_chain_of_pronouns_may_be_as_long_as_a_text(lexicon, told, name):
    assert meant(lexicon, f"Ana Paz came. {told * 1500}he signed the treaty in May 1950.") == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Ana Paz came to Turku. She taught at Ylivieska and Kouvola. Her novel appeared in 1904.",
            "Ana Paz",
        ),
        ("The six envoys agreed on the new rules, and they took effect in May.", "new rules"),
        ("During the oil crisis many people crossed into Peru; it ended in 1977.", "oil crisis"),
        ("The canal, for which a loan had been raised, opened, and it was widened in May.", "canal"),
    ],
)
def test_a_pronoun_means_who_is_told_on_of_and_what_may_do_so(lexicon, text, name):
    assert meant(lexicon, text).removeprefix("the ") == name


def test_who_has_an_ambassador_is_no_crowd(told):
    text = "A crowd burned down the Kenyan embassy in Turku, and its ambassador escaped on 6 May 1990."
    assert told(text).mentions[-1].title == "Ambassador of the Kenyan embassy escapes"


def test_a_republic_has_an_embassy(told):
    text = "The young republic sent an envoy to Kobe in 1990. Its embassy was opened in 1991."
    assert told(text).mentions[-1].title == "Young republic's embassy opened"


def test_what_was_wound_up_is_not_several_memoranda(told):
    text = (
        "Ana Paz came to Kobe in May 2016, and twenty memoranda were signed. She also launched the Turku Aid "
        "programme. It was wound up in March 2017."
    )
    assert told(text).mentions[-1].title == "Turku Aid programme wound up"


def test_who_came_as_something_is_told_so_where_nobody_is_named(told):
    text = "He trained as a pilot in Kobe, where he died in 1990."
    assert told(text).mentions[-1].title == "Pilot dies in Kobe"


def test_who_came_as_something_is_told_by_name(told):
    text = "Ana Paz was born in Turku. She trained as a pilot in Kobe, where she died in 1990."
    assert told(text).mentions[-1].title == "Ana Paz dies in Kobe"
