"""Forms in -ing and participles beside a main clause are told with their subject, each with its own date."""

import pytest

# past, participle, form in -ing, and as a headline has it
DEEDS = [
    ("left the league", "left the league", "leaving the league", "leave the league"),
    ("closed a port", "closed a port", "closing a port", "close a port"),
    (
        "withdrew from the pact",
        "withdrawn from the pact",
        "withdrawing from the pact",
        "withdraw from the pact",
    ),
    ("broke off the talks", "broken off the talks", "breaking off the talks", "break off the talks"),
    ("took part in the war", "taken part in the war", "taking part in the war", "take part in the war"),
    ("moved to the capital", "moved to the capital", "moving to the capital", "move to the capital"),
]
SUBJECTS = ["Togo", "the rebels", "Juan Roca", "the Danish firm Arco", "Kenya and Ghana", "the Danes"]
FILLINGS = [
    (subject, DEEDS[at], DEEDS[(at + step) % len(DEEDS)])
    for at, (subject, step) in enumerate(zip(SUBJECTS, (1, 2, 3, 1, 2, 3), strict=True))
]
MANY = {"the rebels", "Kenya and Ghana", "the Danes"}

BOTH = [
    "After {v[2]} in 1985, {s} {w[0]} in 1990.",
    "{s} {w[0]} in 1990 after {v[2]} in 1985.",
    "Before {w[2]} in 1990, {s} {v[0]} in 1985.",
    "Before {w[2]} in 1990, {s} had {v[1]} in 1985.",
    "{s} {v[0]} in 1985 before {w[2]} in 1990.",
    "{s} {v[0]} in 1985, before finally {w[2]} in 1990.",
    "Despite {v[2]} in 1985, {s} {w[0]} in 1990.",
    "{s} {w[0]} in 1990 despite {v[2]} in 1985.",
    "{s} {w[0]} in 1990 despite having {v[1]} in 1985.",
    "Having {v[1]} in 1985, {s} {w[0]} in 1990.",
    "Having already {v[1]} in 1985, {s} {w[0]} in 1990.",
    "In 1990, after {v[2]} in 1985, {s} {w[0]}.",
    "{s}, after {v[2]} in 1985, {w[0]} in 1990.",
    "Japan objected, but after {v[2]} in 1985, {s} {w[0]} in 1990.",
]


def _headline(subject, deed):
    name, many = subject.removeprefix("the "), subject in MANY
    verb, _, rest = deed[3].partition(" ")
    return f"{name[0].upper()}{name[1:]} {verb}{'' if many else 's'} {rest}"


def _sentences(template):
    texts = [template.format(s=subject, v=one, w=two) for subject, one, two in FILLINGS]
    return [text[0].upper() + text[1:] for text in texts]


@pytest.mark.parametrize("template", BOTH)
def test_two_deeds_of_one_subject_are_told_each_of_its_year(told, template):
    found = told("\n\n".join(_sentences(template))).mentions
    heads = [{"1985": _headline(s, v), "1990": _headline(s, w)} for s, v, w in FILLINGS]
    for wanted, pair in zip(heads, zip(found[::2], found[1::2], strict=True), strict=True):
        assert {one.date.edtf: one.title for one in pair} == wanted


DONE = [
    "After being {v} in 1985, the {p} was {w} in 1990.",
    "The {p} was {w} in 1990 after being {v} in 1985.",
    "The {p} was {v} in 1985 before being {w} in 1990.",
]
THINGS = [("port", "closed", "sold"), ("mine", "damaged", "rebuilt"), ("embassy", "occupied", "closed")]


@pytest.mark.parametrize("template", DONE)
@pytest.mark.parametrize(("thing", "first", "second"), THINGS)
def test_what_was_done_to_a_thing_is_told_of_it(told, template, thing, first, second):
    found = {one.date.edtf: one.title for one in told(template.format(p=thing, v=first, w=second)).mentions}
    name = thing.capitalize()
    assert found["1985"].startswith(f"{name} {first}")
    assert found["1990"].startswith(f"{name} {second}")


LEADS = [
    ("With the old bridge destroyed in 1985, Togo built a road in 1990.", "Old bridge destroyed"),
    (
        "With the king of Togo having left the league in 1985, Mali fled in 1990.",
        "King of Togo leaves the league",
    ),
    ("A year after drawing up a plan in 1985, the army left Togo.", "Army draws up a plan"),
    (
        "Despite not signing the treaty in 1985, Togo joined the union in 1990.",
        "Togo does not sign the treaty",
    ),
    ("After leaving the treaty of 1985, Togo joined the union in 1990.", "Treaty signed"),
    ("After being elected in 1985 and re-elected in 1990, Juan Roca fled in 1992.", "Juan Roca elected"),
    ("The pact lapsed in 1990 after being signed in 1985 by Togo and Mali.", "Pact signed by Togo and Mali"),
    (
        "After signing the treaty in 1985 and leaving Togo in 1990, Arco closed in 1995.",
        "Arco signs the treaty",
    ),
]


@pytest.mark.parametrize(("text", "title"), LEADS)
def test_a_lead_is_told_of_its_own_subject(told, text, title):
    assert title in [one.title for one in told(text).mentions if one.date.edtf == "1985"]


def test_what_was_done_before_a_dated_form_has_not_its_date(told):
    found = told("Before agreeing to a truce in 1985, the king of Togo signed the treaty.").mentions
    assert [one.title for one in found] == ["King of Togo agrees to a truce"]


def test_a_form_that_only_says_where_somebody_spoke_leaves_the_date_to_the_verb(told):
    found = told("Speaking in Lima in 1985, Juan Roca rejected the offer.").mentions
    assert [one.title for one in found] == ["Juan Roca rejects the offer"]


def test_a_thing_does_nothing_that_a_form_tells(told):
    found = told("After signing the pact in 1985, trade grew.").mentions
    assert not any(one.title.startswith("Trade sign") for one in found)


def test_what_stands_before_although_is_the_main_clause(told):
    text = "With Peru a truce held on paper from May 1940 until May 1987, although envoys had met in 1971."
    assert told(text).mentions[0].title == "Truce holds on paper"
