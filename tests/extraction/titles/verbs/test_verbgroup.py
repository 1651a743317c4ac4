"""Verb groups keep what says how far something went, and where somebody was."""

import pytest

from explorer.extraction.titles.verbs.verbgroup import predicate
from explorer.extraction.titles.word import Word

ROWS = [
    (
        "On 17 March 1990 Japan agreed, paying rent to both Finland and Lapland; six weeks later Turku "
        "flooded and was cut in half, and on 9 May the Finns sold the mint to cover its losses.",
        "Japan agrees, paying rent to both Finland and Lapland",
    ),
    # "Did" only stresses a verb, but not what was done.
    ("The vote of 1990 did return the old party to power.", "Vote returns the old party to power"),
    ("Traffic did increase after the war in Lapland in 1990.", "Traffic increases after the war in Lapland"),
    ("In 1990 the fleet did battle with pirates off Turku.", "Fleet does battle with pirates off Turku"),
    ("In 1990 Finnish soldiers did patrol duty in Osaka.", "Finnish soldiers do patrol duty in Osaka"),
    ("Finnish masons did repair work in Osaka in 1990.", "Finnish masons do repair work in Osaka"),
    ("Finnish experts did market research in Osaka in 1990.", "Finnish experts do market research in Osaka"),
    ("Finland did send troops to Osaka in 1990.", "Finland sends troops to Osaka"),
    ("Finland did return captured ships in 1990.", "Finland returns captured ships"),
    # A passive that comes again loses its auxiliary as others do, but not what somebody is again.
    ("An ambassador was again appointed in July 1990.", "Ambassador again appointed"),
    ("Anna Holm was again president of Finland in 1990.", "Anna Holm is again president of Finland"),
    ("Sheep were no longer counted in Turku in 1990.", "Sheep no longer counted in Turku"),
    # Both verbs of one subject are told in the present.
    (
        "By May 1990 the Japanese had taken the port of Vaasa and begun a new siege of Turku.",
        "Japanese take port of Vaasa and begin new siege of Turku",
    ),
    (
        "By May 1990 the Japanese had closed Turku and sunk two ferries.",
        "Japanese close Turku and sink two ferries",
    ),
    # Before a bare noun a participle describes it.
    ("By May 1990 Japan had sent rice and frozen meat.", "Japan sends rice and frozen meat"),
    ("By May 1990 the Finns had sold carts and broken engines.", "Finns sell carts and broken engines"),
    (
        "Captain Holm sailed west, charting and naming Lapua on 9 May 1990.",
        "Captain Holm charts and names Lapua",
    ),
    ("In March 1990 the cavalry over-ran the outposts at Turku.", "Cavalry over-runs the outposts at Turku"),
    ("In March 1990 Japan unblocked the loans to Finland.", "Japan unblocks the loans to Finland"),
    ("Japan had more than doubled its fleet by 1990.", "Japan more than doubles its fleet"),
    (
        "In May 1990 the bridge at Turku was partly destroyed by the Japanese fleet.",
        "Bridge at Turku partly destroyed by the Japanese fleet",
    ),
    ("Japan occupied nearly half of the island in 1990.", "Japan occupies nearly half of the island"),
    ("Finland did not fully ratify the treaty in 1990.", "Finland does not fully ratify the treaty"),
    (
        "The minister was there in August 1990 to watch the Japanese launch.",
        "Minister is there to watch the Japanese launch",
    ),
    # "Did" that only stresses its verb, and what places a verb in its story.
    ("Japan did, however, recall its envoy for a time in 1993.", "Japan recalls its envoy for a time"),
    ("The storm did damage to Turku in May 1994.", "Storm does damage to Turku"),
    (
        "Finland had by then closed its mission in Osaka, on 3 May 1996.",
        "Finland closes its mission in Osaka",
    ),
    ("Holm's proposal of 1997 that a canal be dug was likewise turned down.", "Holm's proposal turned down"),
    # Who is named behind "by" did it, also behind a particle or an adverb.
    (
        "The plan, known as Suomi and worked out by officials in 1990, was never carried out.",
        "Plan worked out by officials",
    ),
    (
        "A bill to repay Britain and the Netherlands, passed narrowly by the Diet on 30 December 1991, was "
        "vetoed by President Taro Mori on 5 January.",
        "Bill to repay Britain and the Netherlands passed narrowly by the Diet",
    ),
    ("The expedition went on by train in May 1992.", "Expedition goes on by train"),
    ("The Finns lost at Turku on 4 May 1912 and made peace.", "Finns lose at Turku"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_a_verb_group_is_told_whole(told, text, title):
    assert told(text).mentions[0].title == title


def test_a_past_form_that_is_no_participle_is_told_as_done_by_its_subject(lexicon):
    told = predicate(Word("took"), [], lexicon.verbs, plural=True, passive=True)
    assert told is not None
    assert [word.text for word in told.head] == ["take"]


def test_a_participle_that_opened_its_sentence_is_written_small(lexicon):
    told = predicate(Word("Besieged"), [], lexicon.verbs, plural=False, passive=True)
    assert told is not None
    assert [word.text for word in told.head] == ["besieged"]


STRESSED = [
    ("Japan and Finland had both declared independence in 1918.", "Japan and Finland declare independence"),
    ("Ana Paz was herself arrested in 1922.", "Ana Paz arrested"),
    ("Ana Paz had herself crowned in 1922.", "Ana Paz has herself crowned"),
]


@pytest.mark.parametrize(("text", "title"), STRESSED)
def test_what_only_stresses_the_subject_is_left_out(told, text, title):
    assert told(text).mentions[-1].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The Turku court found in May 2013 that Japan had not been in breach of its duties.",
            "Turku court finds Japan was not in breach of its duties",
        ),
        (
            "Japan demanded the release of those held in Turku in May 1990.",
            "Japan demands the release of those held in Turku",
        ),
    ],
)
def test_what_had_not_been_and_those_held_keep_their_words(told, text, title):
    assert told(text).mentions[0].title == title
