"""What "did so" and "followed" stand for."""

import pytest

DEEDS = [
    (
        "Norway renounced its war debt in May 1943. Kenya did likewise in August 1943.",
        "Kenya renounces its war debt",
    ),
    (
        "Norway broke off relations with Qatar in June 2017; Kenya had already done so in May 2017.",
        "Kenya breaks off relations with Qatar",
    ),
    (
        "Norway lifted its embargo in May 1950, and Kenya did the same in June 1952.",
        "Kenya lifts its embargo",
    ),
    ("Norway withdrew from the pact in 1970. Kenya did so too in 1971.", "Kenya withdraws from the pact"),
    ("Norway asked Kenya to return the books in 1990; Kenya did so in 2007.", "Kenya returns the books"),
    ("Norway invited Kenya to join the pact, and it did so in May 1990.", "Kenya joins the pact"),
    ("Norway threatened to leave the pact and did so in May 1990.", "Norway leaves the pact"),
    (
        "Norway said in May 1990 that it would close its embassy; it did so in June 1990.",
        "Norway closes its embassy",
    ),
    (
        "In 2019 Norway called on the minister Juma Otieno to resign at once; he did so in January 2020.",
        "Minister Juma Otieno resigns",
    ),
    ("Norway announced it would leave the pact, and did so in May 1990.", "Norway leaves the pact"),
    ("Norway told Kenya that it would leave the pact and did so in May 1990.", "Norway leaves the pact"),
    # what was hoped or refused is done in the end, by him who hoped
    ("Norway had hoped to join the union but did not do so until 1992.", "Norway joins the union"),
    ("Norway refused to sign the pact in 1990, but Kenya did so in 1992.", "Kenya signs the pact"),
    (
        "Norway refused to sign the pact in 1990, and Kenya did the same in 1992.",
        "Kenya refuses to sign the pact",
    ),
    ("Norway agreed to send aid in 1990, and Kenya did so too in 1991.", "Kenya agrees to send aid"),
    # what the first of several did, each of them did
    ("Kenya became the first state to ban whaling. Norway did so in 1990.", "Norway bans whaling"),
    ("Kenya was the last to leave the pact; Norway had done so in 1930.", "Norway leaves the pact"),
    (
        "Kenya became the second state to join the pact; Qatar did so in May 1951, Norway in June 1952.",
        "Norway joins the pact",
    ),
    # the same, but to another
    (
        "Norway bombed Kenyan ships in 1940; Kenya did the same to Norwegian ships in 1941.",
        "Kenya bombs Norwegian ships",
    ),
    (
        "Norway sold its bank in 1990, and Kenya did the same with its railway in 1991.",
        "Kenya sells its railway",
    ),
    (
        "Norway joined the United Nations in 1945; the United States did so in 1946.",
        "United States joins the United Nations",
    ),
    (
        "Kenyan rebels burned Kenyan farms in 1990, and Kenyan soldiers did the same in 1991.",
        "Kenyan soldiers burn Kenyan farms",
    ),
]

FOLLOWERS = [
    (
        "Norway left the pact on 12 March 1979; Kenya followed within days.",
        "Kenya leaves the pact within days",
    ),
    (
        "Norway recognised the new state in March 1920. Kenya followed in April 1921.",
        "Kenya recognises the new state",
    ),
    (
        "Norway joined the union in 1955, Kenya followed a year later, and both paid at once.",
        "Kenya joins the union",
    ),
    (
        "Norway was admitted to the league in January 1920. Kenya followed in May 1921.",
        "Kenya admitted to the league",
    ),
    (
        "Norway broke off relations in May 1943; Kenya followed suit in June 1943.",
        "Kenya breaks off relations",
    ),
    (
        "President Anna Holm came to Nairobi in May 1995. President Juma Otieno followed in June 1996.",
        "President Juma Otieno comes to Nairobi",
    ),
]

