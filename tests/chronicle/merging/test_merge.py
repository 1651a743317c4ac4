import random
from dataclasses import replace
from itertools import count

import pytest

from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.event import Mention
from explorer.chronicle.merging import compared, grouping, links
from explorer.chronicle.merging.merge import merge
from explorer.chronicle.party import pair_of
from tests.growth import grows_linearly

_PLACES = count(0, 1000)


def mention(
    date, quote, kind="agreement", people=(), document="a.txt", pair=("Finland", "Japan"), title=None
):
    start = next(_PLACES)
    return Mention(
        document=document,
        document_title=document.removesuffix(".txt").upper(),
        section="",
        start=start,
        end=start + len(quote),
        quote=quote,
        date=parse_edtf(date),
        date_text=date,
        date_start=start,
        date_end=start + 4,
        rule="year",
        title=title or quote,
        kind=kind,
        pair=pair_of(*pair),
        parties=pair,
        people=people,
    )


HOLM = ("Anna Holm",)
FINNISH_VISIT = ("a.txt", ("Finland", "Japan"), "Finnish president comes to Tokyo")


def test_the_first_item_of_a_list_may_stand_right_below_what_it_sums_up():
    told = mention("2001-03", "President Anna Holm visited Japan in 2001-03", "visit", HOLM)
    item = mention("2001-03", "Anna Holm (2001-03)", "politics", HOLM)
    end = told.end + 4
    item = replace(item, start=end, end=end + len(item.quote), date_start=end + 11, date_end=end + 18)
    assert len(merge((told, item))) == 1


