"""What has been so since a date began then."""

import pytest

BEGUN = [
    ("Anna Holm has been consul to Japan since 1990.", "Anna Holm becomes consul to Japan"),
    ("Finland has grown tea in Osaka since 1990.", "Finland begins to grow tea in Osaka"),
    ("Anna Holm has been Finnish consul in Osaka since 1990.", "Anna Holm becomes Finnish consul in Osaka"),
    ("Oulu has been the partner of Osaka since 1990.", "Oulu becomes the partner of Osaka"),
    ("The pact has been in force since 3 May 1990.", "Pact between Finland and Japan comes into force"),
    ("The Turku mill had been out of use since 1990.", "Turku mill falls out of use"),
    ("Finland has had a consulate in Osaka since 1990.", "Finland opens a consulate in Osaka"),
    (
        "Finland has had its consulate general in Osaka since 1990.",
        "Finland sets up its consulate general in Osaka",
    ),
    ("Finland has had a trade agent in Osaka since 1990.", "Finland gains a trade agent in Osaka"),
    (
        "The two states have had diplomatic relations since 1990.",
        "Finland and Japan establish diplomatic relations",
    ),
    ("Finland has had no consuls in Osaka since 1990.", "Finland ceases to have consuls in Osaka"),
    ("Finland has sold timber to Japan since 1990.", "Finland begins to sell timber to Japan"),
    ("Since 1990 Japanese trawlers have worked off Turku.", "Japanese trawlers begin to work off Turku"),
    ("The bank has belonged to a Japanese union since 1990.", "Bank becomes part of a Japanese union"),
    ("Aino Salo had served as consul in Osaka since 1990.", "Aino Salo becomes consul in Osaka"),
    ("Japanese has been taught in Turku since 1990.", "Japanese first taught in Turku"),
    ("A herring day has been kept in Osaka since 1990.", "Herring day first kept in Osaka"),
    ("The print has belonged to Aino Salo since 1990.", "Print comes to belong to Aino Salo"),
    ("Osaka was a Finnish possession from 1811 until 1899.", "Osaka becomes a Finnish possession"),
    ("From 1811 Osaka was under Finnish rule.", "Osaka comes under Finnish rule"),
    ("Osaka belonged to the Finnish empire from 1811.", "Osaka becomes part of the Finnish empire"),
    ("The isles belonged to the empire from 1811.", "Isles become part of the empire"),
    (
        "The Oulu mill has belonged to the Finnish crown since 1811.",
        "Oulu mill comes to belong to the Finnish crown",
    ),
    (
        "The mill has belonged to a clan of the empire since 1811.",
        "Mill comes to belong to a clan of the empire",
    ),
    ("The isles were a colony of Japan from 1811.", "Isles become a colony of Japan"),
    ("Aino Salo was a member of the council from 1990.", "Aino Salo becomes a member of the council"),
    ("The bell was a token of peace from 1811 until 1899.", "Bell becomes a token of peace"),
    ("Japan has held a mill in Turku since 1990.", "Japan begins to hold a mill in Turku"),
    ("Cheap timber has been sold in Osaka since 1990.", "Cheap timber first sold in Osaka"),
    ("Finns have been admitted to Osaka since 1990.", "Finns first admitted to Osaka"),
    ("The Oulu school has been teaching weaving since 1990.", "Oulu school begins to teach weaving"),
    (
        "Finnish firms have been building mills in Osaka since 1990.",
        "Finnish firms begin to build mills in Osaka",
    ),
    ("A song contest has been held every two years since 1990.", "Song contest first held"),
    ("The Osaka fair has been held every year since 1990.", "Osaka fair first held"),
    ("The Otter race has been held each year, with few breaks, since 1990.", "Otter race first held"),
    ("The book was first printed in Osaka in 1990.", "Book first printed in Osaka"),
]
PAIRS = ["Osaka and Oulu become partners", "Kobe and Turku become partners"]
LEFT = [
    ("Finland has been seeking a pact since 1990.", "Finland seeks a pact"),
    ("Finland has given Japan nothing since 1990.", "Finland gives Japan nothing"),
    ("Finland has had only one consulate in Osaka since 1990.", "Finland has only one consulate in Osaka"),
    ("Fares have grown steadily since 1990.", "Fares grow"),
    ("The sailors have been Swedes since 1990.", "Sailors are Swedes"),
    ("Finland has rarely sold timber to Japan since 1990.", "Finland rarely sells timber to Japan"),
    ("The isles have been held by Japan since 1990.", "Isles held by Japan"),
    ("Relations have been marked by distrust since 1990.", "Relations marked by distrust"),
    ("Neither state has had a consul in Oulu since 1990.", "Neither state has a consul in Oulu"),
    ("Finland has been able to sell rye to Japan since 1990.", "Finland is able to sell rye to Japan"),
    ("More than 300 Finns have studied in Osaka since 1990.", "More than 300 Finns study in Osaka"),
    ("Finland has given Japan 40 million euros since 1990.", "Finland gives Japan 40 million euros"),
    ("The two states have signed pacts since 1990.", "Finland and Japan sign pacts"),
    ("There has been a Finnish school in Osaka since 1990.", "Finnish school in Osaka"),
    ("Aino Salo taught in Osaka from 1990.", "Aino Salo teaches in Osaka"),
    ("The oldest find in Turku was a Japanese map from 1650.", "Oldest find in Turku is a Japanese map"),
    ("The bell in Turku was a present from 1650.", "Bell in Turku is a present"),
    ("The only guests were two monks from 1650.", "Only guests are two monks"),
    ("The saga was found in a chest from 1650.", "Saga found in a chest"),
    ("The bridge was closed from 1990.", "Bridge closed"),
    ("The envoys have met twice since 1990.", "Envoys meet twice"),
    (
        "Japan said that Oulu had been closed to its ships since 1990.",
        "Japan says Oulu was closed to its ships",
    ),
    # adverbs that deny or limit
    ("The pact has hardly been in force since 1990.", "Pact is hardly in force"),
    ("Finland has barely had a consulate in Osaka since 1990.", "Finland barely has a consulate in Osaka"),
    ("Osaka was scarcely Finnish from 1811.", "Osaka is scarcely Finnish"),
    ("The cargoes were mostly timber from 1990.", "Cargoes are mostly timber"),
    # one act, and verbs with a particle
    ("Japan has given up the isles since 1990.", "Japan gives up the isles"),
    ("Finland has taken back the mill since 1990.", "Finland takes back the mill"),
    ("Japan has sold the Finnish mill since 1990.", "Japan sells the Finnish mill"),
    ("Japan has paid off the loan since 1990.", "Japan pays off the loan"),
    ("Japan has hosted a summit since 1990.", "Japan hosts a summit"),
    ("Japan has held a vote since 1990.", "Japan holds a vote"),
    ("Finland has sent Japan a note since 1990.", "Finland sends Japan a note"),
    ("Finland has offered to sell rye to Japan since 1990.", "Finland offers to sell rye to Japan"),
    ("Finland has had to buy rye since 1990.", "Finland has to buy rye"),
    ("The meetings have been held up since 1990.", "Meetings held up"),
    ("The session has been kept secret since 1990.", "Session kept secret"),
    ("The mill has been sold to Japan since 1990.", "Mill sold to Japan"),
    ("Finland's mill has been shown to Japan since 1990.", "Finland's mill shown to Japan"),
    # what one does not gain, whom a noun means, how much and how often
    ("Finland has had a quarrel with Japan since 1990.", "Finland has a quarrel with Japan"),
    ("Finland has had a border with Japan since 1990.", "Finland has a border with Japan"),
    ("Finland has had few ties to Japan since 1990.", "Finland has few ties to Japan"),
    ("Since 1990 the consul in Osaka has been Aino Salo.", "Consul in Osaka is Aino Salo"),
    ("The bridge was 90 metres long from 1990.", "Bridge is 90 metres long"),
    ("Finland has had two consulates in Osaka since 1990.", "Finland has two consulates in Osaka"),
]


