"""What is added of a paper by which something was done."""


def test_who_signed_is_not_told_twice(told):
    text = "Under treaties of peace signed in May 1883 Japan ceded Osaka."
    assert "Japan ceding" not in told(text).mentions[0].title


def test_who_did_it_by_a_paper_in_an_aside_is_told(told):
    text = "Under the treaty of Turku, signed in May 1883, Japan ceded Osaka."
    assert told(text).mentions[0].title == "Treaty of Turku signed, Japan ceding Osaka"


def test_what_a_paper_is_on_is_told_without_who_wrote_it(told):
    text = "In May 2022 the Council passed a text which the two envoys had prepared in support of a truce."
    assert told(text).mentions[0].title == "Council passes a text in support of a truce"


def test_how_a_paper_was_written_is_not_what_it_is_on(told):
    text = "In May 2022 the Council adopted a statement which the two delegations had prepared in haste."
    title = "Council adopts a statement which the two delegations prepared in haste"
    assert told(text).mentions[0].title == title
