"""A participle with a date of its own is told, not the main clause behind it."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Beaten at Lapua in June 1757, and all but destroyed at Turku in May 1759, the Finnish army "
            "was saved in January 1762 by a Japanese mission.",
            "Finnish army nearly destroyed at Turku",
        ),
        (
            "Arrested in Turku by order of the minister, Anna Holm, in May 1934, and held in Lapua, the "
            "Japanese envoys were freed in 1936.",
            "Japanese envoys arrested in Turku by order of the minister",
        ),
        (
            "Plans for a landing in Japan, drawn up with the Finnish firm in May 1942, were put off in June.",
            "Plans for a landing in Japan drawn up with the Finnish firm",
        ),
        (
            "A treaty on trade with Japan and one on peace, both signed in May 1999, came into force.",
            "Treaty on trade with Japan and one on peace signed",
        ),
        (
            "The return of the bells, first demanded by Anna Holm in May 1974, was granted by Japan.",
            "Return of the bells demanded by Anna Holm",
        ),
        (
            "The Turku line, later bought by the guild in May 1974, was sold again.",
            "Turku line bought by the guild",
        ),
        # What something is of, or with whom it was held, is not what was done.
        (
            "The event was a summit with the heads of the Finnish Guilds, held at Turku on 6 May 1990.",
            "Summit with the heads of the Finnish Guilds held at Turku",
        ),
        ("It was the first congress of the Potters' Guild, founded in 1924.", "Potters' Guild founded"),
        ("The pact was an agreement of the ministers, elected in 1990.", "Ministers elected"),
        ("The Finnish mine was the subject of a separate treaty, signed in 1990.", "Separate treaty signed"),
        ("Japan objected to a Finnish law on nets, passed in 1990.", "Finnish law on nets passed"),
        ("Finland was a member of the Azul Group, founded in 1990.", "Azul Group founded"),
        (
            "The mine was the subject of a Finnish treaty, signed in 1990 and in force since 1992.",
            "Finnish treaty comes into force",
        ),
        (
            "Controls introduced by Finland on its borders in May 2024 were lifted by Japan in 2026.",
            "Controls introduced by Finland on its borders",
        ),
    ],
)
def test_a_participle_with_a_date_is_told(told, text, title):
    assert title in [mention.title for mention in told(text).mentions]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Beaten at Lapua on 18 June 1757, glad of help at Turku in December 1758, the king left Japan.",
            "King beaten at Lapua",
        ),
        ("Rebels led by Holm in May 1990 fled to Japan in 1992.", "Rebels led by Holm"),
    ],
)
def test_the_date_of_another_part_dates_none(told, text, title):
    assert title not in [mention.title for mention in told(text).mentions[1:]]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Elected in 1999 and re-elected in 2004, the Finnish president visited Kobe in 2006.",
            ["Finnish president elected", "Finnish president re-elected", "Finnish president visits Kobe"],
        ),
        (
            "Signed in Turku in 1999 and ratified by Japan in 2001, the treaty lapsed in 2010.",
            [
                "Treaty signed in Turku",
                "Treaty with Finland ratified by Japan",
                "Treaty between Finland and Japan lapses",
            ],
        ),
        (
            "Begun in 1990, halted in 1992 and completed in 1999, the dam was named after Ana Paz.",
            ["Dam begun", "Dam halted", "Dam completed"],
        ),
        # No second participle.
        ("Built in 1990 and 1991, the bridge was closed in 1999.", ["Bridge built"] * 2 + ["Bridge closed"]),
    ],
)
def test_each_of_several_participles_before_a_subject_has_its_own_date(told, text, titles):
    assert [mention.title for mention in told(text).mentions] == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Signed in 1990 and ratified in 1992, the treaty of Turku never took effect.",
            ["Treaty of Turku signed", "Treaty of Turku ratified"],
        ),
        ("Killed in 1992, the king of Japan never saw Turku.", ["King of Japan killed"]),
        ("Having closed the port in 1990, Finland never reopened it.", ["Finland closes the port"]),
    ],
)
def test_what_denies_the_verb_behind_denies_no_participle_before_it(told, text, titles):
    assert [mention.title for mention in told(text).mentions] == titles
