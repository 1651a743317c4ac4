"""Which clauses tell a happening of their own; the kind of a clause is asked for only where it decides."""

import pytest

from explorer.extraction.clauses.clauses import clauses_of
from explorer.extraction.clauses.prepared import prepared
from explorer.extraction.happenings.drafts import drafts_of
from explorer.extraction.kinds.kinds import Verdict
from explorer.extraction.temporal import find_dates
from explorer.reading.reader import read_text_document

ROWS = [
    # a sentence, the clauses whose kinds are asked for, how many happenings it tells
    ("In 1990 Peru closed the road.", 0, 1),
    ("Troops took the island in 1990 and Peru closed the road.", 0, 2),
    ("Troops took the island in 1990 and the road was closed.", 2, 1),
    ("Troops took the island in 1990, where the road was closed.", 1, 1),
]


@pytest.mark.parametrize(("text", "asked", "told"), ROWS)
def test_kinds_are_asked_for_only_where_they_decide(lexicon, text, asked, told):
    document = read_text_document(text, "a.txt")
    sentences = prepared(document, find_dates(document), lexicon.verbs)
    view = sentences.view(sentences.of_block(0)[0])
    calls = []

    def judge(_, start, end):
        calls.append((start, end))
        return Verdict("conflict", 50, "")

    drafts = drafts_of(view, clauses_of(view), lexicon.narrative, judge)
    assert (len(calls), len(drafts)) == (asked, told)


LATER = [
    ("Six men were killed in May 1990; compensation was later paid to Peru.", 1),
    ("Peru opened a school in May 1990; Chile sent teachers in the following years.", 1),
    # What has been so since the date, what only a clause inside says, and what a strike came before.
    ("Peru opened a school in May 1990, and Chile has praised it ever since.", 2),
    ("Six men were killed in May 1990; Chile closed a port that was later sold.", 2),
    ("Six men were killed in May 1990; Chile set up a court, which has sat there ever since.", 2),
    ("Six men were killed in May 1990; Chile closed the port following a strike.", 2),
]


@pytest.mark.parametrize(("text", "told"), LATER)
def test_what_came_later_has_not_the_date_before_it(lexicon, text, told):
    document = read_text_document(text, "a.txt")
    sentences = prepared(document, find_dates(document), lexicon.verbs)
    view = sentences.view(sentences.of_block(0)[0])
    drafts = drafts_of(view, clauses_of(view), lexicon.narrative, lambda *_: Verdict("conflict", 50, ""))
    assert len(drafts) == told


@pytest.mark.parametrize("who", ["the king, Juan Holm,", "its king, a friend of hers,"])
def test_a_subject_parted_from_its_verb_is_no_object(told, who):
    text = f"Finland won the war in 1990 and {who} moved to Turku."
    assert told(text).mentions[0].title == "Finland wins the war"


PARTED = [
    ("In 1990 the fleet left and the army, raised in haste, had taken Oulu.", "Fleet leaves"),
    ("In 1990 the fleet was ready and the army, sent in haste, took Oulu.", "Fleet is ready"),
    # what no verb of its own follows stays an object
    (
        "In 1990 Paz met the king and the queen, crowned in Oulu, and left.",
        "Paz meets the king and the queen",
    ),
]


@pytest.mark.parametrize(("text", "title"), PARTED)
def test_a_subject_that_a_participle_parts_from_its_verb_is_no_object(told, text, title):
    assert told(text).mentions[0].title == title


def test_what_was_done_several_times_is_of_no_one_date(told):
    text = (
        "Talks were begun in 1990, broken off and several times renewed. Shots were fired four times in 1991."
    )
    assert [one.title for one in told(text).mentions] == ["Talks begun", "Shots fired four times"]


RESUMED = [
    # a date and a subject that waits for its verb behind an aside with a date of its own
    (
        "In March 1990 Chile, which had broken off relations in 1973, sent an envoy to Lima.",
        {"1990": "Chile sends an envoy to Lima", "1973": "Chile breaks off relations"},
    ),
    (
        "On 3 May 1990, the bridge, which had been closed in 1973, was reopened.",
        {"1990": "Bridge reopened", "1973": "Bridge closed"},
    ),
    (
        "In May 2005 Juan Roca, who had come to Lima as a student in 1990, was named envoy to Chile.",
        {"2005": "Juan Roca named envoy to Chile", "1990": "Juan Roca comes to Lima as a student"},
    ),
    (
        "In 1990 Peru, whose embassy was burnt down in 1973, sent an envoy and built a school in 1992.",
        {
            "1990": "Peru sends an envoy",
            "1973": "Peru's embassy burnt down",
            "1992": "Peru builds a school",
        },
    ),
    # the date is one of the subject, which tells by itself
    (
        "The fall of Oulu in May 1990, which was marked in 1995, led to talks.",
        {"1990": "Oulu falls", "1995": "Fall of Oulu marked"},
    ),
]


