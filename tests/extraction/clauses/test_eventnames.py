"""Leads that no comma parts from the subject behind them."""

import pytest

ROWS = [
    (
        "During the Carnation Revolution Japan sent 50 observers to the vote on 6 May 1974, led by a judge.",
        "Japan sends 50 observers to the vote",
    ),
    ("During World War II Japan sent ten aircraft on 4 June 1942.", "Japan sends ten aircraft"),
    ("During the Civil War General Holm took Turku on 3 May 1862.", "General Holm takes Turku"),
    ("In Lima the treaty signed on 3 May 1929 lapsed.", "Treaty signed"),
    ("In the Ten-Day War that began on 3 May 1961 Japan lost East Osaka.", "Ten-Day War begins"),
    (
        "Finland was neutral until 3 May 1911, when it severed relations with Japan.",
        "Finland severs relations with Japan",
    ),
    # the verb is the subject's own, with its date before its object
    (
        "In Turku the senate passed in May 1929 the law Japan had drafted.",
        "Senate passes the law Japan had drafted",
    ),
    ("After the war the senate issued in May 1929 a decree.", "Senate issues a decree"),
    ("Under threat the senate approved in May 1929 the loan.", "Senate approves the loan"),
    (
        "In Turku the senate announced in May 1929 the school would close.",
        "Senate announces school will close",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_a_lead_ends_before_the_subject(told, text, title):
    assert [mention.title for mention in told(text).mentions] == [title]
