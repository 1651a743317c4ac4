import json
import re
from pathlib import Path

import pytest

from explorer.extraction.clauses.tokens import tokenize
from explorer.extraction.kinds.cuetable import cue_table
from explorer.extraction.kinds.kinds import NO_SENSES
from explorer.resources import load_json

ROWS = [
    ("In 1990 the two countries established diplomatic relations.", "relations"),
    ("Relations were severed in 1990.", "relations"),
    ("In 1990 relations were resumed during a visit by the minister.", "relations"),
    ("In 1990 Japan opened a consulate in Turku.", "mission"),
    ("In 1990 Japan expelled the Finnish ambassador.", "mission"),
    ("In 1990 President Anna Holm paid a state visit to Japan.", "visit"),
    ("Pablo Holm had met his death in March 1934 in Japan.", "politics"),
    ("In 1990 President Anna Holm flew to Tokyo.", "visit"),
    ("In 1990 both nations signed a treaty of commerce.", "agreement"),
    ("The treaty that re-established the union was signed in 1990.", "agreement"),
    ("In 1990 Japanese troops invaded the islands.", "conflict"),
    ("In 1990 the prime minister resigned.", "politics"),
    ("In 1990 the minister accused Japan of spying.", "politics"),
    ("In 1990 Finland imposed sanctions on Japan.", "aid"),
    ("In 1990 exports to Japan amounted to 12 million euros.", "trade"),
    ("In 1990 Japan eliminated visa requirements for Finns.", "migration"),
    ("In 1990 the parliament passed a law on fishing.", "law"),
    ("In 1990 Japan handed over a fugitive to Finland.", "law"),
    ("In 1990 Finland surrendered two suspects to Japan.", "law"),
    ("In 1990 Japan handed over the islands to Finland.", "agreement"),
    ("In 1990 a Finnish expedition reached the island.", "other"),
    ("In 1990 they reopened the border.", "relations"),
    ("In 1990 they closed the border.", "conflict"),
    ("In 1990 soldiers landed on the island.", "conflict"),
    ("In 1990 the army took the city.", "conflict"),
    ("Urho Kekkonen went to Tokyo in 1990.", "visit"),
    ("In 1990 a bridge was opened.", "other"),
    ("In 1990 an earthquake struck the coast.", "other"),
    ("In 1990 the tribunal awarded the island to Japan.", "law"),
    ("In 1990 the minister took refuge in the embassy.", "migration"),
    ("In 1990 Finland sent rescue teams.", "aid"),
    ("In 1990 the ratifications were exchanged.", "agreement"),
    ("Civilian rule was restored in 1990.", "politics"),
    ("In 1990 the motion was defeated by eleven votes.", "law"),
    ("In 1990 the novelist received the Goethe Prize in Oslo.", "other"),
    ("In 1990 the trophies were returned to Finland.", "other"),
    ("In 1990 Japan closed its border because of the cholera.", "migration"),
    ("In 1990 a joint commission marked the boundary.", "agreement"),
    ("In 1990 the island was evacuated.", "conflict"),
    ("In 1990 the loans fell into default.", "trade"),
    ("In 1990 ten detainees were accepted by Finland.", "migration"),
    ("In 1990 ambassadors were again exchanged.", "mission"),
    ("In 1990 a thaw set in.", "relations"),
    ("In 1990 the Finnish offer was rejected.", "politics"),
    ("In 1990 the president expressed his sorrow to the ambassador of Japan.", "politics"),
    ("In 1990 both sides renounced the use of force.", "agreement"),
    ("In 1990 Finland looked after the interests of Japan.", "relations"),
    ("In 1990 the power station began to generate.", "trade"),
    ("In 1990 the dispute was decided by the Permanent Court.", "law"),
    ("In 1990 the first Finnish nurses took up work in Osaka.", "aid"),
    ("In 1990 the two teams met in Turku.", "other"),
    ("In 1990 Finland forgave the debt of Japan.", "aid"),
    ("In 1990 a weightlifter defected in Melbourne.", "migration"),
]


GOLDEN = json.loads(
    (Path(__file__).parent.parent.parent / "golden/kinds/rows.json").read_text(encoding="utf-8")
)
"""Sentences of many centuries and vocabularies, each with the kinds a fair annotator would give it."""


@pytest.mark.parametrize("row", GOLDEN, ids=lambda row: row["text"])
def test_kinds_of_many_vocabularies(told, row):
    assert told(row["text"]).mentions[0].kind in row["kinds"]


@pytest.mark.parametrize(("text", "kind"), ROWS)
def test_cue_words_decide_the_kind(told, text, kind):
    assert told(text).mentions[0].kind == kind


def test_the_deciding_words_are_kept(told):
    assert "treaty" in told("In 1990 both nations signed a treaty.").mentions[0].cue


def test_names_of_states_tell_no_kind(told):
    mention = told("In 1990 the United States sold ships.", "Finland–United States relations").mentions[0]
    assert "United" not in mention.cue


def test_the_line_above_a_list_decides_where_the_items_say_nothing(told):
    text = "== Visits ==\nPresidential visits from Finland to Japan\n\n- President Anna Holm (1990, 1995)\n"
    assert [(mention.kind, mention.date.edtf) for mention in told(text).mentions] == [
        ("visit", "1990"),
        ("visit", "1995"),
    ]


FRAMES = {
    "classes": {"post": ["embassy", "consulate"]},
    "frames": {"mission": {"7": ["shut the <post>"]}, "conflict": {"5": ["take +<city>"]}},
}


@pytest.fixture(scope="module")
def table(lexicon):
    return cue_table([{"key": "mission"}, {"key": "conflict"}], FRAMES, lexicon.verbs.lemma)


def find(table, lexicon, text, senses=NO_SENSES):
    return [cue.words for cue in table.find(tokenize(text, 0, len(text)), senses)]


def test_a_class_stands_for_its_words(table, lexicon):
    assert find(table, lexicon, "they shut the last consulates") == ["shut consulates"]


def test_numbers_do_not_count_for_the_reach_of_a_cue(table, lexicon):
    assert find(table, lexicon, "shut more than 3 of the old French embassies") == ["shut embassies"]


def test_a_part_with_a_plus_follows_directly(table, lexicon):
    assert find(table, lexicon, "took Rome", {1: "<city>"}) == ["took Rome"]
    assert find(table, lexicon, "took office in Rome", {3: "<city>"}) == []


def test_over_does_not_count_before_a_number(lexicon):
    frames = {"classes": {}, "frames": {"conflict": {"5": ["take +prisoner"]}}}
    taking = cue_table([{"key": "conflict"}], frames, lexicon.verbs.lemma)
    assert find(taking, lexicon, "took over 300 prisoners") == ["took prisoners"]
    assert find(taking, lexicon, "took over prisoners") == []


def test_dates_tell_no_kind(lexicon):
    words = tokenize("March", 0, 5)
    assert lexicon.cues.find(words)
    assert lexicon.cues.find(words, {0: "<date>"}) == []


def test_classes_of_frames_are_known():
    data = load_json("frames.json")
    named = set(re.findall(r"<\w+>", json.dumps(data)))
    senses = {"<state>", "<city>", "<people>", "<demonym>", "<person>", "<name>", "<org>"}
    assert named - senses <= {f"<{name}>" for name in data["classes"]}


def test_every_cue_belongs_to_a_known_kind(lexicon):
    assert set(load_json("frames.json")["frames"]) <= set(lexicon.kinds)
