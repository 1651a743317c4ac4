"""What frames a date does not hide what happened then: "even after May, when", "in the census of 1931, …"."""

import pytest

WHO = (("the parliament", "Parliament"), ("Foreign Minister Maria Duarte", "Foreign Minister Maria Duarte"))
DEEDS = (("signed the treaty", "signs the treaty"), ("closed the port", "closes the port"))
AFTER = (
    "The emigration of miners continued, even after 10 November 1989, when {who} {deed}.",
    "The works went on well after 10 November 1989, when {who} {deed}.",
    "Relations improved following 10 November 1989, when {who} {deed}.",
)


@pytest.mark.parametrize("template", AFTER)
@pytest.mark.parametrize(("who", "subject"), WHO)
@pytest.mark.parametrize(("deed", "told_as"), DEEDS)
def test_behind_after_a_date_the_clause_with_when_tells_what_happened(
    told, template, who, subject, deed, told_as
):
    [one] = told(template.format(who=who, deed=deed)).mentions
    assert (one.date.edtf, one.title) == ("1989-11-10", f"{subject} {told_as}")


@pytest.mark.parametrize("lead", ["in the census of 1931", "at the congress of 1931", "in 1931"])
@pytest.mark.parametrize(
    "subject", ["almost half of the people", "40% of the people", "nearly all rebels", "about 300 rebels"]
)
def test_a_number_begins_the_subject_behind_what_leads_up_to_it(told, lead, subject):
    text = f"Many Turks came to Togo during the war and {lead}, {subject} fled."
    [one] = told(text).mentions
    assert one.title.lower().startswith(subject)


@pytest.mark.parametrize(
    ("lead", "subject"),
    [
        ("These include", "settlers"),
        ("These comprise the", "settlers"),
        ("Such people include", "settlers"),
        ("Among them were the claims of", "settlers"),
        ("These include the claims of", "Greeks"),
        ("The paper tells the fate of", "miners"),
    ],
)
def test_who_left_is_told_of_persons_alone(told, lead, subject):
    [one] = told(f"{lead} {subject} who left Malta in 1931.").mentions
    assert one.title == f"{subject.capitalize()} leave Malta"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The king was killed in 1990, as was the queen in 1995.", "Queen killed"),
        ("The war was a source of tension, as was the coup in 1995.", "Coup is a source of tension"),
        ("Arms sales were criticised, as was the visit of the king in 1995.", "Visit of the king criticised"),
        ("Numerous Turks emigrated to Togo in 1995.", "Numerous Turks emigrate to Togo"),
        ("Various Greeks emigrated to Togo in 1995.", "Various Greeks emigrate to Togo"),
        ("Though there were some strained debates in 1995, ties were good.", "Strained debates"),
    ],
)
def test_plain_prose_is_told_of_its_own_subject(told, text, title):
    assert title in [one.title for one in told(text).mentions if one.date.edtf == "1995"]


@pytest.mark.parametrize("base", ["on the previous year", "on 2010", "over the previous year", "over 2010"])
@pytest.mark.parametrize("rise", ["an increase of 8%", "up 8%", "a fall of 8 per cent"])
def test_nothing_is_told_of_the_year_on_which_something_grew(told, rise, base):
    found = told(f"Trade reached $3 billion in 2011, {rise} {base}.").mentions
    assert [one.date.edtf for one in found] == ["2011"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Togo was one of only two states in the Americas that left the pact in 1995.",
            "Togo leaves the pact",
        ),
        ("Togo has a mission in the Caribbean that opened in 1995.", "Mission in the Caribbean opens"),
        ("That decision, taken in 1995, led to war.", "Decision taken"),
        ("Relations were warm in 1995 at a time when Juan Roca was president.", "Relations are warm"),
    ],
)
def test_no_place_acts_and_no_title_ends_on_a_time(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]


@pytest.mark.parametrize("verb", ["state", "declare"])
@pytest.mark.parametrize("sign", [": “", ", “", ' "'])
def test_who_spoke_is_told_with_what_he_said(told, verb, sign):
    closing = "”" if "“" in sign else '"'
    [one] = told(f"In 1995 Juan Roca {verb}d{sign}Togo shares the aims of Mali.{closing}").mentions
    assert one.title.replace('"', "”").replace("“", "”") == (
        f"Juan Roca {verb}s ”Togo shares the aims of Mali”"
    )


def test_a_long_quotation_is_cut_and_shows_it(told):
    said = (
        "The two of us will never yield to those who wish to take from our people the land of their fathers"
    )
    [one] = told(f"In 1995 Juan Roca stated: “{said}.”").mentions
    assert one.title == "Juan Roca states “The two of us will never yield to those who wish to take …”"


@pytest.mark.parametrize("how_many", ["Many", "Few", "Several", "Numerous"])
def test_of_many_named_by_two_words_it_is_told_in_the_plural(told, how_many):
    [one] = told(f"{how_many} New Zealanders went home in 1995.").mentions
    assert one.title == f"{how_many} New Zealanders go home"


@pytest.mark.parametrize("noun", ["Towns", "Other leaders"])
def test_whom_several_are_like_says_nothing_of_how_many_they_are(told, noun):
    [one] = told(f"{noun} like Ana Paz joined the pact in 1995.").mentions
    assert one.title == f"{noun} like Ana Paz join the pact"