@pytest.mark.parametrize(("text", "title"), BEGUN)
def test_what_has_been_so_since_a_date_begins_then(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]


def test_a_pair_that_shares_the_verb_begins_too(told):
    text = "Osaka and Oulu have been partners since 1990, Kobe and Turku since 1993."
    assert [one.title for one in told(text).mentions] == PAIRS


@pytest.mark.parametrize(("text", "title"), LEFT)
def test_what_is_counted_denied_or_no_state_begins_nothing(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]


def test_what_was_so_twice_begins_nothing(told):
    text = "Aino Salo was consul twice, from 1990 to 1995 and from 2000 to 2005."
    assert {one.title for one in told(text).mentions} == {"Aino Salo is consul twice"}


def test_what_has_not_been_done_since_a_date_begins_nothing(told):
    text = "Aino Salo, who had not set foot in Osaka since 1990, was received there in May 1995."
    assert "begins" not in " ".join(one.title for one in told(text).mentions)


def test_who_had_one_post_after_another_comes_to_each_at_its_date(told):
    text = "Aino Salo was clerk from 1990, vice-consul in Osaka from 1992 and envoy from 1995."
    titles = [
        "Aino Salo becomes clerk",
        "Aino Salo becomes vice-consul in Osaka",
        "Aino Salo becomes envoy",
    ]
    assert [one.title for one in told(text).mentions] == titles


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The dispute over Oulu has been going on since 1990.", "Dispute over Oulu goes on"),
        ("The case has been awaiting a ruling since 1990.", "Case awaits a ruling"),
        ("Aino Salo has been living in Osaka since 1990.", "Aino Salo lives in Osaka"),
        ("The border has been running along the line since 1990.", "Border runs along the line"),
    ],
)
def test_nobody_begins_to_be_somewhere_or_to_go_on(told, text, title):
    assert told(text).mentions[0].title == title


BORN = [
    (
        "Finland has been a member of the bank since its founding in 1949.",
        "Finland becomes a member of the bank",
    ),
    (
        "Finland was a member of the bank since its foundation in 1949.",
        "Finland becomes a member of the bank",
    ),
    ("Finland has had an embassy in Kobe since independence in 1957.", "Finland opens an embassy in Kobe"),
    ("Finland has not been at war since independence in 1957.", "Finland is not at war"),
]


@pytest.mark.parametrize(("text", "title"), BORN)
def test_what_has_been_so_since_a_founding_began_with_that(told, text, title):
    assert told(text).mentions[0].title == title


def test_what_was_counted_since_a_founding_is_not_of_it(told):
    text = "The firm has built 300 ships since its foundation in 1890."
    assert told(text).mentions[0].title == "Firm builds 300 ships since its foundation"