SAME = [
    # a list with a year and prose with a month; two accounts in like words
    (
        ("1990-05", "President Anna Holm paid a visit to Japan", "visit", HOLM),
        ("1990", "President Anna Holm", "visit", HOLM),
    ),
    (
        ("1975-09-24", "Finland and Japan established diplomatic relations", "relations"),
        ("1975", "the nations established diplomatic relations", "relations"),
    ),
    (
        ("1972-01-22", "Finland and Japan established diplomatic relations", "relations"),
        ("1972", "Diplomatic ties were set up", "relations"),
    ),
    (("1994-09", "both signed a free trade agreement"), ("1994-09", "a free trade agreement was signed")),
    (
        ("2019-11-10~", "President Holm resigned from office", "politics", HOLM),
        ("2019-11", "following the resignation of Anna Holm", "politics", HOLM),
    ),
    (  # one deed in other words, and under another kind
        ("1831", "Finland and Japan entered into diplomatic relations", "relations"),
        ("1831", "Relations between the two crowns were established, soon after the war", "politics"),
    ),
    (
        ("1978/..", "the two have had no diplomatic relations since then", "relations"),
        ("1978", "They were broken off again over the border; relations were severed", "relations"),
    ),
    (  # the name of the pact, and what an item of a list says of it
        ("1667-07-31", "Treaty of Oulu"),
        ("1667-07", "the following month peace was made at Oulu"),
    ),
    (
        ("1674-02-19", "Second Treaty of Turku"),
        ("1674-02-19", "Finland left the war", "conflict"),
    ),
    (
        ("1879/1883", "the War of the Islands, in which Finland was beaten", "conflict"),
        ("1879/1883", "Finland lost to Japan and gave up the coast in the War of the Islands", "conflict"),
    ),
    (  # an act by a noun in a list and by a verb in prose, of one place or person
        ("1624", "Capture of Oulu", "conflict"),
        ("1624-05-09", "A fleet from the south took the town of Oulu and burnt its mill", "conflict"),
    ),
    (
        ("1362", "death of Holm", "politics", HOLM),
        ("1362-07", "Holm, who led the left wing, was slain at Oulu", "conflict", HOLM),
    ),
    (
        ("-0370", "Battle of Oulu", "conflict"),
        ("-0370-07", "the Japanese surrendered at Oulu when their water ran out", "conflict"),
    ),
    (
        ("1922-02-20", "Vote of the Turku parliament", "law"),
        ("1922-02-20", "the assembly that met in Turku voted for union", "politics"),
    ),
    (
        ("1968", "coup in Oulu", "politics"),
        ("1968-11-19", "officers seized power in Oulu by night", "conflict"),
    ),
    (
        ("2012", "Entry into force of the Free Trade Agreement"),
        ("2012-03-15", "took effect on the day that both had named"),
    ),
    (  # a short name and a long one, British and American spelling
        ("2006", "Treaty on Certain Fishing Arrangements in the Oulu Sea"),
        ("2006-01-12", "the instrument known as TCFAOS was drawn up by lawyers"),
    ),
    (  # a headline without its auxiliary, as tables have it
        ("1989-09-30", "Federation dissolved", "politics"),
        ("1989-09-30", "the federation was wound up in the presence of both parliaments", "politics"),
    ),
    (
        ("1971-05-02", "Ferry port inaugurated", "other"),
        ("1971-05-02", "A port for ferries, 40 hectares in size, was opened by the two kings", "other"),
    ),
    (
        ("1990", "relations restored", "relations"),
        ("1990-02-15", "all the same, full relations were back before the spring", "relations"),
    ),
    (("1953", "Mutual Defense Treaty"), ("1953-10-01", "a mutual defence treaty was signed in Turku")),
    (("1990", "Tax Protocol"), ("1990-03-08", "they concluded a protocol on taxes")),
    (  # who was there, by a list of visits, and what for
        ("2011", "Anna Holm", "visit", HOLM),
        ("2011-01", "a delegation under Anna Holm took part in the forum at Turku", "trade", HOLM),
    ),
    (  # who won, and who lost
        ("1598", "1598: Erik Berg is defeated at Turku", "conflict", ("Erik Berg",)),
        ("1598-09-25", "the duke, Anna Holm's uncle, defeated him at Turku", "conflict", HOLM),
    ),
    (  # in a list of visits, but of the same act
        ("1562", "Marriage of Anna Holm", "visit", HOLM),
        ("1562-10", "the duke married Anna Holm, a sister of the king, in Turku", "other", HOLM),
    ),
    (
        ("2015-07-29", "Anna Holm was received in Turku", "visit", HOLM),
        ("2015-07-29/2015-07-30", "President Anna Holm", "politics", HOLM),
    ),
    (
        ("2000-04", "The president of Finland paid a visit to Tokyo", "visit"),
        ("2000-04-03", "Japan receives the Finnish president", "visit"),
    ),
    (  # since a day of the year, and a visit that names the office alone
        ("1960-12-07/..", "Finland and Japan established relations", "relations"),
        ("1960", "Relations established", "relations"),
    ),
    (
        ("1987-11", "In 1987-11 the president of Finland came to Tokyo.", "visit", (), *FINNISH_VISIT),
        ("1987", "1987: presidential visit", "visit"),
    ),
    (  # ties are no treaty, whatever renews or breaks them
        ("1991-12-25", "Relations renewed", "agreement"),
        ("1991", "1991: Ties restored", "relations"),
    ),
    (
        ("1973-10-25", "Finland severed its ties with Japan", "relations"),
        ("1973-10", "Helsinki breaks with Tokyo", "relations"),
    ),
    (
        ("1870", "Japanese occupation of Turku", "conflict"),
        ("1870-05-02", "Japanese marines landed at Turku", "conflict"),
    ),
    (
        ("2021-09", "President Acre returned", "visit", ("Luis Acre",)),
        ("2021-09", "President Luis Arce", "visit", ("Luis Arce",)),
    ),
]


@pytest.mark.parametrize(("one", "two"), SAME)
def test_one_happening_told_twice_is_one_event(one, two):
    events = merge([mention(*one), mention(*two)])
    assert len(events) == 1
    assert len(events[0].mentions) == 2


