"""What lasted until a date ends on it."""

import pytest

ROWS = [
    ("A dispute over the islands lasted until 1999.", "Dispute over the islands ends"),
    ("The war went on until 1950.", "War ends"),
    ("The camps remained in being until 27 January 1908.", "Camps end"),
    ("Finland was a colony of Japan until 1990.", "Finland ceases to be a colony of Japan"),
    ("Finland and Japan were at war until May 1990.", "Finland and Japan cease to be at war"),
    ("The base in Turku was used until 1990.", "Base in Turku no longer used"),
    ("Osaka formed part of Finland until May 1990.", "Osaka ceases to form part of Finland"),
    ("Japan held the last few isles until 1990.", "Japan ceases to hold the last few isles"),
    ("Few miners lived in Turku until 1990.", "Few miners live in Turku"),
    ("The embassy in Turku stayed shut until January 1990.", "Embassy in Turku reopens"),
    ("Aid to Osaka remained suspended until 1990.", "Aid to Osaka resumed"),
    ("The post in Osaka stayed vacant until 1990.", "Post in Osaka filled"),
    # only a way or a house reopens
    ("The case remained closed until May 1990.", "Case no longer closed"),
    ("The pit in Turku stayed shut until May 1990 and was then filled.", "Pit in Turku no longer shut"),
    # who was suspended resumes nothing, and what is closed to some reopens to nobody
    ("Aino Salo remained suspended until 1990.", "Aino Salo no longer suspended"),
    ("The licence of the line remained suspended until 1990.", "Licence of the line no longer suspended"),
    ("The trial remained closed to envoys until 1990.", "Trial no longer closed to envoys"),
    ("The seat of the court remained empty until 1990.", "Seat of the court ceases to be empty"),
    ("Trade was conducted by barter until 1990.", "Trade no longer conducted by barter"),
    ("Anna Holm had been consul in Osaka until 1990.", "Anna Holm ceases to be consul in Osaka"),
    ("Finland had had a consulate in Osaka until 1990.", "Finland ceases to have a consulate in Osaka"),
    ("The frontier had been sealed until 1990.", "Frontier no longer sealed"),
    ("Finns had worked in Osaka until 1990.", "Finns cease to work in Osaka"),
    ("The miners had been living in Turku until 1990.", "Miners cease to live in Turku"),
    ("The envoys had been waiting in Turku until 1990.", "Envoys wait in Turku"),
    ("Japanese guards remained in Turku until 1990.", "Japanese guards cease to remain in Turku"),
    ("The dispute over herring continued until 1990.", "Dispute over herring ends"),
    ("Finland continued to sell timber to Japan until 1990.", "Finland ceases to sell timber to Japan"),
    ("Japan administered the port of Turku until 1990.", "Japan ceases to administer the port of Turku"),
    ("Japan refused to receive envoys until May 1990.", "Japan receives envoys"),
    ("The court took until 1990 to settle the dispute.", "Court settles the dispute"),
    ("It took until 1990 for a treaty to be signed in Osaka.", "Treaty signed in Osaka"),
    ("The siege of Turku lasted, with pauses, until 3 May 1990.", "Siege of Turku ends"),
    (
        "The report was withheld until 1990, for Japan feared that it might harm trade.",
        "Report no longer withheld",
    ),
    (
        "The talks, never open, went on until 1990, when Japan recalled its envoys.",
        "Japan recalls its envoys",
    ),
    # an infinitive that is itself drawn out was not done then
    ("Japan refused to wait until May 1990.", "Japan refuses to wait"),
    ("Finland declined to prolong the pact until 1990.", "Finland declines to prolong the pact"),
    ("Japan refused to keep guards in Turku until 1990.", "Japan refuses to keep guards in Turku"),
    ("Japan refused to recognise Finland until 1990.", "Japan recognises Finland"),
    # what takes time was only refused no longer
    ("Japan refused to discuss the lease until 1990.", "Japan ceases to refuse to discuss the lease"),
    ("Finland declined to negotiate until May 1990.", "Finland ceases to refuse to negotiate"),
    ("Finland refused to ratify the pact until 1990.", "Finland ratifies the pact"),
    # the date is not surely the end, or what stands beside "until" goes with it
    ("Japan governed Turku at least until 1990.", "Japan governs Turku"),
    ("Japan governed Turku perhaps until 1990.", "Japan governs Turku"),
    ("Japan governed Turku until after 1990.", "Japan governs Turku"),
    ("Japan governed most of Turku until 1990.", "Japan ceases to govern most of Turku"),
    ("The strike lasted at least until May 1990.", "Strike goes on"),
    ("Japan governed Turku right until 1990.", "Japan ceases to govern Turku"),
    ("Japan governed Turku up until 1990.", "Japan ceases to govern Turku"),
    ("Japan governed Turku till 1990.", "Japan ceases to govern Turku"),
    ("The proposal was not taken up until 1990.", "Proposal taken up"),
    ("Up until 1990 Japan governed Turku.", "Japan ceases to govern Turku"),
    ("At least until 1990 Japan governed Turku.", "Japan governs Turku"),
    ("Finland had a consulate in Osaka until 1990.", "Finland ceases to have a consulate in Osaka"),
    # a verb of another sense does not last
    ("Anna Holm headed east until May 1990.", "Anna Holm heads east"),
    ("Japan used to govern Turku until 1990.", "Japan ceases to govern Turku"),
    # only who stays at a place ceases to remain there
    ("The fleet remained out of the war until 1990.", "Fleet ceases to be out of the war"),
    ("The court remained in Turku until 1990.", "Court ceases to be in Turku"),
    ("Anna Holm stayed on in Turku until 1990.", "Anna Holm ceases to stay on in Turku"),
    # what was done once goes on being so, what could be done or was not is told as it was
    ("Finland extended the lease of Turku until 1990.", "Finland extends the lease of Turku"),
    ("The talks were postponed until May 1990.", "Talks postponed"),
    ("Finland could use the base in Osaka until 1990.", "Finland can use the base in Osaka"),
    ("Japan did not visit Turku until 1990, when it sent three ships.", "Japan visits Turku"),
    ("Japan governed Turku from 1950 until 1990.", "Japan governs Turku"),
]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Skirmishes lasted well into 1911.", "Skirmishes go on"),
        ("The siege of Turku lasted deep into 1911.", "Siege of Turku goes on"),
        ("The strike persisted into the 1950s.", "Strike goes on"),
    ],
)
def test_what_lasted_into_a_time_goes_on_then(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]


