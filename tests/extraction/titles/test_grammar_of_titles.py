"""Constructions of plain prose that a headline must not break: stranded words, asides, complements."""

import pytest


def titles(told, text: str) -> list[str]:
    return [mention.title for mention in told(text).mentions]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # A passive leaves its preposition behind, and "agreed upon" says no more than "agreed".
        ("On 4 May 1975 diplomatic relations were entered into.", "Diplomatic relations entered into"),
        ("A rescheduling of the loans was asked for in 1993.", "Rescheduling of the loans asked for"),
        ("A joint airline was not thought of until 1988.", "Joint airline thought of"),
        ("The treaty was agreed upon in 1977.", "Treaty agreed"),
        # A sign is read as the "and" that it stands for.
        ("Ministers met in March & September 2021.", "Ministers meet"),
        ("Finland & Japan signed trade & tax treaties in 1990.", "Finland & Japan sign trade & tax treaties"),
        # What "un-" denies is no verb.
        ("In May 1990 the border remained unguarded.", "Border remains unguarded"),
        ("In 1991 Finland unveiled a monument in Kobe.", "Finland unveils a monument in Kobe"),
        # A date or a phrase between commas stands between a verb and its object.
        (
            "Juan Roca attended, in May 1990, the first summit of the two parties.",
            "Juan Roca attends the first summit of the two parties",
        ),
        ("Finland opened, on 3 May 1990, its embassy in Tokyo.", "Finland opens its embassy in Tokyo"),
        (
            "On 3 May 1990 Anna Holm opened, with Taro Mori, her host, a bridge that the war had destroyed.",
            "Anna Holm opens a bridge that the war had destroyed",
        ),
        ("Kosovo: recognised 15 May 2011, the first such act in the north.", "Kosovo recognised"),
        # What is had done is told whole.
        ("On 3 May 1990 Anna Holm had the ambassador called in.", "Anna Holm has the ambassador called in"),
        # "That" behind a phrase says what it was, and no verb of saying leads to it.
        (
            "Juan Roca, arrested in May 1990 in a raid that Finland had asked for, was handed over in 1991.",
            "Juan Roca arrested in a raid",
        ),
        # A span of time behind "to" is no second date.
        (
            "Sentenced in 1990 to six years in prison, Juan Roca was released in 1994.",
            "Juan Roca sentenced to six years in prison",
        ),
        # Two bodies of one kind are two.
        (
            "The University of Turku and Kobe University agreed in 1995 to exchange teachers.",
            "University of Turku and Kobe University agree to exchange teachers",
        ),
        (
            "The Museum of Art and History bought two statues from Japan in 1995.",
            "Museum of Art and History buys two statues from Japan",
        ),
        # What somebody did "for his part" he did.
        ("Finland had for its part joined the League in 1920.", "Finland joins the League"),
        ("Japan was for its part shelled by Finland in 1920.", "Japan shelled by Finland"),
        # "Used to" has no present.
        ("In the 1950s Finns used to fish in Japan.", "Finns used to fish in Japan"),
        ("In 1990 the canal used to be closed to Japan.", "Canal used to be closed to Japan"),
        # "Out of" leads to no subject, and "twice" is none.
        ("Out of spite Japan recalled its envoy in 1990.", "Japan recalls its envoy"),
        ("Twice Finland shelled Kobe in 1990.", "Finland shells Kobe"),
        # "Some" and "half" are of what "of" tells before them.
        ("Of the nine boats, four were seized by Japan in 1990.", "Four of the nine boats seized by Japan"),
        ("Of about 300 Finns, most left Kobe in 1990.", "Most of 300 Finns leave Kobe"),
        # "Twice" and "so" say nothing without what follows.
        (
            "In 1990 Japan hired a crew twice as large as that of Finland and Peru together in the north.",
            "Japan hires crew twice as large as that of Finland and Peru together in the north",
        ),
        (
            "In 1990 Finland made peace with Japan on terms so hard that nobody could keep them for long.",
            "Finland makes peace with Japan",
        ),
        # "What" behind a preposition opens no speech.
        (
            "Anna Holm protested in 1998 against what she called a campaign.",
            "Anna Holm protests against what she called a campaign",
        ),
        # "All but" says how far something went.
        ("The flow of tourists all but stopped in 2002.", "Flow of tourists all but stops"),
        ("After Finland closed its border in May 1990 trade all but ceased.", "Finland closes its border"),
        # The relative clause of a subject has its verb.
        (
            "A school which Japan had built at Turku in 1960, for the children of its engineers, was closed "
            "in May 1971, reopened in 1975 and sold in 1990.",
            "School which Japan had built at Turku closed",
        ),
        # "Go back to" is a verb behind names as well.
        (
            "Bilateral relations between the Kingdom of Finland and the Empire of Japan go back to 1978.",
            "Bilateral relations between Kingdom of Finland and Empire of Japan established",
        ),
        (
            "The friendship of the two peoples goes back to the summit of 1977.",
            "Friendship of the two peoples goes back to the summit",
        ),
        # How long a visit was goes with it.
        ("Anna Holm came to Japan on 3 May 1990 on a state visit of one week.", "Anna Holm visits Japan"),
        ("Anna Holm went to Japan in May 1990 on an official visit of three days.", "Anna Holm visits Japan"),
        ("Anna Holm went on a visit of ten days to Japan in 1990.", "Anna Holm visits Japan"),
        # An office beside a name with the years in which it was held.
        (
            "Anna Holm, ambassador from 1991 to 1995, opened a fair in Kobe on 1 June 1994.",
            "Anna Holm serves as ambassador",
        ),
        # Particles belong to names.
        (
            "Finnish traders settled in Ciudad del Mar, which until 1989 was called Puerto Paz.",
            "Ciudad del Mar no longer called Puerto Paz",
        ),
        (
            "Anna Holm met Juan de la Cruz, who was named ambassador in 1990.",
            "Juan de la Cruz named ambassador",
        ),
        # "Who" means the person, not what he had.
        (
            "A wreath was laid in the presence of Juan Roca, who served until 1904 and was succeeded in 1905 "
            "by Anna Holm.",
            "Juan Roca succeeded by Anna Holm",
        ),
        ("Japan backed the candidacy of Karim al-Fassi, who was elected in 1990.", "Karim al-Fassi elected"),
        ("Anna Holm met the people of Turku, who in 1901 rose.", "People of Turku rise"),
        # What goes on with a passive and has no object is one too.
        (
            "The loan that Japan had offered Finland in 1971, after long talks, was refused in March 1972, "
            "accepted in 1973 and repaid in 1980.",
            "Loan that Japan had offered Finland accepted",
        ),
        # "One", "six" and "the last" are so many of what was told.
        (
            "Two bridges were built; one was lost in a flood on 15 January 1985.",
            "One of the two bridges lost in a flood",
        ),
        ("Four schools were built in 1961, six in 1962 and the last in 1964.", "Six schools built"),
        ("Four schools were built in 1961, six in 1962 and the last in 1964.", "Last school built"),
        (
            "Treaties were signed in 1990 and 1991; the last of them lapsed in 2001.",
            "Last treaty lapses",
        ),
        # A name behind "of" is no place by itself.
        (
            "Both sat in the Assembly of Nations, where Peru criticised the ban on whaling in 1932.",
            "Peru criticises the ban on whaling",
        ),
        # "One" behind "a truce" is that.
        (
            "Peru sent troops, whereas Japan tried to broker a truce; one was signed on a frigate in 1998.",
            "Truce signed on a frigate",
        ),
        ("Two consulates stood in a street and one was closed in 1974.", "One of the two consulates closed"),
        ("Several ships left for a port and one was sunk in 1974.", "One of the ships sunk"),
        # A company is no person, and its sign stays.
        (
            "Ana Holm founded Roca & Co. in 1884. Ten years later she built a ferry in Turku.",
            "Ana Holm founds Roca & Co",
        ),
        (
            "Ana Holm founded Roca & Co. in 1884. Ten years later she built a ferry in Turku.",
            "Ana Holm builds a ferry in Turku",
        ),
        (
            "Five days of shelling that began on 24 July 2015 killed at least 38 people.",
            "Five days of shelling kill at least 38 people",
        ),
        ("The last of the soldiers left in 1997.", "Last of the soldiers leaves"),
        # "Did so" goes on with the main clause, not with that behind "when".
        (
            "Japan abstained in 1972 when the assembly condemned the blockade, and did so once more in 1977.",
            "Japan abstains again",
        ),
        # A participle goes with the phrase that says by whom it was done.
        (
            "In May 1992 a conference of the unions brought a Finnish delegation headed by Senator Anna "
            "Maria Holm Saari to Kobe.",
            "Conference of unions brings Finnish delegation headed by Senator Anna Maria Holm Saari to Kobe",
        ),
        # "That" means no persons.
        ("Japan sent food to the victims of the flood that hit Turku in May 1990.", "Flood hits Turku"),
        # Nobody is appeared, so that is the verb of the ships.
        (
            "Two Finnish cruisers, the Aura and the Oulu, appeared off Kobe on 3 May 1914, but sailed away.",
            "Two Finnish cruisers appear off Kobe",
        ),
        # Behind "while" and "whereas" another acts.
        (
            "Japan sent Taro Mori to Turku in May 2002, while in the other direction Anna Holm, by then head "
            "of the bank, visited Osaka in April 2005.",
            "Anna Holm visits Osaka",
        ),
        (
            "Finland closed its consulate in 1998, whereas Japan, for its part, opened an embassy in 1999.",
            "Japan opens an embassy",
        ),
        # What a name is may hold a clause of its own, and a mere span parts no clauses.
        (
            "On 28 May 1995 Anna Holm, the first president to arrive in Kobe since Juan Roca took power, "
            "began a visit of four days.",
            "Anna Holm begins a visit of four days",
        ),
        (
            "In May 1993 the port, the last to stay open after Japan had closed the strait, was shut.",
            "Port shut",
        ),
        # Such a clause with the date is told itself.
        ("Mori, a child when his uncle was shot in 1952, became consul in 1974.", "Mori's uncle shot"),
        ("The bridge, the longest in Peru before it was burned in 1930, was sold in 1941.", "Bridge burned"),
        ("Oulu, a village when Japan bought it in 1905, burned in 1910.", "Japan buys Oulu"),
        ("The envoy, the only one to visit Kobe since the siege ended in 1945, left in 1952.", "Siege ends"),
        # "That" before a noun with a whole passive points at it; a relative clause would lack something.
        ("Because of the slump that plan was given up in 1933.", "Plan given up"),
        ("The road that Juan Roca was killed on in 1952 was closed.", "Juan Roca killed on the road"),
        # A name behind the office stands last.
        ("Japan sent as its envoy in 1949 Jan Holm, an orientalist.", "Japan sends as its envoy Jan Holm"),
        ("Juan Roca, sent as envoy of Japan in 1951, fell ill.", "Juan Roca sent as envoy of Japan"),
    ],
)
def test_a_title_is_whole(told, text: str, title: str):
    assert title in titles(told, text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # A phrase that leads up to a clause has a participle with the date.
        (
            "In line with resolution 12 of the General Assembly, adopted in May 1990, Japan lifted a ban.",
            "Resolution 12 of the General Assembly adopted",
        ),
        ("Under the treaty with Japan, signed on 3 May 1990, tariffs were cut.", "Treaty with Japan signed"),
        (
            "Under the terms of a pact of friendship with Japan, signed in May 1990, tariffs were cut.",
            "Pact of friendship with Japan signed",
        ),
        (
            "Following the attack on the Finnish hotel Aurora in Kobe, carried out in May 1990 and blamed on "
            "rebels, Finland closed its consulate.",
            "Attack on Finnish hotel Aurora in Kobe carried out and blamed on rebels",
        ),
        (
            "Thanks to an agreement between Finland and Japan, reached in May 1990, the road was built.",
            "Agreement between Finland and Japan reached",
        ),
        (
            "In its first report on Finland, submitted in 1990, the embassy praised the roads.",
            "First report on Finland submitted",
        ),
        ("In Turku, founded in 1229, a Japanese temple was built.", "Turku founded"),
        ("Under President Juan Roca, elected in 1990, ties grew closer.", "President Juan Roca elected"),
        # Behind an object a paper is signed, a body with a name is founded, and so is a place.
        (
            "Japan supported resolution 12 on the protection of seals, adopted on 3 May 1990.",
            "Resolution 12 on the protection of seals adopted",
        ),
        (
            "Finland sent ten men to the Asian Institute for Peace (AIP), founded in May 1990.",
            "Asian Institute for Peace founded",
        ),
        (
            "Japan lent money to the Finnish Fund in Oulu, founded in May 1990.",
            "Finnish Fund in Oulu founded",
        ),
        ("Japan sent the Red Squadron to Oulu, occupied in May 1990.", "Oulu occupied"),
        ("Finland sent a ship to the town of Kobe, founded in 1400.", "Town of Kobe founded"),
        # What is freed unhurt, or arrested again, stands before the clause that names it.
        (
            "Released unharmed in May 1990, the Finnish hostages flew home.",
            "Finnish hostages released unharmed",
        ),
    ],
)
def test_a_participle_behind_a_comma_has_the_noun_it_is_told_of(told, text: str, title: str):
    assert title in titles(told, text)


def test_a_participle_that_a_subject_waits_before_is_its_own(told):
    text = "During the siege Finland, beaten at Turku in May 1990, made peace."
    assert titles(told, text) == ["Finland beaten at Turku"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The freely chosen assembly met in Turku in 1950.", "Freely chosen assembly meets in Turku"),
        ("The formally signed treaty was ratified in 1950.", "Formally signed treaty ratified"),
        ("The women finally left Turku in 1950.", "Women leave Turku"),
    ],
)
def test_an_adverb_before_a_participle_that_describes_a_noun_stays(told, text: str, title: str):
    assert titles(told, text) == [title]
