"""Where headlines end: not before what a number, a comparison or a verb waits for."""

import pytest

ROWS = [
    (
        "In the end, Finland and Japan saw themselves caught in costly, if bloodless, tariff quarrels in "
        "the Upper and Lower Saima by March 1990.",
        "Finland and Japan see themselves caught in costly tariff quarrels in Upper and Lower Saima",
    ),
    (
        "On 17 June 1990 Baltic customs guards under Deputy Inspector Anna Maria Holm seized two barges "
        "of Japanese sugar at Turku Lock, leading to the retirement of Consul Sato a week later.",
        "Baltic customs guards seize two barges of Japanese sugar at Turku Lock",
    ),
    (
        "Laughter arose in 1990 when former Minister of Fisheries Holm declared before the auction "
        "opened that there could yet be a second bid.",
        "Laughter arises",
    ),
    (
        "In 1990 the Finns hoped to carry on, in a row of huts at Vaasa.",
        "Finns hope to carry on",
    ),
    (
        "In 1990 Holm led a book lending scheme for the city of Turku to lure sleeping readers.",
        "Holm leads book lending scheme for city of Turku to lure sleeping readers",
    ),
    (
        "In March 1990 the Baltic Inquiry led to the promotion and transfer of Anna Holm and Juan de Roca.",
        "Baltic Inquiry leads to promotion and transfer of Anna Holm and Juan de Roca",
    ),
    (
        "Coastal trade sank to a low ebb of activity following the Turku Harbour fire in May 1990.",
        "Coastal trade sinks to low ebb of activity following Turku Harbour fire",
    ),
    (
        "In March 1990 the board agreed to end the subsidy of a greatly reduced Ferry Company North.",
        "Board agrees to end subsidy of greatly reduced Ferry Company North",
    ),
    (
        "In 1990 the traders set their hopes on the old timber and resin depot behind the lock.",
        "Traders set their hopes on old timber and resin depot behind lock",
    ),
    # articles that are dropped from a long title do not count
    (
        "The draft treaty submitted by the Finnish delegation became the basis of the Kobe text in 1990.",
        "Draft treaty submitted by Finnish delegation becomes basis of Kobe text",
    ),
    (
        "In 1990 the group led by the Japanese firm Sato began to operate the ferries between the islands.",
        "Group led by Japanese firm Sato begins to operate ferries between islands",
    ),
    ("The dispute over the port went on into the 1990s.", "Dispute over the port goes on"),
    ("In May 1990 a crowd in Turku was fired upon, and four people died.", "Crowd in Turku fired upon"),
    ("In May 1990 a loan was agreed upon, and four ports were opened.", "Loan agreed"),
    (
        "In 1990 the Japanese admiral defeated a Finnish fleet three times as large, which made his name.",
        "Japanese admiral defeats a Finnish fleet three times as large",
    ),
    (
        "Trade was to reach 3 per cent of the national product in 1990 according to the plan of 1988.",
        "Trade between Finland and Japan is to reach 3 per cent of national product according to plan",
    ),
    (
        "In 1990 Japan took part in the first meeting of the Baltic Trade and Shipping Council in Turku.",
        "Japan takes part in first meeting of Baltic Trade and Shipping Council in Turku",
    ),
    (
        "In 1990 Finland lost ships less often than Japan did, and its traders prospered.",
        "Finland loses ships less often than Japan",
    ),
    (
        "In 1990 the storm moved the House of Holm to vote 100,000 pounds for the relief of the town.",
        "Storm moves House of Holm to vote 100,000 pounds for relief of town",
    ),
    (
        "In 1990 the prince promised such reforms as Japan had wanted.",
        "Prince promises such reforms as Japan had wanted",
    ),
    (
        "A pact of May 1990 allowed the votes to take place separately.",
        "Pact allows the votes to take place separately",
    ),
    (
        "In 1990 the spread of war led the government of Ana Holm to declare a state of emergency in Turku.",
        "Spread of war leads government of Ana Holm to declare state of emergency in Turku",
    ),
    (
        "Talks in Turku in June 1990 ended with the Japanese delegate declaring the claim rejected.",
        "Talks in Turku end with the Japanese delegate declaring the claim rejected",
    ),
    (
        "In the 1980s ships sailed. Japan has had no ambassador in Turku for most of the 1990s.",
        "Japan has no ambassador in Turku",
    ),
    (
        "Japan invited Finland in January 1990 to bring the case before the Court of Justice, but the offer, "
        "limited to ships, was declined.",
        "Japan invites Finland to bring the case before the Court of Justice",
    ),
    (
        "Two-way trade expanded through the 1980s and 1990s.",
        "Two-way trade between Finland and Japan expands",
    ),
    ("Finnish guns shelled Japanese villages through much of 1991.", "Finnish guns shell Japanese villages"),
    ("Japan blocked six more in 1990.", "Japan blocks six more"),
    (
        "The Turku Convention of 1 April 1990 guaranteed the port of Vaasa about half of the traffic "
        "in return for a loan.",
        "Turku Convention guarantees port of Vaasa about half of traffic in return for loan",
    ),
    (
        "Holm told the crowd on 23 March 1990 that Finland was moving on and meant to leave the union.",
        "Holm tells the crowd Finland is moving on",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_a_headline_ends_with_its_phrase(told, text, title):
    assert title in [one.title for one in told(text).mentions]


def test_talks_are_told_by_whose_they_are(told):
    text = "Since 2019 Oulu has been the seat of the talks between the senate of Kobe and the Finnish rebels."
    title = "Oulu becomes seat of talks between senate of Kobe and Finnish rebels"
    assert told(text).mentions[0].title == title


def test_a_dispute_is_told_by_whose_it_is(told):
    text = "In March 2023 Oulu mediated in the dispute between the senate of Kobe and the Free Army of Turku."
    title = "Oulu mediates in dispute between senate of Kobe and Free Army of Turku"
    assert told(text).mentions[0].title == title


def test_a_gift_is_told_with_whom_it_is_for(told):
    text = (
        "In May 1982 the Academy in Oulu gave the Salt Prize jointly to the Finnish diplomat Ana Paz and to"
        " Juan Roca of Peru for their work on whales."
    )
    assert (
        told(text).mentions[0].title
        == "Academy in Oulu gives Salt Prize to Ana Paz and Juan Roca for their work"
    )
