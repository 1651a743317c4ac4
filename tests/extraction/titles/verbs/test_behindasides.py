"""What a verb asks for is found behind an aside."""


def test_a_second_object_stands_behind_an_aside(told):
    text = "In 1990 the treaty gave Finland, together with two ports, the possession of Turku."
    assert told(text).mentions[0].title == "Treaty gives Finland the possession of Turku"


def test_what_somebody_is_made_stands_behind_an_aside(told):
    text = (
        "In 1990 the Finns decided to make Holm, a son of the old duke, king of Turku and to leave Vaasa to "
        "his brother."
    )
    assert told(text).mentions[0].title == "Finns decide to make Holm king of Turku"


def test_an_object_without_an_article_stands_behind_an_aside(told):
    text = "In 1990 the chapter banned, for the second time, dances without masks."
    assert told(text).mentions[0].title == "Chapter bans dances without masks"
