"""What stands behind a verb in its clause."""


def test_what_is_hoped_for_is_no_object_of_its_clause(told):
    text = "Many Finns voiced quiet optimism that Japan would entirely stop its whaling off Turku by 1990."
    assert told(text).mentions[0].title == "Japan will stop its whaling off Turku"


def test_what_a_verb_asks_for_follows_a_list_of_objects(told):
    text = "In 1919 the court condemned Roca, Paz and Sotelo to death in their absence."
    assert told(text).mentions[0].title == "Court condemns Roca, Paz and Sotelo to death in their absence"


def test_where_something_happened_does_not_follow_a_list_of_objects(told):
    text = "In 1919 Kobe hosted Peru, Chile and Cuba in the old hall of the harbour."
    assert told(text).mentions[0].title == "Kobe hosts Peru, Chile and Cuba"


def test_together_stands_behind_what_which_means(told):
    text = "Juan Roca and Ana Paz won a prize, which they received together in Kobe in 1760."
    assert told(text).mentions[-1].title == "Juan Roca and Ana Paz receive a prize together in Kobe"


def test_it_behind_a_verb_is_not_several(told):
    text = "Roca told visitors that Finns and Chileans were one people, and in 1976 he acted on it."
    assert told(text).mentions[0].title == "Roca acts"


def test_it_behind_a_verb_is_a_body_with_a_plural_name(told):
    text = "Chile joined the United Nations in 1945 and left it in 1990."
    assert told(text).mentions[-1].title == "Chile leaves the United Nations"


def test_it_may_be_what_the_subject_owns(told):
    text = "Finland, which had closed its legation in Kobe in 1939, reopened it as an embassy in May 1970."
    assert told(text).mentions[-1].title == "Finland reopens the legation as an embassy"


def test_them_may_be_what_the_subject_owns(told):
    text = "The Netherlands, which had lost its ports in 1939, regained them in May 1970."
    assert told(text).mentions[-1].title == "Netherlands regains the ports"


def test_the_own_of_a_subject_is_nothing_by_itself(told):
    text = "The league placed it on its own in 1939, dropped it later and listed it again in May 1970."
    assert told(text).mentions[-1].title == "League lists it again"