APART = [
    (("1990", "Agreement on Scientific Cooperation"), ("1990", "Agreement to Combat Drug Trafficking")),
    (
        ("1990", "President Anna Holm", "visit", HOLM),
        ("1990", "President Erik Berg", "visit", ("Erik Berg",)),
    ),
    (
        ("2000-04", "The president of Finland paid a visit to Tokyo", "visit"),
        ("2000-04", "Japan receives the Finnish foreign minister", "visit"),
    ),
    (
        (
            "1990-05",
            "Finland gave Japan ten buses",
            "aid",
            (),
            "a.txt",
            ("Finland", "Japan"),
            "Finland gives buses",
        ),
        (
            "1990-05",
            "Finland gave Japan a ferry",
            "aid",
            (),
            "a.txt",
            ("Finland", "Japan"),
            "Finland gives a ferry",
        ),
    ),
    (
        ("1990", "Expulsion of Finnish missionaries", "mission"),
        ("1990-05", "Japan expelled two Finnish diplomats", "mission"),
    ),
    (
        ("1961-12-07/..", "Finland and Japan established relations", "relations"),
        ("1960", "Relations established", "relations"),
    ),
    (
        ("1987-11", "In 1987-11 the president of Finland came to Tokyo.", "visit", (), *FINNISH_VISIT),
        ("1987", "1987: royal visit", "visit"),
    ),
    (
        ("1990", "Release of Finnish fishermen", "conflict"),
        ("1990-05-02", "Japan arrested three Finnish fishermen", "conflict"),
    ),
    (("1990-03", "President Anna Holm", "visit", HOLM), ("1990-09", "President Anna Holm", "visit", HOLM)),
    (
        ("1990", "Japan expelled the trade mission", "mission"),
        ("1990", "Japan expelled the military attaché", "mission"),
    ),
    (("1990", "they signed a tax treaty"), ("1991", "they signed a tax treaty")),
    (("1990", "Fishing agreement"), ("1990", "In that year a treaty on taxes was signed by both ministers")),
    (
        ("1990-05", "Finland broke off relations with Japan", "relations"),
        ("1990", "relations with Japan were restored", "relations"),
    ),
    (
        ("1990", "relations with Japan were restored", "relations"),
        ("1990-02", "Finland said that it wished to restore relations with Japan", "politics"),
    ),
    (  # one person, two acts; one day, two treaties; one place, two acts
        ("2010", "President Anna Holm", "visit", HOLM),
        ("2010-01", "Anna Holm was elected", "politics", HOLM),
    ),
    (
        ("2010", "President Anna Holm", "visit", HOLM),
        ("2010-06", "Anna Holm cancelled the agreement on trade", "agreement", HOLM),
    ),
    (
        ("1203", "capture of Ragnar", "conflict"),
        ("1203-21", "at night they set fire to the camps of Ragnar and of his friend", "conflict"),
    ),
    (
        ("2010-03-05", "the king opened the academy in Turku", "other"),
        ("2010-03-05", "the ministers of both signed an accord on aid in Turku"),
    ),
    (
        ("2007", "Free Trade Agreement"),
        ("2007-03-15", "the pact took effect"),
    ),
    (("1992", "Extradition Treaty"), ("1992-05-05", "a treaty on fishing was signed")),
    (
        ("196X/197X", "Military governments allayed this fear", "politics"),
        ("197X", "Finland had a hand in coups against the governments", "politics"),
    ),
    (
        ("1990-05", "President Holm agreed to hold elections", "politics", HOLM),
        ("1990-05", "President Holm resigned from office", "politics", HOLM),
    ),
]


@pytest.mark.parametrize(("one", "two"), APART)
def test_different_happenings_stay_apart(one, two):
    assert len(merge([mention(*one), mention(*two)])) == 2


def test_an_item_that_may_sum_up_two_accounts_joins_neither():
    told = [
        "a treaty on fishing was signed by the ministers",
        "a treaty on taxes was signed by the ministers",
    ]
    mentions = [mention("1990", quote) for quote in told] + [mention("1990", "Treaty signed")]
    assert len(merge(mentions)) == 3


def test_treaties_of_different_pairs_stay_apart():
    one = mention("1990", "a tax treaty was signed")
    two = mention("1990", "a tax treaty was signed", pair=("Finland", "Peru"))
    assert len(merge([one, two])) == 2


def test_a_treaty_of_many_on_one_day_is_one_in_the_articles_of_all():
    told = [
        mention("1856-03-30", "By the Treaty of Oulu Finland gave up its forts"),
        mention("1856-03-30", "Peace was concluded in Oulu", pair=("Chile", "Peru"), document="b.txt"),
        mention("1856", "Treaty of Oulu"),
    ]
    assert len(merge(told)) == 1


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("A treaty on trade was signed in San Telmo", "A convention on fishing was signed in San Remigio"),
        ("A treaty on rivers was signed in Oulu", "A treaty on extradition was signed in Oulu"),
        ("the whaling convention of July 12, 1990", "the fishing convention of July 12, 1990"),
        ("They signed a Treaty of Friendship and Trade", "A Treaty of Friendship and Aid followed"),
    ],
)
def test_different_treaties_of_other_states_on_one_day_stay_apart(one: str, two: str):
    told = [
        mention("1990-07-12", one),
        mention("1990-07-12", two, pair=("Chile", "Peru"), document="b.txt"),
    ]
    assert len(merge(told)) == 2