OTHERS = [
    ("President Anna Holm resigned in May 1943. Juma Otieno followed in June 1943.", "Juma Otieno follows"),
    ("Settlers from Norway founded the town in 1860. Kenya followed in 1870.", "Kenya follows"),
    ("Norway lifted its ban on beef in 2013. Lamb followed in June 2019.", "Lamb follows"),
    (
        "Norway gave up the base in 1960. Membership of the union followed in 1961.",
        "Membership of the union follows",
    ),
    (
        "The army entered Nairobi in May 1920. Norway followed a neutral course in June 1920.",
        "Norway follows a neutral course",
    ),
    # who answers in kind does not do it to himself
    ("Norway invaded Kenya in 1940. Kenya followed suit in 1941.", "Kenya follows suit"),
    ("Norway expelled Kenyan envoys in 1990, and Kenya did the same in 1991.", "Kenya does the same"),
    (
        "Anna Holm attacked President Juma Otieno in 1990, and Otieno did the same in 1991.",
        "Otieno does the same",
    ),
    # a clause without "that" is no object
    ("Norway said the army would leave the camp and did so in 1966.", "Norway says army will leave the camp"),
    ("Norway said it might leave the pact and did so in 1966.", "Norway says it may leave the pact"),
]

# Who did the same to the other is not told to have done it to himself.
IN_KIND = [
    ("Norway sued Kenya in 1990, and Kenya did the same in 1991.", "Kenya does the same"),
    ("Norway arrested Kenyan sailors in 1990, and Kenya followed suit in 1991.", "Kenya follows suit"),
    (
        "The Norwegian court banned Kenyan tea in 1990, and the Kenyan court did the same in 1991.",
        "Kenyan court does the same",
    ),
    ("Norway taxed Kenyan tea in 1990, as did Kenya in 1991.", "Kenya does the same"),
    ("Norway recalled its envoy from Kenya in 1990. Kenya did the same in 1991.", "Kenya recalls its envoy"),
]

# What was only wished or put off, what stays so, and what only one can do is told of nobody else.
NOT_DONE = [
    ("Kenya hoped to join the league. Norway did so in 1976.", "Politics: Kenya and Norway"),
    ("Kenya wished to sell the mine. Norway did so in 1976.", "Politics: Kenya and Norway"),
    ("Kenya considered leaving the league. Norway did so in 1976.", "Politics: Kenya and Norway"),
    ("Kenya is the largest seller of tea. Norway followed in 1990.", "Norway follows"),
    ("Kenya joined the league as its third member. Norway followed in 1992.", "Norway follows"),
    (
        "Kenya opened an embassy in Oslo in 1965, and Norway followed suit in 1968.",
        "Norway opens an embassy",
    ),
    ("Kenya was admitted to the league. Norway followed in 1990.", "Norway admitted to the league"),
]


@pytest.mark.parametrize(("text", "title"), NOT_DONE)
def test_what_no_other_did_is_not_told_of_him(told, text, title):
    assert told(text, "Kenya–Norway relations").mentions[-1].title == title


@pytest.mark.parametrize(("text", "title"), IN_KIND)
def test_nobody_answers_to_himself(told, text, title):
    assert told(text, "Kenya–Norway relations").mentions[-1].title == title


@pytest.mark.parametrize(("text", "title"), DEEDS)
def test_what_was_done_so_is_told(told, text, title):
    assert told(text, "Kenya–Norway relations").mentions[-1].title == title


@pytest.mark.parametrize(("text", "title"), FOLLOWERS)
def test_who_followed_did_the_same(told, text, title):
    assert title in [mention.title for mention in told(text, "Kenya–Norway relations").mentions]


@pytest.mark.parametrize(("text", "title"), OTHERS)
def test_what_followed_otherwise_is_told_as_it_stands(told, text, title):
    assert told(text, "Kenya–Norway relations").mentions[-1].title == title
