"""What stands behind a verb in its clause."""


def test_what_is_hoped_for_is_no_object_of_its_clause(told):
    text = "Many Finns voiced quiet optimism that Japan would entirely stop its whaling off Turku by 1990."
    assert told(text).mentions[0].title == "Japan will stop its whaling off Turku"