def test_items_of_a_list_about_other_things_stay_apart_whatever_their_brackets_say():
    one = mention(
        "1990", "Investment agreement (1990, in force from 1993)", title="Investment agreement signed"
    )
    title = "Convention with Finland on social security signed"
    assert len(merge((one, mention("1990", "signed 1990, in force 1992", title=title)))) == 2


def test_a_treaty_of_a_place_is_one_in_prose_and_in_the_list_below():
    told = mention("1883", "The Treaty of Turku of 1883 ended the war.", title="Treaty of Turku ends the war")
    item = mention(
        "1883", "Treaty of Turku, peace treaty (1883)", title="Treaty of Turku, peace treaty signed"
    )
    assert len(merge((told, item))) == 1


def test_truces_of_different_pairs_in_one_year_stay_apart():
    one = mention("1871", "A truce was signed in Oulu")
    two = mention("1871", "A truce was signed in Oulu", pair=("Chile", "Japan"))
    assert len(merge([one, two])) == 2


def test_one_revolt_told_in_the_articles_of_two_pairs_is_one():
    one = mention("1958-07-14", "the monarchy in Oulu was swept away", "politics")
    two = mention("1958-07-14", "officers seized power in Oulu", "politics", pair=("Chile", "Finland"))
    assert len(merge([one, two])) == 1


def test_a_reign_is_not_what_happened_in_its_last_year():
    one = mention("1964/1982", "Japan was ruled by officers and the military", "politics")
    two = mention("1982", "the rule of the officers and the military ended in Japan", "politics")
    assert len(merge([one, two])) == 2


def test_a_year_that_fits_two_visits_joins_neither():
    visits = [
        mention(date, "President Anna Holm visited Japan", "visit", HOLM)
        for date in ("1990-03", "1990-09", "1990")
    ]
    assert sorted(len(event.mentions) for event in merge(visits)) == [1, 1, 1]


def test_the_finer_date_is_the_event_s():
    event = merge(
        [
            mention("1975", "relations were established", "relations"),
            mention("1975-09-24", "relations were established", "relations"),
        ]
    )[0]
    assert event.date.edtf == "1975-09-24"
    assert event.disagreement is None


def test_a_label_does_not_head_an_event_that_another_account_tells():
    told = [
        mention("1975-09-24", "On that day", "relations", title="Relations: Finland and Japan"),
        mention("1975-09-24", "Japan severs ties", "relations", document="b.txt"),
    ]
    assert [event.title for event in merge(told)] == ["Japan severs ties"]


def test_a_title_says_as_much_as_those_of_editors():
    told = [
        mention("1975-09-24", "The deal", title="Deal on arms with Japan signed"),
        mention(
            "1975-09-24", "It undertook", title="Finland undertakes to supply arms to Japan", document="b.txt"
        ),
    ]
    assert [event.title for event in merge(told)] == ["Finland undertakes to supply arms to Japan"]


@pytest.mark.parametrize(
    ("empty", "full"),
    [
        ("Treaty of Oulu signed", "Finland cedes the northern isles to Japan by the Treaty of Oulu"),
        ("Treaty of Oulu signed by Finland and Japan", "Finland cedes Kobe to Japan"),
        ("Consulate in Oulu burnt by a mob", "Japanese consulate in Oulu burns down"),
    ],
)
def test_what_is_done_by_a_paper_and_whose_a_thing_is_heads_an_event(empty: str, full: str):
    told = [
        mention("1975-09-24", "The treaty", title=empty),
        mention("1975-09-24", "The treaty was", title=full, document="b.txt"),
    ]
    assert [event.title for event in merge(told)] == [full]


@pytest.mark.parametrize(
    ("deed", "comment"),
    [
        ("Treaty of Oulu signed", "Treaty of Oulu welcomed by the Finnish parliament with joy"),
        ("Treaty of Oulu signed", "Anna Holm has the unhappy task of signing in Oulu"),
        ("Accord on tuna signed by ministers", "Anna Holm and Taro Mori have the honour of signing"),
        ("Finland and Japan sign a treaty", "Treaty with Japan called a mistake by Anna Holm"),
        ("Finnish election called in Oulu", "Finnish election in Oulu"),
        ("Accord on tuna signed", "Finnish and Japanese ministers meet in Oulu in the rain for a whole week"),
    ],
)
def test_no_comment_on_a_deed_and_no_pleasure_of_doing_it_heads_an_event(deed: str, comment: str):
    told = [
        mention("1975-09-24", "The treaty", title=comment),
        mention("1975-09-24", "The treaty was", title=deed, document="b.txt"),
    ]
    assert [event.title for event in merge(told)] == [deed]