SECOND = [
    (
        "Anna Holm was sent to Osaka in 1990 and led the mission until 1995.",
        "Anna Holm ceases to lead the mission",
    ),
    ("Anna Holm was elected in 1990 and ruled until 1995.", "Anna Holm ceases to rule"),
    ("The mill was opened in 1990 and ran until 1995.", "Mill ceases to run"),
    ("The office was opened in 1990 and operated until 1995.", "Office ceases to operate"),
    ("The pact was signed in 1990 and governed trade until 1995.", "Pact ceases to govern trade"),
    ("The miners were beaten in 1990 and fought on until 1995.", "Miners cease to fight on"),
    ("Turku was occupied until 1890 and paid a large indemnity in 1895.", "Turku pays a large indemnity"),
    ("Turku was taken in 1890 and occupied by Japan until 1895.", "Turku no longer occupied by Japan"),
    ("Anna Holm was arrested in 1990 and held in Turku until 1995.", "Anna Holm no longer held in Turku"),
    ("The letters were sent in 1990 and kept secret until 1995.", "Letters no longer kept secret"),
]


@pytest.mark.parametrize(("text", "title"), SECOND)
def test_a_verb_behind_a_passive_may_be_active(told, text, title):
    assert told(text).mentions[-1].title == title


FRAMED = [
    ("Japan hardly traded with Chad until 1990, when the port was opened.", "Port opened"),
    ("Japan governed Turku until 1990, when Finland invaded it in force.", "Japan ceases to govern Turku"),
    ("Japan governed the isles until 1990, when Finland invaded them.", "Finland invades the isles"),
    ("The mission was in Turku until 1990, when it was moved to Oulu.", "Mission moved to Oulu"),
    (
        "Japan kept its mission in Turku until 1990, when it was moved.",
        "Japan ceases to keep its mission in Turku",
    ),
    ("Japan refused to join the pact until 1990, when Finland gave it a loan.", "Japan joins the pact"),
    # what was so, or was to be, ended nothing
    (
        "Japan kept guards in Turku until 1990, when there was a strike.",
        "Japan ceases to keep guards in Turku",
    ),
    (
        "Japan governed the isles until 1990, when Anna Holm was president.",
        "Japan ceases to govern the isles",
    ),
    (
        "Japan agreed to govern the isles until 1990, when a vote would be held.",
        "Japan agrees to govern the isles",
    ),
    (
        "When Chad won, Japan agreed to keep the isles until 1990, when Finland bought them.",
        "Japan agrees to keep the isles",
    ),
    ("Japan governed the isles until 1990, when they had to be sold.", "Isles have to be sold"),
]


@pytest.mark.parametrize(("text", "title"), FRAMED)
def test_a_deed_behind_when_is_told_where_its_pronoun_is_sure(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_what_lasted_until_a_date_ends_then(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]


def test_what_ends_keeps_the_words_that_an_editor_would_keep(told):
    told_of = (
        "Aino Salo, who had served as Finnish foreign minister until 1810 and as envoy in Osaka after that,"
    )
    text = f"{told_of} died in 1820."
    assert told(text).mentions[0].title == "Aino Salo ceases to serve as Finnish foreign minister"
