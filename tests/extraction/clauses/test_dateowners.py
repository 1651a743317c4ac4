"""Which of the clauses in a piece of a telling bear its date."""


def test_a_second_deed_has_the_date_behind_its_list(told):
    text = "Peru followed the advice of the Kobe conference and left Turku, Oulu and Osaka in May 1942."
    assert told(text).mentions[0].title == "Peru leaves Turku, Oulu and Osaka"


def test_a_deed_behind_a_comma_has_the_date_behind_its_list(told):
    text = "Peru kept its word, and left Turku, Oulu and Osaka in May 1942."
    assert told(text).mentions[0].title == "Peru leaves Turku, Oulu and Osaka"


def test_what_another_did_meanwhile_has_its_own_date(told):
    text = "The pact of Kobe was never signed, Juan Roca having dismissed Ana Paz on 29 August 1936."
    assert told(text).mentions[0].title == "Juan Roca dismisses Ana Paz"
