"""The kind of a happening once it has a title."""

from dataclasses import replace

import pytest

from explorer.extraction.kinds.kinds import Tally, Verdict
from explorer.extraction.kinds.learned import Opinion
from explorer.extraction.kinds.titled import (
    Judged,
    is_label,
    weighed,
    with_title,
    words_of_headings,
    words_of_surroundings,
    words_of_title,
)
from explorer.extraction.kinds.traits import HEADING, PAIRED, TITLE, kind_weights, traits

VISIT = Verdict("visit", 0, "arrived")


@pytest.fixture
def small(lexicon):
    """A lexicon that has learned four words."""
    weights = {
        "start": [0, 0],
        "start of titles": [0, 10],
        "title bank": [0, 300],
        "title arrive": [100, 0],
        "paired arrive ship": [0, 400],
        "heading market": [0, 200],
    }
    data = {"kinds": ["visit", "trade"], "weights": weights}
    return replace(lexicon, weights=kind_weights(data, {}, lexicon.verbs))


def judged(*above):
    return Judged("visit", {}, Opinion([-0.1, -1.0], ()), above)


def names(words):
    return [name for name, _, _ in words]


def alone(title, lexicon):
    return [one.word[0] for one in words_of_title(title, lexicon.weights)[0]]


def paired(title, lexicon):
    return list(words_of_title(title, lexicon.weights)[1])


def test_words_of_a_title_have_their_dictionary_form(lexicon):
    assert alone("Teams arrive", lexicon) == ["team", "arrive"]


def test_two_words_that_follow_one_another_are_a_pair(lexicon):
    assert paired("Guests open the schools", lexicon) == ["guest open", "open school"]


def test_a_name_stands_in_a_pair_as_such(lexicon):
    assert paired("Ships reach Oulu", lexicon) == ["ship reach", "reach <name>"]


def test_the_first_word_is_no_name_for_its_capital(lexicon):
    assert paired("Ships sunk", lexicon)[0].startswith("ship ")


def test_behind_a_small_first_word_a_capital_is_a_name(lexicon):
    assert paired("The Oulu fair", lexicon) == ["<name> fair"]


def test_a_number_is_no_word_of_its_own(lexicon):
    assert alone("Some 300 leave", lexicon) == ["some", "<number>", "leave"]


def test_an_owner_is_known_by_its_noun(lexicon):
    assert alone("King’s visit", lexicon) == ["king", "visit"]


def test_no_title_has_no_words(lexicon):
    assert (alone("", lexicon), paired("", lexicon)) == ([], [])


def test_words_of_headings_count_once(lexicon):
    found = words_of_headings(("Trade", "Trade and aid"), lexicon.verbs)
    assert found == (("trade", HEADING, False), ("aid", HEADING, False))


def test_an_owner_in_a_heading_is_known_by_its_noun(lexicon):
    found = words_of_headings(("Finland's trade",), lexicon.verbs)
    assert names(found) == ["finland", "trade"]


def test_the_opinion_by_the_clause_counts_less_than_it_did(small):
    """Were it to count in full, the visit would stay."""
    unsure = Judged("visit", {}, Opinion([0.0, -0.15], ()))
    assert with_title(unsure, "Guests stay", small).kind == "trade"


def test_the_kinds_that_surroundings_speak_for_are_no_words():
    assert words_of_surroundings({"trade": 4}) == (("<trade>", HEADING, False),)


def test_a_word_of_a_title_is_known_by_its_beginning_and_class():
    found = list(traits(("pactmaker", TITLE, False), {"pactmaker": ("person",)}))
    assert found == ["title pactmaker", "title-like pactm", "title-class person"]


@pytest.mark.parametrize("role", [PAIRED, HEADING])
def test_pairs_and_words_of_headings_are_known_by_themselves(role):
    assert list(traits(("schooling", role, False), {"schooling": ("study",)})) == [f"{role} schooling"]


def test_a_title_may_change_the_kind(small):
    assert with_title(judged(), "Bank opened in Oulu", small).kind == "trade"


def test_a_title_that_says_nothing_else_leaves_the_kind(small):
    assert with_title(judged(), "Guests arrive", small).kind == "visit"


def test_a_heading_may_change_the_kind(small):
    above = weighed(words_of_headings(("Markets",), small.verbs), small.weights)
    assert with_title(judged(*above), "Guests stay", small).kind == "trade"


def test_the_word_of_the_title_is_the_reason(small):
    assert with_title(judged(), "Bank opened in Oulu", small).cue == "bank"


def test_a_heading_is_no_reason_where_a_word_of_the_title_is(small):
    above = weighed(words_of_headings(("Markets",), small.verbs), small.weights)
    assert with_title(judged(*above), "Bank opened in Oulu", small).cue == "bank"


def test_a_heading_is_the_reason_where_no_other_word_is(small):
    above = weighed(words_of_headings(("Markets",), small.verbs), small.weights)
    assert with_title(judged(*above), "Guests stay", small).cue == "market"


def test_a_pair_of_words_is_no_reason(small):
    assert with_title(judged(), "Bank arrives shipped", small).cue == "bank"


def test_cue_words_count_beside_a_title(small):
    found = {"visit": Tally(200, [(10, "state visit")])}
    assert with_title(judged()._replace(found=found), "Bank opened", small).kind == "visit"


def test_a_label_of_the_kind_changes_nothing(small):
    above = weighed(words_of_headings(("Markets",), small.verbs), small.weights)
    assert with_title(judged(*above), "Visit: Finland and Japan", small).kind == "visit"


def test_what_headers_of_columns_say_stands(small):
    assert with_title(VISIT, "Bank opened in Oulu", small) == VISIT


@pytest.mark.parametrize(
    ("title", "holds"), [("Visit: Finland", True), ("Visit", True), ("Visit ends", False)]
)
def test_what_is_a_label(title, holds):
    assert is_label(title, "visit") == holds


def test_a_heading_tells_the_kind_of_what_stands_below(told):
    text = "Links between Oulu and Kobe began in 1990."
    plain, below = told(text).mentions[0], told(f"== Culture and sport ==\n\n{text}").mentions[0]
    assert (plain.kind, below.kind) == ("trade", "other")
