"""What only ends a clause is left out with all that belongs to it."""


def test_a_time_goes_with_the_later_that_it_measures(told):
    text = "In May 1990 Anna Holm resigned and Japanese boats landed in Vaasa only weeks later."
    assert told(text).mentions[1].title == "Japanese boats land in Vaasa"
