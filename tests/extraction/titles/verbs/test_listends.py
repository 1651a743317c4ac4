"""How a list goes on behind what follows a verb."""


def test_what_or_joins_ends_a_list(told):
    text = "In 1910 mayors in Lima were installed by armies from Turku, Osaka or Kobe."
    assert told(text).mentions[0].title == "Mayors in Lima installed by armies from Turku, Osaka or Kobe"


def test_one_thing_goes_on_a_list_of_several(told):
    text = "In 1951 Peru sent wooden boats, a field kitchen and wool blankets to Kobe."
    assert (
        told(text).mentions[0].title == "Peru sends wooden boats, a field kitchen and wool blankets to Kobe"
    )


def test_offices_of_a_list_give_way_to_its_last_names(told):
    text = "In 1951 Juan Roca met President Ana Paz, Prime Minister Pavel Sotelo and Chancellor Jan Ulla."
    assert (
        told(text).mentions[0].title
        == "Juan Roca meets President Ana Paz, Prime Minister Pavel Sotelo and Chancellor Jan Ulla"
    )


def test_a_clause_without_a_verb_of_its_own_goes_on_no_list(told):
    text = "In 1951 Juan Roca met Ana Paz, Osaka having refused and Kobe staying out."
    assert told(text).mentions[0].title == "Juan Roca meets Ana Paz"


def test_what_somebody_is_goes_on_no_list(told):
    text = "In 1951 Juan Roca met Ana Paz, Minister of Trade and Industry of Peru, in Lima."
    assert told(text).mentions[0].title == "Juan Roca meets Ana Paz"