@pytest.mark.parametrize(("text", "titles"), RESUMED)
def test_a_verb_behind_a_dated_aside_tells_of_the_date_in_front(told, text, titles):
    found = {str(one.date.start.year): one.title for one in told(text).mentions}
    assert found == titles


RESTRICTED = [
    # the clause with a date of its own parts the subject from its verb without a comma
    (
        "In 1974 the mission that Norway had opened at Turku in 1961 was raised to an embassy.",
        {"1974": "Mission raised to an embassy", "1961": "Norway opens the mission at Turku"},
    ),
    (
        "In 1990 the village where the treaty had been signed in 1883 became a museum.",
        {"1990": "Village becomes a museum", "1883": "Treaty between Finland and Japan signed"},
    ),
    (
        "In May 2004 the church in which the two kings had met in 1814 was destroyed by fire.",
        {"2004": "Church destroyed by fire", "1814": "Two kings meet in the church"},
    ),
    (
        "Peru left the league in 1970, and in 1974 the firm that had built the line in 1912 went to Kobe.",
        {"1970": "Peru leaves the league", "1974": "Firm goes to Kobe", "1912": "Firm builds the line"},
    ),
    (
        "The envoy who had negotiated the pact in 1950 returned to Lima in 1962.",
        {"1950": "Envoy negotiates the pact", "1962": "Envoy returns to Lima"},
    ),
    # what has only been planned is no deed, and what goes on behind "and" is told in that clause
    (
        "A visit by Paz that had been planned in 1990 did not take place.",
        {"1990": "Visit by Paz does not take place"},
    ),
    (
        "In 1948 Roca said that the king had fled in 1940 and had lost his throne.",
        {"1948": "Roca says king has fled", "1940": "King flees"},
    ),
]


@pytest.mark.parametrize(("text", "titles"), RESTRICTED)
def test_a_verb_behind_a_dated_clause_without_a_comma_is_the_nouns(told, text, titles):
    found = {str(one.date.start.year): one.title for one in told(text).mentions}
    assert found == titles


def test_a_second_verb_of_a_restrictive_clause_has_only_its_own_date(told):
    text = "The consul who arrived in 1890 and left in 1895 died in 1900."
    titles = [mention.title for mention in told(text).mentions]
    assert titles == ["Consul arrives", "Consul leaves", "Consul who arrived dies"]


PARTED_FROM_DATE = [
    # only a dated clause parts the main clause from its date, or from what is counted from that clause
    (
        "In June 1960, after Chile was invaded in May 1960, Norway and Peru signed a pact.",
        {"1960-05": "Chile invaded", "1960-06": "Norway and Peru sign a pact"},
    ),
    (
        "Two days after Chile closed its border on 3 May 1950, Peru recalled its envoy.",
        {"1950-05-03": "Chile closes its border", "1950-05-05": "Peru recalls its envoy"},
    ),
    (
        "The day before Chile closed its border on 3 May 1950, Peru had recalled its envoy.",
        {"1950-05-03": "Chile closes its border", "1950-05-02": "Peru recalls its envoy"},
    ),
    (
        "Peru recalled its envoy two days after Chile had closed its border on 3 May 1950.",
        {"1950-05-03": "Chile closes its border", "1950-05-05": "Peru recalls its envoy"},
    ),
    (
        "A century to the year after Peru had sold its forts to Chile in 1850, Juan Roca came to Kobe.",
        {"1850": "Peru sells its forts to Chile", "1950": "Juan Roca comes to Kobe"},
    ),
]


@pytest.mark.parametrize(("text", "titles"), PARTED_FROM_DATE)
def test_a_main_clause_behind_a_dated_one_has_the_date_in_front(told, text, titles):
    assert {one.date.edtf: one.title for one in told(text).mentions} == titles


def test_a_main_clause_behind_what_came_shortly_before_is_told_apart(told):
    text = "Shortly after Chile left the league in May 1960, Norway and Peru signed a pact in Lima."
    titles = [mention.title for mention in told(text).mentions]
    assert titles == ["Chile leaves the league", "Norway and Peru sign a pact in Lima"]


def test_a_clause_behind_and_is_of_its_own_subject(told):
    text = "Peru protested, and, when a Chilean squadron came in July 1861, was made to pay."
    assert len(told(text).mentions) == 1