def test_clauses_of_one_sentence_are_never_one_event():
    one = mention("1990-06-05", "Japanese aircraft bombed Oulu", "conflict")
    two = mention("1990-06-05", "the same day Finnish aircraft bombed Osaka", "conflict")
    beside = Mention(
        **{name: getattr(two, name) for name in two.__slots__} | {"start": one.end + 5, "end": one.end + 47}
    )
    assert len(merge([one, beside])) == 2


def test_the_order_of_the_mentions_makes_no_difference():
    mentions = [
        mention(date, quote, document=f"{number}.txt")
        for number, (date, quote) in enumerate(
            [
                ("1990", "a tax treaty was signed"),
                ("1990-05", "they signed a tax treaty"),
                ("1990", "a tax treaty"),
                ("1992", "a fishing treaty was signed"),
            ]
        )
    ]
    expected = merge(mentions)
    shuffled = mentions[:]
    random.Random(7).shuffle(shuffled)
    assert merge(shuffled) == expected


def test_every_mention_is_in_exactly_one_event():
    mentions = [mention("1990", f"treaty number {number} was signed") for number in range(20)]
    inside = [one for event in merge(mentions) for one in event.mentions]
    assert sorted(inside, key=lambda one: one.start) == mentions


def test_ids_are_distinct_even_for_equal_words():
    events = merge(
        [
            mention("1990-03", "they met", "visit"),
            mention("1990-03", "they met", "visit", document="b.txt", pair=("Chile", "Peru")),
        ]
    )
    assert len({event.id for event in events}) == len(events) == 2


def test_accounts_that_exclude_each_other_are_kept_and_worded():
    one = mention(
        "1975-09-24",
        "Finland and Japan established diplomatic relations",
        "relations",
        title="Finland and Japan establish diplomatic relations",
    )
    two = mention(
        "1976",
        "Finland and Japan established diplomatic relations",
        "relations",
        document="b.txt",
        title="Finland and Japan establish diplomatic relations",
    )
    event = merge([one, two])[0]
    assert event.disagreement == "Sources differ: 24 September 1975 (A) · 1976 (B)"


JUDGES = ("likeness", "likeness_of_words", "sums_up", "called_alike", "exclude_each_other")


def test_a_crowd_of_one_day_is_not_compared_each_with_each(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[str] = []
    for room, name in ((room, name) for room in (grouping, links) for name in JUDGES if hasattr(room, name)):
        judge = getattr(room, name)
        monkeypatch.setattr(
            room, name, lambda *two, judge=judge, name=name: (calls.append(name), judge(*two))[1]
        )
    merge([mention("1990-05-05", f"Envoy {at} meets mayor {at}") for at in range(400)])
    assert len(calls) < 4000  # each with each would be some eighty thousand


def test_a_person_stands_once_by_the_fullest_name() -> None:
    told = [
        mention("1990-05-05", "President Anna Holm visited Japan", "visit", ("Anna Holm",)),
        mention("1990-05-05", "President Holm visited Japan", "visit", ("Holm",), document="b.txt"),
    ]
    (event,) = merge(told)
    assert event.people == ("Anna Holm",)


def test_traits_that_were_forgotten_are_made_again(monkeypatch):
    quotes = [f"Finland and Japan signed an agreement on fishing in {1900 + number}" for number in range(9)]
    told = [mention(str(1900 + place), quote) for place, quote in enumerate(quotes)]
    told += [mention(str(1900 + place), quote, document="b.txt") for place, quote in enumerate(quotes)]
    whole = merge(told)
    assert [len(event.mentions) for event in whole] == [2] * 9
    monkeypatch.setattr(compared, "MOST_RECENT", 1)
    assert merge(told) == whole


def test_until_when_they_stayed_is_not_when_they_came():
    came = mention("1958-07-17", "British troops were flown in", "conflict", title="British troops flown in")
    stayed = mention("../1958-11", "stayed until November", "conflict", title="British troops stay")
    stayed = replace(stayed, start=came.end + 60, end=came.end + 81)
    assert len(merge([came, stayed])) == 2


def test_many_accounts_of_one_happening_are_joined_in_linear_time():
    def work(text):
        return merge([mention("1990", "A visit", people=HOLM) for _ in text])

    assert grows_linearly(work, ".", 500)
