"""What is added of a paper by which something was done."""


def test_who_signed_is_not_told_twice(told):
    text = "Under treaties of peace signed in May 1883 Japan ceded Osaka."
    assert "Japan ceding" not in told(text).mentions[0].title


def test_who_did_it_by_a_paper_in_an_aside_is_told(told):
    text = "Under the treaty of Turku, signed in May 1883, Japan ceded Osaka."
    assert told(text).mentions[0].title == "Treaty of Turku signed, Japan ceding Osaka"
