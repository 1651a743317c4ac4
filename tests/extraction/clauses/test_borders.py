"""Where a long title may be cut."""


def test_no_participle_is_cut_off_from_who_did_it(told):
    text = "In 1990 Peru asked for the admission of Kenya to the northern group of states founded by Chile."
    assert not told(text).mentions[0].title.endswith("founded")
