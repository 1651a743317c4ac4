"""What stands behind a verb in its clause."""


def test_what_is_hoped_for_is_no_object_of_its_clause(told):
    text = (
        "Some Finns expressed strong optimism that Japan would completely end its presence in Turku by 1990."
    )
    assert told(text).mentions[0].title == "Japan will end its presence in Turku"
