"""A form in -ing is told of its main clause's subject, where that is not what the form itself names."""


def test_he_is_not_the_one_that_the_form_names(told):
    found = told("After meeting the minister in 1990, he resigned.").mentions
    assert "Minister meets the minister" not in [one.title for one in found]
