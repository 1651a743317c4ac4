"""A title says which paper, mission or bridge it is about, however the text points to it."""

import pytest

PAPERS = (
    ("treaty", "a Treaty of Friendship", "agreement", "Friendship"),
    ("pact", "a non-aggression pact", "treaty", "on-aggression"),
    ("agreement", "a double taxation agreement", "treaty", "ouble taxation"),
    ("protocol", "an extradition protocol", "document", "xtradition"),
    ("memorandum", "a memorandum on fisheries", "document", "fisheries"),
)
POINTERS = ("The {noun}", "This {noun}", "The {kind}", "It")
PAPER_DEEDS = ("entered into force", "was terminated", "was renewed")
BEFORE = (
    "In 1955 Kenya signed {full} with Nepal. {that} {deed} on 3 May 1971.",
    "Kenya had negotiated {full} with Nepal for years, and {lower} {deed} on 3 May 1971.",
)
HOUSES = (
    ("embassy", "an embassy in Kathmandu", "mission", "Embassy in Kathmandu"),
    ("high commission", "a high commission in Kathmandu", "mission", "High commission in Kathmandu"),
    ("bridge", "a road bridge over the Vesa", "project", "Road bridge over the Vesa"),
    ("pipeline", "a gas pipeline to Oran", "project", "Gas pipeline to Oran"),
)
HOUSE_DEEDS = (("was inaugurated", "inaugurated"), ("was closed", "closed"))


@pytest.fixture(scope="session")
def last(told):
    """The last title of a text on Kenya."""

    def run(text, title="History of Kenya"):
        return told(text, title).mentions[-1].title

    return run


@pytest.mark.parametrize("template", BEFORE)
@pytest.mark.parametrize("deed", PAPER_DEEDS)
@pytest.mark.parametrize("pointer", POINTERS)
@pytest.mark.parametrize(("noun", "full", "kind", "told_by"), PAPERS)
def test_a_paper_told_of_before_is_named(last, noun, full, kind, told_by, pointer, deed, template):
    that = pointer.format(noun=noun, kind=kind)
    title = last(template.format(full=full, that=that, lower=that.lower(), deed=deed))
    assert told_by in title
    assert not title.startswith("Kenya")


@pytest.mark.parametrize(("deed", "verb"), HOUSE_DEEDS)
@pytest.mark.parametrize("pointer", POINTERS)
@pytest.mark.parametrize(("noun", "full", "kind", "name"), HOUSES)
def test_what_stands_somewhere_is_told_with_its_place(last, noun, full, kind, name, pointer, deed, verb):
    that = pointer.format(noun=noun, kind=kind).lower()
    title = last(f"Kenya had long planned {full}, and {that} {deed} in 1971.")
    assert title.removeprefix("Kenyan ").capitalize() == f"{name} {verb}".capitalize()


@pytest.mark.parametrize("pointer", POINTERS[:3])
@pytest.mark.parametrize(("noun", "full", "kind", "told_by"), PAPERS)
def test_a_heading_names_what_was_signed(last, noun, full, kind, told_by, pointer):
    heading = full.partition(" ")[2]
    that = pointer.format(noun=noun, kind=kind)
    assert told_by in last(f"== {heading[0].upper()}{heading[1:]} ==\n\n{that} was signed in 1971.")


def test_the_paper_of_that_year_is_the_one_that_was_signed(last):
    text = "The 1950 Treaty of Friendship was long disputed. The treaty was signed on 31 July 1950."
    assert "Treaty of Friendship" in last(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # signed once, so that what is signed later is another
        ("Kenya signed an extradition treaty in 1955. The agreement was signed in 1960.", "Agreement signed"),
        # either of two
        ("A road bridge over the Vesa and a pipeline to Oran were planned. The project was closed in 1960.",
         "Project closed"),
        # a state may do it, too
        ("In 1955 Kenya closed its embassy in Oulu. It reopened the embassy in 1960.",
         "Kenya reopens the embassy in Oulu"),
        # of trade nothing is told that has a name
        ("Kenya signed an agreement with Nepal on trade. The trade agreement was renewed in 1960.",
         "Trade agreement renewed"),
    ],
)  # fmt: skip
def test_what_may_be_another_is_told_as_it_stands(last, text, title):
    assert last(text) == title


@pytest.mark.parametrize(
    ("things", "title"),
    [
        ("a charter and a Treaty of Friendship", "Treaty of Friendship"),
        ("a museum and a gas pipeline to Oran", "Gas pipeline"),
    ],
)
def test_the_latter_of_two_things_is_no_state(last, things, title):
    text = f"In 1955 Kenya and Nepal discussed {things}. The latter was suspended in 1960."
    assert last(text) == f"{title} suspended"
