"""Where the best reading is doubtful, the words around the date's verb are the title."""


def test_the_clause_of_the_date_is_told_where_its_verb_hid(told):
    text = "The frost lasted, and protracted fishery negotiations began in March 1990 in Turku."
    assert "Fishery negotiations begin in Turku" in [one.title for one in told(text).mentions]


def test_a_report_between_subject_and_verb_is_left_out(told):
    text = "Japan, it was reported on 3 May 1990, had begun to expel Finnish fishermen."
    assert told(text).mentions[0].title == "Japan begins to expel Finnish fishermen"


def test_what_nobody_does_is_not_told_as_done(told):
    text = "Under the pact Finland hosted no base that threatened Japan in 1990."
    assert [one.title for one in told(text).mentions] == ["Finland hosts no base"]
