"""Nobody is called by the place of a battle or a pact."""


def test_he_is_not_the_place_of_a_disaster(told):
    text = (
        "Holm led the army of Peru. His assaults on the fort failed in July 1933. Following the disaster of "
        "Fort Brava in December he was relieved of his command."
    )
    assert told(text).mentions[-1].title == "Holm relieved of his command after disaster of Fort Brava"


def test_he_may_be_whose_death_is_told(told):
    text = "After the death of Roca in 1850 he was succeeded by Ana Paz."
    assert told(text).mentions[-1].title.startswith("Roca succeeded by Ana Paz")
